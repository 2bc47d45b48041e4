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

namespace rounds {

namespace {

using base::Date;
using base::FiscalYear;
using base::Satang;

constexpr char const* kRoundName = "บ้านพอเพียงจังหวัดแพร่ ปีงบประมาณ 2565";
constexpr char const* kTambonNote = "ตำบลที่เข้าร่วมจริงไม่ปรากฏในข่าว เลือกเพื่อการสาธิต";

RuleForm rule(int year, std::int64_t baht, int management_bp, std::string source, std::optional<std::string> note = std::nullopt)
{
    return {
        FiscalYear(year), Satang::baht(baht), base::BasisPoints(management_bp), FiscalYear(year).first_day(), std::move(source),
        std::move(note),  std::nullopt};
}

// Management shares of other years were not found; a province sets them when it knows.
constexpr char const* kNoManagement = "ไม่พบข้อมูลค่าบริหารจัดการของปีนี้ บันทึกไว้เป็น 0 จนกว่าจะทราบ";

std::map<base::AreaCode, std::vector<RoundHouseId>> houses_by_tambon(storage::Reader& db, RoundId round, HouseState state)
{
    std::map<base::AreaCode, std::vector<RoundHouseId>> houses;
    for (auto const& house : houses_in_state(db, auth::Scope::everywhere(), round, state))
        houses[house.tambon].push_back(house.id);
    return houses;
}

void record(api::Work& work, RoundId round, std::vector<RoundHouseId> ids, HouseState to, Date on, PaperKind kind,
            std::string number)
{
    if (ids.empty())
        return;
    MoveForm form;
    form.house_ids = std::move(ids);
    form.to_state = to;
    form.happened_on = on;
    form.paper_kind = kind;
    form.paper_number = std::move(number);
    form.paper_date = on;
    service::move(work, round, form);
}

RoundId demo_round(storage::Reader& db)
{
    for (auto const& round : rounds_within(db, auth::Scope::everywhere()))
        if (round.name_th == kRoundName)
            return round.id;
    throw std::logic_error("the demonstration's round is missing");
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

ProgrammeId add_programme_with_rules(api::Work& work)
{
    auto const programme = service::add_programme(
        work, {"baan-phor-phiang", "โครงการบ้านพอเพียง", "Baan Phor Phiang", "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)"});
    RuleForm const rules[] = {
        rule(2560, 18'000, 0, "CODI, Housing the poorest (en.codi.or.th/housing-the-poorest)", kNoManagement),
        rule(2561, 18'000, 0, "ไทยโพสต์ (thaipost.net/main/detail/1845); พอช. ข่าวจังหวัดตราด พ.ย. 2561", kNoManagement),
        rule(2563, 19'000, 0, "สยามรัฐ (siamrath.co.th/n/174858) ปีอนุมานจากข่าว", kNoManagement),
        rule(2565, 19'000, 1000, "สำนักงานประชาสัมพันธ์จังหวัดแพร่ 20 ม.ค. 2565: 65 หลัง 1,358,500 บาท",
             "1,358,500 ÷ 65 = 20,900 = 19,000 + ร้อยละ 10 ลงตัวพอดี การแยกเป็นค่าบริหารจัดการเป็นการอนุมาน"),
        rule(2567, 20'000, 0, "บ้านเมือง (banmuang.co.th/news/politic/390719)", kNoManagement),
        rule(2568, 40'000, 0, "บ้านเมือง (banmuang.co.th/news/politic/390719) เป็นอัตราที่ประกาศ", kNoManagement),
    };
    for (auto const& form : rules)
        (void)service::add_rule(work, programme.id, form);
    return programme.id;
}

RoundId open_demo_round(api::Work& work, ProgrammeId programme)
{
    RoundForm form;
    form.programme_id = programme;
    for (auto const& rule : store::rules_of(work.tx(), programme))
        if (rule.fiscal_year == FiscalYear(2565))
            form.rule_id = rule.id;
    form.fiscal_year = FiscalYear(2565);
    form.province = *base::AreaCode::parse("54");
    form.name_th = kRoundName;
    form.name_en = "Baan Phor Phiang, Phrae, fiscal year 2565";
    form.envelope_satang = Satang::baht(1'358'500);
    form.note = "กรอบวงเงินและจำนวนหลังจากข่าวประชาสัมพันธ์จังหวัดแพร่ 20 ม.ค. 2565 ครัวเรือนทั้งหมดเป็นข้อมูลสมมุติ";
    return service::open_round(work, form, true);
}

} // namespace

void seed_demo(api::Work& work)
{
    auto const round = open_demo_round(work, add_programme_with_rules(work));
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

void seed_demo_after_signing(api::Work& work)
{
    auto const round = demo_round(work.tx());
    std::vector<RoundHouseId> signed_houses;
    for (auto const& [tambon, ids] : houses_by_tambon(work.tx(), round, HouseState::Signed))
        signed_houses.insert(signed_houses.end(), ids.begin(), ids.end());

    // How far each house has come by 15 May 2565. Of ten houses in a row: one closed, two handed over, two accepted, three
    // repairing, one procuring, one funded (by a second transfer); three houses of the last tambon still wait for their money and
    // are late.
    HouseState const reached[] = {HouseState::Closed,    HouseState::HandedOver, HouseState::HandedOver, HouseState::Accepted,
                                  HouseState::Accepted,  HouseState::Repairing,  HouseState::Repairing,  HouseState::Repairing,
                                  HouseState::Procuring, HouseState::Funded};
    std::map<RoundHouseId, HouseState> target;
    for (std::size_t i = 0; i < signed_houses.size(); ++i)
        target[signed_houses[i]] = i + 3 >= signed_houses.size() ? HouseState::Signed : reached[i % std::size(reached)];

    // Two houses stay in repair since March, which is longer than the limit.
    std::vector<RoundHouseId> slow;
    for (auto const& id : signed_houses)
        if (target[id] == HouseState::Repairing && slow.size() < 2)
            slow.push_back(id);
    // Houses go in three turns, each with its own days: the slow two, those that got their money or bought their material in
    // April and are in time, and all others.
    enum Turn { Others, Slow, Recent };
    auto const turn_of = [&](RoundHouseId id) {
        if (std::ranges::find(slow, id) != slow.end())
            return Slow;
        return target[id] == HouseState::Funded || target[id] == HouseState::Procuring ? Recent : Others;
    };

    struct Step {
        HouseState to;
        Date on[3]; // by turn
        PaperKind kind;
        char const* number;
        char const* number_when_recent = nullptr; // another paper
    };
    Step const steps[] = {
        {HouseState::Funded,
         {Date(2022, 2, 21), Date(2022, 2, 21), Date(2022, 4, 20)},
         PaperKind::BankSlip,
         "งวด 1/2565 (สมมุติ)",
         "งวด 2/2565 (สมมุติ)"},
        {HouseState::Procuring,
         {Date(2022, 3, 7), Date(2022, 3, 1), Date(2022, 4, 25)},
         PaperKind::PurchaseRecord,
         "วัสดุ 3/2565 (สมมุติ)",
         "วัสดุ 4/2565 (สมมุติ)"},
        {HouseState::Repairing, {Date(2022, 4, 5), Date(2022, 3, 14), Date()}, PaperKind::WorkDiary, "ซ่อม 4/2565 (สมมุติ)"},
        {HouseState::Accepted, {Date(2022, 5, 3), Date(), Date()}, PaperKind::AcceptanceForm, "ตร. 5/2565 (สมมุติ)"},
        {HouseState::HandedOver, {Date(2022, 5, 9), Date(), Date()}, PaperKind::HandOverRecord, "สม. 5/2565 (สมมุติ)"},
        {HouseState::Closed, {Date(2022, 5, 12), Date(), Date()}, PaperKind::ClosingReport, "ปค. 5/2565 (สมมุติ)"},
    };
    for (auto const& step : steps)
        for (auto const turn : {Others, Slow, Recent}) {
            std::vector<RoundHouseId> now;
            for (auto const& id : signed_houses)
                if (target[id] >= step.to && turn_of(id) == turn)
                    now.push_back(id);
            record(work, round, std::move(now), step.to, step.on[turn], step.kind,
                   turn == Recent && step.number_when_recent ? step.number_when_recent : step.number);
        }
    // Two tambons surveyed more of their poor in April, for places that others may leave; their hearings are still to come. One
    // is a tambon with a list, where a household was found after its hearing.
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
