// The fields of what purchases are told.
#include "purchases/records.hpp"

namespace purchases {

using namespace base::fields;

Schema const& schema_of(Tag<SettingsForm>)
{
    static auto const schema =
        SchemaOf<SettingsForm>("PurchaseSettingsForm")
            .field("province", &SettingsForm::province, {"จังหวัด", "Province"})
            .field("fiscal_year", &SettingsForm::fiscal_year, {"ปีงบประมาณ", "Fiscal year"})
            .field("valid_from", &SettingsForm::valid_from, {"ใช้ตั้งแต่", "Valid from"})
            .field("quotations_from_satang", &SettingsForm::quotations_from_satang,
                   {"ต้องมีใบเสนอราคาตั้งแต่ยอด", "Quotations wanted from"}, number(0, 100'000'000'000))
            .field("quotations_wanted", &SettingsForm::quotations_wanted, {"จำนวนใบเสนอราคา", "Quotations wanted"}, number(0, 10))
            .field("vat_bp", &SettingsForm::vat_bp, {"อัตราภาษีมูลค่าเพิ่ม", "Rate of value added tax"})
            .field("prices_include_vat", &SettingsForm::prices_include_vat, {"ราคารวมภาษีแล้ว", "Prices include the tax"})
            .field("far_percent", &SettingsForm::far_percent,
                   {"ราคาต่างกันมากเมื่อเกินร้อยละ", "A price is far beyond this percentage"}, number(1, 1000))
            .field("neighbours_least", &SettingsForm::neighbours_least, {"เทียบเมื่อมีรายการใกล้กันอย่างน้อย", "Neighbours at least"},
                   number(1, 100))
            .field("neighbours_days", &SettingsForm::neighbours_days, {"ซื้อห่างกันไม่เกินกี่วัน", "Within so many days"}, number(1, 3660))
            .field("neighbours_level", &SettingsForm::neighbours_level, {"ใกล้กันในระดับ", "Neighbours within"})
            .field("voucher_up_to_satang", &SettingsForm::voucher_up_to_satang,
                   {"ใบสำคัญรับเงินใช้ได้ไม่เกิน", "A payment voucher is enough up to"}, number(0, 100'000'000'000))
            .field("labour_from_grant", &SettingsForm::labour_from_grant,
                   {"จ่ายค่าแรงจากงบสนับสนุนได้", "Labour may be paid from the grant"})
            .field("source", &SettingsForm::source, {"ที่มา", "Source"}, text(1, 300));
    return schema;
}

Schema const& schema_of(Tag<SupplierForm>)
{
    static auto const schema =
        SchemaOf<SupplierForm>("SupplierForm")
            .field("name", &SupplierForm::name, {"ชื่อ", "Name"}, text(1, 200))
            .field("tax_number", &SupplierForm::tax_number, {"เลขประจำตัวผู้เสียภาษี", "Tax number"}, text(1, 30))
            .field("branch", &SupplierForm::branch, {"สาขา", "Branch"}, text(1, 100))
            .field("address", &SupplierForm::address, {"ที่อยู่", "Address"}, text(1, 500))
            .field("phone", &SupplierForm::phone, {"โทรศัพท์", "Phone"}, text(1, 50))
            .field("note", &SupplierForm::note, {"หมายเหตุ", "Note"}, long_text(1000))
            .field("version", &SupplierForm::version, {"รุ่น", "Version"}, number(1, 1'000'000));
    return schema;
}

Schema const& schema_of(Tag<QuotationLineForm>)
{
    static auto const schema =
        SchemaOf<QuotationLineForm>("QuotationLineForm")
            .field("item_id", &QuotationLineForm::item_id, {"รายการในบัญชีราคา", "Item of the price book"})
            .field("text", &QuotationLineForm::text, {"รายการ", "Text"}, text(1, 300))
            .field("quantity_milli", &QuotationLineForm::quantity_milli, {"ปริมาณ (หนึ่งในพัน)", "Quantity in thousandths"},
                   number(1, 1'000'000'000))
            .field("unit", &QuotationLineForm::unit, {"หน่วย", "Unit"}, text(1, 50))
            .field("price_satang", &QuotationLineForm::price_satang, {"ราคาต่อหน่วย", "Price per unit"}, number(1, 10'000'000'000));
    return schema;
}

Schema const& schema_of(Tag<QuotationForm>)
{
    static auto const schema =
        SchemaOf<QuotationForm>("QuotationForm")
            .field("plan_id", &QuotationForm::plan_id, {"แผนจัดซื้อ", "Plan"})
            .field("what", &QuotationForm::what, {"สิ่งที่ซื้อ", "What"}, text(1, 300))
            .field("house_ids", &QuotationForm::house_ids, {"บ้าน", "Houses"}, items(0, 200))
            .field("supplier_id", &QuotationForm::supplier_id, {"ผู้ขาย", "Supplier"})
            .field("quoted_on", &QuotationForm::quoted_on, {"วันที่เสนอราคา", "Quoted on"})
            .field("valid_until", &QuotationForm::valid_until, {"ยืนราคาถึง", "Valid until"})
            .field("number", &QuotationForm::number, {"เลขที่", "Number"}, text(1, 100))
            .field("lines", &QuotationForm::lines, {"รายการ", "Lines"}, items(0, 200))
            .field("discount_satang", &QuotationForm::discount_satang, {"ส่วนลด", "Discount"}, number(0, 10'000'000'000))
            .field("vat_satang", &QuotationForm::vat_satang, {"ภาษีมูลค่าเพิ่ม", "Value added tax"}, number(0, 10'000'000'000))
            .field("total_satang", &QuotationForm::total_satang, {"ยอดรวม", "Total"}, number(1, 10'000'000'000))
            .field("paper_sha256", &QuotationForm::paper_sha256, {"ไฟล์เอกสาร", "File of the paper"}, text(64, 64));
    return schema;
}

Schema const& schema_of(Tag<ChooseForm>)
{
    static auto const schema =
        SchemaOf<ChooseForm>("QuotationChoice").field("reason", &ChooseForm::reason, {"เหตุผล", "Reason"}, long_text(1000));
    return schema;
}

Schema const& schema_of(Tag<ReasonForm>)
{
    static auto const schema = SchemaOf<ReasonForm>("PurchaseReason")
                                   .field("reason", &ReasonForm::reason, {"เหตุผล", "Reason"}, text(1, 500))
                                   .field("on", &ReasonForm::on, {"วันที่", "Day"});
    return schema;
}

Schema const& schema_of(Tag<LineForm>)
{
    static auto const schema =
        SchemaOf<LineForm>("PurchaseLineForm")
            .field("round_house_id", &LineForm::round_house_id, {"บ้านในรอบ", "House of the round"})
            .field("expense", &LineForm::expense, {"ประเภทค่าใช้จ่าย", "Kind of expense"})
            .field("source", &LineForm::source, {"ที่มา", "Source"})
            .field("estimate_id", &LineForm::estimate_id, {"ประมาณราคา", "Estimate"})
            .field("estimate_position", &LineForm::estimate_position, {"ลำดับในประมาณราคา", "Line of the estimate"},
                   number(1, 10'000))
            .field("item_id", &LineForm::item_id, {"รายการในบัญชีราคา", "Item of the price book"})
            .field("text", &LineForm::text, {"รายการ", "Text"}, text(1, 300))
            .field("quantity_milli", &LineForm::quantity_milli, {"ปริมาณ (หนึ่งในพัน)", "Quantity in thousandths"},
                   number(1, 1'000'000'000))
            .field("unit", &LineForm::unit, {"หน่วย", "Unit"}, text(1, 50))
            .field("price_satang", &LineForm::price_satang, {"ราคาต่อหน่วย", "Price per unit"}, number(1, 10'000'000'000));
    return schema;
}

Schema const& schema_of(Tag<PaperForm>)
{
    static auto const schema = SchemaOf<PaperForm>("PurchasePaperForm")
                                   .field("kind", &PaperForm::kind, {"ชนิด", "Kind"})
                                   .field("number", &PaperForm::number, {"เลขที่", "Number"}, text(1, 100))
                                   .field("date", &PaperForm::date, {"ลงวันที่", "Dated"})
                                   .field("sha256", &PaperForm::sha256, {"ไฟล์", "File"}, text(64, 64));
    return schema;
}

Schema const& schema_of(Tag<PurchaseForm>)
{
    static auto const schema =
        SchemaOf<PurchaseForm>("PurchaseForm")
            .field("day", &PurchaseForm::day, {"วันที่", "Day"})
            .field("supplier_id", &PurchaseForm::supplier_id, {"ผู้ขาย", "Supplier"})
            .field("buyers", &PurchaseForm::buyers, {"ผู้ซื้อ", "Buyers"}, items(1, 10))
            .field("lines", &PurchaseForm::lines, {"รายการ", "Lines"}, items(1, 200))
            .field("discount_satang", &PurchaseForm::discount_satang, {"ส่วนลด", "Discount"}, number(0, 10'000'000'000))
            .field("vat_satang", &PurchaseForm::vat_satang, {"ภาษีมูลค่าเพิ่ม", "Value added tax"}, number(0, 10'000'000'000))
            .field("total_satang", &PurchaseForm::total_satang, {"ยอดรวม", "Total"}, number(1, 10'000'000'000))
            .field("papers", &PurchaseForm::papers, {"เอกสาร", "Papers"}, items(0, 6))
            .field("account_id", &PurchaseForm::account_id, {"จ่ายจากบัญชี", "Paid from"})
            .field("plan_id", &PurchaseForm::plan_id, {"แผนจัดซื้อ", "Plan"})
            .field("quotations_reason", &PurchaseForm::quotations_reason,
                   {"เหตุผลที่ใบเสนอราคาไม่ครบ", "Why there are too few quotations"}, text(1, 500))
            .field("replaces", &PurchaseForm::replaces, {"แทนรายการ", "Replaces"})
            .field("note", &PurchaseForm::note, {"หมายเหตุ", "Note"}, long_text(1000));
    return schema;
}

Schema const& schema_of(Tag<PaymentForm>)
{
    static auto const schema =
        SchemaOf<PaymentForm>("PurchasePaymentForm")
            .field("day", &PaymentForm::day, {"วันที่", "Day"})
            .field("account_id", &PaymentForm::account_id, {"จ่ายจากบัญชี", "Paid from"})
            .field("amount_satang", &PaymentForm::amount_satang, {"จำนวนเงิน", "Amount"}, number(1, 10'000'000'000))
            .field("paper_number", &PaymentForm::paper_number, {"เลขที่เอกสาร", "Number of the paper"}, text(1, 100))
            .field("note", &PaymentForm::note, {"หมายเหตุ", "Note"}, text(1, 300));
    return schema;
}

Schema const& schema_of(Tag<PictureForm>)
{
    static auto const schema = SchemaOf<PictureForm>("PurchasePictureForm")
                                   .field("paper_position", &PictureForm::paper_position, {"ลำดับเอกสาร", "Paper"}, number(1, 20))
                                   .field("sha256", &PictureForm::sha256, {"ไฟล์", "File"}, text(64, 64));
    return schema;
}

Schema const& schema_of(Tag<SettleForm>)
{
    static auto const schema = SchemaOf<SettleForm>("PurchaseSettleForm")
                                   .field("state", &SettleForm::state, {"สถานะ", "State"})
                                   .field("reason", &SettleForm::reason, {"เหตุผล", "Reason"}, text(1, 500));
    return schema;
}

} // namespace purchases
