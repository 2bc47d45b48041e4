// Everything that can go wrong with tranches, and what to do about it.
#pragma once

#include "base/problem.hpp"
#include "tranches/states.hpp"

#include <string>
#include <utility>

namespace tranches::problems {

inline base::Problem not_found()
{
    return {404,
            "tranches.not_found",
            {"ไม่พบงวดเงินนี้", "There is no such tranche"},
            {"อาจอยู่นอกพื้นที่ของท่าน กลับไปที่หน้างวดเงินของรอบ", "It may lie outside your area. Go back to the tranches of the round."}};
}

inline base::Problem house_not_found()
{
    return {404,
            "tranches.house_not_found",
            {"ไม่พบบ้านหลังนี้ในรอบโครงการ", "There is no such house in a round"},
            {"อาจอยู่นอกพื้นที่ของท่าน กลับไปที่หน้างวดเงินของรอบ", "It may lie outside your area. Go back to the tranches of the round."}};
}

inline base::Problem outside_your_area()
{
    return {403,
            "tranches.outside_your_area",
            {"งวดเงินเป็นของทั้งจังหวัด", "Tranches are of the whole province"},
            {"ให้ผู้มีหน้าที่ของทั้งจังหวัดทำขั้นนี้", "Ask somebody whose duty covers the whole province."}};
}

inline base::Problem settings_of_every_province()
{
    return {403,
            "tranches.settings_of_every_province",
            {"บัญชีผู้โอนใช้กับทุกจังหวัดที่มีรอบโครงการ", "The paying account holds for every province that has a round"},
            {"ให้ผู้มีหน้าที่ครบทุกจังหวัดนั้นแก้ไข เช่น เจ้าหน้าที่ส่วนกลางของ พอช.",
             "Ask somebody whose duty covers all of them, such as CODI's central office."}};
}

inline base::Problem round_closed()
{
    return {409,
            "tranches.round_closed",
            {"รอบโครงการนี้ปิดแล้ว", "This round is closed"},
            {"ดูงวดเงินได้ แต่ไม่มีการโอนอีก", "Its tranches can be read; nothing is transferred any more."}};
}

inline base::Problem no_books()
{
    return {409,
            "tranches.no_books",
            {"รอบนี้ยังไม่เปิดบัญชี", "This round keeps no books yet"},
            {"ลงนามบันทึกข้อตกลงในระบบก่อน หรือเปิดบัญชีในหน้าเงินของรอบ",
             "Seal the agreement first, or open the books on the money page of the round."}};
}

inline base::Problem no_such_part()
{
    return base::invalid_input({{"part", "unknown", {"แผนไม่มีงวดนี้", "The plan has no such part"}}});
}

inline base::Problem nothing_ready(std::int64_t part)
{
    auto const n = std::to_string(part);
    return {409,
            "tranches.nothing_ready",
            {"ไม่มีบ้านที่พร้อมรับงวดที่ " + n, "No house is ready for part " + n},
            {"ดูสิ่งที่ยังขาดของแต่ละหลังในรายการ แล้วแก้ที่หน้านั้น", "See what each house lacks in the list, and mend it there."}};
}

// Houses that lack something, each with its words as a fault.
inline base::Problem not_ready(std::size_t houses, base::Faults faults)
{
    auto const n = std::to_string(houses);
    return base::Problem(409, "tranches.not_ready", {"บ้าน " + n + " หลังยังขาดสิ่งที่แผนกำหนด", n + " houses lack what the plan asks"},
                         {"แก้สิ่งที่ขาด หรือส่งกลับแล้วเอาบ้านเหล่านี้ออกจากงวด",
                          "Mend what is missing, or send the tranche back and take these houses out."})
        .with(std::move(faults));
}

inline base::Problem management_not_ready(base::Bilingual why)
{
    return {409,
            "tranches.management_not_ready",
            {"รวมค่าบริหารจัดการในงวดนี้ไม่ได้: " + why.th, "Management cannot come with this tranche: " + why.en},
            {"จัดทำงวดโดยไม่รวมค่าบริหารจัดการ หรือแก้เรื่องนี้ก่อน", "Prepare it without management, or mend this first."}};
}

inline base::Problem total_mismatch(base::Satang stated, base::Satang computed)
{
    return base::Problem(409, "tranches.total_mismatch",
                         {"ยอดที่ท่านเห็น " + stated.str() + " บาท แต่คำนวณได้ " + computed.str() + " บาท",
                          "You saw " + stated.str() + " baht, and it is " + computed.str() + " baht"},
                         {"มีบางอย่างเปลี่ยนไประหว่างนั้น โหลดหน้านี้ใหม่แล้วตรวจยอดอีกครั้ง",
                          "Something changed in the meantime. Load the page again and check the sum."})
        .with_detail("computed_satang", std::to_string(computed.value()));
}

inline base::Problem not_now(State state)
{
    auto const& label = base::label_of(state);
    return {409,
            "tranches.not_now",
            {"งวดเงินนี้อยู่ที่ “" + label.th + "” จึงทำขั้นนี้ไม่ได้", "This tranche is “" + label.en + "”, so this step cannot be done"},
            {"โหลดหน้านี้ใหม่ อาจมีผู้ทำไปแล้ว", "Load the page again; somebody may have done it already."}};
}

inline base::Problem no_receipt_yet(State state)
{
    auto const& label = base::label_of(state);
    return {409,
            "tranches.no_receipt_yet",
            {"งวดเงินนี้อยู่ที่ “" + label.th + "” ยังไม่มีเงินโอน จึงไม่มีใบรับเงิน",
             "This tranche is “" + label.en + "”: no money was transferred, so there is no receipt"},
            {"พิมพ์ใบรับเงินหลังบันทึกการโอน หรือหลังยืนยันการโอนที่ผ่านมา",
             "Print receipts once the transfer is recorded, or the past transfer is confirmed."}};
}

inline base::Problem changed_meanwhile(std::int64_t version)
{
    return base::Problem(409, "tranches.changed_meanwhile", {"มีผู้เปลี่ยนข้อมูลนี้ไปก่อนแล้ว", "Somebody changed this in the meantime"},
                         {"โหลดหน้านี้ใหม่ ดูสิ่งที่เปลี่ยน แล้วทำอีกครั้ง", "Load the page again, see what changed, and do it again."})
        .with_detail("version", std::to_string(version));
}

inline base::Problem accounts_unchecked()
{
    return {409,
            "tranches.accounts_unchecked",
            {"มีบัญชีรับเงินที่เปลี่ยนจากเดิม", "An account that receives is another than before"},
            {"ตรวจเลขบัญชีกับสมุดบัญชีหรือหนังสือของกลุ่ม แล้วทำเครื่องหมายว่าตรวจแล้ว",
             "Check the number against the group's passbook or letter, and mark it as checked."}};
}

inline base::Problem no_debtor()
{
    return {409,
            "tranches.no_debtor",
            {"ยังไม่ได้ตั้งบัญชีผู้โอน", "The paying account is not set"},
            {"ใส่ชื่อ ธนาคาร และเลขบัญชีผู้โอนในการตั้งค่างวดเงิน แล้วดาวน์โหลดอีกครั้ง",
             "Enter name, bank and number of the paying account in the settings of tranches, then download again."}};
}

inline base::Problem not_your_duty()
{
    return {403,
            "tranches.not_your_duty",
            {"ขั้นนี้เป็นหน้าที่ของผู้อื่น", "This step is somebody else's duty"},
            {"ให้ผู้มีหน้าที่ทำขั้นนี้", "Ask somebody who has the duty."}};
}

inline base::Problem spent_already(base::Bilingual which)
{
    return {409,
            "tranches.spent_already",
            {"กลับรายการโอนไม่ได้: " + which.th, "The transfer cannot be taken back: " + which.en},
            {"เงินถูกใช้ไปแล้ว จึงไม่ใช่การตีกลับ ให้คืนเงินที่เหลือในหน้าเงินของรอบ",
             "Money that was used did not bounce. Give back what is left on the money page of the round."}};
}

inline base::Problem nothing_to_return()
{
    return base::invalid_input(
        {{"positions", "not_there", {"เลือกการโอนที่ยังไม่ตีกลับ", "Choose transfers that did not come back yet"}}});
}

} // namespace tranches::problems
