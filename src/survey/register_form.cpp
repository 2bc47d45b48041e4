// From answers to the register's form.
#include "survey/register_form.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace survey {

namespace {

using Text = std::optional<std::string>;

constexpr std::size_t kDeviceBytes = 64;                       // ids are shorter
constexpr std::string_view kUnknownDevice = "onehome:unknown"; // a browser that keeps nothing
constexpr std::size_t kMostPeople = 40;                        // as the register's form has it

// Answers of one place in the form, with what could not be read noted under the register's name of the field.
class Reading {
public:
    Reading(Instance const& instance, base::Faults& faults) : answers_(instance), faults_(faults) {}

    [[nodiscard]] std::string_view at(std::string_view path, std::size_t repeat = 0) const { return answers_.at(path, repeat); }

    [[nodiscard]] Text text(std::string_view path, std::size_t repeat = 0) const
    {
        auto const value = at(path, repeat);
        return value.empty() ? std::nullopt : Text(base::text::normalise(value, true));
    }
    template <class E>
    void choice(E& into, std::string_view path, std::string const& field, std::size_t repeat = 0)
    {
        std::optional<E> value;
        choice(value, path, field, repeat);
        if (value)
            into = *value;
    }
    template <class E>
    void choice(std::optional<E>& into, std::string_view path, std::string const& field, std::size_t repeat = 0)
    {
        auto const name = at(path, repeat);
        if (name.empty())
            return;
        into = base::enum_from<E>(name);
        if (!into)
            fault(field, "unknown_choice", {"ไม่มีตัวเลือกนี้ในทะเบียน", "The register has no such choice"});
    }
    void yes_no(std::optional<bool>& into, std::string_view path, std::size_t repeat = 0) const
    {
        auto const name = at(path, repeat);
        if (name == "yes" || name == "no")
            into = name == "yes";
    }
    void whole(std::optional<int>& into, std::string_view path, std::string const& field, std::size_t repeat = 0)
    {
        auto const typed = at(path, repeat);
        if (typed.empty())
            return;
        int value = 0;
        auto const [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), value);
        if (error != std::errc() || end != typed.data() + typed.size())
            return fault(field, "wrong_type", {"ต้องเป็นจำนวนเต็ม", "Must be a whole number"});
        into = value;
    }
    void money(std::optional<base::Satang>& into, std::string_view path, std::string const& field, std::size_t repeat = 0)
    {
        auto const typed = at(path, repeat);
        if (typed.empty())
            return;
        into = base::Satang::parse_baht(typed);
        if (!into)
            fault(field, "wrong_type", {"ต้องเป็นจำนวนเงินเป็นบาท", "Must be an amount in baht"});
    }
    void date(std::optional<base::Date>& into, std::string_view path, std::string const& field, std::size_t repeat)
    {
        auto const typed = at(path, repeat);
        if (typed.empty())
            return;
        into = base::Date::parse_iso(typed.substr(0, 10));
        if (!into)
            fault(field, "malformed", {"วันที่ไม่ถูกต้อง", "Not a date"});
    }
    // "18.1411 100.148 0 12.5": latitude, longitude, altitude, accuracy in metres.
    void point(std::string_view path, std::optional<double>& latitude, std::optional<double>& longitude,
               std::optional<int>* accuracy) const
    {
        auto rest = at(path);
        double values[4] = {};
        std::size_t count = 0;
        while (count < 4 && !rest.empty()) {
            auto const [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), values[count]);
            if (error != std::errc() || !std::isfinite(values[count])) // "nan" and "inf" are numbers to from_chars
                return;
            ++count;
            rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
            while (!rest.empty() && rest.front() == ' ')
                rest.remove_prefix(1);
        }
        if (count < 2)
            return;
        latitude = values[0];
        longitude = values[1];
        if (accuracy && count == 4 && values[3] > 0 && values[3] < 100'000)
            *accuracy = static_cast<int>(std::lround(values[3]));
    }
    void fault(std::string field, std::string code, base::Bilingual message)
    {
        faults_.push_back({std::move(field), std::move(code), std::move(message)});
    }

private:
    AnswerIndex answers_;
    base::Faults& faults_;
};

// The survey's lists of occupations, as the register keeps them: in words.
Text occupation(Reading const& read, std::string const& path, std::size_t repeat)
{
    struct Row {
        std::string_view name;
        std::string_view words;
    };
    static constexpr Row kRows[] = {{"day_labour", "รับจ้างทั่วไป"}, {"farmer", "ทำนา ทำสวน ทำไร่"},     {"trader", "ค้าขาย"},
                                    {"employee", "ลูกจ้างประจำ"},  {"official", "รับราชการ/รัฐวิสาหกิจ"}, {"student", "กำลังเรียน"},
                                    {"none", "ไม่ได้ทำงาน"}};
    auto const name = read.at(path, repeat);
    if (name == "other")
        return read.text(path + "_other", repeat);
    for (auto const& row : kRows)
        if (row.name == name)
            return std::string(row.words);
    return std::nullopt;
}

void read_house(Reading& read, households::HouseholdForm& form)
{
    if (auto const tambon = base::AreaCode::parse(read.at("/place/tambon")))
        form.tambon = *tambon;
    form.house_no = read.text("/place/house_no").value_or("");
    read.whole(form.moo, "/place/moo", "moo");
    form.village_name = read.text("/place/village_name");
    form.road = read.text("/place/road");
    form.house_code = read.text("/place/house_code");
    read.point("/place/point", form.latitude, form.longitude, &form.place_accuracy_m);
    read.choice(form.tenure, "/house/tenure", "tenure");
    read.choice(form.dwelling_state, "/house/dwelling_state", "dwelling_state");
    read.yes_no(form.secure, "/house/secure");
    read.yes_no(form.durable, "/house/durable");
    form.need_text = read.text("/house/need_text");
    read.choice(form.land_kind, "/land/land_kind", "land_kind");
    form.land_owner_name = read.text("/land/land_owner_name");
    form.land_note = read.text("/land/land_note");
    read.money(form.monthly_income_satang, "/economy/monthly_income", "monthly_income_satang");
    read.money(form.debt_satang, "/economy/debt", "debt_satang");
    form.main_occupation = occupation(read, "/economy/main_occupation", 0);
    form.note = read.text("/view/note");
}

