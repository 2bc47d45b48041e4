// The fields of what contributions show.
#include "contributions/records.hpp"

namespace contributions {

using namespace base::fields;

Schema const& schema_of(Tag<RateView>)
{
    using V = RateView;
    static auto const schema = SchemaOf<V>("ContributionRate")
                                   .field("province", &V::province, {"จังหวัด", "Province"})
                                   .field("province_th", &V::province_th, {"จังหวัด (ไทย)", "Province in Thai"})
                                   .field("province_en", &V::province_en, {"จังหวัด (อังกฤษ)", "Province in English"})
                                   .field("fiscal_year", &V::fiscal_year, {"ปีงบประมาณ", "Fiscal year"})
                                   .field("day_rate_satang", &V::day_rate_satang, {"ค่าแรงต่อวัน (สตางค์)", "Daily rate, satang"})
                                   .field("source", &V::source, {"ที่มา", "Source"})
                                   .field("version", &V::version, {"รุ่นของข้อมูล", "Version"})
                                   .field("recorded_at", &V::recorded_at, {"บันทึกเมื่อ", "Recorded at"})
                                   .field("recorded_by", &V::recorded_by, {"บันทึกโดย", "Recorded by"});
    return schema;
}

Schema const& schema_of(Tag<RatePage>)
{
    using V = RatePage;
    static auto const schema = SchemaOf<V>("ContributionRatePage")
                                   .field("items", &V::items, {"รายการ", "Items"})
                                   .field("may_write", &V::may_write, {"แก้ไขได้", "May write"});
    return schema;
}

Schema const& schema_of(Tag<HouseName>)
{
    using V = HouseName;
    static auto const schema = SchemaOf<V>("ContributionHouse")
                                   .field("round_house_id", &V::round_house_id, {"บ้านในรอบ", "House of the round"})
                                   .field("head_name", &V::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &V::house_no, {"บ้านเลขที่", "House no."})
                                   .field("moo", &V::moo, {"หมู่ที่", "Moo"})
                                   .field("tambon", &V::tambon, {"รหัสตำบล", "Tambon code"})
                                   .field("tambon_th", &V::tambon_th, {"ตำบล", "Tambon in Thai"})
                                   .field("tambon_en", &V::tambon_en, {"ตำบล (อังกฤษ)", "Tambon in English"})
                                   .field("state", &V::state, {"สถานะ", "State"})
                                   .field("state_th", &V::state_th, {"สถานะ (ไทย)", "State in Thai"})
                                   .field("state_en", &V::state_en, {"สถานะ (อังกฤษ)", "State in English"});
    return schema;
}

Schema const& schema_of(Tag<HousePart>)
{
    using V = HousePart;
    static auto const schema = SchemaOf<V>("ContributionPart")
                                   .field("house", &V::house, {"บ้าน", "House"})
                                   .field("amount_satang", &V::amount_satang, {"จำนวนเงิน (สตางค์)", "Amount, satang"});
    return schema;
}

Schema const& schema_of(Tag<ContributionRow>)
{
    using V = ContributionRow;
    static auto const schema = SchemaOf<V>("ContributionRow")
                                   .field("id", &V::id, {"รหัส", "Id"})
                                   .field("number", &V::number, {"เลขที่", "Number"})
                                   .field("day", &V::day, {"วันที่", "Day"})
                                   .field("kind", &V::kind, {"ชนิด", "Kind"})
                                   .field("kind_th", &V::kind_th, {"ชนิด (ไทย)", "Kind in Thai"})
                                   .field("kind_en", &V::kind_en, {"ชนิด (อังกฤษ)", "Kind in English"})
                                   .field("giver", &V::giver, {"ผู้ให้", "Who gave"})
                                   .field("giver_th", &V::giver_th, {"ผู้ให้ (ไทย)", "Who gave, in Thai"})
                                   .field("giver_en", &V::giver_en, {"ผู้ให้ (อังกฤษ)", "Who gave, in English"})
                                   .field("giver_name", &V::giver_name, {"ชื่อผู้ให้", "Name of the giver"})
                                   .field("organization_id", &V::organization_id, {"องค์กร", "Organisation"})
                                   .field("what", &V::what, {"สิ่งที่ให้", "What was given"})
                                   .field("measure_th", &V::measure_th, {"ปริมาณ (ไทย)", "Measure in Thai"})
                                   .field("measure_en", &V::measure_en, {"ปริมาณ (อังกฤษ)", "Measure in English"})
                                   .field("value_satang", &V::value_satang, {"มูลค่า (สตางค์)", "Value, satang"})
                                   .field("shown_satang", &V::shown_satang, {"ส่วนที่แสดง (สตางค์)", "Part that is shown, satang"})
                                   .field("parts", &V::parts, {"แต่ละหลัง", "Part of each house"})
                                   .field("houses", &V::houses, {"จำนวนบ้าน", "Houses"})
                                   .field("evidence", &V::evidence, {"หลักฐาน", "Evidence"})
                                   .field("taken_out", &V::taken_out, {"ยกเลิกแล้ว", "Taken out"});
    return schema;
}

Schema const& schema_of(Tag<KindGiverSum>)
{
    using V = KindGiverSum;
    static auto const schema = SchemaOf<V>("ContributionSum")
                                   .field("kind", &V::kind, {"ชนิด", "Kind"})
                                   .field("giver", &V::giver, {"ผู้ให้", "Who gave"})
                                   .field("giver_th", &V::giver_th, {"ผู้ให้ (ไทย)", "Who gave, in Thai"})
                                   .field("giver_en", &V::giver_en, {"ผู้ให้ (อังกฤษ)", "Who gave, in English"})
                                   .field("value_satang", &V::value_satang, {"มูลค่า (สตางค์)", "Value, satang"})
                                   .field("times", &V::times, {"ครั้ง", "Times"});
    return schema;
}

Schema const& schema_of(Tag<ContributionPage>)
{
    using V = ContributionPage;
    static auto const schema = SchemaOf<V>("ContributionPage")
                                   .field("round_th", &V::round_th, {"รอบ (ไทย)", "Round in Thai"})
                                   .field("round_en", &V::round_en, {"รอบ (อังกฤษ)", "Round in English"})
                                   .field("items", &V::items, {"รายการ", "Items"})
                                   .field("next", &V::next, {"ต่อจาก", "Continue after"})
                                   .field("sums", &V::sums, {"ยอดรวม", "Sums"})
                                   .field("total_satang", &V::total_satang, {"รวม (สตางค์)", "Total, satang"})
                                   .field("times", &V::times, {"ครั้ง", "Times"})
                                   .field("keeps_books", &V::keeps_books, {"เปิดบัญชีแล้ว", "Keeps books"})
                                   .field("open", &V::open, {"รอบเปิดอยู่", "The round is open"})
                                   .field("can_write", &V::can_write, {"บันทึกได้", "May record"})
                                   .field("province", &V::province, {"จังหวัด", "Province"});
    return schema;
}

Schema const& schema_of(Tag<EvidenceView>)
{
    using V = EvidenceView;
    static auto const schema = SchemaOf<V>("ContributionEvidence")
                                   .field("id", &V::id, {"รหัส", "Id"})
                                   .field("url", &V::url, {"ที่อยู่", "Address"})
                                   .field("thumbnail_url", &V::thumbnail_url, {"ที่อยู่ภาพย่อ", "Address of the small copy"})
                                   .field("added_at", &V::added_at, {"เพิ่มเมื่อ", "Added at"})
                                   .field("added_by", &V::added_by, {"เพิ่มโดย", "Added by"})
                                   .field("also_th", &V::also_th, {"ใช้ที่อื่นด้วย (ไทย)", "Used elsewhere, in Thai"})
                                   .field("also_en", &V::also_en, {"ใช้ที่อื่นด้วย (อังกฤษ)", "Used elsewhere, in English"});
    return schema;
}

Schema const& schema_of(Tag<TakenOutView>)
{
    using V = TakenOutView;
    static auto const schema = SchemaOf<V>("ContributionTakenOut")
                                   .field("on", &V::on, {"วันที่", "Day"})
                                   .field("at", &V::at, {"เมื่อ", "At"})
                                   .field("by", &V::by, {"โดย", "By"})
                                   .field("reason", &V::reason, {"เหตุผล", "Reason"});
    return schema;
}

Schema const& schema_of(Tag<ContributionView>)
{
    using V = ContributionView;
    static auto const schema = SchemaOf<V>("Contribution")
                                   .field("id", &V::id, {"รหัส", "Id"})
                                   .field("round_id", &V::round_id, {"รอบ", "Round"})
                                   .field("round_th", &V::round_th, {"รอบ (ไทย)", "Round in Thai"})
                                   .field("round_en", &V::round_en, {"รอบ (อังกฤษ)", "Round in English"})
                                   .field("number", &V::number, {"เลขที่", "Number"})
                                   .field("day", &V::day, {"วันที่", "Day"})
                                   .field("kind", &V::kind, {"ชนิด", "Kind"})
                                   .field("kind_th", &V::kind_th, {"ชนิด (ไทย)", "Kind in Thai"})
                                   .field("kind_en", &V::kind_en, {"ชนิด (อังกฤษ)", "Kind in English"})
                                   .field("giver", &V::giver, {"ผู้ให้", "Who gave"})
                                   .field("giver_th", &V::giver_th, {"ผู้ให้ (ไทย)", "Who gave, in Thai"})
                                   .field("giver_en", &V::giver_en, {"ผู้ให้ (อังกฤษ)", "Who gave, in English"})
                                   .field("giver_name", &V::giver_name, {"ชื่อผู้ให้", "Name of the giver"})
                                   .field("organization_id", &V::organization_id, {"องค์กร", "Organisation"})
                                   .field("organization_name", &V::organization_name, {"ชื่อองค์กร", "Name of the organisation"})
                                   .field("what", &V::what, {"สิ่งที่ให้", "What was given"})
                                   .field("value_satang", &V::value_satang, {"มูลค่า (สตางค์)", "Value, satang"})
                                   .field("value_in_words", &V::value_in_words, {"มูลค่าเป็นตัวอักษร", "Value in Thai words"})
                                   .field("measure_th", &V::measure_th, {"ปริมาณ (ไทย)", "Measure in Thai"})
                                   .field("measure_en", &V::measure_en, {"ปริมาณ (อังกฤษ)", "Measure in English"})
                                   .field("basis", &V::basis, {"ที่มาของมูลค่า", "How the value was found"})
                                   .field("basis_th", &V::basis_th, {"ที่มาของมูลค่า (ไทย)", "The same in Thai"})
                                   .field("basis_en", &V::basis_en, {"ที่มาของมูลค่า (อังกฤษ)", "The same in English"})
                                   .field("item_id", &V::item_id, {"รายการในสมุดราคา", "Item of the price book"})
                                   .field("quantity_milli", &V::quantity_milli, {"ปริมาณ (ส่วนในพัน)", "Quantity, thousandths"})
                                   .field("unit", &V::unit, {"หน่วย", "Unit"})
                                   .field("price_satang", &V::price_satang, {"ราคาต่อหน่วย (สตางค์)", "Price of one, satang"})
                                   .field("estimated_by", &V::estimated_by, {"ผู้ประเมินราคา", "Who estimated it"})
                                   .field("people", &V::people, {"จำนวนคน", "People"})
                                   .field("days_milli", &V::days_milli, {"วันต่อคน (ส่วนในพัน)", "Days each, thousandths"})
                                   .field("day_rate_satang", &V::day_rate_satang, {"ค่าแรงต่อวัน (สตางค์)", "Daily rate, satang"})
                                   .field("rate_reason", &V::rate_reason, {"เหตุผลที่ใช้อัตราอื่น", "Why another rate"})
                                   .field("account_id", &V::account_id, {"บัญชี", "Account"})
                                   .field("account_th", &V::account_th, {"บัญชี (ไทย)", "Account in Thai"})
                                   .field("account_en", &V::account_en, {"บัญชี (อังกฤษ)", "Account in English"})
                                   .field("receipt_number", &V::receipt_number, {"เลขที่ใบเสร็จ", "Number of the receipt"})
                                   .field("receipt_date", &V::receipt_date, {"วันที่ในใบเสร็จ", "Date of the receipt"})
                                   .field("note", &V::note, {"หมายเหตุ", "Note"})
                                   .field("parts", &V::parts, {"แต่ละหลัง", "Part of each house"})
                                   .field("shared_th", &V::shared_th, {"การแบ่ง (ไทย)", "How it is shared, in Thai"})
                                   .field("shared_en", &V::shared_en, {"การแบ่ง (อังกฤษ)", "How it is shared, in English"})
                                   .field("hidden_houses", &V::hidden_houses, {"บ้านนอกพื้นที่", "Houses outside one’s area"})
                                   .field("hidden_satang", &V::hidden_satang, {"ส่วนของบ้านนอกพื้นที่ (สตางค์)", "Their part, satang"})
                                   .field("evidence", &V::evidence, {"หลักฐาน", "Evidence"})
                                   .field("entry_id", &V::entry_id, {"รายการบัญชี", "Entry that books it"})
                                   .field("entry_number", &V::entry_number, {"เลขที่รายการบัญชี", "Its number"})
                                   .field("replaces", &V::replaces, {"แทนรายการ", "Replaces"})
                                   .field("replaced_by", &V::replaced_by, {"ถูกแทนด้วย", "Replaced by"})
                                   .field("taken_out", &V::taken_out, {"ยกเลิกแล้ว", "Taken out"})
                                   .field("recorded_at", &V::recorded_at, {"บันทึกเมื่อ", "Recorded at"})
                                   .field("recorded_by", &V::recorded_by, {"บันทึกโดย", "Recorded by"})
                                   .field("can_take_out", &V::can_take_out, {"ยกเลิกได้", "May take it out"})
                                   .field("can_add_evidence", &V::can_add_evidence, {"เพิ่มหลักฐานได้", "May add evidence"});
    return schema;
}

Schema const& schema_of(Tag<KindSums>)
{
    using V = KindSums;
    static auto const schema = SchemaOf<V>("ContributionKindSums")
                                   .field("cash_satang", &V::cash_satang, {"เงินสด (สตางค์)", "Cash, satang"})
                                   .field("material_satang", &V::material_satang, {"วัสดุ (สตางค์)", "Material, satang"})
                                   .field("labour_satang", &V::labour_satang, {"แรงงาน (สตางค์)", "Labour, satang"})
                                   .field("total_satang", &V::total_satang, {"รวม (สตางค์)", "Total, satang"});
    return schema;
}

Schema const& schema_of(Tag<HouseContributions>)
{
    using V = HouseContributions;
    static auto const schema =
        SchemaOf<V>("HouseContributions")
            .field("house", &V::house, {"บ้าน", "House"})
            .field("round_id", &V::round_id, {"รอบ", "Round"})
            .field("round_th", &V::round_th, {"รอบ (ไทย)", "Round in Thai"})
            .field("round_en", &V::round_en, {"รอบ (อังกฤษ)", "Round in English"})
            .field("share_satang", &V::share_satang, {"งบโครงการต่อหลัง (สตางค์)", "Grant of the house, satang"})
            .field("planned", &V::planned, {"ที่วางแผนไว้", "Planned"})
            .field("given", &V::given, {"ที่ได้รับ", "Given"})
            .field("house_satang", &V::house_satang, {"บ้านทั้งหลัง (สตางค์)", "The whole house, satang"})
            .field("items", &V::items, {"รายการ", "Items"})
            .field("can_write", &V::can_write, {"บันทึกได้", "May record"});
    return schema;
}

Schema const& schema_of(Tag<GiverRow>)
{
    using V = GiverRow;
    static auto const schema = SchemaOf<V>("ContributionGiver")
                                   .field("giver", &V::giver, {"ผู้ให้", "Who gave"})
                                   .field("giver_th", &V::giver_th, {"ผู้ให้ (ไทย)", "Who gave, in Thai"})
                                   .field("giver_en", &V::giver_en, {"ผู้ให้ (อังกฤษ)", "Who gave, in English"})
                                   .field("organization_id", &V::organization_id, {"องค์กร", "Organisation"})
                                   .field("name", &V::name, {"ชื่อ", "Name"})
                                   .field("cash_satang", &V::cash_satang, {"เงินสด (สตางค์)", "Cash, satang"})
                                   .field("material_satang", &V::material_satang, {"วัสดุ (สตางค์)", "Material, satang"})
                                   .field("labour_satang", &V::labour_satang, {"แรงงาน (สตางค์)", "Labour, satang"})
                                   .field("total_satang", &V::total_satang, {"รวม (สตางค์)", "Total, satang"})
                                   .field("times", &V::times, {"ครั้ง", "Times"})
                                   .field("houses", &V::houses, {"จำนวนบ้าน", "Houses"});
    return schema;
}

Schema const& schema_of(Tag<GiverPage>)
{
    using V = GiverPage;
    static auto const schema = SchemaOf<V>("ContributionGiverPage")
                                   .field("items", &V::items, {"รายการ", "Items"})
                                   .field("total", &V::total, {"รวม", "Total"})
                                   .field("houses", &V::houses, {"จำนวนบ้าน", "Houses"});
    return schema;
}

Schema const& schema_of(Tag<AccountChoice>)
{
    using V = AccountChoice;
    static auto const schema = SchemaOf<V>("ContributionAccount")
                                   .field("id", &V::id, {"รหัส", "Id"})
                                   .field("kind", &V::kind, {"ชนิด", "Kind"})
                                   .field("label_th", &V::label_th, {"ชื่อ (ไทย)", "Name in Thai"})
                                   .field("label_en", &V::label_en, {"ชื่อ (อังกฤษ)", "Name in English"});
    return schema;
}

Schema const& schema_of(Tag<FormChoices>)
{
    using V = FormChoices;
    static auto const schema = SchemaOf<V>("ContributionFormChoices")
                                   .field("states", &V::states, {"สถานะของบ้านที่รับได้", "States of houses that may be given to"})
                                   .field("accounts", &V::accounts, {"บัญชี", "Accounts"})
                                   .field("rates", &V::rates, {"อัตราค่าแรง", "Daily rates"})
                                   .field("earliest", &V::earliest, {"วันแรกที่บันทึกได้", "First day that may be entered"})
                                   .field("keeps_books", &V::keeps_books, {"เปิดบัญชีแล้ว", "Keeps books"});
    return schema;
}

} // namespace contributions
