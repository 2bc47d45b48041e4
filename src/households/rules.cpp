// The register's checks.
#include "households/rules.hpp"

#include "base/citizen_number.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>
#include <vector>

namespace households {

namespace {

constexpr int kOldestYears = 130;
constexpr std::size_t kHouseCodeDigits = 11; // เลขรหัสประจำบ้าน of the house register
constexpr double kFarFromCentreM = 30'000;   // no tambon of Phrae reaches further from its centre

// Thailand's box, a little widened.
constexpr double kSouth = 5.5;
constexpr double kNorth = 20.6;
constexpr double kWest = 97.2;
constexpr double kEast = 105.8;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool all_digits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), is_digit);
}

bool is_ascii_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// A Thai consonant: U+0E01 to U+0E2E.
bool is_thai_consonant(std::string_view text)
{
    return text.size() == 3 && text[0] == '\xE0' && text[1] == '\xB8' && static_cast<unsigned char>(text[2]) >= 0x81 &&
           static_cast<unsigned char>(text[2]) <= 0xAE;
}

std::string without(std::string_view text, std::string_view unwanted)
{
    std::string out;
    for (char const c : text)
        if (unwanted.find(c) == std::string_view::npos)
            out += c;
    return out;
}

void tidy(std::string& text)
{
    text = base::text::normalise(text);
}

void tidy(std::optional<std::string>& text, bool keep_lines = false)
{
    if (!text)
        return;
    *text = base::text::normalise(*text, keep_lines);
    if (text->empty())
        text.reset();
}

void tidy_digits(std::optional<std::string>& text, std::string_view unwanted)
{
    if (!text)
        return;
    *text = without(base::text::arabic_digits(*text), unwanted);
    tidy(text);
}

void tidy(PersonForm& person)
{
    tidy(person.title);
    tidy(person.first_name);
    tidy(person.last_name);
    tidy(person.nickname);
    tidy(person.occupation);
    tidy_digits(person.phone, " -");
    tidy(person.citizen_number);
    if (person.health)
        tidy(person.health->chronic_illness);
}

// Collects faults, leaving out places of which, or within which, reading has spoken already.
class Checker {
public:
    explicit Checker(base::Faults found) : faults_(std::move(found)), spoken_of_(faults_.size()) {}

    void fault(std::string field, std::string_view code, base::Bilingual message)
    {
        for (std::size_t i = 0; i < spoken_of_; ++i)
            if (field.starts_with(faults_[i].field) || faults_[i].field.starts_with(field))
                return;
        faults_.push_back({std::move(field), std::string(code), std::move(message)});
    }
    [[nodiscard]] base::Faults take() { return std::move(faults_); }

private:
    base::Faults faults_;
    std::size_t spoken_of_;
};

std::string person_path(std::size_t index, std::string_view field)
{
    std::string path = "people[" + std::to_string(index) + "]";
    if (!field.empty())
        path += '.';
    return path += field;
}

void check_point(std::optional<double> latitude, std::optional<double> longitude, Checker& c)
{
    if (latitude.has_value() != longitude.has_value()) {
        c.fault(latitude ? "longitude" : "latitude", "place.both_or_none",
                {"ใส่ทั้งละติจูดและลองจิจูด หรือเว้นทั้งคู่", "Give both latitude and longitude, or neither"});
        return;
    }
    if (!latitude)
        return;
    if (!(*latitude >= kSouth && *latitude <= kNorth)) // so that what is no number lies outside too
        c.fault("latitude", "place.outside_thailand",
                {"พิกัดอยู่นอกประเทศไทย ตรวจว่าไม่ได้สลับละติจูดกับลองจิจูด",
                 "This point lies outside Thailand. Check that latitude and longitude are not swapped."});
    else if (!(*longitude >= kWest && *longitude <= kEast))
        c.fault("longitude", "place.outside_thailand",
                {"พิกัดอยู่นอกประเทศไทย ตรวจว่าไม่ได้สลับละติจูดกับลองจิจูด",
                 "This point lies outside Thailand. Check that latitude and longitude are not swapped."});
}

void check_house(HouseholdForm const& form, Checker& c)
{
    if (form.tambon.level() != base::AreaCode::Level::Tambon)
        c.fault("tambon", "tambon.not_a_tambon", {"เลือกตำบล (รหัส 6 หลัก)", "Choose a tambon (six digits)"});
    if (!is_house_no(form.house_no)) {
        if (form.house_no.find("หมู่") != std::string::npos || form.house_no.find("ม.") != std::string::npos)
            c.fault("house_no", "house_no.holds_moo",
                    {"ใส่เฉพาะบ้านเลขที่ เช่น 12/3 ส่วนหมู่ที่ให้ใส่ในช่องหมู่ที่",
                     "Only the house number here, such as 12/3; the moo has a field of its own"});
        else
            c.fault("house_no", "house_no.form",
                    {"บ้านเลขที่เป็นตัวเลข เช่น 12 หรือ 12/3 หากบ้านไม่มีเลขที่ให้ใส่ -",
                     "A house number is digits such as 12 or 12/3; for a house without a number write -"});
    }
    if (form.house_code && (form.house_code->size() != kHouseCodeDigits || !all_digits(*form.house_code)))
        c.fault("house_code", "house_code.not_eleven_digits",
                {"เลขรหัสประจำบ้านมี 11 หลัก ดูที่มุมบนของทะเบียนบ้าน",
                 "A house code has 11 digits; it stands at the top of the house register"});
    check_point(form.latitude, form.longitude, c);
}

