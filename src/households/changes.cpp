// Differences of households for the audit.
#include "households/changes.hpp"

#include "households/values.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <unordered_map>

namespace households {

namespace {

// Tells nothing about one person.
constexpr std::array<std::string_view, 11> kNotPersonal = {
    "tambon", "moo", "tenure", "land_kind", "dwelling_state", "secure", "durable", "status", "made_up", "state", "action",
};

constexpr std::array<std::string_view, 4> kHealth = {"can_care_for_self", "disabled", "bedridden", "chronic_illness"};

bool is_one_of(std::span<std::string_view const> names, std::string_view field)
{
    return std::find(names.begin(), names.end(), last_part_of(field)) != names.end();
}

// Two numbers may share the digits that the mask shows.
bool is_another_number(Household const& before, Household const& after, std::string_view field)
{
    for (auto const& person : after.people) {
        if (!person.citizen || field != "people[" + person.id.str() + "].citizen_number")
            continue;
        auto const known =
            std::find_if(before.people.begin(), before.people.end(), [&](Person const& p) { return p.id == person.id; });
        return known != before.people.end() && known->citizen && known->citizen->hash != person.citizen->hash;
    }
    return false;
}

} // namespace

std::vector<auth::Change> changes_between(Household const* before, Household const& after)
{
    std::unordered_map<std::string, std::optional<std::string>> then;
    if (before)
        for (auto& [field, value] : field_values(*before))
            then.emplace(std::move(field), std::move(value));
    std::vector<auth::Change> changes;
    for (auto& [field, value] : field_values(after)) {
        auto const known = then.find(field);
        auto from = known == then.end() ? std::nullopt : std::move(known->second);
        bool const same = from == value;
        if (same && !(before && value && last_part_of(field) == "citizen_number" && is_another_number(*before, after, field)))
            continue;
        bool const personal = is_personal_field(field);
        changes.push_back({std::move(field), std::move(from), std::move(value), personal});
    }
    return changes;
}

bool is_personal_field(std::string_view field)
{
    return !is_one_of(kNotPersonal, field);
}

bool is_health_field(std::string_view field)
{
    return is_one_of(kHealth, field);
}

} // namespace households
