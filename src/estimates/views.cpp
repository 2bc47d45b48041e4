// Views of estimates: the page of a house, and the houses of a round.
#include "estimates/views.hpp"

#include "estimates/problems.hpp"
#include "places/places.hpp"

#include <algorithm>

namespace estimates::views {

namespace {

using auth::Permission;
using store::EstimateRecord;

LineView view_of(Line const& line, Book const& book)
{
    LineView view;
    view.position = line.position;
    view.part = line.part;
    view.item_id = line.item;
    if (auto const* const item = line.item ? book.item(*line.item) : nullptr)
        view.item_code = item->item.code;
    view.text = line.text;
    view.people = line.people;
    view.quantity_milli = line.quantity_milli;
    view.unit = line.unit;
    view.price_satang = line.price;
    view.amount_satang = line.amount;
    view.source = line.source;
    if (auto const* const price = line.item ? book.price(*line.item) : nullptr)
        view.book_satang = price->price;
    return view;
}

base::Satang at_least_nothing(base::Satang amount)
{
    return std::max(amount, base::Satang());
}

EstimateView view_of(storage::Reader& db, EstimateRecord const& record, base::Date today)
{
    auto const& e = record.estimate;
    EstimateView view;
    view.id = e.id;
    view.round_house_id = e.house;
    view.number = e.number;
    view.state = e.state;
    view.reason = e.reason;
    view.note = record.note;
    view.priced_on = record.priced_on;
    view.share_satang = e.share;
    view.grant_satang = e.sums.grant;
    view.material_satang = e.sums.material;
    view.labour_satang = e.sums.labour;
    view.cash_satang = e.sums.cash;
    view.contributed_satang = e.sums.contributed();
    view.total_satang = e.sums.total();
    view.over_satang = at_least_nothing(e.sums.grant - e.share);
    view.left_satang = at_least_nothing(e.share - e.sums.grant);
    view.prepared_on = e.prepared_on;
    view.prepared_by = e.prepared_by;
    view.recorded_at = record.recorded_at;
    view.recorded_by = record.recorded_by;
    view.made_up = record.made_up;
    view.version = record.version;
    Book const book(db, e.tambon, e.state == State::Draft ? today : record.priced_on);
    for (auto const& line : store::lines(db, e.id))
        view.lines.push_back(view_of(line, book));
    return view;
}

DamageView view_of(households::Part const& part, KitView const* kit)
{
    DamageView view;
    view.part = part.part;
    view.part_th = base::label_of(part.part).th;
    view.part_en = base::label_of(part.part).en;
    view.state = part.state;
    view.state_th = base::label_of(part.state).th;
    view.state_en = base::label_of(part.state).en;
    view.action = part.action;
    if (part.action) {
        view.action_th = base::label_of(*part.action).th;
        view.action_en = base::label_of(*part.action).en;
    }
    if (kit) {
        view.kit_id = kit->id;
        view.kit_th = kit->name_th;
        view.kit_en = kit->name_en;
    }
    return view;
}

VersionView version_of(EstimateRecord const& record)
{
    auto const& e = record.estimate;
    return {e.id, e.number, e.state, e.reason, e.prepared_on, e.prepared_by, e.sums.grant, e.sums.total()};
}

// The one asked for; else the draft, else the final one.
EstimateRecord const* chosen(std::vector<EstimateRecord> const& versions, std::optional<EstimateId> id)
{
    EstimateRecord const* best = nullptr;
    for (auto const& record : versions) {
        auto const state = record.estimate.state;
        if (id && record.estimate.id == *id)
            return &record;
        if (!id && (state == State::Draft || (state == State::Final && !best)))
            best = &record;
    }
    return best;
}

void tell_household(storage::Reader& db, auth::Scope const& scope, HousePage& page)
{
    auto const household = households::require_summary(db, scope, page.household_id);
    page.head_name = household.head_name;
    page.house_no = household.house_no;
    page.moo = household.moo;
}

bool may_write(storage::Reader& db, auth::Actor const& actor, rounds::House const& house)
{
    auto const scope = actor.scope(Permission::EstimatesWrite);
    return scope.covers(house.tambon) && rounds::require_round(db, scope, house.round_id).open && may_be_estimated(house.state);
}

std::string state_name(std::optional<State> state)
{
    return state ? std::string(base::name_of(*state)) : "none";
}

bool is_counted(rounds::HouseState state)
{
    return rounds::is_on_the_way(state) || state == rounds::HouseState::Reserve;
}

// Of each house the draft where there is one, else the final one.
std::map<rounds::RoundHouseId, EstimateRecord> newest(std::vector<EstimateRecord> records)
{
    std::map<rounds::RoundHouseId, EstimateRecord> by_house;
    for (auto& record : records) // in the order of numbers
        by_house.insert_or_assign(record.estimate.house, std::move(record));
    return by_house;
}

RoundRow row_of(rounds::House const& house, EstimateRecord const* record)
{
    RoundRow row;
    row.round_house_id = house.id;
    row.tambon = house.tambon;
    row.house_state = house.state;
    row.share_satang = house.share;
    if (record) {
        auto const& e = record->estimate;
        row.state = e.state;
        row.number = e.number;
        row.grant_satang = e.sums.grant;
        row.contributed_satang = e.sums.contributed();
        row.total_satang = e.sums.total();
        row.prepared_on = e.prepared_on;
    }
    return row;
}

void name_rows(storage::Reader& db, auth::Scope const& scope, std::vector<RoundRow>& rows,
               std::vector<households::HouseholdId> const& ids)
{
    places::Lookup names(db);
    auto const found = households::summaries(db, scope, ids);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto const tambon = names.tambon(rows[i].tambon);
        rows[i].tambon_th = tambon.th;
        rows[i].tambon_en = tambon.en;
        if (auto const household = std::ranges::find(found, ids[i], &households::HouseholdSummary::id);
            household != found.end()) {
            rows[i].head_name = household->head_name;
            rows[i].house_no = household->house_no;
            rows[i].moo = household->moo;
        }
    }
}

} // namespace

