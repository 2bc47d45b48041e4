// The fields of the reports.
#include "closing/reports.hpp"

#include "closing/labels.hpp"

namespace closing {

using namespace base::fields;
using namespace labels;

namespace {

base::Bilingual const kThai{"ข้อความ", "In Thai"};
base::Bilingual const kEnglish{"ข้อความภาษาอังกฤษ", "In English"};
base::Bilingual const kStateTh{"สถานะ", "State (Thai)"};
base::Bilingual const kStateEn{"สถานะ (อังกฤษ)", "State"};
base::Bilingual const kMoo{"หมู่ที่", "Moo"};
base::Bilingual const kDay{"วันที่", "Day"};
base::Bilingual const kNumber{"ครั้งที่", "Number"};
base::Bilingual const kAmount{"จำนวนเงิน", "Amount"};
base::Bilingual const kPaperNumber{"เลขที่เอกสาร", "Paper no."};
base::Bilingual const kMoney{"เงิน", "Money"};
base::Bilingual const kHead{"หัวรายงาน", "Head of the report"};
base::Bilingual const kWhat{"รายการ", "What"};

// A text that was checked when it was entered, as it comes back from a kept report.
Limits kept()
{
    return long_text(20'000);
}
Limits many()
{
    return items(0, 1'000'000);
}

} // namespace

Schema const& schema_of(Tag<Words>)
{
    static auto const schema =
        SchemaOf<Words>("ClosingWords").field("th", &Words::th, kThai, kept()).field("en", &Words::en, kEnglish, kept());
    return schema;
}

Schema const& schema_of(Tag<Head>)
{
    static auto const schema = SchemaOf<Head>("ClosingReportHead")
                                   .field("round_id", &Head::round_id, {"รหัสรอบ", "Round"})
                                   .field("round_th", &Head::round_th, {"รอบ", "Round (Thai)"}, kept())
                                   .field("round_en", &Head::round_en, {"รอบ (อังกฤษ)", "Round"}, kept())
                                   .field("programme_th", &Head::programme_th, {"โครงการ", "Programme (Thai)"}, kept())
                                   .field("programme_en", &Head::programme_en, {"โครงการ (อังกฤษ)", "Programme"}, kept())
                                   .field("source", &Head::source, {"ผู้ให้เงินอุดหนุน", "Who gave the grant"}, kept())
                                   .field("fiscal_year", &Head::fiscal_year, {"ปีงบประมาณ", "Fiscal year"})
                                   .field("tambon", &Head::tambon, {"รหัสตำบล", "Tambon code"})
                                   .field("tambon_th", &Head::tambon_th, kTambonTh, kept())
                                   .field("tambon_en", &Head::tambon_en, kTambonEn, kept())
                                   .field("district_th", &Head::district_th, {"อำเภอ", "District (Thai)"}, kept())
                                   .field("district_en", &Head::district_en, {"อำเภอ (อังกฤษ)", "District"}, kept())
                                   .field("province_th", &Head::province_th, {"จังหวัด", "Province (Thai)"}, kept())
                                   .field("province_en", &Head::province_en, {"จังหวัด (อังกฤษ)", "Province"}, kept())
                                   .field("made_up", &Head::made_up, {"ข้อมูลสมมุติ", "Made up"})
                                   .field("keeps_books", &Head::keeps_books, {"ทำบัญชีในระบบ", "Keeps books here"})
                                   .field("closed_on", &Head::closed_on, {"ปิดเมื่อ", "Closed on"})
                                   .field("paper_number", &Head::paper_number, kPaperNumber, kept())
                                   .field("closed_by", &Head::closed_by, {"ผู้ปิด", "Closed by"}, kept());
    return schema;
}

Schema const& schema_of(Tag<Money>)
{
    static auto const schema =
        SchemaOf<Money>("ClosingMoney")
            .field("agreed_satang", &Money::agreed_satang, {"ตามบันทึกข้อตกลง", "Agreed"})
            .field("transferred_satang", &Money::transferred_satang, {"ได้รับโอน", "Transferred"})
            .field("used_satang", &Money::used_satang, {"ใช้จากเงินอุดหนุน", "Used of the grant"})
            .field("returned_satang", &Money::returned_satang, {"คืนแล้ว", "Returned"})
            .field("to_return_satang", &Money::to_return_satang, {"ยังต้องใช้หรือคืน", "To be used or returned"})
            .field("contributed_satang", &Money::contributed_satang, {"สมทบ", "Contributed"})
            .field("spent_satang", &Money::spent_satang, {"ใช้ทั้งหมด", "Spent in all"})
            .field("interest_satang", &Money::interest_satang, {"ดอกเบี้ยธนาคาร", "Interest of the bank"});
    return schema;
}

Schema const& schema_of(Tag<DamageLine>)
{
    static auto const schema = SchemaOf<DamageLine>("ClosingDamage")
                                   .field("part_th", &DamageLine::part_th, {"ส่วนของบ้าน", "Part (Thai)"})
                                   .field("part_en", &DamageLine::part_en, {"ส่วนของบ้าน (อังกฤษ)", "Part"})
                                   .field("state_th", &DamageLine::state_th, {"สภาพ", "State (Thai)"})
                                   .field("state_en", &DamageLine::state_en, {"สภาพ (อังกฤษ)", "State"});
    return schema;
}

Schema const& schema_of(Tag<EstimateLine>)
{
    static auto const schema = SchemaOf<EstimateLine>("ClosingEstimate")
                                   .field("number", &EstimateLine::number, {"ฉบับที่", "Version"})
                                   .field("prepared_on", &EstimateLine::prepared_on, {"จัดทำเมื่อ", "Prepared on"})
                                   .field("grant_satang", &EstimateLine::grant_satang, {"เงินอุดหนุน", "Grant"})
                                   .field("material_satang", &EstimateLine::material_satang, {"วัสดุสมทบ", "Material given"})
                                   .field("labour_satang", &EstimateLine::labour_satang, {"แรงงานสมทบ", "Labour given"})
                                   .field("cash_satang", &EstimateLine::cash_satang, {"เงินสมทบ", "Cash given"})
                                   .field("total_satang", &EstimateLine::total_satang, {"รวม", "Total"});
    return schema;
}

Schema const& schema_of(Tag<TransferLine>)
{
    static auto const schema = SchemaOf<TransferLine>("ClosingTransfer")
                                   .field("day", &TransferLine::day, kDay)
                                   .field("number", &TransferLine::number, {"งวดที่", "Tranche"})
                                   .field("reference", &TransferLine::reference, {"อ้างอิง", "Reference"}, kept())
                                   .field("amount_satang", &TransferLine::amount_satang, kAmount);
    return schema;
}

Schema const& schema_of(Tag<GiftLine>)
{
    static auto const schema = SchemaOf<GiftLine>("ClosingGift")
                                   .field("day", &GiftLine::day, kDay)
                                   .field("giver_th", &GiftLine::giver_th, {"ผู้ให้", "Giver (Thai)"})
                                   .field("giver_en", &GiftLine::giver_en, {"ผู้ให้ (อังกฤษ)", "Giver"})
                                   .field("giver_name", &GiftLine::giver_name, {"ชื่อผู้ให้", "Name of the giver"}, kept())
                                   .field("kind_th", &GiftLine::kind_th, {"ชนิด", "Kind (Thai)"})
                                   .field("kind_en", &GiftLine::kind_en, {"ชนิด (อังกฤษ)", "Kind"})
                                   .field("what", &GiftLine::what, kWhat, kept())
                                   .field("value_satang", &GiftLine::value_satang, {"มูลค่า", "Value"})
                                   .field("basis", &GiftLine::basis, {"ที่มาของมูลค่า", "How it was valued"}, kept());
    return schema;
}

Schema const& schema_of(Tag<PurchaseLine>)
{
    static auto const schema = SchemaOf<PurchaseLine>("ClosingPurchase")
                                   .field("number", &PurchaseLine::number, kNumber)
                                   .field("day", &PurchaseLine::day, kDay)
                                   .field("whom", &PurchaseLine::whom, {"ของครัวเรือน", "For"}, kept())
                                   .field("supplier", &PurchaseLine::supplier, {"ผู้ขาย", "Supplier"}, kept())
                                   .field("what", &PurchaseLine::what, kWhat, kept())
                                   .field("paper_th", &PurchaseLine::paper_th, {"เอกสาร", "Paper (Thai)"})
                                   .field("paper_en", &PurchaseLine::paper_en, {"เอกสาร (อังกฤษ)", "Paper"})
                                   .field("paper_number", &PurchaseLine::paper_number, kPaperNumber, kept())
                                   .field("has_picture", &PurchaseLine::has_picture, {"มีภาพเอกสาร", "Picture of the paper"})
                                   .field("source_th", &PurchaseLine::source_th, {"จ่ายจาก", "Paid from (Thai)"})
                                   .field("source_en", &PurchaseLine::source_en, {"จ่ายจาก (อังกฤษ)", "Paid from"})
                                   .field("amount_satang", &PurchaseLine::amount_satang, kAmount)
                                   .field("owed_satang", &PurchaseLine::owed_satang, {"ค้างจ่าย", "Still owed"});
    return schema;
}

Schema const& schema_of(Tag<PairLine>)
{
    static auto const schema = SchemaOf<PairLine>("ClosingPicturePair")
                                   .field("angle_th", &PairLine::angle_th, {"มุม", "Angle (Thai)"})
                                   .field("angle_en", &PairLine::angle_en, {"มุม (อังกฤษ)", "Angle"})
                                   .field("before_id", &PairLine::before_id, {"ภาพก่อน", "Before"})
                                   .field("after_id", &PairLine::after_id, {"ภาพหลัง", "After"})
                                   .field("before_sha256", &PairLine::before_sha256, {"ไฟล์ภาพก่อน", "File before"})
                                   .field("after_sha256", &PairLine::after_sha256, {"ไฟล์ภาพหลัง", "File after"})
                                   .field("before_on", &PairLine::before_on, {"ถ่ายก่อนเมื่อ", "Before, taken on"})
                                   .field("after_on", &PairLine::after_on, {"ถ่ายหลังเมื่อ", "After, taken on"});
    return schema;
}

Schema const& schema_of(Tag<StageLine>)
{
    static auto const schema = SchemaOf<StageLine>("ClosingStage")
                                   .field("stage_th", &StageLine::stage_th, {"ขั้น", "Stage (Thai)"})
                                   .field("stage_en", &StageLine::stage_en, {"ขั้น (อังกฤษ)", "Stage"})
                                   .field("on", &StageLine::on, kDay);
    return schema;
}

Schema const& schema_of(Tag<HouseReport>)
{
    static auto const schema = SchemaOf<HouseReport>("ClosingHouseReport")
                                   .field("head", &HouseReport::head, kHead)
                                   .field("round_house_id", &HouseReport::round_house_id, {"บ้านในรอบ", "House"})
                                   .field("head_name", &HouseReport::head_name, kHeadName, kept())
                                   .field("house_no", &HouseReport::house_no, kHouseNo, kept())
                                   .field("moo", &HouseReport::moo, kMoo)
                                   .field("members", &HouseReport::members, {"สมาชิก (คน)", "Members"})
                                   .field("state_th", &HouseReport::state_th, kStateTh)
                                   .field("state_en", &HouseReport::state_en, kStateEn)
                                   .field("state_since", &HouseReport::state_since, {"ตั้งแต่", "Since"})
                                   .field("share_satang", &HouseReport::share_satang, {"งบต่อหลัง", "Share"})
                                   .field("damage", &HouseReport::damage, {"ความเสียหาย", "Damage"}, many())
                                   .field("estimate", &HouseReport::estimate, {"ประมาณราคา", "Estimate"})
                                   .field("transfers", &HouseReport::transfers, {"เงินโอน", "Transfers"}, many())
                                   .field("gifts", &HouseReport::gifts, {"เงิน วัสดุ และแรงงานสมทบ", "Contributions"}, many())
                                   .field("purchases", &HouseReport::purchases, {"การจัดซื้อ", "Purchases"}, many())
                                   .field("money", &HouseReport::money, kMoney)
                                   .field("pictures", &HouseReport::pictures, {"ภาพก่อนและหลัง", "Before and after"}, many())
                                   .field("stages", &HouseReport::stages, {"ขั้นงาน", "Stages"}, many())
                                   .field("missing", &HouseReport::missing, kMissing, many());
    return schema;
}

Schema const& schema_of(Tag<HouseLine>)
{
    static auto const schema = SchemaOf<HouseLine>("ClosingHouseLine")
                                   .field("head_name", &HouseLine::head_name, kHeadName, kept())
                                   .field("house_no", &HouseLine::house_no, kHouseNo, kept())
                                   .field("moo", &HouseLine::moo, kMoo)
                                   .field("state_th", &HouseLine::state_th, kStateTh)
                                   .field("state_en", &HouseLine::state_en, kStateEn)
                                   .field("since", &HouseLine::since, {"ตั้งแต่", "Since"})
                                   .field("money", &HouseLine::money, kMoney);
    return schema;
}

Schema const& schema_of(Tag<LeftLine>)
{
    static auto const schema = SchemaOf<LeftLine>("ClosingLeft")
                                   .field("head_name", &LeftLine::head_name, kHeadName, kept())
                                   .field("house_no", &LeftLine::house_no, kHouseNo, kept())
                                   .field("tambon_th", &LeftLine::tambon_th, kTambonTh, kept())
                                   .field("tambon_en", &LeftLine::tambon_en, kTambonEn, kept())
                                   .field("outcome_th", &LeftLine::outcome_th, kStateTh)
                                   .field("outcome_en", &LeftLine::outcome_en, kStateEn)
                                   .field("on", &LeftLine::on, kDay)
                                   .field("reason", &LeftLine::reason, {"เหตุผล", "Reason"}, kept())
                                   .field("paper_number", &LeftLine::paper_number, kPaperNumber, kept())
                                   .field("money", &LeftLine::money, {"เงินของบ้าน", "Money of the house"});
    return schema;
}

Schema const& schema_of(Tag<GiverLine>)
{
    static auto const schema = SchemaOf<GiverLine>("ClosingGiver")
                                   .field("giver_th", &GiverLine::giver_th, {"ผู้ให้", "Giver (Thai)"})
                                   .field("giver_en", &GiverLine::giver_en, {"ผู้ให้ (อังกฤษ)", "Giver"})
                                   .field("kind_th", &GiverLine::kind_th, {"ชนิด", "Kind (Thai)"})
                                   .field("kind_en", &GiverLine::kind_en, {"ชนิด (อังกฤษ)", "Kind"})
                                   .field("times", &GiverLine::times, {"ครั้ง", "Times"})
                                   .field("houses", &GiverLine::houses, kHouses)
                                   .field("value_satang", &GiverLine::value_satang, {"มูลค่า", "Value"});
    return schema;
}

Schema const& schema_of(Tag<TambonReport>)
{
    static auto const schema = SchemaOf<TambonReport>("ClosingTambonReport")
                                   .field("head", &TambonReport::head, kHead)
                                   .field("closed", &TambonReport::closed, kClosed)
                                   .field("houses", &TambonReport::houses, {"บ้าน", "Houses"}, many())
                                   .field("left", &TambonReport::left, kLeft, many())
                                   .field("givers", &TambonReport::givers, {"ผู้สมทบ", "Contributors"}, many())
                                   .field("purchases", &TambonReport::purchases, {"การจัดซื้อ", "Purchases"}, many())
                                   .field("money", &TambonReport::money, kMoney)
                                   .field("note", &TambonReport::note, kNote, kept())
                                   .field("missing", &TambonReport::missing, kMissing, many());
    return schema;
}

Schema const& schema_of(Tag<TambonLine>)
{
    static auto const schema = SchemaOf<TambonLine>("ClosingTambonLine")
                                   .field("tambon_th", &TambonLine::tambon_th, kTambonTh, kept())
                                   .field("tambon_en", &TambonLine::tambon_en, kTambonEn, kept())
                                   .field("houses", &TambonLine::houses, kHouses)
                                   .field("closed", &TambonLine::closed, kClosed)
                                   .field("left", &TambonLine::left, kLeft)
                                   .field("money", &TambonLine::money, kMoney)
                                   .field("closed_on", &TambonLine::closed_on, {"ปิดเมื่อ", "Closed on"})
                                   .field("paper_number", &TambonLine::paper_number, kPaperNumber, kept());
    return schema;
}

Schema const& schema_of(Tag<AverageHouse>)
{
    static auto const schema = SchemaOf<AverageHouse>("ClosingAverageHouse")
                                   .field("houses", &AverageHouse::houses, kHouses)
                                   .field("grant_satang", &AverageHouse::grant_satang, {"เงินอุดหนุนที่ใช้", "Grant used"})
                                   .field("management_satang", &AverageHouse::management_satang, {"ค่าบริหารจัดการ", "Management"})
                                   .field("cash_satang", &AverageHouse::cash_satang, {"เงินสมทบ", "Cash given"})
                                   .field("material_satang", &AverageHouse::material_satang, {"วัสดุสมทบ", "Material given"})
                                   .field("labour_satang", &AverageHouse::labour_satang, {"แรงงานสมทบ", "Labour given"})
                                   .field("total_satang", &AverageHouse::total_satang, {"รวม", "Total"});
    return schema;
}

Schema const& schema_of(Tag<RoundReport>)
{
    static auto const schema =
        SchemaOf<RoundReport>("ClosingRoundReport")
            .field("head", &RoundReport::head, kHead)
            .field("envelope_satang", &RoundReport::envelope_satang, {"กรอบวงเงิน", "Envelope"})
            .field("houses", &RoundReport::houses, kHouses)
            .field("closed", &RoundReport::closed, kClosed)
            .field("tambons", &RoundReport::tambons, {"ตำบล", "Tambons"}, many())
            .field("transfers", &RoundReport::transfers, {"งวดเงิน", "Tranches"}, many())
            .field("left", &RoundReport::left, kLeft, many())
            .field("givers", &RoundReport::givers, {"ผู้สมทบ", "Contributors"}, many())
            .field("houses_money", &RoundReport::houses_money, {"เงินของบ้าน", "Money of the houses"})
            .field("management", &RoundReport::management, {"ค่าบริหารจัดการ", "Management"})
            .field("purchases", &RoundReport::purchases, {"จำนวนการจัดซื้อ", "Purchases"})
            .field("purchases_satang", &RoundReport::purchases_satang, {"มูลค่าการจัดซื้อ", "Value of purchases"})
            .field("average", &RoundReport::average, {"บ้านหนึ่งหลังโดยเฉลี่ย", "One house on the average"})
            .field("at_zero", &RoundReport::at_zero, {"บัญชีเป็นศูนย์", "Books at zero"})
            .field("unaccounted", &RoundReport::unaccounted, {"ที่ยังไม่ลงตัว", "Not accounted for"}, many())
            .field("unmatched_reason", &RoundReport::unmatched_reason,
                   {"เหตุผลที่รายการธนาคารไม่จับคู่", "Why bank lines stay unmatched"}, kept())
            .field("note", &RoundReport::note, kNote, kept())
            .field("missing", &RoundReport::missing, kMissing, many());
    return schema;
}

} // namespace closing
