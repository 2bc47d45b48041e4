// What is wrong with the forms of tranches, all at once.
#include "base/text.hpp"
#include "tranches/rules.hpp"

#include <algorithm>

namespace tranches {

namespace {

void tell(base::Faults& faults, std::string field, std::string code, std::string th, std::string en)
{
    faults.push_back({std::move(field), std::move(code), {std::move(th), std::move(en)}});
}

void tell_shares(std::vector<Part> const& parts, base::BasisPoints Part::* share, std::string const& member,
                 base::Bilingual const& of, base::Faults& faults)
{
    std::int64_t sum = 0;
    for (auto const& part : parts)
        sum += (part.*share).value();
    if (sum != 10'000)
        tell(faults, "parts[" + std::to_string(parts.size() - 1) + "]." + member, "sum",
             "สัดส่วน" + of.th + "ของทุกงวดรวมกันต้องเป็น 100 % ขณะนี้รวมได้ " + base::BasisPoints(static_cast<std::int32_t>(sum)).str(),
             "The shares of " + of.en + " must add up to 100 %; they make " +
                 base::BasisPoints(static_cast<std::int32_t>(sum)).str());
}

void tell_requirement(Requirement const& r, std::int64_t part, std::string const& at, base::Faults& faults)
{
    using enum RequirementKind;
    if (r.kind == State && !r.state)
        tell(faults, at + "state", "required", "เลือกสถานะ", "Choose the state");
    if (r.kind == State && r.state && !rounds::is_on_the_way(*r.state))
        tell(faults, at + "state", "not_on_the_way", "เลือกสถานะที่อยู่บนเส้นทาง", "Choose a state on the way");
    if (r.kind == Evidence && !r.stage)
        tell(faults, at + "stage", "required", "เลือกขั้นงาน", "Choose the stage");
    if (r.kind == Spent && !r.spent)
        tell(faults, at + "spent", "required", "ใส่ร้อยละที่ต้องใช้ไปแล้ว", "Say how much must be spent");
    if (r.kind == Spent && part == 1 && !r.due_days)
        tell(faults, at + "kind", "nothing_before", "งวดแรกไม่มีเงินงวดก่อนให้ใช้", "Nothing comes before the first part");
    if (r.kind == Paper && !r.words)
        tell(faults, at + "words", "required", "บอกว่าเอกสารใด", "Say which paper");
    if (r.kind == Account && r.due_days)
        tell(faults, at + "due_days", "before_only", "ต้องทราบบัญชีก่อนโอน", "The account must be known before the money goes");
}

} // namespace

base::Faults faults_of(PlanForm const& form, Plan const& before, std::set<std::int64_t> const& used)
{
    base::Faults faults;
    tell_shares(form.parts, &Part::houses, "houses", {"ของบ้าน", "houses"}, faults);
    tell_shares(form.parts, &Part::management, "management", {"ค่าบริหารจัดการ", "management"}, faults);
    for (std::size_t i = 0; i < form.parts.size(); ++i) {
        auto const at = "parts[" + std::to_string(i) + "].";
        auto const& part = form.parts[i];
        if (part.houses.value() == 0 && part.management.value() == 0)
            tell(faults, at + "houses", "nothing", "งวดนี้ไม่มีเงินเลย ลบออก หรือใส่สัดส่วน",
                 "This part brings nothing: take it out or give it a share");
        for (std::size_t j = 0; j < part.requirements.size(); ++j)
            tell_requirement(part.requirements[j], static_cast<std::int64_t>(i) + 1,
                             at + "requirements[" + std::to_string(j) + "].", faults);
    }
    for (auto const number : used) {
        auto const i = static_cast<std::size_t>(number - 1);
        bool const same = i < form.parts.size() && form.parts[i] == before.part(number) &&
                          (number == before.last()) == (i + 1 == form.parts.size());
        if (!same)
            tell(faults, "parts[" + std::to_string(i) + "]", "used",
                 "งวดที่ " + std::to_string(number) + " ใช้ไปแล้ว จึงเปลี่ยนไม่ได้ เปลี่ยนได้เฉพาะงวดที่ยังไม่มีผู้จัดทำ",
                 "Part " + std::to_string(number) +
                     " was used already and stays as it is; change the parts that nobody prepared yet");
    }
    return faults;
}

base::Faults faults_of(AccountForm const& form)
{
    base::Faults faults;
    if (!digits_of(form.number))
        tell(faults, "number", "malformed", "เลขบัญชีมี 10 ถึง 15 หลัก มีได้เฉพาะตัวเลขและขีด",
             "An account number has 10 to 15 digits; only digits and dashes");
    if (form.tambon && form.takes_all)
        tell(faults, "takes_all", "of_round_only", "เฉพาะบัญชีของทั้งรอบที่รับแทนทุกตำบลได้",
             "Only the account of the whole round can receive for all tambons");
    if (form.tambon && form.tambon->level() != base::AreaCode::Level::Tambon)
        tell(faults, "tambon", "not_a_tambon", "เลือกตำบล", "Choose a tambon");
    return faults;
}

base::Faults faults_of(Settings const& form)
{
    base::Faults faults;
    if (form.debtor_account && !digits_of(*form.debtor_account))
        tell(faults, "debtor_account", "malformed", "เลขบัญชีมี 10 ถึง 15 หลัก มีได้เฉพาะตัวเลขและขีด",
             "An account number has 10 to 15 digits; only digits and dashes");
    return faults;
}

base::Faults faults_of(RecordForm const& form, base::Date first_day, base::Date today)
{
    base::Faults faults;
    if (form.paid_on > today)
        tell(faults, "paid_on", "in_future", "วันที่ยังมาไม่ถึง", "This day is still to come");
    else if (form.paid_on < first_day)
        tell(faults, "paid_on", "before_agreement", "วันที่โอนก่อนวันลงนามบันทึกข้อตกลง ตรวจปี พ.ศ. ใช้ได้ตั้งแต่ " + first_day.short_thai(),
             "This is before the agreement was signed; check the year. The first day is " + first_day.english());
    if (base::text::normalise(form.reference).empty())
        tell(faults, "reference", "required", "ใส่เลขที่เอกสารการโอน", "Give the number of the paper");
    return faults;
}

base::Faults faults_of(ReleaseForm const& form, base::Date approved_on, base::Date today)
{
    base::Faults faults;
    if (form.paid_on > today)
        tell(faults, "paid_on", "in_future", "วันที่ยังมาไม่ถึง", "This day is still to come");
    else if (form.paid_on < approved_on)
        tell(faults, "paid_on", "before_approval", "โอนก่อนอนุมัติไม่ได้ งวดนี้อนุมัติเมื่อ " + approved_on.short_thai(),
             "Nothing is transferred before its approval, which was on " + approved_on.english());
    if (base::text::normalise(form.reference).empty())
        tell(faults, "reference", "required", "ใส่เลขอ้างอิงของการโอน", "Give the reference of the transfer");
    return faults;
}

base::Faults faults_of(ReturnForm const& form, base::Date paid_on, std::size_t receivers, base::Date today)
{
    base::Faults faults;
    if (form.on > today)
        tell(faults, "on", "in_future", "วันที่ยังมาไม่ถึง", "This day is still to come");
    else if (form.on < paid_on)
        tell(faults, "on", "before_transfer", "ตีกลับก่อนวันโอนไม่ได้ โอนเมื่อ " + paid_on.short_thai(),
             "It was transferred on " + paid_on.english() + " and cannot come back before");
    for (std::size_t i = 0; i < form.positions.size(); ++i)
        if (form.positions[i] < 1 || form.positions[i] > static_cast<std::int64_t>(receivers))
            tell(faults, "positions[" + std::to_string(i) + "]", "not_found",
                 "งวดนี้ไม่มีการโอนลำดับที่ " + std::to_string(form.positions[i]) + " มีลำดับที่ 1 ถึง " + std::to_string(receivers) +
                     " เลือกจากรายการโอนของงวด",
                 "This tranche has no transfer " + std::to_string(form.positions[i]) + ", only 1 to " +
                     std::to_string(receivers) + ": choose among its transfers");
    return faults;
}

base::Faults faults_of(PaperSeenForm const& form, Plan const& plan, base::Date today)
{
    base::Faults faults;
    bool const asked = form.part >= 1 && form.part <= plan.last() &&
                       std::ranges::any_of(plan.part(form.part).requirements, [&](Requirement const& r) {
                           return r.kind == RequirementKind::Paper && r.words == form.words;
                       });
    if (!asked)
        tell(faults, "words", "not_asked", "แผนไม่ได้ขอเอกสารนี้ในงวดนี้", "The plan does not ask for this paper in this part");
    if (form.paper_date > today)
        tell(faults, "paper_date", "in_future", "วันที่ยังมาไม่ถึง", "This day is still to come");
    return faults;
}

} // namespace tranches
