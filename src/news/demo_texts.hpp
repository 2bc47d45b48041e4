// What the demonstration's articles say, in words of our own.
#pragma once

#include "news/content.hpp"

#include <string_view>

namespace news::demo {

inline constexpr std::string_view kSigningBody =
    R"(จังหวัดแพร่และภาคีจัดพิธีลงนามบันทึกข้อตกลงโครงการบ้านพอเพียง ปีงบประมาณ 2565 เมื่อเวลา 09.30 น. ที่ห้องประชุมจดหมายเหตุ ศาลากลางจังหวัดแพร่ โดยมีรองผู้ว่าราชการจังหวัดแพร่เป็นประธาน

## 65 หลัง ใน 11 ตำบล

บันทึกข้อตกลงนี้ซ่อมบ้านให้ครัวเรือนยากจนและผู้มีรายได้น้อย **65 ครัวเรือน** ใน **11 ตำบล** เป็นเงินรวม **1,358,500 บาท** จากสถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน) กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ ผ่านเครือข่ายคนฮักเมืองแป้

## ทำงานเป็นทีมเดียว

ผู้ร่วมลงนามมาจากจังหวัด สถาบันพัฒนาองค์กรชุมชน องค์กรปกครองส่วนท้องถิ่น กำนัน ผู้ใหญ่บ้าน สภาองค์กรชุมชนตำบล และกองทุนสวัสดิการชุมชน ทำงานร่วมกันตามแนวคิด "One Home"

ก่อนหน้านี้จังหวัดแพร่มี

- สภาองค์กรชุมชนตำบล 84 แห่ง ครบทุกพื้นที่
- กองทุนสวัสดิการชุมชน 77 กองทุน
- งานเศรษฐกิจและทุนชุมชน 18 ตำบล และแก้ไขปัญหาที่ดิน 15 ตำบล
- บ้านมั่นคง 4 โครงการ 22 ชุมชน 148 ครัวเรือน
- บ้านพอเพียง 53 ตำบล 139 ครัวเรือน

> ประชาชนตรวจสอบบันทึกข้อตกลงที่ผนึกแล้วได้จากรหัสท้ายข่าว)";

inline constexpr std::string_view kSigningBodyEn =
    R"(Phrae and its partners signed the agreement of the Baan Phor Phiang programme for fiscal year 2565 at 09.30 in the provincial hall, with the deputy governor in the chair.

The agreement repairs the homes of **65 households** in **11 tambons** for **1,358,500 baht** together, granted by the Community Organizations Development Institute through the Khon Hak Mueang Pae network.

Until then the province counted 84 tambon councils, 77 welfare funds, 4 Baan Mankong projects with 148 households, and 139 households of earlier rounds in 53 tambons.)";

inline constexpr std::string_view kFirstHouseBody =
    R"(เพื่อนบ้านช่วยกันมุงหลังคาบ้านหลังแรกของรอบปี 2565 เสร็จในหนึ่งวัน ช่างชุมชนสองคนนำทีม วัสดุซื้อจากร้านในตำบล และทุกใบเสร็จเก็บไว้ที่สภาองค์กรชุมชนตำบล

## ขั้นต่อไป

คณะกรรมการตรวจรับจะเข้าตรวจ แล้วจึงส่งมอบบ้านให้เจ้าของ ครัวเรือนที่เหลือซ่อมต่อเนื่องถึงเดือนพฤษภาคม)";

inline constexpr std::string_view kSecondRoundBody =
    R"(เครือข่ายคนฮักเมืองแป้และภาคีลงนามบันทึกข้อตกลงรอบที่สองของปีงบประมาณ 2565 แล้ว งวดเงินแรกรออนุมัติ

ครัวเรือนตรวจสอบลำดับของตนได้ที่สภาองค์กรชุมชนตำบล)";

} // namespace news::demo
