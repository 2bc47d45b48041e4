// All SQL of edits and conflicts, and their rows as structs.
#pragma once

#include "households/edits.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace auth {
class Vault;
}

namespace households {

struct Edit {
    EditId id;
    HouseholdId household;
    std::string content_hash;
    std::string answer;
    base::Timestamp received_at;
};

// One group of fields in which an edit met another value.
struct Conflict {
    ConflictId id;
    HouseholdId household;
    base::AreaCode tambon; // of the household now
    EditId edit;
    std::vector<Meeting> values; // sealed at rest
    std::string sent_by;         // user id; empty: the program
    std::string sent_by_name;
    std::optional<std::string> device;
    base::Timestamp made_at;
    base::Timestamp sent_at;
    std::optional<std::string> stored_by_name;
    std::optional<base::Timestamp> stored_at;
    ConflictState state = ConflictState::Open;
    std::optional<Choice> choice;
    std::optional<std::string> decided_by_name;
    std::optional<base::Timestamp> decided_at;
};

// Whoever asks: ids are unique in the whole register.
[[nodiscard]] std::optional<Edit> find_edit(storage::Reader&, EditId);
void insert_edit(storage::Writer&, Edit const&);

// Absent when there is none or its household's tambon lies outside the scope.
[[nodiscard]] std::optional<Conflict> find_conflict(storage::Reader&, auth::Vault const&, auth::Scope const&, ConflictId);
// Of one household, open ones first, then the newest; at most 200.
[[nodiscard]] std::vector<Conflict> conflicts_of(storage::Reader&, auth::Vault const&, auth::Scope const&, HouseholdId);
// Open ones by tambon and age; `after` is the last of the page before.
struct ConflictPlace {
    base::AreaCode tambon;
    base::Timestamp sent_at;
    ConflictId id;
};
[[nodiscard]] std::vector<Conflict> open_conflicts(storage::Reader&, auth::Vault const&, auth::Scope const&,
                                                   std::optional<ConflictPlace> const& after, std::size_t limit);
void insert_conflict(storage::Writer&, auth::Vault const&, Conflict const&);
void close_conflict(storage::Writer&, ConflictId, Choice, std::string const& decided_by_name, base::Timestamp decided_at);
// A household that moves takes its conflicts along.
void move_conflicts(storage::Writer&, HouseholdId, base::AreaCode const& tambon);

[[nodiscard]] std::span<storage::Sql const> conflict_statements();

} // namespace households
