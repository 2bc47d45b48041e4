// One tranche: its sums with their proof, receivers, steps, houses, and what the person may do now.
#include "places/places.hpp"
#include "tranches/problems.hpp"
#include "tranches/views_names.hpp"

#include <algorithm>
#include <span>

namespace tranches::views {

namespace {

bool is_open(State state)
{
    return state == State::Prepared || state == State::Approved || state == State::SentBack;
}

// What stops the next step, by house.
std::map<rounds::RoundHouseId, std::vector<Missing>> stopping(storage::Reader& db, rounds::Round const& round,
                                                              store::TrancheRecord const& t, auth::Scope const& scope,
                                                              std::vector<store::HouseShare> const& shares, base::Date today)
{
    std::map<rounds::RoundHouseId, std::vector<Missing>> all;
    if (!is_open(t.state))
        return all;
    Readiness ready(db, scope, round, today, std::nullopt, t.recorded, t.id);
    std::map<rounds::RoundHouseId, Candidate> by_house;
    for (auto& candidate : ready.candidates())
        by_house.emplace(candidate.house.id, std::move(candidate));
    for (auto const& share : shares) {
        if (!scope.covers(share.tambon))
            continue;
        auto const found = by_house.find(share.house);
        if (found == by_house.end())
            all[share.house] = {{"nothing_to_come", {"ไม่มีเงินที่ต้องโอนให้บ้านหลังนี้แล้ว", "nothing comes to this house any more"}}};
        else if (found->second.amount != share.amount || found->second.part != t.part)
            all[share.house] = {{"amount_changed",
                                 {"จำนวนเงินหรืองวดเปลี่ยนไป เสนอใหม่เพื่อคำนวณอีกครั้ง",
                                  "the amount or part changed: submit it again to compute it anew"}}};
        else if (!found->second.missing.empty())
            all[share.house] = found->second.missing;
    }
    return all;
}

ReceiverView receiver_view(places::Lookup& places, store::Receiver const& r, Accounts& accounts, bool in_full, bool open)
{
    ReceiverView view;
    view.position = r.position;
    view.tambon = r.tambon;
    if (r.tambon) {
        auto const name = places.tambon(*r.tambon);
        view.tambon_th = name.th;
        view.tambon_en = name.en;
    }
    view.bank = r.account.bank;
    view.branch = r.account.branch;
    view.number = in_full ? r.account.digits : masked(r.account.digits);
    view.masked = !in_full;
    view.name = r.account.name;
    view.houses = r.houses;
    view.amount_satang = r.amount;
    view.entry_id = r.entry;
    view.returned_on = r.returned_on;
    view.returned_reason = r.returned_reason;
    if (!open)
        return view;
    auto const now = r.tambon ? accounts.of(*r.tambon) : accounts.of_round();
    if (now && now->account != r.account) {
        view.warning_th = "บัญชีเปลี่ยนไปหลังจัดทำงวด ส่งกลับแล้วเสนอใหม่";
        view.warning_en = "The account changed after the tranche was prepared: send it back and submit it again";
    } else if (now && now->changed) {
        view.warning_th = now->warning.th;
        view.warning_en = now->warning.en;
    }
    return view;
}

std::vector<ProofLine> proof_of(std::vector<store::HouseShare> const& houses, bool live_only)
{
    std::map<base::Satang, std::int64_t> counts;
    for (auto const& house : houses)
        if (house.live || !live_only)
            ++counts[house.amount];
    std::vector<ProofLine> lines;
    for (auto const& [each, count] : counts)
        lines.push_back({count, each, each * count});
    std::ranges::reverse(lines);
    return lines;
}

void add_actions(storage::Reader& db, auth::Actor const& actor, rounds::Round const& round, store::TrancheRecord const& t,
                 TrancheView& view)
{
    if (!round.open)
        return;
    duties::Thing const thing{"tranche", t.id.str(), round.province};
    for (auto const& step : steps()) {
        if (step.from != t.state || step.recorded.value_or(t.recorded) != t.recorded ||
            !actor.scope(step.permission).covers(round.province))
            continue;
        if (step.duty)
            if (auto const against = duties::may_take(db, *step.duty, thing, duties::person_of(actor))) {
                view.why_not_th = against->in_words.th;
                view.why_not_en = against->in_words.en;
                continue;
            }
        view.can.push_back(step.action);
    }
}

HouseRow house_row(store::HouseShare const& share, std::map<rounds::RoundHouseId, std::vector<Missing>> const& missing)
{
    HouseRow row;
    row.round_house_id = share.house;
    row.tambon = share.tambon;
    row.receiver = share.receiver;
    row.amount_satang = share.amount;
    row.live = share.live;
    if (auto const found = missing.find(share.house); found != missing.end())
        for (auto const& one : found->second)
            row.missing.push_back({one.kind, one.words.th, one.words.en});
    return row;
}

// Of the rows of one page: nothing is read of the round's other houses.
std::vector<households::HouseholdId> households_of(storage::Reader& db, std::vector<HouseRow> const& rows)
{
    std::vector<households::HouseholdId> ids;
    for (auto const& row : rows)
        ids.push_back(rounds::find_house(db, auth::Scope::everywhere(), row.round_house_id).value().household_id);
    return ids;
}

} // namespace

store::TrancheRecord require_tranche(storage::Reader& db, auth::Scope const& scope, TrancheId id)
{
    auto found = store::tranche(db, id);
    if (!found || !rounds::find_round(db, scope, found->round))
        throw problems::not_found();
    return std::move(*found);
}

TrancheView tranche(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, TrancheId id, base::Date today)
{
    auto const t = require_tranche(db, scope, id);
    auto const round = rounds::require_round(db, scope, t.round);
    auto const contents = store::contents(db, id);
    auto const plan = store::plan(db, t.plan);
    auto const& label = base::label_of(t.state);
    TrancheView view;
    view.id = t.id;
    view.round_id = t.round;
    view.round_name_th = round.name_th;
    view.round_name_en = round.name_en;
    view.number = t.number;
    view.part = t.part;
    view.parts = plan.last();
    view.state = t.state;
    view.state_th = label.th;
    view.state_en = label.en;
    view.recorded = t.recorded;
    view.houses = t.houses;
    view.houses_satang = t.houses_total;
    view.management_satang = t.management;
    view.total_satang = t.houses_total + t.management;
    view.proof = proof_of(contents.houses, t.state != State::Cancelled);
    view.paid_on = t.paid_on;
    view.reference = t.reference;
    view.has_paper = t.paper_sha256.has_value();
    view.note = t.note;
    view.since = t.since;
    view.version = t.version;
    places::Lookup places(db);
    Accounts accounts(db, t.round, t.id);
    for (auto const& receiver : contents.receivers)
        view.receivers.push_back(
            receiver_view(places, receiver, accounts, sees_accounts(actor, round.province), is_open(t.state)));
    for (auto const& step : store::steps(db, id)) {
        auto const& words = base::label_of(step.action);
        view.steps.push_back({step.action, words.th, words.en, step.at, step.name, step.reason});
    }
    view.lacking =
        static_cast<std::int64_t>(stopping(db, round, t, auth::Scope({round.province}), contents.houses, today).size());
    add_actions(db, actor, round, t, view);
    return view;
}

HousePage houses(storage::Reader& db, auth::Scope const& scope, TrancheId id, std::optional<base::AreaCode> const& area,
                 std::size_t after, std::size_t limit, base::Date today)
{
    auto const t = require_tranche(db, scope, id);
    auto const round = rounds::require_round(db, scope, t.round);
    auto shares = store::contents(db, id).houses;
    std::erase_if(shares, [&](store::HouseShare const& share) {
        return !scope.covers(share.tambon) || (area && !area->contains(share.tambon));
    });
    auto const missing = stopping(db, round, t, scope.within(round.province), shares, today);
    // Those that stop the next step come first.
    std::ranges::stable_partition(shares, [&](store::HouseShare const& share) { return missing.contains(share.house); });
    HousePage page;
    page.total = static_cast<std::int64_t>(shares.size());
    auto const first = std::min(after, shares.size());
    auto const shown = std::span(shares).subspan(first, std::min(limit, shares.size() - first));
    for (auto const& share : shown)
        page.items.push_back(house_row(share, missing));
    add_names(db, scope, page.items, households_of(db, page.items));
    if (first + shown.size() < shares.size())
        page.next = std::to_string(first + shown.size());
    return page;
}

} // namespace tranches::views
