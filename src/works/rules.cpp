// What a stage lacks, which step comes now, when visits are due, and what is wrong with a form.
#include "works/rules.hpp"

#include "duties/duties.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace works {

namespace {

using rounds::HouseState;

base::FieldFault fault(std::string field, std::string code, base::Bilingual message)
{
    return {std::move(field), std::move(code), std::move(message)};
}

void check_day(base::Faults& faults, std::string field, base::Date day, base::Date today)
{
    if (day > today)
        faults.push_back(
            fault(std::move(field), "in_the_future", {"วันนี้ยังไม่ถึง ตรวจสอบวันที่", "This day is still to come: check the date"}));
    else if (day.buddhist_year() < 2540)
        faults.push_back(
            fault(std::move(field), "too_long_ago", {"วันที่นี้นานเกินไป ตรวจสอบปี พ.ศ.", "This is too long ago: check the year"}));
}

bool is_same(std::string const& one, std::string const& other)
{
    return duties::same_person(duties::named(one), duties::named(other));
}

constexpr std::int64_t kHoursOfDay = 8;
constexpr int kDaysAhead = 45; // a visit may be so much earlier than its months

} // namespace

double metres_between(Spot const& a, Spot const& b)
{
    constexpr double kEarth = 6'371'000;
    auto const rad = [](double degrees) { return degrees * std::numbers::pi / 180; };
    auto const up = std::sin(rad(b.latitude - a.latitude) / 2);
    auto const along = std::sin(rad(b.longitude - a.longitude) / 2);
    auto const h = up * up + std::cos(rad(a.latitude)) * std::cos(rad(b.latitude)) * along * along;
    return 2 * kEarth * std::asin(std::min(1.0, std::sqrt(h)));
}

