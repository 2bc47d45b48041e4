// A small province for tests of agreements: places, a directory, households, a round whose houses are approved.
#pragma once

#include "agreements/agreement.hpp"
#include "agreements/loading.hpp"
#include "agreements/records.hpp"
#include "agreements/service.hpp"
#include "agreements/store.hpp"
#include "households/builders.hpp"
#include "households/editing.hpp"
#include "households/service.hpp"
#include "organizations/service.hpp"
#include "places/places.hpp"
#include "rounds/service.hpp"
#include "support/working.hpp"

#include <string>
#include <utility>
#include <vector>

namespace test {

// The tambons of the demonstration with their districts, enough for every test here.
inline constexpr char const* kPlaces = R"sql(
INSERT INTO areas (code, level, parent, name_th, name_en, key_th, key_en, key_path, sort_key, latitude, longitude, active)
VALUES
    ('54', 'province', NULL, 'แพร่', 'Phrae', '', '', '', '', NULL, NULL, 1),
    ('5401', 'district', '54', 'เมืองแพร่', 'Mueang Phrae', '', '', '', '', NULL, NULL, 1),
    ('5402', 'district', '54', 'ร้องกวาง', 'Rong Kwang', '', '', '', '', NULL, NULL, 1),
    ('5403', 'district', '54', 'ลอง', 'Long', '', '', '', '', NULL, NULL, 1),
    ('5404', 'district', '54', 'สูงเม่น', 'Sung Men', '', '', '', '', NULL, NULL, 1),
    ('5405', 'district', '54', 'เด่นชัย', 'Den Chai', '', '', '', '', NULL, NULL, 1),
    ('5406', 'district', '54', 'สอง', 'Song', '', '', '', '', NULL, NULL, 1),
    ('5407', 'district', '54', 'วังชิ้น', 'Wang Chin', '', '', '', '', NULL, NULL, 1),
    ('5408', 'district', '54', 'หนองม่วงไข่', 'Nong Muang Khai', '', '', '', '', NULL, NULL, 1),
    ('540101', 'tambon', '5401', 'ในเวียง', 'Nai Wiang', '', '', '', '', NULL, NULL, 1),
    ('540112', 'tambon', '5401', 'สวนเขื่อน', 'Suan Khuean', '', '', '', '', NULL, NULL, 1),
    ('540204', 'tambon', '5402', 'ร้องเข็ม', 'Rong Khem', '', '', '', '', NULL, NULL, 1),
    ('540208', 'tambon', '5402', 'แม่ยางตาล', 'Mae Yang Tan', '', '', '', '', NULL, NULL, 1),
    ('540303', 'tambon', '5403', 'ต้าผามอก', 'Ta Pha Mok', '', '', '', '', NULL, NULL, 1),
    ('540402', 'tambon', '5404', 'น้ำชำ', 'Nam Cham', '', '', '', '', NULL, NULL, 1),
    ('540411', 'tambon', '5404', 'เวียงทอง', 'Wiang Thong', '', '', '', '', NULL, NULL, 1),
    ('540504', 'tambon', '5405', 'ห้วยไร่', 'Huai Rai', '', '', '', '', NULL, NULL, 1),
    ('540603', 'tambon', '5406', 'เตาปูน', 'Tao Pun', '', '', '', '', NULL, NULL, 1),
    ('540702', 'tambon', '5407', 'สรอย', 'Saroi', '', '', '', '', NULL, NULL, 1),
    ('540804', 'tambon', '5408', 'แม่คำมี', 'Mae Kham Mi', '', '', '', '', NULL, NULL, 1);
)sql";

using Counts = std::vector<std::pair<std::string, int>>;
inline Counts const kThreeTambons{{"540101", 2}, {"540112", 2}, {"540402", 1}};
inline Counts const kDemoTambons{{"540101", 7}, {"540112", 6}, {"540204", 6}, {"540208", 6}, {"540303", 6}, {"540402", 6},
                                 {"540411", 6}, {"540504", 5}, {"540603", 6}, {"540702", 6}, {"540804", 5}};

struct WorldOptions {
    Counts houses = kThreeTambons;
    int spare = 1; // houses in the first tambon that are placed but not approved
    bool councils = true;
    bool made_up = false;
    std::int64_t share_baht = 19'000;
    std::optional<base::Satang> envelope = std::nullopt;
};

struct World {
    rounds::RoundId round;
    std::vector<rounds::RoundHouseId> approved; // by tambon
    std::vector<rounds::RoundHouseId> waiting;  // proposed, not approved
};

