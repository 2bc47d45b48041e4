// What the room's routes take and answer.
#pragma once

#include "base/dates.hpp"
#include "base/fields.hpp"
#include "survey/survey.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace survey {

enum class FormKind { Household, Other }; // the program's own, which the register understands; uploaded ones
std::span<base::EnumValue<FormKind> const> values_of(FormKind);

enum class Decision { Accept, Link, Return };
std::span<base::EnumValue<Decision> const> values_of(Decision);

// ---- forms ----------------------------------------------------------------------------------------------------------

struct FormView {
    FormId id;
    std::string xform_id;
    std::string version;
    std::string title;
    FormKind kind = FormKind::Other;
    bool open = true;
    bool offered = false;         // phones are given this version now: the newest that is open
    std::int64_t submissions = 0; // within one's own areas
};

// An uploaded form.
struct UploadView : FormView {
    bool was_there = false; // the very same file had been uploaded before
};

// Answers to a version that nobody uploaded, of a form that is known.
struct UnseenVersion {
    FormId form_id; // of the newest version that is known: its answers are asked for with this version beside it
    std::string xform_id;
    std::string title;
    std::string version;
    std::int64_t submissions = 0; // within one's own areas
};

struct FormList {
    std::vector<FormView> items; // versions of one form stand together, the newest first
    std::vector<UnseenVersion> unseen;
};

struct FormOpening {
    bool open = true; // offered to phones
};

struct AnswerColumn {
    std::string name; // "person/first_name"
    std::string label_th;
    std::string label_en;
};

// An answer that the form does not ask for: of a later or a changed version of it.
struct MoreAnswer {
    std::string name; // "owner", "person/nickname[2]"
    std::string value;
};

struct AnswerRow {
    std::string instance_id;
    base::Timestamp received_at;
    State state = State::Waiting;
    bool readable = true;                   // no: the answers cannot be opened or read any more, and all values are ""
    std::optional<std::int64_t> parent_row; // in a repeat within another: the row that it belongs to
    std::optional<std::int64_t> row;        // in a repeat: running within the submission, from 1
    std::vector<std::string> values;        // one for each column, "" where nothing was answered
    std::vector<MoreAnswer> more;
};

// What may be filled several times, and has a table of its own.
struct AnswerRepeat {
    std::string name; // "members"
    std::string label_th;
    std::string label_en;
};

struct AnswerPage {
    std::vector<AnswerColumn> columns; // a repeat's own column tells how often it was filled
    std::vector<AnswerRepeat> repeats;
    std::vector<AnswerRow> items;
    std::optional<std::string> next;
};

// ---- submissions ----------------------------------------------------------------------------------------------------

struct SubmissionRow {
    std::string instance_id;
    std::string form_title;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    base::Timestamp received_at;
    std::string sent_by; // name
    State state = State::Waiting;
    std::int64_t pictures = 0; // that the answers name
    std::int64_t pictures_missing = 0;
    std::int64_t signs = 0; // how many things a reviewer should look at
    std::optional<households::HouseholdId> household_id;
};

struct SubmissionPage {
    std::vector<SubmissionRow> items;
    std::optional<std::string> next;
};

struct AnswerView {
    std::string label_th;
    std::string label_en;
    std::string text_th;
    std::string text_en;
};

struct SectionView {
    std::string title_th;
    std::string title_en;
    std::vector<AnswerView> answers;
};

struct SentFileView {
    std::string name;
    std::string label_th;
    std::string label_en;
    std::optional<std::string> url; // null: not arrived, or a paper with citizen numbers that may not be seen
    std::optional<std::string> thumbnail_url;
    std::optional<base::Timestamp> taken_at;
    std::optional<double> latitude;
    std::optional<double> longitude;
};

// Another submission, or a household of the register, that has the same. Outside the reader's areas only the fact is told.
struct SignTwin {
    bool in_scope = false;
    std::optional<std::string> instance_id;
    std::optional<households::HouseholdId> household_id;
    std::optional<std::string> head_name;
    std::optional<std::string> house_no;
    std::optional<int> moo;
    std::optional<std::string> tambon_name_th;
    std::optional<std::string> tambon_name_en;
};

// Something to look at twice; it says what was seen, not what it means.
struct SignView {
    std::string code;
    std::string text_th;
    std::string text_en;
    std::vector<SignTwin> twins = {}; // with whom, where the sign is about another; at most `kMostTwins` (rules.hpp)
};

struct DifferenceView {
    std::string label_th;
    std::string label_en;
    std::string stored_th;
    std::string stored_en;
    std::string sent_th;
    std::string sent_en;
};

// A household that may be the same one. Outside the reader's areas only the fact is told.
struct MatchView {
    std::optional<households::HouseholdId> household_id;
    std::string reason_th;
    std::string reason_en;
    bool in_scope = false;
    std::optional<std::string> head_name;
    std::optional<std::string> house_no;
    std::optional<int> moo;
    std::optional<std::string> tambon_name_th;
    std::optional<std::string> tambon_name_en;
    std::vector<DifferenceView> differences;
};

struct SentFault {
    std::string field;
    std::string message_th;
    std::string message_en;
};

struct SubmissionView : SubmissionRow {
    std::vector<SectionView> sections; // empty for a sender who does not review
    std::vector<SentFileView> files;
    std::vector<SignView> sign_list;
    std::vector<MatchView> matches;
    std::vector<SentFault> faults; // what would stop an acceptance
    std::optional<std::string> reason;
    std::optional<std::string> decided_by;
    std::optional<base::Timestamp> decided_at;
};

