// The figures of the announcement of 20 January 2565 (domain notes, section 1), each with unit, day and source.
#include "figures/service.hpp"

namespace figures {

namespace {

constexpr char const* kSource = "สำนักงานประชาสัมพันธ์จังหวัดแพร่, 20 ม.ค. 2565";
constexpr char const* kUnclearPast = "ข่าวไม่ได้บอกว่านับปีใดถึงปีใด 139 ครัวเรือนใน 53 ตำบลอาจไม่ใช่ยอดสะสมทั้งหมด";
constexpr char const* kEqualsParts = "65 ครัวเรือน × 20,900 บาท = 1,358,500 บาท พอดี";

struct Announced {
    Key key;
    std::int64_t value;
    char const* note = nullptr;
};

constexpr Announced kAnnounced[] = {
    {Key::Councils, 84},
    {Key::CouncilsCoveragePercent, 100},
    {Key::WelfareFunds, 77},
    {Key::EconomyTambons, 18},
    {Key::LandTambons, 15},
    {Key::MankongProjects, 4},
    {Key::MankongCommunities, 22},
    {Key::MankongHouseholds, 148},
    {Key::PhorphiangPastTambons, 53, kUnclearPast},
    {Key::PhorphiangPastHouseholds, 139, kUnclearPast},
    {Key::Phorphiang2565Households, 65},
    {Key::Phorphiang2565Tambons, 11},
    {Key::Phorphiang2565Baht, 1'358'500, kEqualsParts},
};

} // namespace

void seed_demo(api::Work& work)
{
    for (auto const& announced : kAnnounced) {
        FigureForm form;
        form.key = announced.key;
        form.area = base::AreaCode::parse("54").value();
        form.value = announced.value;
        form.unit = unit_of(announced.key);
        form.as_of = base::Date(2022, 1, 20);
        form.source = kSource;
        if (announced.note)
            form.note = announced.note;
        (void)service::record(work, auth::Scope::everywhere(), form);
    }
}

} // namespace figures
