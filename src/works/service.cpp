// Stages, photographs and diary of a house.
#include "works/service.hpp"

#include "ledger/ledger.hpp"
#include "platform/files/files.hpp"
#include "works/problems.hpp"

#include <algorithm>

namespace works::service {

namespace {

using auth::Permission;
using rounds::HouseState;
using store::PictureRecord;

auth::Event about_house(rounds::House const& house, std::string action)
{
    return {std::move(action), {"round_house", house.id.str()}, house.tambon, {}, ""};
}

void start_works(api::Work& work, rounds::House const& house, base::Date on)
{
    if (house.state != HouseState::Procuring)
        return;
    auto const ids = std::vector{house.id};
    rounds::advance(work, ids, HouseState::Repairing, {rounds::PaperKind::WorkDiary, "บันทึกงานซ่อม", on}, on);
}

PictureRecord record_of(api::Work& work, rounds::House const& house, PictureForm const& form, files::FileView const& file)
{
    PictureRecord p;
    p.about = about(house);
    p.id = form.id ? *form.id : work.new_id<PictureId>();
    p.stage = form.stage;
    p.angle = form.angle;
    p.part = form.part;
    p.caption = form.caption;
    p.sha256 = file.sha256;
    p.by_camera = file.taken_at && file.latitude && file.longitude;
    p.by_app = form.by_app.value_or(false);
    p.taken_at = file.taken_at ? file.taken_at : form.taken_at;
    if (file.latitude && file.longitude)
        p.spot = Spot{*file.latitude, *file.longitude};
    else if (form.latitude && form.longitude)
        p.spot = Spot{*form.latitude, *form.longitude};
    p.width = file.width;
    p.height = file.height;
    p.sent_at = work.now();
    p.sent_by_id = work.actor().id;
    p.sent_by = work.actor().display_name;
    return p;
}

// The row that a repeated sending means. The same file of the same stage is the same photograph, and shows one angle.
std::optional<PictureRecord> sent_already(api::Work& work, rounds::House const& house, PictureForm const& form,
                                          std::string const& sha256)
{
    if (form.id)
        if (auto const there = store::picture(work.tx(), auth::Scope::everywhere(), *form.id)) {
            if (there->about.house != house.id)
                throw problems::not_found();
            return there;
        }
    for (auto const& there : store::pictures(work.tx(), auth::Scope::everywhere(), house.id))
        if (there.sha256 == sha256 && there.stage == form.stage) {
            if (there.angle != form.angle || there.part != form.part)
                throw problems::picture_there_already(there.stage, there.angle, there.part);
            return there;
        }
    return std::nullopt;
}

DiaryForm form_of(DiaryView const& view)
{
    return {view.day, view.done, view.people, view.version};
}

std::string people_in_words(std::vector<PeopleForm> const& people)
{
    std::int64_t sum = 0;
    for (auto const& p : people)
        sum += p.people;
    return std::to_string(sum);
}

} // namespace

store::About about(rounds::House const& house)
{
    return {house.id, house.round_id, house.tambon};
}

rounds::House require_house(api::Work& work, Permission permission, rounds::RoundHouseId id, Stage stage)
{
    auto const scope = work.actor().scope(permission);
    auto const house = rounds::find_house(work.tx(), scope, id);
    if (!house)
        throw problems::house_not_found();
    if (stage < Stage::Visit6 && !rounds::require_round(work.tx(), scope, house->round_id).open)
        throw problems::round_closed();
    if (house->state == HouseState::Closed && stage < Stage::Visit6)
        throw problems::house_closed();
    if (!may_record(house->state, stage))
        throw problems::not_yet(stage, house->state);
    return *house;
}

void write_stage(api::Work& work, rounds::House const& house, Stage stage, base::Date on, std::optional<std::string> note)
{
    for (auto const& there : store::stages(work.tx(), house.id))
        if (there.stage == stage)
            throw problems::reached_already(stage, there.reached_on);
    store::insert(work.tx(), store::StageRecord{about(house), stage, on, note, work.now(), work.actor().display_name});
    auto event = about_house(house, "works.stage_reached");
    event.changes = {{"stage." + std::string(base::name_of(stage)), std::nullopt, on.iso(), false}};
    work.audit(event);
    recheck(work, house);
}

namespace {

StageDays days_of_stages(storage::Reader& db, rounds::House const& house)
{
    StageDays days{ledger::earliest_day(db, rounds::require_round(db, auth::Scope::everywhere(), house.round_id)), std::nullopt};
    for (auto const& reached : store::stages(db, house.id))
        if (reached.stage == Stage::Accepted)
            days.accepted = reached.reached_on;
    return days;
}

} // namespace

void reach_stage(api::Work& work, rounds::RoundHouseId id, StageForm const& form)
{
    auto const house = require_house(work, Permission::WorksWrite, id, form.stage);
    base::refuse_if_any(faults_of(form, days_of_stages(work.tx(), house), work.today()));
    write_stage(work, house, form.stage, form.reached_on, form.note);
    if (form.stage == Stage::During)
        start_works(work, house, form.reached_on);
}

PictureId add_picture(api::Work& work, rounds::RoundHouseId id, PictureForm const& form)
{
    base::refuse_if_any(faults_of(form));
    auto const house = require_house(work, Permission::WorksWrite, id, form.stage);
    auto const file = files::attach(work.tx(), form.sha256, work.actor().id);
    auto event = about_house(house, "works.picture_added");
    if (auto const there = sent_already(work, house, form, file.sha256)) {
        event.note = "มีภาพนี้อยู่แล้ว ไม่มีการเปลี่ยนแปลง";
        work.audit(event);
        return there->id;
    }
    auto const record = record_of(work, house, form, file);
    store::insert(work.tx(), record);
    event.changes = {{"pictures[" + record.id.str() + "].stage", std::nullopt, std::string(base::name_of(record.stage)), false},
                     {"pictures[" + record.id.str() + "].angle", std::nullopt, std::string(base::name_of(record.angle)), false},
                     {"pictures[" + record.id.str() + "].sha256", std::nullopt, record.sha256, false}};
    work.audit(event);
    recheck(work, house);
    return record.id;
}

rounds::RoundHouseId take_out(api::Work& work, PictureId id, TakeOutForm const& form)
{
    auto const picture = store::picture(work.tx(), work.actor().scope(Permission::WorksWrite), id);
    if (!picture || picture->taken_out_reason)
        throw problems::not_found();
    auto const house = require_house(work, Permission::WorksWrite, picture->about.house, picture->stage);
    store::take_out(work.tx(), id, form.reason);
    auto event = about_house(house, "works.picture_taken_out");
    event.changes = {{"pictures[" + id.str() + "].stage", std::string(base::name_of(picture->stage)), std::nullopt, false},
                     {"pictures[" + id.str() + "].sha256", picture->sha256, std::nullopt, false}};
    event.note = form.reason;
    work.audit(event);
    recheck(work, house);
    return house.id;
}

DiaryId add_entry(api::Work& work, rounds::RoundHouseId id, DiaryForm const& form)
{
    base::refuse_if_any(faults_of(form, work.today()));
    auto const house = require_house(work, Permission::WorksWrite, id, Stage::Materials);
    store::DiaryRecord record;
    record.about = about(house);
    record.view = {work.new_id<DiaryId>(), form.day, form.done, form.people, work.now(), work.actor().display_name, 1};
    store::insert(work.tx(), record);
    auto event = about_house(house, "works.diary_added");
    event.changes = {{"diary[" + record.view.id.str() + "].day", std::nullopt, form.day.iso(), false},
                     {"diary[" + record.view.id.str() + "].people", std::nullopt, people_in_words(form.people), false}};
    work.audit(event);
    return record.view.id;
}

rounds::RoundHouseId change_entry(api::Work& work, DiaryId id, DiaryForm const& form)
{
    auto record = store::entry(work.tx(), work.actor().scope(Permission::WorksWrite), id);
    if (!record)
        throw problems::not_found();
    base::refuse_if_any(faults_of(form, work.today()));
    auto const house = require_house(work, Permission::WorksWrite, record->about.house, Stage::Materials);
    auto const before = record->view;
    if (form.version.value_or(0) != before.version)
        throw problems::changed_meanwhile(base::fields::to_text(form_of(before)));
    record->view.day = form.day;
    record->view.done = form.done;
    record->view.people = form.people;
    record->view.recorded_at = work.now();
    record->view.recorded_by = work.actor().display_name;
    if (!store::update(work.tx(), *record, before.version))
        throw problems::changed_meanwhile(base::fields::to_text(form_of(before)));
    auto event = about_house(house, "works.diary_changed");
    auto const at = "diary[" + id.str() + "].";
    event.changes = {{at + "day", before.day.iso(), form.day.iso(), false},
                     {at + "done", before.done, form.done, false},
                     {at + "people", people_in_words(before.people), people_in_words(form.people), false}};
    work.audit(event);
    return house.id;
}

} // namespace works::service
