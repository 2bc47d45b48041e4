// The demonstration's items, prices and kits. None of these prices was asked of a shop: they are made up, of a plausible size.
#include "estimates/demo_prices.hpp"

namespace estimates::demo {

namespace {

using enum households::PartKind;
using S = households::PartState;

constexpr std::string_view kPrices = R"csv(code,name_th,name_en,unit_th,unit_en,category,area,price,valid_from,valid_until,source
RF-01,สังกะสีลอนเล็ก 2.5 ฟุต × 8 ฟุต,Corrugated zinc sheet 8 ft,แผ่น,sheet,roofing,54,165.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
RF-02,เมทัลชีทเคลือบสี หนา 0.30 มม.,Coloured metal sheet 0.30 mm,เมตร,m,roofing,54,115.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
RF-03,กระเบื้องลอนคู่ 5 มม. 50 × 120 ซม.,Fibre cement roof tile,แผ่น,tile,roofing,54,52.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
RF-04,ครอบสันหลังคา,Ridge cap,แผ่น,piece,roofing,54,75.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
RF-05,แผ่นสะท้อนความร้อน,Heat reflecting foil,ม้วน,roll,roofing,54,420.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
RF-06,รางน้ำสังกะสี,Zinc gutter,เมตร,m,roofing,54,120.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
TB-01,ไม้เต็ง 1½ × 3 นิ้ว ยาว 3 ม.,"Hardwood 1.5 × 3 in, 3 m",ท่อน,piece,timber,54,245.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
TB-02,ไม้ยางแปรรูป 1 × 6 นิ้ว ยาว 3 ม.,"Sawn board 1 × 6 in, 3 m",แผ่น,board,timber,54,185.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
TB-03,ไม้โครง 1½ × 1½ นิ้ว ยาว 3 ม.,"Batten 1.5 × 1.5 in, 3 m",ท่อน,piece,timber,54,68.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
TB-04,ไม้อัด 6 มม. 1.22 × 2.44 ม.,Plywood 6 mm,แผ่น,sheet,timber,54,390.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
TB-05,ไฟเบอร์ซีเมนต์บอร์ด 6 มม. 1.20 × 2.40 ม.,Fibre cement board 6 mm,แผ่น,sheet,timber,54,265.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
TB-06,ไม้ฝาไฟเบอร์ซีเมนต์ 15 × 300 ซม.,Fibre cement siding,แผ่น,plank,timber,54,62.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
TB-07,ไม้ไผ่สานทั้งแผ่น,Woven bamboo panel,แผ่น,panel,timber,54,90.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
ST-01,เหล็กกล่อง 2 × 1 นิ้ว หนา 1.6 มม. ยาว 6 ม.,"Steel box 2 × 1 in, 6 m",เส้น,length,steel,54,235.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
ST-02,เหล็กกล่อง 3 × 1½ นิ้ว หนา 1.6 มม. ยาว 6 ม.,"Steel box 3 × 1.5 in, 6 m",เส้น,length,steel,54,365.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
ST-03,เหล็กตัวซี 75 × 45 มม. หนา 1.6 มม. ยาว 6 ม.,"Steel C section, 6 m",เส้น,length,steel,54,395.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
ST-04,เหล็กข้ออ้อย 12 มม. ยาว 10 ม.,"Deformed bar 12 mm, 10 m",เส้น,bar,steel,54,215.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
ST-05,เหล็กกลม 6 มม. ยาว 10 ม.,"Round bar 6 mm, 10 m",เส้น,bar,steel,54,62.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
ST-06,ลวดผูกเหล็ก,Binding wire,กก.,kg,steel,54,45.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
ST-07,ตะแกรงเหล็กไวร์เมช 4 มม. @ 20 ซม.,Wire mesh 4 mm,ตร.ม.,m²,steel,54,38.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-01,ปูนซีเมนต์ปอร์ตแลนด์ 50 กก.,Portland cement 50 kg,ถุง,bag,masonry,54,145.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-02,ปูนฉาบสำเร็จรูป 50 กก.,Plaster mix 50 kg,ถุง,bag,masonry,54,125.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-03,ทรายหยาบ,Coarse sand,ลบ.ม.,m³,masonry,54,480.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-04,หิน 3/4 นิ้ว,Crushed stone 3/4 in,ลบ.ม.,m³,masonry,54,560.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-05,อิฐบล็อก 7 ซม.,Concrete block 7 cm,ก้อน,block,masonry,54,7.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-06,อิฐมอญ,Clay brick,ก้อน,brick,masonry,54,1.25,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-07,เสาคอนกรีต 5 นิ้ว ยาว 3 ม.,"Concrete post 5 in, 3 m",ต้น,post,masonry,54,480.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-08,คอนกรีตผสมเสร็จ 210 กก./ตร.ซม.,Ready-mixed concrete,ลบ.ม.,m³,masonry,54,1950.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
DW-01,ประตูไม้อัดพร้อมวงกบ 80 × 200 ซม.,Plywood door with frame,ชุด,set,doors_windows,54,1450.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
DW-02,ประตู PVC ห้องน้ำ พร้อมวงกบ,PVC bathroom door with frame,ชุด,set,doors_windows,54,890.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
DW-03,หน้าต่างไม้ 60 × 110 ซม. พร้อมวงกบ,Wooden window with frame,ชุด,set,doors_windows,54,1150.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
DW-04,บานพับ 4 นิ้ว,Hinge 4 in,ตัว,piece,doors_windows,54,25.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
DW-05,กลอนและมือจับ,Bolt and handle,ชุด,set,doors_windows,54,85.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
SN-01,โถส้วมนั่งราบพร้อมอุปกรณ์,Sitting toilet with fittings,ชุด,set,sanitary,54,1990.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
SN-02,โถส้วมนั่งยอง,Squat toilet,ชุด,set,sanitary,54,450.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
SN-03,ถังบำบัดสำเร็จรูป 800 ลิตร,Septic tank 800 l,ใบ,tank,sanitary,54,3600.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
SN-04,วงบ่อซีเมนต์ 80 ซม.,Cement ring 80 cm,วง,ring,sanitary,54,220.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
SN-05,กระเบื้องปูพื้น 12 × 12 นิ้ว,Floor tile 12 × 12 in,ตร.ม.,m²,sanitary,54,165.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
SN-06,ราวจับสเตนเลส 60 ซม.,Stainless handrail 60 cm,อัน,piece,sanitary,54,450.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
WT-01,ท่อ PVC 1/2 นิ้ว ชั้น 13.5 ยาว 4 ม.,"PVC pipe 1/2 in, 4 m",เส้น,length,water,54,62.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
WT-02,ท่อ PVC 4 นิ้ว ชั้น 5 ยาว 4 ม.,"PVC pipe 4 in, 4 m",เส้น,length,water,54,295.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
WT-03,ข้อต่อและกาว PVC,PVC fittings and glue,ชุด,set,water,54,180.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
WT-04,ก๊อกน้ำทองเหลือง 1/2 นิ้ว,Brass tap 1/2 in,ตัว,piece,water,54,145.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
WT-05,ถังเก็บน้ำ 500 ลิตร,Water tank 500 l,ใบ,tank,water,54,1950.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
WT-06,มิเตอร์และค่าติดตั้งประปาหมู่บ้าน,"Meter of the village supply, installed",ชุด,set,water,54,1500.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
EL-01,สายไฟ VAF 2 × 2.5,Cable VAF 2 × 2.5,เมตร,m,electrical,54,18.50,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
EL-02,ตู้ควบคุมไฟ 4 ช่อง พร้อมเบรกเกอร์,"Consumer unit, 4 ways",ชุด,set,electrical,54,1250.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
EL-03,เต้ารับคู่พร้อมกล่อง,Double socket with box,ชุด,set,electrical,54,95.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
EL-04,หลอดไฟ LED พร้อมขั้ว,LED lamp with holder,ชุด,set,electrical,54,85.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
EL-05,สายดินและหลักดิน,Earth wire and rod,ชุด,set,electrical,54,480.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
PT-01,สีน้ำอะคริลิก 1 แกลลอน,"Acrylic paint, gallon",แกลลอน,gallon,paint,54,520.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
PT-02,สีกันสนิม 1 แกลลอน,"Anti-rust paint, gallon",แกลลอน,gallon,paint,54,560.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
FS-01,ตะปูสังกะสี,Roofing nails,กก.,kg,fasteners,54,75.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
FS-02,ตะปู 3 นิ้ว,Nails 3 in,กก.,kg,fasteners,54,55.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
FS-03,สกรูปลายสว่าน,Self drilling screws,กล่อง,box,fasteners,54,140.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
FS-04,ลวดเชื่อม 2.6 มม.,Welding rod 2.6 mm,ห่อ,pack,fasteners,54,165.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
LB-01,ช่างไม้หรือช่างปูน,Carpenter or mason,คน-วัน,person-day,labour,54,450.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
LB-02,แรงงานอาสา,Volunteer,คน-วัน,person-day,labour,54,315.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
LB-03,ช่างไฟฟ้า,Electrician,คน-วัน,person-day,labour,54,500.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
TR-01,ค่าขนส่งวัสดุ รถกระบะ,Transport by pickup,เที่ยว,trip,transport,54,600.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
TR-02,ค่าขนส่งวัสดุ รถหกล้อ,Transport by six-wheel truck,เที่ยว,trip,transport,54,1500.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-01,ปูนซีเมนต์ปอร์ตแลนด์ 50 กก.,Portland cement 50 kg,ถุง,bag,masonry,5403,155.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-01,ปูนซีเมนต์ปอร์ตแลนด์ 50 กก.,Portland cement 50 kg,ถุง,bag,masonry,5406,155.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-03,ทรายหยาบ,Coarse sand,ลบ.ม.,m³,masonry,5403,576.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-03,ทรายหยาบ,Coarse sand,ลบ.ม.,m³,masonry,5406,576.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-04,หิน 3/4 นิ้ว,Crushed stone 3/4 in,ลบ.ม.,m³,masonry,5403,661.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-04,หิน 3/4 นิ้ว,Crushed stone 3/4 in,ลบ.ม.,m³,masonry,5406,661.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-08,คอนกรีตผสมเสร็จ 210 กก./ตร.ซม.,Ready-mixed concrete,ลบ.ม.,m³,masonry,5403,2145.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-08,คอนกรีตผสมเสร็จ 210 กก./ตร.ซม.,Ready-mixed concrete,ลบ.ม.,m³,masonry,5406,2145.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
RF-02,เมทัลชีทเคลือบสี หนา 0.30 มม.,Coloured metal sheet 0.30 mm,เมตร,m,roofing,5403,120.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
RF-02,เมทัลชีทเคลือบสี หนา 0.30 มม.,Coloured metal sheet 0.30 mm,เมตร,m,roofing,5406,120.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
ST-01,เหล็กกล่อง 2 × 1 นิ้ว หนา 1.6 มม. ยาว 6 ม.,"Steel box 2 × 1 in, 6 m",เส้น,length,steel,5403,247.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
ST-01,เหล็กกล่อง 2 × 1 นิ้ว หนา 1.6 มม. ยาว 6 ม.,"Steel box 2 × 1 in, 6 m",เส้น,length,steel,5406,247.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
MS-03,ทรายหยาบ,Coarse sand,ลบ.ม.,m³,masonry,540601,650.00,2021-11-15,,ราคาสมมุติเพื่อการสาธิต
TR-01,ค่าขนส่งวัสดุ รถกระบะ,Transport by pickup,เที่ยว,trip,transport,540601,900.00,2021-10-01,,ราคาสมมุติเพื่อการสาธิต
ST-01,เหล็กกล่อง 2 × 1 นิ้ว หนา 1.6 มม. ยาว 6 ม.,"Steel box 2 × 1 in, 6 m",เส้น,length,steel,54,258.00,2022-03-01,,ราคาสมมุติเพื่อการสาธิต
ST-02,เหล็กกล่อง 3 × 1½ นิ้ว หนา 1.6 มม. ยาว 6 ม.,"Steel box 3 × 1.5 in, 6 m",เส้น,length,steel,54,399.00,2022-03-01,,ราคาสมมุติเพื่อการสาธิต
ST-03,เหล็กตัวซี 75 × 45 มม. หนา 1.6 มม. ยาว 6 ม.,"Steel C section, 6 m",เส้น,length,steel,54,430.00,2022-03-01,,ราคาสมมุติเพื่อการสาธิต
ST-04,เหล็กข้ออ้อย 12 มม. ยาว 10 ม.,"Deformed bar 12 mm, 10 m",เส้น,bar,steel,54,236.00,2022-03-01,,ราคาสมมุติเพื่อการสาธิต
MS-01,ปูนซีเมนต์ปอร์ตแลนด์ 50 กก.,Portland cement 50 kg,ถุง,bag,masonry,54,152.00,2022-03-01,,ราคาสมมุติเพื่อการสาธิต
RF-02,เมทัลชีทเคลือบสี หนา 0.30 มม.,Coloured metal sheet 0.30 mm,เมตร,m,roofing,54,124.00,2022-03-01,,ราคาสมมุติเพื่อการสาธิต
PT-01,สีน้ำอะคริลิก 1 แกลลอน,"Acrylic paint, gallon",แกลลอน,gallon,paint,5401,469.00,2022-04-01,2022-04-30,ราคาสมมุติเพื่อการสาธิต
)csv";

constexpr KitItem kRoofSevere[] = {{"RF-02", 72000}, {"RF-04", 8000},    {"FS-03", 4000},   {"RF-06", 6000},
                                   {"ST-01", 8000},  {"LB-01", 4000, 2}, {"LB-02", 3000, 5}};
constexpr KitItem kRoofSlight[] = {{"RF-01", 12000}, {"FS-01", 1500}, {"TB-03", 6000}, {"LB-02", 1000, 3}};
constexpr KitItem kRoofFrameSevere[] = {{"ST-02", 12000}, {"ST-01", 16000},   {"FS-04", 3000},
                                        {"PT-02", 1000},  {"LB-01", 5000, 2}, {"LB-02", 2000, 4}};
constexpr KitItem kRoofFrameSlight[] = {{"TB-01", 8000}, {"TB-03", 10000}, {"FS-02", 2000}, {"LB-01", 1000, 2}};
constexpr KitItem kWallsSevere[] = {{"TB-06", 90000}, {"TB-03", 30000},   {"ST-01", 6000},   {"FS-03", 4000},
                                    {"PT-01", 3000},  {"LB-01", 4000, 2}, {"LB-02", 2000, 4}};
constexpr KitItem kWallsMissing[] = {{"TB-05", 22000}, {"ST-01", 14000},   {"FS-03", 3000},   {"DW-01", 1000},
                                     {"PT-01", 2000},  {"LB-01", 3000, 2}, {"LB-02", 2000, 3}};
constexpr KitItem kFloorSevere[] = {{"TB-02", 46000}, {"TB-01", 12000}, {"FS-02", 3000}, {"LB-01", 3000, 2}, {"LB-02", 2000, 3}};
constexpr KitItem kFloorSlight[] = {{"TB-02", 12000}, {"FS-02", 1000}, {"LB-02", 1000, 2}};
constexpr KitItem kFloorMissing[] = {{"MS-08", 2500}, {"ST-07", 30000}, {"MS-03", 1500}, {"LB-01", 2000, 2}, {"LB-02", 2000, 5}};
constexpr KitItem kPostsSevere[] = {{"MS-07", 6000}, {"ST-02", 6000}, {"MS-01", 6000},    {"MS-03", 500},
                                    {"MS-04", 750},  {"ST-04", 4000}, {"LB-01", 4000, 2}, {"LB-02", 2000, 5}};
constexpr KitItem kPostsSlight[] = {{"MS-01", 4000}, {"ST-04", 3000}, {"ST-05", 3000}, {"MS-03", 500}, {"LB-01", 1000, 2}};
constexpr KitItem kFoundationSevere[] = {{"MS-01", 12000}, {"MS-03", 1000},    {"MS-04", 1500},   {"ST-04", 8000},
                                         {"ST-06", 2000},  {"LB-01", 3000, 2}, {"LB-02", 2000, 4}};
constexpr KitItem kStairsSevere[] = {{"MS-05", 120000}, {"MS-01", 8000},    {"MS-03", 1000},   {"ST-04", 4000},
                                     {"SN-06", 2000},   {"LB-01", 3000, 1}, {"LB-02", 2000, 2}};
constexpr KitItem kDoorsWindowsSevere[] = {{"DW-01", 2000}, {"DW-03", 3000}, {"DW-05", 5000}, {"LB-01", 2000, 1}};
constexpr KitItem kDoorsWindowsSlight[] = {{"DW-04", 8000}, {"DW-05", 4000}, {"TB-02", 3000}, {"LB-01", 1000, 1}};
constexpr KitItem kToiletMissing[] = {{"SN-01", 1000}, {"SN-03", 1000}, {"MS-05", 320000},  {"MS-01", 14000},
                                      {"MS-03", 1500}, {"MS-04", 500},  {"SN-05", 4000},    {"DW-02", 1000},
                                      {"RF-02", 8000}, {"ST-01", 4000}, {"WT-01", 5000},    {"WT-02", 3000},
                                      {"WT-03", 1000}, {"WT-04", 2000}, {"LB-01", 5000, 2}, {"LB-02", 3000, 3}};
constexpr KitItem kToiletSevere[] = {{"SN-01", 1000}, {"SN-04", 6000}, {"MS-05", 260000}, {"MS-01", 12000},   {"MS-03", 1500},
                                     {"SN-05", 4000}, {"SN-06", 2000}, {"DW-02", 1000},   {"RF-02", 8000},    {"WT-01", 4000},
                                     {"WT-02", 2000}, {"WT-03", 1000}, {"WT-04", 1000},   {"LB-01", 5000, 2}, {"LB-02", 3000, 3}};
constexpr KitItem kToiletSlight[] = {{"SN-01", 1000}, {"SN-05", 3000}, {"MS-01", 3000},
                                     {"WT-03", 1000}, {"WT-04", 1000}, {"LB-01", 1000, 1}};
constexpr KitItem kKitchenSevere[] = {{"MS-05", 220000}, {"MS-01", 12000}, {"MS-03", 1500},    {"RF-02", 16000},
                                      {"ST-01", 8000},   {"DW-03", 1000},  {"LB-01", 4000, 2}, {"LB-02", 2000, 3}};
constexpr KitItem kElectricitySevere[] = {{"EL-01", 80000}, {"EL-02", 1000}, {"EL-03", 5000},
                                          {"EL-04", 6000},  {"EL-05", 1000}, {"LB-03", 2000, 1}};
constexpr KitItem kElectricitySlight[] = {{"EL-01", 20000}, {"EL-03", 2000}, {"EL-04", 3000}, {"LB-03", 1000, 1}};
constexpr KitItem kWaterMissing[] = {{"WT-01", 16000}, {"WT-03", 2000},    {"WT-04", 2000},   {"WT-05", 1000},
                                     {"WT-06", 1000},  {"LB-01", 1000, 1}, {"LB-02", 1000, 3}};
constexpr KitItem kRampMissing[] = {{"MS-01", 8000}, {"MS-03", 1000},    {"MS-04", 1000},   {"ST-07", 6000},
                                    {"SN-06", 4000}, {"LB-01", 2000, 1}, {"LB-02", 1000, 3}};

} // namespace

