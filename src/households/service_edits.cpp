// Edits of households: merging what devices bring into what is stored, and deciding where two people wrote two things.
#include "households/changes.hpp"
#include "households/citizen_numbers.hpp"
#include "households/conflicts.hpp"
#include "households/edits_between.hpp"
#include "households/past.hpp"
#include "households/problems.hpp"
#include "households/registering.hpp"
#include "households/rules.hpp"
#include "households/service.hpp"
#include "households/view.hpp"
#include "platform/auth/vault.hpp"

#include <algorithm>
#include <set>

namespace households {

namespace {

bool is_number_field(std::string_view field)
{
    return field.starts_with("people[") && field.ends_with("].citizen_number");
}

// A part's state first: its action and remark may be read only when the part is there.
std::vector<FieldChange> in_order_of_reading(std::vector<FieldChange> changes)
{
    std::stable_partition(changes.begin(), changes.end(), [](FieldChange const& c) { return c.field.ends_with("].state"); });
    return changes;
}

// What is wrong with the edit itself, whatever is stored.
base::Faults faults_of(EditForm const& form)
{
    auto faults = form.faults;
    std::set<std::string> seen;
    for (auto const& change : form.changes)
        if (!seen.insert(change.field).second)
            faults.push_back({change.field, "twice", {"ช่องนี้ถูกแก้สองครั้งในการส่งเดียว", "This field is changed twice in one edit"}});
    for (auto const* one : {"latitude", "longitude"})
        if (seen.contains(one) != (seen.contains("latitude") || seen.contains("longitude") || seen.contains("place_accuracy_m")))
            faults.push_back({one, "required", {"พิกัดต้องส่งมาทั้งคู่", "Both coordinates of a point must be sent"}});
    return faults;
}

// ---- reading what was sent as the register writes it ----------------------------------------------------------------

// The stored form with the changes laid over it; its faults are at the fields' names.
HouseholdForm with_changes(Household const& stored, std::vector<FieldChange> const& changes)
{
    auto form = form_of(stored);
    for (auto const& change : changes)
        put(form, change.field, change.to);
    tidy(form);
    return form;
}

// A number is told by its digits, and shown and kept in other ways: the same number is the value that stands there.
std::optional<std::string> number_as_stored(api::Work& work, Household const& stored, std::string_view field,
                                            std::optional<std::string> const& typed)
{
    auto const number = typed ? base::CitizenNumber::parse(*typed) : std::nullopt;
    if (!number)
        return typed;
    for (auto const& person : stored.people)
        if (person.citizen && field == "people[" + person.id.str() + "].citizen_number" &&
            person.citizen->hash == hash_of(work.vault(), *number))
            return field_value(stored, field);
    return number->digits();
}

// Each change beside the stored value, all three written alike. Throws 422 with what cannot be read.
std::vector<Meeting> meetings_of(api::Work& work, Household const& stored, std::vector<FieldChange> const& changes,
                                 base::Faults faults)
{
    auto const wanted = with_changes(stored, changes);
    faults.insert(faults.end(), wanted.faults.begin(), wanted.faults.end());
    base::refuse_if_any(std::move(faults));
    auto start = form_of(stored);
    for (auto const& change : changes)
        if (change.from)
            put(start, change.field, change.from);
    tidy(start);
    std::vector<Meeting> meetings;
    for (auto const& change : changes) {
        FieldChange written{change.field, change.from, change.to};
        if (change.from)
            written.from = field_value(start, change.field);
        if (change.to)
            written.to = is_number_field(change.field) ? number_as_stored(work, stored, change.field, change.to)
                                                       : field_value(wanted, change.field);
        meetings.push_back({std::move(written), field_value(stored, change.field)});
    }
    return meetings;
}

// ---- checking and storing the merged record -------------------------------------------------------------------------

// The rules speak of places in a list ("people[1]"); an edit names people and parts.
base::Problem named(base::Problem const& problem, HouseholdForm const& form)
{
    auto faults = problem.faults();
    for (auto& fault : faults)
        fault.field = name_of_place(form, fault.field);
    base::Problem renamed(problem.status(), problem.code(), problem.title(), problem.advice());
    renamed.with(std::move(faults));
    for (auto const& [name, json] : problem.details())
        renamed.with_detail(name, json);
    return renamed;
}

// The version after it.
std::int64_t store(api::Work& work, auth::Scope const& scope, Household const& stored, std::vector<FieldChange> const& taken)
{
    auto const form = with_changes(stored, taken);
    try {
        require_good(work, scope, form, stored.id, &stored);
    } catch (base::Problem const& problem) {
        throw named(problem, form);
    }
    return save_changes(work, stored, record_of(work, form, stored.id, &stored));
}

Household require_household(api::Work& work, auth::Scope const& scope, HouseholdId id)
{
    auto stored = find_household(work.tx(), scope, id);
    if (!stored)
        throw problems::not_found();
    return std::move(*stored);
}

// A number in the audit is masked, whoever reads it.
std::optional<std::string> for_audit(std::string_view field, std::optional<std::string> const& value)
{
    if (!value || !is_number_field(field))
        return value;
    auto const number = base::CitizenNumber::parse(*value);
    return number ? masked_citizen_number(number->digits().substr(10)) : *value;
}

// ---- conflicts ------------------------------------------------------------------------------------------------------

void audit_conflict(api::Work& work, Household const& stored, std::string action, Conflict const& conflict, std::string note)
{
    auto event = event_of(std::move(action), stored, {});
    for (auto const& [change, found] : conflict.values)
        event.changes.push_back(
            {change.field, for_audit(change.field, found), for_audit(change.field, change.to), is_personal_field(change.field)});
    event.note = std::move(note);
    work.audit(event);
}

Conflict opened(api::Work& work, Household const& stored, EditForm const& form, std::vector<Meeting> values)
{
    Conflict conflict;
    conflict.id = work.new_id<ConflictId>();
    conflict.household = stored.id;
    conflict.tambon = stored.tambon;
    conflict.edit = form.id;
    conflict.sent_by = work.actor().id.str();
    conflict.sent_by_name = work.actor().display_name;
    conflict.device = form.device;
    conflict.made_at = form.made_at;
    conflict.sent_at = work.now();
    if (auto const last = last_writer_of(work.tx(), work.vault(), stored.id, values.front().change.field)) {
        conflict.stored_by_name = last->name;
        conflict.stored_at = last->at;
    }
    conflict.values = std::move(values);
    return conflict;
}

std::vector<FieldChange> changes_of(Conflict const& conflict)
{
    std::vector<FieldChange> changes;
    for (auto const& [change, stored] : conflict.values)
        changes.push_back(change);
    return changes;
}

// Made on the same device after this edit, by the device's own clock. What cannot be known is not: a person decides then.
bool was_made_after(Conflict const& conflict, EditForm const& form)
{
    return form.device && conflict.device == form.device && conflict.made_at > form.made_at;
}

// An edit may come before the one it was made after: once that one is in, what waited for it is no conflict any more. What the
// device wrote earlier stays a conflict, though its beginning stands again: somebody went back to that value.
void settle_what_waited(api::Work& work, auth::Scope const& scope, HouseholdId id, EditForm const& form)
{
    for (bool settled = true; settled;) {
        settled = false;
        auto const stored = require_household(work, scope, id);
        for (auto const& conflict : conflicts_of(work.tx(), work.vault(), scope, id)) {
            if (conflict.state != ConflictState::Open || conflict.sent_by != work.actor().id.str() || conflict.edit == form.id ||
                !was_made_after(conflict, form))
                continue;
            auto const again = merge(meetings_of(work, stored, in_order_of_reading(changes_of(conflict)), {}));
            if (!again.conflicts.empty() || again.taken.empty())
                continue;
            store(work, scope, stored, again.taken);
            close_conflict(work.tx(), conflict.id, Choice::Mine, work.actor().display_name, work.now());
            audit_conflict(work, stored, "household.conflict_decided", conflict, "การแก้ไขก่อนหน้าจากเครื่องเดียวกันมาถึงแล้ว");
            settled = true;
            break;
        }
    }
}

// ---- one edit, once -------------------------------------------------------------------------------------------------

std::string content_hash(api::Work& work, HouseholdId id, EditForm const& form)
{
    return work.vault().lookup_hash("household_edit", id.str() + "\n" + base::fields::to_text(form));
}

// Of a whole form as it came, before anything of it is held against what is stored.
std::string content_hash(api::Work& work, HouseholdId id, Origin const& origin, HouseholdForm const& form)
{
    auto const version = origin.base_version ? std::to_string(*origin.base_version) : std::string();
    return work.vault().lookup_hash("household_edit_towards", id.str() + "\n" + version + "\n" + origin.made_at.iso() + "\n" +
                                                                  origin.device.value_or("") + "\n" +
                                                                  base::fields::to_text(form));
}

EditAnswer read_answer(std::string const& text)
{
    EditAnswer answer;
    base::fields::Reader reader;
    schema_of(base::fields::Tag<EditAnswer>{}).read(base::fields::detail::value_of(text), &answer, reader);
    return answer;
}

EditAnswer answered_before(api::Work& work, Household const& stored, Edit const& kept, std::string const& hash)
{
    if (kept.household != stored.id || kept.content_hash != hash)
        throw problems::edit_id_taken();
    auto event = event_of("household.edit_sent_again", stored, {});
    event.note = "ส่งการแก้ไขเดิมซ้ำ ไม่มีการเปลี่ยนแปลง";
    work.audit(event);
    return read_answer(kept.answer);
}

std::vector<FieldChange> chosen_by(Conflict const& conflict, ConflictDecision const& decision)
{
    auto changes = changes_of(conflict);
    if (decision.choice == Choice::Mine)
        return changes;
    base::Faults faults;
    for (auto& change : changes) {
        auto const value = std::find_if(decision.values.begin(), decision.values.end(),
                                        [&](ChosenValue const& v) { return v.field == change.field; });
        if (value == decision.values.end())
            faults.push_back({change.field, "required", {"ระบุค่าที่ถูกต้อง", "Say what the right value is"}});
        else
            change.to = value->value;
    }
    base::refuse_if_any(std::move(faults));
    return changes;
}

// Merges an edit that has not come before.
EditAnswer take(api::Work& work, auth::Scope const& scope, Household const& stored, EditForm const& form, std::string const& hash)
{
    auto const id = stored.id;
    auto merged = merge(meetings_of(work, stored, form.changes, faults_of(form)));
    EditAnswer answer;
    answer.id = form.id;
    answer.version = stored.version;
    answer.already = std::move(merged.already);
    for (auto const& change : merged.taken)
        answer.taken.push_back(change.field);
    if (!merged.taken.empty() || merged.conflicts.empty())
        answer.version = store(work, scope, stored, in_order_of_reading(std::move(merged.taken)));

    std::vector<Conflict> conflicts;
    for (auto& values : merged.conflicts) {
        conflicts.push_back(opened(work, stored, form, std::move(values)));
        answer.conflicts.push_back(conflicts.back().id);
    }
    insert_edit(work.tx(), {form.id, id, hash, base::fields::to_text(answer), work.now()});
    for (auto const& conflict : conflicts) {
        insert_conflict(work.tx(), work.vault(), conflict);
        audit_conflict(work, stored, "household.conflict_opened", conflict, "มีผู้แก้ไขช่องเดียวกัน เก็บทั้งสองค่าไว้ให้ตัดสิน");
    }
    if (!answer.taken.empty())
        settle_what_waited(work, scope, id, form);
    return answer;
}

} // namespace

EditAnswer edit(api::Work& work, auth::Scope const& scope, HouseholdId id, EditForm form)
{
    auto const stored = require_household(work, scope, id);
    form.changes = in_order_of_reading(std::move(form.changes));
    auto const hash = content_hash(work, id, form);
    if (auto const kept = find_edit(work.tx(), form.id))
        return answered_before(work, stored, *kept, hash);
    return take(work, scope, stored, form, hash);
}

EditAnswer edit_towards(api::Work& work, auth::Scope const& scope, HouseholdId id, Origin const& origin, HouseholdForm form)
{
    auto const stored = require_household(work, scope, id);
    auto const hash = content_hash(work, id, origin, form);
    if (auto const kept = find_edit(work.tx(), origin.id))
        return answered_before(work, stored, *kept, hash);
    base::refuse_if_any(std::move(form.faults));
    auto const start = field_values_at(work.tx(), work.vault(), stored, origin.base_version.value_or(stored.version));
    if (!start)
        throw problems::version_unknown();
    for (auto& person : form.people)
        if (!person.id)
            person.id = work.new_id<PersonId>();
    tidy(form);
    EditForm towards;
    towards.id = origin.id;
    towards.base_version = origin.base_version.value_or(stored.version);
    towards.made_at = origin.made_at;
    towards.device = origin.device;
    towards.changes = edits_between(*start, form);
    // Whoever may not read health brings it back blank: that takes nothing away.
    std::erase_if(towards.changes, [](FieldChange const& change) { return !change.to && is_health_field(change.field); });
    towards.changes = in_order_of_reading(std::move(towards.changes));
    return take(work, scope, stored, towards, hash);
}

HouseholdId decide(api::Work& work, auth::Scope const& scope, ConflictId id, ConflictDecision const& decision)
{
    auto const conflict = find_conflict(work.tx(), work.vault(), scope, id);
    if (!conflict)
        throw problems::conflict_not_found();
    if (conflict->state == ConflictState::Decided)
        throw problems::conflict_decided();
    auto const stored = require_household(work, scope, conflict->household);
    if (decision.version != stored.version)
        throw problems::changed_meanwhile(base::fields::to_text(show(work.tx(), work.actor(), scope, stored.id, work.today())));
    if (decision.choice != Choice::Theirs) {
        auto const changes = in_order_of_reading(chosen_by(*conflict, decision));
        base::refuse_if_any(with_changes(stored, changes).faults);
        store(work, scope, stored, changes);
    }
    close_conflict(work.tx(), id, decision.choice, work.actor().display_name, work.now());
    audit_conflict(work, stored, "household.conflict_decided", *conflict, std::string(base::label_of(decision.choice).th));
    return stored.id;
}

} // namespace households
