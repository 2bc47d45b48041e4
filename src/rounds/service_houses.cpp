// Houses of a round: placing them and moving them along their states.
#include "places/places.hpp"
#include "rounds/problems.hpp"
#include "rounds/rules.hpp"
#include "rounds/service.hpp"
#include "rounds/store.hpp"

#include <algorithm>
#include <map>

namespace rounds {

namespace {

using auth::Permission;

store::RoundRecord require_open(storage::Reader& db, auth::Scope const& scope, RoundId id)
{
    auto round = store::round(db, scope, id);
    if (!round)
        throw problems::not_found();
    if (!round->round.open)
        throw problems::round_closed();
    return *round;
}

std::map<base::AreaCode, std::int64_t> placed_by_tambon(std::vector<store::Count> const& counts)
{
    std::map<base::AreaCode, std::int64_t> placed;
    for (auto const& count : counts)
        if (holds_a_place(count.state))
            placed[count.tambon] += count.houses;
    return placed;
}

// Quotas and envelope as they stand in this transaction. Called after every change that can take a place; `field` is the form's
// list of those who would take one.
void require_room(storage::Reader& db, store::RoundRecord const& round, std::string const& field)
{
    auto const counts = store::counts(db, round.round.id);
    std::map<base::AreaCode, std::int64_t> quota;
    for (auto const& row : store::quotas(db, round.round.id))
        quota[row.tambon] = row.houses;
    base::Faults faults;
    places::Lookup names(db);
    for (auto const& [tambon, houses] : placed_by_tambon(counts)) {
        if (houses <= quota[tambon])
            continue;
        auto const name = names.tambon(tambon);
        auto const allowed = std::to_string(quota[tambon]);
        faults.push_back(
            {field,
             "quota_exceeded",
             {"ตำบล" + name.th + " มีโควตา " + allowed + " หลัง แต่จะมีบ้าน " + std::to_string(houses) + " หลัง",
              "Tambon " + name.en + " has a quota of " + allowed + ", but would have " + std::to_string(houses) + " houses"}});
    }
    base::refuse_if_any(std::move(faults));
    base::Satang sum;
    for (auto const& count : counts)
        if (holds_a_place(count.state))
            sum += count.share;
    require_within_envelope(money_of(round.round.rule, sum, round.round.envelope));
}

// Why a household may not take a place in this round, by what is known of it today: it holds one place in a programme and fiscal
// year, whichever round gives it.
void tell_holder_faults(storage::Reader& db, store::RoundRecord const& round, households::HouseholdSummary const& household,
                        std::string const& field, base::Faults& faults)
{
    if (household.status != households::Status::Active)
        faults.push_back({field, "not_active", {"ครัวเรือนนี้ไม่ได้อยู่อาศัยแล้ว", "This household is no longer active"}});
    auto const& r = round.round;
    if (store::other_round(db, household.id, r.programme_id, r.fiscal_year, r.id))
        faults.push_back({field,
                          "in_other_round",
                          {"ครัวเรือนนี้อยู่ในอีกรอบหนึ่งของโครงการและปีงบประมาณเดียวกัน",
                           "This household is in another round of the same programme and fiscal year"}});
}

struct Step {
    HouseState to = HouseState::Surveyed;
    base::Date on;
    std::optional<PaperKind> paper_kind;
    std::optional<std::string> paper_number;
    std::optional<base::Date> paper_date;
    std::optional<std::string> reason;
    bool recorded = true;
};

std::optional<std::string> name_or_nothing(std::optional<HouseState> state)
{
    return state ? std::optional(std::string(base::name_of(*state))) : std::nullopt;
}

void write_move(api::Work& work, store::HouseRecord& record, std::optional<HouseState> from, Step const& step)
{
    auto& house = record.house;
    store::MoveRecord move;
    move.house = house.id;
    move.position = store::last_position(work.tx(), house.id) + 1;
    move.recorded_by_id = work.actor().id;
    move.move = {from,
                 step.to,
                 step.on,
                 work.now(),
                 work.actor().display_name,
                 step.paper_kind,
                 step.paper_number,
                 step.paper_date,
                 step.reason,
                 step.recorded};
    store::insert(work.tx(), work.new_id<base::Uuid>(), move);
    if (from)
        store::add_to_counts(work.tx(), house.round_id, house.tambon, *from, -1, base::Satang() - house.share);
    store::add_to_counts(work.tx(), house.round_id, house.tambon, step.to, 1, house.share);
    auto const paper = step.paper_number.value_or("") + (step.paper_date ? " (" + step.paper_date->iso() + ")" : "");
    work.audit({from ? "house.moved" : "house.placed",
                {"round_house", house.id.str()},
                house.tambon,
                {{"state", name_or_nothing(from), std::string(base::name_of(step.to)), false},
                 {"household_id", std::nullopt, house.household_id.str(), false}},
                paper});
}

void make_step(api::Work& work, store::HouseRecord& record, Step const& step)
{
    auto const from = record.house.state;
    record.house.state = step.to;
    record.house.state_since = step.on;
    record.outcome_reason = holds_a_place(step.to) ? std::nullopt : step.reason;
    store::set_state(work.tx(), record);
    write_move(work, record, from, step);
}

} // namespace

std::int64_t service::place(api::Work& work, RoundId id, PlaceForm const& form)
{
    auto const scope = work.actor().scope(Permission::RoundsWrite);
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
        write_move(
            work, record, std::nullopt,
            {HouseState::Surveyed, form.surveyed_on, form.paper_kind, form.paper_number, form.paper_date, std::nullopt, true});
    }
    require_room(work.tx(), round, "household_ids");
    return static_cast<std::int64_t>(found.size());
}

std::int64_t service::move(api::Work& work, RoundId id, MoveForm const& form)
{
    auto const scope = work.actor().scope(Permission::MovesRecord);
    auto const round = require_open(work.tx(), scope, id);
    auto faults = faults_of(form, work.today());
    std::vector<store::HouseRecord> records;
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
        if (!holds_a_place(record->house.state) && holds_a_place(form.to_state)) {
            takes_place = true;
            tell_holder_faults(work.tx(), round,
                               households::require_summary(work.tx(), auth::Scope::everywhere(), record->house.household_id),
                               field, faults);
        }
        records.push_back(std::move(*record));
    }
    base::refuse_if_any(std::move(faults));
    for (auto& record : records)
        make_step(work, record,
                  {form.to_state, form.happened_on, form.paper_kind, form.paper_number, form.paper_date, form.reason, true});
    if (takes_place)
        require_room(work.tx(), round, "house_ids");
    return static_cast<std::int64_t>(records.size());
}

void mark_signed(api::Work& work, std::span<RoundHouseId const> ids, std::string const& paper_number, base::Date signed_on)
{
    std::vector<store::HouseRecord> records;
    std::size_t not_approved = 0;
    for (auto const& id : ids) {
        auto record = store::house(work.tx(), auth::Scope::everywhere(), id);
        if (!record || record->house.state != HouseState::Approved)
            ++not_approved;
        else
            records.push_back(std::move(*record));
    }
    if (not_approved > 0)
        throw problems::not_approved(not_approved);
    for (auto& record : records) {
        auto const on = std::max(signed_on, record.house.state_since);
        make_step(work, record, {HouseState::Signed, on, PaperKind::Agreement, paper_number, signed_on, std::nullopt, false});
        auto const round = store::round(work.tx(), auth::Scope::everywhere(), record.house.round_id);
        store::lock_rule(work.tx(), round->round.rule.id, work.now());
    }
}

} // namespace rounds
