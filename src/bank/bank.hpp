// Bank: statements of the round's bank accounts as the bank wrote them, and which entry of the books each line is.
//
// A statement is read from CSV by a mapping of its columns that is kept for each account, or from ISO 20022 camt.053. It is kept
// line by line as it came and never changed; a line that came before is not taken twice. A match is proposed with its reasons
// (amount, day, name, reference) and confirmed by a person; a fee or interest that the books do not have is booked from its line.
// What is unmatched stays in sight, on both sides.
#pragma once

#include "base/area_code.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "base/ids.hpp"
#include "base/money.hpp"
#include "ledger/ledger.hpp"
#include "platform/api/call.hpp"
#include "platform/api/check.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"
#include "rounds/rounds.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bank {

struct StatementTag;
struct LineTag;
using StatementId = base::Id<StatementTag>;
using LineId = base::Id<LineTag>;

// Of one bank account of a round that was used: lines without an entry, entries on days that statements cover without a line, and
// entries on days that none covers.
struct Unmatched {
    ledger::AccountId account;
    std::int64_t statements = 0; // none: nobody took one in
    std::int64_t lines = 0;
    base::Satang lines_total;   // of their amounts without signs
    std::int64_t entries = 0;   // on covered days
    std::int64_t uncovered = 0; // on other days
    std::optional<base::Date> covered_until;
    bool balance_differs = false; // the last statement's balance is not the books' of that day
};
[[nodiscard]] std::vector<Unmatched> unmatched(storage::Reader&, rounds::RoundId);

// Matches against lines and entries: each at most once, sums alike. Statements against their lines and those that came before.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);
// A statement of the demonstration's bank account, most lines of it matched.
void seed_demo(api::Work&);

} // namespace bank
