// Gifts of a round and of a house, and who gave them, in the words of the screens.
#include "contributions/problems.hpp"
#include "contributions/rules.hpp"
#include "contributions/view_parts.hpp"
#include "contributions/views.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

namespace contributions::views {

namespace {

using auth::Permission;
using base::Satang;

constexpr std::size_t kNamedInARow = 3;

bool is_asked(store::Filter const& filter, Part const& part)
{
    return (!filter.house || part.house == *filter.house) && (!filter.area || filter.area->contains(part.tambon));
}

ContributionRow row_of(Gift const& g, std::vector<Part> const& parts)
{
    auto const measure = measure_of(g);
    ContributionRow row;
    row.id = g.id;
    row.number = g.number;
    row.day = g.day;
    row.kind = g.kind;
    row.kind_th = base::label_of(g.kind).th;
    row.kind_en = base::label_of(g.kind).en;
    row.giver = g.giver;
    row.giver_th = base::label_of(g.giver).th;
    row.giver_en = base::label_of(g.giver).en;
    row.giver_name = g.giver_name;
    row.organization_id = g.organization;
    row.what = g.what;
    row.measure_th = measure.th;
    row.measure_en = measure.en;
    row.value_satang = g.value;
    for (auto const& part : parts)
        row.shown_satang += part.amount;
    row.houses = static_cast<std::int64_t>(parts.size());
    row.taken_out = g.taken_out.has_value();
    return row;
}

// The parts that a list asks for, of every gift in it.
std::map<ContributionId, std::vector<Part>> asked_parts(storage::Reader& db, auth::Scope const& scope,
                                                        std::vector<ContributionId> const& ids, store::Filter const& filter)
{
    auto parts = store::parts_of(db, scope, ids);
    for (auto& [id, of_gift] : parts)
        std::erase_if(of_gift, [&](Part const& part) { return !is_asked(filter, part); });
    return parts;
}

// The gifts of a list, all that they tell read together; at most `named` houses of each by name.
std::vector<Listed> listed(storage::Reader& db, auth::Scope const& scope, std::vector<Gift> const& gifts,
                           store::Filter const& filter, std::size_t named)
{
    std::vector<ContributionId> ids;
    for (auto const& gift : gifts)
        ids.push_back(gift.id);
    auto parts = asked_parts(db, scope, ids, filter);
    auto const evidence = store::evidence_counts(db, ids);
    auto const first = [&](std::vector<Part> const& all) { return std::span(all).first(std::min(named, all.size())); };
    std::vector<rounds::RoundHouseId> shown;
    for (auto const& [id, of_gift] : parts)
        for (auto const& part : first(of_gift))
            shown.push_back(part.house);
    HouseNames houses(db, scope);
    houses.know(shown);
    OrganizationNames organizations(db);
    std::vector<Listed> all;
    for (auto const& gift : gifts) {
        auto const& of_gift = parts[gift.id];
        auto& one = all.emplace_back(Listed{row_of(gift, of_gift), parts_of(houses, first(of_gift)), basis_of(gift)});
        if (one.row.giver_name.empty() && gift.organization)
            one.row.giver_name = organizations.named(*gift.organization);
        if (auto const found = evidence.find(gift.id); found != evidence.end())
            one.row.evidence = found->second;
    }
    return all;
}

std::vector<ContributionRow> rows_of(storage::Reader& db, auth::Scope const& scope, std::vector<Gift> const& gifts,
                                     store::Filter const& filter)
{
    std::vector<ContributionRow> rows;
    for (auto& one : listed(db, scope, gifts, filter, kNamedInARow)) {
        one.row.parts = std::move(one.parts);
        rows.push_back(std::move(one.row));
    }
    return rows;
}

HouseName name_of_house(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId id)
{
    HouseNames houses(db, scope);
    houses.know(std::span(&id, 1));
    return houses.named(id);
}

std::optional<store::Place> place_of(std::optional<std::string> const& after)
{
    if (!after)
        return std::nullopt;
    auto const day = base::Date::parse_iso(after->substr(0, 10));
    store::Place place;
    auto const* const end = after->data() + after->size();
    auto const* const from = after->data() + std::min<std::size_t>(11, after->size());
    auto const read = std::from_chars(from, end, place.number);
    if (!day || after->size() < 12 || read.ec != std::errc() || read.ptr != end)
        throw base::invalid_input({{"after", "malformed", {"อ่านตำแหน่งต่อไม่ได้", "This place cannot be read"}}});
    place.day = *day;
    return place;
}

void add(KindSums& sums, Kind kind, Satang amount)
{
    switch (kind) {
    case Kind::Cash:
        sums.cash_satang += amount;
        break;
    case Kind::Material:
        sums.material_satang += amount;
        break;
    case Kind::Labour:
        sums.labour_satang += amount;
        break;
    }
    sums.total_satang += amount;
}

void add_sums(std::vector<store::GiftSum> const& all, ContributionPage& page)
{
    std::map<std::pair<Kind, Giver>, store::GiftSum> sums; // whatever the organisation
    for (auto const& one : all) {
        auto& sum = sums[{one.kind, one.giver}];
        sum.value += one.value;
        sum.gifts += one.gifts;
        page.total_satang += one.value;
        page.times += one.gifts;
    }
    for (auto const& [key, sum] : sums) {
        auto const& label = base::label_of(key.second);
        page.sums.push_back({key.first, key.second, label.th, label.en, sum.value, sum.gifts});
    }
}

} // namespace

std::vector<Listed> all(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id, store::Filter filter)
{
    (void)rounds::require_round(db, scope, id);
    filter.taken_out = false;
    auto const gifts = store::gifts(db, scope, id, filter, std::nullopt, 1'000'000);
    auto rows = listed(db, scope, gifts, filter, std::numeric_limits<std::size_t>::max());
    std::ranges::reverse(rows);
    return rows;
}

ContributionPage round(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundId id,
                       Asked const& asked)
{
    auto const round = rounds::require_round(db, scope, id);
    ContributionPage page;
    page.round_th = round.name_th;
    page.round_en = round.name_en;
    page.province = round.province;
    page.keeps_books = round.books_since.has_value();
    page.open = round.open;
    page.can_write = page.keeps_books && round.open && actor.scope(Permission::ContributionsWrite).touches(round.province);
    auto gifts = store::gifts(db, scope, id, asked.filter, place_of(asked.after), asked.limit + 1);
    if (gifts.size() > asked.limit) {
        gifts.resize(asked.limit);
        page.next = gifts.back().day.iso() + "." + std::to_string(gifts.back().number);
    }
    page.items = rows_of(db, scope, gifts, asked.filter);
    add_sums(store::sums(db, scope, id, asked.filter), page);
    return page;
}

GiverPage givers(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id, store::Filter const& filter)
{
    (void)rounds::require_round(db, scope, id);
    GiverPage page;
    OrganizationNames organizations(db);
    for (auto const& given : store::given_houses(db, scope, id, filter)) {
        auto const& label = base::label_of(given.giver);
        GiverRow row;
        row.giver = given.giver;
        row.giver_th = label.th;
        row.giver_en = label.en;
        row.organization_id = given.organization;
        row.name = given.organization ? organizations.named(*given.organization) : "";
        row.houses = given.houses;
        page.items.push_back(std::move(row));
    }
    for (auto const& sum : store::sums(db, scope, id, filter)) {
        auto const row = std::ranges::find_if(
            page.items, [&](GiverRow const& one) { return one.giver == sum.giver && one.organization_id == sum.organization; });
        KindSums sums{row->cash_satang, row->material_satang, row->labour_satang, row->total_satang};
        add(sums, sum.kind, sum.value);
        row->cash_satang = sums.cash_satang;
        row->material_satang = sums.material_satang;
        row->labour_satang = sums.labour_satang;
        row->total_satang = sums.total_satang;
        row->times += sum.gifts;
        add(page.total, sum.kind, sum.value);
    }
    std::ranges::stable_sort(page.items, [](GiverRow const& a, GiverRow const& b) {
        return a.giver != b.giver ? a.giver < b.giver : a.total_satang > b.total_satang;
    });
    page.houses = store::count_houses(db, scope, id, filter);
    return page;
}

HouseContributions house(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundHouseId id)
{
    auto const house = rounds::find_house(db, scope, id);
    if (!house)
        throw problems::house_not_found();
    auto const round = rounds::require_round(db, auth::Scope::everywhere(), house->round_id);
    HouseContributions page;
    page.house = name_of_house(db, scope, id);
    page.round_id = round.id;
    page.round_th = round.name_th;
    page.round_en = round.name_en;
    page.share_satang = house->share;
    if (auto const estimate = estimates::find_final(db, scope, id)) {
        auto const& sums = estimate->sums;
        page.planned = KindSums{sums.cash, sums.material, sums.labour, sums.contributed()};
    }
    store::Filter filter;
    filter.house = id;
    page.items = rows_of(db, scope, store::gifts(db, scope, round.id, filter, std::nullopt, 10'000), filter);
    for (auto const& sum : store::sums(db, scope, round.id, filter))
        add(page.given, sum.kind, sum.value);
    page.house_satang = house->share + page.given.total_satang;
    page.can_write = round.open && round.books_since && may_receive(house->state) &&
                     actor.scope(Permission::ContributionsWrite).covers(house->tambon);
    return page;
}

} // namespace contributions::views
