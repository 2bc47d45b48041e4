// The demonstration's programmes, rules and its round of fiscal year 2565.
//
// Sources: yearly caps from domain notes 2.1; 65 houses, 11 tambons and 1,358,500 baht from the provincial public-relations news
// of 20 January 2565. Which 11 tambons took part is not in the news: the choice is ours and is said so in every quota's note.
// Papers, numbers and dates of the moves are made up, as are the households.
#include "rounds/service.hpp"
#include "rounds/store.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <utility>

namespace rounds {

namespace {

using base::Date;
using base::FiscalYear;
using base::Satang;

constexpr char const* kRoundName = "บ้านพอเพียงจังหวัดแพร่ ปีงบประมาณ ";
constexpr char const* kTambonNote = "ตำบลที่เข้าร่วมจริงไม่ปรากฏในข่าว เลือกเพื่อการสาธิต";

RuleForm rule(int year, std::int64_t baht, int management_bp, std::string source, std::optional<std::string> note = std::nullopt)
{
    return {
        FiscalYear(year), Satang::baht(baht), base::BasisPoints(management_bp), FiscalYear(year).first_day(), std::move(source),
        std::move(note),  std::nullopt};
}

// Management shares of other years were not found; a province sets them when it knows.
constexpr char const* kNoManagement = "ไม่พบข้อมูลค่าบริหารจัดการของปีนี้ บันทึกไว้เป็น 0 จนกว่าจะทราบ";

void record(api::Work& work, RoundId round, std::vector<RoundHouseId> const& ids, HouseState to, Date on, PaperKind kind,
            std::string number)
{
    MoveForm form;
    form.house_ids = ids;
    form.to_state = to;
    form.happened_on = on;
    form.paper_kind = kind;
    form.paper_number = std::move(number);
    form.paper_date = on;
    service::move(work, round, form);
}

constexpr char const* kLateTambon = "540101";

// The household of a tambon of the round that was surveyed after its list was made.
households::HouseholdId late_comer()
{
    std::optional<households::HouseholdId> last;
    for (auto const& household : households::demo_households())
        if (!household.in_round && household.tambon == base::AreaCode::parse(kLateTambon))
            last = household.id;
    return last.value();
}

void add_programme_with_rules(api::Work& work)
{
    auto const programme = service::add_programme(
        work, {"baan-phor-phiang", "โครงการบ้านพอเพียง", "Baan Phor Phiang", "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)"});
    RuleForm const rules[] = {
        rule(2560, 18'000, 0, "CODI, Housing the poorest (en.codi.or.th/housing-the-poorest)", kNoManagement),
        rule(2561, 18'000, 0, "ไทยโพสต์ (thaipost.net/main/detail/1845); พอช. ข่าวจังหวัดตราด พ.ย. 2561", kNoManagement),
        rule(2563, 19'000, 0, "สยามรัฐ (siamrath.co.th/n/174858) ปีอนุมานจากข่าว", kNoManagement),
        rule(2564, 19'000, 0, "อนุมานจากปี 2563 และ 2565 ซึ่งเป็น 19,000 บาททั้งสองปี", kNoManagement),
        rule(2565, 19'000, 1000, "สำนักงานประชาสัมพันธ์จังหวัดแพร่ 20 ม.ค. 2565: 65 หลัง 1,358,500 บาท",
             "1,358,500 ÷ 65 = 20,900 = 19,000 + ร้อยละ 10 ลงตัวพอดี การแยกเป็นค่าบริหารจัดการเป็นการอนุมาน"),
        rule(2567, 20'000, 0, "บ้านเมือง (banmuang.co.th/news/politic/390719)", kNoManagement),
        rule(2568, 40'000, 0, "บ้านเมือง (banmuang.co.th/news/politic/390719) เป็นอัตราที่ประกาศ", kNoManagement),
    };
    for (auto const& form : rules)
        (void)service::add_rule(work, programme.id, form);
}

RoundId open_demo_round(api::Work& work, FiscalYear year, Satang envelope, std::string note)
{
    RoundForm form;
    for (auto const& programme : store::programmes(work.tx()))
        for (auto const& rule : store::rules_of(work.tx(), programme.id))
            if (rule.fiscal_year == year) {
                form.programme_id = programme.id;
                form.rule_id = rule.id;
            }
    form.fiscal_year = year;
    form.province = *base::AreaCode::parse("54");
    form.name_th = kRoundName + std::to_string(year.buddhist());
    form.name_en = "Baan Phor Phiang, Phrae, fiscal year " + std::to_string(year.buddhist());
    form.envelope_satang = envelope;
    form.note = std::move(note);
    return service::open_round(work, form, true);
}

std::optional<Round> find_demo_round(storage::Reader& db, FiscalYear year)
{
    for (auto const& round : rounds_within(db, auth::Scope::everywhere()))
        if (round.name_th == kRoundName + std::to_string(year.buddhist()))
            return round;
    return std::nullopt;
}

// All six go to the end within the year.
std::vector<DemoHouse> course_of_2564(storage::Reader& db)
{
    std::vector<DemoHouse> course;
    auto const round = demo_round(db, FiscalYear(2564)).id;
    for (auto const& house : houses_of_round(db, auth::Scope::everywhere(), round)) {
        DemoHouse one;
        one.id = house.id;
        one.round = round;
        one.tambon = house.tambon;
        one.number = 100 + static_cast<std::int64_t>(course.size());
        one.consents_on = Date(2021, 2, 18);
        one.funded_on = Date(2021, 2, 26);
        one.bought_on = Date(2021, 3, 5);
        one.materials_on = Date(2021, 3, 10);
        one.began_on = Date(2021, 3, 20);
        one.accepted_on = Date(2021, 4, 30);
        one.handed_over_on = Date(2021, 5, 14);
        one.closed_on = Date(2021, 6, 10);
        one.visited_on = Date(2021, 11, 16);
        course.push_back(one);
    }
    return course;
}

// Of ten houses in a row: one closed, two handed over, two accepted, three in repair, one buying, one with its money (by a second
// transfer). One is in repair since March, which is longer than the limit; the last of all still waits for its money, because the
// owner of the land has not signed: these two are late.
std::vector<DemoHouse> course_of_2565(storage::Reader& db)
{
    HouseState const reached[] = {HouseState::Closed,    HouseState::HandedOver, HouseState::HandedOver, HouseState::Accepted,
                                  HouseState::Accepted,  HouseState::Repairing,  HouseState::Repairing,  HouseState::Repairing,
                                  HouseState::Procuring, HouseState::Funded};
    std::vector<DemoHouse> course;
    auto const round = demo_round(db).id;
    bool slow = true; // the first in repair
    for (auto const& house : houses_of_round(db, auth::Scope::everywhere(), round)) {
        if (!holds_a_place(house.state))
            continue;
        DemoHouse one;
        one.id = house.id;
        one.round = round;
        one.tambon = house.tambon;
        one.number = static_cast<std::int64_t>(course.size());
        auto const reaches = reached[course.size() % std::size(reached)];
        bool const first = reaches != HouseState::Procuring && reaches != HouseState::Funded; // transfer
        bool const since_march =
            reaches == HouseState::Repairing && std::exchange(slow, slow && reaches != HouseState::Repairing);
        one.consents_on = first ? Date(2022, 2, 10) : Date(2022, 4, 10);
        one.funded_on = first ? Date(2022, 2, 21) : Date(2022, 4, 20);
        if (reaches >= HouseState::Procuring) {
            one.bought_on = !first ? Date(2022, 4, 25) : since_march ? Date(2022, 3, 1) : Date(2022, 3, 7);
            one.materials_on = !first ? Date(2022, 4, 27) : since_march ? Date(2022, 3, 4) : Date(2022, 3, 12);
        }
        if (reaches >= HouseState::Repairing)
            one.began_on = since_march ? Date(2022, 3, 14) : Date(2022, 4, 5);
        if (reaches >= HouseState::Accepted)
            one.accepted_on = Date(2022, 5, 3);
        if (reaches >= HouseState::HandedOver)
            one.handed_over_on = Date(2022, 5, 9);
        if (reaches >= HouseState::Closed)
            one.closed_on = Date(2022, 5, 12);
        course.push_back(one);
    }
    auto& last = course.back();
    last.consents_on = last.funded_on = last.bought_on = last.materials_on = std::nullopt;
    last.began_on = last.accepted_on = last.handed_over_on = last.closed_on = std::nullopt;
    return course;
}

} // namespace

void seed_demo_2564(api::Work& work)
{
    add_programme_with_rules(work);
    auto const round = open_demo_round(work, FiscalYear(2564), Satang::baht(6 * 19'000), "รอบสมมุติทั้งหมด เพื่อการสาธิตรอบที่ปิดแล้ว");
    std::map<base::AreaCode, std::vector<households::HouseholdId>> by_tambon;
    for (auto const& household : households::demo_households())
        if (household.helped_in_2564)
            by_tambon[household.tambon].push_back(household.id);
    QuotasForm quotas;
    quotas.version = 1;
    for (auto const& [tambon, ids] : by_tambon)
        quotas.quotas.push_back({tambon, static_cast<std::int64_t>(ids.size()), "สมมุติ"});
    service::set_quotas(work, round, quotas);
    for (auto const& [tambon, ids] : by_tambon)
        service::place(work, round, {ids, Date(2021, 1, 6), PaperKind::Survey, "สำรวจ 2564/" + tambon.str(), Date(2021, 1, 6)});

    struct Planned {
        HouseState to;
        Date on;
        PaperKind kind;
        char const* number;
    };
    Planned const steps[] = {{HouseState::Heard, Date(2021, 1, 12), PaperKind::Minutes, "ประชาคม 1/2564 (สมมุติ)"},
                             {HouseState::Ranked, Date(2021, 1, 14), PaperKind::RankedList, "บัญชี 1/2564 (สมมุติ)"},
                             {HouseState::Proposed, Date(2021, 1, 20), PaperKind::Proposal, "เสนอ 1/2564 (สมมุติ)"},
                             {HouseState::Screened, Date(2021, 1, 27), PaperKind::ScreeningMinutes, "กลั่นกรอง 1/2564 (สมมุติ)"},
                             {HouseState::Approved, Date(2021, 2, 3), PaperKind::ApprovalLetter, "พม 5400/2564 (สมมุติ)"}};
    std::vector<RoundHouseId> all;
    for (auto const& house : houses_of_round(work.tx(), auth::Scope::everywhere(), round))
        all.push_back(house.id);
    for (auto const& step : steps)
        record(work, round, all, step.to, step.on, step.kind, step.number);
}

void seed_demo(api::Work& work)
{
    auto const round = open_demo_round(work, FiscalYear(2565), Satang::baht(1'358'500),
                                       "กรอบวงเงินและจำนวนหลังจากข่าวประชาสัมพันธ์จังหวัดแพร่ 20 ม.ค. 2565 ครัวเรือนทั้งหมดเป็นข้อมูลสมมุติ");
    std::map<base::AreaCode, std::vector<households::HouseholdId>> by_tambon;
    for (auto const& household : households::demo_households())
        if (household.in_round)
            by_tambon[household.tambon].push_back(household.id);

    QuotasForm quotas;
    quotas.version = 1;
    for (auto const& [tambon, ids] : by_tambon)
        quotas.quotas.push_back({tambon, static_cast<std::int64_t>(ids.size()), kTambonNote});
    service::set_quotas(work, round, quotas);

    // Surveyed in October and November 2564, one tambon after the other. In two tambons more need help than there are places.
    auto const late = late_comer();
    for (auto const& household : households::demo_households())
        if (!household.in_round && household.id != late && by_tambon.contains(household.tambon))
            by_tambon[household.tambon].push_back(household.id);
    std::int64_t turn = 0;
    for (auto const& [tambon, ids] : by_tambon) {
        auto const surveyed = Date(2021, 10, 11).plus_days(3 * turn++);
        service::place(work, round, {ids, surveyed, PaperKind::Survey, "สำรวจ 2564/" + std::to_string(turn), surveyed});
    }
}

Round demo_round(storage::Reader& db, FiscalYear year)
{
    if (auto const round = find_demo_round(db, year))
        return *round;
    throw std::logic_error("the demonstration's round is missing");
}

std::vector<DemoHouse> demo_course(storage::Reader& db)
{
    auto course = course_of_2564(db);
    if (!find_demo_round(db, FiscalYear(2565)))
        return course; // the demonstration has not come so far yet
    auto const now = course_of_2565(db);
    auto const second = demo_second_course(db);
    course.insert(course.end(), now.begin(), now.end());
    course.insert(course.end(), second.begin(), second.end());
    return course;
}

void seed_demo_late_surveys(api::Work& work)
{
    auto const round = demo_round(work.tx()).id;
    // One is a tambon with a list, where a household was found after its hearing.
    auto const late = late_comer();
    for (std::string const code : {kLateTambon, "540201"}) {
        PlaceForm form{{}, Date(2022, 4, 25), PaperKind::Survey, "สำรวจ 2565/" + code, Date(2022, 4, 25)};
        for (auto const& household : households::demo_households())
            if (code == kLateTambon ? household.id == late : household.tambon == base::AreaCode::parse(code))
                form.household_ids.push_back(household.id);
        service::place(work, round, form);
    }
}

} // namespace rounds