std::string_view price_file()
{
    return kPrices;
}

std::span<Kit const> kits()
{
    static constexpr Kit all[] = {
        {Roof, S::Severe, "เปลี่ยนหลังคาทั้งหลัง", "Replace the roof", kRoofSevere},
        {Roof, S::Slight, "ซ่อมหลังคาบางส่วน", "Mend part of the roof", kRoofSlight},
        {RoofFrame, S::Severe, "เปลี่ยนโครงหลังคา", "Replace the roof frame", kRoofFrameSevere},
        {RoofFrame, S::Slight, "เสริมโครงหลังคา", "Strengthen the roof frame", kRoofFrameSlight},
        {Walls, S::Severe, "เปลี่ยนฝาบ้าน", "Replace the walls", kWallsSevere},
        {Walls, S::Missing, "กั้นห้องใหม่", "Build a room's walls", kWallsMissing},
        {Floor, S::Severe, "ปูพื้นใหม่", "New floor", kFloorSevere},
        {Floor, S::Slight, "ซ่อมพื้นบางส่วน", "Mend part of the floor", kFloorSlight},
        {Floor, S::Missing, "เทพื้นคอนกรีต", "Concrete floor", kFloorMissing},
        {Posts, S::Severe, "เปลี่ยนเสาและคาน", "Replace posts and beams", kPostsSevere},
        {Posts, S::Slight, "เสริมเสา", "Strengthen posts", kPostsSlight},
        {Foundation, S::Severe, "เสริมฐานราก", "Strengthen the foundation", kFoundationSevere},
        {Stairs, S::Severe, "ทำบันไดใหม่", "New stairs", kStairsSevere},
        {DoorsWindows, S::Severe, "เปลี่ยนประตูหน้าต่าง", "Replace doors and windows", kDoorsWindowsSevere},
        {DoorsWindows, S::Slight, "ซ่อมประตูหน้าต่าง", "Mend doors and windows", kDoorsWindowsSlight},
        {Toilet, S::Missing, "สร้างห้องน้ำใหม่", "New bathroom", kToiletMissing},
        {Toilet, S::Severe, "สร้างห้องน้ำแทนของเดิม", "Bathroom in the place of the old one", kToiletSevere},
        {Toilet, S::Slight, "ซ่อมห้องน้ำ", "Mend the bathroom", kToiletSlight},
        {Kitchen, S::Severe, "สร้างห้องครัวใหม่", "New kitchen", kKitchenSevere},
        {Electricity, S::Severe, "เดินสายไฟใหม่ทั้งหลัง", "Rewire the house", kElectricitySevere},
        {Electricity, S::Slight, "ซ่อมระบบไฟฟ้า", "Mend the wiring", kElectricitySlight},
        {Water, S::Missing, "ต่อประปาเข้าบ้าน", "Connect to the water supply", kWaterMissing},
        {Ramp, S::Missing, "ทางลาดและราวจับ", "Ramp and handrails", kRampMissing},
    };
    return all;
}

} // namespace estimates::demo
