// The merge of one edit into what is stored.
#include "households/merge.hpp"

#include "households/values.hpp"

#include <algorithm>
#include <utility>

namespace households {

namespace {

enum class Outcome { Unchanged, Take, Already, Conflict };

Outcome outcome_of(Meeting const& m)
{
    if (m.change.from == m.change.to) // sent along because it belongs to a changed one
        return m.stored == m.change.to ? Outcome::Unchanged : Outcome::Conflict;
    if (m.stored == m.change.to)
        return Outcome::Already;
    return m.stored == m.change.from ? Outcome::Take : Outcome::Conflict;
}

// Half of a point, or one of two heads, from each side would be a third value that nobody entered. In other groups the new side
// is whole when its rest is there already.
bool must_be_of_one_side(std::string_view group)
{
    return group == "place" || group == "head";
}

bool meets_a_conflict(std::string_view key, std::vector<Meeting> const& group)
{
    auto const has = [&](Outcome outcome) {
        return std::any_of(group.begin(), group.end(), [&](Meeting const& m) { return outcome_of(m) == outcome; });
    };
    return has(Outcome::Conflict) || (must_be_of_one_side(key) && has(Outcome::Take) && has(Outcome::Already));
}

std::string beside(std::string_view field, std::string_view name)
{
    return std::string(field.substr(0, field.size() - last_part_of(field).size())).append(name);
}

} // namespace

std::string group_of(FieldChange const& change)
{
    auto const field = std::string_view(change.field);
    auto const last = last_part_of(field);
    if (field == "latitude" || field == "longitude" || field == "place_accuracy_m")
        return "place";
    if (last == "is_head" || (last == "relation" && (change.from == "head" || change.to == "head")))
        return "head";
    if (last == "birth_date" || last == "birth_year_be")
        return beside(field, "birth");
    if (last == "citizen_kind" || last == "citizen_number")
        return beside(field, "citizen");
    if (field.starts_with("parts["))
        return beside(field, "part");
    return change.field;
}

Merge merge(std::vector<Meeting> meetings)
{
    std::vector<std::pair<std::string, std::vector<Meeting>>> groups; // in the order of the edit
    for (auto& meeting : meetings) {
        auto const key = group_of(meeting.change);
        auto found = std::find_if(groups.begin(), groups.end(), [&](auto const& group) { return group.first == key; });
        if (found == groups.end())
            found = groups.insert(groups.end(), {key, {}});
        found->second.push_back(std::move(meeting));
    }
    Merge result;
    for (auto& [key, group] : groups) {
        if (meets_a_conflict(key, group)) {
            result.conflicts.push_back(std::move(group));
            continue;
        }
        for (auto& meeting : group) {
            if (outcome_of(meeting) == Outcome::Take)
                result.taken.push_back(std::move(meeting.change));
            else if (outcome_of(meeting) == Outcome::Already)
                result.already.push_back(std::move(meeting.change.field));
        }
    }
    return result;
}

} // namespace households
