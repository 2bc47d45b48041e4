// What rounds send and receive over the wire.
#pragma once

#include "base/fields.hpp"
#include "rounds/rounds.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rounds {

using base::fields::Schema;
using base::fields::Tag;

struct ProgrammeView {
    ProgrammeId id;
    std::string code;
    std::string name_th;
    std::string name_en;
    std::string owner;
};
Schema const& schema_of(Tag<ProgrammeView>);

struct ProgrammeForm {
    std::string code;
    std::string name_th;
    std::string name_en;
    std::string owner;
};
Schema const& schema_of(Tag<ProgrammeForm>);

struct ProgrammeList {
    std::vector<ProgrammeView> items;
};
Schema const& schema_of(Tag<ProgrammeList>);

struct RuleView {
    RuleId id;
    ProgrammeId programme_id;
    base::FiscalYear fiscal_year;
    base::Satang share_satang;
    base::BasisPoints management_bp;
    base::Date valid_from;
    std::string source;
    std::optional<std::string> note;
    bool locked = false; // stands in a sealed agreement
    std::int64_t version = 0;
};
Schema const& schema_of(Tag<RuleView>);

struct RuleList {
    std::vector<RuleView> items;
};
Schema const& schema_of(Tag<RuleList>);

struct RuleForm {
    base::FiscalYear fiscal_year;
    base::Satang share_satang;
    base::BasisPoints management_bp;
    base::Date valid_from;
    std::string source;
    std::optional<std::string> note;
    std::optional<std::int64_t> version; // the one that was edited; absent for a new rule
};
Schema const& schema_of(Tag<RuleForm>);

struct RoundForm {
    ProgrammeId programme_id;
    RuleId rule_id;
    base::FiscalYear fiscal_year;
    base::AreaCode province;
    std::string name_th;
    std::string name_en;
    base::Satang envelope_satang;
    bool open = true;
    std::optional<std::string> note;
    std::optional<std::int64_t> version;
};
Schema const& schema_of(Tag<RoundForm>);

struct RoundRow {
    RoundId id;
    std::string programme_th;
    std::string programme_en;
    base::FiscalYear fiscal_year;
    base::AreaCode province;
    std::string name_th;
    std::string name_en;
    bool open = true;
    std::int64_t houses = 0;  // that hold a place
    std::int64_t tambons = 0; // with a quota
    base::Satang envelope_satang;
    bool made_up = false;
};
Schema const& schema_of(Tag<RoundRow>);

struct RoundList {
    std::vector<RoundRow> items;
};
Schema const& schema_of(Tag<RoundList>);

struct StateCount {
    HouseState state = HouseState::Surveyed;
    std::int64_t houses = 0;
    std::int64_t late = 0;
};
Schema const& schema_of(Tag<StateCount>);

// One tambon's line of the river.
struct TambonLine {
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::string district_name_th;
    std::string district_name_en;
    std::int64_t quota = 0;
    std::int64_t placed = 0;     // hold a place
    std::int64_t candidates = 0; // hope for one
    std::optional<std::string> quota_note;
    std::vector<StateCount> states; // only those with houses
};
Schema const& schema_of(Tag<TambonLine>);

Schema const& schema_of(Tag<RoundMoney>);

struct RoundView {
    RoundId id;
    ProgrammeId programme_id;
    std::string programme_th;
    std::string programme_en;
    base::FiscalYear fiscal_year;
    base::AreaCode province;
    std::string name_th;
    std::string name_en;
    bool open = true;
    base::Date opened_on;
    std::optional<base::Date> books_since; // keeps books here from this day on
    std::optional<base::Date> closed_on;   // ended by its closing report, for good
    std::optional<std::string> note;
    bool made_up = false;
    std::int64_t version = 0;
    RuleView rule;
    RoundMoney money;
    std::int64_t quota_total = 0;
    std::int64_t placed_total = 0;
    std::int64_t candidates_total = 0;
    std::int64_t late_total = 0;
    std::vector<StateCount> counts_by_state; // every state of the way, also empty ones, in order; outcomes only with houses
    std::vector<TambonLine> river;           // ordered by tambon code
};
Schema const& schema_of(Tag<RoundView>);

