// The field list of what is carried.
#include "survey/carrying.hpp"

namespace survey {

base::fields::Schema const& schema_of(base::fields::Tag<CarryView>)
{
    using base::fields::SchemaOf;
    static auto const schema = SchemaOf<CarryView>("CarryPage")
                                   .field("items", &CarryView::items, {"ครัวเรือน", "Households"})
                                   .field("gone", &CarryView::gone, {"ที่ไม่อยู่ในพื้นที่แล้ว", "Households that are no longer there"})
                                   .field("next", &CarryView::next, {"หน้าถัดไป", "Next page"})
                                   .field("since", &CarryView::since, {"ใช้ครั้งหน้า", "What to ask with next time"})
                                   .field("whole", &CarryView::whole,
                                          {"ชุดทั้งหมด: ที่ไม่มีในชุดนี้ให้ลบออกจากเครื่อง",
                                           "Part of everything: what it does not name is to be removed from the device"});
    return schema;
}

} // namespace survey
