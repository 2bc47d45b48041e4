// Fields of a household by name, through the lists of fields of its records.
#include "households/values.hpp"

#include "base/enums.hpp"
#include "households/rules.hpp"
#include "households/store.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <charconv>

namespace households {

namespace {

using base::fields::Field;
using base::fields::Kind;
using base::fields::Tag;
using Text = std::optional<std::string>;

// A name taken apart: "people[0190…].first_name" is people, 0190…, first_name; "house_no" is only the last.
struct Name {
    std::string_view list;
    std::string_view key;
    std::string_view field;
};

std::optional<Name> name_from(std::string_view text)
{
    auto const open = text.find('[');
    if (open == std::string_view::npos)
        return Name{{}, {}, text};
    auto const close = text.find("].", open);
    if (close == std::string_view::npos)
        return std::nullopt;
    return Name{text.substr(0, open), text.substr(open + 1, close - open - 1), text.substr(close + 2)};
}

std::string name_in(std::string_view list, std::string_view key, std::string_view field)
{
    std::string name(list);
    ((name += '[') += key) += "].";
    return name += field;
}

bool is_written_as_text(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
    case Kind::Real:
    case Kind::Boolean:
    case Kind::Money:
    case Kind::Share:
    case Kind::FiscalYear:
    case Kind::Record:
        return false;
    case Kind::Text:
    case Kind::Date:
    case Kind::Instant:
    case Kind::Area:
    case Kind::Uuid:
    case Kind::Choice:
        return true;
    }
    return true;
}

// As JSON writes it, without the quotes of a text; an empty text is none.
Text text_of(Field const& field, void const* object)
{
    std::string written;
    field.write(object, written);
    if (written == "null" || written == "\"\"")
        return std::nullopt;
    if (written.front() != '"')
        return written;
    if (written.find('\\') != std::string::npos)
        return std::string(field.value(object).as_string());
    return written.substr(1, written.size() - 2);
}

boost::json::value json_of(Field const& field, Text const& text)
{
    if (!text)
        return nullptr;
    if (is_written_as_text(field.kind))
        return boost::json::value(*text);
    boost::system::error_code failed;
    auto value = boost::json::parse(*text, failed);
    return failed ? boost::json::value(*text) : value;
}

template <class T>
Field const* find_field(std::string_view name)
{
    for (auto const& field : schema_of(Tag<T>{}).fields())
        if (field.name == name)
            return &field;
    return nullptr;
}

// One record's fields under a prefix.
template <class T>
void add_all(std::vector<FieldValue>& into, std::string const& prefix, T const* record)
{
    for (auto const& field : schema_of(Tag<T>{}).fields())
        into.push_back({prefix + field.name, record ? text_of(field, record) : std::nullopt});
}

template <class T>
Text find_value(T const& record, std::string_view name)
{
    auto const* field = find_field<T>(name);
    return field ? text_of(*field, &record) : std::nullopt;
}

// Reads one member; what is wrong is told at the whole name. Absent where the record has no such member.
template <class T>
bool put_member(HouseholdForm& form, T& record, std::string_view name, std::string_view whole_name, Text const& value)
{
    auto const* field = find_field<T>(name);
    if (!field)
        return false;
    base::fields::Reader reader;
    reader.enter(whole_name);
    if (!value && !field->optional) {
        if (field->kind == Kind::Text)
            field->read(boost::json::value(""), &record, reader); // a title may be empty; the rules refuse an empty name
        else
            reader.fault("required", {"ต้องมีค่า", "A value is needed"});
    } else {
        field->read(json_of(*field, value), &record, reader);
    }
    reader.leave();
    for (auto& fault : reader.take())
        form.faults.push_back(std::move(fault));
    return true;
}

void tell_unknown(HouseholdForm& form, std::string_view name)
{
    form.faults.push_back({std::string(name), "unknown", {"ไม่มีช่องชื่อนี้ในครัวเรือน", "A household has no field of this name"}});
}

bool put_flag(HouseholdForm& form, std::optional<bool>& flag, std::string_view name, Text const& value)
{
    if (value != "true" && value != "false")
        form.faults.push_back({std::string(name), "wrong_type", {"ต้องเป็น true หรือ false", "Must be true or false"}});
    else
        flag = value == "true";
    return true;
}

PersonForm& person_in(HouseholdForm& form, PersonId id)
{
    auto const found = std::find_if(form.people.begin(), form.people.end(), [&](PersonForm const& p) { return p.id == id; });
    if (found != form.people.end())
        return *found;
    auto& person = form.people.emplace_back();
    person.id = id;
    return person;
}

bool put_person(HouseholdForm& form, Name const& name, std::string_view whole_name, Text const& value)
{
    auto const id = base::Uuid::parse(name.key);
    if (!id)
        return false;
    auto& person = person_in(form, PersonId(*id));
    if (name.field == "present")
        return put_flag(form, person.present, whole_name, value);
    if (name.field == "citizen_number") {
        person.citizen_number = value;
        return true;
    }
    if (put_member<PersonFacts>(form, person, name.field, whole_name, value))
        return true;
    if (!find_field<Health>(name.field))
        return false;
    if (!person.health)
        person.health.emplace();
    return put_member(form, *person.health, name.field, whole_name, value);
}

bool put_part(HouseholdForm& form, Name const& name, std::string_view whole_name, Text const& value)
{
    auto const kind = base::enum_from<PartKind>(name.key);
    if (!kind || name.field == "part")
        return false;
    auto found = std::find_if(form.parts.begin(), form.parts.end(), [&](Part const& p) { return p.part == *kind; });
    if (name.field == "state" && !value) { // the part is no longer spoken of
        if (found != form.parts.end())
            form.parts.erase(found);
        return true;
    }
    if (found == form.parts.end()) {
        if (!find_field<Part>(name.field))
            return false;
        if (name.field != "state") {
            if (value)
                form.faults.push_back(
                    {name_in("parts", name.key, "state"),
                     "required",
                     {"ส่วนนี้ของบ้านไม่มีในรายการ เลือกสภาพก่อน", "This part is not in the list; choose its state first"}});
            return true;
        }
        found = form.parts.insert(form.parts.end(), Part{});
        found->part = *kind;
    }
    return put_member(form, *found, name.field, whole_name, value);
}

bool put_status(HouseholdForm& form, Text const& value)
{
    auto const status = value ? base::enum_from<Status>(*value) : std::nullopt;
    if (!status)
        form.faults.push_back({"status", "unknown_choice", {"เลือกจากรายการ", "Choose from the list"}});
    else
        form.status = status;
    return true;
}

std::string flag_text(bool flag)
{
    return flag ? "true" : "false";
}

void add_person(std::vector<FieldValue>& into, Person const& person)
{
    auto const prefix = "people[" + person.id.str() + "].";
    add_all<PersonFacts>(into, prefix, &person);
    add_all<Health>(into, prefix, &person.health);
    into.push_back({prefix + "present", flag_text(person.present)});
    into.push_back(
        {prefix + "citizen_number", person.citizen ? Text(masked_citizen_number(person.citizen->tail)) : std::nullopt});
}

std::optional<std::size_t> index_from(std::string_view key)
{
    std::size_t index = 0;
    auto const [end, error] = std::from_chars(key.data(), key.data() + key.size(), index);
    return error == std::errc() && end == key.data() + key.size() ? std::optional(index) : std::nullopt;
}

} // namespace

