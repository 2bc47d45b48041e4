// The register's checks of people: head, births, citizen numbers, telephones, and who is typed twice.
#include "households/rules_people.hpp"

#include "base/citizen_number.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <set>
#include <vector>

namespace households {

namespace {

constexpr int kOldestYears = 130;

void check_birth(PersonFacts const& person, std::size_t i, base::Date today, Checker& c)
{
    auto const this_year = today.buddhist_year();
    if (person.birth_date) {
        auto const born = *person.birth_date;
        if (born > today)
            c.fault(person_path(i, "birth_date"), "birth.future", {"วันเกิดอยู่ในอนาคต", "The date of birth lies in the future"});
        else if (*age_of(person, today) > kOldestYears)
            c.fault(
                person_path(i, "birth_date"), "birth.too_long_ago",
                {"วันเกิดเกิน 130 ปีก่อน ตรวจว่าเป็น พ.ศ. หรือ ค.ศ.", "More than 130 years ago. Check whether the year is B.E. or C.E."});
        else if (person.birth_year_be && *person.birth_year_be != born.buddhist_year())
            c.fault(person_path(i, "birth_year_be"), "birth.year_differs",
                    {"ปีเกิดไม่ตรงกับวันเกิด", "The year of birth does not agree with the date"});
        return;
    }
    if (!person.birth_year_be)
        return;
    if (*person.birth_year_be > this_year)
        c.fault(person_path(i, "birth_year_be"), "birth.future", {"ปีเกิดอยู่ในอนาคต", "The year of birth lies in the future"});
    else if (this_year - *person.birth_year_be > kOldestYears)
        c.fault(person_path(i, "birth_year_be"), "birth.too_long_ago",
                {"ปีเกิดเกิน 130 ปีก่อน ตรวจว่าเป็น พ.ศ.", "More than 130 years ago. Check that the year is B.E."});
}

// Numbers that begin with 0, 6 or 7 are given to people who are not of Thai nationality.
bool begins_like_pink_card(std::string_view digits)
{
    return digits.front() == '0' || digits.front() == '6' || digits.front() == '7';
}

void check_typed_number(PersonForm const& person, std::size_t i, Checker& c)
{
    auto const path = person_path(i, "citizen_number");
    switch (base::CitizenNumber::fault_of(*person.citizen_number)) {
    case base::CitizenNumber::Fault::NotThirteenDigits:
        c.fault(path, "citizen_number.length", {"เลขประจำตัวมี 13 หลัก", "A citizen number has 13 digits"});
        return;
    case base::CitizenNumber::Fault::Checksum:
        c.fault(path, "citizen_number.checksum",
                {"เลขประจำตัวไม่ถูกต้อง อาจพิมพ์ผิดหนึ่งหลักหรือสลับหลัก", "Not a valid number: one digit may be wrong, or two swapped"});
        return;
    case base::CitizenNumber::Fault::None:
        break;
    }
    auto const digits = base::CitizenNumber::parse(*person.citizen_number)->digits();
    if (person.citizen_kind == CitizenKind::Thai && begins_like_pink_card(digits))
        c.fault(person_path(i, "citizen_kind"), "citizen_number.kind",
                {"เลขที่ขึ้นต้นด้วย 0, 6 หรือ 7 เป็นของผู้ไม่มีสัญชาติไทย เลือกชนิดบัตรสีชมพู",
                 "Numbers beginning with 0, 6 or 7 are of people without Thai nationality: choose the pink card"});
    if (person.citizen_kind == CitizenKind::PinkCard && !begins_like_pink_card(digits))
        c.fault(
            person_path(i, "citizen_kind"), "citizen_number.kind",
            {"เลขบัตรสีชมพูขึ้นต้นด้วย 0, 6 หรือ 7 ตรวจชนิดบัตรอีกครั้ง", "Pink card numbers begin with 0, 6 or 7: check the kind of card"});
}

bool lives_here(PersonForm const& person)
{
    return person.present.value_or(true);
}

KnownPerson const* find_known(std::span<KnownPerson const> known, std::optional<PersonId> const& id)
{
    auto const found = std::find_if(known.begin(), known.end(), [&](KnownPerson const& k) { return id && k.id == *id; });
    return found == known.end() ? nullptr : &*found;
}

void check_number(PersonForm const& person, KnownPerson const* known, std::size_t i, Checker& c)
{
    switch (person.citizen_kind) {
    case CitizenKind::None:
    case CitizenKind::Unknown:
        if (person.citizen_number)
            c.fault(person_path(i, "citizen_kind"), "citizen_number.kind",
                    {"ใส่เลขประจำตัวแล้ว ให้เลือกว่าเป็นบัตรชนิดใด", "A number is given: choose which kind it is"});
        return;
    case CitizenKind::Thai:
        if (!person.citizen_number && lives_here(person) &&
            !(known && known->has_number && known->citizen_kind == person.citizen_kind))
            c.fault(person_path(i, "citizen_number"), "citizen_number.required",
                    {"ใส่เลขประจำตัว 13 หลัก หรือเลือก “มีเลข แต่ยังไม่ทราบ”",
                     "Give the 13-digit number, or choose “has one, not known yet”"});
        break;
    case CitizenKind::PinkCard:
        break; // the card may be lost; the person is recorded all the same
    }
    if (person.citizen_number)
        check_typed_number(person, i, c);
}

void check_phone(PersonFacts const& person, std::size_t i, Checker& c)
{
    if (!person.phone)
        return;
    auto const& phone = *person.phone;
    if (!all_digits(phone) || phone.size() < 9 || phone.size() > 10 || phone.front() != '0')
        c.fault(person_path(i, "phone"), "phone.form",
                {"เบอร์โทรศัพท์มี 9 หรือ 10 หลัก ขึ้นต้นด้วย 0", "A telephone number has 9 or 10 digits, beginning with 0"});
}

void check_head(HouseholdForm const& form, Checker& c)
{
    std::size_t heads = 0;
    for (std::size_t i = 0; i < form.people.size(); ++i) {
        auto const& person = form.people[i];
        if (!lives_here(person))
            continue;
        if (person.is_head != (person.relation == Relation::Head))
            c.fault(person_path(i, "relation"), "head.relation",
                    {"ความสัมพันธ์ “หัวหน้าครัวเรือน” ต้องตรงกับการเลือกหัวหน้าครัวเรือน",
                     "The relation “head” must agree with who is marked as head"});
        if (person.is_head && ++heads == 2)
            c.fault(person_path(i, "is_head"), "head.second",
                    {"มีหัวหน้าครัวเรือนแล้ว เลือกได้คนเดียว", "There is a head already; choose one"});
    }
    if (heads == 0)
        c.fault("people", "head.missing", {"เลือกหัวหน้าครัวเรือนหนึ่งคน", "Choose one person as head of the household"});
}

std::optional<base::CitizenNumber> number_of(PersonForm const& person)
{
    return person.citizen_number ? base::CitizenNumber::parse(*person.citizen_number) : std::nullopt;
}

std::optional<int> birth_year_of(PersonFacts const& person)
{
    return person.birth_date ? std::optional(person.birth_date->buddhist_year()) : person.birth_year_be;
}

enum class Likeness { None, Possible, Sure };

// Of two people of one name, which they may share: only name and day of birth together, without numbers that differ, are one
// person typed twice.
Likeness likeness_of(PersonForm const& a, PersonForm const& b)
{
    auto const left = number_of(a);
    auto const right = number_of(b);
    if (left && right && left->digits() != right->digits())
        return Likeness::None;
    if (a.birth_date && b.birth_date)
        return a.birth_date == b.birth_date ? Likeness::Sure : Likeness::None;
    auto const years = std::pair(birth_year_of(a), birth_year_of(b));
    return years.first && years.second && years.first != years.second ? Likeness::None : Likeness::Possible;
}

// Places in the form of those who are that much like somebody before them.
std::vector<std::size_t> like_one_before(HouseholdForm const& form, Likeness wanted)
{
    std::vector<std::size_t> found;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < form.people.size(); ++i) {
        auto const& person = form.people[i];
        names.push_back(base::text::search_key(person.first_name + " " + person.last_name.value_or("")));
        bool alike = false;
        for (std::size_t j = 0; j < i && !alike; ++j)
            alike = !person.first_name.empty() && names[j] == names[i] && likeness_of(form.people[j], person) == wanted;
        if (alike)
            found.push_back(i);
    }
    return found;
}

// The same person typed twice: by id, by number, or by name and day of birth.
void check_doubles(HouseholdForm const& form, Checker& c)
{
    std::set<PersonId> ids;
    std::set<std::string> numbers;
    for (std::size_t i = 0; i < form.people.size(); ++i) {
        auto const& person = form.people[i];
        if (person.id && !ids.insert(*person.id).second)
            c.fault(person_path(i, "id"), "person.twice", {"บุคคลนี้มีแล้วในรายการ", "This person is in the list already"});
        auto const number = number_of(person);
        if (number && !numbers.insert(number->digits()).second)
            c.fault(person_path(i, "citizen_number"), "citizen_number.twice",
                    {"เลขนี้ใส่ให้อีกคนในครัวเรือนแล้ว", "Another person of this household has this number"});
    }
    for (auto const i : like_one_before(form, Likeness::Sure))
        c.fault(person_path(i, "first_name"), "person.twice",
                {"ชื่อและวันเกิดซ้ำกับอีกคนในรายการ", "Same name and birth as another person in the list"});
}

} // namespace

void check_people(HouseholdForm const& form, std::span<KnownPerson const> known, base::Date today, Checker& c)
{
    check_head(form, c);
    for (std::size_t i = 0; i < form.people.size(); ++i) {
        auto const& person = form.people[i];
        if (person.first_name.empty())
            c.fault(person_path(i, "first_name"), "required", {"ใส่ชื่อ", "Give the first name"});
        check_birth(person, i, today, c);
        check_number(person, find_known(known, person.id), i, c);
        check_phone(person, i, c);
    }
    check_doubles(form, c);
}

void warn_of_doubles(HouseholdForm const& form, base::Faults& warnings)
{
    for (auto const i : like_one_before(form, Likeness::Possible)) {
        auto const name = full_name(form.people[i]);
        warnings.push_back(
            {person_path(i, "first_name"),
             "person.same_name",
             {"มีอีกคนในครัวเรือนชื่อเดียวกัน (" + name + ") หากเป็นคนละคนให้บันทึกต่อได้",
              "Somebody else in this household has the same name (" + name + "). If they are two people, go on."}});
    }
}

} // namespace households