// What came back to the person who sent it.
struct ReturnedRow {
    std::string instance_id;
    std::string xform_id;
    std::string version;
    std::string form_title;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::string reason;
    base::Timestamp received_at;
    base::Timestamp decided_at;
};

struct ReturnedList {
    std::vector<ReturnedRow> items;
};

struct ReturnedPicture {
    std::string name;
    std::optional<std::string> sha256; // absent: it never arrived
};

struct ReturnedSurvey : ReturnedRow {
    std::string xml; // as it was sent
    std::vector<ReturnedPicture> pictures;
};

// What the last decided survey of a household says beside the register.
struct LastSurveyView {
    base::Timestamp surveyed_at; // when the form was filled; received, where it does not say
    std::string surveyed_by;     // name of the sender
    std::optional<std::string> decided_by;
    std::optional<base::Timestamp> decided_at;
    bool health_hidden = false;
    bool readable = true; // no: the answers cannot be opened or read any more, and there are no sections
    std::vector<SectionView> sections;
};

struct HouseholdSurveyView {
    base::AreaCode tambon;
    std::optional<LastSurveyView> last; // absent: never surveyed
};

struct DecisionForm {
    Decision decision = Decision::Return;
    std::optional<households::HouseholdId> household_id; // to link with
    std::optional<std::string> reason;                   // of a return
};

struct AttachForm {
    std::string sha256; // of a picture that was uploaded before
};

// What a sender is told.
struct Receipt {
    std::string instance_id;
    State state = State::Waiting;
    std::vector<std::string> missing; // names of pictures that have not arrived
};

// ---- devices --------------------------------------------------------------------------------------------------------

struct DeviceView {
    DeviceId id;
    std::string label;
    auth::UserId user_id;
    std::string user_name;
    base::AreaCode area;
    std::string area_name_th;
    std::string area_name_en;
    base::Timestamp created_at;
    std::optional<base::Timestamp> last_used_at;
    std::optional<base::Timestamp> revoked_at;
};

struct DevicePerson {
    auth::UserId id;
    std::string name;
};

struct DeviceList {
    std::vector<DeviceView> items;
    std::vector<DevicePerson> people; // for whom a key may be made
};

struct DeviceForm {
    std::string label;
    auth::UserId user_id;
    base::AreaCode area;
};

// Told once: the key is not kept.
struct NewDevice {
    DeviceId id;
    std::string url;             // Collect's server address, with the key
    std::vector<std::string> qr; // rows of modules, "1" dark: what Collect scans
};

base::fields::Schema const& schema_of(base::fields::Tag<FormView>);
base::fields::Schema const& schema_of(base::fields::Tag<UploadView>);
base::fields::Schema const& schema_of(base::fields::Tag<UnseenVersion>);
base::fields::Schema const& schema_of(base::fields::Tag<FormList>);
base::fields::Schema const& schema_of(base::fields::Tag<FormOpening>);
base::fields::Schema const& schema_of(base::fields::Tag<AnswerColumn>);
base::fields::Schema const& schema_of(base::fields::Tag<MoreAnswer>);
base::fields::Schema const& schema_of(base::fields::Tag<AnswerRow>);
base::fields::Schema const& schema_of(base::fields::Tag<AnswerRepeat>);
base::fields::Schema const& schema_of(base::fields::Tag<AnswerPage>);
base::fields::Schema const& schema_of(base::fields::Tag<SubmissionRow>);
base::fields::Schema const& schema_of(base::fields::Tag<SubmissionPage>);
base::fields::Schema const& schema_of(base::fields::Tag<AnswerView>);
base::fields::Schema const& schema_of(base::fields::Tag<SectionView>);
base::fields::Schema const& schema_of(base::fields::Tag<SentFileView>);
base::fields::Schema const& schema_of(base::fields::Tag<SignTwin>);
base::fields::Schema const& schema_of(base::fields::Tag<SignView>);
base::fields::Schema const& schema_of(base::fields::Tag<DifferenceView>);
base::fields::Schema const& schema_of(base::fields::Tag<MatchView>);
base::fields::Schema const& schema_of(base::fields::Tag<SentFault>);
base::fields::Schema const& schema_of(base::fields::Tag<SubmissionView>);
base::fields::Schema const& schema_of(base::fields::Tag<ReturnedRow>);
base::fields::Schema const& schema_of(base::fields::Tag<ReturnedList>);
base::fields::Schema const& schema_of(base::fields::Tag<ReturnedPicture>);
base::fields::Schema const& schema_of(base::fields::Tag<ReturnedSurvey>);
base::fields::Schema const& schema_of(base::fields::Tag<LastSurveyView>);
base::fields::Schema const& schema_of(base::fields::Tag<HouseholdSurveyView>);
base::fields::Schema const& schema_of(base::fields::Tag<DecisionForm>);
base::fields::Schema const& schema_of(base::fields::Tag<AttachForm>);
base::fields::Schema const& schema_of(base::fields::Tag<Receipt>);
base::fields::Schema const& schema_of(base::fields::Tag<DeviceView>);
base::fields::Schema const& schema_of(base::fields::Tag<DevicePerson>);
base::fields::Schema const& schema_of(base::fields::Tag<DeviceList>);
base::fields::Schema const& schema_of(base::fields::Tag<DeviceForm>);
base::fields::Schema const& schema_of(base::fields::Tag<NewDevice>);

} // namespace survey
