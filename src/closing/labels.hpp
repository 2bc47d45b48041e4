// Labels of fields that several records of closing share.
#pragma once

#include "base/bilingual.hpp"

namespace closing::labels {

inline base::Bilingual const kTambonTh{"ตำบล", "Tambon (Thai)"};
inline base::Bilingual const kTambonEn{"ตำบล (อังกฤษ)", "Tambon"};
inline base::Bilingual const kHeadName{"หัวหน้าครัวเรือน", "Head of household"};
inline base::Bilingual const kHouseNo{"บ้านเลขที่", "House no."};
inline base::Bilingual const kMissing{"สิ่งที่ยังขาด", "What is missing"};
inline base::Bilingual const kNote{"หมายเหตุ", "Note"};
inline base::Bilingual const kHouses{"จำนวนหลัง", "Houses"};
inline base::Bilingual const kClosed{"ปิดแล้ว", "Closed"};
inline base::Bilingual const kLeft{"ออกจากรอบ", "Left the round"};

} // namespace closing::labels
