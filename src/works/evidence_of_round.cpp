// What the evidence of many houses of one round lacks: the answers of evidence.cpp in few statements.
#include "works/evidence.hpp"

#include <algorithm>

namespace works {

namespace {

using store::ShownCount;

std::map<rounds::RoundHouseId, Shown> shown_by_house(std::vector<ShownCount> const& counts)
{
    std::map<rounds::RoundHouseId, Shown> shown;
    for (auto const& count : counts) {
        auto& one = shown[count.house];
        one.photographs += count.photographs;
        one.angles.insert(count.angle);
        if (count.angle == Angle::Part && count.part)
            one.parts.insert(*count.part);
    }
    return shown;
}

// Photographs of the register count as before; they are asked for only where the house's own fall short.
bool has_register_photographs(storage::Reader& db, rounds::House const& house)
{
    return !households::photographs_of(db, auth::Scope::everywhere(), house.household_id).empty();
}

} // namespace

std::map<rounds::RoundHouseId, std::vector<base::Bilingual>>
missing_evidence_of(storage::Reader& db, auth::Scope const& scope, std::span<rounds::House const> houses, Stage stage)
{
    std::map<rounds::RoundHouseId, std::vector<base::Bilingual>> missing;
    if (houses.empty())
        return missing;
    auto const round = rounds::require_round(db, auth::Scope::everywhere(), houses.front().round_id);
    auto const rule = rule_for(store::stage_rules(db), round.rule.id, stage);
    auto const shown = shown_by_house(store::shown_of_round(db, scope, round.id, stage));
    auto const before = stage == Stage::Before || !rule.same_angles
                            ? std::map<rounds::RoundHouseId, Shown>()
                            : shown_by_house(store::shown_of_round(db, scope, round.id, Stage::Before));
    auto const reached = store::houses_at(db, scope, round.id, stage);
    auto const of = [](std::map<rounds::RoundHouseId, Shown> const& all, rounds::RoundHouseId id) {
        auto const found = all.find(id);
        return found == all.end() ? Shown() : found->second;
    };
    for (auto const& house : houses) {
        if (!scope.covers(house.tambon))
            continue;
        auto const own = of(shown, house.id);
        auto complete = completeness(rule, own, stage == Stage::Before ? own : of(before, house.id));
        if (stage == Stage::Before && !complete.missing.empty() && has_register_photographs(db, house))
            complete = HouseEvidence(db, house).completeness(stage);
        missing.emplace(house.id, with_record(std::move(complete.missing), stage, reached.contains(house.id)));
    }
    return missing;
}

std::map<rounds::RoundHouseId, std::vector<ConsentKind>> missing_consents_of(storage::Reader& db, auth::Scope const& scope,
                                                                             std::span<rounds::House const> houses)
{
    std::map<rounds::RoundHouseId, std::vector<ConsentKind>> missing;
    if (houses.empty())
        return missing;
    auto const there = store::consents_within(db, scope);
    for (auto const& house : houses) {
        if (!scope.covers(house.tambon))
            continue;
        auto& its = missing[house.id];
        for (auto const& kind : values_of(ConsentKind()))
            if (!there.contains({house.id, kind.value}))
                its.push_back(kind.value);
    }
    return missing;
}

} // namespace works