households::PersonForm person_of(Reading& read, std::size_t i)
{
    auto const field = [&](std::string_view name) { return "people[" + std::to_string(i) + "]." + std::string(name); };
    households::PersonForm person;
    if (auto const id = base::Uuid::parse(read.at("/person/id", i)))
        person.id = households::PersonId(*id);
    auto const title = read.text("/person/title", i).value_or("");
    person.title = title == "other" ? read.text("/person/title_other", i).value_or("") : title;
    person.first_name = read.text("/person/first_name", i).value_or("");
    person.last_name = read.text("/person/last_name", i);
    person.nickname = read.text("/person/nickname", i);
    read.choice(person.sex, "/person/sex", field("sex"), i);
    read.date(person.birth_date, "/person/birth_date", field("birth_date"), i);
    read.whole(person.birth_year_be, "/person/birth_year_be", field("birth_year_be"), i);
    read.choice(person.citizen_kind, "/person/citizen_kind", field("citizen_kind"), i);
    person.citizen_number = read.text("/person/citizen_number", i);
    read.choice(person.relation, "/person/relation", field("relation"), i);
    person.is_head = person.relation == households::Relation::Head;
    person.occupation = occupation(read, "/person/occupation", i);
    read.money(person.monthly_income_satang, "/person/monthly_income", field("monthly_income_satang"), i);
    person.phone = read.text("/person/phone", i);
    auto& health = person.health.emplace();
    read.yes_no(health.can_care_for_self, "/person/can_care_for_self", i);
    read.yes_no(health.disabled, "/person/disabled", i);
    read.yes_no(health.bedridden, "/person/bedridden", i);
    health.chronic_illness = read.text("/person/chronic_illness", i);
    if (read.at("/person/present", i) == "no")
        person.present = false;
    return person;
}

void read_parts(Reading& read, households::HouseholdForm& form)
{
    for (auto const& row : values_of(households::PartKind{})) {
        auto const path = "/parts/" + std::string(row.name);
        std::optional<households::PartState> state;
        read.choice(state, path + "/state", "parts[" + std::string(row.name) + "].state");
        if (!state)
            continue;
        households::Part part;
        part.part = row.value;
        part.state = *state;
        read.choice(part.action, path + "/action", "parts[" + std::string(row.name) + "].action");
        part.remark = read.text(path + "/remark");
        form.parts.push_back(std::move(part));
    }
}

void read_pictures(Reading& read, Registration& into)
{
    using households::PictureKind;
    static constexpr std::pair<std::string_view, PictureKind> kPictures[] = {
        {"outside", PictureKind::Outside},
        {"inside", PictureKind::Inside},
        {"applicant", PictureKind::Applicant},
        {"problem", PictureKind::Problem},
        {"family", PictureKind::Family},
        {"register_house", PictureKind::RegisterHouse},
        {"register_people", PictureKind::RegisterPeople},
    };
    for (auto const& [name, kind] : kPictures) {
        auto const path = "/photos/" + std::string(name);
        auto const file = read.at(path);
        if (file.empty())
            continue;
        PictureAnswer answer;
        answer.name = file;
        answer.picture.kind = kind;
        if (auto const taken = read.at(path + "_taken"); !taken.empty())
            answer.picture.taken_at = base::Timestamp::parse(taken);
        read.point(path + "_point", answer.picture.latitude, answer.picture.longitude, nullptr);
        into.pictures.push_back(std::move(answer));
    }
}

void read_people(Reading& read, std::size_t told, households::HouseholdForm& form)
{
    if (told > kMostPeople)
        read.fault("people", "too_long", {"สมาชิกมีได้ไม่เกิน 40 คน", "A household has 40 people at most"});
    for (std::size_t i = 0; i < std::min(told, kMostPeople); ++i)
        form.people.push_back(person_of(read, i));
}

// What is longer or larger than the register's own form allows. What is missing its rules tell, in their words.
void hold_to_limits(households::HouseholdForm& form)
{
    using base::fields::Tag;
    households::HouseholdForm again;
    base::fields::Reader reader;
    schema_of(Tag<households::HouseholdForm>{}).read(base::fields::to_json(form), &again, reader);
    for (auto& fault : reader.take())
        if (fault.code == "too_long" || fault.code == "out_of_range")
            form.faults.push_back(std::move(fault));
}

} // namespace

Registration registration_of(Instance const& instance)
{
    Registration result;
    Reading read(instance, result.form.faults);
    result.consent = read.at("/visit/consent") == "yes";
    if (auto const id = base::Uuid::parse(read.at("/household_id")))
        result.household_id = households::HouseholdId(*id);
    auto const device = answer_at(instance, "/deviceid");
    if (!device.empty() && device.size() <= kDeviceBytes && device != kUnknownDevice)
        result.device = device;
    std::optional<int> version;
    read.whole(version, "/base_version", "base_version");
    if (version)
        result.base_version = *version;
    read_house(read, result.form);
    read_people(read, repeats_of(instance, "/person"), result.form);
    read_parts(read, result.form);
    hold_to_limits(result.form);
    read_pictures(read, result);
    return result;
}

} // namespace survey
