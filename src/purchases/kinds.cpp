// Names and words of the choices of purchases. Pure.
#include "purchases/purchases.hpp"

namespace purchases {

std::span<base::EnumValue<PaperKind> const> values_of(PaperKind)
{
    static base::EnumValue<PaperKind> const rows[] = {
        {PaperKind::TaxInvoice, "tax_invoice", {"ใบกำกับภาษี", "Tax invoice"}},
        {PaperKind::Receipt, "receipt", {"ใบเสร็จรับเงิน", "Receipt"}},
        {PaperKind::PaymentVoucher, "payment_voucher", {"ใบสำคัญรับเงิน", "Payment voucher"}},
        {PaperKind::DeliveryNote, "delivery_note", {"ใบส่งของ", "Delivery note"}},
        {PaperKind::None, "none", {"ไม่มีเอกสาร", "No paper"}},
    };
    return rows;
}

std::span<base::EnumValue<Source> const> values_of(Source)
{
    static base::EnumValue<Source> const rows[] = {
        {Source::Grant, "grant", {"งบสนับสนุน", "The grant"}},
        {Source::ContributedCash, "contributed_cash", {"เงินสมทบ", "Contributed cash"}},
    };
    return rows;
}

std::span<base::EnumValue<ExpenseKind> const> values_of(ExpenseKind)
{
    static base::EnumValue<ExpenseKind> const rows[] = {
        {ExpenseKind::Materials, "materials", {"ค่าวัสดุ", "Materials"}},
        {ExpenseKind::Labour, "labour", {"ค่าแรง", "Labour"}},
        {ExpenseKind::Transport, "transport", {"ค่าขนส่ง", "Transport"}},
        {ExpenseKind::Management, "management", {"ค่าบริหารจัดการ", "Management"}},
        {ExpenseKind::Other, "other", {"ค่าใช้จ่ายอื่น", "Other"}},
    };
    return rows;
}

std::span<base::EnumValue<QuotationState> const> values_of(QuotationState)
{
    static base::EnumValue<QuotationState> const rows[] = {
        {QuotationState::Open, "open", {"รอพิจารณา", "Waiting"}},
        {QuotationState::Chosen, "chosen", {"เลือกแล้ว", "Chosen"}},
        {QuotationState::Withdrawn, "withdrawn", {"ถอนแล้ว", "Withdrawn"}},
    };
    return rows;
}

std::span<base::EnumValue<WarningKind> const> values_of(WarningKind)
{
    using K = WarningKind;
    static base::EnumValue<K> const rows[] = {
        {K::FarFromBook, "far_from_book", {"ราคาต่างจากบัญชีราคามาก", "Price far from the price book"}},
        {K::FarFromNeighbours, "far_from_neighbours", {"ราคาต่างจากที่ซื้อใกล้กันมาก", "Price far from its neighbours'"}},
        {K::FewQuotations, "few_quotations", {"ใบเสนอราคาไม่ครบ", "Too few quotations"}},
        {K::OtherThanChosen, "other_than_chosen", {"ไม่ได้ซื้อจากรายที่เลือก", "Not from the chosen supplier"}},
        {K::SplitSum, "split_sum", {"แบ่งซื้อในวันเดียว", "Split over several purchases"}},
        {K::SameNumber, "same_number", {"เลขที่เอกสารซ้ำกับร้านอื่น", "Another supplier's paper has this number"}},
        {K::SamePicture, "same_picture", {"ภาพเอกสารซ้ำกับที่อื่น", "Picture used elsewhere"}},
        {K::BeforeAgreement, "before_agreement", {"ซื้อก่อนลงนามบันทึกข้อตกลง", "Bought before the agreement"}},
        {K::VoucherOverLimit, "voucher_over_limit", {"ใบสำคัญรับเงินเกินวงเงิน", "Voucher above its limit"}},
        {K::LabourFromGrant, "labour_from_grant", {"จ่ายค่าแรงจากงบสนับสนุน", "Labour paid from the grant"}},
        {K::AdvanceOfOther, "advance_of_other", {"เงินยืมของผู้อื่น", "Somebody else's advance"}},
        {K::VatDiffers, "vat_differs", {"ภาษีไม่ตรงอัตรา", "Tax is not at the rate"}},
    };
    return rows;
}

std::span<base::EnumValue<WarningState> const> values_of(WarningState)
{
    static base::EnumValue<WarningState> const rows[] = {
        {WarningState::Open, "open", {"รอชี้ขาด", "Open"}},
        {WarningState::Ok, "ok", {"ยอมรับได้", "All right"}},
        {WarningState::NotOk, "not_ok", {"ไม่ถูกต้อง ต้องแก้ไข", "Not right"}},
    };
    return rows;
}

} // namespace purchases
