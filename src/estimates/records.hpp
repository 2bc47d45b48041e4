// What estimates send over the wire: the price book, kits, and the bills of quantities.
#pragma once

#include "base/fields.hpp"
#include "estimates/estimates.hpp"

#include <optional>
#include <string>
#include <vector>

namespace estimates {

using base::fields::Schema;
using base::fields::Tag;

// ---- price book (records.cpp)

struct ItemForm {
    std::string code;
    std::string name_th;
    std::string name_en;
    std::string unit_th;
    std::string unit_en;
    Category category = Category::Other;
    bool active = true;
    std::optional<std::string> note;
    std::optional<std::int64_t> version; // of a change
};
Schema const& schema_of(Tag<ItemForm>);

struct PriceForm {
    base::AreaCode area;
    base::Date valid_from;
    std::optional<base::Date> valid_until;
    base::Satang price_satang;
    std::string source;
};
Schema const& schema_of(Tag<PriceForm>);

struct PriceView {
    PriceId id;
    base::AreaCode area;
    std::string area_th;
    std::string area_en;
    base::Date valid_from;
    std::optional<base::Date> valid_until;
    base::Satang price_satang;
    std::string source;
    base::Timestamp recorded_at;
    std::string recorded_by;
    bool counts = true; // false: a later entry of the same item, area and day took its place
};
Schema const& schema_of(Tag<PriceView>);

struct ItemRow {
    ItemId id;
    std::string code;
    std::string name_th;
    std::string name_en;
    std::string unit_th;
    std::string unit_en;
    Category category = Category::Other;
    bool active = true;
    std::optional<std::string> note;
    bool made_up = false;
    std::int64_t version = 0;
    std::optional<PriceView> price; // of the day and area asked for
    std::int64_t prices = 0;        // entered so far
};
Schema const& schema_of(Tag<ItemRow>);

struct ItemList {
    std::vector<ItemRow> items;
    base::AreaCode area; // whose prices are shown
    std::string area_th;
    std::string area_en;
    base::Date on;
    bool may_write = false;
};
Schema const& schema_of(Tag<ItemList>);

struct ItemView {
    ItemRow item;
    std::vector<PriceView> history; // newest first
};
Schema const& schema_of(Tag<ItemView>);

// What a file of prices would change, or has changed.
struct ImportView {
    std::int64_t rows = 0;
    std::int64_t new_items = 0;
    std::int64_t changed_items = 0;
    std::int64_t new_prices = 0;
    std::int64_t unchanged = 0;
};
Schema const& schema_of(Tag<ImportView>);

// ---- kits

struct KitLine {
    ItemId item_id;
    std::optional<std::int64_t> people;
    std::int64_t quantity_milli = 0;
};
Schema const& schema_of(Tag<KitLine>);

struct KitForm {
    households::PartKind part = households::PartKind::Other;
    households::PartState state = households::PartState::Severe;
    std::optional<households::PartAction> action; // absent: whatever is wanted
    std::string name_th;
    std::string name_en;
    bool active = true;
    std::vector<KitLine> lines;
    std::optional<std::int64_t> version; // of a change
};
Schema const& schema_of(Tag<KitForm>);

struct KitView {
    KitId id;
    households::PartKind part = households::PartKind::Other;
    households::PartState state = households::PartState::Severe;
    std::optional<households::PartAction> action;
    std::string name_th;
    std::string name_en;
    bool active = true;
    bool made_up = false;
    std::int64_t version = 0;
    std::vector<KitLine> lines;
    base::Satang cost_satang; // with the prices of the area and day asked for; items without a price count nothing
    std::int64_t without_price = 0;
};
Schema const& schema_of(Tag<KitView>);

struct NamedPart {
    std::string name;
    std::string label_th;
    std::string label_en;
};
Schema const& schema_of(Tag<NamedPart>);

struct KitList {
    std::vector<KitView> items;
    std::vector<NamedPart> parts; // choices
    std::vector<NamedPart> states;
    std::vector<NamedPart> actions;
    bool may_write = false;
};
Schema const& schema_of(Tag<KitList>);

// ---- estimates (records_estimates.cpp)

struct LineForm {
    std::optional<households::PartKind> part;
    std::optional<ItemId> item_id;
    std::string text;
    std::optional<std::int64_t> people;
    std::int64_t quantity_milli = 0;
    std::string unit;
    base::Satang price_satang;
    Source source = Source::Grant;
};
Schema const& schema_of(Tag<LineForm>);

struct EstimateForm {
    std::vector<LineForm> lines;
    std::optional<std::string> note;
    std::int64_t version = 0;
};
Schema const& schema_of(Tag<EstimateForm>);

struct BeginForm {
    std::optional<std::string> reason; // needed once there is a final one
};
Schema const& schema_of(Tag<BeginForm>);

struct PrepareForm {
    base::Date prepared_on;
    std::string prepared_by;
    std::int64_t version = 0;
};
Schema const& schema_of(Tag<PrepareForm>);

struct LineView {
    std::int64_t position = 0;
    std::optional<households::PartKind> part;
    std::optional<ItemId> item_id;
    std::optional<std::string> item_code;
    std::string text;
    std::optional<std::int64_t> people;
    std::int64_t quantity_milli = 0;
    std::string unit;
    base::Satang price_satang;
    base::Satang amount_satang;
    Source source = Source::Grant;
    std::optional<base::Satang> book_satang; // what the book says on the day it was priced, or today for a draft
};
Schema const& schema_of(Tag<LineView>);

// A part of the house as the register has it, and what the kits say about it.
struct DamageView {
    households::PartKind part = households::PartKind::Other;
    std::string part_th;
    std::string part_en;
    households::PartState state = households::PartState::Good;
    std::string state_th;
    std::string state_en;
    std::optional<households::PartAction> action;
    std::string action_th;
    std::string action_en;
    std::optional<KitId> kit_id;
    std::string kit_th;
    std::string kit_en;
};
Schema const& schema_of(Tag<DamageView>);

struct VersionView {
    EstimateId id;
    std::int64_t number = 0;
    State state = State::Draft;
    std::optional<std::string> reason;
    std::optional<base::Date> prepared_on;
    std::optional<std::string> prepared_by;
    base::Satang grant_satang;
    base::Satang total_satang;
};
Schema const& schema_of(Tag<VersionView>);

struct EstimateView {
    EstimateId id;
    rounds::RoundHouseId round_house_id;
    std::int64_t number = 0;
    State state = State::Draft;
    std::optional<std::string> reason;
    std::optional<std::string> note;
    base::Date priced_on;
    base::Satang share_satang;
    base::Satang grant_satang;
    base::Satang material_satang;
    base::Satang labour_satang;
    base::Satang cash_satang;
    base::Satang contributed_satang;
    base::Satang total_satang;
    base::Satang over_satang; // by which the grant's lines exceed the share
    base::Satang left_satang; // of the share, not planned yet
    std::optional<base::Date> prepared_on;
    std::optional<std::string> prepared_by;
    base::Timestamp recorded_at;
    std::string recorded_by;
    bool made_up = false;
    std::int64_t version = 0;
    std::vector<LineView> lines;
};
Schema const& schema_of(Tag<EstimateView>);

// The page of one house: its house, its damage, its versions, and the one asked for.
struct HousePage {
    rounds::RoundHouseId round_house_id;
    households::HouseholdId household_id;
    rounds::RoundId round_id;
    std::string round_th;
    std::string round_en;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    base::AreaCode tambon;
    std::string tambon_th;
    std::string tambon_en;
    rounds::HouseState state = rounds::HouseState::Surveyed;
    base::Satang share_satang;
    std::vector<DamageView> damage;
    std::vector<VersionView> versions; // newest first
    std::optional<EstimateView> estimate;
    bool may_write = false;    // within the reader's area, the round open, the house in it
    bool needs_reason = false; // the next version must say why
};
Schema const& schema_of(Tag<HousePage>);

// A round's houses and their estimates.
struct RoundRow {
    rounds::RoundHouseId round_house_id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    base::AreaCode tambon;
    std::string tambon_th;
    std::string tambon_en;
    rounds::HouseState house_state = rounds::HouseState::Surveyed;
    base::Satang share_satang;
    std::optional<State> state; // of the newest version; absent: none begun
    std::optional<std::int64_t> number;
    std::optional<base::Satang> grant_satang;
    std::optional<base::Satang> contributed_satang;
    std::optional<base::Satang> total_satang;
    std::optional<base::Date> prepared_on;
};
Schema const& schema_of(Tag<RoundRow>);

struct RoundPage {
    std::vector<RoundRow> items;
    std::optional<std::string> next;
    std::int64_t houses = 0; // in this area, on the way or in reserve
    std::int64_t finals = 0;
    std::int64_t drafts = 0;
    base::Satang grant_satang; // of the final ones
    base::Satang contributed_satang;
    base::Satang total_satang;
};
Schema const& schema_of(Tag<RoundPage>);

} // namespace estimates
