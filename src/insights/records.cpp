// The fields of every record of insights.
#include "insights/records.hpp"

#include "insights/labels.hpp"

namespace insights {

using namespace base::fields;
using namespace labels;

namespace {

base::Bilingual const kHouses{"จำนวนหลัง", "Houses"};
base::Bilingual const kLate{"ล่าช้า", "Late"};
base::Bilingual const kArea{"พื้นที่", "Area"};
base::Bilingual const kTambon{"ตำบล", "Tambon"};
base::Bilingual const kYear{"ปีงบประมาณ", "Fiscal year"};
base::Bilingual const kDone{"ส่งมอบแล้ว", "Handed over"};
base::Bilingual const kQuota{"โควตา", "Quota"};
base::Bilingual const kPlaced{"จัดแล้ว", "Placed"};

} // namespace

Schema const& schema_of(Tag<PublicFigure>)
{
    static auto const schema = SchemaOf<PublicFigure>("PublicFigure")
                                   .field("key", &PublicFigure::key, {"รหัส", "Key"})
                                   .field("label_th", &PublicFigure::label_th, kNameTh)
                                   .field("label_en", &PublicFigure::label_en, kNameEn)
                                   .field("value", &PublicFigure::value, {"ค่า", "Value"})
                                   .field("unit", &PublicFigure::unit, {"หน่วย", "Unit"})
                                   .field("as_of", &PublicFigure::as_of, {"ณ วันที่", "As of"})
                                   .field("source", &PublicFigure::source, {"ที่มา", "Source"})
                                   .field("live", &PublicFigure::live, {"นับจากทะเบียน", "Counted from records"});
    return schema;
}

Schema const& schema_of(Tag<PublicOverview>)
{
    static auto const schema = SchemaOf<PublicOverview>("PublicOverview")
                                   .field("area", &PublicOverview::area, kArea)
                                   .field("name_th", &PublicOverview::name_th, kNameTh)
                                   .field("name_en", &PublicOverview::name_en, kNameEn)
                                   .field("figures", &PublicOverview::figures, {"ตัวชี้วัด", "Figures"});
    return schema;
}

Schema const& schema_of(Tag<StateTotal>)
{
    static auto const schema = SchemaOf<StateTotal>("StateTotal")
                                   .field("state", &StateTotal::state, kState)
                                   .field("label_th", &StateTotal::label_th, kNameTh)
                                   .field("label_en", &StateTotal::label_en, kNameEn)
                                   .field("houses", &StateTotal::houses, kHouses)
                                   .field("late", &StateTotal::late, kLate);
    return schema;
}

Schema const& schema_of(Tag<TambonTotal>)
{
    static auto const schema = SchemaOf<TambonTotal>("TambonTotal")
                                   .field("tambon", &TambonTotal::tambon, kTambon)
                                   .field("name_th", &TambonTotal::name_th, kNameTh)
                                   .field("name_en", &TambonTotal::name_en, kNameEn)
                                   .field("quota", &TambonTotal::quota, kQuota)
                                   .field("placed", &TambonTotal::placed, kPlaced)
                                   .field("done", &TambonTotal::done, kDone)
                                   .field("late", &TambonTotal::late, kLate);
    return schema;
}

Schema const& schema_of(Tag<LateGroup>)
{
    static auto const schema = SchemaOf<LateGroup>("LateGroup")
                                   .field("tambon", &LateGroup::tambon, kTambon)
                                   .field("tambon_name_th", &LateGroup::tambon_name_th, kNameTh)
                                   .field("tambon_name_en", &LateGroup::tambon_name_en, kNameEn)
                                   .field("state", &LateGroup::state, kState)
                                   .field("state_label_th", &LateGroup::state_label_th, {"ชื่อสถานะ", "State (Thai)"})
                                   .field("state_label_en", &LateGroup::state_label_en, {"ชื่อสถานะ (อังกฤษ)", "State"})
                                   .field("owner_role", &LateGroup::owner_role, {"ผู้รับผิดชอบ", "Whose duty"})
                                   .field("houses", &LateGroup::houses, kHouses)
                                   .field("days_over", &LateGroup::days_over, {"เกินกำหนด (วัน)", "Days over"});
    return schema;
}

Schema const& schema_of(Tag<RoundOverview>)
{
    static auto const schema =
        SchemaOf<RoundOverview>("RoundOverview")
            .field("id", &RoundOverview::id, {"รหัส", "Id"})
            .field("name_th", &RoundOverview::name_th, kNameTh)
            .field("name_en", &RoundOverview::name_en, kNameEn)
            .field("fiscal_year", &RoundOverview::fiscal_year, kYear)
            .field("open", &RoundOverview::open, {"เปิดอยู่", "Open"})
            .field("quota", &RoundOverview::quota, kQuota)
            .field("placed", &RoundOverview::placed, kPlaced)
            .field("done", &RoundOverview::done, kDone)
            .field("late", &RoundOverview::late, kLate)
            .field("envelope_satang", &RoundOverview::envelope_satang, {"กรอบวงเงิน", "Envelope"})
            .field("placed_satang", &RoundOverview::placed_satang, {"วงเงินของบ้านในรอบ", "Money of placed houses"})
            .field("agreed_satang", &RoundOverview::agreed_satang, {"วงเงินในบันทึกข้อตกลง", "Money agreed"})
            .field("agreed_houses", &RoundOverview::agreed_houses, {"บ้านในบันทึกข้อตกลง", "Houses agreed"})
            .field("by_state", &RoundOverview::by_state, {"ตามสถานะ", "By state"})
            .field("by_tambon", &RoundOverview::by_tambon, {"ตามตำบล", "By tambon"})
            .field("late_groups", &RoundOverview::late_groups, {"ที่ล่าช้า", "What is late"});
    return schema;
}

Schema const& schema_of(Tag<Coverage>)
{
    static auto const schema =
        SchemaOf<Coverage>("Coverage")
            .field("tambons", &Coverage::tambons, {"ตำบลทั้งหมด", "Tambons"})
            .field("tambons_with_quota", &Coverage::tambons_with_quota, {"ตำบลที่มีโควตา", "Tambons with a quota"})
            .field("households", &Coverage::households, {"ครัวเรือนในทะเบียน", "Households in the register"})
            .field("people", &Coverage::people, {"คนในทะเบียน", "People in the register"});
    return schema;
}

Schema const& schema_of(Tag<Overview>)
{
    static auto const schema = SchemaOf<Overview>("Overview")
                                   .field("area", &Overview::area, kArea)
                                   .field("name_th", &Overview::name_th, kNameTh)
                                   .field("name_en", &Overview::name_en, kNameEn)
                                   .field("today", &Overview::today, {"วันนี้", "Today"})
                                   .field("fiscal_year", &Overview::fiscal_year, kYear)
                                   .field("rounds", &Overview::rounds, {"รอบโครงการ", "Rounds"})
                                   .field("coverage", &Overview::coverage, {"ความครอบคลุม", "Coverage"});
    return schema;
}

Schema const& schema_of(Tag<WorkItem>)
{
    static auto const schema = SchemaOf<WorkItem>("WorkItem")
                                   .field("kind", &WorkItem::kind, {"ชนิด", "Kind"})
                                   .field("title_th", &WorkItem::title_th, {"เรื่อง", "Title (Thai)"})
                                   .field("title_en", &WorkItem::title_en, {"เรื่อง (อังกฤษ)", "Title"})
                                   .field("detail_th", &WorkItem::detail_th, {"รายละเอียด", "Detail (Thai)"})
                                   .field("detail_en", &WorkItem::detail_en, {"รายละเอียด (อังกฤษ)", "Detail"})
                                   .field("count", &WorkItem::count, {"จำนวน", "Count"})
                                   .field("days_over", &WorkItem::days_over, {"เกินกำหนด (วัน)", "Days over"})
                                   .field("link", &WorkItem::link, {"ไปที่", "Link"})
                                   .field("action_th", &WorkItem::action_th, {"ปุ่ม", "Action (Thai)"})
                                   .field("action_en", &WorkItem::action_en, {"ปุ่ม (อังกฤษ)", "Action"})
                                   .field("mine", &WorkItem::mine, {"หน้าที่ของฉัน", "My duty"});
    return schema;
}

Schema const& schema_of(Tag<MyWork>)
{
    static auto const schema = SchemaOf<MyWork>("MyWork")
                                   .field("waits", &MyWork::waits, {"รอฉันอยู่", "Waits for me"})
                                   .field("late", &MyWork::late, {"ล่าช้า", "Late"})
                                   .field("next", &MyWork::next, {"จะมาถึง", "Comes next"});
    return schema;
}

} // namespace insights