base::Bilingual distance_in_words(double metres)
{
    if (metres < 1000) {
        auto const m = std::to_string(std::llround(metres));
        return {m + " เมตร", m + " m"};
    }
    auto const tenths = std::llround(metres / 100);
    auto km = std::to_string(metres < 10'000 ? tenths / 10 : std::llround(metres / 1000));
    if (metres < 10'000 && tenths % 10 != 0)
        km += "." + std::to_string(tenths % 10);
    return {km + " กม.", km + " km"};
}

StageRule rule_for(std::span<StageRule const> rules, rounds::RuleId id, Stage stage)
{
    StageRule best;
    best.stage = stage;
    bool own = false;
    for (auto const& rule : rules) {
        bool const is_own = rule.rule_id && *rule.rule_id == id;
        if (rule.stage != stage || (!is_own && (own || rule.rule_id)))
            continue;
        best = rule;
        own = is_own;
    }
    return best;
}

Completeness completeness(StageRule const& rule, Shown const& shown, Shown const& before)
{
    Completeness c;
    auto const& stage = base::label_of(rule.stage);
    auto angles = std::set<Angle>(rule.angles.begin(), rule.angles.end());
    if (rule.same_angles)
        for (auto const angle : before.angles)
            if (angle != Angle::Part)
                angles.insert(angle);
    auto const wanted = std::max<std::int64_t>(rule.photographs, static_cast<std::int64_t>(angles.size()));
    std::int64_t lacking = 0;
    for (auto const angle : angles) {
        if (shown.angles.contains(angle))
            continue;
        ++lacking;
        auto const& from = base::label_of(angle);
        c.missing.push_back({"ยังไม่มีภาพ" + stage.th + " " + from.th, "No photograph “" + stage.en + "” of: " + from.en});
    }
    std::int64_t parts = 0;
    if (rule.same_angles)
        for (auto const& part : before.parts) {
            ++parts;
            if (shown.parts.contains(part))
                continue;
            ++lacking;
            c.missing.push_back({"ยังไม่มีภาพ" + stage.th + " " + part, "No photograph “" + stage.en + "” of: " + part});
        }
    auto const further = wanted + parts - shown.photographs - lacking;
    if (further > 0) {
        auto const n = std::to_string(further);
        c.missing.push_back({"ยังขาดภาพ" + stage.th + "อีก " + n + " ภาพ",
                             n + (further == 1 ? " photograph" : " photographs") + " “" + stage.en + "” still missing"});
        lacking += further;
    }
    c.required = std::max(wanted + parts, lacking);
    c.have = c.required - lacking;
    return c;
}

std::vector<base::Bilingual> with_record(std::vector<base::Bilingual> missing, Stage stage, bool reached)
{
    if (reached)
        return missing;
    auto const& label = base::label_of(stage);
    missing.insert(missing.begin(), stage == Stage::Accepted ? base::Bilingual{"ยังไม่มีใบตรวจรับ", "No acceptance yet"}
                                    : stage == Stage::HandedOver
                                        ? base::Bilingual{"ยังไม่มีบันทึกส่งมอบ", "No hand-over record yet"}
                                        : base::Bilingual{"ยังไม่ได้บันทึกว่าถึงขั้น “" + label.th + "”",
                                                          "The stage “" + label.en + "” is not recorded yet"});
    return missing;
}

bool may_record(HouseState state, Stage stage)
{
    if (!rounds::is_on_the_way(state))
        return false;
    switch (stage) {
    case Stage::Before: // pictures and consents that were forgotten can still be sent until the house is closed
        return state < HouseState::Closed;
    case Stage::Materials:
        return state >= HouseState::Signed && state < HouseState::Closed;
    case Stage::During:
    case Stage::After:
        return state >= HouseState::Procuring && state < HouseState::Closed;
    case Stage::Accepted:
        return state >= HouseState::Repairing && state < HouseState::Closed;
    case Stage::HandedOver:
        return state >= HouseState::Accepted && state < HouseState::Closed;
    case Stage::Visit6:
    case Stage::Visit12:
    case Stage::Visit24:
        return state >= HouseState::HandedOver;
    }
    return false;
}

std::optional<Stage> next_stage(HouseState state, std::span<StageReached const> reached)
{
    if (!rounds::is_on_the_way(state))
        return std::nullopt;
    std::optional<Stage> last;
    for (auto const& r : reached)
        last = last ? std::max(*last, r.stage) : r.stage;
    for (auto const& row : values_of(Stage()))
        if ((!last || row.value > *last) && may_record(state, row.value)) {
            bool const past = (state >= HouseState::Accepted && row.value < Stage::Accepted) || // recorded from paper
                              (state >= HouseState::HandedOver && row.value < Stage::HandedOver);
            if (!past)
                return row.value;
        }
    return std::nullopt;
}

base::Date months_after(base::Date day, std::int64_t months)
{
    using namespace std::chrono;
    auto const moved = year_month_day(day.ymd()) + std::chrono::months(months);
    auto const whole = moved.ok() ? moved : year_month_day(moved.year() / moved.month() / last);
    return base::Date::from_days(sys_days(whole).time_since_epoch().count());
}

Stage visit_stage(std::int64_t months)
{
    return months == 6 ? Stage::Visit6 : months == 12 ? Stage::Visit12 : Stage::Visit24;
}

std::vector<Labour> sums_of(std::span<PeopleForm const> people)
{
    std::vector<Labour> sums;
    for (auto const& kind : values_of(PeopleKind())) {
        Labour sum{kind.value, 0, 0};
        for (auto const& p : people)
            if (p.kind == kind.value) {
                sum.people_times += p.people;
                sum.hours_milli += p.people * p.time_milli * (p.unit == TimeUnit::Days ? kHoursOfDay : 1);
            }
        if (sum.people_times > 0)
            sums.push_back(sum);
    }
    return sums;
}

base::Faults faults_of(StageForm const& form, StageDays const& bounds, base::Date today)
{
    base::Faults faults;
    if (form.stage > Stage::After)
        faults.push_back(fault(
            "stage", "has_its_own_record",
            {"การตรวจรับ ส่งมอบ และเยี่ยมบ้าน บันทึกในแบบของแต่ละเรื่อง", "Acceptance, hand-over and visits have records of their own"}));
    check_day(faults, "reached_on", form.reached_on, today);
    if (faults.empty() && form.reached_on < bounds.first)
        faults.push_back(fault("reached_on", "before_round",
                               {"วันที่ก่อนรอบโครงการนี้ ตรวจปี พ.ศ. ใช้ได้ตั้งแต่ " + bounds.first.short_thai(),
                                "This is before the round; check the year. The first day is " + bounds.first.english()}));
    if (bounds.accepted && form.reached_on > *bounds.accepted)
        faults.push_back(
            fault("reached_on", "after_acceptance",
                  {"บ้านหลังนี้ตรวจรับแล้วเมื่อ " + bounds.accepted->short_thai() + " งานจึงเสร็จหลังวันนั้นไม่ได้",
                   "This house was accepted on " + bounds.accepted->english() + "; no work of it comes after that"}));
    return faults;
}

base::Faults faults_of(PictureForm const& form)
{
    base::Faults faults;
    if (form.angle == Angle::Part && form.part.value_or("").empty())
        faults.push_back(fault("part", "required", {"กรุณาบอกว่าเป็นส่วนใดของบ้าน", "Please say which part of the house it shows"}));
    if (form.latitude.has_value() != form.longitude.has_value())
        faults.push_back(fault("longitude", "required", {"พิกัดต้องมีทั้งละติจูดและลองจิจูด", "A place has a latitude and a longitude"}));
    return faults;
}

base::Faults faults_of(DiaryForm const& form, base::Date today)
{
    base::Faults faults;
    check_day(faults, "day", form.day, today);
    for (std::size_t i = 0; i < form.people.size(); ++i) {
        auto const& p = form.people[i];
        auto const at = "people[" + std::to_string(i) + "].";
        if (p.kind == PeopleKind::Builder && p.name.value_or("").empty())
            faults.push_back(fault(at + "name", "required", {"กรุณาใส่ชื่อช่าง", "Please name the builder"}));
        if (p.kind == PeopleKind::Builder && p.people != 1)
            faults.push_back(fault(at + "people", "one_builder", {"ช่างหนึ่งคนต่อหนึ่งบรรทัด", "One builder a line"}));
        auto const most = p.unit == TimeUnit::Days ? 1000 : 24'000;
        if (p.time_milli > most)
            faults.push_back(fault(at + "time_milli", "more_than_a_day",
                                   {"วันเดียวทำงานได้ไม่เกินหนึ่งวัน (24 ชั่วโมง)", "Nobody works more than one day (24 hours) in a day"}));
    }
    return faults;
}

base::Faults faults_of(AcceptanceForm const& form, Settings const& settings, std::optional<base::Date> worked_on,
                       base::Date today)
{
    base::Faults faults;
    check_day(faults, "inspected_on", form.inspected_on, today);
    if (worked_on && form.inspected_on < *worked_on)
        faults.push_back(fault("inspected_on", "before_the_work",
                               {"วันตรวจรับก่อนวันซ่อม (" + worked_on->short_thai() + ") ตรวจสอบวันที่",
                                "Before the day of the work (" + worked_on->english() + "): check this day"}));
    if (static_cast<std::int64_t>(form.inspectors.size()) < settings.least_inspectors) {
        auto const n = std::to_string(settings.least_inspectors);
        faults.push_back(
            fault("inspectors", "too_few", {"ต้องมีผู้ตรวจรับอย่างน้อย " + n + " คน", "At least " + n + " inspectors are needed"}));
    }
    for (std::size_t i = 0; i < form.inspectors.size(); ++i)
        if (std::any_of(form.inspectors.begin(), form.inspectors.begin() + static_cast<std::ptrdiff_t>(i),
                        [&](InspectorForm const& other) { return is_same(other.name, form.inspectors[i].name); }))
            faults.push_back(fault("inspectors[" + std::to_string(i) + "].name", "twice",
                                   {"คนนี้มีชื่ออยู่แล้ว ใส่ผู้ตรวจรับคนอื่น", "This person stands here already: name somebody else"}));
    if (form.checklist.empty())
        faults.push_back(fault("checklist", "required", {"กรุณาตรวจอย่างน้อยหนึ่งรายการ", "Please check at least one item"}));
    for (std::size_t i = 0; i < form.checklist.size(); ++i) {
        auto const& item = form.checklist[i];
        auto const at = "checklist[" + std::to_string(i) + "].";
        if (item.result != ItemResult::Done && item.remark.value_or("").empty())
            faults.push_back(fault(at + "remark", "required", {"บอกว่ายังขาดอะไร", "Say what is still to be done"}));
        if (item.result == ItemResult::NotDone && form.result == AcceptanceResult::Accepted)
            faults.push_back(fault(at + "result", "not_done",
                                   {"ยังไม่ได้ทำรายการนี้ จึงรับงานไม่ได้", "This was not done, so the work cannot be accepted"}));
    }
    if (form.result == AcceptanceResult::ToMend && !form.mend_until)
        faults.push_back(fault("mend_until", "required", {"ให้แก้ไขภายในวันใด", "By which day is it to be mended?"}));
    if (form.result == AcceptanceResult::Accepted && form.mend_until)
        faults.push_back(fault("mend_until", "not_wanted", {"รับงานแล้ว ไม่ต้องกำหนดวันแก้ไข", "Accepted works have no day to mend"}));
    if (form.mend_until && *form.mend_until < form.inspected_on)
        faults.push_back(
            fault("mend_until", "before_inspection", {"วันแก้ไขต้องไม่ก่อนวันตรวจ", "The day to mend is before the inspection"}));
    return faults;
}

base::Faults faults_of(HandOverForm const& form, std::optional<base::Date> accepted_on, base::Date today)
{
    base::Faults faults;
    check_day(faults, "handed_on", form.handed_on, today);
    if (accepted_on && form.handed_on < *accepted_on)
        faults.push_back(fault("handed_on", "before_acceptance",
                               {"วันส่งมอบก่อนวันตรวจรับ (" + accepted_on->short_thai() + ")",
                                "Before the acceptance (" + accepted_on->english() + ")"}));
    return faults;
}

base::Faults faults_of(ConsentForm const& form, base::Date today)
{
    base::Faults faults;
    check_day(faults, "signed_on", form.signed_on, today);
    return faults;
}

base::Faults faults_of(VisitForm const& form, base::Date handed_on, base::Date today)
{
    base::Faults faults;
    if (std::ranges::find(kVisitMonths, form.months) == kVisitMonths.end())
        faults.push_back(
            fault("months", "unknown_choice", {"เยี่ยมเมื่อครบ 6, 12 หรือ 24 เดือน", "Visits are at 6, 12 and 24 months"}));
    check_day(faults, "visited_on", form.visited_on, today);
    if (form.visited_on < handed_on)
        faults.push_back(
            fault("visited_on", "before_hand_over",
                  {"วันเยี่ยมก่อนวันส่งมอบ (" + handed_on.short_thai() + ")", "Before the hand-over (" + handed_on.english() + ")"}));
    else if (auto const from = months_after(handed_on, form.months).plus_days(-kDaysAhead); form.visited_on < from)
        faults.push_back(fault("visited_on", "too_early",
                               {"การเยี่ยมครั้งนี้ทำได้ตั้งแต่ " + from.short_thai() + " ตรวจสอบวันที่ หรือเลือกครั้งที่เยี่ยมให้ตรง",
                                "This visit is from " + from.english() + " on: check the day, or which visit it was"}));
    return faults;
}

base::Faults faults_of(SettleForm const& form)
{
    base::Faults faults;
    if (form.state != FlagState::Ok && form.state != FlagState::NotOk)
        faults.push_back(fault("state", "unknown_choice",
                               {"เลือกว่าถูกต้อง หรือใช้เป็นหลักฐานไม่ได้", "Choose: all right, or not accepted as evidence"}));
    return faults;
}

} // namespace works
