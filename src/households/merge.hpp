// Merging an edit that started from an older state: field by field, never losing either side. Pure.
//
// For each field the stored value is held against the one that the edit started from:
//   stored = from   nobody else touched it: the new value is taken
//   stored = to     somebody else made the same change: nothing to do
//   otherwise       two people wrote two things: a conflict, which a person decides
// Fields that mean something only together (a point, a birth, a number and its kind, who is the head, a part of the house) are
// decided together, so that a merge never makes a value that nobody entered.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace households {

struct FieldChange {
    std::string field;               // as values.hpp names it
    std::optional<std::string> from; // the value that the edit started from; nothing: there was none
    std::optional<std::string> to;   // nothing: the value is taken away

    bool operator==(FieldChange const&) const = default;
};

// A change beside the value that is stored.
struct Meeting {
    FieldChange change;
    std::optional<std::string> stored;
};

struct Merge {
    std::vector<FieldChange> taken;
    std::vector<std::string> already;            // fields that hold the new value
    std::vector<std::vector<Meeting>> conflicts; // one for each group of fields that belong together
};

[[nodiscard]] Merge merge(std::vector<Meeting> meetings);

// The group that a change is decided with: "place", "head", "people[0190…].birth"; most fields are a group of their own.
[[nodiscard]] std::string group_of(FieldChange const& change);

} // namespace households
