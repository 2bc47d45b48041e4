// A round's tranches: its plan, what is ready by tambon, accounts, and the list of tranches.
#include "tranches/views_names.hpp"

#include "places/places.hpp"
#include "tranches/problems.hpp"

#include <algorithm>

namespace tranches::views {

namespace {

using auth::Permission;

MissingView view_of(Missing const& missing)
{
    return {missing.kind, missing.words.th, missing.words.en};
}

RequirementView view_of(Requirement const& r)
{
    auto const words = in_words(r);
    return {r.kind, words.th, words.en, r.due_days, r.state, r.stage, r.spent, r.words};
}

PartView part_view(Readiness& ready, std::int64_t number)
{
    auto const& part = ready.plan().part(number);
    PartView view;
    view.part = number;
    view.houses = part.houses;
    view.management = part.management;
    for (auto const& requirement : part.requirements)
        view.requirements.push_back(view_of(requirement));
    for (auto const& taken : ready.taken())
        if (taken.live && taken.part == number) {
            view.used = true;
            if (taken.state == State::Released) {
                ++view.paid_houses;
                view.paid_satang += taken.amount;
            } else {
                ++view.open_houses;
            }
        }
    auto const management = ready.management(number);
    view.management_satang = management.amount;
    if (management.taken) {
        view.used = true;
        view.management_state = management.taken->state == State::Released ? "paid" : "open";
    } else {
        view.management_state = management.amount > base::Satang() ? "to_come" : "none";
    }
    return view;
}

PlanView plan_view(Readiness& ready, std::vector<Candidate> const& candidates)
{
    auto const& plan = ready.plan();
    PlanView view{plan.number, plan.is_default, plan.source, plan.reason, plan.made_name, plan.made_at, {}};
    for (std::int64_t number = 1; number <= plan.last(); ++number)
        view.parts.push_back(part_view(ready, number));
    for (auto const& candidate : candidates) {
        auto& part = view.parts.at(static_cast<std::size_t>(candidate.part - 1));
        if (candidate.is_ready()) {
            ++part.ready_houses;
            part.ready_satang += candidate.amount;
        } else if (!candidate.taken) {
            ++part.waiting_houses;
        }
    }
    return view;
}

std::vector<TambonSum> tambon_sums(storage::Reader& db, std::vector<Candidate> const& candidates)
{
    places::Lookup places(db);
    std::map<std::pair<base::AreaCode, std::int64_t>, TambonSum> sums;
    for (auto const& candidate : candidates) {
        auto& sum = sums[{candidate.house.tambon, candidate.part}];
        sum.tambon = candidate.house.tambon;
        sum.part = candidate.part;
        if (candidate.taken) {
            ++sum.open;
        } else if (candidate.is_ready()) {
            ++sum.ready;
            sum.ready_satang += candidate.amount;
        } else {
            ++sum.waiting;
            sum.waiting_satang += candidate.amount;
        }
    }
    std::vector<TambonSum> list;
    for (auto& [key, sum] : sums) {
        auto const name = places.tambon(sum.tambon);
        sum.tambon_th = name.th;
        sum.tambon_en = name.en;
        list.push_back(std::move(sum));
    }
    return list;
}

AccountView account_view(places::Lookup& places, Receiving const& r, std::optional<base::AreaCode> const& tambon,
                         store::TypedAccount const* typed, bool in_full)
{
    AccountView view;
    view.tambon = tambon;
    if (tambon) {
        auto const name = places.tambon(*tambon);
        view.tambon_th = name.th;
        view.tambon_en = name.en;
    }
    view.bank = r.account.bank;
    view.branch = r.account.branch;
    view.number = in_full ? r.account.digits : masked(r.account.digits);
    view.masked = !in_full;
    view.name = r.account.name;
    view.source_th = r.source.th;
    view.source_en = r.source.en;
    view.changed = r.changed;
    if (typed) {
        view.version = typed->number;
        view.takes_all = typed->takes_all;
    }
    return view;
}

std::vector<AccountView> account_views(storage::Reader& db, Readiness& ready, auth::Scope const& scope, bool in_full)
{
    places::Lookup places(db);
    auto& accounts = ready.accounts();
    std::vector<AccountView> list;
    if (auto const all = accounts.of_round())
        list.push_back(account_view(places, *all, std::nullopt, accounts.newest(std::nullopt), in_full));
    std::set<base::AreaCode> tambons;
    for (auto const& house : ready.houses())
        if (rounds::is_on_the_way(house.state) && house.state >= rounds::HouseState::Signed && scope.covers(house.tambon))
            tambons.insert(house.tambon);
    for (auto const& tambon : tambons)
        if (auto const account = accounts.of(tambon))
            list.push_back(account_view(places, *account, tambon, accounts.newest(tambon), in_full));
    return list;
}

TrancheRow row_of(store::TrancheRecord const& t)
{
    auto const& label = base::label_of(t.state);
    TrancheRow row;
    row.id = t.id;
    row.number = t.number;
    row.part = t.part;
    row.state = t.state;
    row.state_th = label.th;
    row.state_en = label.en;
    row.recorded = t.recorded;
    row.houses = t.houses;
    row.houses_satang = t.houses_total;
    row.management_satang = t.management;
    row.total_satang = t.houses_total + t.management;
    row.paid_on = t.paid_on;
    row.reference = t.reference;
    row.since = t.since;
    return row;
}

ReadyRow ready_row(Candidate const& c)
{
    auto const& label = base::label_of(c.house.state);
    ReadyRow row;
    row.round_house_id = c.house.id;
    row.tambon = c.house.tambon;
    row.state = c.house.state;
    row.state_th = label.th;
    row.state_en = label.en;
    row.part = c.part;
    row.amount_satang = c.amount;
    row.ready = c.is_ready();
    for (auto const& missing : c.missing)
        row.missing.push_back(view_of(missing));
    if (c.taken) {
        row.tranche_id = c.taken->tranche;
        row.tranche_number = c.taken->number;
    }
    return row;
}

} // namespace

bool sees_accounts(auth::Actor const& actor, base::AreaCode const& province)
{
    for (auto const permission :
         {Permission::TranchesPrepare, Permission::TranchesApprove, Permission::TranchesRelease, Permission::AuditRead})
        if (actor.scope(permission).covers(province))
            return true;
    return false;
}

TranchesView round(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundId id, base::Date today)
{
    auto const round = rounds::require_round(db, scope, id);
    Readiness ready(db, scope, round, today);
    auto const candidates = ready.candidates();
    TranchesView view;
    view.round_id = id;
    view.round_name_th = round.name_th;
    view.round_name_en = round.name_en;
    view.fiscal_year = round.fiscal_year;
    view.province = round.province;
    view.round_open = round.open;
    view.keeps_books = round.books_since.has_value();
    view.plan = plan_view(ready, candidates);
    view.tambons = tambon_sums(db, candidates);
    view.accounts = account_views(db, ready, scope, sees_accounts(actor, round.province));
    for (auto const& tranche : store::tranches_of(db, id))
        view.tranches.push_back(row_of(tranche));
    std::ranges::reverse(view.tranches);
    view.papers_overdue = static_cast<std::int64_t>(papers_overdue(db, id, ready).size());
    auto const may = [&](Permission permission) { return round.open && actor.scope(permission).covers(round.province); };
    view.can_plan = may(Permission::RulesWrite);
    view.can_prepare = may(Permission::TranchesPrepare);
    view.can_approve = may(Permission::TranchesApprove);
    view.can_release = may(Permission::TranchesRelease);
    return view;
}

ReadyPage ready(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id, ReadyAsked const& asked, base::Date today)
{
    auto const round = rounds::require_round(db, scope, id);
    Readiness readiness(db, scope, round, today, asked.area);
    ReadyPage page;
    std::vector<households::HouseholdId> ids;
    for (auto const& candidate : readiness.candidates()) {
        if ((asked.part && candidate.part != *asked.part) || (asked.ready && candidate.is_ready() != *asked.ready))
            continue;
        auto const place = static_cast<std::size_t>(page.total++);
        if (place < asked.after || page.items.size() == asked.limit)
            continue;
        page.items.push_back(ready_row(candidate));
        ids.push_back(candidate.house.household_id);
    }
    if (asked.after + page.items.size() < static_cast<std::size_t>(page.total))
        page.next = std::to_string(asked.after + page.items.size());
    add_names(db, scope, page.items, ids);
    return page;
}

HouseTranches of_house(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId id, base::Date today)
{
    auto const house = rounds::find_house(db, scope, id);
    if (!house)
        throw problems::house_not_found();
    HouseTranches view;
    view.round_house_id = id;
    auto const round = rounds::require_round(db, scope, house->round_id);
    Readiness readiness(db, round, *house, today);
    for (auto const& [paid, part] : store::paid(db, id)) {
        view.paid.push_back({paid.id, paid.number, part, paid.day, paid.amount, paid.reference, paid.recorded});
        view.paid_satang += paid.amount;
        auto const plan = store::plan(db, store::tranche(db, paid.id)->plan);
        for (auto const& missing : readiness.missing_after(*house, plan, part, paid.day))
            view.overdue.push_back(view_of(missing));
    }
    for (auto const& candidate : readiness.candidates()) {
        std::vector<ReadyRow> rows{ready_row(candidate)};
        add_names(db, scope, rows, {house->household_id});
        view.next = std::move(rows.front());
    }
    return view;
}

} // namespace tranches::views
