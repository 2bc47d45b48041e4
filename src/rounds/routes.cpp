// The routes of rounds.
#include "base/text.hpp"
#include "platform/api/exports.hpp"
#include "rounds/export.hpp"
#include "rounds/problems.hpp"
#include "rounds/service.hpp"
#include "rounds/store.hpp"
#include "rounds/views.hpp"

namespace rounds {

namespace {

using api::Call;
using api::Method;
using api::Permission;

ProgrammeList programmes(Call& call)
{
    return {store::programmes(call.db())};
}

ProgrammeView add_programme(Call& call, ProgrammeForm const& form)
{
    return service::add_programme(call.work(), form);
}

RuleList rules_of(Call& call)
{
    auto const id = call.id<ProgrammeId>();
    if (!store::programme(call.db(), id))
        throw problems::programme_not_found();
    return {store::rules_of(call.db(), id)};
}

RuleView add_rule(Call& call, RuleForm const& form)
{
    return service::add_rule(call.work(), call.id<ProgrammeId>(), form);
}

RuleView change_rule(Call& call, RuleForm const& form)
{
    return service::change_rule(call.work(), call.id<RuleId>(), form);
}

RoundList round_list(Call& call)
{
    return views::round_list(call.db(), call.scope());
}

RoundView show_round(Call& call)
{
    return views::round(call.db(), call.scope(), call.id<RoundId>(), call.today());
}

RoundView open_round(Call& call, RoundForm const& form)
{
    auto const id = service::open_round(call.work(), form);
    return views::round(call.db(), call.scope(), id, call.today());
}

RoundView change_round(Call& call, RoundForm const& form)
{
    service::change_round(call.work(), call.id<RoundId>(), form);
    return show_round(call);
}

RoundView set_quotas(Call& call, QuotasForm const& form)
{
    service::set_quotas(call.work(), call.id<RoundId>(), form);
    return show_round(call);
}

// "funded" or "funded,procuring".
std::vector<HouseState> states_asked(Call& call)
{
    std::vector<HouseState> states;
    std::string const typed = call.text("state").value_or("");
    for (std::size_t at = 0; at < typed.size();) {
        auto const end = std::min(typed.find(',', at), typed.size());
        auto const state = base::enum_from<HouseState>(typed.substr(at, end - at));
        if (!state)
            throw base::invalid_input({{"state", "unknown_choice", {"ไม่มีสถานะนี้", "There is no such state"}}});
        states.push_back(*state);
        at = end + 1;
    }
    return states;
}

views::HouseQuery query_of(Call& call)
{
    views::HouseQuery query;
    query.states = states_asked(call);
    query.terms = base::text::search_terms(call.text("q").value_or(""));
    query.area = call.area("tambon");
    auto const late = call.text("late").value_or("false");
    if (late != "true" && late != "false")
        throw base::invalid_input({{"late", "unknown_choice", {"ใช้ true หรือ false", "Use true or false"}}});
    query.late_only = late == "true";
    query.after = call.text("after");
    query.limit = static_cast<std::size_t>(call.integer("limit", 1, 200).value_or(50));
    return query;
}

RoundHousePage houses(Call& call)
{
    auto const id = call.id<RoundId>();
    auto page = views::houses(call.db(), call.scope(), id, query_of(call), call.today());
    note_list_reading(call, id, "round.houses_read");
    return page;
}

documents::Table all_houses(Call& call)
{
    auto const id = call.id<RoundId>();
    auto query = query_of(call);
    query.limit = 1'000'000;
    query.after.reset();
    auto const round = views::round(call.db(), call.scope(), id, call.today());
    auto const page = views::houses(call.db(), call.scope(), id, query, call.today());
    note_list_reading(call, id, "round.houses_read");
    return house_table(round, page.items);
}

std::string file_name(Call& call, std::string_view ending)
{
    auto const round = require_round(call.db(), call.scope(), call.id<RoundId>());
    return (call.language() == base::Language::Thai ? round.name_th : round.name_en) + std::string(ending);
}

http::Response houses_xlsx(Call& call)
{
    auto const table = all_houses(call);
    return api::as_xlsx(call, table, {file_name(call, ".xlsx")});
}

http::Response houses_csv(Call& call)
{
    return api::as_csv(call, all_houses(call), file_name(call, ".csv"));
}

PlacedView place(Call& call, PlaceForm const& form)
{
    return {service::place(call.work(), call.id<RoundId>(), form)};
}

RoundHouseView show_house(Call& call)
{
    auto view = views::house(call.db(), call.scope(), call.id<RoundHouseId>(), call.today());
    call.note_reading({"house.read", {"round_house", view.house.id.str()}, view.house.tambon, {}, ""});
    return view;
}

RoundHouseList of_household(Call& call)
{
    auto const id = call.id<households::HouseholdId>();
    auto list = views::of_household(call.db(), call.scope(), id, call.today());
    if (!list.items.empty())
        call.note_reading({"household.rounds_read", {"household", id.str()}, list.items.front().house.tambon, {}, ""});
    return list;
}

StateList states(Call&)
{
    return views::states();
}

StageLimits stage_limits(Call& call)
{
    return {store::stage_limits(call.db())};
}

StageLimits change_stage_limits(Call& call, StageLimits const& form)
{
    service::change_stage_limits(call.work(), form);
    return stage_limits(call);
}

api::Route& with_house_filters(api::Route& route)
{
    return route.query("state", {"สถานะ หนึ่งหรือหลายสถานะ คั่นด้วยจุลภาค", "State, or several with commas between"})
        .query("q", {"คำค้น: ชื่อหัวหน้าครัวเรือน บ้านเลขที่ ตำบล", "Words to look for: head of household, house number, tambon"})
        .query("tambon", {"ตำบลหรืออำเภอ", "Tambon or district"})
        .query("late", {"true: เฉพาะที่ล่าช้า", "true: only late ones"});
}

} // namespace

void add_routes(api::Routes& routes, MoveFollower after_moves)
{
    routes.read("/api/programmes", Permission::RoundsRead, programmes).summary({"โครงการทั้งหมด", "All programmes"});
    routes.write(Method::Post, "/api/programmes", Permission::RulesWrite, add_programme)
        .summary({"เพิ่มโครงการ", "Add a programme"});
    routes.read("/api/programmes/{id}/rules", Permission::RoundsRead, rules_of).summary({"หลักเกณฑ์ประจำปี", "Year-dated rules"});
    routes.write(Method::Post, "/api/programmes/{id}/rules", Permission::RulesWrite, add_rule)
        .summary({"เพิ่มหลักเกณฑ์", "Add a rule"});
    routes.write(Method::Put, "/api/rules/{id}", Permission::RulesWrite, change_rule).summary({"แก้ไขหลักเกณฑ์", "Change a rule"});

    routes.read("/api/rounds", Permission::RoundsRead, round_list).summary({"รอบโครงการ", "Rounds"});
    routes.write(Method::Post, "/api/rounds", Permission::RoundsWrite, open_round).summary({"เปิดรอบ", "Open a round"});
    routes.read("/api/rounds/states", Permission::RoundsRead, states)
        .summary({"สถานะของบ้านและการเปลี่ยนที่ทำได้", "States of a house and their moves"});
    routes.read("/api/rounds/{id}", Permission::RoundsRead, show_round)
        .summary({"รอบหนึ่งรอบ พร้อมจำนวนตามตำบลและสถานะ", "One round with its river"});
    routes.write(Method::Put, "/api/rounds/{id}", Permission::RoundsWrite, change_round).summary({"แก้ไขรอบ", "Change a round"});
    routes.write(Method::Put, "/api/rounds/{id}/quotas", Permission::RoundsWrite, set_quotas)
        .summary({"กำหนดโควตา", "Set the quotas"});
    with_house_filters(
        routes.read("/api/rounds/{id}/houses", Permission::RoundsRead, houses).summary({"บ้านในรอบ", "Houses of a round"}))
        .query("after", {"ต่อจาก", "Continue after"})
        .query("limit", {"จำนวนต่อหน้า 1-200", "Page size 1-200"});
    with_house_filters(routes.read_raw("/api/rounds/{id}/houses.xlsx", Permission::RoundsRead, houses_xlsx)
                           .summary({"บ้านในรอบ เป็นสเปรดชีต", "Houses as a spreadsheet"}))
        .produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    with_house_filters(routes.read_raw("/api/rounds/{id}/houses.csv", Permission::RoundsRead, houses_csv)
                           .summary({"บ้านในรอบ เป็น CSV", "Houses as CSV"}))
        .produces("text/csv");
    routes.write(Method::Post, "/api/rounds/{id}/houses", Permission::CandidatesPlace, place)
        .summary({"เพิ่มครัวเรือนเข้ารายชื่อพิจารณา", "Add candidates"});
    routes
        .write<MovedView, MoveForm>(Method::Post, "/api/rounds/{id}/moves", Permission::MovesRecord,
                                    [after_moves](Call& call, MoveForm const& form) {
                                        auto const id = call.id<RoundId>();
                                        MovedView const moved{service::move(call.work(), id, form)};
                                        if (after_moves)
                                            after_moves(call.work(), id, form.house_ids);
                                        return moved;
                                    })
        .summary({"บันทึกการเปลี่ยนสถานะจากเอกสาร", "Record moves from paper"});
    routes.read("/api/round-houses/{id}", Permission::RoundsRead, show_house).summary({"บ้านหนึ่งหลังในรอบ", "One house of a round"});
    routes.read("/api/households/{id}/rounds", Permission::RoundsRead, of_household)
        .summary({"รอบที่ครัวเรือนนี้อยู่", "The rounds of a household"});
    routes.read("/api/stage-limits", Permission::RoundsRead, stage_limits)
        .summary({"กำหนดเวลาของแต่ละสถานะ", "Days allowed in each state"});
    routes.write(Method::Put, "/api/stage-limits", Permission::RulesWrite, change_stage_limits)
        .summary({"แก้ไขกำหนดเวลา", "Change the limits"});
}

} // namespace rounds
