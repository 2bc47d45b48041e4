// What selection sends and receives over the wire.
#pragma once

#include "base/fields.hpp"
#include "hearings/hearings.hpp"
#include "selection/engine.hpp"

#include <optional>
#include <string>
#include <vector>

namespace selection {

struct ChoiceView {
    std::string name;
    std::string label_th;
    std::string label_en;
};
Schema const& schema_of(Tag<ChoiceView>);

struct FactView {
    std::string name;
    FactType type = FactType::Number;
    std::string label_th;
    std::string label_en;
    std::string derived_th;
    std::string derived_en;
    bool health = false;
    std::vector<ChoiceView> choices;
};
Schema const& schema_of(Tag<FactView>);

struct FactList {
    std::vector<FactView> items;
};
Schema const& schema_of(Tag<FactList>);

struct ScorecardView {
    ScorecardId id;
    ScorecardId chain_id;
    std::int64_t version_no = 1;
    bool newest = true;
    std::string name_th;
    std::string name_en;
    std::optional<std::string> note;
    std::vector<Criterion> criteria;
    std::vector<TieRule> ties;
    std::int64_t most_points = 0;
    std::int64_t rankings = 0; // frozen by it
    base::Timestamp created_at;
    std::string created_by;
    bool made_up = false;
};
Schema const& schema_of(Tag<ScorecardView>);

struct ScorecardList {
    std::vector<ScorecardView> items;
};
Schema const& schema_of(Tag<ScorecardList>);

struct ScorecardForm {
    std::optional<ScorecardId> based_on; // the newest version of a chain, which this one follows; absent: a new chain
    std::string name_th;
    std::string name_en;
    std::optional<std::string> note;
    std::vector<Criterion> criteria;
    std::vector<TieRule> ties;
};
Schema const& schema_of(Tag<ScorecardForm>);

// One tambon of a round.
struct TambonRow {
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::string district_name_th;
    std::string district_name_en;
    std::int64_t quota = 0;
    std::int64_t placed = 0;
    std::int64_t surveyed = 0; // wait for their hearing
    std::int64_t heard = 0;    // wait to be ranked
    std::int64_t reserve = 0;
    std::optional<RankingId> ranking_id; // the list in force
    std::optional<std::string> number;
    std::optional<std::int64_t> version_no;
    std::optional<base::Date> decided_on;
    std::optional<base::Date> objections_until;
    std::int64_t objections_open = 0;
};
Schema const& schema_of(Tag<TambonRow>);

struct RoundRankings {
    rounds::RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    std::vector<TambonRow> items;
};
Schema const& schema_of(Tag<RoundRankings>);

// The people's order as the minutes have it, where the hearing was held on paper.
struct HeardHouseForm {
    rounds::RoundHouseId house_id;
    std::optional<std::string> reason; // needed where it stands before one with more points
};
Schema const& schema_of(Tag<HeardHouseForm>);

struct HeardForm {
    std::string title;
    base::Date held_on;
    std::vector<HeardHouseForm> houses; // in the people's order
};
Schema const& schema_of(Tag<HeardForm>);

// Why a house stands before one with more points, where neither the hearing nor an objection gave a reason.
struct DeviationForm {
    rounds::RoundHouseId house_id;
    std::optional<std::string> reason;
};
Schema const& schema_of(Tag<DeviationForm>);

// The people's order is that of sealed hearings, or of one on paper; without either that of the version in force, or none.
struct DraftForm {
    rounds::RoundId round_id;
    base::AreaCode tambon;
    ScorecardId scorecard_id;
    base::Date decided_on;                        // ages are of this day
    std::vector<hearings::HearingId> hearing_ids; // sealed ones, in the order in which they count
    std::vector<DeviationForm> deviations;        // with sealed hearings or with what the version in force carries on
    std::optional<HeardForm> heard;
    std::optional<std::string> set_aside; // why sealed hearings that had candidates of the list do not decide
};
Schema const& schema_of(Tag<DraftForm>);

struct FreezeForm {
    DraftForm draft;
    std::string number; // of the list: "จล. 1/2564"
    base::Date objections_until;
    std::string fingerprint;           // of the draft that was seen
    std::optional<std::string> reason; // why the list in force is superseded
};
Schema const& schema_of(Tag<FreezeForm>);

struct ReasonView {
    std::string criterion; // "health" where several reasons of health stand together, unsaid
    std::string title_th;
    std::string title_en;
    std::string reason_th;
    std::string reason_en;
    std::int64_t points = 0;
    bool health = false;
};
Schema const& schema_of(Tag<ReasonView>);

Schema const& schema_of(Tag<Objected>);

// A hearing whose order counts.
struct HeardView {
    std::optional<hearings::HearingId> id; // absent: on paper
    std::string title;
    base::Date held_on;
    std::optional<std::string> seal_code; // as papers show it
};
Schema const& schema_of(Tag<HeardView>);

// What one of them said of a house.
struct SaidView {
    std::int64_t hearing = 0; // in `RankingView::heard`, from 0
    std::int64_t place = 1;
    std::int64_t in_favour = 0; // all three 0: no vote on this house is known
    std::int64_t against = 0;
    std::int64_t abstain = 0;
    std::vector<Objected> objections;
};
Schema const& schema_of(Tag<SaidView>);

// What an objection or appeal that was upheld, or a hearing that corrected another, did to the place of a house, in this version
// or one before it.
struct MovedView {
    std::optional<ObjectionId> objection_id; // absent: the corrections of that version
    bool own = false;                        // it was about this house
    bool appeal = false;
    std::optional<base::Date> received_on; // of the objection
    base::Date decided_on;                 // on the objection, or the version's own day
    std::int64_t version_no = 1;           // that it made
    std::int64_t before = 1;               // place in the version before that
    std::int64_t after = 1;
    bool had = false; // a place in the round
    bool has = false;
};
Schema const& schema_of(Tag<MovedView>);

struct PlaceView {
    std::int64_t place = 1;
    rounds::RoundHouseId round_house_id;
    households::HouseholdId household_id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    Standing standing = Standing::Reserve;
    rounds::HouseState state = rounds::HouseState::Heard; // today
    std::int64_t points = 0;
    std::int64_t score_place = 1;
    std::vector<SaidView> said;   // by the hearings that had it, in their order
    std::vector<MovedView> moved; // by objections and corrections, the oldest first
    bool lifted = false;
    std::optional<std::string> deviation;
    std::string tie_th; // what set it after the one before it with the same points; empty: nothing
    std::string tie_en;
    std::vector<ReasonView> reasons;
    std::optional<base::Date> filled_on;
    std::optional<std::string> filled_for; // name of the head of the house that left
    std::optional<base::Date> taken_on;    // this house left, and another took its place
    std::optional<std::string> taken_by;   // name of the head of that one
};
Schema const& schema_of(Tag<PlaceView>);

enum class ObjectionState { Open, Upheld, Rejected, Withdrawn };
std::span<base::EnumValue<ObjectionState> const> values_of(ObjectionState);

struct ObjectionView {
    ObjectionId id;
    RankingId ranking_id;
    rounds::RoundHouseId round_house_id;
    std::string head_name;
    std::optional<ObjectionId> appeal_of;
    std::string by_name;
    std::string by_relation;
    base::Date received_on;
    std::string words;
    std::optional<std::string> late_reason;
    ObjectionState state = ObjectionState::Open;
    std::optional<std::string> outcome;
    std::optional<base::Date> decided_on;
    std::optional<std::string> decided_by;
    bool judged_before = false; // by whoever looks: it is for somebody else to decide
    std::optional<RankingId> new_ranking_id;
    base::Timestamp recorded_at;
    std::string recorded_by;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<ObjectionView>);

// A hearing that corrected one of the version before, whose order this version follows.
struct CorrectionView {
    std::int64_t version_no = 1;
    std::string title;
    base::Date held_on;
    std::string corrected_title;
    base::Date corrected_on; // when that one was held
    std::string reason;
};
Schema const& schema_of(Tag<CorrectionView>);

struct VersionRow {
    RankingId id;
    std::int64_t version_no = 1;
    std::string number;
    base::Date decided_on;
    std::optional<std::string> reason;
    base::Timestamp frozen_at;
    std::string frozen_by;
    bool in_force = false;
};
Schema const& schema_of(Tag<VersionRow>);

struct RankingView {
    std::optional<RankingId> id; // absent: a draft
    rounds::RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::string district_name_th;
    std::string district_name_en;
    std::int64_t version_no = 1;
    bool in_force = false;
    std::optional<std::string> number;
    base::Date decided_on;
    std::optional<base::Date> objections_until;
    std::optional<std::string> reason;
    ScorecardId scorecard_id;
    std::string scorecard_th;
    std::string scorecard_en;
    std::int64_t scorecard_version = 1;
    std::int64_t most_points = 0;
    std::vector<HeardView> heard;     // in the order in which they count; empty: by points
    std::vector<HeardView> set_aside; // sealed ones that had houses of this list and do not decide
    std::optional<std::string> set_aside_reason;
    std::int64_t quota = 0;
    std::int64_t places = 0; // of this list
    std::int64_t free = 0;   // today, under the quota
    bool health_hidden = false;
    std::string fingerprint;
    std::optional<base::Timestamp> frozen_at;
    std::optional<std::string> frozen_by;
    bool made_up = false;
    std::vector<PlaceView> list;
    std::vector<ObjectionView> objections;   // of all versions, newest first
    std::vector<CorrectionView> corrections; // behind this version and those before it, the oldest first
    std::vector<VersionRow> versions;        // newest first
};
Schema const& schema_of(Tag<RankingView>);

// Points of candidates by a scorecard, before there is a list.
struct PointsRow {
    rounds::RoundHouseId round_house_id;
    std::int64_t points = 0;
};
Schema const& schema_of(Tag<PointsRow>);

struct PointsView {
    ScorecardId scorecard_id;
    std::int64_t most_points = 0;
    std::vector<PointsRow> items;
};
Schema const& schema_of(Tag<PointsView>);

struct ReplayView {
    bool same = false;
    std::string fingerprint;
    std::string again;
    std::vector<std::string> differences;
};
Schema const& schema_of(Tag<ReplayView>);

struct ReplacementForm {
    rounds::RoundHouseId left_house_id;
    rounds::RoundHouseId next_house_id; // the one that was seen to be next in reserve
    base::Date on;
};
Schema const& schema_of(Tag<ReplacementForm>);

struct ObjectionForm {
    rounds::RoundHouseId round_house_id;
    std::optional<ObjectionId> appeal_of;
    std::string by_name;
    std::string by_relation;
    base::Date received_on;
    std::string words;
    std::optional<std::string> late_reason; // needed after the last day
};
Schema const& schema_of(Tag<ObjectionForm>);

// What an objection that is upheld changes.
enum class Remedy { None, Facts, Place };
std::span<base::EnumValue<Remedy> const> values_of(Remedy);

struct DecisionForm {
    ObjectionState state = ObjectionState::Rejected; // upheld, rejected or withdrawn
    std::string outcome;
    base::Date decided_on;
    Remedy remedy = Remedy::None;
    std::optional<std::int64_t> place;          // with Remedy::Place
    std::optional<std::string> number;          // of the new version
    std::optional<base::Date> objections_until; // of the new version
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<DecisionForm>);

// ---- the sandbox

struct WeightForm {
    std::string key;
    int weight = 1;
};
Schema const& schema_of(Tag<WeightForm>);

struct QuotaForm {
    base::AreaCode tambon;
    std::int64_t houses = 0;
};
Schema const& schema_of(Tag<QuotaForm>);

struct PreviewForm {
    rounds::RoundId round_id;
    std::optional<base::AreaCode> tambon; // absent: the whole round
    ScorecardId scorecard_id;
    std::vector<WeightForm> weights; // those that differ
    std::vector<QuotaForm> quotas;   // those that differ
    std::optional<base::Satang> envelope_satang;
    bool by_points = false;            // as if no hearing had been held
    std::optional<ScorecardForm> card; // instead of the stored one: as it is being edited
};
Schema const& schema_of(Tag<PreviewForm>);

struct MoverView {
    rounds::RoundHouseId round_house_id;
    households::HouseholdId household_id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::int64_t points_before = 0;
    std::int64_t points = 0;
    std::int64_t place_before = 1;
    std::int64_t place = 1;
};
Schema const& schema_of(Tag<MoverView>);

struct GroupView {
    std::string kind; // "age", "disability", "tambon"
    std::string name;
    std::string label_th;
    std::string label_en;
    std::int64_t candidates = 0; // households with somebody of it
    std::int64_t before = 0;
    std::int64_t after = 0;
};
Schema const& schema_of(Tag<GroupView>);

struct PreviewView {
    std::int64_t candidates = 0;
    std::int64_t places_before = 0;
    std::int64_t places_after = 0;
    base::Satang cost_before_satang; // with management
    base::Satang cost_after_satang;
    base::Satang envelope_satang;
    std::vector<MoverView> enters;
    std::vector<MoverView> leaves;
    std::vector<GroupView> groups;
    bool health_hidden = false; // criteria about health cannot be tried, their groups are not counted
};
Schema const& schema_of(Tag<PreviewView>);

} // namespace selection
