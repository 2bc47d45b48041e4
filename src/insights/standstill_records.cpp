// The fields of what stands still.
#include "insights/standstill.hpp"

#include "insights/labels.hpp"

namespace insights {

using namespace base::fields;
using namespace labels;

std::span<base::EnumValue<StillKind> const> values_of(StillKind)
{
    static base::EnumValue<StillKind> const rows[] = {
        {StillKind::Stage, "stage", {"ค้างอยู่ที่ขั้นเดียวนานเกินกำหนด", "Too long in one stage"}},
        {StillKind::NeverStarted, "never_started", {"อนุมัติแล้ว แต่ยังไม่เริ่มซ่อม", "Approved, but never started"}},
        {StillKind::NeverClosed, "never_closed", {"เริ่มซ่อมแล้ว แต่ยังไม่ปิด", "Started, but never closed"}},
        {StillKind::Papers, "papers", {"โอนเงินแล้ว แต่เอกสารยังไม่ครบ", "Money released, its papers missing"}},
        {StillKind::Flags, "flags", {"ข้อสังเกตภาพถ่ายที่ยังไม่ชี้ขาด", "Flags of photographs not settled"}},
        {StillKind::Tambons, "tambons", {"บ้านจบครบทุกหลังแล้ว แต่ตำบลยังไม่ปิด", "All houses ended, the tambon not closed"}},
        {StillKind::Round, "round", {"ทุกตำบลปิดแล้ว แต่รอบยังไม่ปิด", "All tambons closed, the round not"}},
    };
    return rows;
}

Schema const& schema_of(Tag<StateAgeView>)
{
    using V = StateAgeView;
    static auto const schema = SchemaOf<V>("StateAge")
                                   .field("state", &V::state, kState)
                                   .field("state_th", &V::state_th, kNameTh)
                                   .field("state_en", &V::state_en, kNameEn)
                                   .field("houses", &V::houses, {"จำนวนหลัง", "Houses"})
                                   .field("to_30", &V::to_30, {"ไม่เกิน 30 วัน", "Up to 30 days"})
                                   .field("to_60", &V::to_60, {"31-60 วัน", "31 to 60 days"})
                                   .field("to_90", &V::to_90, {"61-90 วัน", "61 to 90 days"})
                                   .field("longer", &V::longer, {"นานกว่า 90 วัน", "Longer than 90 days"})
                                   .field("over", &V::over, {"เกินกำหนด", "Beyond the limit"})
                                   .field("limit_days", &V::limit_days, {"กำหนด (วัน)", "Limit in days"})
                                   .field("longest_days", &V::longest_days, {"นานที่สุด (วัน)", "Longest in days"});
    return schema;
}

Schema const& schema_of(Tag<StillHouse>)
{
    using V = StillHouse;
    static auto const schema = SchemaOf<V>("StillHouse")
                                   .field("round_house_id", &V::round_house_id, {"บ้านในรอบ", "House of the round"})
                                   .field("head_name", &V::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &V::house_no, {"บ้านเลขที่", "House number"})
                                   .field("moo", &V::moo, {"หมู่ที่", "Moo"})
                                   .field("tambon", &V::tambon, {"ตำบล", "Tambon"})
                                   .field("tambon_th", &V::tambon_th, kNameTh)
                                   .field("tambon_en", &V::tambon_en, kNameEn)
                                   .field("state_th", &V::state_th, {"สถานะ (ไทย)", "State (Thai)"})
                                   .field("state_en", &V::state_en, kState)
                                   .field("since", &V::since, {"ตั้งแต่", "Since"})
                                   .field("days", &V::days, {"วัน", "Days"})
                                   .field("detail_th", &V::detail_th, {"รายละเอียด", "Detail (Thai)"})
                                   .field("detail_en", &V::detail_en, {"รายละเอียด (อังกฤษ)", "Detail"})
                                   .field("task_due", &V::task_due, {"งานติดตามถึงวันที่", "A task about it is due"});
    return schema;
}

Schema const& schema_of(Tag<StillGroup>)
{
    using V = StillGroup;
    static auto const schema = SchemaOf<V>("StillGroup")
                                   .field("kind", &V::kind, {"ชนิด", "Kind"})
                                   .field("state", &V::state, kState)
                                   .field("title_th", &V::title_th, {"เรื่อง", "Title (Thai)"})
                                   .field("title_en", &V::title_en, {"เรื่อง (อังกฤษ)", "Title"})
                                   .field("count", &V::count, {"จำนวน", "Count"})
                                   .field("limit_days", &V::limit_days, {"กำหนด (วัน)", "Limit in days"})
                                   .field("longest_days", &V::longest_days, {"นานที่สุด (วัน)", "Longest in days"})
                                   .field("houses", &V::houses, {"บ้านที่นานที่สุด", "The longest"})
                                   .field("places_th", &V::places_th, {"ตำบล", "Tambons (Thai)"})
                                   .field("places_en", &V::places_en, {"ตำบล (อังกฤษ)", "Tambons"})
                                   .field("link", &V::link, {"ไปที่", "Link"})
                                   .field("action_th", &V::action_th, {"ปุ่ม", "Action (Thai)"})
                                   .field("action_en", &V::action_en, {"ปุ่ม (อังกฤษ)", "Action"})
                                   .field("area", &V::area, {"พื้นที่", "Area"})
                                   .field("owner_role", &V::owner_role, {"หน้าที่ของ", "Whose duty"});
    return schema;
}

Schema const& schema_of(Tag<StillRound>)
{
    using V = StillRound;
    static auto const schema = SchemaOf<V>("StillRound")
                                   .field("id", &V::id, {"รอบ", "Round"})
                                   .field("name_th", &V::name_th, kNameTh)
                                   .field("name_en", &V::name_en, kNameEn)
                                   .field("ages", &V::ages, {"อยู่ที่เดิมมานานเท่าไร", "How long they have been where they are"})
                                   .field("groups", &V::groups, {"สิ่งที่หยุดนิ่ง", "What stands still"});
    return schema;
}

Schema const& schema_of(Tag<Standstill>)
{
    using V = Standstill;
    static auto const schema = SchemaOf<V>("Standstill")
                                   .field("today", &V::today, {"วันนี้", "Today"})
                                   .field("rounds", &V::rounds, {"รอบโครงการ", "Rounds"})
                                   .field("can_remind", &V::can_remind, {"ตั้งเตือนได้", "May make reminders"});
    return schema;
}

} // namespace insights
