// Taking a duty, and asking who did what.
#include "duties/problems.hpp"
#include "duties/rules.hpp"
#include "duties/store.hpp"

namespace duties {

namespace {

std::vector<Act> all_acts(storage::Reader& db, Thing const& thing)
{
    std::vector<Act> acts;
    for (auto& record : store::acts(db, thing.kind, thing.id))
        acts.push_back(std::move(record.act));
    return acts;
}

auth::Event event_of(Thing const& thing, Duty duty, base::Date on)
{
    return {"duty.taken",
            {thing.kind, thing.id},
            thing.area,
            {{"duty", std::nullopt, std::string(base::name_of(duty)), false}, {"done_on", std::nullopt, on.iso(), false}},
            base::label_of(duty).th};
}

} // namespace

std::optional<Refusal> may_take(storage::Reader& db, Duty duty, Thing const& thing, Person const& person)
{
    return refusal(duty, person, all_acts(db, thing), store::exclusions(db));
}

void take(api::Work& work, Duty duty, Thing const& thing, Person const& person, std::optional<base::Date> on)
{
    take(work, duty, std::span(&thing, 1), person, on);
}

void take(api::Work& work, Duty duty, std::span<Thing const> things, Person const& person, std::optional<base::Date> on)
{
    auto const key = key_of(person.name);
    if (key.empty())
        throw problems::nobody();
    auto const day = on.value_or(work.today());
    auto const pairs = store::exclusions(work.tx());
    std::vector<auth::Event> events;
    for (auto const& thing : things) {
        if (auto const against = refusal(duty, person, all_acts(work.tx(), thing), pairs))
            throw problems::excluded(*against);
        store::insert(work.tx(), {work.new_id<base::Uuid>(), thing, {duty, person, day, work.now()}, key});
        events.push_back(event_of(thing, duty, day));
    }
    work.audit_all(events);
}

std::vector<Act> acts_of(storage::Reader& db, auth::Scope const& scope, Thing const& thing)
{
    std::vector<Act> acts;
    for (auto& record : store::acts(db, thing.kind, thing.id))
        if (scope.covers(record.thing.area))
            acts.push_back(std::move(record.act));
    return acts;
}

std::vector<Exclusion> exclusions(storage::Reader& db)
{
    return store::exclusions(db);
}

} // namespace duties
