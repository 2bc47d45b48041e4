// One proposal as its screen and paper show it.
#include "proposals/views.hpp"

#include "duties/duties.hpp"
#include "hearings/hearings.hpp"
#include "places/places.hpp"
#include "proposals/gathering.hpp"
#include "proposals/loading.hpp"
#include "proposals/overlap.hpp"
#include "proposals/problems.hpp"
#include "proposals/rules.hpp"
#include "proposals/store.hpp"

#include <algorithm>
#include <map>

namespace proposals::views {

namespace {

using auth::Permission;
using duties::Duty;

class Shown {
public:
    Shown(storage::Reader& db, auth::Vault const& vault, auth::Actor const& actor, Proposal const& proposal, base::Date today)
        : db_(db), vault_(vault), actor_(actor), p_(proposal), today_(today),
          round_(rounds::require_round(db, auth::Scope::everywhere(), proposal.round_id)),
          whole_province_(actor.scope(Permission::ProposalsRead).covers(round_.province))
    {
    }

    ProposalView view()
    {
        head();
        texts();
        list();
        asked();
        papers();
        allowed();
        return std::move(view_);
    }

private:
    void head()
    {
        places::Lookup names(db_);
        auto const tambon = names.tambon(p_.tambon);
        auto const district = names.district(p_.tambon);
        auto const province = names.province(p_.tambon);
        view_.id = p_.id;
        view_.round_id = p_.round_id;
        view_.round_name_th = round_.name_th;
        view_.round_name_en = round_.name_en;
        view_.fiscal_year = round_.fiscal_year.buddhist();
        view_.tambon = p_.tambon;
        view_.tambon_name_th = tambon.th;
        view_.tambon_name_en = tambon.en;
        view_.district_name_th = district.th;
        view_.district_name_en = district.en;
        view_.province_name_th = province.th;
        view_.province_name_en = province.en;
        view_.state = p_.state;
        view_.state_since = p_.state_since;
        view_.made_up = p_.made_up;
        view_.version = p_.version;
        for (auto const& sum : rounds::quota_sums(db_, auth::Scope({p_.tambon}), p_.round_id))
            view_.quota += sum.quota;
    }

    void texts()
    {
        view_.number = p_.number;
        view_.problem = p_.problem;
        view_.plan = p_.plan;
        view_.contributions = p_.contributions;
        view_.bank = p_.bank;
        view_.bank_branch = p_.bank_branch;
        view_.account_number = p_.account_number;
        view_.account_name = p_.account_name;
        // Who works with the proposal reads the number; others only its end.
        view_.account_masked = !holds(Permission::ProposalsWrite) && !holds(Permission::ProposalsScreen);
        if (view_.account_masked && view_.account_number)
            view_.account_number = masked_account(*view_.account_number);
        view_.contacts = p_.contacts;
        view_.times_sent = p_.times_sent;
        view_.proposed_on = p_.proposed_on;
        view_.return_note = p_.return_note;
        view_.screening_number = p_.screening_number;
        view_.screened_on = p_.screened_on;
        view_.withdrawn_reason = p_.withdrawn_reason;
    }

    void list()
    {
        auto const scope = auth::Scope({p_.tambon});
        std::vector<House> houses;
        std::optional<selection::ListInForce> in_force;
        if (is_in_hand(p_.state)) {
            auto gathered = gather(db_, vault_, actor_, p_);
            houses = std::move(gathered.houses);
            for (auto const& house : gathered.left_out) {
                auto const told = std::ranges::find(p_.left_out, house.id, &LeftOut::house);
                view_.left_out.push_back({house.id, house.head_name, house.house_no, house.moo, house.place, told->reason});
            }
            in_force = std::move(gathered.list);
        } else {
            houses = store::houses(db_, p_.id);
            in_force = selection::list_in_force(db_, vault_, actor_, scope, p_.round_id, p_.tambon);
        }
        for (auto const& house : rounds::houses_of_round(db_, scope, p_.round_id))
            state_.emplace(house.id, house.state);
        if (in_force) {
            view_.list_number = in_force->number;
            view_.list_decided_on = in_force->decided_on;
            view_.objections_until = in_force->objections_until;
            for (auto const& listed : in_force->houses)
                reason_.emplace(listed.house, base::Bilingual{listed.reason_th, listed.reason_en});
        }
        if (p_.state != State::Screened && p_.state != State::Decided)
            find_overlaps(houses);
        for (auto const& house : houses)
            view_.houses.push_back(line(house));
        view_.proof = proof_of(houses, round_.rule.management);
        if (is_in_hand(p_.state))
            view_.missing = missing_of(p_, houses, beside_of(db_, p_, houses, today_));
    }

    void find_overlaps(std::vector<House> const& houses)
    {
        std::vector<households::HouseholdId> ids;
        for (auto const& house : houses)
            ids.push_back(house.household);
        overlaps_ = overlaps_of(db_, vault_, ids, p_.round_id);
    }

