// What works send over the wire: forms, the page of a house, lists, the photo desk, settings.
#pragma once

#include "base/fields.hpp"
#include "works/works.hpp"

#include <optional>
#include <string>
#include <vector>

namespace works {

using base::fields::Schema;
using base::fields::Tag;

// ---- forms (records_forms.cpp)

struct StageForm {
    Stage stage = Stage::Before; // before, materials, during or after; the others have records of their own
    base::Date reached_on;
    std::optional<std::string> note;
};
Schema const& schema_of(Tag<StageForm>);

struct PictureForm {
    std::optional<PictureId> id; // made by the device, so that sending twice adds once
    Stage stage = Stage::Before;
    Angle angle = Angle::Front;
    std::optional<std::string> part;
    std::optional<std::string> caption;
    std::string sha256;
    std::optional<base::Timestamp> taken_at; // by the device, where the picture does not say
    std::optional<double> latitude;
    std::optional<double> longitude;
    // The application recorded them: at the moment of taking, or from an original that was too large to send.
    std::optional<bool> by_app;
};
Schema const& schema_of(Tag<PictureForm>);

struct TakeOutForm {
    std::string reason;
};
Schema const& schema_of(Tag<TakeOutForm>);

struct PeopleForm {
    PeopleKind kind = PeopleKind::Neighbours;
    std::optional<std::string> name; // of a builder
    std::optional<std::string> trade;
    std::int64_t people = 1;
    TimeUnit unit = TimeUnit::Days;
    std::int64_t time_milli = 1000; // of each of them
};
Schema const& schema_of(Tag<PeopleForm>);

struct DiaryForm {
    base::Date day;
    std::string done;
    std::vector<PeopleForm> people;
    std::optional<std::int64_t> version; // of a change
};
Schema const& schema_of(Tag<DiaryForm>);

struct InspectorForm {
    std::string name;
    std::optional<std::string> office;
};
Schema const& schema_of(Tag<InspectorForm>);

struct CheckForm {
    std::string item;
    ItemResult result = ItemResult::Done;
    std::optional<std::string> remark;
};
Schema const& schema_of(Tag<CheckForm>);

struct AcceptanceForm {
    base::Date inspected_on;
    std::vector<InspectorForm> inspectors;
    std::vector<CheckForm> checklist;
    AcceptanceResult result = AcceptanceResult::Accepted;
    std::optional<base::Date> mend_until;
    std::optional<std::string> note;
    std::optional<std::string> paper_sha256; // a picture of the signed paper
};
Schema const& schema_of(Tag<AcceptanceForm>);

struct HandOverForm {
    base::Date handed_on;
    std::string handed_by;
    std::string received_by;
    bool plaque = false;
    std::optional<std::string> note;
    std::optional<std::string> paper_sha256;
};
Schema const& schema_of(Tag<HandOverForm>);

struct ConsentForm {
    ConsentKind kind = ConsentKind::House;
    base::Date signed_on;
    std::string signed_by;
    std::string paper_sha256;
};
Schema const& schema_of(Tag<ConsentForm>);

struct VisitForm {
    std::int64_t months = 6;
    base::Date visited_on;
    std::string visited_by;
    bool lived_in = true;
    std::optional<std::string> defects;
    std::optional<std::string> note;
};
Schema const& schema_of(Tag<VisitForm>);

struct SettleForm {
    FlagState state = FlagState::Ok; // ok or not_ok
    std::string reason;
};
Schema const& schema_of(Tag<SettleForm>);

// ---- settings

struct Settings {
    std::int64_t far_metres = 300;       // further from the house: a flag
    std::int64_t same_place_metres = 10; // another house of a round as near: a flag
    std::int64_t look_distance = 6;      // bits of 64 in which nearly equal pictures may differ
    std::int64_t least_days = 3;         // from the first work to the finished house
    std::int64_t late_days = 30;         // from taking a picture to sending it
    std::int64_t least_inspectors = 2;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<Settings>);

struct StageRule {
    std::optional<rounds::RuleId> rule_id; // absent: every year that has no rule of its own
    Stage stage = Stage::Before;
    std::int64_t photographs = 0;
    std::vector<Angle> angles;
    bool same_angles = false; // as the photographs before
};
Schema const& schema_of(Tag<StageRule>);

struct SettingsPage {
    Settings settings;
    std::vector<StageRule> stages;
    bool may_write = false;
};
Schema const& schema_of(Tag<SettingsPage>);

// ---- views (records.cpp)

struct Words {
    std::string th;
    std::string en;
};
Schema const& schema_of(Tag<Words>);

struct StageView {
    Stage stage = Stage::Before;
    std::optional<base::Date> reached_on;
    std::optional<std::string> note;
    std::optional<base::Timestamp> recorded_at;
    std::optional<std::string> recorded_by;
    std::int64_t photographs = 0;
    std::int64_t required = 0;
    std::vector<Angle> angles; // required ones
    std::vector<Words> missing;
};
Schema const& schema_of(Tag<StageView>);

struct PictureView {
    PictureId id;
    Stage stage = Stage::Before;
    Angle angle = Angle::Front;
    std::optional<std::string> part;
    std::optional<std::string> caption;
    std::string url;
    std::string thumbnail_url;
    std::optional<base::Timestamp> taken_at;
    std::optional<std::int64_t> metres; // from the house
    base::Timestamp sent_at;
    std::string sent_by;
    bool from_register = false; // a photograph of the household's survey
    std::int64_t open_flags = 0;
    bool rejected = false; // settled: no evidence
};
Schema const& schema_of(Tag<PictureView>);

// The same angle before and after.
struct PairView {
    Angle angle = Angle::Front;
    std::optional<std::string> part;
    PictureView before;
    PictureView after;
    std::vector<Words> checks; // what was compared, in words: days, place
    bool sound = false;        // nothing is open about either
};
Schema const& schema_of(Tag<PairView>);

struct FlagView {
    FlagId id;
    FlagKind kind = FlagKind::SamePicture;
    std::string kind_th;
    std::string kind_en;
    std::string reason_th;
    std::string reason_en;
    FlagState state = FlagState::Open;
    base::Timestamp raised_at;
    std::optional<base::Timestamp> settled_at;
    std::optional<std::string> settled_by;
    std::optional<std::string> settled_reason;
    rounds::RoundHouseId round_house_id;
    std::string head_name;
    std::string house_no;
    base::AreaCode tambon;
    std::string tambon_th;
    std::string tambon_en;
    std::optional<PictureView> picture;
    std::optional<PictureView> other; // absent where it lies outside the reader's area
    std::string other_th;             // whose it is
    std::string other_en;
};
Schema const& schema_of(Tag<FlagView>);

struct FlagCount {
    FlagKind kind = FlagKind::SamePicture;
    std::string kind_th;
    std::string kind_en;
    std::int64_t open = 0;
};
Schema const& schema_of(Tag<FlagCount>);

struct FlagPage {
    std::vector<FlagView> items;
    std::optional<std::string> next;
    std::vector<FlagCount> counts; // of the area, open ones
    bool may_settle = false;
};
Schema const& schema_of(Tag<FlagPage>);

struct DiaryView {
    DiaryId id;
    base::Date day;
    std::string done;
    std::vector<PeopleForm> people;
    base::Timestamp recorded_at;
    std::string recorded_by;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<DiaryView>);

struct LabourView {
    PeopleKind kind = PeopleKind::Neighbours;
    std::string kind_th;
    std::string kind_en;
    std::int64_t people_times = 0;
    std::int64_t hours_milli = 0;
};
Schema const& schema_of(Tag<LabourView>);

struct AcceptanceView {
    AcceptanceId id;
    std::int64_t number = 1;
    base::Date inspected_on;
    std::vector<InspectorForm> inspectors;
    std::vector<CheckForm> checklist;
    AcceptanceResult result = AcceptanceResult::Accepted;
    std::optional<base::Date> mend_until;
    std::optional<std::string> note;
    std::optional<std::string> paper_url;
    base::Timestamp recorded_at;
    std::string recorded_by;
};
Schema const& schema_of(Tag<AcceptanceView>);

struct HandOverView {
    base::Date handed_on;
    std::string handed_by;
    std::string received_by;
    bool plaque = false;
    std::optional<std::string> note;
    std::optional<std::string> paper_url;
    base::Timestamp recorded_at;
    std::string recorded_by;
};
Schema const& schema_of(Tag<HandOverView>);

struct ConsentView {
    ConsentId id;
    ConsentKind kind = ConsentKind::House;
    base::Date signed_on;
    std::string signed_by;
    std::string paper_url;
};
Schema const& schema_of(Tag<ConsentView>);

struct VisitView {
    std::int64_t months = 6;
    std::optional<base::Date> due; // absent before the hand-over
    std::optional<base::Date> visited_on;
    std::optional<std::string> visited_by;
    std::optional<bool> lived_in;
    std::optional<std::string> defects;
    std::optional<std::string> note;
    bool overdue = false;
};
Schema const& schema_of(Tag<VisitView>);

// The house of a round that everything here is about.
struct HouseHead {
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
    std::string state_th;
    std::string state_en;
};
Schema const& schema_of(Tag<HouseHead>);

struct HouseWorks {
    HouseHead house;
    std::vector<StageView> stages;
    std::optional<Stage> next;      // the step that comes now
    std::int64_t evidence_have = 0; // the meter: pieces of evidence that are there, of those required
    std::int64_t evidence_required = 0;
    std::vector<PictureView> pictures; // oldest first; those of the register before them
    std::vector<PairView> pairs;
    std::vector<FlagView> flags;  // open first
    std::vector<DiaryView> diary; // newest first
    std::vector<LabourView> labour;
    std::vector<AcceptanceView> acceptances; // newest first
    std::optional<HandOverView> hand_over;
    std::vector<ConsentView> consents;
    std::vector<ConsentKind> missing_consents;
    std::vector<VisitView> visits;
    std::vector<CheckForm> checklist; // to inspect: the parts of the final estimate
    std::int64_t least_inspectors = 2;
    std::vector<std::string> buyers; // who bought for the house, and so does not inspect it
    bool may_write = false;
    bool may_accept = false;
    bool may_settle = false;
};
Schema const& schema_of(Tag<HouseWorks>);

struct WorksRow {
    HouseHead house;
    std::optional<Stage> stage; // the last that was reached
    std::optional<base::Date> stage_on;
    std::int64_t photographs = 0;
    std::int64_t evidence_have = 0;
    std::int64_t evidence_required = 0;
    std::int64_t open_flags = 0;
    std::optional<base::Date> last_diary;
    std::optional<std::string> thumbnail_url; // the newest photograph
};
Schema const& schema_of(Tag<WorksRow>);

struct StageSum {
    std::string stage; // of `Stage`, or "none"
    std::string th;
    std::string en;
    std::int64_t houses = 0;
};
Schema const& schema_of(Tag<StageSum>);

struct WorksPage {
    std::vector<WorksRow> items;
    std::optional<std::string> next;
    std::vector<StageSum> sums; // of the area
    std::int64_t houses = 0;
    std::int64_t open_flags = 0;
};
Schema const& schema_of(Tag<WorksPage>);

struct DueVisitView {
    HouseHead house;
    std::int64_t months = 6;
    base::Date due;
    std::int64_t days_over = 0; // below 0: still to come
};
Schema const& schema_of(Tag<DueVisitView>);

struct DueVisits {
    std::vector<DueVisitView> items;
    std::optional<std::string> next;
};
Schema const& schema_of(Tag<DueVisits>);

} // namespace works