struct Quota {
    base::AreaCode tambon;
    std::int64_t houses = 0;
    std::optional<std::string> note;
};
Schema const& schema_of(Tag<Quota>);

struct QuotasForm {
    std::vector<Quota> quotas;
    std::int64_t version = 0; // of the round
};
Schema const& schema_of(Tag<QuotasForm>);

struct PlaceForm {
    std::vector<households::HouseholdId> household_ids;
    base::Date surveyed_on;
    PaperKind paper_kind = PaperKind::Other;
    std::string paper_number;
    base::Date paper_date;
};
Schema const& schema_of(Tag<PlaceForm>);

struct PlacedView {
    std::int64_t placed = 0;
};
Schema const& schema_of(Tag<PlacedView>);

struct NextStep {
    HouseState state = HouseState::Surveyed;
    bool needs_paper = false;
    bool by_agreement = false; // only sealing an agreement moves there
    std::string owner_role;    // whose duty it is
};
Schema const& schema_of(Tag<NextStep>);

struct RoundHouseRow {
    RoundHouseId id;
    households::HouseholdId household_id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    HouseState state = HouseState::Surveyed;
    base::Date state_since;
    std::int64_t days_in_state = 0;
    std::optional<base::Date> due; // the last day before it is late
    bool late = false;
    base::Satang share_satang;
    std::optional<NextStep> next_step;
    bool made_up = false;
    std::int64_t version = 0;
};
Schema const& schema_of(Tag<RoundHouseRow>);

struct RoundHousePage {
    std::vector<RoundHouseRow> items;
    std::optional<std::string> next;
};
Schema const& schema_of(Tag<RoundHousePage>);

struct MoveView {
    std::optional<HouseState> from_state;
    HouseState to_state = HouseState::Surveyed;
    base::Date happened_on;
    base::Timestamp recorded_at;
    std::string recorded_by;
    std::optional<PaperKind> paper_kind;
    std::optional<std::string> paper_number;
    std::optional<base::Date> paper_date;
    std::optional<std::string> reason;
    bool recorded = true;
};
Schema const& schema_of(Tag<MoveView>);

struct RoundHouseView {
    RoundHouseRow house;
    RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    std::string programme_th;
    std::string programme_en;
    base::FiscalYear fiscal_year;
    std::optional<std::string> outcome_reason;
    std::vector<HouseState> allowed; // states a person may record from here
    std::vector<MoveView> moves;     // oldest first
};
Schema const& schema_of(Tag<RoundHouseView>);

struct RoundHouseList { // the rounds one household stands in
    std::vector<RoundHouseView> items;
};
Schema const& schema_of(Tag<RoundHouseList>);

// Many houses make the same move at once; all or none.
struct MoveForm {
    std::vector<RoundHouseId> house_ids;
    HouseState to_state = HouseState::Surveyed;
    base::Date happened_on;
    std::optional<PaperKind> paper_kind;
    std::optional<std::string> paper_number;
    std::optional<base::Date> paper_date;
    std::optional<std::string> reason;
};
Schema const& schema_of(Tag<MoveForm>);

struct MovedView {
    std::int64_t moved = 0;
};
Schema const& schema_of(Tag<MovedView>);

struct StateView {
    HouseState state = HouseState::Surveyed;
    std::string label_th;
    std::string label_en;
    bool on_the_way = true; // false: an outcome or reserve
    std::vector<HouseState> moves_to;
};
Schema const& schema_of(Tag<StateView>);

struct StateList {
    std::vector<StateView> items;
};
Schema const& schema_of(Tag<StateList>);

struct StageLimit {
    HouseState state = HouseState::Surveyed;
    std::int64_t days = 0;
    auth::Role owner_role = auth::Role::Network;
    std::int64_t version = 0;
};
Schema const& schema_of(Tag<StageLimit>);

struct StageLimits {
    std::vector<StageLimit> items;
};
Schema const& schema_of(Tag<StageLimits>);

} // namespace rounds
