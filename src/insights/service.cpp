// Putting overviews together.
#include "insights/service.hpp"

#include "agreements/agreements.hpp"
#include "hearings/hearings.hpp"
#include "households/households.hpp"
#include "insights/closing_work.hpp"
#include "insights/payments_work.hpp"
#include "insights/problems.hpp"
#include "insights/rules.hpp"
#include "insights/store.hpp"
#include "insights/tasks_work.hpp"
#include "ledger/ledger.hpp"
#include "organizations/organizations.hpp"
#include "places/places.hpp"
#include "proposals/proposals.hpp"
#include "selection/selection.hpp"
#include "survey/survey.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace insights::service {

namespace {

using auth::Permission;
using places::count_tambons;

bool is_done(rounds::HouseState state)
{
    return state == rounds::HouseState::HandedOver || state == rounds::HouseState::Closed;
}

std::string link_of(rounds::Round const& round)
{
    return "/rounds/" + round.id.str();
}

// Late houses of a round, grouped by tambon and state.
std::vector<LateGroup> late_groups(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id, base::Date today)
{
    places::Lookup places(db);
    std::map<std::pair<base::AreaCode, rounds::HouseState>, LateGroup> groups;
    for (auto const& late : rounds::late_houses(db, scope, id, today)) {
        auto& group = groups[{late.house.tambon, late.house.state}];
        auto const name = places.tambon(late.house.tambon);
        auto const& label = base::label_of(late.house.state);
        group.tambon = late.house.tambon;
        group.tambon_name_th = name.th;
        group.tambon_name_en = name.en;
        group.state = late.house.state;
        group.state_label_th = label.th;
        group.state_label_en = label.en;
        group.owner_role = std::string(base::name_of(late.owner_role));
        ++group.houses;
        group.days_over = std::max(group.days_over, today.days() - late.due.days());
    }
    std::vector<LateGroup> ordered;
    for (auto& [key, group] : groups)
        ordered.push_back(std::move(group));
    std::ranges::stable_sort(ordered, std::ranges::greater{}, &LateGroup::days_over);
    return ordered;
}

std::vector<StateTotal> by_state(std::vector<rounds::StateSum> const& sums)
{
    std::vector<StateTotal> totals;
    for (auto const& value : values_of(rounds::HouseState{})) {
        StateTotal total{value.value, value.label.th, value.label.en, 0, 0};
        for (auto const& sum : sums)
            if (sum.state == value.value) {
                total.houses += sum.houses;
                total.late += sum.late;
            }
        if (rounds::is_on_the_way(value.value) || total.houses > 0)
            totals.push_back(std::move(total));
    }
    return totals;
}

std::vector<TambonTotal> by_tambon(storage::Reader& db, std::vector<rounds::QuotaSum> const& quotas,
                                   std::vector<rounds::StateSum> const& sums)
{
    places::Lookup places(db);
    std::vector<TambonTotal> totals;
    for (auto const& quota : quotas) {
        if (quota.quota == 0 && quota.placed == 0)
            continue; // candidates only: they may never have a house in the round
        auto const name = places.tambon(quota.tambon);
        TambonTotal total{quota.tambon, name.th, name.en, quota.quota, quota.placed, 0, 0};
        for (auto const& sum : sums)
            if (sum.tambon == quota.tambon) {
                total.done += is_done(sum.state) ? sum.houses : 0;
                total.late += sum.late;
            }
        totals.push_back(std::move(total));
    }
    return totals;
}

RoundOverview round_overview(storage::Reader& db, auth::Scope const& scope, rounds::Round const& round, base::Date today)
{
    auto const sums = rounds::state_sums(db, scope, round.id, today);
    auto const quotas = rounds::quota_sums(db, scope, round.id);
    auto const money = rounds::money_of(db, round);
    auto const agreed = agreements::agreed(db, round.id);
    RoundOverview view;
    view.id = round.id;
    view.name_th = round.name_th;
    view.name_en = round.name_en;
    view.fiscal_year = round.fiscal_year;
    view.open = round.open;
    view.envelope_satang = round.envelope;
    view.placed_satang = money.total_satang;
    view.agreed_satang = agreed.total;
    view.agreed_houses = agreed.houses;
    view.by_state = by_state(sums);
    view.by_tambon = by_tambon(db, quotas, sums);
    view.late_groups = late_groups(db, scope, round.id, today);
    for (auto const& tambon : view.by_tambon) {
        view.quota += tambon.quota;
        view.placed += tambon.placed;
        view.done += tambon.done;
        view.late += tambon.late;
    }
    return view;
}

base::Bilingual area_name(storage::Reader& db, base::AreaCode const& area)
{
    if (area.level() == base::AreaCode::Level::Country)
        return {"ทั้งประเทศ", "The whole country"};
    auto const found = places::require(db, area);
    return {found.name_th, found.name_en};
}

constexpr char const* kCounted = "One Home";

PublicFigure live(std::string key, base::Bilingual label, std::int64_t value, figures::Unit unit, base::Date today)
{
    return {std::move(key), std::move(label.th), std::move(label.en), value, unit, today, kCounted, true};
}

void add_round_figures(std::vector<PublicFigure>& figures, storage::Reader& db, rounds::Round const& round,
                       base::AreaCode const& area, base::Date today)
{
    auto const scope = auth::Scope({area});
    auto const year = std::to_string(round.fiscal_year.buddhist());
    auto const prefix = "round." + round.id.str() + ".";
    std::int64_t placed = 0;
    std::int64_t tambons = 0;
    for (auto const& quota : rounds::quota_sums(db, scope, round.id)) {
        placed += quota.placed;
        tambons += quota.placed > 0 ? 1 : 0;
    }
    std::int64_t done = 0;
    for (auto const& sum : rounds::state_sums(db, scope, round.id, today))
        done += is_done(sum.state) ? sum.houses : 0;
    if (placed == 0)
        return;
    auto const name = [&](std::string const& th, std::string const& en) {
        return base::Bilingual{round.programme_th + " ปี " + year + ": " + th, round.programme_en + " FY" + year + ": " + en};
    };
    figures.push_back(live(prefix + "houses", name("บ้านในรอบ", "houses in the round"), placed, figures::Unit::Households, today));
    figures.push_back(
        live(prefix + "tambons", name("ตำบลในรอบ", "tambons in the round"), tambons, figures::Unit::Tambons, today));
    figures.push_back(live(prefix + "done", name("บ้านที่ส่งมอบแล้ว", "houses handed over"), done, figures::Unit::Households, today));
    // Money is agreed for the whole province; a part of it is no sum of the agreement.
    if (area.contains(round.province)) {
        auto const agreed = agreements::agreed(db, round.id);
        if (agreed.houses > 0)
            figures.push_back(live(prefix + "agreed_baht", name("วงเงินตามบันทึกข้อตกลง", "money agreed"), agreed.total.value() / 100,
                                   figures::Unit::Baht, today));
    }
}

bool has_duty(auth::Actor const& actor, auth::Role role, base::AreaCode const& tambon)
{
    return std::ranges::any_of(actor.grants,
                               [&](auth::Grant const& grant) { return grant.role == role && grant.area.contains(tambon); });
}

// Where the next step of houses in that state is done, for who may see that page; empty: in their list.
std::string step_link(auth::Actor const& actor, rounds::Round const& round, rounds::HouseState state)
{
    auto const id = round.id.str();
    auto const at = [&](Permission permission, std::string link) { return actor.may(permission) ? link : std::string(); };
    using enum rounds::HouseState;
    if (state == Approved)
        return at(Permission::AgreementsRead, "/agreements");
    if (!round.books_since)
        return "";
    switch (state) {
    case Signed:
        return at(Permission::TranchesRead, "/money/" + id + "/tranches");
    case Funded:
        return at(Permission::PurchasesRead, "/money/" + id + "/purchases");
    case Procuring:
    case Repairing:
    case Accepted:
        return at(Permission::WorksRead, "/works?round=" + id);
    case HandedOver:
        return at(Permission::ClosingRead, "/rounds/" + id + "/closing");
    default:
        return "";
    }
}

struct DutyGroup {
    bool mine = false;
    StateGroup group;
};

// Houses of a round by state, with lateness and whose duty the next step is; those of my own duty apart from the others, since a
// role counts only in the areas it was given for.
std::vector<DutyGroup> duty_groups(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope,
                                   rounds::Round const& round, base::Date today)
{
    std::map<std::pair<rounds::HouseState, bool>, DutyGroup> groups;
    for (auto const& sum : rounds::state_sums(db, scope, round.id, today)) {
        auto const owner = rounds::owner_of_next_step(db, sum.state);
        if (!owner || !rounds::is_open(sum.state))
            continue;
        bool const mine = has_duty(actor, *owner, sum.tambon);
        auto& [is_mine, group] = groups[{sum.state, mine}];
        is_mine = mine;
        group.round_link = link_of(round);
        group.round_th = round.name_th;
        group.round_en = round.name_en;
        group.state = sum.state;
        group.step_link = step_link(actor, round, sum.state);
        group.houses += sum.houses;
        group.late += sum.late;
        group.owner = *owner;
    }
    for (auto const& late : rounds::late_houses(db, scope, round.id, today)) {
        auto& days = groups[{late.house.state, has_duty(actor, late.owner_role, late.house.tambon)}].group.days_over;
        days = std::max(days, today.days() - late.due.days());
    }
    std::vector<DutyGroup> ordered;
    for (auto& [key, group] : groups)
        ordered.push_back(std::move(group));
    return ordered;
}

// Who may not open lists of houses is led to the overview.
WorkItem openable(WorkItem item, bool opens_lists)
{
    if (opens_lists)
        return item;
    item.link = "/overview";
    item.action_th = "ดูภาพรวม";
    item.action_en = "See the overview";
    return item;
}

void add_round_work(MyWork& work, storage::Reader& db, auth::Actor const& actor, rounds::Round const& round, base::Date today)
{
    bool const watches = std::ranges::any_of(actor.grants, watches_over, &auth::Grant::role);
    auto const scope = actor.scope(Permission::OverviewRead).empty() ? actor.scope(Permission::RoundsRead)
                                                                     : actor.scope(Permission::OverviewRead);
    bool const opens_lists = actor.may(Permission::RoundsRead);
    for (auto const& [mine, group] : duty_groups(db, actor, scope, round, today)) {
        if (group.late > 0 && (mine || watches))
            work.late.push_back(openable(late_item(group, mine), opens_lists));
        bool const told_by_tambon = group.state == rounds::HouseState::Heard && actor.may(Permission::SelectionWrite);
        bool const told_by_proposal = (group.state == rounds::HouseState::Ranked && actor.may(Permission::ProposalsWrite)) ||
                                      (group.state == rounds::HouseState::Proposed && actor.may(Permission::ProposalsScreen)) ||
                                      (group.state == rounds::HouseState::Screened && actor.may(Permission::ProposalsDecide));
        if (mine && group.houses > group.late && !told_by_tambon && !told_by_proposal)
            work.waits.push_back(openable(step_item(group, true), opens_lists));
    }
    if (actor.may(Permission::RoundsWrite)) {
        std::int64_t open = 0;
        for (auto const& quota : rounds::quota_sums(db, scope, round.id))
            open += std::max<std::int64_t>(0, quota.quota - quota.placed);
        if (open > 0)
            work.next.push_back(open_quota_item(link_of(round), round.name_th, round.name_en, open));
    }
}

// What the lists of a round wait for, tambon by tambon.
void add_list_work(MyWork& work, storage::Reader& db, auth::Actor const& actor, rounds::Round const& round, base::Date today)
{
    auto const scope = actor.scope(Permission::SelectionWrite);
    if (scope.empty())
        return;
    std::map<base::AreaCode, std::int64_t> reserve;
    places::Lookup names(db);
    auto const owner = rounds::owner_of_next_step(db, rounds::HouseState::Heard);
    for (auto const& sum : rounds::state_sums(db, scope, round.id, today)) {
        if (sum.state == rounds::HouseState::Reserve)
            reserve[sum.tambon] += sum.houses;
        if (sum.state != rounds::HouseState::Heard || sum.houses == 0)
            continue;
        bool const mine = owner && has_duty(actor, *owner, sum.tambon);
        (mine ? work.waits : work.next).push_back(unranked_item(link_of(round), names.tambon(sum.tambon), sum.houses, mine));
    }
    for (auto const& quota : rounds::quota_sums(db, scope, round.id))
        if (auto const free = quota.quota - quota.placed; free > 0 && reserve[quota.tambon] > 0)
            work.waits.push_back(unfilled_item(link_of(round), names.tambon(quota.tambon), free, reserve[quota.tambon]));
}

// What the proposals of a round wait for, each for whose duty it is.
void add_proposal_work(MyWork& work, storage::Reader& db, auth::Actor const& actor, rounds::Round const& round, base::Date today)
{
    using For = proposals::Waiting::For;
    auto const scope = actor.scope(Permission::ProposalsRead);
    if (scope.empty())
        return;
    places::Lookup names(db);
    for (auto const& waiting : proposals::waiting(db, scope, round)) {
        bool const of_round = waiting.what == For::Decision;
        auto const duty = of_round                         ? Permission::ProposalsDecide
                          : waiting.what == For::Screening ? Permission::ProposalsScreen
                                                           : Permission::ProposalsWrite;
        auto const place = of_round ? base::Bilingual{round.name_th, round.name_en} : names.tambon(waiting.tambon);
        auto item = proposal_item(waiting, place, today);
        item.mine = actor.scope(duty).covers(waiting.tambon);
        if (item.mine)
            work.waits.push_back(std::move(item));
    }
}

// Households that were surveyed for a round and then forgotten.
void add_unplaced(MyWork& work, storage::Reader& db, auth::Actor const& actor, rounds::Round const& round)
{
    auto const scope = actor.scope(Permission::CandidatesPlace).within(round.province);
    if (scope.empty())
        return;
    if (auto const waiting = store::count_unplaced(db, scope); waiting > 0)
        work.waits.push_back(unplaced_item(link_of(round), round.name_th, round.name_en, waiting));
}

void add_agreement_work(MyWork& work, storage::Reader& db, auth::Actor const& actor)
{
    for (auto const& draft : agreements::drafts(db, actor.scope(Permission::AgreementsRead))) {
        WorkItem item;
        item.kind = "agreement_draft";
        item.title_th =
            "ร่างบันทึกข้อตกลง: ลงนามแล้ว " + std::to_string(draft.signed_parties) + " จาก " + std::to_string(draft.parties) + " ฝ่าย";
        item.title_en = "Draft agreement: " + std::to_string(draft.signed_parties) + " of " + std::to_string(draft.parties) +
                        " parties have signed";
        item.detail_th = draft.title;
        item.detail_en = draft.title;
        item.count = 1;
        item.link = "/agreements/" + draft.id.str();
        item.action_th = "เปิดร่าง";
        item.action_en = "Open the draft";
        item.mine = actor.may(Permission::AgreementsWrite) || actor.may(Permission::AgreementsSign);
        (item.mine ? work.waits : work.next).push_back(std::move(item));
    }
}

// Agreements that the books do not follow yet, for those who keep them.
void add_book_work(MyWork& work, storage::Reader& db, auth::Actor const& actor)
{
    auto const scope = actor.scope(Permission::LedgerWrite);
    if (scope.empty())
        return;
    for (auto const& round : rounds::rounds_within(db, scope)) {
        if (!scope.covers(round.province))
            continue;
        if (auto const unbooked = ledger::unbooked(db, round.id); unbooked.amount != base::Satang())
            work.waits.push_back(books_item("/money/" + round.id.str(), round.name_th, round.name_en, unbooked));
    }
}

// Visits, mending and flags of photographs, for those whose duty they are.
void add_works_work(MyWork& work, storage::Reader& db, auth::Actor const& actor, base::Date today)
{
    auto const writes = actor.scope(Permission::WorksWrite);
    auto const visits = works::due_visits(db, writes, today);
    std::vector<works::DueVisit> late;
    std::ranges::copy_if(visits, std::back_inserter(late), [&](works::DueVisit const& visit) { return visit.due < today; });
    if (!late.empty())
        work.late.push_back(visits_item(late, today, true));
    if (visits.size() > late.size())
        work.next.push_back(visits_item({visits.begin() + static_cast<std::ptrdiff_t>(late.size()), visits.end()}, today, false));
    if (auto const mending = works::overdue_mending(db, writes, today); !mending.empty())
        work.late.push_back(mending_item(mending, today));
    for (auto const& [round, houses] : works::awaiting_acceptance(db, actor.scope(Permission::AcceptanceWrite)))
        if (auto const found = rounds::find_round(db, actor.scope(Permission::AcceptanceWrite), round); found && found->open)
            work.waits.push_back(acceptance_item(*found, houses));
    if (auto const open = works::count_open_flags(db, actor.scope(Permission::EvidenceSettle)); open > 0)
        work.waits.push_back(flags_item(open));
}

// What the village's way asks for, before a household has a house in the round.
void add_village_work(MyWork& work, storage::Reader& db, auth::Actor const& actor, base::Date today)
{
    if (auto const waiting = survey::waiting_for_review(db, actor.scope(Permission::SurveyReview)); waiting > 0)
        work.waits.push_back(surveys_item(waiting));
    if (actor.may(Permission::SurveyWrite))
        if (auto const returned = survey::count_returned(db, actor); returned > 0)
            work.waits.push_back(returned_item(returned));
    for (auto const& hearing : hearings::under_way(db, actor.scope(Permission::HearingsWrite))) {
        auto item = hearing_item(hearing, today);
        auto& list = item.days_over                                            ? work.late
                     : hearing.open || hearing.held_at.bangkok_date() == today ? work.waits
                                                                               : work.next;
        list.push_back(std::move(item));
    }
    for (auto const& list : selection::contested(db, actor.scope(Permission::SelectionWrite)))
        work.waits.push_back(objections_item(list));
}

} // namespace

