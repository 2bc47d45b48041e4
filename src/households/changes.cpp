// Differences of households for the audit.
#include "households/changes.hpp"

#include "households/rules.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace households {

namespace {

// Tells nothing about one person.
constexpr std::array<std::string_view, 11> kNotPersonal = {
    "tambon", "moo", "tenure", "land_kind", "dwelling_state", "secure", "durable", "status", "made_up", "state", "action",
};

constexpr std::array<std::string_view, 4> kHealth = {"can_care_for_self", "disabled", "bedridden", "chronic_illness"};

std::optional<std::string> text_of(boost::json::value const& value)
{
    if (value.is_null())
        return std::nullopt;
    if (value.is_string())
        return std::string(value.get_string());
    return boost::json::serialize(value);
}

class Comparison {
public:
    // One value, told as text; absent on both sides is no change.
    void value(std::string const& prefix, std::string_view field, std::optional<std::string> from, std::optional<std::string> to)
    {
        if (from == to)
            return;
        bool const personal = std::find(kNotPersonal.begin(), kNotPersonal.end(), field) == kNotPersonal.end();
        changes_.push_back({prefix + std::string(field), std::move(from), std::move(to), personal});
    }
    // All fields of a described record.
    template <class T>
    void record(std::string const& prefix, T const* before, T const* after)
    {
        for (auto const& field : schema_of(base::fields::Tag<T>{}).fields())
            value(prefix, field.name, before ? text_of(field.value(before)) : std::nullopt,
                  after ? text_of(field.value(after)) : std::nullopt);
    }
    void add(auth::Change change) { changes_.push_back(std::move(change)); }
    [[nodiscard]] std::vector<auth::Change> take() { return std::move(changes_); }

private:
    std::vector<auth::Change> changes_;
};

std::optional<std::string> mask_of(Person const* person)
{
    if (!person || !person->citizen)
        return std::nullopt;
    return masked_citizen_number(person->citizen->tail);
}

std::optional<std::string> present_of(Person const* person)
{
    if (!person)
        return std::nullopt;
    return person->present ? "true" : "false";
}

void compare_person(Person const* before, Person const& after, Comparison& c)
{
    auto const prefix = "people[" + after.id.str() + "].";
    c.record<PersonFacts>(prefix, before, &after);
    auto const no_health = Health{};
    c.record<Health>(prefix, before ? &before->health : &no_health, &after.health);
    c.value(prefix, "present", present_of(before), present_of(&after));
    bool const both = before && before->citizen && after.citizen;
    if (both && before->citizen->hash != after.citizen->hash) // two numbers may share their last digits
        c.add({prefix + "citizen_number", mask_of(before), mask_of(&after), true});
    else if (!both)
        c.value(prefix, "citizen_number", mask_of(before), mask_of(&after));
}

Person const* find_person(Household const* household, PersonId id)
{
    if (!household)
        return nullptr;
    auto const found =
        std::find_if(household->people.begin(), household->people.end(), [&](Person const& p) { return p.id == id; });
    return found == household->people.end() ? nullptr : &*found;
}

Part const* find_part(Household const* household, PartKind kind)
{
    if (!household)
        return nullptr;
    auto const found =
        std::find_if(household->parts.begin(), household->parts.end(), [&](Part const& p) { return p.part == kind; });
    return found == household->parts.end() ? nullptr : &*found;
}

} // namespace

std::vector<auth::Change> changes_between(Household const* before, Household const& after)
{
    Comparison c;
    c.record<HouseFacts>("", before, &after);
    c.value("", "status", before ? std::optional<std::string>(base::name_of(before->status)) : std::nullopt,
            std::string(base::name_of(after.status)));
    c.value("", "made_up", before ? std::optional<std::string>(before->made_up ? "true" : "false") : std::nullopt,
            after.made_up ? "true" : "false");
    for (auto const& person : after.people)
        compare_person(find_person(before, person.id), person, c);
    for (auto const& row : values_of(PartKind{}))
        c.record<Part>("parts[" + std::string(row.name) + "].", find_part(before, row.value), find_part(&after, row.value));
    return c.take();
}

bool is_health_field(std::string_view field)
{
    auto const dot = field.rfind('.');
    auto const last = dot == std::string_view::npos ? field : field.substr(dot + 1);
    return std::find(kHealth.begin(), kHealth.end(), last) != kHealth.end();
}

} // namespace households
