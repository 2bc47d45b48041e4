// Field lists of the register's records.
#include "households/records.hpp"

namespace households {

namespace {

using base::fields::items;
using base::fields::long_text;
using base::fields::number;
using base::fields::real;
using base::fields::SchemaOf;
using base::fields::Tag;
using base::fields::text;

constexpr std::int64_t kMostMoney = 10'000'000'000; // 100 million baht; more is a slip of the finger

template <class T>
void add_house_facts(SchemaOf<T>& s)
{
    s.template field<base::AreaCode>("tambon", &T::tambon, {"ตำบล", "Tambon"});
    s.template field<std::optional<int>>("moo", &T::moo, {"หมู่ที่", "Moo"}, number(0, 99));
    s.template field<std::string>("house_no", &T::house_no, {"บ้านเลขที่", "House number"}, text(1, 60));
    s.template field<std::optional<std::string>>("house_code", &T::house_code, {"เลขรหัสประจำบ้าน", "House code"}, text(0, 40));
    s.template field<std::optional<std::string>>("village_name", &T::village_name, {"ชื่อหมู่บ้าน", "Village"}, text(0, 100));
    s.template field<std::optional<std::string>>("road", &T::road, {"ถนน/ซอย", "Road or lane"}, text(0, 100));
    s.template field<std::optional<double>>("latitude", &T::latitude, {"ละติจูด", "Latitude"}, real(-90, 90));
    s.template field<std::optional<double>>("longitude", &T::longitude, {"ลองจิจูด", "Longitude"}, real(-180, 180));
    s.template field<std::optional<int>>("place_accuracy_m", &T::place_accuracy_m, {"ความแม่นยำของพิกัด (เมตร)", "Accuracy (m)"},
                                         number(0, 100'000));
    s.template field<Tenure>("tenure", &T::tenure, {"การอยู่อาศัย", "Tenure"});
    s.template field<LandKind>("land_kind", &T::land_kind, {"ที่ดิน", "Land"});
    s.template field<std::optional<std::string>>("land_owner_name", &T::land_owner_name, {"เจ้าของที่ดิน", "Land owner"},
                                                 text(0, 200));
    s.template field<std::optional<std::string>>("land_note", &T::land_note, {"หมายเหตุเรื่องที่ดิน", "Note on the land"},
                                                 long_text(1000));
    s.template field<DwellingState>("dwelling_state", &T::dwelling_state, {"สภาพบ้าน", "State of the house"});
    s.template field<std::optional<bool>>("secure", &T::secure, {"มั่นคงในที่อยู่อาศัย (จปฐ.)", "Secure in the dwelling"});
    s.template field<std::optional<bool>>("durable", &T::durable, {"บ้านมีสภาพคงทนถาวร (จปฐ.)", "The house is durable"});
    s.template field<std::optional<base::Satang>>("monthly_income_satang", &T::monthly_income_satang,
                                                  {"รายได้ครัวเรือนต่อเดือน", "Household income a month"}, number(0, kMostMoney));
    s.template field<std::optional<base::Satang>>("debt_satang", &T::debt_satang, {"หนี้สิน", "Debt"}, number(0, kMostMoney));
    s.template field<std::optional<std::string>>("main_occupation", &T::main_occupation, {"อาชีพหลัก", "Main occupation"},
                                                 text(0, 100));
    s.template field<std::optional<std::string>>("need_text", &T::need_text, {"ความเดือดร้อน", "What is needed"}, long_text(4000));
    s.template field<std::optional<std::string>>("note", &T::note, {"หมายเหตุ", "Note"}, long_text(4000));
}

template <class T>
void add_person_facts(SchemaOf<T>& s)
{
    s.template field<std::string>("title", &T::title, {"คำนำหน้า", "Title"}, text(0, 40));
    s.template field<std::string>("first_name", &T::first_name, {"ชื่อ", "First name"}, text(1, 100));
    s.template field<std::optional<std::string>>("last_name", &T::last_name, {"นามสกุล", "Last name"}, text(0, 100));
    s.template field<std::optional<std::string>>("nickname", &T::nickname, {"ชื่อเล่น", "Nickname"}, text(0, 50));
    s.template field<std::optional<Sex>>("sex", &T::sex, {"เพศ", "Sex"});
    s.template field<std::optional<base::Date>>("birth_date", &T::birth_date, {"วันเกิด", "Date of birth"});
    s.template field<std::optional<int>>("birth_year_be", &T::birth_year_be, {"ปีเกิด (พ.ศ.)", "Year of birth (B.E.)"},
                                         number(2300, 2700));
    s.template field<CitizenKind>("citizen_kind", &T::citizen_kind, {"ประเภทเลขประจำตัว", "Kind of number"});
    s.template field<Relation>("relation", &T::relation, {"ความสัมพันธ์กับหัวหน้าครัวเรือน", "Relation to the head"});
    s.template field<bool>("is_head", &T::is_head, {"เป็นหัวหน้าครัวเรือน", "Is the head"});
    s.template field<std::optional<std::string>>("occupation", &T::occupation, {"อาชีพ", "Occupation"}, text(0, 100));
    s.template field<std::optional<base::Satang>>("monthly_income_satang", &T::monthly_income_satang,
                                                  {"รายได้ต่อเดือน", "Income a month"}, number(0, kMostMoney));
    s.template field<std::optional<std::string>>("phone", &T::phone, {"โทรศัพท์", "Telephone"}, text(0, 20));
}

} // namespace

base::fields::Schema const& schema_of(Tag<HouseFacts>)
{
    static auto const schema = [] {
        SchemaOf<HouseFacts> s("HouseFacts");
        add_house_facts(s);
        return s;
    }();
    return schema;
}

base::fields::Schema const& schema_of(Tag<PersonFacts>)
{
    static auto const schema = [] {
        SchemaOf<PersonFacts> s("PersonFacts");
        add_person_facts(s);
        return s;
    }();
    return schema;
}

base::fields::Schema const& schema_of(Tag<Health>)
{
    static auto const schema =
        SchemaOf<Health>("HealthView")
            .field("can_care_for_self", &Health::can_care_for_self, {"ช่วยเหลือตนเองได้", "Can look after themselves"})
            .field("disabled", &Health::disabled, {"พิการ", "Disabled"})
            .field("bedridden", &Health::bedridden, {"ติดเตียง", "Bedridden"})
            .field("chronic_illness", &Health::chronic_illness, {"โรคประจำตัว", "Chronic illness"}, text(0, 200));
    return schema;
}

base::fields::Schema const& schema_of(Tag<Part>)
{
    static auto const schema = SchemaOf<Part>("PartView")
                                   .field("part", &Part::part, {"ส่วนของบ้าน", "Part of the house"})
                                   .field("state", &Part::state, {"สภาพ", "State"})
                                   .field("action", &Part::action, {"ต้องทำ", "To do"})
                                   .field("remark", &Part::remark, {"หมายเหตุ", "Remark"}, long_text(500));
    return schema;
}

base::fields::Schema const& schema_of(Tag<PersonForm>)
{
    static auto const schema = [] {
        SchemaOf<PersonForm> s("PersonForm");
        s.field("id", &PersonForm::id, {"รหัสบุคคล", "Person id"});
        add_person_facts(s);
        s.field("citizen_number", &PersonForm::citizen_number, {"เลขประจำตัว 13 หลัก", "13-digit number"}, text(0, 40));
        s.field("health", &PersonForm::health, {"สุขภาพ", "Health"});
        s.field("present", &PersonForm::present, {"อยู่ในครัวเรือน", "Lives here"});
        return s;
    }();
    return schema;
}

base::fields::Schema const& schema_of(Tag<HouseholdForm>)
{
    static auto const schema = [] {
        SchemaOf<HouseholdForm> s("HouseholdForm");
        s.field("id", &HouseholdForm::id, {"รหัสครัวเรือน", "Household id"});
        add_house_facts(s);
        s.field("status", &HouseholdForm::status, {"สถานะ", "Status"});
        s.field("made_up", &HouseholdForm::made_up, {"ข้อมูลสมมุติ", "Made up"});
        s.field("people", &HouseholdForm::people, {"สมาชิก", "People"}, items(0, 40));
        s.field("parts", &HouseholdForm::parts, {"ส่วนของบ้าน", "Parts of the house"}, items(0, 20));
        s.field("version", &HouseholdForm::version, {"รุ่นของข้อมูล", "Version"}, number(1, INT64_MAX));
        return s;
    }();
    return schema;
}

base::fields::Schema const& schema_of(Tag<PictureForm>)
{
    static auto const schema = SchemaOf<PictureForm>("PictureForm")
                                   .field("sha256", &PictureForm::sha256, {"ลายนิ้วมือไฟล์", "SHA-256"}, text(64, 64))
                                   .field("kind", &PictureForm::kind, {"ชนิดของภาพ", "Kind"})
                                   .field("caption", &PictureForm::caption, {"คำบรรยาย", "Caption"}, text(0, 300))
                                   .field("taken_at", &PictureForm::taken_at, {"ถ่ายเมื่อ", "Taken at"})
                                   .field("latitude", &PictureForm::latitude, {"ละติจูด", "Latitude"}, real(-90, 90))
                                   .field("longitude", &PictureForm::longitude, {"ลองจิจูด", "Longitude"}, real(-180, 180));
    return schema;
}

base::fields::Schema const& schema_of(Tag<PersonView>)
{
    static auto const schema = [] {
        SchemaOf<PersonView> s("PersonView");
        s.field("id", &PersonView::id, {"รหัสบุคคล", "Person id"});
        s.field("full_name", &PersonView::full_name, {"ชื่อเต็ม", "Full name"});
        add_person_facts(s);
        s.field("citizen_masked", &PersonView::citizen_masked, {"เลขประจำตัว (ปิดบัง)", "Number, masked"});
        s.field("age", &PersonView::age, {"อายุ", "Age"});
        s.field("health", &PersonView::health, {"สุขภาพ", "Health"});
        s.field("present", &PersonView::present, {"อยู่ในครัวเรือน", "Lives here"});
        return s;
    }();
    return schema;
}

base::fields::Schema const& schema_of(Tag<PictureView>)
{
    static auto const schema = SchemaOf<PictureView>("PictureView")
                                   .field("id", &PictureView::id, {"รหัสภาพ", "Picture id"})
                                   .field("sha256", &PictureView::sha256, {"ลายนิ้วมือไฟล์", "SHA-256"})
                                   .field("kind", &PictureView::kind, {"ชนิดของภาพ", "Kind"})
                                   .field("caption", &PictureView::caption, {"คำบรรยาย", "Caption"})
                                   .field("taken_at", &PictureView::taken_at, {"ถ่ายเมื่อ", "Taken at"})
                                   .field("latitude", &PictureView::latitude, {"ละติจูด", "Latitude"})
                                   .field("longitude", &PictureView::longitude, {"ลองจิจูด", "Longitude"})
                                   .field("width", &PictureView::width, {"กว้าง", "Width"})
                                   .field("height", &PictureView::height, {"สูง", "Height"})
                                   .field("made_up", &PictureView::made_up, {"ข้อมูลสมมุติ", "Made up"})
                                   .field("url", &PictureView::url, {"ที่อยู่ภาพ", "Address"})
                                   .field("thumbnail_url", &PictureView::thumbnail_url, {"ที่อยู่ภาพย่อ", "Thumbnail's address"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<HouseholdView>)
{
    static auto const schema = [] {
        SchemaOf<HouseholdView> s("HouseholdView");
        s.field("id", &HouseholdView::id, {"รหัสครัวเรือน", "Household id"});
        add_house_facts(s);
        s.field("status", &HouseholdView::status, {"สถานะ", "Status"});
        s.field("head_name", &HouseholdView::head_name, {"หัวหน้าครัวเรือน", "Head of household"});
        s.field("members", &HouseholdView::members, {"จำนวนสมาชิก", "Members"});
        s.field("tambon_name_th", &HouseholdView::tambon_name_th, {"ตำบล", "Tambon, Thai"});
        s.field("tambon_name_en", &HouseholdView::tambon_name_en, {"ตำบล (อังกฤษ)", "Tambon, English"});
        s.field("district_name_th", &HouseholdView::district_name_th, {"อำเภอ", "District, Thai"});
        s.field("district_name_en", &HouseholdView::district_name_en, {"อำเภอ (อังกฤษ)", "District, English"});
        s.field("province_name_th", &HouseholdView::province_name_th, {"จังหวัด", "Province, Thai"});
        s.field("province_name_en", &HouseholdView::province_name_en, {"จังหวัด (อังกฤษ)", "Province, English"});
        s.field("area_name_th", &HouseholdView::area_name_th, {"พื้นที่", "Area, Thai"});
        s.field("area_name_en", &HouseholdView::area_name_en, {"พื้นที่ (อังกฤษ)", "Area, English"});
        s.field("people", &HouseholdView::people, {"สมาชิก", "People"});
        s.field("parts", &HouseholdView::parts, {"ส่วนของบ้าน", "Parts of the house"});
        s.field("pictures", &HouseholdView::pictures, {"ภาพ", "Pictures"});
        s.field("made_up", &HouseholdView::made_up, {"ข้อมูลสมมุติ", "Made up"});
        s.field("version", &HouseholdView::version, {"รุ่นของข้อมูล", "Version"});
        s.field("created_at", &HouseholdView::created_at, {"ลงทะเบียนเมื่อ", "Registered at"});
        s.field("updated_at", &HouseholdView::updated_at, {"แก้ไขล่าสุด", "Changed at"});
        return s;
    }();
    return schema;
}

base::fields::Schema const& schema_of(Tag<HouseholdRow>)
{
    static auto const schema =
        SchemaOf<HouseholdRow>("HouseholdRow")
            .field("id", &HouseholdRow::id, {"รหัสครัวเรือน", "Household id"})
            .field("head_name", &HouseholdRow::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
            .field("house_no", &HouseholdRow::house_no, {"บ้านเลขที่", "House number"})
            .field("moo", &HouseholdRow::moo, {"หมู่ที่", "Moo"})
            .field("tambon", &HouseholdRow::tambon, {"รหัสตำบล", "Tambon code"})
            .field("tambon_name_th", &HouseholdRow::tambon_name_th, {"ตำบล", "Tambon, Thai"})
            .field("tambon_name_en", &HouseholdRow::tambon_name_en, {"ตำบล (อังกฤษ)", "Tambon, English"})
            .field("district_name_th", &HouseholdRow::district_name_th, {"อำเภอ", "District, Thai"})
            .field("district_name_en", &HouseholdRow::district_name_en, {"อำเภอ (อังกฤษ)", "District, English"})
            .field("house_code", &HouseholdRow::house_code, {"เลขรหัสประจำบ้าน", "House code"})
            .field("members", &HouseholdRow::members, {"จำนวนสมาชิก", "Members"})
            .field("dwelling_state", &HouseholdRow::dwelling_state, {"สภาพบ้าน", "State of the house"})
            .field("status", &HouseholdRow::status, {"สถานะ", "Status"})
            .field("made_up", &HouseholdRow::made_up, {"ข้อมูลสมมุติ", "Made up"})
            .field("matched_member", &HouseholdRow::matched_member,
                   {"สมาชิกที่ตรงกับคำค้น ถ้าไม่ใช่หัวหน้าครัวเรือน", "The member whose name was searched, where it is not the head"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<HouseholdPage>)
{
    static auto const schema = SchemaOf<HouseholdPage>("HouseholdPage")
                                   .field("items", &HouseholdPage::items, {"รายการ", "Rows"})
                                   .field("next", &HouseholdPage::next, {"หน้าถัดไป", "Next page"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<FaultView>)
{
    static auto const schema = SchemaOf<FaultView>("HouseholdFault")
                                   .field("field", &FaultView::field, {"ช่อง", "Field"})
                                   .field("code", &FaultView::code, {"รหัส", "Code"})
                                   .field("message_th", &FaultView::message_th, {"ข้อความ", "Message, Thai"})
                                   .field("message_en", &FaultView::message_en, {"ข้อความ (อังกฤษ)", "Message, English"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<Duplicate>)
{
    static auto const schema = SchemaOf<Duplicate>("Duplicate")
                                   .field("household_id", &Duplicate::household_id, {"รหัสครัวเรือน", "Household id"})
                                   .field("reason", &Duplicate::reason, {"เหตุ", "Reason"})
                                   .field("reason_th", &Duplicate::reason_th, {"เหตุ (ไทย)", "Reason, Thai"})
                                   .field("reason_en", &Duplicate::reason_en, {"เหตุ (อังกฤษ)", "Reason, English"})
                                   .field("in_scope", &Duplicate::in_scope, {"อยู่ในพื้นที่ของท่าน", "In your area"})
                                   .field("head_name", &Duplicate::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &Duplicate::house_no, {"บ้านเลขที่", "House number"})
                                   .field("field", &Duplicate::field, {"ช่อง", "Field"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<CheckView>)
{
    static auto const schema = SchemaOf<CheckView>("HouseholdCheck")
                                   .field("faults", &CheckView::faults, {"ต้องแก้ไข", "To be mended"})
                                   .field("duplicates", &CheckView::duplicates, {"อาจซ้ำกับ", "May be the same as"})
                                   .field("warnings", &CheckView::warnings, {"ควรตรวจอีกครั้ง", "Look again"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<CitizenNumberView>)
{
    static auto const schema = SchemaOf<CitizenNumberView>("CitizenNumberView")
                                   .field("citizen_number", &CitizenNumberView::citizen_number, {"เลขประจำตัว", "Number"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<ChoiceView>)
{
    static auto const schema = SchemaOf<ChoiceView>("Choice")
                                   .field("name", &ChoiceView::name, {"ค่า", "Name"})
                                   .field("label_th", &ChoiceView::label_th, {"คำ", "Label, Thai"})
                                   .field("label_en", &ChoiceView::label_en, {"คำ (อังกฤษ)", "Label, English"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<ChoiceList>)
{
    static auto const schema = SchemaOf<ChoiceList>("ChoiceList")
                                   .field("name", &ChoiceList::name, {"ช่อง", "Field"})
                                   .field("values", &ChoiceList::values, {"ตัวเลือก", "Values"});
    return schema;
}

base::fields::Schema const& schema_of(Tag<ChoicesView>)
{
    static auto const schema =
        SchemaOf<ChoicesView>("HouseholdChoices").field("items", &ChoicesView::items, {"ช่องเลือก", "Choices"});
    return schema;
}

} // namespace households
