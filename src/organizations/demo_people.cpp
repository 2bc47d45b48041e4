// Names put together from ordinary first names and surnames that say something kind, so that they read as examples.
#include "organizations/demo_people.hpp"

#include <array>
#include <string_view>

namespace organizations::demo {

namespace {

struct FirstName {
    std::string_view title;
    std::string_view name;
};

constexpr std::array<FirstName, 32> kFirstNames{{
    {"นาย", "สมบูรณ์"},  {"นาง", "บัวผัน"},    {"นาย", "อินทร"},  {"นางสาว", "กัลยา"}, {"นาย", "ประเสริฐ"}, {"นาง", "จันทร์ฟอง"},
    {"นาย", "ศรีวรรณ"}, {"นาง", "แสงหล้า"},  {"นาย", "บุญยืน"},  {"นางสาว", "ดารณี"}, {"นาย", "มานพ"},    {"นาง", "คำเอื้อย"},
    {"นาย", "ณรงค์"},   {"นาง", "พิมพา"},    {"นาย", "วีระ"},   {"นางสาว", "อรทัย"}, {"นาย", "สุรชัย"},    {"นาง", "ลำดวน"},
    {"นาย", "ทองดี"},   {"นาง", "สายพิณ"},   {"นาย", "เกษม"},  {"นางสาว", "รัตนา"}, {"นาย", "ชูชาติ"},    {"นาง", "ฟองจันทร์"},
    {"นาย", "อุดม"},    {"นาง", "เพ็ญศรี"},   {"นาย", "ไพศาล"}, {"นางสาว", "นงนุช"}, {"นาย", "สวัสดิ์"},    {"นาง", "มาลัย"},
    {"นาย", "ธีรพล"},   {"นาง", "กรองแก้ว"},
}};

// 33 and 32 have no common factor: first name and surname meet again only after 1,056 people.
constexpr std::array<std::string_view, 33> kLastNames{
    "ใจงาม", "ตัวอย่างดี", "สมมุติกุล", "รักถิ่น",   "ฟ้าใส",  "บ้านสวน",  "ทุ่งทอง",   "ร่มเย็น",  "น้ำใส",  "พึ่งพา",   "เรือนแก้ว",
    "ขยันยิ่ง", "มีน้ำใจ",   "ยิ้มแย้ม",  "ดอยงาม", "สานฝัน", "เพื่อนบ้าน", "ปันสุข",    "กล้าหาญ", "แบ่งปัน", "ตั้งใจ",   "รวมพลัง",
    "ดีพร้อม", "สุขสงบ",   "อุ่นเรือน", "ไม้งาม",  "คำมั่น",  "ใฝ่ธรรม",  "ร่วมสร้าง", "ชื่นบาน",  "หอมดิน", "สายธาร", "เอื้ออารี"};

} // namespace

RepresentativeForm person(std::size_t number, std::string position)
{
    auto const& first = kFirstNames[number % kFirstNames.size()];
    RepresentativeForm form;
    form.title = first.title;
    form.first_name = first.name;
    form.last_name = std::string(kLastNames[number % kLastNames.size()]);
    form.position = std::move(position);
    form.source = "บุคคลสมมุติเพื่อการสาธิต";
    form.made_up = true;
    return form;
}

} // namespace organizations::demo
