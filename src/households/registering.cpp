// Checking, making and storing records of households.
#include "households/registering.hpp"

#include "base/text.hpp"
#include "households/changes.hpp"
#include "households/citizen_numbers.hpp"
#include "households/conflicts.hpp"
#include "households/problems.hpp"
#include "households/rules.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"

#include <algorithm>

namespace households {

namespace {

base::FieldFault fault_of(NumberUsed const& used, bool in_scope)
{
    if (in_scope)
        return {used.field,
                "citizen_number.used",
                {"เลขนี้อยู่ในทะเบียนของอีกครัวเรือนในพื้นที่ของท่าน", "Another household of your area has this number"}};
    return {used.field,
            "citizen_number.used_elsewhere",
            {"เลขนี้อยู่ในทะเบียนของครัวเรือนนอกพื้นที่ของท่าน", "A household outside your area has this number"}};
}

// Ids made by a device must be new in the whole register, or belong to this household.
void check_person_ids(storage::Reader& reader, HouseholdForm const& form, HouseholdId self, base::Faults& faults)
{
    for (std::size_t i = 0; i < form.people.size(); ++i) {
        if (!form.people[i].id)
            continue;
        auto const owner = household_of_person(reader, *form.people[i].id);
        if (owner && *owner != self)
            faults.push_back({"people[" + std::to_string(i) + "].id",
                              "person.elsewhere",
                              {"รหัสบุคคลนี้เป็นของครัวเรือนอื่น เพิ่มเป็นบุคคลใหม่แทน",
                               "This person id belongs to another household; add a new person instead"}});
    }
}

Person person_of(api::Work& work, PersonForm const& form, Household const* stored, int position)
{
    Person person;
    if (auto const* known = stored_person(stored, form))
        person = *known;
    else
        person.id = form.id ? *form.id : work.new_id<PersonId>();
    person.citizen = citizen_of(work.vault(), form, person);
    static_cast<PersonFacts&>(person) = form;
    if (form.health)
        person.health = *form.health;
    person.present = form.present.value_or(true);
    person.position = position;
    return person;
}

void keep_those_who_left(Household const& stored, std::vector<Person>& people)
{
    for (auto const& known : stored.people) {
        if (std::any_of(people.begin(), people.end(), [&](Person const& p) { return p.id == known.id; }))
            continue;
        auto left = known;
        left.present = false;
        left.position = static_cast<int>(people.size());
        people.push_back(std::move(left));
    }
}

// What follows from the people: head, members, who claims a number.
void derive(Household& household)
{
    household.members = 0;
    for (auto& person : household.people) {
        person.claims_number = person.present && person.citizen && household.status == Status::Active;
        if (!person.present)
            continue;
        ++household.members;
        if (person.is_head) {
            household.head_name = full_name(person);
            household.head_sort_key = base::text::sort_key(person.first_name + " " + person.last_name.value_or(""));
        }
    }
}

std::string search_text_of(Household const& household)
{
    std::vector<std::string> words;
    for (auto const& person : household.people)
        if (person.present)
            words.push_back(search_words_of({person.title, person.first_name, person.last_name ? *person.last_name : ""}));
    return search_text(words, household.house_no, household.house_code ? *household.house_code : "", household.status);
}

void count(storage::Writer& tx, Household const& household, int sign)
{
    if (household.status == Status::Active)
        add_counts(tx, household.tambon, sign, sign * household.members);
}

void store_people(storage::Writer& tx, Household const& before, Household const& after)
{
    if (before.people == after.people)
        return;
    release_numbers(tx, after.id);
    for (auto const& person : after.people) {
        auto const known =
            std::find_if(before.people.begin(), before.people.end(), [&](Person const& p) { return p.id == person.id; });
        if (known == before.people.end())
            insert_person(tx, after.id, person);
        else if (*known != person || person.claims_number)
            update_person(tx, person);
    }
}

void store_search_text(storage::Writer& tx, Household const& before, Household const& after)
{
    auto const text = search_text_of(after);
    if (before.search_no != after.search_no) {
        delete_search_text(tx, before.search_no);
        insert_search_text(tx, after.search_no, text);
    } else if (text != search_text_of(before)) {
        update_search_text(tx, after.search_no, text);
    }
}

} // namespace

void check_tambon(storage::Reader& reader, HouseholdForm const& form, base::Faults& faults)
{
    if (form.tambon.level() != base::AreaCode::Level::Tambon)
        return; // told by the rules
    auto const area = places::find(reader, form.tambon);
    if (!area)
        faults.push_back({"tambon", "tambon.unknown", {"ไม่มีตำบลรหัสนี้", "There is no tambon with this code"}});
    else if (!area->active)
        faults.push_back(
            {"tambon",
             "tambon.replaced",
             {"รหัสตำบลนี้เลิกใช้แล้ว เลือกตำบลจากรายการอีกครั้ง", "This code is no longer in use; choose the tambon from the list"}});
}

std::vector<KnownPerson> known_people(Household const* stored)
{
    std::vector<KnownPerson> known;
    if (stored)
        for (auto const& person : stored->people)
            known.push_back({person.id, person.citizen_kind, person.citizen.has_value()});
    return known;
}

void require_good(api::Work& work, auth::Scope const& scope, HouseholdForm const& form, HouseholdId self, Household const* stored)
{
    auto faults = check_form(form, known_people(stored), work.today());
    check_tambon(work.tx(), form, faults);
    check_person_ids(work.tx(), form, self, faults);
    bool const otherwise_good = faults.empty();
    if (otherwise_good && !scope.covers(form.tambon))
        throw problems::outside_area();
    std::optional<std::string> named;
    for (auto const& used : numbers_used(work.tx(), work.vault(), form, stored, self)) {
        bool const in_scope = scope.covers(used.claim.tambon);
        faults.push_back(fault_of(used, in_scope));
        if (in_scope && !named)
            named = '"' + used.claim.household.str() + '"';
    }
    if (otherwise_good && !faults.empty())
        throw problems::citizen_number_used(std::move(faults), std::move(named));
    base::refuse_if_any(std::move(faults));
}

Household record_of(api::Work& work, HouseholdForm const& form, HouseholdId id, Household const* stored)
{
    Household next;
    if (stored)
        next = *stored;
    next.id = id;
    static_cast<HouseFacts&>(next) = form;
    next.status = form.status.value_or(stored ? stored->status : Status::Active);
    next.made_up = form.made_up.value_or(stored && stored->made_up);
    next.people.clear();
    for (auto const& person : form.people)
        next.people.push_back(person_of(work, person, stored, static_cast<int>(next.people.size())));
    if (stored)
        keep_those_who_left(*stored, next.people);
    next.parts = form.parts;
    std::sort(next.parts.begin(), next.parts.end(), [](Part const& a, Part const& b) { return a.part < b.part; });
    derive(next);
    return next;
}

auth::Event event_of(std::string action, Household const& household, std::vector<auth::Change> changes)
{
    return {std::move(action), {"household", household.id.str()}, household.tambon, std::move(changes), ""};
}

void save_new(api::Work& work, Household household)
{
    household.search_no = next_search_no(work.tx(), household.tambon);
    household.created_at = household.updated_at = work.now();

    auto& tx = work.tx();
    insert_household(tx, household);
    for (auto const& person : household.people)
        insert_person(tx, household.id, person);
    replace_parts(tx, household.id, household.parts);
    insert_search_text(tx, household.search_no, search_text_of(household));
    count(tx, household, 1);
    work.audit(event_of("household.created", household, changes_between(nullptr, household)));
}

std::int64_t save_changes(api::Work& work, Household const& stored, Household next)
{
    auto changes = changes_between(&stored, next);
    if (changes.empty()) {
        work.audit(event_of("household.changed", next, {}));
        return stored.version;
    }
    bool const moved = next.tambon != stored.tambon;
    if (moved) {
        next.search_no = next_search_no(work.tx(), next.tambon);
        move_conflicts(work.tx(), next.id, next.tambon);
    }
    next.version = stored.version + 1;
    next.updated_at = work.now();

    auto& tx = work.tx();
    update_household(tx, next);
    if (moved)
        note_departure(tx, next.id, stored.tambon, work.now());
    store_people(tx, stored, next);
    if (next.parts != stored.parts)
        replace_parts(tx, next.id, next.parts);
    store_search_text(tx, stored, next);
    count(tx, stored, -1);
    count(tx, next, 1);
    work.audit(event_of(moved ? "household.moved" : "household.changed", next, std::move(changes)));
    return next.version;
}

} // namespace households
