// Names and words of the choices of contributions.
#include "contributions/contributions.hpp"

namespace contributions {

std::span<base::EnumValue<Kind> const> values_of(Kind)
{
    static base::EnumValue<Kind> const rows[] = {
        {Kind::Cash, "cash", {"เงินสด", "Cash"}},
        {Kind::Material, "material", {"วัสดุ", "Material"}},
        {Kind::Labour, "labour", {"แรงงาน", "Labour"}},
    };
    return rows;
}

std::span<base::EnumValue<Giver> const> values_of(Giver)
{
    static base::EnumValue<Giver> const rows[] = {
        {Giver::Family, "family", {"ครอบครัวและญาติ", "Family"}},
        {Giver::Neighbours, "neighbours", {"เพื่อนบ้าน", "Neighbours"}},
        {Giver::Council, "council", {"สภาองค์กรชุมชน", "Community council"}},
        {Giver::WelfareFund, "welfare_fund", {"กองทุนสวัสดิการชุมชน", "Community welfare fund"}},
        {Giver::LocalAuthority, "local_authority", {"องค์กรปกครองส่วนท้องถิ่น", "Local authority"}},
        {Giver::StateOffice, "state_office", {"หน่วยงานรัฐ", "State office"}},
        {Giver::Soldiers, "soldiers", {"ทหาร", "Soldiers"}},
        {Giver::School, "school", {"สถานศึกษา", "School or college"}},
        {Giver::Temple, "temple", {"วัด", "Temple"}},
        {Giver::Company, "company", {"บริษัทและร้านค้า", "Company or shop"}},
        {Giver::Other, "other", {"อื่น ๆ", "Others"}},
    };
    return rows;
}

std::span<base::EnumValue<Basis> const> values_of(Basis)
{
    static base::EnumValue<Basis> const rows[] = {
        {Basis::Counted, "counted", {"นับเป็นเงินแล้ว", "Counted as money"}},
        {Basis::PriceBook, "price_book", {"ราคาตามสมุดราคา", "Price book"}},
        {Basis::Receipt, "receipt", {"ใบเสร็จหรือบิล", "Receipt"}},
        {Basis::Estimate, "estimate", {"มีผู้ประเมินราคา", "Estimated by a person"}},
        {Basis::DayRate, "day_rate", {"อัตราค่าแรงที่ใช้ทั่วไป", "Usual daily rate"}},
        {Basis::OtherRate, "other_rate", {"อัตราค่าแรงอื่น", "Another daily rate"}},
    };
    return rows;
}

} // namespace contributions
