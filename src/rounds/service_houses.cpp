// Houses of a round by hand: they enter as candidates, and what happened on paper is recorded.
#include "rounds/problems.hpp"
#include "rounds/rules.hpp"
#include "rounds/service.hpp"
#include "rounds/steps.hpp"
#include "rounds/taking.hpp"

#include <algorithm>

namespace rounds {

namespace {

using auth::Permission;

// Who is ranked and who waits is said by the list.
bool decided_by_list(HouseState to)
{
    return to == HouseState::Ranked || to == HouseState::Reserve;
}

} // namespace

std::int64_t service::place(api::Work& work, RoundId id, PlaceForm const& form)
{
    auto const scope = work.actor().scope(Permission::CandidatesPlace);
    auto const round = require_open(work.tx(), scope, id);
    auto faults = faults_of(form, work.today());
    auto const found = households::summaries(work.tx(), scope, form.household_ids);
    for (std::size_t i = 0; i < form.household_ids.size(); ++i) {
        auto const field = "household_ids[" + std::to_string(i) + "]";
        auto const household = std::ranges::find(found, form.household_ids[i], &households::HouseholdSummary::id);
        if (household == found.end()) {
            faults.push_back({field, "not_found", {"ไม่พบครัวเรือนนี้ในพื้นที่ของท่าน", "There is no such household in your area"}});
            continue;
        }
        if (!round.round.province.contains(household->tambon))
            faults.push_back(
                {field, "outside_province", {"ครัวเรือนอยู่นอกจังหวัดของรอบ", "The household lies outside the round's province"}});
        for (auto const& record : store::houses_of_household(work.tx(), auth::Scope::everywhere(), household->id))
            if (record.house.round_id == id)
                faults.push_back({field, "twice_in_round", {"ครัวเรือนนี้อยู่ในรอบนี้แล้ว", "This household is in the round already"}});
        tell_holder_faults(work.tx(), round, *household, field, faults);
    }
    base::refuse_if_any(std::move(faults));
    std::vector<House> placed;
    for (auto const& household : found) {
        store::HouseRecord record;
        record.house.id = work.new_id<RoundHouseId>();
        record.house.round_id = id;
        record.house.household_id = household.id;
        record.house.tambon = household.tambon;
        record.house.state = HouseState::Surveyed;
        record.house.state_since = form.surveyed_on;
        record.house.share = round.round.rule.share;
        store::insert(work.tx(), record);
        placed.push_back(record.house);
    }
    write_placing(
        work, placed,
        {HouseState::Surveyed, form.surveyed_on, form.paper_kind, form.paper_number, form.paper_date, std::nullopt, true});
    return static_cast<std::int64_t>(found.size());
}

std::int64_t service::move(api::Work& work, RoundId id, MoveForm const& form)
{
    auto const scope = work.actor().scope(Permission::MovesRecord);
    auto const round = require_open(work.tx(), scope, id);
    if (round.round.books_since && done_in_its_room(form.to_state))
        throw problems::books_kept(base::label_of(form.to_state));
    auto faults = faults_of(form, work.today());
    bool takes_place = false;
    for (std::size_t i = 0; i < form.house_ids.size(); ++i) {
        auto const field = "house_ids[" + std::to_string(i) + "]";
        auto record = store::house(work.tx(), scope, form.house_ids[i]);
        if (!record || record->house.round_id != id) {
            faults.push_back({field, "not_found", {"ไม่พบบ้านหลังนี้ในรอบ", "There is no such house in this round"}});
            continue;
        }
        if (auto fault = fault_of_house(form, i, record->house, record->house.state_since))
            faults.push_back(std::move(*fault));
        if (decided_by_list(form.to_state) && store::has_list(work.tx(), id, record->house.tambon))
            faults.push_back({field,
                              "list_made_here",
                              {"ลำดับของตำบลนี้จัดในระบบแล้ว เปลี่ยนได้ด้วยบัญชีจัดลำดับฉบับใหม่เท่านั้น",
                               "This tambon's list is made in the program; only a new version of it changes who stands there"}});
        if (!holds_a_place(record->house.state) && holds_a_place(form.to_state)) {
            takes_place = true;
            tell_holder_faults(work.tx(), round,
                               households::require_summary(work.tx(), auth::Scope::everywhere(), record->house.household_id),
                               field, faults);
        }
    }
    base::refuse_if_any(std::move(faults));
    auto const houses = store::standings(work.tx(), form.house_ids);
    make_steps(work, houses,
               {form.to_state, form.happened_on, form.paper_kind, form.paper_number, form.paper_date, form.reason, true});
    if (takes_place)
        require_room(work.tx(), round, "house_ids");
    return static_cast<std::int64_t>(houses.size());
}

} // namespace rounds