inline organizations::OrganizationId add_organization(api::Work& w, organizations::Kind kind, std::string name,
                                                      std::vector<base::AreaCode> areas, std::string first_name,
                                                      std::string position, bool made_up)
{
    organizations::OrganizationForm form;
    form.kind = kind;
    form.name_th = std::move(name);
    form.areas = std::move(areas);
    form.made_up = made_up;
    auto const id = organizations::service::create(w, everywhere(), form);
    if (first_name.empty())
        return id;
    organizations::RepresentativeForm person;
    person.title = "นาย";
    person.first_name = std::move(first_name);
    person.last_name = "ตั้งใจ";
    person.position = std::move(position);
    person.made_up = made_up;
    (void)organizations::service::add_representative(w, everywhere(), id, person);
    return id;
}

inline void add_directory(api::Work& w, WorldOptions const& options)
{
    using organizations::Kind;
    std::vector<base::AreaCode> const phrae{area("54")};
    add_organization(w, Kind::Province, "จังหวัดแพร่", phrae, "วิเชียร", "รองผู้ว่าราชการจังหวัดแพร่", false);
    add_organization(w, Kind::Codi, "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)", {base::AreaCode()}, "", "", false);
    add_organization(w, Kind::Codi, "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน) สำนักงานภาคเหนือ", phrae, "สมบูรณ์", "ผู้อำนวยการสำนักงานภาคเหนือ",
                     options.made_up);
    add_organization(w, Kind::Pso, "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดแพร่", phrae, "อินทร",
                     "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดแพร่", options.made_up);
    add_organization(w, Kind::Network, "เครือข่ายคนฮักเมืองแป้", phrae, "ประเสริฐ", "ประธานเครือข่าย", options.made_up);
    char const* const first_names[] = {"มานพ", "ณรงค์", "วีระ", "สุรชัย", "ทองดี", "เกษม", "ชูชาติ", "อุดม", "ไพศาล", "สวัสดิ์", "ธีรพล"};
    std::size_t number = 0;
    for (auto const& [tambon, count] : options.houses)
        if (options.councils) {
            auto const name = places::require(w.tx(), area(tambon)).name_th;
            add_organization(w, Kind::Council, "สภาองค์กรชุมชนตำบล" + name, {area(tambon)},
                             first_names[number++ % std::size(first_names)], "ประธานสภาองค์กรชุมชนตำบล" + name, options.made_up);
        }
}

inline rounds::RoundId open_round(api::Work& w, WorldOptions const& options)
{
    auto const programme = rounds::service::add_programme(
        w, {"baan-phor-phiang", "โครงการบ้านพอเพียง", "Baan Phor Phiang", "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)"});
    auto const year = base::FiscalYear(2565);
    auto const rule = rounds::service::add_rule(w, programme.id,
                                                {year, base::Satang::baht(options.share_baht), base::BasisPoints(1000),
                                                 year.first_day(), "test", std::nullopt, std::nullopt});
    std::int64_t houses = options.spare;
    for (auto const& [tambon, count] : options.houses)
        houses += count;
    rounds::RoundForm form;
    form.programme_id = programme.id;
    form.rule_id = rule.id;
    form.fiscal_year = year;
    form.province = area("54");
    form.name_th = "บ้านพอเพียงจังหวัดแพร่ ปีงบประมาณ 2565";
    form.name_en = "Baan Phor Phiang, Phrae, FY2565";
    form.envelope_satang = options.envelope.value_or(base::Satang::baht(options.share_baht * houses * 11 / 10));
    return rounds::service::open_round(w, form, options.made_up);
}

// Steps recorded on paper: heard on 22 November, … approved on 13 January 2565.
inline void record_up_to(api::Work& w, rounds::RoundId round, std::vector<rounds::RoundHouseId> const& ids,
                         rounds::HouseState last)
{
    using rounds::HouseState;
    using rounds::PaperKind;
    struct Step {
        HouseState to;
        base::Date on;
    };
    Step const steps[] = {{HouseState::Heard, base::Date(2021, 11, 22)},
                          {HouseState::Ranked, base::Date(2021, 11, 23)},
                          {HouseState::Proposed, base::Date(2021, 12, 7)},
                          {HouseState::Screened, base::Date(2021, 12, 24)},
                          {HouseState::Approved, base::Date(2022, 1, 13)}};
    for (auto const& step : steps) {
        if (ids.empty() || step.to > last)
            return;
        auto const current = rounds::find_house(w.tx(), everywhere(), ids.front())->state;
        if (current >= step.to)
            continue;
        rounds::MoveForm form;
        form.house_ids = ids;
        form.to_state = step.to;
        form.happened_on = step.on;
        form.paper_kind = PaperKind::Other;
        form.paper_number = "ทดสอบ";
        form.paper_date = step.on;
        (void)rounds::service::move(w, round, form);
    }
}

