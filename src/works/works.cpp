// Names and words of the choices of works.
#include "works/works.hpp"

namespace works {

std::span<base::EnumValue<Stage> const> values_of(Stage)
{
    static base::EnumValue<Stage> const rows[] = {
        {Stage::Before, "before", {"ก่อนซ่อม", "Before"}},
        {Stage::Materials, "materials", {"วัสดุถึงบ้าน", "Materials delivered"}},
        {Stage::During, "during", {"ระหว่างซ่อม", "During"}},
        {Stage::After, "after", {"ซ่อมเสร็จ", "After"}},
        {Stage::Accepted, "accepted", {"ตรวจรับแล้ว", "Accepted"}},
        {Stage::HandedOver, "handed_over", {"ส่งมอบแล้ว", "Handed over"}},
        {Stage::Visit6, "visit_6", {"เยี่ยม 6 เดือน", "Visit at 6 months"}},
        {Stage::Visit12, "visit_12", {"เยี่ยม 12 เดือน", "Visit at 12 months"}},
        {Stage::Visit24, "visit_24", {"เยี่ยม 24 เดือน", "Visit at 24 months"}},
    };
    return rows;
}

std::span<base::EnumValue<Angle> const> values_of(Angle)
{
    static base::EnumValue<Angle> const rows[] = {
        {Angle::Front, "front", {"ด้านหน้า", "Front"}},   {Angle::Back, "back", {"ด้านหลัง", "Back"}},
        {Angle::Left, "left", {"ด้านซ้าย", "Left side"}}, {Angle::Right, "right", {"ด้านขวา", "Right side"}},
        {Angle::Inside, "inside", {"ในบ้าน", "Inside"}}, {Angle::Part, "part", {"ส่วนของบ้าน", "Part of the house"}},
    };
    return rows;
}

std::span<base::EnumValue<FlagKind> const> values_of(FlagKind)
{
    static base::EnumValue<FlagKind> const rows[] = {
        {FlagKind::SamePicture, "same_picture", {"ภาพเดียวกัน", "Same picture"}},
        {FlagKind::AlikePicture, "alike_picture", {"ภาพคล้ายกันมาก", "Nearly the same picture"}},
        {FlagKind::FarAway, "far_away", {"ถ่ายไกลจากบ้าน", "Taken far from the house"}},
        {FlagKind::TooSoon, "too_soon", {"เสร็จเร็วผิดปกติ", "Finished too soon"}},
        {FlagKind::WrongOrder, "wrong_order", {"ลำดับเวลาสลับกัน", "Stages in the wrong order"}},
        {FlagKind::BeforeAgreement, "before_agreement", {"ถ่ายก่อนลงนามข้อตกลง", "Taken before the agreement"}},
        {FlagKind::SentLate, "sent_late", {"ส่งช้ากว่าวันถ่ายมาก", "Sent long after it was taken"}},
        {FlagKind::NoTime, "no_time", {"ไม่มีวันเวลาที่ใช้ได้", "No usable time"}},
        {FlagKind::NoPlace, "no_place", {"ไม่มีพิกัด", "No place"}},
        {FlagKind::Edited, "edited", {"ภาพถูกแก้ไข", "Edited picture"}},
        {FlagKind::SelectedTwice, "selected_twice", {"บ้านได้รับเลือกซ้ำ", "House selected twice"}},
        {FlagKind::Incomplete, "incomplete", {"แจ้งว่าเสร็จแต่หลักฐานไม่ครบ", "Told finished, evidence missing"}},
    };
    return rows;
}

std::span<base::EnumValue<FlagState> const> values_of(FlagState)
{
    static base::EnumValue<FlagState> const rows[] = {
        {FlagState::Open, "open", {"รอชี้ขาด", "Open"}},
        {FlagState::Ok, "ok", {"ถูกต้อง", "All right"}},
        {FlagState::NotOk, "not_ok", {"ใช้เป็นหลักฐานไม่ได้", "Not accepted as evidence"}},
        {FlagState::Gone, "gone", {"เหตุหมดไปแล้ว", "No longer holds"}},
    };
    return rows;
}

std::span<base::EnumValue<PeopleKind> const> values_of(PeopleKind)
{
    static base::EnumValue<PeopleKind> const rows[] = {
        {PeopleKind::Builder, "builder", {"ช่างชุมชน", "Community builder"}},
        {PeopleKind::Neighbours, "neighbours", {"เพื่อนบ้าน", "Neighbours"}},
        {PeopleKind::Family, "family", {"คนในครอบครัว", "Family"}},
        {PeopleKind::Soldiers, "soldiers", {"ทหาร", "Soldiers"}},
        {PeopleKind::Students, "students", {"นักเรียนนักศึกษา", "Students"}},
        {PeopleKind::Council, "council", {"สภาองค์กรชุมชน", "Community council"}},
        {PeopleKind::Staff, "staff", {"เจ้าหน้าที่หน่วยงาน", "Staff of agencies"}},
        {PeopleKind::Other, "other", {"อื่น ๆ", "Others"}},
    };
    return rows;
}

std::span<base::EnumValue<TimeUnit> const> values_of(TimeUnit)
{
    static base::EnumValue<TimeUnit> const rows[] = {
        {TimeUnit::Hours, "hours", {"ชั่วโมง", "hours"}},
        {TimeUnit::Days, "days", {"วัน", "days"}},
    };
    return rows;
}

std::span<base::EnumValue<ItemResult> const> values_of(ItemResult)
{
    static base::EnumValue<ItemResult> const rows[] = {
        {ItemResult::Done, "done", {"เรียบร้อย", "Done"}},
        {ItemResult::Partly, "partly", {"บางส่วน", "Partly"}},
        {ItemResult::NotDone, "not_done", {"ยังไม่ทำ", "Not done"}},
    };
    return rows;
}

std::span<base::EnumValue<AcceptanceResult> const> values_of(AcceptanceResult)
{
    static base::EnumValue<AcceptanceResult> const rows[] = {
        {AcceptanceResult::Accepted, "accepted", {"รับงาน", "Accepted"}},
        {AcceptanceResult::ToMend, "to_mend", {"ให้แก้ไข", "To be mended"}},
    };
    return rows;
}

std::span<base::EnumValue<ConsentKind> const> values_of(ConsentKind)
{
    static base::EnumValue<ConsentKind> const rows[] = {
        {ConsentKind::House, "house", {"เจ้าของบ้าน", "Owner of the house"}},
        {ConsentKind::Land, "land", {"เจ้าของที่ดิน", "Owner of the land"}},
    };
    return rows;
}

} // namespace works
