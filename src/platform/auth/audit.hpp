// The audit: who did what to which thing, from what to what, when; written in the same transaction as the change, chained by
// hash in commit order. Reading of people is written too.
//
// Each row's hash is BLAKE2b-256 over the previous hash and the row's canonical text, so a changed, removed or inserted row
// breaks the chain from there (`onehome audit verify` names the first). A head row beside it, sealed with a key that is not in
// the database, holds the last number and hash, so a cut tail is seen too. Values of personal fields are encrypted in the
// row; the hash covers the ciphertext, so the chain can be proved without the key. Why so: docs/decisions/0004-audit-chain.md.
#pragma once

#include "base/area_code.hpp"
#include "base/dates.hpp"
#include "base/problem.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace auth {

class Vault;

// The kind of thing and its id: {"household", "0190…"}.
struct Subject {
    std::string kind;
    std::string id;
};

// One changed field. `personal` values are encrypted at rest and shown only to those who may see them.
struct Change {
    std::string field;
    std::optional<std::string> from;
    std::optional<std::string> to;
    bool personal = false;
};
[[nodiscard]] Change change_of(std::string field, std::optional<std::string> from, std::optional<std::string> to);
void note_if_changed(std::vector<Change>& changes, std::string field, std::optional<std::string> from,
                     std::optional<std::string> to, bool personal = false);

struct Event {
    std::string action; // "household.created", "house.moved", "household.read"
    Subject about;
    base::AreaCode area; // where the thing is, for scoped reading of the audit; the country: shown to every auditor
    std::vector<Change> changes;
    std::string note;     // plain text for the time line, no personal value
    bool reading = false; // somebody looked at it; kept apart from what changed it
};

// An event as it was stored.
struct Entry {
    std::int64_t number = 0; // 1, 2, 3 … in commit order
    base::Timestamp at;
    UserId actor_id;
    std::string actor_name;    // the sign-in name on that day
    std::string actor_display; // the person's name as the accounts have it now; only in a history, empty for the program itself
    std::string request_id;
    Event event;
    std::string hash; // lower-case hex
};

// Who and when, for the rows of one piece of work.
struct Stamp {
    base::Timestamp at;
    Actor const& actor;
    std::string_view request_id;
};

// Writes rows in the given order at the end of the chain. Many at once cost one reading and one moving of the head.
struct Stamped {
    Stamp stamp;
    Event const& event;
};
void append(storage::Writer&, Vault const&, std::span<Stamped const>);
void append(storage::Writer&, Vault const&, Stamp const&, Event const&);

// What happened to one thing, newest first, without the readings; at most 500. Personal values that may not be seen are "•••".
[[nodiscard]] std::vector<Entry> history(storage::Reader&, Vault const&, Subject const&, bool can_see_personal);

// The auditor's list.
struct EntryFilter {
    std::optional<std::string> about_kind;
    std::optional<std::string> about_id; // only together with the kind
    std::optional<UserId> actor;
    std::optional<std::int64_t> before; // entries with a smaller number
    std::size_t limit = 50;
};
struct EntryList {
    std::vector<Entry> entries;       // newest first
    std::optional<std::int64_t> next; // pass as `before` for more; a page may be short and still have a next one
};
// Entries of `scope` and those of the whole country; their personal values only where `personal` covers the entry's area too.
[[nodiscard]] EntryList list(storage::Reader&, Vault const&, Scope const& scope, EntryFilter const&, Scope const& personal);

// The proof of the chain.
struct ChainReport {
    std::int64_t entries = 0;              // sound ones, from the first
    std::string head;                      // hash of the last sound one; written on paper, it proves all before it for ever
    std::optional<std::int64_t> broken_at; // the first number that is not as it was written
    base::Bilingual why;
    [[nodiscard]] bool sound() const { return !broken_at; }
};
// `vault` proves the head's seal too; without it (an auditor's copy without keys) only the chain is proved.
[[nodiscard]] ChainReport verify(storage::Reader&, Vault const* vault);

// Whether anything was ever written here: then the keys that sealed it must be there.
[[nodiscard]] bool has_entries(storage::Reader&);

// Throws Problem `keys.other` when the database was written with other keys than these: encrypting with them would split the
// data in two. Called at start.
void require_same_keys(storage::Reader&, Vault const&);

} // namespace auth
