// Gifts, lists and houses in the words of the screens.
#include "contributions/views.hpp"

#include "base/text.hpp"
#include "contributions/problems.hpp"
#include "contributions/rules.hpp"
#include "contributions/service.hpp"
#include "places/places.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace contributions::views {

namespace {

using auth::Permission;
using base::Satang;

// Houses by name, each asked for once.
class Houses {
public:
    Houses(storage::Reader& db, auth::Scope const& scope) : db_(db), scope_(scope), places_(db) {}

    HouseName const& named(rounds::RoundHouseId id)
    {
        auto const [found, is_new] = known_.try_emplace(id.str());
        if (is_new)
            found->second = read(id);
        return found->second;
    }
    HouseName name_of(rounds::House const& house, households::HouseholdSummary const& household)
    {
        auto const tambon = places_.tambon(house.tambon);
        auto const& state = base::label_of(house.state);
        return {house.id,  household.head_name, household.house_no, household.moo, house.tambon,
                tambon.th, tambon.en,           house.state,        state.th,      state.en};
    }

private:
    HouseName read(rounds::RoundHouseId id)
    {
        auto const house = rounds::find_house(db_, scope_, id);
        auto const household = house ? households::find_summary(db_, scope_, house->household_id) : std::nullopt;
        if (household)
            return name_of(*house, *household);
        HouseName unknown; // of a household that has moved to another tambon since
        unknown.round_house_id = id;
        return unknown;
    }