PublicOverview public_overview(storage::Reader& db, base::AreaCode const& area, base::Date today)
{
    auto const name = area_name(db, area);
    PublicOverview overview{area, name.th, name.en, {}};
    for (auto const& figure : figures::current(db, area)) {
        auto const& label = base::label_of(figure.key);
        overview.figures.push_back({std::string(base::name_of(figure.key)), label.th, label.en, figure.value, figure.unit,
                                    figure.as_of, figure.source, false});
    }
    auto const scope = auth::Scope({area});
    for (auto const& round : rounds::rounds_within(db, scope))
        add_round_figures(overview.figures, db, round, area, today);
    auto const registered = [&](std::string key, organizations::Kind kind, base::Bilingual label) {
        auto const count = organizations::count_serving(db, kind, area);
        overview.figures.push_back(live(std::move(key), std::move(label), count, figures::Unit::Organizations, today));
    };
    registered("directory.councils", organizations::Kind::Council, {"สภาองค์กรชุมชนตำบลในทะเบียน", "Councils in the directory"});
    registered("directory.welfare_funds", organizations::Kind::WelfareFund,
               {"กองทุนสวัสดิการชุมชนในทะเบียน", "Welfare funds in the directory"});
    return overview;
}

Overview overview(storage::Reader& db, auth::Scope const& scope, std::optional<base::AreaCode> const& asked,
                  std::optional<base::FiscalYear> year, base::Date today)
{
    auto const within = asked ? scope.within(*asked) : scope;
    if (within.empty())
        throw problems::outside_your_area();
    // What is told is of the areas that one may see of what was asked for, and is called by their names. Somebody with several
    // areas sees them together; they have no code of their own.
    auto const& areas = within.areas();
    Overview view;
    view.area = areas.size() == 1 ? areas.front() : base::AreaCode();
    for (auto const& area : areas) {
        auto const name = area_name(db, area);
        view.name_th += (view.name_th.empty() ? "" : " · ") + name.th;
        view.name_en += (view.name_en.empty() ? "" : " · ") + name.en;
        view.coverage.tambons += count_tambons(db, area);
    }
    view.today = today;
    view.fiscal_year = year;
    std::set<base::AreaCode> with_quota;
    auto const this_year = year.value_or(base::FiscalYear::of(today));
    for (auto const& round : rounds::rounds_within(db, within)) {
        if (year && round.fiscal_year != *year)
            continue;
        view.rounds.push_back(round_overview(db, within, round, today));
        for (auto const& tambon : view.rounds.back().by_tambon)
            if (round.fiscal_year == this_year && tambon.quota > 0)
                with_quota.insert(tambon.tambon);
    }
    view.coverage.tambons_with_quota = static_cast<std::int64_t>(with_quota.size());
    auto const totals = households::totals(db, within);
    view.coverage.households = totals.households;
    view.coverage.people = totals.people;
    return view;
}

MyWork my_work(storage::Reader& db, auth::Actor const& actor, base::Date today)
{
    MyWork work;
    add_village_work(work, db, actor, today);
    auto const scope =
        actor.may(Permission::OverviewRead) ? actor.scope(Permission::OverviewRead) : actor.scope(Permission::RoundsRead);
    std::set<base::AreaCode> provinces; // of which the newest open round is told
    if (!scope.empty())
        for (auto const& round : rounds::rounds_within(db, scope))
            if (round.open) {
                add_round_work(work, db, actor, round, today);
                add_list_work(work, db, actor, round, today);
                add_proposal_work(work, db, actor, round, today);
                if (provinces.insert(round.province).second)
                    add_unplaced(work, db, actor, round);
            }
    if (actor.may(Permission::AgreementsRead))
        add_agreement_work(work, db, actor);
    add_book_work(work, db, actor);
    add_payment_work(work, db, actor, today);
    add_works_work(work, db, actor, today);
    add_closing_work(work, db, actor);
    add_task_work(work, db, actor, today);
    std::ranges::stable_sort(work.late, std::ranges::greater{}, [](WorkItem const& item) { return item.days_over.value_or(0); });
    return work;
}

} // namespace insights::service
