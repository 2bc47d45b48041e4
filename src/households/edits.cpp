// Fields of edits and conflicts.
#include "households/edits.hpp"

namespace households {

using base::fields::items;
using base::fields::long_text;
using base::fields::number;
using base::fields::SchemaOf;
using base::fields::Tag;
using base::fields::text;

namespace {

constexpr std::size_t kMostChanges = 2'000; // 40 people with every field of theirs
constexpr std::size_t kLongestName = 120;
constexpr std::size_t kLongestValue = 4'000;
constexpr std::int64_t kMostVersions = 1'000'000'000;

} // namespace

std::span<base::EnumValue<ConflictState> const> values_of(ConflictState)
{
    static base::EnumValue<ConflictState> const rows[] = {
        {ConflictState::Open, "open", {"รอตัดสิน", "Open"}},
        {ConflictState::Decided, "decided", {"ตัดสินแล้ว", "Decided"}},
    };
    return rows;
}

std::span<base::EnumValue<Choice> const> values_of(Choice)
{
    static base::EnumValue<Choice> const rows[] = {
        {Choice::Mine, "mine", {"ใช้ค่าที่ส่งเข้ามา", "The value that was sent"}},
        {Choice::Theirs, "theirs", {"ใช้ค่าในทะเบียน", "The value in the register"}},
        {Choice::Other, "other", {"ใช้ค่าอื่น", "Another value"}},
    };
    return rows;
}

base::fields::Schema const& schema_of(Tag<FieldChange>)
{
    static auto const schema =
        SchemaOf<FieldChange>("FieldChange")
            .field("field", &FieldChange::field, {"ช่อง", "Field"}, text(1, kLongestName))
            .field("from", &FieldChange::from, {"ค่าที่เริ่มแก้ไข", "Value the edit started from"}, long_text(kLongestValue))
            .field("to", &FieldChange::to, {"ค่าใหม่", "New value"}, long_text(kLongestValue));
    return schema;
}

base::fields::Schema const& schema_of(Tag<EditForm>)
{
    static auto const schema =
        SchemaOf<EditForm>("HouseholdEdit")
            .field("id", &EditForm::id, {"รหัสการแก้ไข", "Edit id"})
            .field("base_version", &EditForm::base_version, {"รุ่นที่เริ่มแก้ไข", "Version it started from"}, number(1, kMostVersions))
            .field("made_at", &EditForm::made_at, {"แก้ไขเมื่อ", "Made at"})
            .field("device", &EditForm::device, {"เครื่องที่ใช้", "Device"}, text(0, 60))
            .field("changes", &EditForm::changes, {"สิ่งที่แก้ไข", "Changes"}, items(1, kMostChanges));
    return schema;
}

base::fields::Schema const& schema_of(Tag<EditAnswer>)
{
    static auto const schema = SchemaOf<EditAnswer>("HouseholdEditAnswer")
                                   .field("id", &EditAnswer::id, {"รหัสการแก้ไข", "Edit id"})
                                   .field("version", &EditAnswer::version, {"รุ่นของข้อมูล", "Version"})
                                   .field("taken", &EditAnswer::taken, {"ช่องที่บันทึกแล้ว", "Fields that were taken"})
                                   .field("already", &EditAnswer::already, {"ช่องที่เหมือนเดิม", "Fields that held the value"})
                                   .field("conflicts", &EditAnswer::conflicts, {"ความขัดกันที่รอตัดสิน", "Conflicts to be decided"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<ConflictValue>)
{
    static auto const schema = SchemaOf<ConflictValue>("ConflictValue")
                                   .field("field", &ConflictValue::field, {"ช่อง", "Field"})
                                   .field("from", &ConflictValue::from, {"ค่าเดิม", "Before both"})
                                   .field("theirs", &ConflictValue::theirs, {"ค่าในทะเบียน", "In the register"})
                                   .field("mine", &ConflictValue::mine, {"ค่าที่ส่งเข้ามา", "As it was sent"})
                                   .field("hidden", &ConflictValue::hidden, {"ปิดบัง", "Hidden"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<ConflictView>)
{
    static auto const schema =
        SchemaOf<ConflictView>("HouseholdConflict")
            .field("id", &ConflictView::id, {"รหัส", "Id"})
            .field("household_id", &ConflictView::household_id, {"รหัสครัวเรือน", "Household id"})
            .field("household_version", &ConflictView::household_version, {"รุ่นของข้อมูล", "Version of the household"})
            .field("head_name", &ConflictView::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
            .field("house_no", &ConflictView::house_no, {"บ้านเลขที่", "House number"})
            .field("tambon", &ConflictView::tambon, {"รหัสตำบล", "Tambon code"})
            .field("tambon_name_th", &ConflictView::tambon_name_th, {"ตำบล", "Tambon, Thai"})
            .field("tambon_name_en", &ConflictView::tambon_name_en, {"ตำบล (อังกฤษ)", "Tambon, English"})
            .field("sent_by_name", &ConflictView::sent_by_name, {"ผู้ส่ง", "Sent by"})
            .field("device", &ConflictView::device, {"เครื่องที่ใช้", "Device"})
            .field("made_at", &ConflictView::made_at, {"แก้ไขเมื่อ", "Made at"})
            .field("sent_at", &ConflictView::sent_at, {"ส่งถึงเมื่อ", "Arrived at"})
            .field("stored_by_name", &ConflictView::stored_by_name, {"ผู้บันทึกค่าในทะเบียน", "Who wrote the stored value"})
            .field("stored_at", &ConflictView::stored_at, {"บันทึกค่าในทะเบียนเมื่อ", "When the stored value was written"})
            .field("values", &ConflictView::values, {"ค่าที่ต่างกัน", "Values"})
            .field("state", &ConflictView::state, {"สถานะ", "State"})
            .field("choice", &ConflictView::choice, {"ค่าที่เลือก", "Choice"})
            .field("decided_by_name", &ConflictView::decided_by_name, {"ผู้ตัดสิน", "Decided by"})
            .field("decided_at", &ConflictView::decided_at, {"ตัดสินเมื่อ", "Decided at"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<ConflictPage>)
{
    static auto const schema = SchemaOf<ConflictPage>("HouseholdConflictPage")
                                   .field("items", &ConflictPage::items, {"รายการ", "Rows"})
                                   .field("next", &ConflictPage::next, {"หน้าถัดไป", "Next page"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<ChosenValue>)
{
    static auto const schema = SchemaOf<ChosenValue>("ChosenValue")
                                   .field("field", &ChosenValue::field, {"ช่อง", "Field"}, text(1, kLongestName))
                                   .field("value", &ChosenValue::value, {"ค่า", "Value"}, long_text(kLongestValue));
    return schema;
}

base::fields::Schema const& schema_of(Tag<ConflictDecision>)
{
    static auto const schema =
        SchemaOf<ConflictDecision>("HouseholdConflictDecision")
            .field("choice", &ConflictDecision::choice, {"ค่าที่เลือก", "Choice"})
            .field("version", &ConflictDecision::version, {"รุ่นของข้อมูลที่เห็น", "Version that was seen"}, number(1, kMostVersions))
            .field("values", &ConflictDecision::values, {"ค่าอื่น", "Other values"}, items(0, 40));
    return schema;
}

} // namespace households
