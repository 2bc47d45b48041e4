// The tasks of the demonstration, about houses that the other rooms made.
#include "app/demo_tasks.hpp"

#include "organizations/organizations.hpp"
#include "platform/auth/users.hpp"
#include "rounds/rounds.hpp"
#include "tasks/tasks.hpp"

#include <algorithm>
#include <stdexcept>

namespace app {

namespace {

using base::Date;

base::AreaCode area_of(char const* code)
{
    return *base::AreaCode::parse(code);
}

tasks::Thing house(rounds::DemoHouse const& one)
{
    return {"round_house", one.id.str()};
}

rounds::DemoHouse first_of(std::vector<rounds::DemoHouse> const& houses, bool (*wanted)(rounds::DemoHouse const&))
{
    auto const found = std::ranges::find_if(houses, wanted);
    if (found == houses.end())
        throw std::logic_error("the demonstration has no house for its task");
    return *found;
}

auth::UserId person(storage::Reader& db, char const* user_name)
{
    return auth::find_user_by_name(db, user_name).value().id;
}

} // namespace

void seed_demo_tasks(api::Work& work)
{
    auto const houses = rounds::demo_course(work.tx());
    auto const unsigned_land =
        first_of(houses, [](rounds::DemoHouse const& one) { return one.number < 100 && !one.consents_on; });
    auto const begun = first_of(houses, [](rounds::DemoHouse const& one) {
        return one.number < 100 && one.tambon.str() == "540101" && one.began_on && !one.accepted_on;
    });
    auto const accepted = first_of(houses, [](rounds::DemoHouse const& one) {
        return one.number < 100 && one.tambon.str() == "540101" && one.accepted_on && !one.handed_over_on;
    });
    auto const authority = organizations::serving(work.tx(), organizations::Kind::LocalAuthority, area_of("540101")).front().id;
    tasks::Errand const errands[] = {
        {.title = "นัดเจ้าของที่ดินลงนามหนังสือยินยอมให้ซ่อมบ้าน",
         .note = "โทรแล้วสองครั้ง เจ้าของที่ดินอยู่ต่างจังหวัด กลับบ้านช่วงต้นเดือนพฤษภาคม",
         .area = unsigned_land.tambon,
         .about = house(unsigned_land),
         .role = auth::Role::Council,
         .due = Date(2022, 5, 12)},
        {.title = "ถามช่างว่าบ้านหลังนี้จะเสร็จเมื่อไร แล้วแจ้งเครือข่าย",
         .area = begun.tambon,
         .about = house(begun),
         .role = auth::Role::Council,
         .due = Date(2022, 5, 6)},
        {.title = "นัดวันส่งมอบบ้านกับครอบครัวและผู้ใหญ่บ้าน",
         .area = accepted.tambon,
         .about = house(accepted),
         .person = person(work.tx(), "council@phrae"),
         .due = Date(2022, 5, 15)},
        {.title = "เตรียมแบบตรวจรับและนัดกรรมการตรวจรับ",
         .area = accepted.tambon,
         .about = house(accepted),
         .role = auth::Role::Inspector,
         .due = Date(2022, 5, 3)},
        {.title = "ขอสำเนาคำสั่งตั้งกรรมการตรวจรับจากเทศบาล",
         .area = area_of("540101"),
         .organization = authority,
         .due = Date(2022, 5, 20)},
        {.title = "ตรวจยอดคงเหลือของทุกบัญชีก่อนประชุมประจำเดือน",
         .area = area_of("54"),
         .person = person(work.tx(), "finance@phrae"),
         .due = Date(2022, 5, 27)},
    };
    for (auto const& errand : errands)
        (void)tasks::make(work, errand);
}

void seed_demo_task_done(api::Work& work)
{
    for (auto const& task : tasks::open_for(work.tx(), work.actor()))
        tasks::finish(work, task.id, "นัดกรรมการครบสามคนแล้ว แบบตรวจรับพิมพ์ไว้ที่สภาฯ");
}

} // namespace app
