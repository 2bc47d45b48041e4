// The page of a round's closing, its houses, and one house.
#include "closing/views.hpp"

#include "closing/problems.hpp"
#include "closing/reporting.hpp"
#include "places/places.hpp"

#include <algorithm>
#include <set>

namespace closing::views {

namespace {

using auth::Permission;
using rounds::HouseState;

constexpr std::size_t kMostReturns = 50;
constexpr std::size_t kMostMissing = 20;

auth::Scope everywhere()
{
    return auth::Scope::everywhere();
}

std::vector<CheckView> views_of(std::vector<Check> const& checks)
{
    std::vector<CheckView> views;
    for (auto const& check : checks)
        views.push_back(
            {check.key, check.label.th, check.label.en, check.missing.empty(), words_of(check.missing, kMostMissing)});
    return views;
}

// What is missing, told with its check.
std::vector<LackView> lacks_of(std::vector<Check> const& checks)
{
    std::vector<LackView> lacks;
    for (auto const& check : checks)
        for (auto const& words : check.missing)
            if (lacks.size() < kMostMissing)
                lacks.push_back({check.key, words.th, words.en});
    return lacks;
}

std::vector<SignedView> signed_of(std::vector<store::Signed> const& all, std::optional<base::AreaCode> const& tambon,
                                  std::optional<rounds::RoundHouseId> const& house = std::nullopt)
{
    std::vector<SignedView> views;
    for (auto const& one : all)
        if (one.tambon == tambon && one.house == house)
            views.push_back({one.id, one.signed_on, one.media_type, one.recorded_name, one.recorded_at});
    return views;
}

using Checks = std::map<rounds::RoundHouseId, std::vector<Check>>;

// A closed house is asked nothing more.
Checks checks_for(storage::Reader& db, rounds::Round const& round, std::vector<rounds::House> houses, RoundMoney const& money)
{
    Checks all;
    std::erase_if(houses, [](rounds::House const& house) { return house.state == HouseState::Closed; });
    for (auto const& [id, facts] : facts_of(db, round, houses, money))
        all.emplace(id, checks_of(facts));
    return all;
}

std::vector<Check> asked_of(Checks const& checks, rounds::RoundHouseId house)
{
    auto const found = checks.find(house);
    return found == checks.end() ? std::vector<Check>() : found->second;
}

// Those of them that are handed over and lack nothing.
std::set<rounds::RoundHouseId> ready_of(storage::Reader& db, rounds::Round const& round, std::vector<rounds::House> houses,
                                        RoundMoney const& money)
{
    std::set<rounds::RoundHouseId> ready;
    if (!round.open)
        return ready;
    std::erase_if(houses, [](rounds::House const& house) { return house.state != HouseState::HandedOver; });
    for (auto const& [id, checks] : checks_for(db, round, std::move(houses), money))
        if (is_done(checks))
            ready.insert(id);
    return ready;
}

// The tambons of a round that ask for closing, with their houses counted.
std::vector<TambonClosing> tambons_of(storage::Reader& db, rounds::Round const& round, std::vector<rounds::House> const& within,
                                      RoundMoney const& money)
{
    std::map<base::AreaCode, std::vector<rounds::House>> by_tambon;
    for (auto const& house : within)
        by_tambon[house.tambon].push_back(house);
    auto const ready = ready_of(db, round, within, money);
    auto const closed = store::tambons(db, round.id);
    auto const papers = store::signed_papers(db, round.id);
    places::Lookup names(db);
    std::vector<TambonClosing> lines;
    for (auto const& [tambon, houses] : by_tambon) {
        StateCounts counts;
        for (auto const& house : houses)
            ++counts[house.state];
        if (!asks_for_closing(counts))
            continue;
        TambonClosing line;
        line.tambon = tambon;
        auto const name = names.tambon(tambon);
        line.tambon_th = name.th;
        line.tambon_en = name.en;
        line.handed_over = counts[HouseState::HandedOver];
        line.closed = counts[HouseState::Closed];
        line.on_the_way = on_the_way(counts) - candidates(counts) - line.handed_over;
        for (auto const& house : houses) {
            line.houses += is_of_closing(house.state) ? 1 : 0;
            line.left += left_with_reason(house.state) ? 1 : 0;
            line.ready += ready.contains(house.id) ? 1 : 0;
        }
        line.signed_papers = signed_of(papers, tambon);
        auto const found = std::ranges::find(closed, tambon, &store::ClosedTambon::tambon);
        if (found != closed.end()) {
            line.closed_on = found->closed_on;
            line.paper_number = found->paper_number;
            line.report_sha256 = found->report_sha256;
        } else {
            line.missing = words_of(missing_of(checks_of(facts_of(db, round, tambon, counts, houses, money))), kMostMissing);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

ReturnLine return_of(storage::Reader& db, places::Lookup& names, rounds::House const& house, base::Satang amount)
{
    auto const household = households::find_summary(db, everywhere(), house.household_id);
    auto const name = names.tambon(house.tambon);
    return {house.id, household ? household->head_name : "", household ? household->house_no : "", name.th, name.en, amount};
}

// What is left of the grant of houses on which nobody works any more, and of management.
void add_returns(storage::Reader& db, RoundClosing& page, std::vector<rounds::House> const& within, RoundMoney const& money)
{
    places::Lookup names(db);
    for (auto const& house : within) {
        auto const amount = money.of(house.id).to_return_satang;
        if (rounds::is_open(house.state) || amount == base::Satang())
            continue;
        page.to_return_satang += amount;
        ++page.to_return_total;
        if (page.to_return.size() < kMostReturns)
            page.to_return.push_back(return_of(db, names, house, amount));
    }
    auto const management = money.management().to_return_satang;
    if (!page.whole || management == base::Satang())
        return;
    page.to_return_satang += management;
    ++page.to_return_total;
    if (page.to_return.size() < kMostReturns)
        page.to_return.push_back({std::nullopt, "", "", "", "", management});
}

std::vector<households::HouseholdId> households_of(std::vector<rounds::House> const& houses)
{
    std::vector<households::HouseholdId> ids;
    for (auto const& house : houses)
        ids.push_back(house.household_id);
    return ids;
}

HouseClosing row_of(storage::Reader& db, places::Lookup& names, People const& people, rounds::House const& house,
                    std::vector<Check> const& checks)
{
    auto const found = people.find(house.household_id);
    auto const* const household = found == people.end() ? nullptr : &found->second;
    auto const closed = house.state == HouseState::Closed ? store::house(db, house.id) : std::nullopt;
    auto const tambon = names.tambon(house.tambon);
    auto const& state = base::label_of(house.state);
    HouseClosing row;
    row.round_house_id = house.id;
    row.head_name = household ? household->head_name : "";
    row.house_no = household ? household->house_no : "";
    row.moo = household ? household->moo : std::nullopt;
    row.tambon = house.tambon;
    row.tambon_th = tambon.th;
    row.tambon_en = tambon.en;
    row.state = house.state;
    row.state_th = state.th;
    row.state_en = state.en;
    row.state_since = house.state_since;
    row.required = static_cast<std::int64_t>(checks.size());
    row.have = std::ranges::count_if(checks, [](Check const& check) { return check.missing.empty(); });
    row.ready = house.state == HouseState::HandedOver && row.have == row.required;
    row.missing = lacks_of(checks);
    if (closed) {
        row.closed_on = closed->closed_on;
        row.paper_number = closed->paper_number;
        row.report_sha256 = closed->report_sha256;
    }
    return row;
}

bool is_among(Which which, HouseState state)
{
    switch (which) {
    case Which::All:
        return rounds::holds_a_place(state);
    case Which::Ready:
    case Which::Waiting:
        return state == HouseState::HandedOver;
    case Which::Closed:
        return state == HouseState::Closed;
    }
    return false;
}

} // namespace

std::span<base::EnumValue<Which> const> values_of(Which)
{
    static base::EnumValue<Which> const rows[] = {{Which::All, "all", {"ทั้งหมด", "All"}},
                                                  {Which::Ready, "ready", {"พร้อมปิด", "Ready"}},
                                                  {Which::Waiting, "waiting", {"ส่งมอบแล้ว ยังขาด", "Handed over, not ready"}},
                                                  {Which::Closed, "closed", {"ปิดแล้ว", "Closed"}}};
    return rows;
}

RoundClosing round(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundId id)
{
    auto const round = rounds::require_round(db, scope, id);
    RoundMoney const money(db, round);
    RoundClosing page;
    page.round_id = id;
    page.round_name_th = round.name_th;
    page.round_name_en = round.name_en;
    page.fiscal_year = round.fiscal_year;
    page.open = round.open;
    page.keeps_books = round.books_since.has_value();
    page.whole = scope.covers(round.province);
    page.signed_papers = signed_of(store::signed_papers(db, id), std::nullopt);
    auto const within = rounds::houses_of_round(db, scope, id);
    page.tambons = tambons_of(db, round, within, money);
    for (auto const& tambon : page.tambons) {
        page.houses += tambon.houses;
        page.ready += tambon.ready;
        page.closed += tambon.closed;
        page.left += tambon.left;
    }
    if (auto const closed = store::round(db, id)) {
        page.closed_on = closed->closed_on;
        page.paper_number = closed->paper_number;
        page.report_sha256 = closed->report_sha256;
    } else if (page.whole) { // they name accounts and houses of the whole province
        page.checks = views_of(checks_of(facts_of(db, round)));
    }
    page.return_to = rounds::carried(db, id).programme_owner;
    add_returns(db, page, within, money);
    page.can_close_houses = round.open && actor.scope(Permission::ClosingWrite).touches(round.province);
    page.can_close_round = round.open && actor.scope(Permission::RoundsClose).covers(round.province);
    return page;
}

HouseClosingPage houses(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id, HousesAsked const& asked)
{
    auto const round = rounds::require_round(db, scope, id);
    RoundMoney const money(db, round);
    auto found = rounds::houses_of_round(db, scope, id, asked.area);
    std::erase_if(found, [&](rounds::House const& house) { return !is_among(asked.which, house.state); });
    bool const by_checks = asked.which == Which::Ready || asked.which == Which::Waiting;
    Checks checks;
    if (by_checks) {
        checks = checks_for(db, round, found, money);
        std::erase_if(found,
                      [&](rounds::House const& house) { return is_done(checks.at(house.id)) != (asked.which == Which::Ready); });
    }
    HouseClosingPage page;
    page.houses = static_cast<std::int64_t>(found.size());
    auto const from = std::min(asked.after, found.size());
    auto const shown = std::min(asked.limit, found.size() - from);
    if (from + shown < found.size())
        page.next = std::to_string(asked.after + asked.limit);
    found =
        std::vector(found.begin() + static_cast<std::ptrdiff_t>(from), found.begin() + static_cast<std::ptrdiff_t>(from + shown));
    if (!by_checks)
        checks = checks_for(db, round, found, money);
    places::Lookup names(db);
    auto const people = people_of(db, households_of(found));
    for (auto const& house : found)
        page.items.push_back(row_of(db, names, people, house, asked_of(checks, house.id)));
    return page;
}

HouseClosingView house(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundHouseId id)
{
    auto const house = rounds::find_house(db, scope, id);
    if (!house)
        throw problems::house_not_found();
    auto const round = rounds::require_round(db, everywhere(), house->round_id);
    RoundMoney const money(db, round, *house);
    auto const checks = asked_of(checks_for(db, round, {*house}, money), id);
    places::Lookup names(db);
    HouseClosingView view;
    view.house = row_of(db, names, people_of(db, households_of({*house})), *house, checks);
    view.round_id = round.id;
    view.checks = views_of(checks);
    view.report = shown_report(db, round, *house, money);
    view.signed_papers = signed_of(store::signed_papers(db, round.id), house->tambon, id);
    bool const may_write = actor.scope(Permission::ClosingWrite).covers(house->tambon);
    view.can_close = round.open && view.house.ready && may_write;
    view.can_attach = view.house.closed_on && may_write;
    return view;
}

} // namespace closing::views
