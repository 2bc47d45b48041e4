// How long houses have been where they are, against the limits of their stages.
#include "rounds/rounds.hpp"
#include "rounds/rules.hpp"
#include "rounds/store.hpp"

#include <algorithm>

namespace rounds {

std::vector<StateAge> state_ages(storage::Reader& db, auth::Scope const& scope, RoundId id, base::Date today)
{
    auto const limits = store::stage_limits(db);
    std::vector<StateAge> ages;
    for (auto const& value : values_of(HouseState{})) {
        if (!is_open(value.value))
            continue;
        auto const limit = std::ranges::find(limits, value.value, &StageLimit::state);
        auto const days = limit == limits.end() ? std::nullopt : std::optional(limit->days);
        auto age = store::age(db, scope, id, value.value, today, days);
        if (age.houses > 0)
            ages.push_back(age);
    }
    return ages;
}

std::vector<Aged> longest_in(storage::Reader& db, auth::Scope const& scope, RoundId id, HouseState state, std::size_t most)
{
    return store::longest_in(db, scope, id, state, most);
}

StretchAge stretch_age(storage::Reader& db, auth::Scope const& scope, RoundId id, Stretch stretch, base::Date today)
{
    auto const states = states_of(stretch);
    return store::age(db, scope, id, states, today, limit_of(states, store::stage_limits(db)));
}

std::vector<Aged> longest_on(storage::Reader& db, auth::Scope const& scope, RoundId id, Stretch stretch, std::size_t most)
{
    return store::longest_on(db, scope, id, states_of(stretch), most);
}

} // namespace rounds
