// Comparing answers with a stored household.
#include "survey/linking.hpp"

#include "base/text.hpp"
#include "platform/auth/hex.hpp"
#include "platform/auth/vault.hpp"
#include "platform/documents/table.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace survey {

namespace {

using households::HouseFacts;
using households::PersonForm;
using households::PersonView;

std::string name_key(households::PersonFacts const& person)
{
    return base::text::search_key(person.first_name + " " + person.last_name.value_or(""));
}

template <class T>
void fill(std::optional<T>& into, std::optional<T> const& stored)
{
    if (!into)
        into = stored;
}

void fill_blanks(HouseFacts& form, HouseFacts const& stored)
{
    fill(form.moo, stored.moo);
    fill(form.house_code, stored.house_code);
    fill(form.village_name, stored.village_name);
    fill(form.road, stored.road);
    if (!form.latitude) {
        form.latitude = stored.latitude;
        form.longitude = stored.longitude;
        form.place_accuracy_m = stored.place_accuracy_m;
    }
    fill(form.land_owner_name, stored.land_owner_name);
    fill(form.land_note, stored.land_note);
    fill(form.secure, stored.secure);
    fill(form.durable, stored.durable);
    fill(form.monthly_income_satang, stored.monthly_income_satang);
    fill(form.debt_satang, stored.debt_satang);
    fill(form.main_occupation, stored.main_occupation);
    fill(form.need_text, stored.need_text);
    fill(form.note, stored.note);
}

void fill_blanks(PersonForm& form, PersonView const& stored)
{
    fill(form.nickname, stored.nickname);
    fill(form.sex, stored.sex);
    if (!form.birth_date && !form.birth_year_be) {
        form.birth_date = stored.birth_date;
        form.birth_year_be = stored.birth_year_be;
    }
    if (!form.citizen_number && form.citizen_kind == households::CitizenKind::Unknown)
        form.citizen_kind = stored.citizen_kind;
    fill(form.occupation, stored.occupation);
    fill(form.monthly_income_satang, stored.monthly_income_satang);
    fill(form.phone, stored.phone);
}

// The column of a field that means something to people; a point is compared on the map, not here.
bool is_compared(std::string_view key)
{
    return key != "latitude" && key != "longitude" && key != "place_accuracy_m" && key != "tambon";
}

std::string head_of(households::HouseholdForm const& form)
{
    for (auto const& person : form.people)
        if (person.is_head && person.present.value_or(true))
            return base::text::normalise(person.title + person.first_name + " " + person.last_name.value_or(""));
    return "";
}

std::int64_t members_of(households::HouseholdForm const& form)
{
    return std::count_if(form.people.begin(), form.people.end(), [](PersonForm const& p) { return p.present.value_or(true); });
}

} // namespace

void adopt(households::HouseholdForm& form, households::HouseholdView const& stored)
{
    std::set<households::PersonId> taken;
    for (auto const& person : form.people)
        if (person.id)
            taken.insert(*person.id);
    for (auto& person : form.people) {
        auto const known = std::find_if(stored.people.begin(), stored.people.end(), [&](PersonView const& one) {
            return person.id ? one.id == *person.id : !taken.contains(one.id) && name_key(one) == name_key(person);
        });
        if (known == stored.people.end()) {
            person.id.reset(); // of another household, or nobody's
            continue;
        }
        person.id = known->id;
        taken.insert(known->id);
        fill_blanks(person, *known);
    }
    fill_blanks(form, stored);
}

std::vector<DifferenceView> differences(households::HouseholdView const& stored, households::HouseholdForm const& sent)
{
    using base::Language;
    auto const& schema = schema_of(base::fields::Tag<HouseFacts>{});
    auto const columns = documents::columns_of(schema);
    auto const before = documents::cells_of(schema, columns, static_cast<HouseFacts const*>(&stored));
    auto const after = documents::cells_of(schema, columns, static_cast<HouseFacts const*>(&sent));
    std::vector<DifferenceView> all;
    auto const add = [&](base::Bilingual const& label, base::Bilingual const& a, base::Bilingual const& b) {
        if (!b.th.empty() && a.th != b.th)
            all.push_back({label.th, label.en, a.th, a.en, b.th, b.en});
    };
    add({"หัวหน้าครัวเรือน", "Head of household"}, {stored.head_name, stored.head_name}, {head_of(sent), head_of(sent)});
    auto const count = [](std::int64_t n) { return base::Bilingual{std::to_string(n), std::to_string(n)}; };
    add({"จำนวนสมาชิก", "Members"}, count(stored.members), count(members_of(sent)));
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (is_compared(columns[i].key))
            add(columns[i].title,
                {documents::shown(before[i], columns[i], Language::Thai),
                 documents::shown(before[i], columns[i], Language::English)},
                {documents::shown(after[i], columns[i], Language::Thai),
                 documents::shown(after[i], columns[i], Language::English)});
    return all;
}

households::EditId edit_of(auth::Vault const& vault, std::string_view instance_id)
{
    base::Uuid::Bytes bytes{};
    auto const hex = vault.lookup_hash("submission_edit", instance_id);
    (void)auth::from_hex(std::string_view(hex).substr(0, 2 * bytes.size()), bytes);
    return households::EditId(base::Uuid(bytes));
}

} // namespace survey
