// A round's proposals, tambon by tambon, and the table of decisions.
#include "duties/duties.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"
#include "proposals/gathering.hpp"
#include "proposals/loading.hpp"
#include "proposals/rules.hpp"
#include "proposals/store.hpp"
#include "proposals/views.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace proposals::views {

namespace {

using auth::Permission;
using rounds::HouseState;

// Whoever holds the duty over the whole province; whether an earlier duty of theirs stands against it is asked for each proposal.
std::optional<duties::Refusal> refusal_of(storage::Reader& db, auth::Actor const& actor, std::set<ProposalId> const& ids)
{
    for (auto const& id : ids)
        if (auto refusal =
                duties::may_take(db, duties::Duty::ApproveProposal,
                                 thing_of(store::find(db, auth::Scope::everywhere(), id).value()), duties::person_of(actor)))
            return refusal;
    return std::nullopt;
}

std::vector<TambonRow> tambons(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope,
                               rounds::Round const& round, std::vector<Proposal> const& proposals, base::Date today)
{
    places::Lookup names(db);
    std::map<base::AreaCode, TambonRow> rows;
    for (auto const& quota : rounds::quota_sums(db, scope, round.id))
        if (quota.quota > 0)
            rows[quota.tambon].quota = quota.quota;
    for (auto const& sum : rounds::state_sums(db, scope, round.id, today)) {
        if (sum.houses == 0)
            continue;
        if (sum.state == HouseState::Ranked)
            rows[sum.tambon].ranked += sum.houses;
        else if (sum.state == HouseState::Proposed)
            rows[sum.tambon].proposed += sum.houses;
        else if (sum.state == HouseState::Screened)
            rows[sum.tambon].screened += sum.houses;
        else if (rounds::holds_a_place(sum.state))
            rows[sum.tambon].approved += sum.houses;
    }
    auto const last = store::last_lines(db, round.id, scope);
    for (auto const& house : rounds::houses_of_round(db, scope, round.id))
        if (rounds::holds_a_place(house.state) && house.state != HouseState::Ranked && !last.contains(house.id))
            ++rows[house.tambon].from_paper;
    auto const may = may_be_proposed(db, scope, round.id);
    std::set<base::AreaCode> with_some;
    for (auto const& house : rounds::houses_of_round(db, scope, round.id))
        if (may.contains(house.id))
            with_some.insert(house.tambon);
    auto const writes = actor.scope(Permission::ProposalsWrite);
    std::vector<TambonRow> ordered;
    for (auto& [tambon, row] : rows) {
        auto const name = names.tambon(tambon);
        auto const district = names.district(tambon);
        row.tambon = tambon;
        row.tambon_name_th = name.th;
        row.tambon_name_en = name.en;
        row.district_name_th = district.th;
        row.district_name_en = district.en;
        bool const busy = std::ranges::any_of(proposals, [&, code = tambon](Proposal const& p) {
            return p.tambon == code && (is_in_hand(p.state) || p.state == State::Submitted);
        });
        row.may_begin = round.open && !busy && with_some.contains(tambon) && writes.covers(tambon);
        ordered.push_back(std::move(row));
    }
    return ordered;
}

} // namespace

DecisionView view_of(Decision const& d)
{
    return {d.id,    d.letter_number, d.letter_date, d.meeting, d.approved,   d.not_approved,
            d.later, d.houses_total,  d.management,  d.total,   d.decided_at, d.decided_name};
}

RoundProposals of_round(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundId id,
                        base::Date today)
{
    auto const round = rounds::require_round(db, scope, id);
    auto const proposals = store::of_round(db, scope, id);
    auto const sums = store::sums(db, id);
    auto const unanswered = store::unanswered(db, id);
    places::Lookup names(db);
    RoundProposals view;
    view.round_id = id;
    view.round_name_th = round.name_th;
    view.round_name_en = round.name_en;
    view.open = round.open;
    view.envelope_satang = round.envelope;
    for (auto const& p : proposals) {
        auto const tambon = names.tambon(p.tambon);
        auto const district = names.district(p.tambon);
        ProposalRow row;
        row.id = p.id;
        row.tambon = p.tambon;
        row.tambon_name_th = tambon.th;
        row.tambon_name_en = tambon.en;
        row.district_name_th = district.th;
        row.district_name_en = district.en;
        row.state = p.state;
        row.state_since = p.state_since;
        row.days = today.days() - p.state_since.days();
        row.number = p.number;
        row.times_sent = p.times_sent;
        row.made_up = p.made_up;
        if (auto const sum = sums.find(p.id); sum != sums.end()) {
            row.houses = sum->second.houses;
            row.total_satang = sum->second.shares;
        } else if (p.state == State::Draft) {
            row.houses = static_cast<std::int64_t>(may_be_proposed(db, auth::Scope({p.tambon}), id, p.id).size());
            row.total_satang = round.rule.share * row.houses;
        }
        if (auto const open = unanswered.find(p.id); open != unanswered.end())
            row.questions_open = open->second;
        view.items.push_back(std::move(row));
    }
    view.tambons = tambons(db, actor, scope, round, proposals, today);
    for (auto const& decision : store::decisions(db, id)) {
        view.decisions.push_back(view_of(decision));
        view.approved_satang += decision.total;
    }
    view.to_decide = static_cast<std::int64_t>(store::pending(db, id).size());
    view.may_decide = round.open && view.to_decide > 0 && actor.scope(Permission::ProposalsDecide).covers(round.province);
    return view;
}

DecisionTable decision_table(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundId id)
{
    auto const round = rounds::require_round(db, scope, id);
    DecisionTable view;
    view.round_id = id;
    view.round_name_th = round.name_th;
    view.round_name_en = round.name_en;
    view.envelope_satang = round.envelope;
    view.management_bp = round.rule.management;
    for (auto const& decision : store::decisions(db, id)) {
        view.approved_before += decision.approved;
        view.approved_before_satang += decision.total;
    }
    std::set<rounds::RoundHouseId> screened;
    for (auto const& house : rounds::houses_of_round(db, auth::Scope::everywhere(), id))
        if (house.state == HouseState::Screened)
            screened.insert(house.id);
    auto pending = store::pending(db, id);
    std::erase_if(pending, [&](Pending const& one) { return !screened.contains(one.house); });
    view.fingerprint = auth::blake2b_hex(table_text(pending));
    places::Lookup names(db);
    bool const whole_province = scope.covers(round.province);
    for (auto& line : store::pending_lines(db, scope, id)) {
        auto& h = line.house;
        if (!screened.contains(h.id))
            continue;
        auto const tambon = names.tambon(line.tambon);
        bool const hidden = !whole_province && !h.overlap.th.empty();
        view.rows.push_back({h.id, line.proposal, std::move(line.proposal_number), line.tambon, tambon.th, tambon.en,
                             std::move(h.head_name), std::move(h.house_no), h.moo, h.place, h.share, h.estimate,
                             hidden ? "พบความซ้ำซ้อน" : h.overlap.th, hidden ? "There is an overlap" : h.overlap.en,
                             std::move(h.overlap_reason), h.outcome, std::move(h.outcome_reason)});
    }
    view.may_decide = round.open && !pending.empty() && actor.scope(Permission::ProposalsDecide).covers(round.province);
    if (view.may_decide) {
        std::set<ProposalId> ids;
        for (auto const& one : pending)
            ids.insert(one.proposal);
        if (auto const refusal = refusal_of(db, actor, ids)) {
            view.may_decide = false;
            view.why_not_th = refusal->in_words.th;
            view.why_not_en = refusal->in_words.en;
        }
    }
    return view;
}

} // namespace proposals::views
