// The fields of the forms of contributions.
#include "contributions/records.hpp"

namespace contributions {

using namespace base::fields;

namespace {

constexpr std::int64_t kMostVersions = 1'000'000'000;

} // namespace

Schema const& schema_of(Tag<HouseForm>)
{
    static auto const schema = SchemaOf<HouseForm>("ContributionHouseForm")
                                   .field("round_house_id", &HouseForm::round_house_id, {"บ้านในรอบ", "House of the round"})
                                   .field("amount_satang", &HouseForm::amount_satang, {"ส่วนของบ้านนี้ (สตางค์)", "Its part, satang"},
                                          number(1, kMostSatang));
    return schema;
}

Schema const& schema_of(Tag<ContributionForm>)
{
    using F = ContributionForm;
    static auto const schema =
        SchemaOf<F>("ContributionForm")
            .field("kind", &F::kind, {"ชนิด", "Kind"})
            .field("giver", &F::giver, {"ผู้ให้", "Who gives"})
            .field("giver_name", &F::giver_name, {"ชื่อผู้ให้", "Name of the giver"}, text(1, 200))
            .field("organization_id", &F::organization_id, {"องค์กรในทำเนียบ", "Organisation of the directory"})
            .field("day", &F::day, {"วันที่ให้", "Day"})
            .field("what", &F::what, {"สิ่งที่ให้", "What is given"}, text(1, 300))
            .field("houses", &F::houses, {"บ้านที่ได้รับ", "Houses that receive it"}, items(1, 200))
            .field("amount_satang", &F::amount_satang, {"จำนวนเงิน (สตางค์)", "Amount, satang"}, number(1, kMostSatang))
            .field("account_id", &F::account_id, {"เข้าบัญชี", "Account it goes to"})
            .field("cash_box", &F::cash_box, {"กล่องเงินสด", "Cash box it goes to"}, text(1, 200))
            .field("item_id", &F::item_id, {"รายการในสมุดราคา", "Item of the price book"})
            .field("quantity_milli", &F::quantity_milli, {"ปริมาณ (ส่วนในพัน)", "Quantity, thousandths"}, number(1, 10'000'000'000))
            .field("unit", &F::unit, {"หน่วย", "Unit"}, text(1, 50))
            .field("price_satang", &F::price_satang, {"ราคาต่อหน่วย (สตางค์)", "Price of one, satang"}, number(1, kMostSatang))
            .field("basis", &F::basis, {"ที่มาของราคา", "How the value was found"})
            .field("estimated_by", &F::estimated_by, {"ผู้ประเมินราคา", "Who estimated it"}, text(1, 200))
            .field("people", &F::people, {"จำนวนคน", "People"}, number(1, 10'000))
            .field("days_milli", &F::days_milli, {"วันต่อคน (ส่วนในพัน)", "Days each, thousandths"}, number(1, 366'000))
            .field("day_rate_satang", &F::day_rate_satang, {"ค่าแรงต่อวัน (สตางค์)", "Daily rate, satang"}, number(1, 10'000'000))
            .field("rate_reason", &F::rate_reason, {"เหตุผลที่ใช้อัตราอื่น", "Why another rate"}, text(1, 500))
            .field("receipt_number", &F::receipt_number, {"เลขที่ใบเสร็จ", "Number of the receipt"}, text(1, 100))
            .field("receipt_date", &F::receipt_date, {"วันที่ในใบเสร็จ", "Date of the receipt"})
            .field("evidence", &F::evidence, {"ภาพหรือเอกสาร", "Photographs or papers"}, items(0, 20))
            .field("note", &F::note, {"หมายเหตุ", "Note"}, long_text(1000))
            .field("replaces", &F::replaces, {"แทนรายการที่ยกเลิก", "Replaces one that was taken out"});
    return schema;
}

Schema const& schema_of(Tag<TakeOutForm>)
{
    static auto const schema = SchemaOf<TakeOutForm>("ContributionTakeOutForm")
                                   .field("reason", &TakeOutForm::reason, {"เหตุผล", "Reason"}, text(1, 500))
                                   .field("on", &TakeOutForm::on, {"วันที่", "Day"});
    return schema;
}

Schema const& schema_of(Tag<EvidenceForm>)
{
    static auto const schema = SchemaOf<EvidenceForm>("ContributionEvidenceForm")
                                   .field("sha256", &EvidenceForm::sha256, {"รหัสไฟล์", "File"}, text(64, 64));
    return schema;
}

Schema const& schema_of(Tag<RateForm>)
{
    static auto const schema = SchemaOf<RateForm>("ContributionRateForm")
                                   .field("province", &RateForm::province, {"จังหวัด", "Province"})
                                   .field("fiscal_year", &RateForm::fiscal_year, {"ปีงบประมาณ", "Fiscal year"})
                                   .field("day_rate_satang", &RateForm::day_rate_satang,
                                          {"ค่าแรงต่อวัน (สตางค์)", "Daily rate, satang"}, number(1, 10'000'000))
                                   .field("source", &RateForm::source, {"ที่มา", "Source"}, text(1, 300))
                                   .field("version", &RateForm::version, {"รุ่นของข้อมูล", "Version"}, number(0, kMostVersions));
    return schema;
}

} // namespace contributions
