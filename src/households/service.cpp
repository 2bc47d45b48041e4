// Doing of the register's use cases.
#include "households/service.hpp"

#include "base/citizen_number.hpp"
#include "base/text.hpp"
#include "households/changes.hpp"
#include "households/problems.hpp"
#include "households/rules.hpp"
#include "households/store.hpp"
#include "households/view.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"
#include "platform/files/files.hpp"

#include <algorithm>

namespace households {

namespace {

constexpr std::size_t kHashDigits = 32; // 128 bits of the keyed hash: enough, and half the index

// Where a citizen number is stored may not be changed: it opens only with its person's id.
std::string seal_context(PersonId id)
{
    return "person:" + id.str() + ":citizen_number";
}

std::string hash_of(auth::Vault const& vault, base::CitizenNumber const& number)
{
    return vault.lookup_hash("citizen_number", number.digits()).substr(0, kHashDigits);
}

// ---- checks that ask the store --------------------------------------------------------------------------------------

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

// The stored person of a form's person, as far as there is one.
Person const* stored_person(Household const* stored, PersonForm const& form)
{
    if (!stored || !form.id)
        return nullptr;
    auto const found =
        std::find_if(stored->people.begin(), stored->people.end(), [&](Person const& p) { return p.id == *form.id; });
    return found == stored->people.end() ? nullptr : &*found;
}

// The hash of the number a person will have: the one typed, or the one kept. Absent without a number or with an invalid one.
std::optional<std::string> hash_after(auth::Vault const& vault, PersonForm const& form, Person const* before)
{
    if (form.citizen_kind == CitizenKind::None || form.citizen_kind == CitizenKind::Unknown)
        return std::nullopt;
    if (form.citizen_number) {
        auto const number = base::CitizenNumber::parse(*form.citizen_number);
        return number ? std::optional(hash_of(vault, *number)) : std::nullopt;
    }
    return before && before->citizen && before->citizen_kind == form.citizen_kind ? std::optional(before->citizen->hash)
                                                                                  : std::nullopt;
}

struct NumberUsed {
    std::string field;
    Claim claim;
};

// Numbers that the people of the form would have, and somebody in another household holds.
std::vector<NumberUsed> numbers_used(storage::Reader& reader, auth::Vault const& vault, HouseholdForm const& form,
                                     Household const* stored, std::optional<HouseholdId> self)
{
    std::vector<NumberUsed> used;
    if (form.status.value_or(stored ? stored->status : Status::Active) != Status::Active)
        return used;
    for (std::size_t i = 0; i < form.people.size(); ++i) {
        if (!form.people[i].present.value_or(true))
            continue;
        auto const hash = hash_after(vault, form.people[i], stored_person(stored, form.people[i]));
        auto claim = hash ? find_claim(reader, *hash) : std::nullopt;
        if (claim && claim->household != self)
            used.push_back({"people[" + std::to_string(i) + "].citizen_number", std::move(*claim)});
    }
    return used;
}

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

std::vector<KnownPerson> known_people(Household const* stored)
{
    std::vector<KnownPerson> known;
    if (stored)
        for (auto const& person : stored->people)
            known.push_back({person.id, person.citizen_kind, person.citizen.has_value()});
    return known;
}

// Throws with every fault at once; a number used elsewhere, alone, is a conflict of its own.
bool names_field(base::Faults const& faults, std::string_view field)
{
    return std::ranges::any_of(faults, [&](auto const& fault) { return fault.field == field; });
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

// ---- from form to record --------------------------------------------------------------------------------------------

std::optional<CitizenSecret> citizen_of(api::Work& work, PersonForm const& form, Person const& before)
{
    if (form.citizen_kind == CitizenKind::None || form.citizen_kind == CitizenKind::Unknown)
        return std::nullopt;
    if (!form.citizen_number)
        return before.citizen_kind == form.citizen_kind ? before.citizen : std::nullopt;
    auto const number = base::CitizenNumber::parse(*form.citizen_number).value();
    auto const hash = hash_of(work.vault(), number);
    if (before.citizen && before.citizen->hash == hash)
        return before.citizen;
    auto const& digits = number.digits();
    return CitizenSecret{work.vault().encrypt(digits, seal_context(before.id)), hash, digits.substr(digits.size() - 3)};
}

Person person_of(api::Work& work, PersonForm const& form, Household const* stored, int position)
{
    Person person;
    if (auto const* known = stored_person(stored, form))
        person = *known;
    else
        person.id = form.id ? *form.id : work.new_id<PersonId>();
    person.citizen = citizen_of(work, form, person);
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

// The record that the form asks for; `stored` is what it starts from.
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

std::string search_text_of(Household const& household)
{
    std::vector<std::string> words;
    for (auto const& person : household.people)
        if (person.present)
            words.push_back(search_words_of({person.title, person.first_name, person.last_name ? *person.last_name : ""}));
    return search_text(words, household.house_no, household.house_code ? *household.house_code : "");
}

// ---- storing --------------------------------------------------------------------------------------------------------

auth::Event event_of(std::string action, Household const& household, std::vector<auth::Change> changes)
{
    return {std::move(action), {"household", household.id.str()}, household.tambon, std::move(changes), ""};
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

// A repeated sending has no ids for people to whom the first one gave some: they are the same ones in the same order.
void adopt_person_ids(HouseholdForm& form, Household const& stored)
{
    for (std::size_t i = 0; i < form.people.size() && i < stored.people.size(); ++i)
        if (!form.people[i].id && stored.people[i].present)
            form.people[i].id = stored.people[i].id;
}

// The id is known: either the same household sent again, or a fault of whoever made the id.
void accept_only_the_same(api::Work& work, auth::Scope const& scope, HouseholdForm form, HouseholdId id)
{
    auto const stored = find_household(work.tx(), scope, id);
    if (!stored)
        throw problems::id_taken();
    adopt_person_ids(form, *stored);
    base::refuse_if_any(check_form(form, known_people(&*stored), work.today()));
    if (!changes_between(&*stored, record_of(work, form, id, &*stored)).empty())
        throw problems::id_taken();
    auto event = event_of("household.sent_again", *stored, {});
    event.note = "ส่งซ้ำ ข้อมูลเหมือนเดิม ไม่มีการเปลี่ยนแปลง";
    work.audit(event);
}

} // namespace

HouseholdId create(api::Work& work, auth::Scope const& scope, HouseholdForm form)
{
    tidy(form);
    auto const id = form.id ? *form.id : work.new_id<HouseholdId>();
    if (form.id && tambon_of(work.tx(), id)) {
        accept_only_the_same(work, scope, std::move(form), id);
        return id;
    }
    require_good(work, scope, form, id, nullptr);
    auto household = record_of(work, form, id, nullptr);
    household.search_no = next_search_no(work.tx(), household.tambon);
    household.created_at = household.updated_at = work.now();

    auto& tx = work.tx();
    insert_household(tx, household);
    for (auto const& person : household.people)
        insert_person(tx, id, person);
    replace_parts(tx, id, household.parts);
    insert_search_text(tx, household.search_no, search_text_of(household));
    count(tx, household, 1);
    work.audit(event_of("household.created", household, changes_between(nullptr, household)));
    return id;
}

void update(api::Work& work, auth::Scope const& scope, HouseholdId id, HouseholdForm form)
{
    auto const stored = find_household(work.tx(), scope, id);
    if (!stored)
        throw problems::not_found();
    tidy(form);
    if (!form.version)
        form.faults.push_back({"version", "required", {"ต้องบอกรุ่นของข้อมูลที่เริ่มแก้ไข", "The version that was edited must be given"}});
    else if (!names_field(form.faults, "version") && *form.version != stored->version)
        throw problems::changed_meanwhile(base::fields::to_text(show(work.tx(), work.actor(), scope, id, work.today())));
    require_good(work, scope, form, id, &*stored);

    auto next = record_of(work, form, id, &*stored);
    auto changes = changes_between(&*stored, next);
    if (changes.empty()) {
        work.audit(event_of("household.changed", next, {}));
        return;
    }
    bool const moved = next.tambon != stored->tambon;
    if (moved)
        next.search_no = next_search_no(work.tx(), next.tambon);
    next.version = stored->version + 1;
    next.updated_at = work.now();

    auto& tx = work.tx();
    update_household(tx, next);
    store_people(tx, *stored, next);
    if (next.parts != stored->parts)
        replace_parts(tx, id, next.parts);
    store_search_text(tx, *stored, next);
    count(tx, *stored, -1);
    count(tx, next, 1);
    work.audit(event_of(moved ? "household.moved" : "household.changed", next, std::move(changes)));
}

PictureId add_picture(api::Work& work, auth::Scope const& scope, HouseholdId id, PictureForm const& form)
{
    auto const household = require_summary(work.tx(), scope, id);
    base::refuse_if_any(check_picture(form));
    auto const file = files::require(work.tx(), form.sha256, work.actor().id);

    Picture picture;
    for (auto const& known : pictures_of(work.tx(), scope, id)) {
        if (known.sha256 == file.sha256)
            picture = known;
        else if (picture.id.is_nil())
            picture.position = known.position + 1;
    }
    auth::Event event{"household.picture_added", {"household", id.str()}, household.tambon, {}, ""};
    if (!picture.id.is_nil()) {
        event.note = "มีภาพนี้อยู่แล้ว ไม่มีการเปลี่ยนแปลง";
        work.audit(event);
        return picture.id;
    }
    picture.id = work.new_id<PictureId>();
    picture.household = id;
    picture.sha256 = file.sha256;
    picture.kind = form.kind;
    picture.caption = form.caption;
    picture.taken_at = form.taken_at ? form.taken_at : file.taken_at;
    picture.latitude = form.latitude ? form.latitude : file.latitude;
    picture.longitude = form.latitude ? form.longitude : file.longitude;
    picture.width = static_cast<int>(file.width);
    picture.height = static_cast<int>(file.height);
    picture.made_up = household.made_up;
    insert_picture(work.tx(), picture);
    event.changes = {{"pictures[" + picture.id.str() + "].kind", std::nullopt, std::string(base::name_of(picture.kind)), false},
                     {"pictures[" + picture.id.str() + "].sha256", std::nullopt, picture.sha256, false}};
    if (picture.caption)
        event.changes.push_back({"pictures[" + picture.id.str() + "].caption", std::nullopt, picture.caption, true});
    work.audit(event);
    return picture.id;
}

void remove_picture(api::Work& work, auth::Scope const& scope, HouseholdId id, PictureId picture_id)
{
    auto const household = require_summary(work.tx(), scope, id);
    auto const picture = find_picture(work.tx(), scope, id, picture_id);
    if (!picture)
        throw problems::picture_not_found();
    delete_picture(work.tx(), picture_id);
    auto const prefix = "pictures[" + picture_id.str() + "].";
    work.audit({"household.picture_removed",
                {"household", id.str()},
                household.tambon,
                {{prefix + "kind", std::string(base::name_of(picture->kind)), std::nullopt, false},
                 {prefix + "sha256", picture->sha256, std::nullopt, false}},
                ""});
}

namespace {

FaultView view_of(base::FieldFault const& fault)
{
    return {fault.field, fault.code, fault.message.th, fault.message.en};
}

// Collects duplicates, each household once for each reason.
class Duplicates {
public:
    Duplicates(auth::Scope const& scope, std::optional<HouseholdId> self) : scope_(scope), self_(self) {}

    void add(HouseholdSummary const& summary, std::string_view reason, base::Bilingual const& meaning,
             std::optional<std::string> field)
    {
        if (self_ == summary.id)
            return;
        Duplicate duplicate;
        duplicate.reason = reason;
        duplicate.reason_th = meaning.th;
        duplicate.reason_en = meaning.en;
        duplicate.field = std::move(field);
        duplicate.in_scope = scope_.covers(summary.tambon);
        if (duplicate.in_scope) {
            duplicate.household_id = summary.id;
            duplicate.head_name = summary.head_name;
            duplicate.house_no = summary.house_no;
        }
        found_.push_back(std::move(duplicate));
    }
    [[nodiscard]] std::vector<Duplicate> take() { return std::move(found_); }

private:
    auth::Scope const& scope_;
    std::optional<HouseholdId> self_;
    std::vector<Duplicate> found_;
};

std::vector<Duplicate> duplicates_of(storage::Reader& reader, auth::Vault const& vault, auth::Scope const& scope,
                                     HouseholdForm const& form, Household const* stored)
{
    Duplicates duplicates(scope, form.id);
    for (auto const& used : numbers_used(reader, vault, form, stored, form.id))
        if (auto const summary = find_summary(reader, auth::Scope::everywhere(), used.claim.household))
            duplicates.add(*summary, "citizen_number", {"เลขประจำตัวเดียวกัน", "The same citizen number"}, used.field);
    if (form.house_code)
        for (auto const& summary : with_house_code(reader, *form.house_code))
            duplicates.add(summary, "house_code", {"เลขรหัสประจำบ้านเดียวกัน", "The same house code"}, "house_code");
    // Who lives where in another area is nobody's business here; only a number may be asked about everywhere.
    if (form.tambon.level() != base::AreaCode::Level::Tambon || !scope.covers(form.tambon))
        return duplicates.take();
    if (is_house_no(form.house_no) && form.house_no != "-")
        for (auto const& summary : with_address(reader, form.tambon, form.moo, form.house_no))
            duplicates.add(summary, "address", {"บ้านเลขที่และหมู่เดียวกัน", "The same house number and moo"}, "house_no");
    for (auto const& person : form.people) {
        if (!person.is_head || person.first_name.empty())
            continue;
        auto const key = base::text::sort_key(person.first_name + " " + person.last_name.value_or(""));
        for (auto const& summary : with_head_name(reader, form.tambon, key))
            duplicates.add(summary, "head_name", {"หัวหน้าครัวเรือนชื่อเดียวกันในตำบล", "A head of the same name in this tambon"},
                           std::nullopt);
    }
    return duplicates.take();
}

} // namespace

CheckView dry_check(storage::Reader& reader, auth::Vault const& vault, auth::Scope const& scope, HouseholdForm form,
                    base::Date today)
{
    tidy(form);
    std::optional<Household> stored;
    if (form.id)
        stored = find_household(reader, scope, *form.id);
    auto const* known = stored ? &*stored : nullptr;
    auto faults = check_form(form, known_people(known), today);
    check_tambon(reader, form, faults);
    if (faults.empty() && !scope.covers(form.tambon))
        faults.push_back({"tambon", "tambon.outside_area", problems::outside_area().title()});
    CheckView view;
    for (auto const& fault : faults)
        view.faults.push_back(view_of(fault));
    view.duplicates = duplicates_of(reader, vault, scope, form, known);
    std::optional<Point> centre;
    if (auto const area = places::find(reader, form.tambon); area && area->latitude && area->longitude)
        centre = Point{*area->latitude, *area->longitude};
    for (auto const& warning : warnings_of(form, centre))
        view.warnings.push_back(view_of(warning));
    return view;
}

std::string reveal_citizen_number(storage::Reader& reader, auth::Vault const& vault, auth::Scope const& scope, HouseholdId id,
                                  PersonId person_id)
{
    auto const household = find_household(reader, scope, id);
    if (!household)
        throw problems::not_found();
    auto const person =
        std::find_if(household->people.begin(), household->people.end(), [&](Person const& p) { return p.id == person_id; });
    if (person == household->people.end())
        throw problems::person_not_found();
    if (!person->citizen)
        throw problems::no_citizen_number();
    auto const digits = vault.decrypt(person->citizen->sealed, seal_context(person_id));
    if (!digits)
        throw std::runtime_error("a stored citizen number does not open with this installation's keys");
    return base::CitizenNumber::parse(*digits).value().formatted();
}

} // namespace households