std::string_view last_part_of(std::string_view field)
{
    auto const dot = field.rfind('.');
    return dot == std::string_view::npos ? field : field.substr(dot + 1);
}

std::vector<FieldValue> field_values(Household const& household)
{
    std::vector<FieldValue> values;
    values.reserve(80 + 20 * household.people.size());
    add_all<HouseFacts>(values, "", &household);
    values.push_back({"status", std::string(base::name_of(household.status))});
    values.push_back({"made_up", flag_text(household.made_up)});
    for (auto const& person : household.people)
        add_person(values, person);
    for (auto const& row : values_of(PartKind{})) {
        auto const part =
            std::find_if(household.parts.begin(), household.parts.end(), [&](Part const& p) { return p.part == row.value; });
        add_all<Part>(values, "parts[" + std::string(row.name) + "].", part == household.parts.end() ? nullptr : &*part);
    }
    return values;
}

std::optional<std::string> field_value(Household const& household, std::string_view field)
{
    auto form = form_of(household);
    auto const name = name_from(field);
    if (!name)
        return std::nullopt;
    if (name->list == "people" && name->field == "citizen_number") {
        for (auto const& person : household.people)
            if (person.id.str() == name->key && person.citizen)
                return masked_citizen_number(person.citizen->tail);
        return std::nullopt;
    }
    return field_value(form, field);
}

HouseholdForm form_of(Household const& household)
{
    HouseholdForm form;
    static_cast<HouseFacts&>(form) = household;
    form.id = household.id;
    form.status = household.status;
    form.version = household.version;
    for (auto const& person : household.people) {
        auto& copy = form.people.emplace_back();
        static_cast<PersonFacts&>(copy) = person;
        copy.id = person.id;
        copy.health = person.health;
        copy.present = person.present;
    }
    form.parts = household.parts;
    return form;
}

void put(HouseholdForm& form, std::string_view field, std::optional<std::string> const& value)
{
    auto const name = name_from(field);
    bool known = false;
    if (name && name->list.empty())
        known = name->field == "status" ? put_status(form, value) : put_member<HouseFacts>(form, form, name->field, field, value);
    else if (name && name->list == "people")
        known = put_person(form, *name, field, value);
    else if (name && name->list == "parts")
        known = put_part(form, *name, field, value);
    if (!known)
        tell_unknown(form, field);
}

std::optional<std::string> field_value(HouseholdForm const& form, std::string_view field)
{
    auto const name = name_from(field);
    if (!name)
        return std::nullopt;
    if (name->list.empty()) {
        if (name->field == "status")
            return form.status ? Text(std::string(base::name_of(*form.status))) : std::nullopt;
        return find_value<HouseFacts>(form, name->field);
    }
    if (name->list == "parts") {
        for (auto const& part : form.parts)
            if (base::name_of(part.part) == name->key)
                return find_value(part, name->field);
        return std::nullopt;
    }
    for (auto const& person : form.people) {
        if (name->list != "people" || !person.id || person.id->str() != name->key)
            continue;
        if (name->field == "present")
            return flag_text(person.present.value_or(true));
        if (name->field == "citizen_number")
            return person.citizen_number;
        if (find_field<PersonFacts>(name->field))
            return find_value<PersonFacts>(person, name->field);
        return person.health ? find_value(*person.health, name->field) : std::nullopt;
    }
    return std::nullopt;
}

std::string name_of_place(HouseholdForm const& form, std::string_view place)
{
    auto const open = place.find('[');
    auto const close = place.find(']');
    if (open == std::string_view::npos || close == std::string_view::npos)
        return std::string(place);
    auto const list = place.substr(0, open);
    auto const index = index_from(place.substr(open + 1, close - open - 1));
    auto const rest = place.size() > close + 2 ? place.substr(close + 2) : std::string_view();
    if (list == "people" && index && *index < form.people.size() && form.people[*index].id)
        return name_in(list, form.people[*index].id->str(), rest);
    if (list == "parts" && index && *index < form.parts.size())
        return name_in(list, base::name_of(form.parts[*index].part), rest);
    return std::string(place);
}

} // namespace households
