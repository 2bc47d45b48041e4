// What finance enters by hand: which fields each kind needs, its words, and what finance may correct.
#include "ledger/rules.hpp"

namespace ledger {

namespace {

struct Needs {
    bool from = false;
    bool to = false;
    bool person = false;
    bool may_have_house = false;
    bool house = false;
};

Needs needs_of(ManualKind kind)
{
    switch (kind) {
    case ManualKind::Advance:
        return {.from = true, .person = true};
    case ManualKind::AdvanceReturned:
    case ManualKind::Transfer:
        return {.from = true, .to = true};
    case ManualKind::Fee:
        return {.from = true};
    case ManualKind::Interest:
        return {.to = true};
    case ManualKind::ReturnToSource:
        return {.from = true, .to = true, .may_have_house = true};
    case ManualKind::ContributionReturned:
        return {.from = true, .house = true};
    }
    return {};
}

void tell(base::Faults& faults, char const* field, bool needed, bool there, base::Bilingual const& missing, bool may = false)
{
    if (needed && !there)
        faults.push_back({field, "required", missing});
    if (!needed && !may && there)
        faults.push_back({field, "not_allowed", {"รายการชนิดนี้ไม่ใช้ช่องนี้", "This kind of entry has no such field"}});
}

} // namespace

EntryKind entry_kind_of(ManualKind kind)
{
    switch (kind) {
    case ManualKind::Advance:
        return EntryKind::Advance;
    case ManualKind::AdvanceReturned:
        return EntryKind::AdvanceReturned;
    case ManualKind::Fee:
        return EntryKind::Fee;
    case ManualKind::Interest:
        return EntryKind::Interest;
    case ManualKind::Transfer:
        return EntryKind::Transfer;
    case ManualKind::ReturnToSource:
        return EntryKind::ReturnToSource;
    case ManualKind::ContributionReturned:
        return EntryKind::ContributionReturned;
    }
    return EntryKind::Transfer;
}

base::Faults faults_of(ManualForm const& form)
{
    auto const needs = needs_of(form.kind);
    base::Faults faults;
    tell(faults, "from_account_id", needs.from, form.from_account_id.has_value(),
         {"เลือกบัญชีที่เงินออก", "Choose the account that the money comes from"});
    tell(faults, "to_account_id", needs.to, form.to_account_id.has_value(),
         {"เลือกบัญชีที่เงินเข้า", "Choose the account that the money goes to"});
    tell(faults, "person", needs.person, form.person.has_value(), {"กรอกชื่อผู้ยืมเงิน", "Say who receives the advance"});
    tell(faults, "round_house_id", needs.house, form.round_house_id.has_value(),
         {"เลือกบ้านที่ได้รับเงินสมทบนี้", "Choose the house that was given this money"}, needs.may_have_house);
    if (form.from_account_id && form.from_account_id == form.to_account_id)
        faults.push_back({"to_account_id", "same", {"เป็นบัญชีเดียวกับที่เงินออก", "This is the account that the money comes from"}});
    if (!form.paper_kind)
        faults.push_back({"paper_kind", "required", {"เลือกชนิดเอกสาร", "Choose the kind of paper"}});
    if (!form.paper_number)
        faults.push_back({"paper_number", "required", {"กรอกเลขที่เอกสาร", "Enter the number of the paper"}});
    if (!form.paper_date)
        faults.push_back({"paper_date", "required", {"กรอกวันที่ของเอกสาร", "Enter the date of the paper"}});
    else if (*form.paper_date > form.day)
        faults.push_back(
            {"paper_date", "after_day", {"เอกสารลงวันที่หลังวันที่ของรายการ", "The paper is dated after the day of the entry"}});
    return faults;
}

std::optional<base::Bilingual> undone_elsewhere(Source const& source)
{
    struct Room {
        char const* kind;
        base::Bilingual where;
    };
    static Room const rooms[] = {
        {"agreement",
         {"รายการนี้ตามบันทึกข้อตกลง แก้ที่หน้าบันทึกข้อตกลง โดยทำบันทึกแก้ไขเพิ่มเติมหรือสิ้นสุดข้อตกลง",
          "This follows an agreement: amend or end the agreement on its own page."}},
        {"round",
         {"รายการนี้ยกเลิกงบของบ้านที่ออกจากรอบ หรือของข้อตกลงที่เปลี่ยนไป บัญชีลงใหม่เองเมื่อบ้านกลับเข้ารอบหรือข้อตกลงเปลี่ยนอีก",
          "This freed the money of houses that left or of an agreement that changed; the books follow by themselves when a house "
          "comes "
          "back or an agreement changes again."}},
        {"tranche",
         {"รายการนี้มาจากงวดเงิน แก้ที่หน้างวดเงินนั้น กด “ธนาคารโอนคืน”",
          "This comes from a tranche: record on its page that the bank sent the transfer back."}},
        {"purchase",
         {"รายการนี้มาจากการซื้อ แก้ที่หน้าการซื้อนั้น กด “ถอนรายการ” พร้อมเหตุผล",
          "This comes from a purchase: take the purchase out on its page, with a reason."}},
        {"purchase_payment",
         {"รายการนี้มาจากการจ่ายเงินผู้ขาย แก้ที่หน้าการซื้อนั้น โดยถอนการจ่ายพร้อมเหตุผล",
          "This is a payment to a supplier: take the payment out on the page of its purchase, with a reason."}},
        {"contribution",
         {"รายการนี้มาจากการสมทบ แก้ที่หน้าการสมทบนั้น กด “ยกเลิกรายการ” พร้อมเหตุผล",
          "This comes from a contribution: take it out on its page, with a reason."}},
    };
    if (source.kind == "by_hand" || source.kind == "bank_line")
        return std::nullopt;
    for (auto const& room : rooms)
        if (source.kind == room.kind)
            return room.where;
    return base::Bilingual{"แก้ที่หน้าของเรื่องที่ทำให้เกิดรายการนี้ บัญชีจะตามไปเอง",
                           "Undo what brought about this entry on its own page; the books follow by themselves."};
}

std::string text_of(ManualForm const& form)
{
    if (form.text)
        return *form.text;
    auto text = base::label_of(form.kind).th;
    if (form.person)
        text += " " + *form.person;
    return text;
}

} // namespace ledger
