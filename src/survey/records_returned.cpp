// Field lists of what came back to its sender.
#include "survey/records.hpp"

#include "survey/xml.hpp"

namespace survey {

namespace {

using base::fields::SchemaOf;
using base::fields::Tag;

template <class T>
void add_returned_fields(SchemaOf<T>& s)
{
    s.template field<std::string>("instance_id", &T::instance_id, {"รหัสคำตอบ", "Instance id"});
    s.template field<std::string>("xform_id", &T::xform_id, {"รหัสแบบ", "Form id"});
    s.template field<std::string>("version", &T::version, {"รุ่นของแบบ", "Version of the form"});
    s.template field<std::string>("form_title", &T::form_title, {"แบบสำรวจ", "Form"});
    s.template field<std::string>("head_name", &T::head_name, {"หัวหน้าครัวเรือน", "Head of household"});
    s.template field<std::string>("house_no", &T::house_no, {"บ้านเลขที่", "House number"});
    s.template field<std::optional<int>>("moo", &T::moo, {"หมู่ที่", "Moo"});
    s.template field<base::AreaCode>("tambon", &T::tambon, {"รหัสตำบล", "Tambon code"});
    s.template field<std::string>("tambon_name_th", &T::tambon_name_th, {"ตำบล", "Tambon, Thai"});
    s.template field<std::string>("tambon_name_en", &T::tambon_name_en, {"ตำบล (อังกฤษ)", "Tambon, English"});
    s.template field<std::string>("reason", &T::reason, {"เหตุที่ส่งคืน", "Why it was returned"});
    s.template field<base::Timestamp>("received_at", &T::received_at, {"ได้รับเมื่อ", "Received at"});
    s.template field<base::Timestamp>("decided_at", &T::decided_at, {"ส่งคืนเมื่อ", "Returned at"});
}

} // namespace

base::fields::Schema const& schema_of(Tag<ReturnedRow>)
{
    static auto const schema = [] {
        SchemaOf<ReturnedRow> s("ReturnedSurveyRow");
        add_returned_fields(s);
        return s;
    }();
    return schema;
}

base::fields::Schema const& schema_of(Tag<ReturnedList>)
{
    static auto const schema =
        SchemaOf<ReturnedList>("ReturnedSurveyList").field("items", &ReturnedList::items, {"รายการ", "Items"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<ReturnedPicture>)
{
    static auto const schema =
        SchemaOf<ReturnedPicture>("ReturnedSurveyPicture")
            .field("name", &ReturnedPicture::name, {"ชื่อไฟล์", "File name"})
            .field("sha256", &ReturnedPicture::sha256, {"ลายนิ้วมือไฟล์ ว่างเมื่อภาพไม่ถึง", "SHA-256; null: it never arrived"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<ReturnedSurvey>)
{
    static auto const schema = [] {
        SchemaOf<ReturnedSurvey> s("ReturnedSurvey");
        add_returned_fields(s);
        s.field("xml", &ReturnedSurvey::xml, {"คำตอบตามที่ส่งมา (XML)", "The answers as they were sent, XML"},
                base::fields::long_text(XmlLimits().bytes));
        s.field("pictures", &ReturnedSurvey::pictures, {"ภาพที่คำตอบระบุชื่อ", "Pictures that the answers name"});
        return s;
    }();
    return schema;
}

} // namespace survey