    HouseView line(House const& house)
    {
        HouseView v;
        v.round_house_id = house.id;
        v.household_id = house.household;
        v.head_name = house.head_name;
        v.house_no = house.house_no;
        v.moo = house.moo;
        v.place = house.place;
        v.points = house.points;
        if (auto const reason = reason_.find(house.id); reason != reason_.end()) {
            v.reason_th = reason->second.th;
            v.reason_en = reason->second.en;
        }
        v.share_satang = house.share;
        v.estimate_id = house.estimate_id;
        v.estimate_satang = house.estimate;
        v.grant_satang = house.grant;
        v.contributed_satang = house.contributed;
        v.state = state_.at(house.id);
        v.outcome = house.outcome;
        v.outcome_reason = house.outcome_reason;
        if (auto const found = overlaps_.find(house.household); found != overlaps_.end())
            for (auto const& overlap : found->second)
                v.overlaps.push_back(shown(overlap));
        bool const seen = !house.overlap.th.empty();
        v.overlap_th = seen && !whole_province_ ? "พบความซ้ำซ้อน" : house.overlap.th;
        v.overlap_en = seen && !whole_province_ ? "There is an overlap" : house.overlap.en;
        v.overlap_reason = house.overlap_reason;
        if (actor_.scope(Permission::HouseholdsRead).covers(p_.tambon))
            if (auto const picture = picture_before(db_, house.household, today_); picture && !picture->thumbnail_url.empty())
                v.picture_url = picture->thumbnail_url;
        return v;
    }

    [[nodiscard]] OverlapView shown(Overlap const& overlap) const
    {
        auto const& label = base::label_of(overlap.kind);
        auto const kind = std::string(base::name_of(overlap.kind));
        if (!whole_province_)
            return {kind, label.th, label.en, std::nullopt, std::nullopt};
        return {kind, overlap.words.th, overlap.words.en, overlap.household, overlap.round};
    }

    // The tambon sees what was sent back; the province its own unsent questions too.
    void asked()
    {
        for (auto const& q : store::questions(db_, p_.id))
            if (q.returned_at || holds(Permission::ProposalsScreen))
                view_.questions.push_back({q.id, q.house, q.kind, q.words, q.about_sent, q.asked_at, q.asked_name, q.returned_at,
                                           q.answer, q.answered_at, q.answered_name});
        for (auto const& sent : store::sent(db_, p_.id))
            view_.sent.push_back({sent.version_no, sent.sent_at, sent.sent_name, sent.proposed_on, sent.houses, sent.total});
    }

    void papers()
    {
        for (auto const& paper : store::papers(db_, p_.id))
            view_.papers.push_back({paper.id, paper.kind, paper.title, paper.media_type, paper.bytes, paper.added_at,
                                    paper.added_name, "/api/proposals/" + p_.id.str() + "/papers/" + paper.id.str() + "/file"});
        for (auto const& outcome : hearings::sealed_outcomes(db_, auth::Scope({p_.tambon}), p_.round_id))
            view_.minutes.push_back({outcome.id, outcome.title, outcome.held_on, outcome.seal_code});
    }

    [[nodiscard]] bool holds(Permission permission) const { return actor_.scope(permission).covers(p_.tambon); }

    void allowed()
    {
        auto& a = view_.allowed;
        bool const writes = holds(Permission::ProposalsWrite) && round_.open;
        bool const screens = holds(Permission::ProposalsScreen) && round_.open;
        a.edit = writes && is_in_hand(p_.state);
        a.send = a.edit && duty(Duty::PrepareProposal);
        a.withdraw = a.edit;
        a.ask = screens && p_.state == State::Submitted;
        a.screen = a.ask && duty(Duty::ScreenProposal);
    }

    bool duty(Duty wanted)
    {
        auto const refusal = duties::may_take(db_, wanted, thing_of(p_), duties::person_of(actor_));
        if (!refusal)
            return true;
        view_.allowed.why_not_th = refusal->in_words.th;
        view_.allowed.why_not_en = refusal->in_words.en;
        return false;
    }

    storage::Reader& db_;
    auth::Vault const& vault_;
    auth::Actor const& actor_;
    Proposal const& p_;
    base::Date today_;
    rounds::Round round_;
    bool whole_province_;
    std::map<rounds::RoundHouseId, rounds::HouseState> state_;
    std::map<rounds::RoundHouseId, base::Bilingual> reason_;
    std::map<households::HouseholdId, std::vector<Overlap>> overlaps_;
    ProposalView view_;
};

} // namespace

ProposalView proposal(storage::Reader& db, auth::Vault const& vault, auth::Actor const& actor, auth::Scope const& scope,
                      ProposalId id, base::Date today)
{
    auto const found = require_proposal(db, scope, id);
    return Shown(db, vault, actor, found, today).view();
}

} // namespace proposals::views
