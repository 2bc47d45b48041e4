// The books as a journal that hledger and ledger-cli read.
//
// Accounts are named by kind and number, houses by their id in tags. A reader sees the lines of the tambons of the scope; the
// others are added up within their accounts, so that every balance stays what it is. Names of people (who has an advance) and
// typed texts come only with `names`.
#pragma once

#include "ledger/store.hpp"

#include <ostream>

namespace ledger {

struct JournalOptions {
    auth::Scope scope;
    bool names = false;
    std::string prefix; // between kind and number, where journals of several rounds stand in one file: "2565-54-1:"
};

// What stands once in a file: the commodity and the tags.
void write_journal_head(std::ostream&);
void write_journal_of(storage::Reader&, rounds::Round const&, JournalOptions const&, std::ostream&);

} // namespace ledger