    storage::Reader& db_;
    auth::Scope const& scope_;
    places::Lookup places_;
    std::map<std::string, HouseName> known_;
};

std::string organization_name(storage::Reader& db, std::optional<organizations::OrganizationId> const& id)
{
    auto const found = id ? organizations::find(db, *id) : std::nullopt;
    return found ? found->name_th : "";
}

std::vector<HousePart> parts_of(Houses& houses, std::vector<Part> const& parts)
{
    std::vector<HousePart> views;
    for (auto const& part : parts)
        views.push_back({houses.named(part.house), part.amount});
    return views;
}

bool is_asked(store::Filter const& filter, Part const& part)
{
    return (!filter.house || part.house == *filter.house) && (!filter.area || filter.area->contains(part.tambon));
}

Listed listed(storage::Reader& db, auth::Scope const& scope, Houses& houses, Gift const& g, store::Filter const& filter)
{
    auto parts = store::parts(db, scope, g.id);
    std::erase_if(parts, [&](Part const& part) { return !is_asked(filter, part); });
    Listed one;
    one.parts = parts_of(houses, parts);
    one.basis = basis_of(g);
    auto const measure = measure_of(g);
    auto& row = one.row;
    row.id = g.id;
    row.number = g.number;
    row.day = g.day;
    row.kind = g.kind;
    row.kind_th = base::label_of(g.kind).th;
    row.kind_en = base::label_of(g.kind).en;
    row.giver = g.giver;
    row.giver_th = base::label_of(g.giver).th;
    row.giver_en = base::label_of(g.giver).en;
    row.giver_name = g.giver_name.empty() ? organization_name(db, g.organization) : g.giver_name;
    row.organization_id = g.organization;
    row.what = g.what;
    row.measure_th = measure.th;
    row.measure_en = measure.en;
    row.value_satang = g.value;
    for (auto const& part : parts)
        row.shown_satang += part.amount;
    row.houses = static_cast<std::int64_t>(parts.size());
    row.evidence = static_cast<std::int64_t>(store::evidence(db, g.id).size());
    row.taken_out = g.taken_out.has_value();
    return one;
}

ContributionRow row_of(Listed const& one)
{
    constexpr std::size_t kShown = 3;
    auto row = one.row;
    row.parts.assign(one.parts.begin(), one.parts.begin() + static_cast<std::ptrdiff_t>(std::min(kShown, one.parts.size())));
    return row;
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

void add_sums(std::vector<store::PartRow> const& rows, ContributionPage& page)
{
    struct Sum {
        Satang value;
        std::set<std::string> gifts;
    };
    std::map<std::pair<Kind, Giver>, Sum> sums;
    std::set<std::string> gifts;
    for (auto const& row : rows) {
        auto& sum = sums[{row.kind, row.giver}];
        sum.value += row.part.amount;
        sum.gifts.insert(row.contribution.str());
        gifts.insert(row.contribution.str());
        page.total_satang += row.part.amount;
    }
    for (auto const& [key, sum] : sums) {
        auto const& label = base::label_of(key.second);
        page.sums.push_back({key.first, key.second, label.th, label.en, sum.value, static_cast<std::int64_t>(sum.gifts.size())});
    }
    page.times = static_cast<std::int64_t>(gifts.size());
}

RateView view_of(places::Lookup& places, store::Rate const& rate)
{
    auto const province = places.province(rate.province);
    return {rate.province, province.th,  province.en,      rate.fiscal_year, rate.day_rate,
            rate.source,   rate.version, rate.recorded_at, rate.recorded_by};
}

base::Bilingual account_in_words(ledger::Account const& account)
{
    auto words = base::label_of(account.kind);
    if (!account.name.empty()) {
        words.th += " " + account.name;
        words.en += " " + account.name;
    }
    return words;
}

void add_account(storage::Reader& db, auth::Scope const& scope, Gift const& g, ContributionView& view)
{
    auto const account = g.account ? ledger::find_account(db, *g.account) : std::nullopt;
    if (!account || (account->tambon && !scope.covers(*account->tambon)))
        return;
    auto const words = account_in_words(*account);
    view.account_id = account->id;
    view.account_th = words.th;
    view.account_en = words.en;
}

// Of which other gifts a file is evidence, for whoever looks at it. Those outside the reader's area are not named.
void add_other_uses(storage::Reader& db, auth::Scope const& scope, store::EvidenceRecord const& e, EvidenceView& view)
{
    constexpr std::size_t kMostTold = 6;
    auto others = store::uses_of_file(db, e.sha256);
    std::erase(others, e.contribution);
    if (others.empty())
        return;
    base::Bilingual seen;
    for (std::size_t i = 0; i < others.size() && i < kMostTold; ++i) {
        auto const other = store::find(db, scope, others[i]);
        if (!other)
            continue;
        auto const& g = other->gift;
        auto const& kind = base::label_of(g.kind);
        auto const n = std::to_string(g.number);
        seen.th += (seen.th.empty() ? ": " : ", ") + ("ครั้งที่ " + n + " ") + g.day.short_thai() + " " + kind.th + " " +
                   g.value.str() + " บาท";
        seen.en += (seen.en.empty() ? ": " : ", ") + ("no. " + n + " of ") + g.day.english() + ", " + kind.en + ", " +
                   g.value.str() + " baht";
    }
    view.also_th = "เป็นหลักฐานของการสมทบอื่นด้วย" + seen.th;
    view.also_en = "Evidence of another contribution, too" + seen.en;
}

void add_evidence(storage::Reader& db, auth::Scope const& scope, ContributionId id, ContributionView& view)
{
    for (auto const& e : store::evidence(db, id)) {
        auto const url = "/api/contribution-evidence/" + e.id.str();
        bool const picture = e.media_type != "application/pdf";
        view.evidence.push_back(
            {e.id, url, picture ? std::optional(url + "?size=thumb") : std::nullopt, e.added_at, e.added_by, {}, {}});
        add_other_uses(db, scope, e, view.evidence.back());
    }
}

void add_entry(storage::Reader& db, ContributionId id, ContributionView& view)
{
    for (auto const& entry : ledger::entries_of(db, service::source_of(id).kind, id)) {
        view.entry_id = entry.id;
        view.entry_number = entry.number;
    }
}

} // namespace

std::vector<Listed> all(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id, store::Filter filter)
{
    (void)rounds::require_round(db, scope, id);
    filter.taken_out = false;
    Houses houses(db, scope);
    std::vector<Listed> rows;
    for (auto const& gift : store::gifts(db, scope, id, filter, std::nullopt, 1'000'000))
        rows.push_back(listed(db, scope, houses, gift, filter));
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
    Houses houses(db, scope);
    for (auto const& gift : store::gifts(db, scope, id, asked.filter, place_of(asked.after), asked.limit + 1)) {
        if (page.items.size() == asked.limit) {
            auto const& last = page.items.back();
            page.next = last.day.iso() + "." + std::to_string(last.number);
            break;
        }
        page.items.push_back(row_of(listed(db, scope, houses, gift, asked.filter)));
    }
    add_sums(store::part_rows(db, scope, id, asked.filter), page);
    return page;
}

GiverPage givers(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id, store::Filter const& filter)
{
    (void)rounds::require_round(db, scope, id);
    struct Sum {
        KindSums sums;
        std::set<std::string> gifts;
        std::set<std::string> houses;
        std::optional<organizations::OrganizationId> organization;
    };
    std::map<std::pair<Giver, std::string>, Sum> sums;
    std::set<std::string> houses;
    GiverPage page;
    for (auto const& row : store::part_rows(db, scope, id, filter)) {
        auto& sum = sums[{row.giver, row.organization ? row.organization->str() : ""}];
        sum.organization = row.organization;
        add(sum.sums, row.kind, row.part.amount);
        add(page.total, row.kind, row.part.amount);
        sum.gifts.insert(row.contribution.str());
        sum.houses.insert(row.part.house.str());
        houses.insert(row.part.house.str());
    }
    for (auto const& [key, sum] : sums) {
        auto const& label = base::label_of(key.first);
        page.items.push_back({key.first, label.th, label.en, sum.organization, organization_name(db, sum.organization),
                              sum.sums.cash_satang, sum.sums.material_satang, sum.sums.labour_satang, sum.sums.total_satang,
                              static_cast<std::int64_t>(sum.gifts.size()), static_cast<std::int64_t>(sum.houses.size())});
    }
    std::ranges::stable_sort(page.items, [](GiverRow const& a, GiverRow const& b) {
        return a.giver != b.giver ? a.giver < b.giver : a.total_satang > b.total_satang;
    });
    page.houses = static_cast<std::int64_t>(houses.size());
    return page;
}

HouseContributions house(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundHouseId id)
{
    auto const house = rounds::find_house(db, scope, id);
    if (!house)
        throw problems::house_not_found();
    auto const round = rounds::require_round(db, auth::Scope::everywhere(), house->round_id);
    Houses houses(db, scope);
    HouseContributions page;
    page.house = houses.named(id);
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
    for (auto const& gift : store::gifts(db, scope, round.id, filter, std::nullopt, 10'000))
        page.items.push_back(row_of(listed(db, scope, houses, gift, filter)));
    for (auto const& row : store::part_rows(db, scope, round.id, filter))
        add(page.given, row.kind, row.part.amount);
    page.house_satang = house->share + page.given.total_satang;
    page.can_write = round.open && round.books_since && may_receive(house->state) &&
                     actor.scope(Permission::ContributionsWrite).covers(house->tambon);
    return page;
}

ContributionView gift(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, ContributionId id)
{
    auto const whole = store::find(db, scope, id);
    if (!whole)
        throw problems::not_found();
    auto const& g = whole->gift;
    auto const round = rounds::require_round(db, auth::Scope::everywhere(), g.round);
    Houses houses(db, scope);
    ContributionView v;
    v.id = g.id;
    v.round_id = round.id;
    v.round_th = round.name_th;
    v.round_en = round.name_en;
    v.number = g.number;
    v.day = g.day;
    v.kind = g.kind;
    v.kind_th = base::label_of(g.kind).th;
    v.kind_en = base::label_of(g.kind).en;
    v.giver = g.giver;
    v.giver_th = base::label_of(g.giver).th;
    v.giver_en = base::label_of(g.giver).en;
    v.giver_name = g.giver_name;
    v.organization_id = g.organization;
    if (g.organization)
        v.organization_name = organization_name(db, g.organization);
    v.what = g.what;
    v.value_satang = g.value;
    v.value_in_words = base::text::baht_in_words(g.value);
    auto const measure = measure_of(g);
    v.measure_th = measure.th;
    v.measure_en = measure.en;
    v.basis = g.basis;
    auto const basis = basis_of(g);
    v.basis_th = basis.th;
    v.basis_en = basis.en;
    v.item_id = g.item;
    v.quantity_milli = g.quantity_milli;
    v.unit = g.unit;
    v.price_satang = g.price;
    v.estimated_by = g.estimated_by;
    v.people = g.people;
    v.days_milli = g.days_milli;
    v.day_rate_satang = g.day_rate;
    v.rate_reason = g.rate_reason;
    add_account(db, scope, g, v);
    v.receipt_number = g.receipt_number;
    v.receipt_date = g.receipt_date;
    v.note = g.note;
    v.parts = parts_of(houses, whole->parts);
    if (auto const shared = shared_in_words(whole->parts); whole->hidden == 0 && !shared.th.empty()) {
        v.shared_th = shared.th;
        v.shared_en = shared.en;
    }
    v.hidden_houses = whole->hidden;
    v.hidden_satang = whole->hidden_value;
    add_evidence(db, scope, id, v);
    add_entry(db, id, v);
    v.replaces = g.replaces;
    v.replaced_by = g.replaced_by;
    if (g.taken_out)
        v.taken_out = TakenOutView{g.taken_out->on, g.taken_out->at, g.taken_out->by, g.taken_out->reason};
    v.recorded_at = g.recorded_at;
    v.recorded_by = g.recorded_name;
    auto const writing = actor.scope(Permission::ContributionsWrite);
    bool const mine = round.open && !g.taken_out && whole->hidden == 0 &&
                      std::ranges::all_of(whole->parts, [&](Part const& part) { return writing.covers(part.tambon); });
    v.can_add_evidence = mine;
    v.can_take_out = mine && std::ranges::none_of(
                                 v.parts, [](HousePart const& part) { return part.house.state == rounds::HouseState::Closed; });
    return v;
}

FormChoices choices(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id)
{
    auto const round = rounds::require_round(db, scope, id);
    FormChoices page;
    page.keeps_books = round.books_since.has_value();
    page.earliest = ledger::earliest_day(db, round);
    std::vector<rounds::House> receiving;
    std::vector<households::HouseholdId> ids;
    for (auto const& house : rounds::houses_of_round(db, scope, id))
        if (may_receive(house.state)) {
            receiving.push_back(house);
            ids.push_back(house.household_id);
        }
    std::map<std::string, households::HouseholdSummary> by_id;
    for (auto& summary : households::summaries(db, scope, ids))
        by_id.emplace(summary.id.str(), std::move(summary));
    Houses houses(db, scope);
    for (auto const& house : receiving)
        if (auto const found = by_id.find(house.household_id.str()); found != by_id.end())
            page.houses.push_back(houses.name_of(house, found->second));
    for (auto const& balance : ledger::balances(db, scope, id)) {
        auto const& account = balance.account;
        bool const money = account.kind == ledger::AccountKind::Bank || account.kind == ledger::AccountKind::Cash ||
                           account.kind == ledger::AccountKind::Advance;
        auto const words = account_in_words(account);
        if (money)
            page.accounts.push_back({account.id, account.kind, words.th, words.en});
    }
    places::Lookup places(db);
    for (auto const& rate : store::rates(db))
        if (rate.province == round.province)
            page.rates.push_back(view_of(places, rate));
    return page;
}

RatePage rates(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope)
{
    places::Lookup places(db);
    RatePage page;
    for (auto const& rate : store::rates(db))
        if (scope.touches(rate.province))
            page.items.push_back(view_of(places, rate));
    auto const writing = actor.scope(Permission::ContributionsWrite);
    page.may_write = std::ranges::any_of(writing.areas(), [](base::AreaCode const& area) {
        return area.level() == base::AreaCode::Level::Province || area.level() == base::AreaCode::Level::Country;
    });
    return page;
}

} // namespace contributions::views
