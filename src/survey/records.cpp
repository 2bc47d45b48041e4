// Field lists of the room's records, and its choices.
#include "survey/records.hpp"

#include <limits>

namespace survey {

namespace {

using base::fields::long_text;
using base::fields::SchemaOf;
using base::fields::Tag;
using base::fields::text;

// What a form asks and people answered is told whole, however long it is.
base::fields::Limits told_text()
{
    return long_text(std::numeric_limits<std::size_t>::max());
}

template <class T>
void add_submission_fields(SchemaOf<T>& s)
{
    s.template field<std::string>("instance_id", &T::instance_id, {"รหัสคำตอบ", "Instance id"});
    s.template field<std::string>("form_title", &T::form_title, {"แบบสำรวจ", "Form"});
    s.template field<std::string>("head_name", &T::head_name, {"หัวหน้าครัวเรือน", "Head of household"});
    s.template field<std::string>("house_no", &T::house_no, {"บ้านเลขที่", "House number"});
    s.template field<std::optional<int>>("moo", &T::moo, {"หมู่ที่", "Moo"});
    s.template field<base::AreaCode>("tambon", &T::tambon, {"รหัสตำบล", "Tambon code"});
    s.template field<std::string>("tambon_name_th", &T::tambon_name_th, {"ตำบล", "Tambon, Thai"});
    s.template field<std::string>("tambon_name_en", &T::tambon_name_en, {"ตำบล (อังกฤษ)", "Tambon, English"});
    s.template field<base::Timestamp>("received_at", &T::received_at, {"ได้รับเมื่อ", "Received at"});
    s.template field<std::string>("sent_by", &T::sent_by, {"ผู้ส่ง", "Sent by"});
    s.template field<State>("state", &T::state, {"สถานะ", "State"});
    s.template field<std::int64_t>("pictures", &T::pictures, {"จำนวนภาพ", "Pictures"});
    s.template field<std::int64_t>("pictures_missing", &T::pictures_missing, {"ภาพที่ยังไม่ถึง", "Pictures missing"});
    s.template field<std::int64_t>("signs", &T::signs, {"ข้อสังเกต", "Things to look at"});
    s.template field<std::optional<households::HouseholdId>>("household_id", &T::household_id, {"รหัสครัวเรือน", "Household id"});
}

template <class T>
void add_form(SchemaOf<T>& s)
{
    s.template field<FormId>("id", &T::id, {"รหัส", "Id"});
    s.template field<std::string>("xform_id", &T::xform_id, {"รหัสแบบสำรวจ", "Form id"});
    s.template field<std::string>("version", &T::version, {"รุ่น", "Version"});
    s.template field<std::string>("title", &T::title, {"ชื่อแบบสำรวจ", "Title"});
    s.template field<FormKind>("kind", &T::kind, {"ชนิด", "Kind"});
    s.template field<bool>("open", &T::open, {"เปิดให้กรอก", "Open"});
    s.template field<bool>("offered", &T::offered, {"เครื่องสำรวจได้รับรุ่นนี้", "Phones are given this version"});
    s.template field<std::int64_t>("submissions", &T::submissions, {"จำนวนที่ส่งมา", "Submissions"});
}

} // namespace

std::span<base::EnumValue<State> const> values_of(State)
{
    static base::EnumValue<State> const rows[] = {
        {State::Waiting, "waiting", {"รอตรวจ", "Waiting"}},
        {State::Accepted, "accepted", {"รับเข้าทะเบียนแล้ว", "Registered"}},
        {State::Linked, "linked", {"เชื่อมกับครัวเรือนเดิมแล้ว", "Linked to a household"}},
        {State::Returned, "returned", {"ส่งคืนผู้สำรวจ", "Returned"}},
        {State::Filed, "filed", {"เก็บไว้กับแบบสำรวจ", "Filed with its form"}},
    };
    return rows;
}

std::span<base::EnumValue<FormKind> const> values_of(FormKind)
{
    static base::EnumValue<FormKind> const rows[] = {
        {FormKind::Household, "household", {"แบบสำรวจครัวเรือน", "The household survey"}},
        {FormKind::Other, "other", {"แบบสำรวจอื่น", "Another form"}},
    };
    return rows;
}

std::span<base::EnumValue<Decision> const> values_of(Decision)
{
    static base::EnumValue<Decision> const rows[] = {
        {Decision::Accept, "accept", {"รับเข้าทะเบียน", "Register"}},
        {Decision::Link, "link", {"เชื่อมกับครัวเรือนเดิม", "Link to a household"}},
        {Decision::Return, "return", {"ส่งคืน", "Return"}},
    };
    return rows;
}

base::fields::Schema const& schema_of(Tag<FormView>)
{
    static auto const schema = [] {
        SchemaOf<FormView> s("SurveyForm");
        add_form(s);
        return s;
    }();
    return schema;
}

base::fields::Schema const& schema_of(Tag<UploadView>)
{
    static auto const schema = [] {
        SchemaOf<UploadView> s("SurveyFormUpload");
        add_form(s);
        s.field("was_there", &UploadView::was_there, {"มีแบบเดียวกันนี้อยู่แล้ว", "The very same form had been uploaded before"});
        return s;
    }();
    return schema;
}

base::fields::Schema const& schema_of(Tag<UnseenVersion>)
{
    static auto const schema = SchemaOf<UnseenVersion>("SurveyUnseenVersion")
                                   .field("form_id", &UnseenVersion::form_id, {"รหัส", "Id of the form in its newest version"})
                                   .field("xform_id", &UnseenVersion::xform_id, {"รหัสแบบสำรวจ", "Form id"})
                                   .field("title", &UnseenVersion::title, {"ชื่อแบบสำรวจ", "Title"})
                                   .field("version", &UnseenVersion::version, {"รุ่น", "Version"})
                                   .field("submissions", &UnseenVersion::submissions, {"จำนวนที่ส่งมา", "Submissions"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<FormList>)
{
    static auto const schema = SchemaOf<FormList>("SurveyFormList")
                                   .field("items", &FormList::items, {"รายการ", "Forms"})
                                   .field("unseen", &FormList::unseen, {"รุ่นที่ไม่รู้จัก", "Answers to versions that nobody uploaded"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<FormOpening>)
{
    static auto const schema =
        SchemaOf<FormOpening>("SurveyFormOpening").field("open", &FormOpening::open, {"ให้เครื่องสำรวจใช้", "Offered to phones"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<AnswerColumn>)
{
    static auto const schema =
        SchemaOf<AnswerColumn>("SurveyAnswerColumn")
            .field("name", &AnswerColumn::name, {"ชื่อช่อง", "Name"})
            .field("label_th", &AnswerColumn::label_th, {"คำถาม", "Question, Thai"}, told_text())
            .field("label_en", &AnswerColumn::label_en, {"คำถาม (อังกฤษ)", "Question, English"}, told_text());
    return schema;
}

base::fields::Schema const& schema_of(Tag<MoreAnswer>)
{
    static auto const schema = SchemaOf<MoreAnswer>("SurveyMoreAnswer")
                                   .field("name", &MoreAnswer::name, {"ชื่อช่อง", "Name"}, told_text())
                                   .field("value", &MoreAnswer::value, {"คำตอบ", "Answer"}, told_text());
    return schema;
}

base::fields::Schema const& schema_of(Tag<AnswerRepeat>)
{
    static auto const schema =
        SchemaOf<AnswerRepeat>("SurveyAnswerRepeat")
            .field("name", &AnswerRepeat::name, {"ชื่อ", "Name"}, told_text())
            .field("label_th", &AnswerRepeat::label_th, {"ชื่อที่แสดง", "Label, Thai"}, told_text())
            .field("label_en", &AnswerRepeat::label_en, {"ชื่อที่แสดง (อังกฤษ)", "Label, English"}, told_text());
    return schema;
}

base::fields::Schema const& schema_of(Tag<AnswerRow>)
{
    static auto const schema = SchemaOf<AnswerRow>("SurveyAnswerRow")
                                   .field("instance_id", &AnswerRow::instance_id, {"รหัสคำตอบ", "Instance id"})
                                   .field("received_at", &AnswerRow::received_at, {"ได้รับเมื่อ", "Received at"})
                                   .field("state", &AnswerRow::state, {"สถานะ", "State"})
                                   .field("readable", &AnswerRow::readable, {"อ่านคำตอบได้", "Whether the answers can be read"})
                                   .field("parent_row", &AnswerRow::parent_row, {"อยู่ในแถว", "Row of the repeat around it"})
                                   .field("row", &AnswerRow::row, {"แถวที่", "Row of the repeat, within the submission"})
                                   .field("values", &AnswerRow::values, {"คำตอบ", "Answers"}, told_text())
                                   .field("more", &AnswerRow::more, {"คำตอบนอกแบบ", "Answers that the form does not ask for"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<AnswerPage>)
{
    static auto const schema = SchemaOf<AnswerPage>("SurveyAnswerPage")
                                   .field("columns", &AnswerPage::columns, {"คอลัมน์", "Columns"})
                                   .field("repeats", &AnswerPage::repeats, {"ส่วนที่กรอกได้หลายครั้ง", "Repeats"})
                                   .field("items", &AnswerPage::items, {"รายการ", "Rows"})
                                   .field("next", &AnswerPage::next, {"หน้าถัดไป", "Next page"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<SubmissionPage>)
{
    static auto const schema = SchemaOf<SubmissionPage>("SubmissionPage")
                                   .field("items", &SubmissionPage::items, {"รายการ", "Rows"})
                                   .field("next", &SubmissionPage::next, {"หน้าถัดไป", "Next page"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<AnswerView>)
{
    static auto const schema = SchemaOf<AnswerView>("SubmissionAnswer")
                                   .field("label_th", &AnswerView::label_th, {"คำถาม", "Question, Thai"}, told_text())
                                   .field("label_en", &AnswerView::label_en, {"คำถาม (อังกฤษ)", "Question, English"}, told_text())
                                   .field("text_th", &AnswerView::text_th, {"คำตอบ", "Answer, Thai"}, told_text())
                                   .field("text_en", &AnswerView::text_en, {"คำตอบ (อังกฤษ)", "Answer, English"}, told_text());
    return schema;
}

base::fields::Schema const& schema_of(Tag<SectionView>)
{
    static auto const schema = SchemaOf<SectionView>("SubmissionSection")
                                   .field("title_th", &SectionView::title_th, {"หัวข้อ", "Title, Thai"}, told_text())
                                   .field("title_en", &SectionView::title_en, {"หัวข้อ (อังกฤษ)", "Title, English"}, told_text())
                                   .field("answers", &SectionView::answers, {"คำตอบ", "Answers"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<SentFileView>)
{
    static auto const schema = SchemaOf<SentFileView>("SubmissionFile")
                                   .field("name", &SentFileView::name, {"ชื่อไฟล์", "File name"})
                                   .field("label_th", &SentFileView::label_th, {"ภาพ", "Label, Thai"})
                                   .field("label_en", &SentFileView::label_en, {"ภาพ (อังกฤษ)", "Label, English"})
                                   .field("url", &SentFileView::url, {"ที่อยู่ภาพ", "Address"})
                                   .field("thumbnail_url", &SentFileView::thumbnail_url, {"ที่อยู่ภาพย่อ", "Thumbnail's address"})
                                   .field("taken_at", &SentFileView::taken_at, {"ถ่ายเมื่อ", "Taken at"})
                                   .field("latitude", &SentFileView::latitude, {"ละติจูด", "Latitude"})
                                   .field("longitude", &SentFileView::longitude, {"ลองจิจูด", "Longitude"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<SignTwin>)
{
    static auto const schema = SchemaOf<SignTwin>("SubmissionTwin")
                                   .field("in_scope", &SignTwin::in_scope, {"อยู่ในพื้นที่", "In one's area"})
                                   .field("instance_id", &SignTwin::instance_id, {"รหัสคำตอบ", "Instance id"})
                                   .field("household_id", &SignTwin::household_id, {"รหัสครัวเรือน", "Household id"})
                                   .field("head_name", &SignTwin::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &SignTwin::house_no, {"บ้านเลขที่", "House number"})
                                   .field("moo", &SignTwin::moo, {"หมู่ที่", "Moo"})
                                   .field("tambon_name_th", &SignTwin::tambon_name_th, {"ตำบล", "Tambon, Thai"})
                                   .field("tambon_name_en", &SignTwin::tambon_name_en, {"ตำบล (อังกฤษ)", "Tambon, English"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<SignView>)
{
    static auto const schema = SchemaOf<SignView>("SubmissionSign")
                                   .field("code", &SignView::code, {"รหัส", "Code"})
                                   .field("text_th", &SignView::text_th, {"ข้อสังเกต", "What was seen, Thai"})
                                   .field("text_en", &SignView::text_en, {"ข้อสังเกต (อังกฤษ)", "What was seen, English"})
                                   .field("twins", &SignView::twins, {"เหมือนกับ", "With whom it is shared"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<DifferenceView>)
{
    static auto const schema =
        SchemaOf<DifferenceView>("SubmissionDifference")
            .field("label_th", &DifferenceView::label_th, {"ช่อง", "Field, Thai"})
            .field("label_en", &DifferenceView::label_en, {"ช่อง (อังกฤษ)", "Field, English"})
            .field("stored_th", &DifferenceView::stored_th, {"ในทะเบียน", "In the register, Thai"})
            .field("stored_en", &DifferenceView::stored_en, {"ในทะเบียน (อังกฤษ)", "In the register, English"})
            .field("sent_th", &DifferenceView::sent_th, {"ที่ส่งมา", "Sent, Thai"})
            .field("sent_en", &DifferenceView::sent_en, {"ที่ส่งมา (อังกฤษ)", "Sent, English"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<MatchView>)
{
    static auto const schema = SchemaOf<MatchView>("SubmissionMatch")
                                   .field("household_id", &MatchView::household_id, {"รหัสครัวเรือน", "Household id"})
                                   .field("reason_th", &MatchView::reason_th, {"เหตุผล", "Reason, Thai"})
                                   .field("reason_en", &MatchView::reason_en, {"เหตุผล (อังกฤษ)", "Reason, English"})
                                   .field("in_scope", &MatchView::in_scope, {"อยู่ในพื้นที่", "In one's area"})
                                   .field("head_name", &MatchView::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &MatchView::house_no, {"บ้านเลขที่", "House number"})
                                   .field("moo", &MatchView::moo, {"หมู่ที่", "Moo"})
                                   .field("tambon_name_th", &MatchView::tambon_name_th, {"ตำบล", "Tambon, Thai"})
                                   .field("tambon_name_en", &MatchView::tambon_name_en, {"ตำบล (อังกฤษ)", "Tambon, English"})
                                   .field("differences", &MatchView::differences, {"ข้อแตกต่าง", "Differences"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<SentFault>)
{
    static auto const schema = SchemaOf<SentFault>("SubmissionFault")
                                   .field("field", &SentFault::field, {"ช่อง", "Field"})
                                   .field("message_th", &SentFault::message_th, {"ข้อความ", "Message, Thai"})
                                   .field("message_en", &SentFault::message_en, {"ข้อความ (อังกฤษ)", "Message, English"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<LastSurveyView>)
{
    static auto const schema =
        SchemaOf<LastSurveyView>("LastSurvey")
            .field("surveyed_at", &LastSurveyView::surveyed_at, {"สำรวจเมื่อ", "Surveyed at"})
            .field("surveyed_by", &LastSurveyView::surveyed_by, {"ผู้สำรวจ", "Surveyed by"})
            .field("decided_by", &LastSurveyView::decided_by, {"ผู้ตรวจ", "Decided by"})
            .field("decided_at", &LastSurveyView::decided_at, {"ตรวจเมื่อ", "Decided at"})
            .field("health_hidden", &LastSurveyView::health_hidden, {"ไม่แสดงข้อมูลสุขภาพ", "What tells of health is left out"})
            .field("readable", &LastSurveyView::readable, {"อ่านคำตอบได้", "Whether the answers can be read"})
            .field("sections", &LastSurveyView::sections, {"คำตอบ", "Answers"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<HouseholdSurveyView>)
{
    static auto const schema = SchemaOf<HouseholdSurveyView>("HouseholdSurvey")
                                   .field("tambon", &HouseholdSurveyView::tambon, {"รหัสตำบล", "Tambon code"})
                                   .field("last", &HouseholdSurveyView::last, {"การสำรวจครั้งล่าสุด", "The last survey"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<DecisionForm>)
{
    static auto const schema =
        SchemaOf<DecisionForm>("SubmissionDecision")
            .field("decision", &DecisionForm::decision, {"ผลการตรวจ", "Decision"})
            .field("household_id", &DecisionForm::household_id, {"รหัสครัวเรือนที่เชื่อม", "Household to link with"})
            .field("reason", &DecisionForm::reason, {"เหตุผล", "Reason"}, long_text(1000));
    return schema;
}

base::fields::Schema const& schema_of(Tag<AttachForm>)
{
    static auto const schema = SchemaOf<AttachForm>("SubmissionAttachment")
                                   .field("sha256", &AttachForm::sha256, {"ลายนิ้วมือไฟล์", "SHA-256"}, text(64, 64));
    return schema;
}

base::fields::Schema const& schema_of(Tag<Receipt>)
{
    static auto const schema = SchemaOf<Receipt>("SubmissionReceipt")
                                   .field("instance_id", &Receipt::instance_id, {"รหัสคำตอบ", "Instance id"})
                                   .field("state", &Receipt::state, {"สถานะ", "State"})
                                   .field("missing", &Receipt::missing, {"ภาพที่ยังไม่ถึง", "Pictures that have not arrived"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<DeviceView>)
{
    static auto const schema = SchemaOf<DeviceView>("SurveyDevice")
                                   .field("id", &DeviceView::id, {"รหัส", "Id"})
                                   .field("label", &DeviceView::label, {"ชื่อเครื่อง", "Label"})
                                   .field("user_id", &DeviceView::user_id, {"รหัสผู้ใช้", "User id"})
                                   .field("user_name", &DeviceView::user_name, {"ผู้ใช้", "User"})
                                   .field("area", &DeviceView::area, {"พื้นที่", "Area"})
                                   .field("area_name_th", &DeviceView::area_name_th, {"ชื่อพื้นที่", "Area, Thai"})
                                   .field("area_name_en", &DeviceView::area_name_en, {"ชื่อพื้นที่ (อังกฤษ)", "Area, English"})
                                   .field("created_at", &DeviceView::created_at, {"สร้างเมื่อ", "Made at"})
                                   .field("last_used_at", &DeviceView::last_used_at, {"ใช้ล่าสุด", "Last used"})
                                   .field("revoked_at", &DeviceView::revoked_at, {"ยกเลิกเมื่อ", "Revoked at"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<DevicePerson>)
{
    static auto const schema = SchemaOf<DevicePerson>("SurveyDevicePerson")
                                   .field("id", &DevicePerson::id, {"รหัส", "Id"})
                                   .field("name", &DevicePerson::name, {"ชื่อ", "Name"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<DeviceList>)
{
    static auto const schema = SchemaOf<DeviceList>("SurveyDeviceList")
                                   .field("items", &DeviceList::items, {"รายการ", "Devices"})
                                   .field("people", &DeviceList::people, {"ผู้ที่ออกกุญแจให้ได้", "People"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<DeviceForm>)
{
    static auto const schema = SchemaOf<DeviceForm>("SurveyDeviceForm")
                                   .field("label", &DeviceForm::label, {"ชื่อเครื่อง", "Label"}, text(1, 100))
                                   .field("user_id", &DeviceForm::user_id, {"ผู้ใช้", "User"})
                                   .field("area", &DeviceForm::area, {"พื้นที่", "Area"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<NewDevice>)
{
    static auto const schema = SchemaOf<NewDevice>("NewSurveyDevice")
                                   .field("id", &NewDevice::id, {"รหัส", "Id"})
                                   .field("url", &NewDevice::url, {"ที่อยู่เซิร์ฟเวอร์", "Server address"})
                                   .field("qr", &NewDevice::qr, {"QR", "Rows of the QR code"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<SubmissionRow>)
{
    static auto const schema = [] {
        SchemaOf<SubmissionRow> s("SubmissionRow");
        add_submission_fields(s);
        return s;
    }();
    return schema;
}

base::fields::Schema const& schema_of(Tag<SubmissionView>)
{
    static auto const schema = [] {
        SchemaOf<SubmissionView> s("SubmissionView");
        add_submission_fields(s);
        s.field("sections", &SubmissionView::sections, {"คำตอบ", "Answers"});
        s.field("files", &SubmissionView::files, {"ภาพ", "Pictures"});
        s.field("sign_list", &SubmissionView::sign_list, {"ข้อสังเกต", "Things to look at"});
        s.field("matches", &SubmissionView::matches, {"ครัวเรือนที่อาจซ้ำ", "Households that may be the same"});
        s.field("faults", &SubmissionView::faults, {"สิ่งที่ต้องแก้ก่อนรับ", "What would stop an acceptance"});
        s.field("reason", &SubmissionView::reason, {"เหตุผลที่ส่งคืน", "Reason of the return"});
        s.field("decided_by", &SubmissionView::decided_by, {"ผู้ตรวจ", "Decided by"});
        s.field("decided_at", &SubmissionView::decided_at, {"ตรวจเมื่อ", "Decided at"});
        return s;
    }();
    return schema;
}

} // namespace survey
