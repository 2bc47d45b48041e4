// Writing filled surveys.
#include "survey/demo_answers.hpp"

#include "survey/forms.hpp"

#include <array>
#include <charconv>
#include <string_view>

namespace survey::demo {

namespace {

using households::HouseholdView;
using households::PersonView;

std::string escaped(std::string_view text)
{
    std::string out;
    for (char const c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    }
    return out;
}

// Elements in order; nothing answered is an empty one, as clients write it.
class Xml {
public:
    void open(std::string_view name) { text_ += "<" + std::string(name) + ">"; }
    void close(std::string_view name) { text_ += "</" + std::string(name) + ">"; }
    void put(std::string_view name, std::string_view value)
    {
        open(name);
        text_ += escaped(value);
        close(name);
    }
    void put(std::string_view name, std::optional<std::string> const& value) { put(name, std::string_view(value ? *value : "")); }
    void put(std::string_view name, std::string const& value) { put(name, std::string_view(value)); }
    void put(std::string_view name, char const* value) { put(name, std::string_view(value)); }
    void put(std::string_view name, std::optional<bool> value) { put(name, value ? (*value ? "yes" : "no") : ""); }
    void put(std::string_view name, std::optional<int> value) { put(name, value ? std::to_string(*value) : std::string()); }
    void put(std::string_view name, std::optional<base::Satang> value)
    {
        put(name, value ? std::to_string(value->value() / 100) + "." + std::to_string(value->value() % 100 / 10) +
                              std::to_string(value->value() % 10)
                        : std::string());
    }
    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    std::string text_;
};

// So that reading it gives the very same number.
std::string exact(double value)
{
    std::array<char, 40> buffer{};
    auto const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

std::string point_of(std::optional<double> latitude, std::optional<double> longitude, std::optional<int> accuracy)
{
    if (!latitude || !longitude)
        return {};
    return exact(*latitude) + " " + exact(*longitude) + " 0 " + std::to_string(accuracy.value_or(0));
}

bool is_listed(std::string_view title)
{
    constexpr std::array<std::string_view, 5> kTitles = {"นาย", "นาง", "นางสาว", "ด.ช.", "ด.ญ."};
    for (auto const& known : kTitles)
        if (known == title)
            return true;
    return false;
}

void put_person(Xml& xml, PersonView const& person, bool knows_ids)
{
    xml.open("person");
    xml.put("id", knows_ids ? person.id.str() : std::string());
    xml.put("known_number", knows_ids && person.citizen_masked ? *person.citizen_masked : std::string());
    xml.put("relation", base::name_of(person.relation));
    xml.put("title", is_listed(person.title) ? std::string_view(person.title) : std::string_view("other"));
    xml.put("title_other", is_listed(person.title) ? std::string_view() : std::string_view(person.title));
    xml.put("first_name", person.first_name);
    xml.put("last_name", person.last_name);
    xml.put("nickname", person.nickname);
    xml.put("sex", person.sex ? base::name_of(*person.sex) : std::string_view());
    xml.put("birth_how", person.birth_date ? "date" : person.birth_year_be ? "year" : "unknown");
    xml.put("birth_date", person.birth_date ? person.birth_date->iso() : std::string());
    xml.put("birth_year_be", person.birth_year_be);
    bool const has_number = person.citizen_masked.has_value();
    xml.put("citizen_kind", !knows_ids && has_number ? std::string_view("unknown") : base::name_of(person.citizen_kind));
    xml.put("citizen_number", "");
    xml.put("phone", person.phone);
    auto const health = person.health.value_or(households::Health());
    xml.put("can_care_for_self", health.can_care_for_self);
    xml.put("disabled", health.disabled);
    xml.put("bedridden", health.bedridden);
    xml.put("chronic_illness", health.chronic_illness);
    xml.put("occupation", person.occupation ? "other" : "");
    xml.put("occupation_other", person.occupation);
    xml.put("monthly_income", person.monthly_income_satang);
    xml.put("present", knows_ids && !person.present ? "no" : "");
    xml.close("person");
}

// Who is cared for, as far as the people tell.
std::string burden_of(HouseholdView const& household)
{
    std::string list;
    auto const add = [&](std::string_view name) { list += (list.empty() ? "" : " ") + std::string(name); };
    bool old = false;
    bool young = false;
    bool disabled = false;
    bool bedridden = false;
    for (auto const& person : household.people) {
        old = old || person.age.value_or(0) >= 70;
        young = young || person.age.value_or(99) < 7;
        disabled = disabled || (person.health && person.health->disabled.value_or(false));
        bedridden = bedridden || (person.health && person.health->bedridden.value_or(false));
    }
    if (old)
        add("parents");
    if (young)
        add("children");
    if (disabled)
        add("disabled");
    if (bedridden)
        add("bedridden");
    return list.empty() ? "none" : list;
}

void put_place(Xml& xml, HouseholdView const& household, Interview const& interview)
{
    xml.open("place");
    xml.put("tambon", household.tambon.str());
    xml.put("house_no", household.house_no);
    xml.put("moo", household.moo);
    xml.put("village_name", household.village_name);
    xml.put("road", household.road);
    xml.put("house_code", household.house_code);
    xml.put("point",
            interview.has_place ? point_of(household.latitude, household.longitude, household.place_accuracy_m) : std::string());
    xml.close("place");
    xml.open("registered");
    xml.put("same", "yes");
    xml.close("registered");
}

void put_economy(Xml& xml, HouseholdView const& household, Interview const& interview)
{
    xml.open("care");
    xml.put("complete", "yes");
    xml.put("burden", burden_of(household));
    xml.put("note", "");
    xml.close("care");
    xml.open("economy");
    xml.put("main_occupation", "other");
    xml.put("main_occupation_other", household.main_occupation);
    xml.put("monthly_income", household.monthly_income_satang);
    xml.put("income_sources", interview.number % 3 == 0   ? "work welfare"
                              : interview.number % 3 == 1 ? "welfare"
                                                          : "work children");
    xml.put("without_income", std::to_string(interview.number % 4));
    xml.put("savings", interview.number % 5 == 0 ? "2000" : "0");
    xml.put("debt", household.debt_satang);
    xml.close("economy");
}

void put_house(Xml& xml, HouseholdView const& household)
{
    xml.open("house");
    xml.put("tenure", base::name_of(household.tenure));
    xml.put("dwelling_state", base::name_of(household.dwelling_state));
    xml.put("secure", household.secure);
    xml.put("durable", household.durable);
    xml.put("need_text", household.need_text);
    xml.close("house");
    xml.open("parts");
    std::string list;
    for (auto const& part : household.parts)
        list += (list.empty() ? "" : " ") + std::string(base::name_of(part.part));
    xml.put("list", list);
    for (auto const& part : household.parts) {
        xml.open(base::name_of(part.part));
        xml.put("state", base::name_of(part.state));
        xml.put("action", part.action ? base::name_of(*part.action) : std::string_view());
        xml.put("remark", part.remark);
        xml.close(base::name_of(part.part));
    }
    xml.close("parts");
    xml.open("land");
    xml.put("land_kind", base::name_of(household.land_kind));
    xml.put("land_owner_name", household.land_owner_name);
    xml.put("land_note", household.land_note);
    xml.close("land");
}

void put_rest(Xml& xml, HouseholdView const& household, Interview const& interview)
{
    bool const had_help = interview.number % 4 == 0;
    xml.open("help");
    xml.put("had", had_help ? "yes" : interview.number % 7 == 0 ? "unknown" : "no");
    xml.put("kinds", had_help ? "elderly_allowance welfare_card" : "");
    xml.put("times_this_year", had_help ? "12" : "");
    xml.put("total", had_help ? "7200" : "");
    xml.close("help");
    xml.open("interest");
    xml.put("baan_mankong", interview.number % 6 == 0 ? "yes" : interview.number % 6 == 1 ? "unsure" : "no");
    xml.close("interest");
    xml.open("photos");
    for (auto const& [kind, file] : interview.pictures) {
        xml.put(kind, file);
        xml.put(kind + "_taken", interview.started.plus_ms(300'000).iso());
        xml.put(kind + "_point", point_of(household.latitude, household.longitude, std::nullopt));
    }
    xml.close("photos");
    bool const is_urgent = household.dwelling_state == households::DwellingState::Unfit || interview.number % 9 == 0;
    xml.open("view");
    xml.put("opinion", is_urgent ? "urgent" : "help");
    xml.put("reason", is_urgent ? "อยู่ไม่ปลอดภัย ควรซ่อมก่อนหน้าฝน (สมมุติ)" : "บ้านทรุดโทรม เจ้าบ้านซ่อมเองไม่ไหว (สมมุติ)");
    xml.put("note", household.note);
    xml.close("view");
}

} // namespace

std::string answers(HouseholdView const& household, Interview const& interview)
{
    Xml xml;
    xml.put("start", interview.started.iso());
    xml.put("end", interview.ended.iso());
    xml.put("deviceid", "onehome-demonstration");
    xml.put("household_id", interview.knows_ids ? household.id.str() : std::string());
    xml.put("base_version", interview.knows_ids ? std::to_string(household.version) : std::string());
    xml.open("visit");
    xml.put("interviewer", "อาสาสำรวจ (สมมุติ)");
    xml.put("consent", "yes");
    xml.close("visit");
    put_place(xml, household, interview);
    for (auto const& person : household.people)
        put_person(xml, person, interview.knows_ids);
    xml.put("head_name", household.head_name);
    xml.put("members", std::to_string(household.members));
    put_economy(xml, household, interview);
    put_house(xml, household);
    put_rest(xml, household, interview);
    auto const& form = household_form().form;
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><data xmlns:orx=\"http://openrosa.org/xforms\" id=\"" + form.id +
           "\" version=\"" + form.version + "\">" + xml.take() + "<meta><instanceID>" + interview.instance_id +
           "</instanceID></meta></data>";
}

} // namespace survey::demo
