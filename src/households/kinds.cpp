// Stored names and labels of every choice of the register.
#include "households/kinds.hpp"

namespace households {

std::span<base::EnumValue<Status> const> values_of(Status)
{
    static base::EnumValue<Status> const rows[] = {
        {Status::Active, "active", {"อยู่ในทะเบียน", "In the register"}},
        {Status::Moved, "moved", {"ย้ายออกแล้ว", "Moved away"}},
        {Status::Dissolved, "dissolved", {"เลิกครัวเรือน", "No longer a household"}},
        {Status::Deceased, "deceased", {"เสียชีวิต", "Deceased"}},
    };
    return rows;
}

std::span<base::EnumValue<DwellingState> const> values_of(DwellingState)
{
    static base::EnumValue<DwellingState> const rows[] = {
        {DwellingState::Good, "good", {"อยู่ได้ดี", "Good"}},
        {DwellingState::Damaged, "damaged", {"ชำรุด", "Damaged"}},
        {DwellingState::HeavilyDamaged, "heavily_damaged", {"ชำรุดมาก", "Heavily damaged"}},
        {DwellingState::Unfit, "unfit", {"อยู่อาศัยไม่ได้", "Unfit to live in"}},
    };
    return rows;
}

std::span<base::EnumValue<Tenure> const> values_of(Tenure)
{
    static base::EnumValue<Tenure> const rows[] = {
        {Tenure::Own, "own", {"บ้านของตนเอง", "Own house"}},
        {Tenure::Rent, "rent", {"เช่า", "Rented"}},
        {Tenure::Relative, "relative", {"บ้านของญาติ", "A relative's house"}},
        {Tenure::Other, "other", {"อื่น ๆ", "Other"}},
    };
    return rows;
}

std::span<base::EnumValue<LandKind> const> values_of(LandKind)
{
    static base::EnumValue<LandKind> const rows[] = {
        {LandKind::OwnTitle, "own_title", {"ที่ดินของตนเอง มีเอกสารสิทธิ", "Own land with a title"}},
        {LandKind::Relatives, "relatives", {"ที่ดินของญาติ", "Relatives' land"}},
        {LandKind::Rented, "rented", {"ที่ดินเช่า", "Rented land"}},
        {LandKind::StateForest, "state_forest", {"เขตป่าของรัฐ", "State forest"}},
        {LandKind::Treasury, "treasury", {"ที่ราชพัสดุ", "Treasury land"}},
        {LandKind::SorPorKor, "sor_por_kor", {"ที่ดิน ส.ป.ก.", "Land reform (Sor Por Kor)"}},
        {LandKind::Temple, "temple", {"ที่ธรณีสงฆ์/ที่วัด", "Temple land"}},
        {LandKind::Other, "other", {"อื่น ๆ", "Other"}},
        {LandKind::Unknown, "unknown", {"ยังไม่ทราบ", "Not known yet"}},
    };
    return rows;
}

std::span<base::EnumValue<Sex> const> values_of(Sex)
{
    static base::EnumValue<Sex> const rows[] = {
        {Sex::Male, "male", {"ชาย", "Male"}},
        {Sex::Female, "female", {"หญิง", "Female"}},
    };
    return rows;
}

std::span<base::EnumValue<CitizenKind> const> values_of(CitizenKind)
{
    static base::EnumValue<CitizenKind> const rows[] = {
        {CitizenKind::Thai, "thai", {"บัตรประชาชนไทย", "Thai citizen card"}},
        {CitizenKind::PinkCard, "pink_card", {"บัตรสีชมพู/บัตรผู้ไม่มีสัญชาติไทย", "Pink card, not of Thai nationality"}},
        {CitizenKind::None, "none", {"ไม่มีเลขประจำตัว", "Has no number"}},
        {CitizenKind::Unknown, "unknown", {"มีเลข แต่ยังไม่ทราบ", "Has one, not known yet"}},
    };
    return rows;
}

std::span<base::EnumValue<Relation> const> values_of(Relation)
{
    static base::EnumValue<Relation> const rows[] = {
        {Relation::Head, "head", {"หัวหน้าครัวเรือน", "Head of household"}},
        {Relation::Owner, "owner", {"เจ้าบ้าน", "Owner of the house"}},
        {Relation::Spouse, "spouse", {"คู่สมรส", "Spouse"}},
        {Relation::Parent, "parent", {"บิดา/มารดา", "Parent"}},
        {Relation::Child, "child", {"บุตร", "Child"}},
        {Relation::Grandchild, "grandchild", {"หลาน", "Grandchild"}},
        {Relation::Sibling, "sibling", {"พี่น้อง", "Brother or sister"}},
        {Relation::Relative, "relative", {"ญาติ", "Relative"}},
        {Relation::Lodger, "lodger", {"ผู้อาศัย", "Lodger"}},
        {Relation::Other, "other", {"อื่น ๆ", "Other"}},
    };
    return rows;
}

std::span<base::EnumValue<PartKind> const> values_of(PartKind)
{
    static base::EnumValue<PartKind> const rows[] = {
        {PartKind::Roof, "roof", {"หลังคา", "Roof"}},
        {PartKind::RoofFrame, "roof_frame", {"โครงหลังคา", "Roof frame"}},
        {PartKind::Walls, "walls", {"ฝา/ผนัง", "Walls"}},
        {PartKind::Floor, "floor", {"พื้น", "Floor"}},
        {PartKind::Posts, "posts", {"เสา/คาน", "Posts and beams"}},
        {PartKind::Foundation, "foundation", {"ฐานราก", "Foundation"}},
        {PartKind::Stairs, "stairs", {"บันได", "Stairs"}},
        {PartKind::DoorsWindows, "doors_windows", {"ประตู-หน้าต่าง", "Doors and windows"}},
        {PartKind::Toilet, "toilet", {"ห้องน้ำ-ส้วม", "Toilet and bathroom"}},
        {PartKind::Kitchen, "kitchen", {"ห้องครัว", "Kitchen"}},
        {PartKind::Electricity, "electricity", {"ไฟฟ้า", "Electricity"}},
        {PartKind::Water, "water", {"ประปา", "Water supply"}},
        {PartKind::Ramp, "ramp", {"ทางลาด/ราวจับ", "Ramp and handrails"}},
        {PartKind::Other, "other", {"อื่น ๆ", "Other"}},
    };
    return rows;
}

std::span<base::EnumValue<PartState> const> values_of(PartState)
{
    static base::EnumValue<PartState> const rows[] = {
        {PartState::Good, "good", {"ดี", "Good"}},
        {PartState::Slight, "slight", {"ชำรุดเล็กน้อย", "Slightly damaged"}},
        {PartState::Severe, "severe", {"ชำรุดมาก", "Badly damaged"}},
        {PartState::Missing, "missing", {"ไม่มี", "Missing"}},
    };
    return rows;
}

std::span<base::EnumValue<PartAction> const> values_of(PartAction)
{
    static base::EnumValue<PartAction> const rows[] = {
        {PartAction::Repair, "repair", {"ซ่อม", "Repair"}},
        {PartAction::Replace, "replace", {"เปลี่ยน", "Replace"}},
        {PartAction::BuildNew, "build_new", {"สร้างใหม่", "Build new"}},
    };
    return rows;
}

std::span<base::EnumValue<PictureKind> const> values_of(PictureKind)
{
    static base::EnumValue<PictureKind> const rows[] = {
        {PictureKind::Outside, "outside", {"นอกบ้าน", "Outside"}},
        {PictureKind::Inside, "inside", {"ในบ้าน", "Inside"}},
        {PictureKind::Applicant, "applicant", {"ผู้เดือดร้อน", "The applicant"}},
        {PictureKind::Problem, "problem", {"จุดที่เป็นปัญหา", "The problem"}},
        {PictureKind::Family, "family", {"ครอบครัว", "The family"}},
        {PictureKind::RegisterHouse, "register_house", {"ทะเบียนบ้าน หน้าบ้าน", "House register, house page"}},
        {PictureKind::RegisterPeople, "register_people", {"ทะเบียนบ้าน หน้าบุคคล", "House register, people's page"}},
        {PictureKind::Before, "before", {"ก่อนซ่อม", "Before the repair"}},
        {PictureKind::During, "during", {"ระหว่างซ่อม", "During the repair"}},
        {PictureKind::After, "after", {"หลังซ่อม", "After the repair"}},
        {PictureKind::Other, "other", {"อื่น ๆ", "Other"}},
    };
    return rows;
}

bool shows_citizen_numbers(PictureKind kind)
{
    switch (kind) {
    case PictureKind::RegisterHouse:
    case PictureKind::RegisterPeople:
        return true;
    case PictureKind::Outside:
    case PictureKind::Inside:
    case PictureKind::Applicant:
    case PictureKind::Problem:
    case PictureKind::Family:
    case PictureKind::Before:
    case PictureKind::During:
    case PictureKind::After:
    case PictureKind::Other:
        return false;
    }
    return true;
}

namespace {

template <class E>
NamedChoices choices_of(std::string_view name)
{
    NamedChoices choices{name, {}};
    for (auto const& row : values_of(E{}))
        choices.values.emplace_back(row.name, row.label);
    return choices;
}

} // namespace

std::vector<NamedChoices> all_choices()
{
    return {
        choices_of<Status>("status"),
        choices_of<DwellingState>("dwelling_state"),
        choices_of<Tenure>("tenure"),
        choices_of<LandKind>("land_kind"),
        choices_of<Sex>("sex"),
        choices_of<CitizenKind>("citizen_kind"),
        choices_of<Relation>("relation"),
        choices_of<PartKind>("part"),
        choices_of<PartState>("part_state"),
        choices_of<PartAction>("part_action"),
        choices_of<PictureKind>("picture_kind"),
    };
}

} // namespace households
