// Everything that can go wrong with statements and matches, in Thai and English.
#pragma once

#include "bank/desk.hpp"
#include "base/problem.hpp"

#include <string>
#include <utility>

namespace bank::problems {

inline base::Problem account_not_found()
{
    return {404,
            "bank.account_not_found",
            {"ไม่พบบัญชีธนาคารนี้", "There is no such bank account"},
            {"เปิดจากหน้าการเงินของรอบอีกครั้ง", "Open it again from the Money page of the round."}};
}

inline base::Problem statement_not_found()
{
    return {404,
            "bank.statement_not_found",
            {"ไม่พบรายการเดินบัญชีนี้", "There is no such statement"},
            {"เปิดจากหน้าธนาคารของรอบอีกครั้ง", "Open it again from the Bank page of the round."}};
}

inline base::Problem line_not_found()
{
    return {404,
            "bank.line_not_found",
            {"ไม่พบบรรทัดนี้ในรายการเดินบัญชี", "There is no such line in a statement"},
            {"รายการเดินบัญชีอาจถูกถอนออกแล้ว โหลดหน้าใหม่", "Its statement may have been taken out; load the page again."}};
}

inline base::Problem match_not_found()
{
    return {404, "bank.match_not_found", {"ไม่พบการจับคู่นี้", "There is no such match"}, {"โหลดหน้าใหม่", "Load the page again."}};
}

inline base::Problem not_a_bank_account()
{
    return {409,
            "bank.not_a_bank_account",
            {"บัญชีนี้ไม่ใช่บัญชีธนาคาร", "This is not a bank account"},
            {"เลือกบัญชีชนิดในธนาคาร", "Choose an account that is in the bank."}};
}

inline base::Problem round_closed()
{
    return {409,
            "bank.round_closed",
            {"รอบโครงการนี้ปิดแล้ว จึงแก้ไขไม่ได้", "This round is closed; nothing of it is changed"},
            {"เปิดรอบอีกครั้งก่อน รอบที่ปิดด้วยรายงานปิดโครงการแล้วเปลี่ยนแปลงไม่ได้อีก",
             "Open the round again first. What its closing report closed stays as it is."}};
}

inline base::Problem refused_file(base::Faults faults)
{
    return base::Problem(422, "bank.file_refused", {"ยังรับไฟล์นี้ไม่ได้", "This file cannot be taken yet"},
                         {"แก้ตามที่แจ้งไว้แต่ละแถวหรือเลือกคอลัมน์ใหม่ ยังไม่มีอะไรถูกบันทึก",
                          "Mend what is told for each row, or choose the columns again. Nothing was kept."})
        .with(std::move(faults));
}

inline base::Problem nothing_new()
{
    return {409,
            "bank.nothing_new",
            {"ทุกบรรทัดในไฟล์นี้มีอยู่แล้ว", "Every line of this file is here already"},
            {"ไม่ต้องทำอะไรอีก หรือเลือกไฟล์ของช่วงวันถัดไป", "There is nothing to do; or choose the file of later days."}};
}

inline base::Problem chain_broken(base::Bilingual const& where)
{
    return {409,
            "bank.chain_broken",
            {"ยอดคงเหลือในไฟล์ไม่ต่อกัน: " + where.th, "The balances in the file do not follow each other: " + where.en},
            {"ตรวจว่าไฟล์ครบและเลือกคอลัมน์ถูก หากธนาคารให้มาอย่างนี้จริง ให้ยืนยันรับทั้งที่ยอดไม่ต่อกัน",
             "See that the file is whole and its columns are chosen rightly. If the bank really gave it so, confirm to take it "
             "as it is."}};
}

inline base::Problem has_matches(std::size_t lines)
{
    return {409,
            "bank.statement_matched",
            {"ถอนออกไม่ได้ เพราะจับคู่แล้ว " + std::to_string(lines) + " บรรทัด",
             "It cannot be taken out: " + std::to_string(lines) + " of its lines are matched"},
            {"เลิกการจับคู่ของบรรทัดเหล่านั้นก่อน", "Undo those matches first."}};
}

inline base::Problem other_account(base::Bilingual const& why)
{
    return {409,
            "bank.other_account",
            {"ไฟล์นี้อาจเป็นของบัญชีอื่น: " + why.th, "This file may be of another account: " + why.en},
            {"ตรวจว่าเลือกไฟล์และบัญชีถูก หากใช่บัญชีนี้จริง ให้ยืนยันรับ",
             "See that the file and the account are the right ones. If it really is this account, confirm to take it."}};
}

// `later` counted lines of it as known, and would lack them.
inline base::Problem relied_on(Statement const& later)
{
    return {409,
            "bank.statement_relied_on",
            {"ถอนออกไม่ได้ เพราะรายการเดินบัญชี “" + later.file_name + "” ถึงวันที่ " + later.until.short_thai() +
                 " ที่นำเข้าทีหลังอาศัยบรรทัดของฉบับนี้",
             "It cannot be taken out: the later statement “" + later.file_name + "” until " + later.until.english() +
                 " relies on its lines"},
            {"ถอนฉบับนั้นออกก่อน แล้วถอนฉบับนี้ จากนั้นจึงนำเข้าใหม่",
             "Take that one out first and then this one; after that it may come in anew."}};
}

inline base::Problem out_already()
{
    return {409,
            "bank.statement_out",
            {"รายการเดินบัญชีนี้ถูกถอนออกแล้ว", "This statement was taken out already"},
            {"ไม่ต้องทำอะไรอีก", "There is nothing more to do."}};
}

inline base::Problem refused_match(base::Faults faults)
{
    return base::Problem(422, "bank.match_refused", {"จับคู่อย่างนี้ไม่ได้", "This cannot be matched"},
                         {"แก้ตามที่แจ้ง ยังไม่มีอะไรถูกบันทึก", "Mend what is told. Nothing was kept."})
        .with(std::move(faults));
}

inline base::Problem changed_meanwhile(std::size_t lines)
{
    return {409,
            "bank.not_certain_any_more",
            {"มี " + std::to_string(lines) + " บรรทัดที่ไม่แน่นอนแล้ว เพราะมีคนจับคู่หรือลงบัญชีไปก่อน",
             std::to_string(lines) + " lines are not certain any more: somebody matched or booked meanwhile"},
            {"โหลดหน้าใหม่แล้วยืนยันอีกครั้ง ยังไม่มีอะไรถูกบันทึก", "Load the page again and confirm once more. Nothing was kept."}};
}

inline base::Problem undone_already()
{
    return {409,
            "bank.match_undone",
            {"การจับคู่นี้ถูกเลิกแล้ว", "This match was undone already"},
            {"ไม่ต้องทำอะไรอีก", "There is nothing more to do."}};
}

inline base::Problem matched_already()
{
    return {409,
            "bank.line_matched",
            {"บรรทัดนี้จับคู่แล้ว", "This line is matched already"},
            {"เลิกการจับคู่ก่อน หากจับผิด", "Undo the match first if it is wrong."}};
}

inline base::Problem wrong_direction(bool fee)
{
    return fee ? base::Problem(409, "bank.not_a_fee",
                               {"บรรทัดนี้เป็นเงินเข้า จึงไม่ใช่ค่าธรรมเนียม", "Money came in with this line; it is no fee"},
                               {"หากเป็นดอกเบี้ย ให้ลงเป็นดอกเบี้ยรับ", "If it is interest, book it as interest."})
               : base::Problem(409, "bank.not_interest",
                               {"บรรทัดนี้เป็นเงินออก จึงไม่ใช่ดอกเบี้ยรับ", "Money went out with this line; it is no interest"},
                               {"หากเป็นค่าธรรมเนียม ให้ลงเป็นค่าธรรมเนียม", "If it is a fee, book it as a fee."});
}

inline base::Problem changed(std::int64_t version)
{
    return base::Problem(409, "bank.changed_meanwhile", {"มีคนแก้ค่าของบัญชีนี้ไปก่อน", "Somebody changed this account meanwhile"},
                         {"โหลดหน้าใหม่แล้วแก้อีกครั้ง", "Load the page again and change it once more."})
        .with_detail("version", std::to_string(version));
}

} // namespace bank::problems
