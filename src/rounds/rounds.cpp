// What rounds offer to later features.
#include "rounds/rounds.hpp"

#include "rounds/problems.hpp"
#include "rounds/rules.hpp"
#include "rounds/store.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace rounds {

namespace {

constexpr std::size_t kNoLimit = 1'000'000'000;

std::string text_of(store::CountOfRound const& count)
{
    return std::to_string(count.count.houses) + " houses, " + count.count.share.str() + " baht";
}

} // namespace

std::optional<Round> find_round(storage::Reader& db, auth::Scope const& scope, RoundId id)
{
    auto record = store::round(db, scope, id);
    return record ? std::optional(record->round) : std::nullopt;
}

Round require_round(storage::Reader& db, auth::Scope const& scope, RoundId id)
{
    if (auto round = find_round(db, scope, id))
        return *round;
    throw problems::not_found();
}

bool covers_every_round(storage::Reader& db, auth::Scope const& scope)
{
    return std::ranges::all_of(store::rounds_within(db, auth::Scope::everywhere()),
                               [&](store::RoundRecord const& record) { return scope.covers(record.round.province); });
}

std::vector<Round> rounds_within(storage::Reader& db, auth::Scope const& scope)
{
    std::vector<Round> rounds;
    for (auto& record : store::rounds_within(db, scope))
        rounds.push_back(std::move(record.round));
    return rounds;
}

std::vector<StateSum> state_sums(storage::Reader& db, auth::Scope const& scope, RoundId id, base::Date today)
{
    std::map<std::pair<base::AreaCode, HouseState>, StateSum> sums;
    for (auto const& count : store::counts(db, id))
        if (count.houses > 0 && scope.covers(count.tambon))
            sums[{count.tambon, count.state}] = {count.tambon, count.state, count.houses, 0};
    for (auto const& late : late_houses(db, scope, id, today))
        ++sums[{late.house.tambon, late.house.state}].late;
    std::vector<StateSum> ordered;
    for (auto const& [key, sum] : sums)
        ordered.push_back(sum);
    return ordered;
}

std::vector<QuotaSum> quota_sums(storage::Reader& db, auth::Scope const& scope, RoundId id)
{
    std::map<base::AreaCode, QuotaSum> sums;
    for (auto const& quota : store::quotas(db, id))
        if (scope.covers(quota.tambon))
            sums[quota.tambon] = {quota.tambon, quota.houses, 0, 0};
    for (auto const& count : store::counts(db, id))
        if ((is_candidate(count.state) || holds_a_place(count.state)) && scope.covers(count.tambon)) {
            auto& sum = sums[count.tambon];
            sum.tambon = count.tambon;
            (holds_a_place(count.state) ? sum.placed : sum.candidates) += count.houses;
        }
    std::vector<QuotaSum> ordered;
    for (auto const& [tambon, sum] : sums)
        ordered.push_back(sum);
    return ordered;
}

RoundMoney money_of(storage::Reader& db, Round const& round)
{
    base::Satang sum;
    for (auto const& count : store::counts(db, round.id))
        if (holds_a_place(count.state))
            sum += count.share;
    return money_of(round.rule, sum, round.envelope);
}

std::vector<LateHouse> late_houses(storage::Reader& db, auth::Scope const& scope, RoundId id, base::Date today)
{
    std::vector<LateHouse> late;
    for (auto const& limit : store::stage_limits(db)) {
        store::HouseFilter const overdue{limit.state, std::nullopt, today.plus_days(-limit.days)};
        for (auto const& record : store::houses(db, scope, id, overdue, std::nullopt, kNoLimit))
            late.push_back({record.house, record.house.state_since.plus_days(limit.days), limit.owner_role});
    }
    std::ranges::stable_sort(late, {}, &LateHouse::due);
    return late;
}

std::optional<auth::Role> owner_of_next_step(storage::Reader& db, HouseState state)
{
    for (auto const& limit : store::stage_limits(db))
        if (limit.state == state)
            return limit.owner_role;
    return std::nullopt;
}

std::optional<House> find_house(storage::Reader& db, auth::Scope const& scope, RoundHouseId id)
{
    auto record = store::house(db, scope, id);
    return record ? std::optional(record->house) : std::nullopt;
}

std::vector<House> find_houses(storage::Reader& db, auth::Scope const& scope, std::span<RoundHouseId const> ids)
{
    std::vector<House> found;
    for (auto const& standing : store::standings(db, ids))
        if (scope.covers(standing.record.house.tambon))
            found.push_back(standing.record.house);
    return found;
}

std::vector<households::HouseholdId> helped_in_other_rounds(storage::Reader& db, RoundId id)
{
    return store::helped_in_other_rounds(db, id);
}

std::vector<House> houses_of(storage::Reader& db, auth::Scope const& scope, households::HouseholdId id)
{
    std::vector<House> houses;
    for (auto const& record : store::houses_of_household(db, scope, id))
        houses.push_back(record.house);
    return houses;
}

namespace {

// By tambon and head of household.
std::vector<House> ordered(storage::Reader& db, auth::Scope const& scope, std::vector<store::HouseRecord> const& records)
{
    std::vector<households::HouseholdId> ids;
    for (auto const& record : records)
        ids.push_back(record.house.household_id);
    std::map<households::HouseholdId, std::string> head;
    for (auto const& summary : households::summaries(db, scope, ids))
        head[summary.id] = summary.head_sort_key;
    std::vector<House> houses;
    for (auto const& record : records)
        houses.push_back(record.house);
    std::ranges::sort(houses, [&](House const& a, House const& b) {
        return std::tie(a.tambon, head[a.household_id], a.id) < std::tie(b.tambon, head[b.household_id], b.id);
    });
    return houses;
}

} // namespace

std::vector<House> houses_in_state(storage::Reader& db, auth::Scope const& scope, RoundId id, HouseState state)
{
    return ordered(db, scope, store::houses(db, scope, id, {state, std::nullopt, std::nullopt}, std::nullopt, kNoLimit));
}

std::vector<House> houses_of_round(storage::Reader& db, auth::Scope const& scope, RoundId id,
                                   std::optional<base::AreaCode> const& area)
{
    std::vector<House> houses;
    for (auto const& record : store::houses(db, scope, id, {std::nullopt, area, std::nullopt}, std::nullopt, kNoLimit))
        houses.push_back(record.house);
    return houses;
}

std::vector<api::Difference> check(storage::Reader& db)
{
    using Key = std::tuple<RoundId, base::AreaCode, HouseState>;
    auto const key_of = [](store::CountOfRound const& c) { return Key{c.round, c.count.tambon, c.count.state}; };
    std::map<Key, std::string> stored;
    std::map<Key, std::string> computed;
    for (auto const& count : store::stored_counts(db))
        stored[key_of(count)] = text_of(count);
    for (auto const& count : store::computed_counts(db))
        computed[key_of(count)] = text_of(count);
    std::vector<api::Difference> differences;
    auto const name = [](Key const& key) {
        return "round_counts " + std::get<0>(key).str() + " " + std::get<1>(key).str() + " " +
               std::string(base::name_of(std::get<2>(key)));
    };
    for (auto const& [key, text] : computed)
        if (stored[key] != text)
            differences.push_back({name(key), stored[key], text});
    for (auto const& [key, text] : stored)
        if (!computed.contains(key) && !text.empty())
            differences.push_back({name(key), text, ""});
    store::check_map(db, differences);
    return differences;
}

} // namespace rounds
