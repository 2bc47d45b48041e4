// Names and words of the kinds of accounts and entries, and on which side an account stands. Pure.
#include "ledger/records.hpp"

#include <stdexcept>

namespace ledger {

std::span<base::EnumValue<AccountKind> const> values_of(AccountKind)
{
    using K = AccountKind;
    static base::EnumValue<K> const rows[] = {
        {K::Bank, "bank", {"ในธนาคาร", "In the bank"}},
        {K::Cash, "cash", {"เงินสดในมือ", "Cash in hand"}},
        {K::Advance, "advance", {"เงินยืมทดรองที่ยังไม่คืน", "Advanced and not yet accounted for"}},
        {K::GrantReceivable, "grant_receivable", {"ตกลงแล้ว ยังไม่ได้รับโอน", "Agreed and still to come"}},
        {K::Payable, "payable", {"ซื้อแล้ว ยังไม่จ่าย", "Bought and not yet paid"}},
        {K::GrantCommitted, "grant_committed", {"รับปากไว้ ยังไม่ได้ใช้", "Promised and not yet used"}},
        {K::GrantIncome, "grant_income", {"งบสนับสนุนที่ใช้แล้ว", "Grant that was used"}},
        {K::CashIncome, "cash_income", {"เงินสมทบ", "Contributed in cash"}},
        {K::MaterialIncome, "material_income", {"วัสดุสมทบ", "Contributed in material"}},
        {K::LabourIncome, "labour_income", {"แรงงานสมทบ", "Contributed in labour"}},
        {K::Materials, "materials", {"ค่าวัสดุ", "Spent on materials"}},
        {K::Labour, "labour", {"ค่าแรง", "Spent on labour"}},
        {K::Transport, "transport", {"ค่าขนส่ง", "Spent on transport"}},
        {K::Management, "management", {"ค่าบริหารจัดการ", "Spent on management"}},
        {K::Other, "other", {"ค่าใช้จ่ายอื่นของบ้าน", "Other expenses of houses"}},
    };
    return rows;
}

std::span<base::EnumValue<Side> const> values_of(Side)
{
    static base::EnumValue<Side> const rows[] = {
        {Side::Asset, "asset", {"มีอยู่", "What there is"}},
        {Side::Liability, "liability", {"ต้องจ่ายหรือต้องคืน", "What is owed"}},
        {Side::Income, "income", {"รายรับ", "Income"}},
        {Side::Expense, "expense", {"รายจ่าย", "Expenses"}},
    };
    return rows;
}

Side side_of(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Bank:
    case AccountKind::Cash:
    case AccountKind::Advance:
    case AccountKind::GrantReceivable:
        return Side::Asset;
    case AccountKind::Payable:
    case AccountKind::GrantCommitted:
        return Side::Liability;
    case AccountKind::GrantIncome:
    case AccountKind::CashIncome:
    case AccountKind::MaterialIncome:
    case AccountKind::LabourIncome:
        return Side::Income;
    case AccountKind::Materials:
    case AccountKind::Labour:
    case AccountKind::Transport:
    case AccountKind::Management:
    case AccountKind::Other:
        return Side::Expense;
    }
    throw std::logic_error("an account's kind is none of its enum");
}

std::span<base::EnumValue<EntryKind> const> values_of(EntryKind)
{
    using K = EntryKind;
    static base::EnumValue<K> const rows[] = {
        {K::Agreement, "agreement", {"งบตามบันทึกข้อตกลง", "Agreed"}},
        {K::Release, "release", {"ยกเลิกงบที่ยังไม่โอน", "Released"}},
        {K::Tranche, "tranche", {"รับโอนงวดเงิน", "Tranche received"}},
        {K::Advance, "advance", {"จ่ายเงินยืมทดรอง", "Advance"}},
        {K::AdvanceReturned, "advance_returned", {"รับคืนเงินยืมทดรอง", "Advance given back"}},
        {K::Purchase, "purchase", {"ซื้อหรือจ้าง", "Purchase"}},
        {K::Payment, "payment", {"จ่ายเงินผู้ขาย", "Payment to a supplier"}},
        {K::CashContribution, "cash_contribution", {"รับเงินสมทบ", "Contribution in cash"}},
        {K::ContributionInKind, "contribution_in_kind", {"สมทบวัสดุหรือแรงงาน", "Contribution in kind"}},
        {K::Fee, "fee", {"ค่าธรรมเนียมธนาคาร", "Bank fee"}},
        {K::Interest, "interest", {"ดอกเบี้ยรับ", "Interest"}},
        {K::Transfer, "transfer", {"โอนระหว่างบัญชี", "Transfer between accounts"}},
        {K::ReturnToSource, "return_to_source", {"ส่งคืนแหล่งงบประมาณ", "Returned to the source"}},
        {K::ContributionReturned, "contribution_returned", {"เงินสมทบคืนผู้ให้", "Contributed cash given back"}},
        {K::Correction, "correction", {"กลับรายการ", "Correction"}},
    };
    return rows;
}

std::span<base::EnumValue<ManualKind> const> values_of(ManualKind)
{
    using K = ManualKind;
    static base::EnumValue<K> const rows[] = {
        {K::Advance, "advance", {"จ่ายเงินยืมทดรอง", "Advance to a person"}},
        {K::AdvanceReturned, "advance_returned", {"รับคืนเงินยืมทดรอง", "Advance given back"}},
        {K::Fee, "fee", {"ค่าธรรมเนียมธนาคาร", "Bank fee"}},
        {K::Interest, "interest", {"ดอกเบี้ยรับ", "Interest"}},
        {K::Transfer, "transfer", {"โอนระหว่างบัญชี", "Transfer between accounts"}},
        {K::ReturnToSource, "return_to_source", {"ส่งคืนแหล่งงบประมาณ", "Return to the source"}},
        {K::ContributionReturned, "contribution_returned", {"เงินสมทบคืนผู้ให้", "Contributed cash given back"}},
    };
    return rows;
}

} // namespace ledger