HousePage house(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, rounds::RoundHouseId id,
                std::optional<EstimateId> wanted, base::Date today)
{
    auto const house = rounds::find_house(db, scope, id);
    if (!house)
        throw problems::house_not_found();
    auto const round = rounds::require_round(db, auth::Scope::everywhere(), house->round_id);
    auto const tambon = places::Lookup(db).tambon(house->tambon);
    HousePage page;
    page.round_house_id = id;
    page.household_id = house->household_id;
    page.round_id = round.id;
    page.round_th = round.name_th;
    page.round_en = round.name_en;
    page.tambon = house->tambon;
    page.tambon_th = tambon.th;
    page.tambon_en = tambon.en;
    page.state = house->state;
    page.share_satang = house->share;
    tell_household(db, scope, page);
    auto const kits = store::kits(db);
    for (auto const& part : damage_of(db, house->household_id, today))
        page.damage.push_back(view_of(part, kit_for(part, kits)));
    auto const versions = store::versions(db, scope, id);
    for (auto const& record : versions) {
        page.versions.push_back(version_of(record));
        page.needs_reason = page.needs_reason || record.estimate.state == State::Final;
    }
    auto const* const record = chosen(versions, wanted);
    if (wanted && !record)
        throw problems::not_found();
    if (record)
        page.estimate = view_of(db, *record, today);
    page.may_write = may_write(db, actor, *house);
    return page;
}

HousePage of_estimate(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, EstimateId id, base::Date today)
{
    auto const record = store::estimate(db, scope, id);
    if (!record)
        throw problems::not_found();
    return house(db, actor, scope, record->estimate.house, id, today);
}

RoundPage round(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id, RoundAsked const& asked)
{
    (void)rounds::require_round(db, scope, id);
    auto const by_house = newest(store::of_round(db, scope, id, asked.area));
    RoundPage page;
    for (auto const& final : finals_of(db, scope, id, asked.area)) {
        page.grant_satang += final.sums.grant;
        page.contributed_satang += final.sums.contributed();
        page.total_satang += final.sums.total();
        ++page.finals;
    }
    std::vector<households::HouseholdId> ids;
    std::size_t place = 0;
    for (auto const& house : rounds::houses_of_round(db, scope, id, asked.area)) {
        auto const found = by_house.find(house.id);
        auto const* const record = found == by_house.end() ? nullptr : &found->second;
        if (!is_counted(house.state) && !record)
            continue;
        auto const state = record ? std::optional(record->estimate.state) : std::nullopt;
        ++page.houses;
        page.drafts += state == State::Draft ? 1 : 0;
        if (!asked.state.empty() && asked.state != state_name(state))
            continue;
        if (place++ < asked.after)
            continue;
        if (page.items.size() == asked.limit) {
            page.next = std::to_string(asked.after + asked.limit);
            continue;
        }
        page.items.push_back(row_of(house, record));
        ids.push_back(house.household_id);
    }
    name_rows(db, scope, page.items, ids);
    return page;
}

} // namespace estimates::views
