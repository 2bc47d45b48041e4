// One version of a list.
#include "selection/freezing.hpp"

#include "platform/auth/vault.hpp"
#include "selection/documents.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace selection::freezing {

namespace {

// Names and house numbers as the register has them at this moment.
std::vector<store::PlaceRecord> places_of(api::Work& work, Inputs const& inputs, std::vector<Line> const& list)
{
    std::map<rounds::RoundHouseId, households::HouseholdId> household;
    std::vector<households::HouseholdId> ids;
    for (auto const& candidate : inputs.candidates) {
        household.emplace(candidate.house, candidate.household);
        ids.push_back(candidate.household);
    }
    std::map<households::HouseholdId, households::HouseholdSummary> summary;
    for (auto& one : households::summaries(work.tx(), auth::Scope::everywhere(), ids))
        summary.emplace(one.id, std::move(one));
    std::vector<store::PlaceRecord> places;
    for (auto const& line : list) {
        auto const& who = summary.at(household.at(line.house));
        places.push_back({line.place, line.house, who.id, who.head_name, who.house_no, who.moo, line.points, line.standing,
                          std::nullopt, std::nullopt});
    }
    return places;
}

// Papers say so: a list is made up when the version before it is, its round, or one of its houses.
bool is_made_up(storage::Reader& db, Inputs const& inputs, Version const& version)
{
    if ((version.before && version.before->made_up) || rounds::carried(db, inputs.round).made_up)
        return true;
    std::vector<households::HouseholdId> ids;
    for (auto const& candidate : inputs.candidates)
        ids.push_back(candidate.household);
    return std::ranges::any_of(households::summaries(db, auth::Scope::everywhere(), ids), &households::HouseholdSummary::made_up);
}

// Those that have gone on keep their place; the others stand where the list puts them.
void move_houses(api::Work& work, Inputs const& inputs, std::vector<Line> const& list, Version const& version)
{
    std::set<rounds::RoundHouseId> gone_on;
    for (auto const& candidate : inputs.candidates)
        if (candidate.gone_on)
            gone_on.insert(candidate.house);
    std::vector<rounds::RoundHouseId> ranked;
    std::vector<rounds::RoundHouseId> reserve;
    for (auto const& line : list)
        if (!gone_on.contains(line.house))
            (line.standing == Standing::Ranked ? ranked : reserve).push_back(line.house);
    rounds::mark_ranked(work, ranked, reserve, {rounds::PaperKind::RankedList, version.number, version.decided_on},
                        version.decided_on);
}

} // namespace

RankingId freeze(api::Work& work, Inputs const& inputs, Version const& version)
{
    auto const list = rank(inputs);
    auto const text = canonical_text(inputs, list);
    store::RankingRecord record;
    record.id = work.new_id<RankingId>();
    record.round = inputs.round;
    record.tambon = inputs.tambon;
    record.version_no = version.before ? version.before->version_no + 1 : 1;
    if (version.before) {
        record.supersedes = version.before->id;
        store::supersede(work.tx(), version.before->id);
    }
    record.number = version.number;
    record.scorecard = version.scorecard;
    record.decided_on = version.decided_on;
    record.objections_until = version.objections_until;
    record.reason = version.reason;
    record.fingerprint = auth::sha256_hex(text);
    record.frozen_at = work.now();
    record.frozen_by = work.actor().id;
    record.frozen_name = work.actor().display_name;
    record.made_up = is_made_up(work.tx(), inputs, version);
    auto const places = places_of(work, inputs, list);
    record.document = sealed(work.vault(), record.id, text, decision_text(record, places));
    store::insert(work.tx(), record);
    for (auto const& place : places)
        store::insert(work.tx(), record.id, place);
    move_houses(work, inputs, list, version);
    auto const ranked = std::ranges::count(list, Standing::Ranked, &Line::standing);
    work.audit({"ranking.frozen",
                {"ranking", record.id.str()},
                record.tambon,
                {{"version", std::nullopt, std::to_string(record.version_no), false},
                 {"supersedes", std::nullopt, record.supersedes ? std::optional(record.supersedes->str()) : std::nullopt, false},
                 {"ranked", std::nullopt, std::to_string(ranked), false},
                 {"reserve", std::nullopt, std::to_string(static_cast<std::int64_t>(list.size()) - ranked), false},
                 {"fingerprint", std::nullopt, record.fingerprint, false}},
                record.number});
    return record.id;
}

bool has_new(storage::Reader& db, store::RankingRecord const& before, Inputs const& inputs)
{
    std::set<rounds::RoundHouseId> listed;
    for (auto const& place : store::places(db, before))
        listed.insert(place.house);
    return std::ranges::any_of(inputs.candidates, [&](Candidate const& c) { return !listed.contains(c.house); });
}

bool fills_a_free_place(storage::Reader& db, Inputs const& inputs, std::vector<Line> const& list)
{
    std::set<rounds::RoundHouseId> waiting;
    std::set<rounds::RoundHouseId> placed;
    for (auto const& house : rounds::houses_of_round(db, auth::Scope::everywhere(), inputs.round, inputs.tambon))
        if (house.state == rounds::HouseState::Reserve)
            waiting.insert(house.id);
        else if (rounds::holds_a_place(house.state))
            placed.insert(house.id);
    auto const gets = [&](Line const& line) { return line.standing == Standing::Ranked; };
    auto const holds = [&](Line const& line) { return placed.contains(line.house); };
    return std::ranges::count_if(list, gets) > std::ranges::count_if(list, holds) &&
           std::ranges::any_of(list, [&](Line const& line) { return gets(line) && waiting.contains(line.house); });
}

} // namespace selection::freezing
