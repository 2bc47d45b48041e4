// What forms of purchases, papers, payments, quotations, suppliers and settings must be. Pure.
#include "base/citizen_number.hpp"
#include "base/text.hpp"
#include "duties/duties.hpp"
#include "purchases/rules.hpp"

#include <algorithm>
#include <set>

namespace purchases {

namespace {

base::FieldFault future(std::string field)
{
    return {std::move(field), "in_future", {"วันที่ยังมาไม่ถึง", "This day is still to come"}};
}

base::FieldFault too_early(std::string field, base::Date first)
{
    return {std::move(field),
            "before_round",
            {"วันที่ก่อนรอบโครงการนี้มาก ตรวจปี พ.ศ. ใช้ได้ตั้งแต่ " + first.short_thai(),
             "This is too long before the round; check the year. The first day is " + first.english()}};
}

base::FieldFault required(std::string field, base::Bilingual message)
{
    return {std::move(field), "required", std::move(message)};
}

void tell_line_faults(LineForm const& line, std::string const& at, base::Faults& faults)
{
    bool const management = line.expense == ExpenseKind::Management;
    if (management && line.round_house_id)
        faults.push_back(
            {at + "round_house_id", "not_allowed", {"ค่าบริหารจัดการไม่ใช่ของบ้านหลังใดหลังหนึ่ง", "Management is for no single house"}});
    if (!management && !line.round_house_id)
        faults.push_back(required(at + "round_house_id", {"เลือกบ้านที่ซื้อให้", "Choose the house that this is for"}));
    if (management && line.source == Source::ContributedCash)
        faults.push_back({at + "source",
                          "not_allowed",
                          {"เงินสมทบเป็นของบ้าน ใช้เป็นค่าบริหารจัดการไม่ได้", "Contributed cash is for houses, not for management"}});
    if (line.estimate_id.has_value() != line.estimate_position.has_value())
        faults.push_back(required(at + "estimate_position", {"เลือกรายการของประมาณราคา", "Choose the line of the estimate"}));
}

void tell_buyer_faults(std::vector<std::string> const& buyers, base::Faults& faults)
{
    std::vector<duties::Person> seen;
    for (std::size_t i = 0; i < buyers.size(); ++i) {
        auto const at = "buyers[" + std::to_string(i) + "]";
        auto const name = base::text::normalise(buyers[i]);
        if (base::text::length(name) < 2)
            faults.push_back(required(at, {"ใส่ชื่อผู้ซื้อ", "Enter the buyer's name"}));
        else if (base::text::length(name) > 200)
            faults.push_back({at, "too_long", {"ชื่อยาวเกินไป", "This name is too long"}});
        else if (std::ranges::any_of(seen, [&](auto const& other) { return duties::same_person(other, duties::named(name)); }))
            faults.push_back(
                {at,
                 "twice",
                 {"คนนี้มีชื่ออยู่แล้ว ลบออก หรือใส่ผู้ซื้อคนอื่น", "This person is there already: remove the name, or enter somebody else"}});
        seen.push_back(duties::named(name));
    }
}

} // namespace

Days days_of(base::Date opened_on, base::FiscalYear year, base::Date today)
{
    auto const first = ledger::earliest_day(opened_on, year);
    return {first, first.plus_days(-2 * 365), today};
}

base::Faults faults_of(PaperForm const& form, std::string const& at, Days const& days)
{
    base::Faults faults;
    if (form.kind == PaperKind::None) {
        if (form.number || form.sha256)
            faults.push_back({at + "kind", "no_paper", {"เลือกชนิดเอกสาร", "Choose the kind of the paper"}});
        return faults;
    }
    if (!form.number && form.kind != PaperKind::PaymentVoucher)
        faults.push_back(required(at + "number", {"ใส่เล่มที่/เลขที่ของเอกสาร", "Enter the number on the paper"}));
    if (!form.date)
        faults.push_back(required(at + "date", {"ใส่วันที่ของเอกสาร", "Enter the date on the paper"}));
    else if (*form.date > days.today)
        faults.push_back(future(at + "date"));
    else if (*form.date < days.first_papers)
        faults.push_back(too_early(at + "date", days.first_papers));
    return faults;
}

base::Faults faults_of(PurchaseForm const& form, Days const& days)
{
    base::Faults faults;
    if (form.day > days.today)
        faults.push_back(future("day"));
    else if (form.day < days.first)
        faults.push_back(too_early("day", days.first));
    tell_buyer_faults(form.buyers, faults);
    for (std::size_t i = 0; i < form.lines.size(); ++i)
        tell_line_faults(form.lines[i], "lines[" + std::to_string(i) + "].", faults);
    std::set<std::pair<PaperKind, std::string>> papers;
    for (std::size_t i = 0; i < form.papers.size(); ++i) {
        auto const at = "papers[" + std::to_string(i) + "].";
        for (auto& fault : faults_of(form.papers[i], at, days))
            faults.push_back(std::move(fault));
        if (form.papers[i].number && !papers.insert({form.papers[i].kind, number_key(*form.papers[i].number)}).second)
            faults.push_back({at + "number", "twice", {"เอกสารนี้มีแล้ว", "This paper is there already"}});
    }
    return faults;
}

base::Faults faults_of(PaymentForm const& form, base::Date bought_on, base::Satang owed, base::Date today)
{
    base::Faults faults;
    if (form.day > today)
        faults.push_back(future("day"));
    else if (form.day < bought_on)
        faults.push_back({"day",
                          "before_purchase",
                          {"วันที่จ่ายก่อนวันที่ซื้อ (" + bought_on.short_thai() + ")",
                           "This is before the day of the purchase (" + bought_on.english() + ")"}});
    if (form.amount_satang > owed)
        faults.push_back(
            {"amount_satang", "more_than_owed", {"ค้างจ่ายเพียง " + owed.str() + " บาท", "Only " + owed.str() + " baht are owed"}});
    return faults;
}

base::Faults faults_of(QuotationForm const& form, base::Date today)
{
    base::Faults faults;
    if (form.quoted_on > today)
        faults.push_back(future("quoted_on"));
    if (form.valid_until && *form.valid_until < form.quoted_on)
        faults.push_back({"valid_until", "before_begin", {"วันสิ้นสุดก่อนวันเสนอราคา", "This is before the day of the quotation"}});
    if (!form.plan_id && !form.what)
        faults.push_back(required("what", {"ใส่สิ่งที่จะซื้อ", "Say what is to be bought"}));
    return faults;
}

std::optional<std::string> tax_number_of(std::string_view typed)
{
    auto const number = base::CitizenNumber::parse(typed);
    return number && number->digits().front() == '0' ? std::optional(number->digits()) : std::nullopt;
}

base::Faults faults_of(SupplierForm const& form)
{
    base::Faults faults;
    auto const tell_number_of_person = [&](char const* field, std::string const& text) {
        if (base::CitizenNumber::stands_in(text))
            faults.push_back({field,
                              "number_of_a_person",
                              {"มีเลขประจำตัวประชาชนอยู่ในช่องนี้ ระบบไม่เก็บเลขของบุคคลไว้กับร้านค้า ลบเลขออก",
                               "A citizen number stands here. Numbers of persons are not kept with suppliers; take it out"}});
    };
    tell_number_of_person("name", form.name);
    tell_number_of_person("address", form.address.value_or(""));
    tell_number_of_person("note", form.note.value_or(""));
    if (!form.tax_number)
        return faults;
    if (auto const number = base::CitizenNumber::parse(*form.tax_number); number && number->digits().front() != '0')
        faults.push_back(
            {"tax_number",
             "of_a_person",
             {"เลขนี้เป็นเลขประจำตัวประชาชน ระบบไม่เก็บ เว้นว่างไว้ และใช้ภาพเอกสารเป็นหลักฐาน",
              "This is a person's number, which is not kept here. Leave it empty; the picture of the paper shows it"}});
    else if (!number)
        faults.push_back({"tax_number",
                          "malformed",
                          {"เลขผู้เสียภาษีมี 13 หลัก และหลักสุดท้ายต้องตรงกับหลักอื่น ตรวจตัวเลขอีกครั้ง",
                           "A tax number has 13 digits, and the last fits the others; check the digits"}});
    return faults;
}

base::Faults faults_of(SettingsForm const& form)
{
    base::Faults faults;
    if (form.province.level() != base::AreaCode::Level::Province)
        faults.push_back({"province", "no_province", {"เลือกจังหวัด", "Choose a province"}});
    if (form.quotations_from_satang > base::Satang() && form.quotations_wanted == 0)
        faults.push_back({"quotations_wanted",
                          "out_of_range",
                          {"ใส่จำนวนใบเสนอราคา หรือใส่ยอดเป็น 0 หากไม่ต้องมี", "Enter how many, or a sum of 0 where none are wanted"}});
    return faults;
}

base::Faults faults_of_reason(std::string const& reason)
{
    if (base::text::length(reason) >= 4)
        return {};
    return {{"reason", "too_short", {"เขียนเหตุผลให้ผู้อื่นเข้าใจ", "Write a reason that others will understand"}}};
}

bool may_be_bought_for(rounds::HouseState state)
{
    using rounds::HouseState;
    return state == HouseState::Funded || state == HouseState::Procuring || state == HouseState::Repairing ||
           state == HouseState::Accepted || state == HouseState::HandedOver;
}

std::optional<std::size_t> main_paper(std::span<PaperForm const> papers)
{
    auto const best = std::ranges::min_element(papers, {}, [](PaperForm const& paper) { return static_cast<int>(paper.kind); });
    if (best == papers.end() || best->kind == PaperKind::None)
        return std::nullopt;
    return static_cast<std::size_t>(best - papers.begin());
}

std::string what_of(std::span<LineForm const> lines)
{
    std::string what;
    std::set<std::string> told;
    for (auto const& line : lines)
        if (told.insert(line.text).second && told.size() <= 2)
            what += (what.empty() ? "" : ", ") + line.text;
    if (told.size() > 2)
        what += " และอีก " + std::to_string(told.size() - 2) + " รายการ";
    return what;
}

std::string number_key(std::string_view number)
{
    auto key = base::text::search_key(number);
    std::erase(key, ' ');
    return key;
}

} // namespace purchases
