// Inspection, hand-over, consents and visits of a house.
#include "duties/duties.hpp"
#include "platform/files/files.hpp"
#include "works/problems.hpp"
#include "works/reminders.hpp"
#include "works/service.hpp"

#include <algorithm>

namespace works::service {

namespace {

using auth::Permission;
using rounds::HouseState;

std::optional<std::string> attached(api::Work& work, std::optional<std::string> const& sha256)
{
    return sha256 ? std::optional(files::attach(work.tx(), *sha256, work.actor().id).sha256) : std::nullopt;
}

void move_on(api::Work& work, rounds::House const& house, HouseState from, HouseState to, rounds::Paper const& paper,
             base::Date on)
{
    if (house.state != from) // recorded from paper before
        return;
    auto const ids = std::vector{house.id};
    rounds::advance(work, ids, to, paper, on);
}

std::string names_of(std::vector<InspectorForm> const& inspectors)
{
    std::string names;
    for (auto const& inspector : inspectors)
        names += (names.empty() ? "" : ", ") + inspector.name;
    return names;
}

// The last day on which work is recorded: its stages, and the day on which repairing began.
std::optional<base::Date> worked_on(api::Work& work, rounds::RoundHouseId id)
{
    auto last = rounds::reached_on(work.tx(), id, HouseState::Repairing);
    for (auto const& reached : store::stages(work.tx(), id))
        if (reached.stage == Stage::During || reached.stage == Stage::After)
            last = last ? std::max(*last, reached.reached_on) : reached.reached_on;
    return last;
}

} // namespace

AcceptanceId inspect(api::Work& work, rounds::RoundHouseId id, AcceptanceForm const& form)
{
    auto const house = require_house(work, Permission::AcceptanceWrite, id, Stage::Accepted);
    base::refuse_if_any(faults_of(form, store::settings(work.tx()), worked_on(work, id), work.today()));
    for (auto const& there : store::stages(work.tx(), id))
        if (there.stage == Stage::Accepted)
            throw problems::reached_already(Stage::Accepted, there.reached_on);
    for (auto const& inspector : form.inspectors)
        duties::take(work, duties::Duty::Accept, duties::Thing{"round_house", id.str(), house.tambon},
                     duties::named(inspector.name), form.inspected_on);
    auto const before = store::acceptances(work.tx(), id);
    store::AcceptanceRecord record;
    record.about = about(house);
    record.paper_sha256 = attached(work, form.paper_sha256);
    auto& view = record.view;
    view.id = work.new_id<AcceptanceId>();
    view.number = before.empty() ? 1 : before.front().view.number + 1;
    view.inspected_on = form.inspected_on;
    view.inspectors = form.inspectors;
    view.checklist = form.checklist;
    view.result = form.result;
    view.mend_until = form.mend_until;
    view.note = form.note;
    view.recorded_at = work.now();
    view.recorded_by = work.actor().display_name;
    store::insert(work.tx(), record);
    work.audit({"works.inspected",
                {"round_house", id.str()},
                house.tambon,
                {{"acceptance", std::nullopt, std::string(base::name_of(form.result)), false},
                 {"inspected_on", std::nullopt, form.inspected_on.iso(), false},
                 {"inspectors", std::nullopt, names_of(form.inspectors), true}},
                ""});
    if (form.result == AcceptanceResult::Accepted) {
        write_stage(work, house, Stage::Accepted, form.inspected_on, form.note);
        move_on(work, house, HouseState::Repairing, HouseState::Accepted,
                {rounds::PaperKind::AcceptanceForm, "ใบตรวจรับครั้งที่ " + std::to_string(view.number), form.inspected_on},
                form.inspected_on);
    }
    reminders::follow_mending(work, house, form.mend_until);
    return view.id;
}

void hand_over(api::Work& work, rounds::RoundHouseId id, HandOverForm const& form)
{
    auto const house = require_house(work, Permission::WorksWrite, id, Stage::HandedOver);
    std::optional<base::Date> accepted_on;
    for (auto const& reached : store::stages(work.tx(), id)) {
        if (reached.stage == Stage::Accepted)
            accepted_on = reached.reached_on;
        if (reached.stage == Stage::HandedOver)
            throw problems::reached_already(Stage::HandedOver, reached.reached_on);
    }
    base::refuse_if_any(faults_of(form, accepted_on, work.today()));
    store::HandOverRecord record;
    record.about = about(house);
    record.paper_sha256 = attached(work, form.paper_sha256);
    record.view = {form.handed_on, form.handed_by, form.received_by, form.plaque,
                   form.note,      std::nullopt,   work.now(),       work.actor().display_name};
    store::insert(work.tx(), record);
    work.audit({"works.handed_over",
                {"round_house", id.str()},
                house.tambon,
                {{"handed_on", std::nullopt, form.handed_on.iso(), false},
                 {"plaque", std::nullopt, form.plaque ? "true" : "false", false},
                 {"handed_by", std::nullopt, form.handed_by, true}},
                ""});
    write_stage(work, house, Stage::HandedOver, form.handed_on, form.note);
    move_on(work, house, HouseState::Accepted, HouseState::HandedOver,
            {rounds::PaperKind::HandOverRecord, "บันทึกส่งมอบ", form.handed_on}, form.handed_on);
    reminders::follow_visits(work, house, form.handed_on);
}

ConsentId add_consent(api::Work& work, rounds::RoundHouseId id, ConsentForm const& form)
{
    base::refuse_if_any(faults_of(form, work.today()));
    auto const house = require_house(work, Permission::WorksWrite, id, Stage::Before);
    store::ConsentRecord record;
    record.house = id;
    record.tambon = house.tambon;
    record.paper_sha256 = attached(work, form.paper_sha256).value();
    record.view = {work.new_id<ConsentId>(), form.kind, form.signed_on, form.signed_by, ""};
    record.recorded_at = work.now();
    record.recorded_by = work.actor().display_name;
    store::insert(work.tx(), record);
    work.audit({"works.consent_added",
                {"round_house", id.str()},
                house.tambon,
                {{"consent." + std::string(base::name_of(form.kind)), std::nullopt, form.signed_on.iso(), false}},
                ""});
    return record.view.id;
}

void visit(api::Work& work, rounds::RoundHouseId id, VisitForm const& form)
{
    auto const handed = store::hand_over(work.tx(), id);
    auto const stage = visit_stage(form.months);
    auto const house = require_house(work, Permission::WorksWrite, id, stage);
    if (!handed)
        throw problems::not_handed_over();
    base::refuse_if_any(faults_of(form, handed->view.handed_on, work.today()));
    for (auto const& there : store::visits(work.tx(), id))
        if (there.form.months == form.months)
            throw problems::reached_already(stage, there.form.visited_on);
    store::insert(work.tx(), store::VisitRecord{id, house.tambon, form, work.now(), work.actor().display_name});
    work.audit({"works.visited",
                {"round_house", id.str()},
                house.tambon,
                {{"visit." + std::to_string(form.months), std::nullopt, form.visited_on.iso(), false},
                 {"lived_in", std::nullopt, form.lived_in ? "true" : "false", false},
                 {"defects", std::nullopt, form.defects, true}},
                ""});
    write_stage(work, house, stage, form.visited_on, form.note);
    reminders::follow_visits(work, house, handed->view.handed_on);
}

} // namespace works::service
