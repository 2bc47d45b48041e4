// The committee's decisions on all screened houses of a round, in one action.
#include "platform/auth/vault.hpp"
#include "proposals/loading.hpp"
#include "proposals/problems.hpp"
#include "proposals/rules.hpp"
#include "proposals/service.hpp"
#include "proposals/store.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace proposals::service {

namespace {

using auth::Permission;
using rounds::HouseState;

struct Waiting {
    std::vector<Pending> pending;
    std::vector<Pending> left; // the round, since they were screened
};

Waiting waiting_of(storage::Reader& db, rounds::RoundId round)
{
    std::unordered_set<std::string> screened;
    for (auto const& house : rounds::houses_of_round(db, auth::Scope::everywhere(), round))
        if (house.state == HouseState::Screened)
            screened.insert(house.id.str());
    Waiting waiting;
    for (auto& one : store::pending(db, round))
        (screened.contains(one.house.str()) ? waiting.pending : waiting.left).push_back(std::move(one));
    return waiting;
}

std::vector<duties::Thing> things_of(storage::Reader& db, std::set<ProposalId> const& ids)
{
    std::vector<duties::Thing> things;
    for (auto const& id : ids)
        things.push_back(thing_of(store::find(db, auth::Scope::everywhere(), id).value()));
    return things;
}

House outcome_of(storage::Reader& db, Pending const& one, Outcome outcome)
{
    auto line = store::house(db, one.proposal, one.house).value();
    line.outcome = outcome;
    return line;
}

// Exceptions that say the same go together.
void write_exceptions(api::Work& work, DecisionForm const& form, DecisionId decision, std::vector<Pending> const& pending,
                      rounds::Paper const& letter)
{
    std::map<rounds::RoundHouseId, Pending const*> by_house;
    for (auto const& one : pending)
        by_house.emplace(one.house, &one);
    std::map<std::string, std::vector<rounds::RoundHouseId>> cancelled;
    for (auto const& exception : form.exceptions) {
        auto line = outcome_of(work.tx(), *by_house.at(exception.round_house_id), exception.outcome);
        line.outcome_reason = exception.reason;
        line.decision = decision;
        store::set_outcome(work.tx(), by_house.at(exception.round_house_id)->proposal, line);
        if (exception.outcome == Outcome::NotApproved)
            cancelled[exception.reason].push_back(exception.round_house_id);
    }
    for (auto const& [reason, ids] : cancelled)
        rounds::leave(work, ids, HouseState::Cancelled, reason, letter, letter.date);
}

} // namespace

DecisionId decide(api::Work& work, rounds::RoundId round_id, DecisionForm const& form, duties::Person const& by)
{
    auto const scope = work.actor().scope(Permission::ProposalsDecide);
    auto const round = rounds::require_round(work.tx(), scope, round_id);
    if (!scope.covers(round.province))
        throw problems::outside_your_area();
    if (!round.open)
        throw problems::round_closed();
    auto const waiting = waiting_of(work.tx(), round_id);
    if (waiting.pending.empty())
        throw problems::nothing_to_decide();
    if (auth::blake2b_hex(table_text(waiting.pending)) != form.fingerprint)
        throw problems::other_than_seen();
    auto const decided =
        decided_by(form, waiting.pending, round.rule.management, store::last_screening(work.tx(), round_id), work.today());
    std::set<ProposalId> proposals;
    for (auto const& one : waiting.pending)
        proposals.insert(one.proposal);
    duties::take(work, duties::Duty::ApproveProposal, things_of(work.tx(), proposals), by, form.letter_date);

    Decision decision;
    decision.id = work.new_id<DecisionId>();
    decision.round_id = round_id;
    decision.letter_number = form.letter_number;
    decision.letter_date = form.letter_date;
    decision.meeting = form.meeting;
    decision.approved = decided.proof.houses;
    for (auto const& exception : decided.exceptions)
        ++(exception.outcome == Outcome::Later ? decision.later : decision.not_approved);
    decision.houses_total = decided.proof.houses_total_satang;
    decision.management = decided.proof.management_satang;
    decision.total = decided.proof.total_satang;
    decision.decided_at = work.now();
    decision.decided_name = by.name;
    store::insert(work.tx(), decision);
    for (auto const& one : waiting.left)
        store::set_outcome(work.tx(), one.proposal, outcome_of(work.tx(), one, Outcome::Left));
    rounds::Paper const letter{rounds::PaperKind::ApprovalLetter, form.letter_number, form.letter_date};
    write_exceptions(work, form, decision.id, waiting.pending, letter);
    for (auto const& id : proposals)
        store::approve_waiting(work.tx(), id, decision.id);
    store::mark_decided(work.tx(), round_id, form.letter_date);
    work.audit({"proposals.decided",
                {"round", round_id.str()},
                round.province,
                {change_of("letter", std::nullopt, form.letter_number + " (" + form.letter_date.iso() + ")"),
                 change_of("approved", std::nullopt, std::to_string(decision.approved)),
                 change_of("not_approved", std::nullopt, std::to_string(decision.not_approved)),
                 change_of("later", std::nullopt, std::to_string(decision.later)),
                 change_of("total_satang", std::nullopt, decision.total.str())},
                form.meeting});
    std::vector<rounds::RoundHouseId> approved;
    approved.reserve(decided.approved.size());
    for (auto const& one : decided.approved)
        approved.push_back(one.house);
    if (!approved.empty())
        rounds::advance(work, approved, HouseState::Approved, letter, form.letter_date);
    return decision.id;
}

} // namespace proposals::service
