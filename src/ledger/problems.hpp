// Everything that can go wrong with the books, and what to do about it.
#pragma once

#include "base/money.hpp"
#include "base/problem.hpp"

#include <string>
#include <utility>

namespace ledger::problems {

inline base::Problem entry_not_found()
{
    return {404,
            "ledger.entry_not_found",
            {"ไม่พบรายการบัญชีนี้", "There is no such entry"},
            {"รายการอาจอยู่นอกพื้นที่ของท่าน กลับไปที่หน้าการเงิน", "It may lie outside your area. Go back to the books."}};
}

inline base::Problem house_not_found()
{
    return {404,
            "ledger.house_not_found",
            {"ไม่พบบ้านหลังนี้ในรอบโครงการ", "There is no such house in a round"},
            {"บ้านอาจอยู่นอกพื้นที่ของท่าน กลับไปที่หน้าการเงิน", "It may lie outside your area. Go back to the books."}};
}

inline base::Problem outside_your_area()
{
    return {403,
            "ledger.outside_your_area",
            {"งานนี้ต้องมีหน้าที่ทั้งจังหวัดของรอบ", "This takes a duty over the whole province of the round"},
            {"แจ้งเจ้าหน้าที่การเงินของจังหวัด", "Ask the province's finance officer."}};
}

inline base::Problem round_closed()
{
    return {409,
            "ledger.round_closed",
            {"รอบโครงการนี้ปิดแล้ว จึงลงบัญชีเพิ่มไม่ได้", "This round is closed; nothing more is booked in it"},
            {"เปิดรอบอีกครั้งก่อน หากต้องแก้ไขบัญชี รอบที่ปิดด้วยรายงานปิดโครงการแล้วเปลี่ยนแปลงไม่ได้อีก",
             "Open it again first if its books must be corrected. What its closing report closed stays as it is."}};
}

inline base::Problem no_books()
{
    return {409,
            "ledger.no_books",
            {"รอบนี้ยังไม่ได้เปิดบัญชี", "This round keeps no books yet"},
            {"บัญชีเปิดเองเมื่อผนึกบันทึกข้อตกลง หากผนึกไว้ก่อนแล้วให้กดเปิดบัญชีที่หน้าการเงิน",
             "Books open when an agreement is sealed. If one was sealed before, open them on the Money page."}};
}

inline base::Problem nothing_agreed()
{
    return {409,
            "ledger.nothing_agreed",
            {"ยังไม่มีบันทึกข้อตกลงที่ใช้บังคับในรอบนี้", "No agreement of this round is in force"},
            {"ผนึกบันทึกข้อตกลงก่อน แล้วบัญชีจะเปิดเอง", "Seal the agreement first; the books then open by themselves."}};
}

inline base::Problem refused(base::Faults faults)
{
    return base::Problem(422, "ledger.entry_refused", {"รายการนี้ลงบัญชีไม่ได้", "This entry cannot be booked"},
                         {"แก้ไขตามที่แจ้งไว้แต่ละช่อง ยังไม่มีอะไรถูกบันทึก", "Mend what is told beside each field. Nothing was booked."})
        .with(std::move(faults));
}

inline base::Problem overdrawn(base::Faults faults)
{
    auto const first = faults.front().message;
    return base::Problem(
               422, "ledger.overdrawn", {"เงินในบัญชีไม่พอ: " + first.th, "There is not enough: " + first.en},
               {"ตรวจจำนวนเงินและบัญชีที่จ่าย ยังไม่มีอะไรถูกบันทึก", "Check the amount and the account it comes from. Nothing was booked."})
        .with(std::move(faults));
}

// `kept`: of the grant that came for a house that leaves, what did not go back.
inline base::Bilingual grant_with_house(base::Satang kept)
{
    return {"เงินอุดหนุนของบ้านหลังนี้ " + kept.str() + " บาทใช้ไปแล้วหรือยังไม่ได้คืน",
            "Of this house's grant " + kept.str() + " baht are used or not given back"};
}

inline base::Problem grant_with_houses(base::Faults faults)
{
    return base::Problem(422, "ledger.grant_with_house",
                         {"บ้านที่ออกจากรอบยังมีเงินอุดหนุนค้างอยู่", "Grant is still with a house that is to leave the round"},
                         {"ลงบัญชีคืนเงินก่อน หากเงินใช้ไปแล้วให้บันทึกเป็น “ยุติหลังได้รับเงิน” ยังไม่มีอะไรถูกบันทึก",
                          "Book the money's return first. Where it is used, record “Stopped with its money spent” instead. "
                          "Nothing was recorded."})
        .with(std::move(faults));
}

// `number` and `id` of the entry that stands.
inline base::Problem booked_already(std::int64_t number, std::string const& id)
{
    return base::Problem(409, "ledger.booked_already",
                         {"เรื่องนี้ลงบัญชีแล้วเป็นรายการที่ " + std::to_string(number),
                          "This is booked already, as entry " + std::to_string(number)},
                         {"เปิดดูรายการนั้น หากลงผิดให้กลับรายการก่อนแล้วลงใหม่",
                          "Open that entry. If it is wrong, correct it first and then book again."})
        .with_detail("entry_id", "\"" + id + "\"");
}

inline base::Problem reversed_already(std::int64_t number, std::string const& id)
{
    return base::Problem(409, "ledger.reversed_already",
                         {"รายการนี้ถูกกลับแล้วด้วยรายการที่ " + std::to_string(number),
                          "Entry " + std::to_string(number) + " reverses this one already"},
                         {"ไม่ต้องทำอะไรอีก", "There is nothing more to do."})
        .with_detail("entry_id", "\"" + id + "\"");
}

// `where`: the page that undoes it.
inline base::Problem undone_elsewhere(base::Bilingual where)
{
    return {409,
            "ledger.undone_elsewhere",
            {"รายการนี้กลับที่หน้าการเงินไม่ได้ เพราะมาจากหน้าอื่น", "This entry is not corrected in the books: it comes from another page"},
            std::move(where)};
}

inline base::Problem is_a_reversal()
{
    return {409,
            "ledger.is_a_reversal",
            {"รายการนี้เป็นการกลับรายการ จึงกลับอีกไม่ได้", "This entry is itself a reversal and is not reversed again"},
            {"ลงรายการที่ถูกต้องใหม่แทน", "Book the right entry anew instead."}};
}

} // namespace ledger::problems