// The houses leave the round for this reason, as the working group records it.
inline void leave_round(api::Work& w, rounds::RoundId round, std::vector<rounds::RoundHouseId> ids, rounds::HouseState outcome)
{
    rounds::MoveForm form;
    form.house_ids = std::move(ids);
    form.to_state = outcome;
    form.happened_on = w.today();
    form.reason = "ย้ายไปอยู่กับบุตรที่ต่างจังหวัด";
    (void)rounds::service::move(w, round, form);
}

// One step of one house, recorded on paper today.
inline void record(api::Work& w, rounds::RoundId round, rounds::RoundHouseId id, rounds::HouseState to)
{
    rounds::MoveForm form;
    form.house_ids = {id};
    form.to_state = to;
    form.happened_on = w.today();
    form.paper_kind = rounds::PaperKind::Other;
    form.paper_number = "ทดสอบ";
    form.paper_date = w.today();
    (void)rounds::service::move(w, round, form);
}

// The household of a house is edited in the register: its form as it stands, changed by `edit`.
template <class Edit>
void change_household(api::Work& w, rounds::RoundHouseId id, Edit edit)
{
    auto const household = rounds::find_house(w.tx(), everywhere(), id)->household_id;
    auto form = unchanged_form(households::find_household(w.tx(), everywhere(), household).value());
    edit(form);
    (void)change_to(w, everywhere(), household, form);
}

inline World make_world(api::Work& w, WorldOptions const& options = {})
{
    add_directory(w, options);
    World world;
    world.round = open_round(w, options);
    rounds::QuotasForm quotas;
    quotas.version = 1;
    int extra = options.spare;
    for (auto const& [tambon, count] : options.houses)
        quotas.quotas.push_back({area(tambon), count + std::exchange(extra, 0), std::nullopt});
    rounds::service::set_quotas(w, world.round, quotas);
    std::vector<households::HouseholdId> ids;
    char const* const names[] = {"กมล", "ขวัญ", "คำมูล", "จันทร์เพ็ญ", "ชูศักดิ์", "ดวงใจ", "ทองคำ", "บุญมี"};
    std::size_t number = 0;
    extra = options.spare;
    for (auto const& [tambon, count] : options.houses)
        for (int i = 0; i < count + (tambon == options.houses.front().first ? options.spare : 0); ++i) {
            auto form = a_form(tambon, std::to_string(10 + number) + (number % 3 == 0 ? "/" + std::to_string(number) : ""));
            form.people.front().first_name = names[number++ % std::size(names)];
            form.people.front().last_name = "น้ำใส";
            form.made_up = options.made_up;
            ids.push_back(households::create(w, everywhere(), form));
        }
    base::Date const surveyed(2021, 10, 11);
    (void)rounds::service::place(w, world.round, {ids, surveyed, rounds::PaperKind::Other, "แบบสำรวจ", surveyed});
    for (auto const& house : rounds::houses_in_state(w.tx(), everywhere(), world.round, rounds::HouseState::Surveyed)) {
        bool const waits = house.tambon == area(options.houses.front().first) && extra-- > 0;
        (waits ? world.waiting : world.approved).push_back(house.id);
    }
    record_up_to(w, world.round, world.approved, rounds::HouseState::Approved);
    record_up_to(w, world.round, world.waiting, rounds::HouseState::Proposed);
    return world;
}

inline agreements::Whole load(storage::Reader& db, agreements::AgreementId id)
{
    return agreements::store::whole(db, everywhere(), agreements::store::find(db, id).value());
}

inline base::Date const kCeremony(2022, 1, 20);

// All that the paper still lacks.
inline agreements::AgreementForm complete(agreements::AgreementForm form, base::Satang total,
                                          std::string number = "บพ.พร. 1/2565")
{
    form.number = std::move(number);
    form.place = "ห้องประชุมจดหมายเหตุ ศาลากลางจังหวัดแพร่";
    form.held_at = base::Timestamp::bangkok(kCeremony, 9, 30);
    form.chair_name = "นายวิเชียร อนุสาสนนันท์";
    form.chair_position = "รองผู้ว่าราชการจังหวัดแพร่";
    form.stated_total_satang = total;
    return form;
}

inline void complete_and_sign(api::Work& w, agreements::AgreementId id, std::string number = "บพ.พร. 1/2565",
                              base::Date const& day = kCeremony)
{
    auto const whole = load(w.tx(), id);
    auto form = complete(agreements::draft_form_of(whole), whole.agreement.money.total, std::move(number));
    form.held_at = base::Timestamp::bangkok(day, 9, 30);
    agreements::service::change(w, id, form);
    for (auto const& party : load(w.tx(), id).parties)
        agreements::service::sign(w, id, {party.id, day, std::nullopt, std::nullopt});
}

inline agreements::AgreementId sealed_agreement(api::Work& w, World const& world)
{
    auto const id = agreements::service::draw_up(w, world.round);
    complete_and_sign(w, id);
    agreements::service::seal(w, id);
    return id;
}

} // namespace test
