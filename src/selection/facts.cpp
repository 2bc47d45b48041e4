// The catalogue of facts and how each is derived.
#include "selection/facts.hpp"

#include "base/money.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>

namespace selection {

namespace {

using households::NeedFacts;
using survey::NeedAnswers;

constexpr int kSmallChildUnder = 7;
constexpr std::string_view kPart = "part_";

template <class Is>
std::int64_t people(NeedFacts const& need, Is const& is)
{
    return std::ranges::count_if(need.people, is);
}

// People who can carry others: grown up, not old, looking after themselves.
bool carries(NeedFacts::Person const& person)
{
    return aged(person, kChildUnder, kElderFrom) && person.can_care_for_self.value_or(true) && !person.disabled.value_or(false) &&
           !person.bedridden.value_or(false);
}

std::int64_t parts_in(NeedFacts const& need, std::string_view state)
{
    return std::ranges::count(need.parts, state, &NeedFacts::Part::state);
}

Value value_of_part(NeedFacts const& need, std::string_view part)
{
    auto const found = std::ranges::find(need.parts, part, &NeedFacts::Part::part);
    return found == need.parts.end() ? Value() : Value(found->state);
}

Value yes_no(std::optional<bool> known)
{
    return known ? Value(*known) : Value();
}

Value money(std::optional<base::Satang> known)
{
    return known ? Value(known->value()) : Value();
}

Value income_per_head_a_year(NeedFacts const& need)
{
    if (!need.monthly_income || need.people.empty())
        return {};
    auto const people = static_cast<std::int64_t>(need.people.size());
    std::int64_t a_year = 0;
    if (__builtin_mul_overflow(need.monthly_income->value(), std::int64_t{12}, &a_year))
        return {}; // no amount that anybody earns
    return a_year / people;
}

using Derive = std::function<Value(Known const&)>;
struct FactRow {
    Fact fact;
    Derive derive;
};

FactRow number_row(std::string name, base::Bilingual label, base::Bilingual derived, Derive derive, bool health = false)
{
    return {{std::move(name), FactType::Number, std::move(label), std::move(derived), health, {}, false}, std::move(derive)};
}

FactRow amount_row(std::string name, base::Bilingual label, base::Bilingual derived, Derive derive)
{
    return {{std::move(name), FactType::Money, std::move(label), std::move(derived), false, {}, false}, std::move(derive)};
}

FactRow answer(std::string name, base::Bilingual label, base::Bilingual derived, Derive derive, bool health = false)
{
    return {{std::move(name), FactType::YesNo, std::move(label), std::move(derived), health, {}, false}, std::move(derive)};
}

FactRow choice(std::string name, base::Bilingual label, std::string const& field, Derive derive)
{
    return {{std::move(name),
             FactType::Choice,
             std::move(label),
             {"ตามที่บันทึกในทะเบียนครัวเรือน", "As the register has it"},
             false,
             households::choices_of(field),
             false},
            std::move(derive)};
}

void add_people(std::vector<FactRow>& rows)
{
    base::Bilingual const by_age{"นับจากวันเกิดหรือปีเกิดของผู้ที่อยู่ในบ้าน", "Counted by the birthdays of those who live there"};
    base::Bilingual const by_health{"นับจากข้อมูลสุขภาพของผู้ที่อยู่ในบ้าน", "Counted from the health of those who live there"};
    auto const with = [&](std::string name, base::Bilingual label, int from, int below) {
        rows.push_back(number_row(std::move(name), std::move(label), by_age, [from, below](Known const& k) {
            return Value(people(k.need, [&](NeedFacts::Person const& p) { return aged(p, from, below); }));
        }));
    };
    rows.push_back(number_row("members", {"จำนวนคนในบ้าน", "People in the house"}, {"ผู้ที่อยู่ในบ้าน", "Those who live there"},
                              [](Known const& k) { return Value(static_cast<std::int64_t>(k.need.people.size())); }));
    with("small_children", {"เด็กเล็กอายุต่ำกว่า 7 ปี", "Children under 7"}, 0, kSmallChildUnder);
    with("children", {"เด็กอายุต่ำกว่า 15 ปี", "Children under 15"}, 0, kChildUnder);
    with("elders", {"ผู้สูงอายุ 60 ปีขึ้นไป", "People of 60 and older"}, kElderFrom, kNoEnd);
    with("very_old", {"ผู้สูงอายุ 80 ปีขึ้นไป", "People of 80 and older"}, kVeryOldFrom, kNoEnd);
    rows.push_back(answer("elders_only", {"มีแต่ผู้สูงอายุอยู่ตามลำพัง", "Only old people live there"}, by_age, [](Known const& k) {
        if (k.need.people.empty() || std::ranges::any_of(k.need.people, [](NeedFacts::Person const& p) { return !p.age; }))
            return Value();
        return Value(std::ranges::all_of(k.need.people, [](NeedFacts::Person const& p) { return *p.age >= kElderFrom; }));
    }));
    rows.push_back(number_row(
        "disabled", {"คนพิการ", "People with a disability"}, by_health,
        [](Known const& k) {
            return Value(people(k.need, [](NeedFacts::Person const& p) { return p.disabled.value_or(false); }));
        },
        true));
    rows.push_back(number_row(
        "bedridden", {"ผู้ป่วยติดเตียง", "Bedridden people"}, by_health,
        [](Known const& k) {
            return Value(people(k.need, [](NeedFacts::Person const& p) { return p.bedridden.value_or(false); }));
        },
        true));
    rows.push_back(number_row(
        "chronically_ill", {"ผู้ป่วยเรื้อรัง", "Chronically ill people"}, by_health,
        [](Known const& k) { return Value(people(k.need, [](NeedFacts::Person const& p) { return p.chronically_ill; })); },
        true));
    rows.push_back(number_row(
        "cannot_care", {"ผู้ที่ดูแลตนเองไม่ได้", "People who cannot look after themselves"}, by_health,
        [](Known const& k) {
            return Value(people(k.need, [](NeedFacts::Person const& p) { return !p.can_care_for_self.value_or(true); }));
        },
        true));
    rows.push_back(number_row(
        "carried_by_each", {"จำนวนผู้พึ่งพิงต่อผู้ดูแลหนึ่งคน", "Dependants for each who can carry them"},
        {"ผู้ที่ดูแลผู้อื่นไม่ได้ (เด็ก ผู้สูงอายุ ผู้ที่ดูแลตนเองไม่ได้) หารด้วยผู้ใหญ่ที่ดูแลได้ ปัดลง ถ้าไม่มีผู้ดูแลนับเท่าจำนวนคน",
         "Those who cannot carry others, over the adults who can, rounded down; without any, their number"},
        [](Known const& k) {
            auto const carriers = people(k.need, carries);
            auto const others = static_cast<std::int64_t>(k.need.people.size()) - carriers;
            return Value(carriers == 0 ? others : others / carriers);
        },
        true));
}

void add_money(std::vector<FactRow>& rows)
{
    rows.push_back(amount_row("income_per_head", {"รายได้เฉลี่ยต่อคนต่อปี", "Income per head and year"},
                              {"รายได้ครัวเรือนต่อเดือน × 12 ÷ จำนวนคนในบ้าน", "Monthly income × 12 ÷ people in the house"},
                              [](Known const& k) { return income_per_head_a_year(k.need); }));
    rows.push_back(amount_row("debt", {"หนี้สิน", "Debt"}, {"หนี้สินของครัวเรือนตามที่สำรวจ", "Debt of the household as surveyed"},
                              [](Known const& k) { return money(k.need.debt); }));
}

void add_house(std::vector<FactRow>& rows)
{
    rows.push_back(choice("dwelling_state", {"สภาพบ้านโดยรวม", "State of the house"}, "dwelling_state",
                          [](Known const& k) { return Value(k.need.dwelling_state); }));
    rows.push_back(answer("durable", {"บ้านคงทนถาวร (จปฐ.)", "The house is durable"},
                          {"ตามข้อคำถาม จปฐ.", "As the basic-needs survey asks"},
                          [](Known const& k) { return yes_no(k.need.durable); }));
    rows.push_back(answer("secure", {"มีความมั่นคงในที่อยู่อาศัย (จปฐ.)", "Secure in the dwelling"},
                          {"ตามข้อคำถาม จปฐ.", "As the basic-needs survey asks"},
                          [](Known const& k) { return yes_no(k.need.secure); }));
    base::Bilingual const counted{"นับจากรายการส่วนของบ้านที่สำรวจ", "Counted from the surveyed parts of the house"};
    rows.push_back(number_row("parts_severe", {"จำนวนส่วนของบ้านที่ชำรุดมาก", "Heavily damaged parts"}, counted,
                              [](Known const& k) { return Value(parts_in(k.need, "severe")); }));
    rows.push_back(number_row("parts_missing", {"จำนวนส่วนของบ้านที่ไม่มี", "Missing parts"}, counted,
                              [](Known const& k) { return Value(parts_in(k.need, "missing")); }));
    rows.push_back(number_row("parts_slight", {"จำนวนส่วนของบ้านที่ชำรุดเล็กน้อย", "Slightly damaged parts"}, counted,
                              [](Known const& k) { return Value(parts_in(k.need, "slight")); }));
    for (auto const& part : households::choices_of("part"))
        rows.push_back(choice(std::string(kPart) + part.name, {"ส่วนของบ้าน: " + part.label.th, "Part: " + part.label.en},
                              "part_state", [name = part.name](Known const& k) { return value_of_part(k.need, name); }));
    rows.push_back(choice("tenure", {"การครอบครองบ้าน", "Tenure of the house"}, "tenure",
                          [](Known const& k) { return Value(k.need.tenure); }));
    rows.push_back(choice("land_kind", {"ที่ดินที่บ้านตั้งอยู่", "Land under the house"}, "land_kind",
                          [](Known const& k) { return Value(k.need.land_kind); }));
    rows.push_back(answer("helped_before", {"เคยได้รับบ้านจากโครงการมาก่อน", "A house was handed over before"},
                          {"มีบ้านที่ส่งมอบแล้วในรอบอื่นของระบบ", "A house of another round was handed over"},
                          [](Known const& k) { return Value(k.helped_before); }));
}

// ---- from the last survey that was decided -----------------------------------------------------------------------------

// Not known of a household that was never surveyed.
Derive of_survey(std::function<Value(NeedAnswers const&)> derive)
{
    return [derive = std::move(derive)](Known const& k) { return k.answers ? derive(*k.answers) : Value(); };
}

FactRow surveyed_choice(std::string name, base::Bilingual label, base::Bilingual derived, std::string_view field,
                        std::string NeedAnswers::* answered)
{
    return {{std::move(name), FactType::Choice, std::move(label), std::move(derived), false, survey::choices_of(field), false},
            of_survey([answered](NeedAnswers const& a) { return (a.*answered).empty() ? Value() : Value(a.*answered); })};
}

Value repaired_before(NeedAnswers const& answers)
{
    if (!answers.had_help)
        return {};
    return Value(std::ranges::find(answers.help_kinds, "house_repair") != answers.help_kinds.end());
}

// Who had no help had none of it; who had some may not remember how much.
template <class T>
std::optional<T> none_without_help(NeedAnswers const& answers, std::optional<T> told)
{
    return answers.had_help == false ? std::optional(T()) : told;
}

void add_care(std::vector<FactRow>& rows)
{
    base::Bilingual const derived{"ภาระการดูแลตามแบบสำรวจครั้งล่าสุด ถ้าไม่เคยสำรวจถือว่าไม่ทราบ",
                                  "Burden of care in the last survey; not known without one"};
    // However many they are, ill or disabled people may be among them.
    rows.push_back(number_row(
        "care_kinds", {"ต้องดูแลคนกี่กลุ่ม", "Kinds of people cared for"}, derived,
        of_survey([](NeedAnswers const& a) { return a.care ? Value(static_cast<std::int64_t>(a.care->size())) : Value(); }),
        true));
    for (auto const& kind : survey::choices_of("care"))
        rows.push_back(answer("care_" + kind.name, {"ต้องดูแล: " + kind.label.th, "Cares for: " + kind.label.en}, derived,
                              of_survey([name = kind.name](NeedAnswers const& a) {
                                  return a.care ? Value(std::ranges::find(*a.care, name) != a.care->end()) : Value();
                              }),
                              kind.name != "parents" && kind.name != "children"));
}

void add_help(std::vector<FactRow>& rows)
{
    base::Bilingual const derived{"ความช่วยเหลือที่เคยได้รับตามแบบสำรวจครั้งล่าสุด ถ้าไม่เคยสำรวจถือว่าไม่ทราบ",
                                  "Earlier help in the last survey; not known without one"};
    rows.push_back(answer("had_help", {"เคยได้รับความช่วยเหลือ", "Had help before"}, derived,
                          of_survey([](NeedAnswers const& a) { return yes_no(a.had_help); })));
    rows.push_back(answer("house_repaired_before", {"เคยได้รับการซ่อมหรือสร้างบ้าน", "The house was repaired or built before"}, derived,
                          of_survey(repaired_before)));
    rows.push_back(number_row("help_times", {"ปีนี้ได้รับความช่วยเหลือกี่ครั้ง", "Times helped this year"}, derived,
                              of_survey([](NeedAnswers const& a) {
                                  auto const times = none_without_help(a, a.help_times_this_year);
                                  return times ? Value(*times) : Value();
                              })));
    rows.push_back(amount_row("help_total", {"ความช่วยเหลือที่ได้รับรวมเป็นเงิน", "Help received, in money"}, derived,
                              of_survey([](NeedAnswers const& a) { return money(none_without_help(a, a.help_total)); })));
}

void add_survey(std::vector<FactRow>& rows)
{
    auto const before = static_cast<std::ptrdiff_t>(rows.size());
    add_care(rows);
    add_help(rows);
    rows.push_back(surveyed_choice("wants_to_join", {"สนใจเข้าร่วมโครงการบ้านมั่นคง", "Wants to join Baan Mankong"},
                                   {"ตามแบบสำรวจครั้งล่าสุด", "As the last survey has it"}, "interest", &NeedAnswers::interest));
    rows.push_back(surveyed_choice("surveyor_view", {"ความเห็นของผู้สำรวจ", "The surveyor's view"},
                                   {"ตามแบบสำรวจครั้งล่าสุด", "As the last survey has it"}, "opinion", &NeedAnswers::opinion));
    std::for_each(rows.begin() + before, rows.end(), [](FactRow& row) { row.fact.surveyed = true; });
}

std::vector<FactRow> make_rows()
{
    std::vector<FactRow> rows;
    add_people(rows);
    add_money(rows);
    add_house(rows);
    add_survey(rows);
    return rows;
}

std::vector<FactRow> const& rows()
{
    static auto const all = make_rows();
    return all;
}

std::string grouped(std::int64_t satang)
{
    auto text = base::Satang(satang).str();
    return text.ends_with(".00") ? text.substr(0, text.size() - 3) : text;
}

} // namespace

bool aged(NeedFacts::Person const& person, int from, int below)
{
    return person.age && *person.age >= from && *person.age < below;
}

std::span<base::EnumValue<FactType> const> values_of(FactType)
{
    static base::EnumValue<FactType> const values[] = {{FactType::Number, "number", {"จำนวน", "Number"}},
                                                       {FactType::Money, "money", {"จำนวนเงิน", "Money"}},
                                                       {FactType::YesNo, "yes_no", {"ใช่หรือไม่", "Yes or no"}},
                                                       {FactType::Choice, "choice", {"ตัวเลือก", "Choice"}}};
    return values;
}

std::span<Fact const> catalogue()
{
    static auto const facts = [] {
        std::vector<Fact> all;
        for (auto const& row : rows())
            all.push_back(row.fact);
        return all;
    }();
    return facts;
}

Fact const* find_fact(std::string_view name)
{
    auto const facts = catalogue();
    auto const found = std::ranges::find(facts, name, &Fact::name);
    return found == facts.end() ? nullptr : &*found;
}

bool tells_health(std::string_view name)
{
    auto const* const fact = find_fact(name);
    return fact && fact->health;
}

Value value_of(std::string_view fact, Known const& known)
{
    for (auto const& row : rows())
        if (row.fact.name == fact)
            return row.derive(known);
    throw std::logic_error("no such fact: " + std::string(fact));
}

base::Bilingual in_words(Fact const& fact, Value const& value)
{
    if (auto const* const yes = std::get_if<bool>(&value))
        return *yes ? base::Bilingual{"ใช่", "yes"} : base::Bilingual{"ไม่ใช่", "no"};
    if (auto const* const number = std::get_if<std::int64_t>(&value)) {
        if (fact.type != FactType::Money)
            return {std::to_string(*number), std::to_string(*number)};
        return {grouped(*number) + " บาท", grouped(*number) + " baht"};
    }
    if (auto const* const name = std::get_if<std::string>(&value)) {
        auto const found = std::ranges::find(fact.choices, *name, &households::NamedChoice::name);
        return found == fact.choices.end() ? base::Bilingual{*name, *name} : found->label;
    }
    return {"ไม่ทราบ", "not known"};
}

} // namespace selection
