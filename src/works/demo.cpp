// The demonstration's works: consents, photographs, diary, inspections and hand-overs of each house on its days. Everything is
// made up; one photograph was sent for two houses, so that the desk has something to show.
#include "works/demo_pictures.hpp"
#include "works/service.hpp"

#include <algorithm>
#include <map>

namespace works {

namespace {

using base::Date;
using rounds::DemoHouse;

constexpr std::int64_t kSentTwice = 6; // of two neighbours in repair: the photograph of this one is sent for the next, too

class Day {
public:
    Day(api::Work& work, files::FileStore& store) : work_(work), store_(store) {}

    void consent(DemoHouse const& house)
    {
        auto const tambon = "ตำบล " + house.tambon.str();
        for (auto const kind : {ConsentKind::House, ConsentKind::Land})
            service::add_consent(work_, house.id, {kind, work_.today(), "ผู้ให้ความยินยอม (สมมุติ)", paper("หนังสือยินยอม", tambon)});
    }
    // What the survey's photographs do not show yet.
    void before(DemoHouse const& house)
    {
        show(house, Stage::Before, {Angle::Front, Angle::Back});
        auto have = HouseEvidence(work_.tx(), require(house)).shown(Stage::Before).photographs;
        for (auto const angle : {Angle::Left, Angle::Right, Angle::Inside})
            if (have++ < 5)
                show(house, Stage::Before, {angle});
        reach(house, Stage::Before);
    }
    void materials(DemoHouse const& house)
    {
        show(house, Stage::Materials, {Angle::Front});
        reach(house, Stage::Materials);
    }
    void during(DemoHouse const& house)
    {
        reach(house, Stage::During);
        auto const same = house.number == kSentTwice + 1;
        send(house, Stage::During, Angle::Front, same ? kSentTwice : house.number);
        service::add_entry(work_, house.id, {work_.today(), "รื้อหลังคาเดิม ตั้งโครงหลังคาใหม่", workers(house.number), std::nullopt});
    }
    void finish(DemoHouse const& house)
    {
        auto angles = std::vector<Angle>{};
        auto const evidence = HouseEvidence(work_.tx(), require(house));
        for (auto const& picture : evidence.pictures())
            if (picture.stage == Stage::Before)
                angles.push_back(picture.angle);
        show(house, Stage::After, angles);
        reach(house, Stage::After);
        service::add_entry(work_, house.id,
                           {work_.today().plus_days(-3), "มุงหลังคาและตีฝาเสร็จ เก็บงาน", workers(house.number + 1), std::nullopt});
        AcceptanceForm form;
        form.inspected_on = work_.today();
        form.inspectors = {{"นายตรวจ รอบคอบ (สมมุติ)", "ประธานคณะตรวจรับงาน"}, {"นางถี่ ถ้วนดี (สมมุติ)", "กรรมการตรวจรับงาน"}};
        form.checklist = {{"หลังคา", ItemResult::Done, std::nullopt}, {"ฝาและโครงสร้าง", ItemResult::Done, std::nullopt}};
        form.paper_sha256 = paper("ใบตรวจรับงาน", "ตำบล " + house.tambon.str());
        service::inspect(work_, house.id, form);
    }
    void hand_over(DemoHouse const& house)
    {
        HandOverForm form;
        form.handed_on = work_.today();
        form.handed_by = "นายอำเภอ (สมมุติ)";
        form.received_by = "เจ้าของบ้าน (สมมุติ)";
        form.plaque = true;
        form.paper_sha256 = paper("บันทึกส่งมอบบ้าน", "ตำบล " + house.tambon.str());
        service::hand_over(work_, house.id, form);
        show(house, Stage::HandedOver, {Angle::Front});
    }

    void visit(DemoHouse const& house)
    {
        show(house, Stage::Visit6, {Angle::Front});
        service::visit(work_, house.id, {6, work_.today(), "อพม. (สมมุติ)", true, std::nullopt, "อยู่อาศัยปกติ (สมมุติ)"});
    }

private:
    rounds::House require(DemoHouse const& house)
    {
        return rounds::find_house(work_.tx(), auth::Scope::everywhere(), house.id).value();
    }
    void reach(DemoHouse const& house, Stage stage)
    {
        service::reach_stage(work_, house.id, {stage, work_.today(), std::nullopt});
    }
    void show(DemoHouse const& house, Stage stage, std::vector<Angle> const& angles)
    {
        for (auto const angle : angles)
            send(house, stage, angle, house.number);
    }
    void send(DemoHouse const& house, Stage stage, Angle angle, std::int64_t as_house)
    {
        auto const number = static_cast<std::uint64_t>((as_house * 100 + static_cast<int>(stage)) * 10 + static_cast<int>(angle));
        PictureForm form;
        form.stage = stage;
        form.angle = angle;
        form.sha256 = files::put_picture(work_, store_, demo::draw(stage, angle, number)).sha256;
        form.taken_at = base::Timestamp::bangkok(work_.today(), 9 + static_cast<int>(angle), static_cast<int>(house.number % 60));
        if (auto const spot = households::spot_of(work_.tx(), require(house).household_id)) {
            form.latitude = spot->latitude;
            form.longitude = spot->longitude;
        }
        form.by_app = true;
        service::add_picture(work_, house.id, form);
    }
    static std::vector<PeopleForm> workers(std::int64_t number)
    {
        PeopleForm const kinds[] = {{PeopleKind::Neighbours, std::nullopt, std::nullopt, 6, TimeUnit::Days, 1000},
                                    {PeopleKind::Soldiers, std::nullopt, std::nullopt, 8, TimeUnit::Days, 1000},
                                    {PeopleKind::Students, std::nullopt, std::nullopt, 10, TimeUnit::Hours, 4000}};
        return {{PeopleKind::Builder, "ช่างชุมชน (สมมุติ)", "ช่างไม้", 1, TimeUnit::Days, 1000},
                kinds[static_cast<std::size_t>(number) % std::size(kinds)]};
    }
    // One scan for a tambon's houses of the day.
    std::string paper(std::string const& heading, std::string const& about)
    {
        auto& sha256 = papers_[heading + about];
        if (sha256.empty())
            sha256 = files::put_picture(work_, store_, demo::draw_paper(heading, about, papers_.size())).sha256;
        return sha256;
    }

    api::Work& work_;
    files::FileStore& store_;
    std::map<std::string, std::string> papers_;
};

} // namespace

void seed_demo(api::Work& work, files::FileStore& store)
{
    Day day(work, store);
    auto const is_today = [&](std::optional<Date> const& on) { return on == work.today(); };
    for (auto const& house : rounds::demo_course(work.tx())) {
        if (is_today(house.consents_on)) {
            day.consent(house);
            day.before(house);
        }
        if (is_today(house.materials_on))
            day.materials(house);
        if (is_today(house.began_on))
            day.during(house);
        if (is_today(house.accepted_on))
            day.finish(house);
        if (is_today(house.handed_over_on))
            day.hand_over(house);
        if (is_today(house.visited_on))
            day.visit(house);
    }
}

} // namespace works