void check_parts(std::vector<Part> const& parts, Checker& c)
{
    std::set<PartKind> seen;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!seen.insert(parts[i].part).second)
            c.fault("parts[" + std::to_string(i) + "].part", "part.twice",
                    {"ส่วนนี้ของบ้านมีแล้วในรายการ", "This part of the house is in the list already"});
}

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

void warn_of_place(HouseholdForm const& form, std::optional<Point> centre, base::Faults& warnings)
{
    if (!centre || !form.latitude || !form.longitude)
        return;
    auto const metres = distance_m({*form.latitude, *form.longitude}, *centre);
    if (metres <= kFarFromCentreM)
        return;
    auto const km = std::to_string(std::lround(metres / 1000));
    warnings.push_back({"latitude",
                        "place.far_from_tambon",
                        {"พิกัดอยู่ห่างจากกลางตำบลประมาณ " + km + " กม. ตรวจตำบลและพิกัดอีกครั้ง",
                         "The point is about " + km + " km from the middle of the tambon. Check both."}});
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

} // namespace

void tidy(HouseholdForm& form)
{
    tidy(form.house_no);
    form.house_no = without(base::text::arabic_digits(form.house_no), " ");
    tidy_digits(form.house_code, " -");
    tidy(form.village_name);
    tidy(form.road);
    tidy(form.land_owner_name);
    tidy(form.land_note, true);
    tidy(form.main_occupation);
    tidy(form.need_text, true);
    tidy(form.note, true);
    for (auto& person : form.people)
        tidy(person);
    for (auto& part : form.parts)
        tidy(part.remark, true);
}

base::Faults check_form(HouseholdForm const& form, std::span<KnownPerson const> known, base::Date today)
{
    Checker checker(form.faults);
    check_house(form, checker);
    check_people(form, known, today, checker);
    check_parts(form.parts, checker);
    return checker.take();
}

base::Faults check_picture(PictureForm const& form)
{
    Checker checker(form.faults);
    check_point(form.latitude, form.longitude, checker);
    return checker.take();
}

base::Faults warnings_of(HouseholdForm const& form, std::optional<Point> centre)
{
    base::Faults warnings;
    warn_of_place(form, centre, warnings);
    warn_of_doubles(form, warnings);
    return warnings;
}

bool is_house_no(std::string_view text)
{
    if (text == "-")
        return true;
    if (text.size() > 3 && is_thai_consonant(text.substr(text.size() - 3)))
        text.remove_suffix(3);
    bool after_digit = false;
    std::size_t digits = 0;
    for (char const c : text) {
        bool const digit = is_digit(c);
        if (!digit && (!after_digit || (c != '/' && c != '-')))
            return false;
        digits = digit ? digits + 1 : 0;
        if (digits > 5)
            return false;
        after_digit = digit;
    }
    return after_digit;
}

std::string full_name(PersonFacts const& person)
{
    std::string name = person.title;
    if (!name.empty() && (is_ascii_letter(name.back()) || is_ascii_letter(name.front())))
        name += ' ';
    name += person.first_name;
    if (person.last_name) {
        name += ' ';
        name += *person.last_name;
    }
    return name;
}

std::optional<int> age_of(PersonFacts const& person, base::Date today)
{
    if (person.birth_date) {
        auto const born = person.birth_date->ymd();
        auto const now = today.ymd();
        int const years = int(now.year()) - int(born.year());
        bool const birthday_to_come = now.month() < born.month() || (now.month() == born.month() && now.day() < born.day());
        return std::max(0, birthday_to_come ? years - 1 : years);
    }
    if (person.birth_year_be)
        return std::max(0, today.buddhist_year() - *person.birth_year_be);
    return std::nullopt;
}

std::string masked_citizen_number(std::string_view tail)
{
    std::string masked = "x-xxxx-xxxxx-";
    masked += tail.substr(0, 2);
    masked += '-';
    masked += tail.substr(2);
    return masked;
}

double distance_m(Point a, Point b)
{
    constexpr double kEarthRadiusM = 6'371'000;
    constexpr double kRadians = 3.14159265358979323846 / 180;
    auto const half_square = [](double degrees) {
        auto const s = std::sin(degrees * kRadians / 2);
        return s * s;
    };
    auto const h = half_square(b.latitude - a.latitude) +
                   std::cos(a.latitude * kRadians) * std::cos(b.latitude * kRadians) * half_square(b.longitude - a.longitude);
    return 2 * kEarthRadiusM * std::asin(std::min(1.0, std::sqrt(h)));
}

} // namespace households
