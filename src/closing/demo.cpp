// The demonstration's closings: houses on their day, tambons when all their houses are closed, and the round of fiscal year 2564.
#include "closing/service.hpp"

#include <map>

namespace closing {

void seed_demo(api::Work& work, files::FileStore&)
{
    std::map<rounds::RoundId, std::vector<rounds::RoundHouseId>> due;
    for (auto const& house : rounds::demo_course(work.tx()))
        if (house.closed_on == work.today())
            due[house.round].push_back(house.id);
    for (auto const& [round, houses] : due) {
        (void)service::close_houses(work, round, {houses, work.today(), std::nullopt});
        std::map<base::AreaCode, bool> tambons; // whether all its houses are closed
        for (auto const& house : rounds::houses_of_round(work.tx(), auth::Scope::everywhere(), round)) {
            auto& whole = tambons.try_emplace(house.tambon, true).first->second;
            whole = whole && house.state == rounds::HouseState::Closed;
        }
        for (auto const& [tambon, whole] : tambons)
            if (whole)
                service::close_tambon(work, round, {tambon, work.today(), std::nullopt, "ปิดครบทุกหลัง (สมมุติ)"});
    }
}

void seed_demo_round(api::Work& work)
{
    auto const round = rounds::demo_round(work.tx(), base::FiscalYear(2564)).id;
    service::close_round(work, round, {work.today(), std::nullopt, std::nullopt, "รอบสมมุติเพื่อการสาธิต"});
}

} // namespace closing
