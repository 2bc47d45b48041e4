// Criteria, bands and reasons of the two scorecards.
#include "selection/demo_scorecards.hpp"

namespace selection::demo {

namespace {

Band at_least(std::int64_t from, int degree, std::string th, std::string en)
{
    Band band;
    band.from = from;
    band.degree = degree;
    band.reason_th = std::move(th);
    band.reason_en = std::move(en);
    return band;
}

Band at_most(std::int64_t to, int degree, std::string th, std::string en)
{
    Band band;
    band.to = to;
    band.degree = degree;
    band.reason_th = std::move(th);
    band.reason_en = std::move(en);
    return band;
}

Band answered(bool is, int degree, std::string th, std::string en)
{
    Band band;
    band.is = is;
    band.degree = degree;
    band.reason_th = std::move(th);
    band.reason_en = std::move(en);
    return band;
}

Band one_of(std::vector<std::string> any_of, int degree, std::string th, std::string en)
{
    Band band;
    band.any_of = std::move(any_of);
    band.degree = degree;
    band.reason_th = std::move(th);
    band.reason_en = std::move(en);
    return band;
}

constexpr std::int64_t baht(std::int64_t amount)
{
    return amount * 100;
}

Criterion dwelling(int weight)
{
    return {"dwelling",
            "dwelling_state",
            "สภาพบ้านโดยรวม",
            "State of the house",
            weight,
            {one_of({"unfit"}, 10, "บ้านอยู่อาศัยไม่ได้แล้ว", "The house cannot be lived in"),
             one_of({"heavily_damaged"}, 7, "บ้านชำรุดมาก", "The house is heavily damaged"),
             one_of({"damaged"}, 3, "บ้านชำรุด", "The house is damaged")}};
}

Criterion severe(int weight)
{
    return {"severe",
            "parts_severe",
            "ส่วนของบ้านที่ชำรุดมาก",
            "Heavily damaged parts",
            weight,
            {at_least(4, 10, "มีส่วนที่ชำรุดมาก {n} ส่วน", "{n} parts are heavily damaged"),
             at_least(2, 6, "มีส่วนที่ชำรุดมาก {n} ส่วน", "{n} parts are heavily damaged"),
             at_least(1, 3, "มีส่วนที่ชำรุดมาก {n} ส่วน", "{n} part is heavily damaged")}};
}

Criterion missing(int weight)
{
    return {"missing",
            "parts_missing",
            "ส่วนของบ้านที่ไม่มี",
            "Missing parts",
            weight,
            {at_least(2, 10, "ขาดส่วนที่จำเป็น {n} ส่วน", "{n} parts are missing"),
             at_least(1, 6, "ขาดส่วนที่จำเป็น {n} ส่วน", "{n} part is missing")}};
}

Criterion toilet(int weight)
{
    return {"toilet",
            "part_toilet",
            "ห้องน้ำ-ส้วม",
            "Toilet",
            weight,
            {one_of({"missing"}, 10, "ไม่มีห้องน้ำ-ส้วมใช้", "There is no toilet"),
             one_of({"severe"}, 5, "ห้องน้ำ-ส้วมชำรุดมาก", "The toilet is heavily damaged")}};
}

Criterion income(int weight)
{
    return {"income",
            "income_per_head",
            "รายได้เฉลี่ยต่อคน",
            "Income per head",
            weight,
            {at_most(baht(15'000), 10, "รายได้เฉลี่ย {n} ต่อคนต่อปี", "An income of {n} per head and year"),
             at_most(baht(30'000), 7, "รายได้เฉลี่ย {n} ต่อคนต่อปี", "An income of {n} per head and year"),
             at_most(baht(60'000), 4, "รายได้เฉลี่ย {n} ต่อคนต่อปี", "An income of {n} per head and year"),
             // The state's line for a vulnerable household (domain notes 2.2).
             at_most(baht(100'000), 1, "รายได้เฉลี่ย {n} ต่อคนต่อปี", "An income of {n} per head and year")}};
}

Criterion elders(int weight)
{
    return {"elders",
            "elders",
            "ผู้สูงอายุ",
            "Old people",
            weight,
            {at_least(2, 10, "มีผู้สูงอายุ {n} คน", "{n} people are 60 or older"),
             at_least(1, 7, "มีผู้สูงอายุ {n} คน", "{n} person is 60 or older")}};
}

Criterion alone(int weight)
{
    return {"alone",
            "elders_only",
            "ผู้สูงอายุอยู่ตามลำพัง",
            "Old people alone",
            weight,
            {answered(true, 10, "มีแต่ผู้สูงอายุอยู่ตามลำพัง", "Only old people live there")}};
}

Criterion children(int weight)
{
    return {"children",
            "children",
            "เด็ก",
            "Children",
            weight,
            {at_least(3, 10, "มีเด็กอายุต่ำกว่า 15 ปี {n} คน", "{n} children under 15"),
             at_least(1, 6, "มีเด็กอายุต่ำกว่า 15 ปี {n} คน", "{n} children under 15")}};
}

Criterion disabled(int weight)
{
    return {"disabled",   "disabled", "คนพิการ",
            "Disability", weight,     {at_least(1, 10, "มีคนพิการ {n} คน", "{n} people with a disability")}};
}

Criterion bedridden(int weight)
{
    return {"bedridden", "bedridden", "ผู้ป่วยติดเตียง",
            "Bedridden", weight,      {at_least(1, 10, "มีผู้ป่วยติดเตียง {n} คน", "{n} bedridden people")}};
}

Criterion burden(int weight)
{
    return {"burden",
            "carried_by_each",
            "ภาระการดูแล",
            "Burden of care",
            weight,
            {at_least(3, 10, "ผู้ดูแลหนึ่งคนดูแลผู้พึ่งพิง {n} คน", "{n} dependants for each who can carry them"),
             at_least(1, 5, "ผู้ดูแลหนึ่งคนดูแลผู้พึ่งพิง {n} คน", "{n} dependants for each who can carry them")}};
}

Criterion land(int weight)
{
    return {"land",
            "land_kind",
            "ที่ดิน",
            "Land",
            weight,
            {one_of({"state_forest", "treasury", "temple", "rented"}, 10, "บ้านตั้งอยู่บนที่ดิน: {n}", "The house stands on: {n}"),
             one_of({"relatives", "unknown"}, 5, "บ้านตั้งอยู่บนที่ดิน: {n}", "The house stands on: {n}")}};
}

Criterion secure(int weight)
{
    return {"secure",
            "secure",
            "ความมั่นคงในที่อยู่อาศัย",
            "Security of the dwelling",
            weight,
            {answered(false, 10, "ไม่มีความมั่นคงในที่อยู่อาศัย", "Not secure in the dwelling")}};
}

Criterion not_helped(int weight)
{
    return {"not_helped",     "helped_before",
            "ยังไม่เคยได้รับบ้าน", "Not helped before",
            weight,           {answered(false, 10, "ยังไม่เคยได้รับบ้านจากโครงการ", "No house was handed over before")}};
}

// As the last survey has it.
Criterion no_help(int weight)
{
    return {
        "no_help",         "had_help", "ความช่วยเหลือที่เคยได้รับ",
        "Help had before", weight,     {answered(false, 10, "ยังไม่เคยได้รับความช่วยเหลือใดเลย", "Had no help of any kind before")}};
}

Criterion surveyor_view(int weight)
{
    return {"surveyor_view",
            "surveyor_view",
            "ความเห็นของผู้สำรวจ",
            "The surveyor's view",
            weight,
            {one_of({"urgent"}, 10, "ผู้สำรวจเห็นว่าควรช่วยเหลือเร่งด่วน", "The surveyor holds it urgent"),
             one_of({"help"}, 4, "ผู้สำรวจเห็นว่าควรช่วยเหลือ", "The surveyor holds that it should be helped")}};
}

std::vector<TieRule> ties()
{
    return {{"very_old", Better::Higher}, {"income_per_head", Better::Lower}, {"members", Better::Higher}};
}

constexpr char const* kNote = "ร่างเพื่อการสาธิต ไม่พบเกณฑ์ทางการ จังหวัดแก้น้ำหนักและเหตุผลได้ทุกข้อ";

} // namespace

ScorecardForm house_first()
{
    ScorecardForm form;
    form.name_th = "เกณฑ์สภาพบ้านนำ";
    form.name_en = "House first";
    form.note = kNote;
    form.criteria = {dwelling(3), severe(2),   missing(1),   toilet(1), income(2), elders(1),       alone(1),
                     children(1), disabled(1), bedridden(1), burden(1), land(1),   surveyor_view(1)};
    form.ties = ties();
    return form;
}

ScorecardForm people_first()
{
    ScorecardForm form;
    form.name_th = "เกณฑ์คนเปราะบางนำ";
    form.name_en = "People first";
    form.note = kNote;
    form.criteria = {bedridden(3), disabled(3), alone(2),  elders(2), children(2),   burden(2),  income(3),       dwelling(2),
                     severe(1),    toilet(1),   secure(1), land(1),   not_helped(1), no_help(1), surveyor_view(2)};
    form.ties = ties();
    return form;
}

} // namespace selection::demo
