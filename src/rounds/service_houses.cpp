// Houses of a round: they enter as candidates and move along their states.
#include "places/places.hpp"
#include "rounds/problems.hpp"
#include "rounds/rules.hpp"
#include "rounds/service.hpp"
#include "rounds/store.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

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

// Why a household may not enter this round or take a place in it, by what is known of it today: it stands in one round of a
// programme and fiscal year.
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
    record.outcome_reason = is_on_the_way(step.to) ? std::nullopt : step.reason;
    store::set_state(work.tx(), record);
    write_move(work, record, from, step);
}

// Who is ranked and who waits is said by the list.
bool decided_by_list(HouseState to)
{
    return to == HouseState::Ranked || to == HouseState::Reserve;
}

std::vector<store::HouseRecord> records_of(storage::Reader& db, std::span<RoundHouseId const> ids)
{
    std::vector<store::HouseRecord> records;
    for (auto const& id : ids)
        if (auto record = store::house(db, auth::Scope::everywhere(), id))
            records.push_back(std::move(*record));
    return records;
}

// The round of these houses, which is one and open.
store::RoundRecord require_one_open_round(storage::Reader& db, std::span<store::HouseRecord const> records)
{
    for (auto const& record : records)
        if (record.house.round_id != records.front().house.round_id)
            throw std::logic_error("houses of several rounds are moved at once");
    return require_open(db, auth::Scope::everywhere(), records.front().house.round_id);
}

void make_step(api::Work& work, store::HouseRecord& record, HouseState to, Paper const& paper, base::Date on,
               std::optional<std::string> reason = std::nullopt)
{
    auto const day = std::max(on, record.house.state_since);
    make_step(work, record, {to, day, paper.kind, paper.number, paper.date, std::move(reason), false});
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

void mark_heard(api::Work& work, std::span<RoundHouseId const> ids, Paper const& paper, base::Date heard_on)
{
    if (ids.empty())
        return;
    auto records = records_of(work.tx(), ids);
    auto const others = ids.size() - static_cast<std::size_t>(std::ranges::count_if(
                                         records, [](store::HouseRecord const& r) { return is_candidate(r.house.state); }));
    if (others > 0)
        throw problems::not_candidates(others);
    (void)require_one_open_round(work.tx(), records);
    for (auto& record : records)
        if (record.house.state == HouseState::Surveyed)
            make_step(work, record, HouseState::Heard, paper, heard_on);
}

void mark_ranked(api::Work& work, std::span<RoundHouseId const> ranked, std::span<RoundHouseId const> reserve, Paper const& paper,
                 base::Date ranked_on)
{
    auto places = records_of(work.tx(), ranked);
    auto waiting = records_of(work.tx(), reserve);
    auto const rankable = [](store::HouseRecord const& record) {
        auto const state = record.house.state;
        return state == HouseState::Heard || state == HouseState::Ranked || state == HouseState::Reserve;
    };
    auto const others =
        ranked.size() + reserve.size() -
        static_cast<std::size_t>(std::ranges::count_if(places, rankable) + std::ranges::count_if(waiting, rankable));
    if (others > 0)
        throw problems::not_rankable(others);
    if (places.empty() && waiting.empty())
        return;
    auto const round = require_one_open_round(work.tx(), places.empty() ? waiting : places);
    base::Faults faults;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (!holds_a_place(places[i].house.state))
            tell_holder_faults(work.tx(), round,
                               households::require_summary(work.tx(), auth::Scope::everywhere(), places[i].house.household_id),
                               "ranked[" + std::to_string(i) + "]", faults);
    base::refuse_if_any(std::move(faults));
    for (auto& record : waiting) // first, so that their places are free
        if (record.house.state != HouseState::Reserve)
            make_step(work, record, HouseState::Reserve, paper, ranked_on, "สำรองตามบัญชีจัดลำดับ " + paper.number);
    for (auto& record : places)
        if (record.house.state != HouseState::Ranked)
            make_step(work, record, HouseState::Ranked, paper, ranked_on);
    require_room(work.tx(), round, "ranked");
}

} // namespace rounds
