// Whose order counts.
#include "selection/order.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace selection {

namespace {

bool is_sealed(Heard const& heard)
{
    return !heard.id.empty();
}

Heard heard_of(hearings::Outcome const& outcome)
{
    return {outcome.id.str(), outcome.sha256, outcome.seal_code, outcome.title, outcome.held_on};
}

void add_paper(PeoplesOrder& order, HeardForm const& form)
{
    order.heard.push_back({"", "", "", form.title, form.held_on});
    for (std::size_t i = 0; i < form.houses.size(); ++i)
        order.said[form.houses[i].house_id] = {{0, static_cast<std::int64_t>(i + 1), form.houses[i].reason, 0, 0, 0, {}}};
}

void add_sealed(PeoplesOrder& order, hearings::Outcome const& outcome)
{
    auto const hearing = order.heard.size();
    order.heard.push_back(heard_of(outcome));
    for (auto const& house : outcome.houses) {
        Said said{hearing, house.place, house.reason, house.in_favour, house.against, house.abstain, {}};
        for (auto const& objected : house.objections)
            said.objections.push_back({objected.words, objected.answer});
        order.said[house.house].push_back(std::move(said));
    }
}

// What was said before in hearings that are kept, by their new numbers.
std::vector<Said> kept_of(std::vector<Said> const& said, std::map<std::size_t, std::size_t> const& kept)
{
    std::vector<Said> all;
    for (auto const& one : said)
        if (auto const found = kept.find(one.hearing); found != kept.end()) {
            all.push_back(one);
            all.back().hearing = found->second;
        }
    return all;
}

} // namespace

PeoplesOrder peoples_order(DraftForm const& form, std::span<hearings::Outcome const> sealed, base::Faults& faults)
{
    PeoplesOrder order;
    if (form.heard)
        add_paper(order, *form.heard);
    for (std::size_t i = 0; i < form.hearing_ids.size(); ++i) {
        auto const found = std::ranges::find(sealed, form.hearing_ids[i], &hearings::Outcome::id);
        if (found == sealed.end())
            faults.push_back({"hearing_ids[" + std::to_string(i) + "]",
                              "not_sealed_here",
                              {"เวทีนี้ยังไม่ผนึก มีเวทีใหม่แก้ไขแล้ว หรือไม่ใช่ของตำบลและรอบนี้",
                               "This hearing is not sealed, is corrected by a later one, or is not of this tambon and round"}});
        else
            add_sealed(order, *found);
    }
    for (auto const& deviation : form.deviations)
        if (deviation.reason)
            order.reasons.emplace(deviation.house_id, *deviation.reason);
    return order;
}

PeoplesOrder carried_on(PeoplesOrder order, Inputs const& before)
{
    bool const names_paper = std::ranges::any_of(order.heard, [](Heard const& heard) { return !is_sealed(heard); });
    if (names_paper)
        return order;
    bool const names_sealed = !order.heard.empty();
    PeoplesOrder whole;
    std::map<std::size_t, std::size_t> kept;
    for (std::size_t i = 0; i < before.heard.size(); ++i)
        if (!names_sealed || !is_sealed(before.heard[i])) {
            kept.emplace(i, whole.heard.size());
            whole.heard.push_back(before.heard[i]);
        }
    for (auto const& candidate : before.candidates) {
        if (auto said = kept_of(candidate.said, kept); !said.empty())
            whole.said.emplace(candidate.house, std::move(said));
        if (candidate.reason && !names_sealed)
            order.reasons.emplace(candidate.house, *candidate.reason);
    }
    for (auto& [house, said] : order.said)
        for (auto& one : said) {
            one.hearing += kept.size();
            whole.said[house].push_back(std::move(one));
        }
    std::ranges::move(order.heard, std::back_inserter(whole.heard));
    whole.reasons = std::move(order.reasons);
    return whole;
}

void explain_by_rule(Inputs& inputs)
{
    auto const list = rank(inputs);
    std::map<rounds::RoundHouseId, Candidate*> candidate_of;
    for (auto& candidate : inputs.candidates)
        candidate_of.emplace(candidate.house, &candidate);
    for (auto line = list.begin(); line != list.end(); ++line) {
        auto& mine = *candidate_of.at(line->house);
        if (!line->lifted || line->deviation || mine.said.empty())
            continue;
        bool const by_rule = std::all_of(line + 1, list.end(), [&](Line const& after) {
            auto const& said = candidate_of.at(after.house)->said;
            return after.points <= line->points || said.empty() || said.back().hearing > mine.said.back().hearing;
        });
        if (by_rule)
            mine.reason = "พิจารณาในเวทีก่อนหน้า บ้านของเวทีก่อนมาก่อนบ้านของเวทีหลัง";
    }
}

bool follows_a_correction(std::span<Heard const> before, std::span<Heard const> now, std::span<hearings::Outcome const> sealed)
{
    auto const counts = [&](Heard const& heard) {
        return std::ranges::any_of(sealed, [&](hearings::Outcome const& o) { return o.id.str() == heard.id; });
    };
    auto const corrected = [&](Heard const& heard) { return is_sealed(heard) && !counts(heard); };
    auto const added = [&](Heard const& heard) {
        return is_sealed(heard) && counts(heard) && std::ranges::find(before, heard.id, &Heard::id) == before.end();
    };
    return std::ranges::any_of(before, corrected) && std::ranges::any_of(now, added);
}

std::vector<Heard> left_out(Inputs const& inputs, std::span<hearings::Outcome const> sealed)
{
    std::set<std::string> counting;
    for (auto const& outcome : sealed)
        counting.insert(outcome.id.str());
    std::set<rounds::RoundHouseId> waiting; // for one of the hearings to count
    for (auto const& candidate : inputs.candidates)
        if (std::ranges::none_of(candidate.said,
                                 [&](Said const& said) { return counting.contains(inputs.heard.at(said.hearing).id); }))
            waiting.insert(candidate.house);
    std::vector<Heard> left;
    for (auto const& outcome : sealed)
        if (std::ranges::any_of(outcome.houses, [&](hearings::HeardHouse const& h) { return waiting.contains(h.house); }))
            left.push_back(heard_of(outcome));
    return left;
}

} // namespace selection
