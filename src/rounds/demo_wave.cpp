// The demonstration's ways from the survey to the approval, and its second round of fiscal year 2565: places for candidates of
// six tambons that had none in the first. Made up.
#include "rounds/service.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace rounds {

namespace {

using base::Date;

constexpr char const* kSecond = " รอบที่ 2";
constexpr std::string_view kTambons[] = {"540102", "540103", "540106", "540110", "540114", "540205"};

std::optional<Round> find_second_round(storage::Reader& db)
{
    auto const name = demo_round(db).name_th + kSecond;
    for (auto const& round : rounds_within(db, auth::Scope::everywhere()))
        if (round.name_th == name)
            return round;
    return std::nullopt;
}

std::map<base::AreaCode, std::vector<households::HouseholdId>> candidates()
{
    std::map<base::AreaCode, std::vector<households::HouseholdId>> by_tambon;
    for (auto const& household : households::demo_households())
        if (std::ranges::find(kTambons, household.tambon.str()) != std::end(kTambons))
            by_tambon[household.tambon].push_back(household.id);
    return by_tambon;
}

} // namespace

DemoWave demo_first_wave(storage::Reader& db)
{
    return {demo_round(db).id, "", 0, Date(2021, 11, 22), Date(2021, 12, 7), Date(2021, 12, 20)};
}

DemoWave demo_second_wave(storage::Reader& db)
{
    auto const round = find_second_round(db);
    if (!round)
        throw std::logic_error("the demonstration's second round is missing");
    return {round->id, kSecond, 30, Date(2022, 4, 18), Date(2022, 4, 27), Date(2022, 5, 2)};
}

std::vector<DemoHouse> demo_second_course(storage::Reader& db)
{
    std::vector<DemoHouse> course;
    auto const round = find_second_round(db);
    if (!round)
        return course; // the demonstration has not come so far yet
    for (auto const& house : houses_in_state(db, auth::Scope::everywhere(), round->id, HouseState::Signed)) {
        DemoHouse one;
        one.id = house.id;
        one.round = round->id;
        one.tambon = house.tambon;
        one.number = 200 + static_cast<std::int64_t>(course.size());
        one.consents_on = Date(2022, 5, 10);
        course.push_back(one);
    }
    return course;
}

void seed_demo_second_round(api::Work& work)
{
    auto const first = demo_round(work.tx());
    auto const by_tambon = candidates();
    std::int64_t houses = 0;
    QuotasForm quotas;
    quotas.version = 1;
    for (auto const& [tambon, ids] : by_tambon) {
        auto const places = static_cast<std::int64_t>(ids.size());
        houses += places;
        quotas.quotas.push_back({tambon, places, "สมมุติ"});
    }
    auto const shares = first.rule.share * houses;
    RoundForm form;
    form.programme_id = first.programme_id;
    form.rule_id = first.rule.id;
    form.fiscal_year = first.fiscal_year;
    form.province = first.province;
    form.name_th = first.name_th + kSecond;
    form.name_en = first.name_en + ", second round";
    form.envelope_satang = shares + first.rule.management.of(shares).value();
    form.note = "รอบสมมุติทั้งหมด เพื่อการสาธิตงานที่ยังดำเนินอยู่";
    auto const round = service::open_round(work, form, true);
    service::set_quotas(work, round, quotas);
    for (auto const& [tambon, ids] : by_tambon)
        service::place(work, round, {ids, Date(2022, 3, 14), PaperKind::Survey, "สำรวจ 2565/" + tambon.str(), Date(2022, 3, 14)});
}

std::vector<base::AreaCode> demo_tambons(storage::Reader& db, RoundId round, HouseState state, std::size_t most)
{
    std::set<base::AreaCode> tambons;
    for (auto const& house : houses_in_state(db, auth::Scope::everywhere(), round, state))
        tambons.insert(house.tambon);
    return {tambons.begin(), std::next(tambons.begin(), static_cast<std::ptrdiff_t>(std::min(most, tambons.size())))};
}

} // namespace rounds
