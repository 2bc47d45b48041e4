// The reports of a tambon and of a round, read in a few statements however many houses there are.
#include "closing/report_parts.hpp"
#include "places/places.hpp"

#include <algorithm>
#include <set>

namespace closing {

namespace {

// Those whose end the report tells; reserves and candidates never had a place, and those that left are told by themselves.
bool is_counted(rounds::HouseState state)
{
    return rounds::holds_a_place(state) && !left_with_reason(state);
}

bool is_built(rounds::HouseState state)
{
    return state == rounds::HouseState::HandedOver || state == rounds::HouseState::Closed;
}

struct Givers {
    base::Satang cash;
    base::Satang material;
    base::Satang labour;
};

void add_gift(Givers& all, contributions::Sum const& sum)
{
    switch (sum.kind) {
    case contributions::Kind::Cash:
        all.cash += sum.value;
        break;
    case contributions::Kind::Material:
        all.material += sum.value;
        break;
    case contributions::Kind::Labour:
        all.labour += sum.value;
        break;
    }
}

std::vector<TransferLine> transfers_of(storage::Reader& db, rounds::RoundId round)
{
    std::vector<TransferLine> lines;
    for (auto const& tranche : tranches::of_round(db, round))
        if (tranche.state == tranches::State::Released && tranche.paid_on)
            lines.push_back({*tranche.paid_on, tranche.number, tranche.reference, tranche.houses_total + tranche.management});
    return lines;
}

void add_tambons(storage::Reader& db, RoundReport& report, rounds::Round const& round, RoundMoney const& money)
{
    places::Lookup names(db);
    std::map<base::AreaCode, TambonLine> lines;
    for (auto const& house : rounds::houses_of_round(db, auth::Scope::everywhere(), round.id)) {
        if (!is_counted(house.state) && !left_with_reason(house.state))
            continue;
        auto& line = lines[house.tambon];
        line.houses += is_counted(house.state) ? 1 : 0;
        line.left += left_with_reason(house.state) ? 1 : 0;
        line.closed += house.state == rounds::HouseState::Closed ? 1 : 0;
        line.money = line.money + money.of(house.id);
    }
    auto const closed = store::tambons(db, round.id);
    for (auto& [tambon, line] : lines) {
        auto const name = names.tambon(tambon);
        line.tambon_th = name.th;
        line.tambon_en = name.en;
        auto const found = std::ranges::find(closed, tambon, &store::ClosedTambon::tambon);
        if (found != closed.end()) {
            line.closed_on = found->closed_on;
            line.paper_number = found->paper_number;
        }
        report.houses += line.houses;
        report.closed += line.closed;
        report.houses_money = report.houses_money + line.money;
        report.tambons.push_back(std::move(line));
    }
}

std::optional<Money> money_if_any(RoundMoney const& money, rounds::RoundHouseId house)
{
    auto const found = money.houses().find(house);
    return found == money.houses().end() ? std::nullopt : std::optional(found->second);
}

// How one house was paid: the money of houses that were built and the gifts to them, over their number. What was spent on houses
// that left, or is still being spent, is in the sums of the round and made no house; all of management did.
AverageHouse average_house(storage::Reader& db, rounds::RoundId round, RoundMoney const& money,
                           std::vector<contributions::Sum> const& given)
{
    std::set<rounds::RoundHouseId> built;
    Money of_built;
    for (auto const& house : rounds::houses_of_round(db, auth::Scope::everywhere(), round))
        if (is_built(house.state)) {
            built.insert(house.id);
            of_built = of_built + money.of(house.id);
        }
    Givers to_built;
    for (auto const& sum : given)
        if (built.contains(sum.house))
            add_gift(to_built, sum);
    return average_of(static_cast<std::int64_t>(built.size()), of_built, money.management(), to_built.cash, to_built.material,
                      to_built.labour);
}

} // namespace

Head head_of(storage::Reader& db, rounds::Round const& round, base::AreaCode const& area, std::optional<ClosedBy> const& closed)
{
    places::Lookup names(db);
    auto const carried = rounds::carried(db, round.id);
    Head head;
    head.round_id = round.id;
    head.round_th = round.name_th;
    head.round_en = round.name_en;
    head.programme_th = round.programme_th;
    head.programme_en = round.programme_en;
    head.source = carried.programme_owner;
    head.fiscal_year = round.fiscal_year;
    head.made_up = carried.made_up;
    head.keeps_books = round.books_since.has_value();
    auto const province = names.province(round.province);
    head.province_th = province.th;
    head.province_en = province.en;
    if (area.level() == base::AreaCode::Level::Tambon) {
        auto const tambon = names.tambon(area);
        auto const district = names.district(area);
        head.tambon = area;
        head.tambon_th = tambon.th;
        head.tambon_en = tambon.en;
        head.district_th = district.th;
        head.district_en = district.en;
    }
    if (closed) {
        head.closed_on = closed->on;
        head.paper_number = closed->paper_number;
        head.closed_by = closed->name;
    }
    return head;
}

PurchaseLine purchase_line(purchases::Spent const& spent, std::string whom)
{
    auto const& paper = base::label_of(spent.paper);
    auto const& source = base::label_of(spent.source);
    return {spent.number,       spent.day,         std::move(whom), spent.supplier, spent.what,   paper.th,  paper.en,
            spent.paper_number, spent.has_picture, source.th,       source.en,      spent.amount, spent.owed};
}

std::vector<GiverLine> giver_lines(std::vector<contributions::Sum> const& sums)
{
    std::map<std::pair<contributions::Giver, contributions::Kind>, GiverLine> lines;
    std::map<std::pair<contributions::Giver, contributions::Kind>, std::set<rounds::RoundHouseId>> houses;
    for (auto const& sum : sums) {
        std::pair const key(sum.giver, sum.kind);
        auto& line = lines[key];
        auto const& giver = base::label_of(sum.giver);
        auto const& kind = base::label_of(sum.kind);
        line.giver_th = giver.th;
        line.giver_en = giver.en;
        line.kind_th = kind.th;
        line.kind_en = kind.en;
        line.times += sum.times;
        line.value_satang += sum.value;
        houses[key].insert(sum.house);
    }
    std::vector<GiverLine> ordered;
    for (auto& [key, line] : lines) {
        line.houses = static_cast<std::int64_t>(houses[key].size());
        ordered.push_back(std::move(line));
    }
    return ordered;
}

std::vector<LeftLine> left_lines(storage::Reader& db, rounds::RoundId round, std::optional<base::AreaCode> const& area,
                                 RoundMoney const& money)
{
    auto const leavings = rounds::leavings_of(db, auth::Scope::everywhere(), round, area);
    std::vector<households::HouseholdId> ids;
    for (auto const& leaving : leavings)
        ids.push_back(leaving.household);
    auto const people = people_of(db, ids);
    places::Lookup names(db);
    std::vector<LeftLine> lines;
    for (auto const& leaving : leavings) {
        auto const name = names.tambon(leaving.tambon);
        auto const& outcome = base::label_of(leaving.state);
        auto const household = people.find(leaving.household);
        lines.push_back({household == people.end() ? "" : household->second.head_name,
                         household == people.end() ? "" : household->second.house_no, name.th, name.en, outcome.th, outcome.en,
                         leaving.on, leaving.reason, leaving.paper ? leaving.paper->number : "",
                         money_if_any(money, leaving.house)});
    }
    return lines;
}

TambonReport tambon_report(storage::Reader& db, rounds::Round const& round, base::AreaCode const& tambon, RoundMoney const& money,
                           std::optional<ClosedBy> const& closed)
{
    TambonReport report;
    report.head = head_of(db, round, tambon, closed);
    auto const houses = rounds::houses_of_round(db, auth::Scope::everywhere(), round.id, tambon);
    std::vector<households::HouseholdId> ids;
    for (auto const& house : houses)
        ids.push_back(house.household_id);
    auto const people = people_of(db, ids);
    StateCounts counts;
    std::map<rounds::RoundHouseId, std::string> head_names;
    for (auto const& house : houses) {
        ++counts[house.state];
        auto const& household = people.at(house.household_id);
        head_names.emplace(house.id, household.head_name);
        report.closed += house.state == rounds::HouseState::Closed ? 1 : 0;
        if (is_counted(house.state) || left_with_reason(house.state))
            report.money = report.money + money.of(house.id);
        if (!is_counted(house.state))
            continue;
        auto const& state = base::label_of(house.state);
        report.houses.push_back(
            {household.head_name, household.house_no, household.moo, state.th, state.en, house.state_since, money.of(house.id)});
    }
    report.left = left_lines(db, round.id, tambon, money);
    report.givers = giver_lines(contributions::sums_of(db, auth::Scope::everywhere(), round.id, tambon));
    for (auto const& spent : purchases::of_round(db, auth::Scope::everywhere(), round.id, tambon))
        report.purchases.push_back(purchase_line(spent, spent.house ? head_names[*spent.house] : ""));
    if (!closed)
        report.missing = words_of(missing_of(checks_of(facts_of(db, round, tambon, counts, houses, money))));
    return report;
}

RoundReport round_report(storage::Reader& db, rounds::Round const& round, RoundMoney const& money,
                         std::optional<ClosedBy> const& closed)
{
    RoundReport report;
    report.head = head_of(db, round, round.province, closed);
    report.envelope_satang = round.envelope;
    add_tambons(db, report, round, money);
    report.management = money.management();
    report.transfers = transfers_of(db, round.id);
    report.left = left_lines(db, round.id, std::nullopt, money);
    auto const given = contributions::sums_of(db, auth::Scope::everywhere(), round.id);
    report.givers = giver_lines(given);
    std::set<purchases::PurchaseId> bought;
    for (auto const& spent : purchases::of_round(db, auth::Scope::everywhere(), round.id)) {
        bought.insert(spent.id);
        report.purchases_satang += spent.amount;
    }
    report.purchases = static_cast<std::int64_t>(bought.size());
    report.average = average_house(db, round.id, money, given);
    if (round.books_since) {
        auto const unaccounted = ledger::accounted(db, round.id);
        report.at_zero = unaccounted.empty();
        for (auto const& one : unaccounted)
            if (report.unaccounted.size() < 50)
                report.unaccounted.push_back(words_of(one.words));
    }
    if (!closed)
        report.missing = words_of(missing_of(checks_of(facts_of(db, round))), 50);
    return report;
}

} // namespace closing
