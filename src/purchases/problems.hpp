// Everything that can go wrong with purchases, and what to do about it.
#pragma once

#include "base/problem.hpp"
#include "purchases/purchases.hpp"

#include <string>
#include <utility>

namespace purchases::problems {

inline base::Problem not_found()
{
    return {404,
            "purchases.not_found",
            {"ไม่พบรายการนี้", "There is no such record"},
            {"อาจอยู่นอกพื้นที่ของท่าน กลับไปที่รายการจัดซื้อของรอบ", "It may lie outside your area. Go back to the round's purchases."}};
}

inline base::Problem house_not_found()
{
    return {404,
            "purchases.house_not_found",
            {"ไม่พบบ้านหลังนี้ในรอบโครงการ", "There is no such house in a round"},
            {"บ้านอาจอยู่นอกพื้นที่ของท่าน กลับไปที่รายการจัดซื้อของรอบ", "It may lie outside your area. Go back to the round's purchases."}};
}

inline base::Problem round_closed()
{
    return {409,
            "purchases.round_closed",
            {"รอบโครงการนี้ปิดแล้ว จึงแก้ไขการจัดซื้อไม่ได้", "This round is closed; its purchases stay as they are"},
            {"เปิดรอบอีกครั้งก่อน หากต้องแก้ไข รอบที่ปิดด้วยรายงานปิดโครงการแล้วเปลี่ยนแปลงไม่ได้อีก",
             "Open the round again first if something must be corrected. What its closing report closed stays as it is."}};
}

inline base::Problem outside_your_area()
{
    return {403,
            "purchases.outside_your_area",
            {"การจัดซื้อนี้มีรายการนอกพื้นที่ของท่าน", "This purchase has lines outside your area"},
            {"แจ้งเจ้าหน้าที่การเงินของจังหวัด", "Ask the province's finance officer."}};
}

inline base::Problem supplier_of_others()
{
    return {403,
            "purchases.supplier_of_others",
            {"ร้านนี้มีตำบลอื่นซื้ออยู่ด้วย จึงแก้ไขได้เฉพาะผู้ดูแลทั้งจังหวัด", "Other tambons buy here too; only the province changes it"},
            {"แจ้งเจ้าหน้าที่การเงินของจังหวัด หรือเพิ่มร้านใหม่หากเป็นคนละร้าน",
             "Ask the province's finance officer, or add another supplier if it is not the same one."}};
}

// Told by the first fault: which house, and by how much.
inline base::Problem beyond_grant(base::Faults faults)
{
    auto const first = faults.front().message;
    return base::Problem(422, "purchases.beyond_grant", first,
                         {"ลดรายการ หรือให้จ่ายจากเงินสมทบ ยังไม่มีอะไรถูกบันทึก",
                          "Take lines away, or pay them from contributed cash. Nothing was recorded."})
        .with(std::move(faults));
}

// `number` and `id` of the purchase that has this paper.
inline base::Problem paper_used_already(std::int64_t number, base::Date day, PurchaseId id, base::Faults faults)
{
    auto const n = std::to_string(number);
    return base::Problem(
               409, "purchases.paper_used_already",
               {"เอกสารเลขที่นี้ของผู้ขายรายนี้บันทึกไว้แล้วในการจัดซื้อครั้งที่ " + n + " วันที่ " + day.short_thai(),
                "This supplier's paper with this number is recorded already, in purchase " + n + " of " + day.english()},
               {"เปิดดูรายการนั้น หากบันทึกผิดให้ถอนก่อน แล้วจึงบันทึกใหม่",
                "Open that purchase. If it is wrong, take it out first and then record anew."})
        .with_detail("purchase_id", "\"" + id.str() + "\"")
        .with(std::move(faults));
}

inline base::Problem taken_out_already()
{
    return {409,
            "purchases.taken_out_already",
            {"รายการนี้ถูกถอนไปแล้ว", "This was taken out already"},
            {"บันทึกรายการใหม่แทนได้ โดยเริ่มจากรายการเดิม", "A new one may be recorded instead, beginning from its lines."}};
}

inline base::Problem replaced_already()
{
    return {409,
            "purchases.replaced_already",
            {"รายการที่ถอนนี้มีรายการใหม่แทนแล้ว", "A new purchase already stands in for this one"},
            {"เปิดดูรายการใหม่จากหน้าของรายการเดิม", "Open the new one from the old one's page."}};
}

inline base::Problem not_taken_out()
{
    return {409,
            "purchases.not_taken_out",
            {"รายการเดิมยังใช้อยู่", "The purchase that this would replace is still in force"},
            {"ถอนรายการเดิมก่อน แล้วจึงบันทึกแทน", "Take it out first, then record the new one."}};
}

inline base::Problem nothing_owed()
{
    return {409,
            "purchases.nothing_owed",
            {"การจัดซื้อนี้จ่ายครบแล้ว", "This purchase is paid in full"},
            {"ไม่ต้องจ่ายอีก ตรวจเลขที่การจัดซื้ออีกครั้ง", "There is nothing more to pay; check the number of the purchase."}};
}

inline base::Problem supplier_there_already(std::string const& name, SupplierId id)
{
    return base::Problem(409, "purchases.supplier_there_already",
                         {"มีผู้ขายรายนี้แล้ว: " + name, "This supplier is there already: " + name},
                         {"เลือกผู้ขายรายเดิม หากเป็นคนละร้านให้ใส่ชื่อให้ต่างกัน เช่น เพิ่มสาขา",
                          "Choose that one. If it is another shop, give it another name, with its branch."})
        .with_detail("supplier_id", "\"" + id.str() + "\"");
}

inline base::Problem changed_meanwhile(std::string const& theirs_json)
{
    return base::Problem(409, "purchases.changed_meanwhile", {"มีผู้อื่นแก้ไขไปก่อนแล้ว", "Somebody else changed this meanwhile"},
                         {"ตรวจค่าล่าสุดแล้วบันทึกอีกครั้ง", "Look at the newest values and save again."})
        .with_detail("theirs", theirs_json);
}

inline base::Problem quotation_withdrawn()
{
    return {409,
            "purchases.quotation_withdrawn",
            {"ใบเสนอราคานี้ถอนไปแล้ว", "This quotation was withdrawn"},
            {"เลือกใบเสนอราคาใบอื่น", "Choose another quotation."}};
}

inline base::Problem settled_already(std::string const& by)
{
    return {409,
            "purchases.settled_already",
            {"ข้อสังเกตนี้ชี้ขาดแล้วโดย " + by, "This was settled already, by " + by},
            {"ไม่ต้องทำอะไรอีก", "There is nothing more to do."}};
}

} // namespace purchases::problems
