// Writing the moves of many houses at once.
#include "rounds/steps.hpp"

#include "places/places.hpp"
#include "rounds/problems.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace rounds {

namespace {

constexpr std::size_t kMovesAtOnce = 1024; // in memory: their rows and their audit

struct Moved {
    House const* house; // as it stood before
    std::optional<HouseState> from;
    int position = 1;
};

std::optional<std::string> name_or_nothing(std::optional<HouseState> state)
{
    return state ? std::optional(std::string(base::name_of(*state))) : std::nullopt;
}

store::MoveRecord row_of(api::Work& work, Moved const& moved, Step const& step)
{
    store::MoveRecord row;
    row.id = work.new_id<base::Uuid>();
    row.house = moved.house->id;
    row.position = moved.position;
    row.recorded_by_id = work.actor().id;
    row.move = {moved.from,
                step.to,
                moved.from ? std::max(step.on, moved.house->state_since) : step.on,
                work.now(),
                work.actor().display_name,
                step.paper_kind,
                step.paper_number,
                step.paper_date,
                step.reason,
                step.recorded};
    return row;
}

auth::Event event_of(Moved const& moved, Step const& step)
{
    auto const paper = step.paper_number.value_or("") + (step.paper_date ? " (" + step.paper_date->iso() + ")" : "");
    return {moved.from ? "house.moved" : "house.placed",
            {"round_house", moved.house->id.str()},
            moved.house->tambon,
            {{"state", name_or_nothing(moved.from), std::string(base::name_of(step.to)), false},
             {"household_id", std::nullopt, moved.house->household_id.str(), false}},
            paper};
}

void write_moves(api::Work& work, std::span<Moved const> all, Step const& step)
{
    for (auto rest = all; !rest.empty(); rest = rest.subspan(std::min(kMovesAtOnce, rest.size()))) {
        std::vector<store::MoveRecord> rows;
        std::vector<auth::Event> events;
        for (auto const& moved : rest.first(std::min(kMovesAtOnce, rest.size()))) {
            rows.push_back(row_of(work, moved, step));
            events.push_back(event_of(moved, step));
        }
        store::insert(work.tx(), rows);
        work.audit_all(events);
    }
}

void refuse_closed_tambons(storage::Reader& db, std::span<Moved const> all)
{
    std::set<std::pair<RoundId, base::AreaCode>> tambons;
    for (auto const& moved : all)
        tambons.emplace(moved.house->round_id, moved.house->tambon);
    for (auto const& [round, tambon] : tambons)
        if (store::is_closed(db, round, tambon)) {
            auto const name = places::Lookup(db).tambon(tambon);
            throw problems::tambon_closed({name.th, name.en});
        }
}

struct Sum {
    std::int64_t houses = 0;
    base::Satang share;
};

void count(api::Work& work, std::span<Moved const> all, HouseState to)
{
    std::map<std::tuple<RoundId, base::AreaCode, HouseState>, Sum> sums;
    auto const add = [&](House const& house, HouseState state, std::int64_t sign) {
        auto& sum = sums[{house.round_id, house.tambon, state}];
        sum.houses += sign;
        sum.share += house.share * sign;
    };
    for (auto const& moved : all) {
        if (moved.from)
            add(*moved.house, *moved.from, -1);
        add(*moved.house, to, 1);
    }
    for (auto const& [key, sum] : sums)
        store::add_to_counts(work.tx(), std::get<0>(key), std::get<1>(key), std::get<2>(key), sum.houses, sum.share);
}

} // namespace

Step decided(HouseState to, base::Date on, Paper const& paper, std::optional<std::string> reason)
{
    return {to, on, paper.kind, paper.number, paper.date, std::move(reason), false};
}

void make_steps(api::Work& work, std::span<store::Standing const> houses, Step const& step)
{
    std::vector<Moved> moved;
    std::vector<RoundHouseId> ids;
    for (auto const& standing : houses) {
        auto const& house = standing.record.house;
        moved.push_back({&house, house.state, standing.moves + 1});
        ids.push_back(house.id);
    }
    refuse_closed_tambons(work.tx(), moved);
    store::set_states(work.tx(), ids, step.to, step.on, is_on_the_way(step.to) ? std::nullopt : step.reason);
    store::show_on_the_map(work.tx(), ids);
    write_moves(work, moved, step);
    count(work, moved, step.to);
}

void write_placing(api::Work& work, std::span<House const> houses, Step const& step)
{
    std::vector<Moved> moved;
    std::vector<RoundHouseId> ids;
    for (auto const& house : houses) {
        moved.push_back({&house, std::nullopt, 1});
        ids.push_back(house.id);
    }
    refuse_closed_tambons(work.tx(), moved);
    store::show_on_the_map(work.tx(), ids);
    write_moves(work, moved, step);
    count(work, moved, step.to);
}

} // namespace rounds
