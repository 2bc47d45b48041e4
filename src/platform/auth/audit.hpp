// The audit: who did what to which thing, from what to what, when; written in the same transaction as the change, chained by
// hash in commit order. Reading of people is written too.
//
// Each row's hash is BLAKE2b-256 over the previous hash and the row's canonical text, so a changed, removed or inserted row
// breaks the chain from there (`onehome audit verify` names the first). Values of personal fields are encrypted in the row;
// the hash covers the ciphertext, so the chain can be proved without the key.
#pragma once

#include "base/area_code.hpp"
#include "base/dates.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace auth {

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

struct Event {
    std::string action; // "household.created", "house.moved", "household.read"
    Subject about;
    base::AreaCode area;       // where the thing is, for scoped reading of the audit
    std::vector<Change> changes;
    std::string note;          // plain text for the time line, no personal value
};

// An event as it was stored.
struct Entry {
    std::int64_t number = 0; // 1, 2, 3 … in commit order
    base::Timestamp at;
    UserId actor_id;
    std::string actor_name;
    std::string request_id;
    Event event;
    std::string hash; // lower-case hex
};

} // namespace auth
