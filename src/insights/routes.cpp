// The routes of insights.
#include "insights/insights.hpp"
#include "insights/service.hpp"
#include "insights/standstill.hpp"

#include <algorithm>

namespace insights {

namespace {

base::AreaCode province_of(api::Call& call, rounds::RoundId id)
{
    return rounds::require_round(call.db(), call.scope(), id).province;
}

PublicOverview public_overview(api::Call& call)
{
    auto const area = call.area("area");
    if (!area)
        throw base::invalid_input({{"area", "required", {"บอกรหัสพื้นที่ เช่น area=54", "Name an area, like area=54"}}});
    return service::public_overview(call.db(), *area, call.today());
}

Overview overview(api::Call& call)
{
    auto const year = call.integer("fiscal_year", 2500, 2700);
    return service::overview(call.db(), call.scope(), call.area("area"),
                             year ? std::optional(base::FiscalYear(static_cast<int>(*year))) : std::nullopt, call.today());
}

// Where people are named, it is a reading of them.
Standstill stands_still(api::Call& call)
{
    auto found = standstill(call.db(), call.actor(), call.area("area"), call.today());
    for (auto const& round : found.rounds)
        if (std::ranges::any_of(round.groups, [](StillGroup const& group) {
                return std::ranges::any_of(group.houses, [](StillHouse const& house) { return !house.head_name.empty(); });
            }))
            call.note_reading({"round.houses_read", {"round", round.id.str()}, province_of(call, round.id), {}, ""});
    return found;
}

MyWork my_work(api::Call& call)
{
    return service::my_work(call.db(), call.actor(), call.today());
}

} // namespace

void add_routes(api::Routes& routes)
{
    routes.read("/api/public/overview", api::open_to_all, public_overview)
        .summary({"ตัวชี้วัดที่เปิดเผยของพื้นที่", "Open figures of an area"})
        .query("area", {"รหัสพื้นที่", "Area code"}, true);
    routes.read("/api/overview", api::Permission::OverviewRead, overview)
        .summary({"เราอยู่ตรงไหน", "Where do we stand"})
        .query("area", {"รหัสพื้นที่", "Area code"})
        .query("fiscal_year", {"ปีงบประมาณ พ.ศ.", "Buddhist fiscal year"});
    routes.read("/api/standstill", api::Permission::OverviewRead, stands_still)
        .summary({"สิ่งที่หยุดนิ่ง", "What stands still"})
        .query("area", {"รหัสพื้นที่", "Area code"});
    routes.read("/api/my-work", api::Permission::SignedIn, my_work).summary({"งานของฉัน", "My work"});
}

} // namespace insights
