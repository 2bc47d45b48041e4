// What a gift is worth, how it is shared, and what is wrong with a form.
#include "contributions/rules.hpp"

#include <algorithm>
#include <set>

namespace contributions {

namespace {

using base::Satang;

base::FieldFault fault(std::string field, std::string code, base::Bilingual message)
{
    return {std::move(field), std::move(code), std::move(message)};
}

base::FieldFault required(std::string field, base::Bilingual message)
{
    return fault(std::move(field), "required", std::move(message));
}

std::string at(std::size_t index, char const* member)
{
    return "houses[" + std::to_string(index) + "]." + member;
}

// people × thousandths × price, where it is a whole number of satang and no fantasy.
std::optional<Satang> product(std::int64_t people, std::int64_t milli, Satang price)
{
    __extension__ using Wide = __int128;
    Wide const all = Wide(people) * milli * price.value();
    if (all <= 0 || all % 1000 != 0 || all / 1000 > kMostSatang)
        return std::nullopt;
    return Satang(static_cast<std::int64_t>(all / 1000));
}

bool gives_parts(ContributionForm const& form)
{
    return std::ranges::any_of(form.houses, [](HouseForm const& h) { return h.amount_satang.has_value(); });
}

bool gives_all_parts(ContributionForm const& form)
{
    return std::ranges::all_of(form.houses, [](HouseForm const& h) { return h.amount_satang.has_value(); });
}

Satang sum_of_parts(ContributionForm const& form)
{
    Satang sum;
    for (auto const& house : form.houses)
        sum += house.amount_satang.value_or(Satang());
    return sum;
}

void tell_day_faults(ContributionForm const& form, Facts const& facts, base::Faults& faults)
{
    if (form.day > facts.today)
        faults.push_back(fault("day", "in_future", {"วันที่ยังมาไม่ถึง", "This day is still to come"}));
    if (form.day < facts.earliest)
        faults.push_back(fault("day", "before_round",
                               {"วันที่ก่อนเปิดรอบ ใช้ตั้งแต่ " + facts.earliest.short_thai(),
                                "This is before the round; the first day is " + facts.earliest.english()}));
    if (form.receipt_date && *form.receipt_date > facts.today)
        faults.push_back(fault("receipt_date", "in_future", {"วันที่ในใบเสร็จยังมาไม่ถึง", "The receipt's day is still to come"}));
    if (form.receipt_number && !form.receipt_date)
        faults.push_back(required("receipt_date", {"กรอกวันที่ในใบเสร็จ", "Give the receipt's day"}));
    if (form.receipt_date && !form.receipt_number)
        faults.push_back(required("receipt_number", {"กรอกเลขที่ใบเสร็จ", "Give the receipt's number"}));
}

void tell_giver_faults(ContributionForm const& form, Facts const& facts, base::Faults& faults)
{
    if (!facts.organization_known)
        faults.push_back(
            fault("organization_id", "not_found", {"ไม่พบองค์กรนี้ในทำเนียบ", "There is no such organisation in the directory"}));
    if (form.giver != Giver::Neighbours && !form.giver_name && !form.organization_id)
        faults.push_back(required("giver_name", {"กรอกชื่อผู้ให้ หรือเลือกองค์กร (เพื่อนบ้านไม่ต้องออกชื่อก็ได้)",
                                                 "Name the giver or choose the organisation; only neighbours may stay unnamed"}));
}

void tell_house_faults(ContributionForm const& form, Facts const& facts, base::Faults& faults)
{
    std::set<std::string> seen;
    bool const parts = gives_parts(form);
    for (std::size_t i = 0; i < form.houses.size(); ++i) {
        auto const& house = form.houses[i];
        auto const state = i < facts.houses.size() ? facts.houses[i] : std::nullopt;
        if (!seen.insert(house.round_house_id.str()).second)
            faults.push_back(fault(at(i, "round_house_id"), "twice", {"บ้านหลังนี้ซ้ำ", "This house stands twice"}));
        else if (!state)
            faults.push_back(
                fault(at(i, "round_house_id"), "not_found",
                      {"ไม่พบบ้านหลังนี้ในรอบ หรืออยู่นอกพื้นที่ของท่าน", "There is no such house in this round within your area"}));
        else if (!may_receive(*state)) {
            auto const& label = base::label_of(*state);
            faults.push_back(
                fault(at(i, "round_house_id"), "not_receiving",
                      {"บ้านหลังนี้ “" + label.th + "” รับสมทบได้ตั้งแต่ลงนามจนก่อนปิด",
                       "This house is “" + label.en + "”; houses are given to from the signing until they are closed"}));
        }
        if (parts && !house.amount_satang)
            faults.push_back(
                required(at(i, "amount_satang"), {"กรอกจำนวนของบ้านนี้ด้วย หรือเว้นว่างทุกหลังเพื่อแบ่งเท่ากัน",
                                                  "Give this house's part too, or leave all empty to share evenly"}));
    }
}

void tell_cash_faults(ContributionForm const& form, Facts const& facts, base::Faults& faults)
{
    if (!form.amount_satang && !gives_parts(form))
        faults.push_back(required("amount_satang", {"กรอกจำนวนเงิน", "Give the amount"}));
    if (!form.account_id && !form.cash_box)
        faults.push_back(
            required("account_id", {"เลือกบัญชีที่เงินเข้า หรือตั้งชื่อกล่องเงินสด", "Choose the account it goes to, or name a cash box"}));
    if (form.account_id && form.cash_box)
        faults.push_back(
            fault("cash_box", "one_of_two", {"เลือกบัญชีหรือกล่องเงินสดอย่างใดอย่างหนึ่ง", "Choose an account or a cash box, not both"}));
    if (form.account_id && !facts.account_known)
        faults.push_back(fault("account_id", "not_found", {"ไม่พบบัญชีนี้ในรอบ", "There is no such account in this round"}));
    else if (form.account_id && !facts.account_fits)
        faults.push_back(
            fault("account_id", "wrong_kind",
                  {"เงินเข้าได้เฉพาะบัญชีธนาคาร เงินสด หรือเงินยืม", "Money goes to a bank account, a cash box or an advance"}));
}

base::FieldFault not_whole(char const* field, std::string const& quantity, Satang price)
{
    return fault(field, "not_whole_satang",
                 {quantity + " × " + price.str() + " บาท ไม่ลงตัวเป็นสตางค์ หรือเกินกว่าที่จะเป็นไปได้ แก้ปริมาณหรือราคา",
                  quantity + " × " + price.str() +
                      " baht is no whole number of satang, or more than can be meant; change quantity or price"});
}

void tell_basis_faults(ContributionForm const& form, Facts const& facts, base::Faults& faults)
{
    bool const chosen = form.basis == Basis::PriceBook || form.basis == Basis::Receipt || form.basis == Basis::Estimate;
    if (!chosen)
        faults.push_back(required("basis", {"บอกที่มาของราคา: สมุดราคา ใบเสร็จ หรือผู้ประเมิน",
                                            "Say how the value was found: price book, receipt, or an estimate"}));
    if (form.basis == Basis::Receipt && !form.receipt_number)
        faults.push_back(required("receipt_number", {"กรอกเลขที่ใบเสร็จ", "Give the receipt's number"}));
    if (form.basis == Basis::Estimate && !form.estimated_by)
        faults.push_back(required("estimated_by", {"กรอกชื่อผู้ประเมินราคา", "Name who estimated it"}));
    if (form.basis != Basis::PriceBook)
        return;
    if (!form.item_id)
        faults.push_back(required("item_id", {"เลือกรายการในสมุดราคา", "Choose the item of the price book"}));
    else if (facts.item_known && !facts.book_price)
        faults.push_back(fault("basis", "no_price",
                               {"สมุดราคาไม่มีราคาของรายการนี้ที่ใช้ในวันนั้น ใช้ใบเสร็จหรือผู้ประเมินแทน",
                                "The price book has no price of this item for that day; use a receipt or an estimate"}));
    else if (form.price_satang && facts.book_price && *form.price_satang != *facts.book_price)
        faults.push_back(fault("price_satang", "not_the_books",
                               {"สมุดราคาบอก " + facts.book_price->str() + " บาท หากใช้ราคาอื่นให้เลือกที่มาอื่น",
                                "The price book says " + facts.book_price->str() + " baht; another price needs another basis"}));
}

void tell_material_faults(ContributionForm const& form, Facts const& facts, base::Faults& faults)
{
    if (!form.item_id && !form.what)
        faults.push_back(required("what", {"กรอกชื่อวัสดุ หรือเลือกจากสมุดราคา", "Say what it is, or choose it from the price book"}));
    if (form.item_id && !facts.item_known)
        faults.push_back(fault("item_id", "not_found", {"ไม่พบรายการนี้ในสมุดราคา", "There is no such item in the price book"}));
    if (!form.quantity_milli)
        faults.push_back(required("quantity_milli", {"กรอกปริมาณ", "Give the quantity"}));
    if (!form.unit && !form.item_id)
        faults.push_back(required("unit", {"กรอกหน่วย", "Give the unit"}));
    tell_basis_faults(form, facts, faults);
    auto const price = price_of(form, facts);
    if (!price && form.basis != Basis::PriceBook)
        faults.push_back(required("price_satang", {"กรอกราคาต่อหน่วย", "Give the price of one"}));
    if (price && form.quantity_milli && !product(1, *form.quantity_milli, *price))
        faults.push_back(not_whole("quantity_milli", estimates::quantity_in_words(*form.quantity_milli), *price));
}

void tell_labour_faults(ContributionForm const& form, Facts const& facts, base::Faults& faults)
{
    if (!form.what)
        faults.push_back(required("what", {"บอกว่าทำงานอะไร", "Say what work was done"}));
    if (!form.people)
        faults.push_back(required("people", {"กรอกจำนวนคน", "Give the number of people"}));
    if (!form.days_milli)
        faults.push_back(required("days_milli", {"กรอกจำนวนวันต่อคน", "Give the days each worked"}));
    auto const rate = price_of(form, facts);
    if (!rate)
        faults.push_back(required("day_rate_satang", {"จังหวัดยังไม่กำหนดอัตราของปีนี้ กรอกค่าแรงต่อวันและเหตุผล",
                                                      "The province has no rate for this year; give a daily rate and why"}));
    if (rate && rate != facts.usual_rate && !form.rate_reason)
        faults.push_back(required("rate_reason",
                                  facts.usual_rate
                                      ? base::Bilingual{"อัตราทั่วไปคือ " + facts.usual_rate->str() + " บาท บอกเหตุผลที่ใช้อัตราอื่น",
                                                        "The usual rate is " + facts.usual_rate->str() + " baht; say why another"}
                                      : base::Bilingual{"บอกเหตุผลของอัตรานี้", "Say why this rate"}));
    if (rate && form.people && form.days_milli && !product(*form.people, *form.days_milli, *rate))
        faults.push_back(not_whole("days_milli",
                                   std::to_string(*form.people) + " × " + estimates::quantity_in_words(*form.days_milli), *rate));
}

void tell_sum_faults(ContributionForm const& form, Facts const& facts, base::Faults& faults)
{
    auto const value = value_of(form, facts);
    if (!value || form.houses.empty())
        return;
    if (gives_all_parts(form) && sum_of_parts(form) != *value) {
        auto const sum = sum_of_parts(form);
        auto const differ = sum > *value ? sum - *value : *value - sum;
        faults.push_back(
            fault("houses", "sum_differs",
                  {"ส่วนของแต่ละหลังรวม " + sum.str() + " บาท แต่ทั้งหมดคือ " + value->str() + " บาท ต่างกัน " + differ.str() + " บาท",
                   "The houses' parts are " + sum.str() + " baht together, the whole is " + value->str() +
                       " baht: " + differ.str() + " baht apart"}));
    }
    if (!gives_parts(form) && value->value() < static_cast<std::int64_t>(form.houses.size()))
        faults.push_back(
            fault("houses", "too_little", {"น้อยเกินกว่าจะแบ่งให้ทุกหลัง", "This is too little to share over all of them"}));
}

} // namespace

bool may_receive(rounds::HouseState state)
{
    return rounds::is_on_the_way(state) && state >= rounds::HouseState::Signed && state < rounds::HouseState::Closed;
}

std::optional<Satang> price_of(ContributionForm const& form, Facts const& facts)
{
    switch (form.kind) {
    case Kind::Cash:
        return std::nullopt;
    case Kind::Material:
        return form.basis == Basis::PriceBook ? facts.book_price : form.price_satang;
    case Kind::Labour:
        return form.day_rate_satang ? form.day_rate_satang : facts.usual_rate;
    }
    return std::nullopt;
}

std::optional<Satang> value_of(ContributionForm const& form, Facts const& facts)
{
    auto const price = price_of(form, facts);
    switch (form.kind) {
    case Kind::Cash:
        if (form.amount_satang)
            return form.amount_satang;
        return gives_all_parts(form) ? std::optional(sum_of_parts(form)) : std::nullopt;
    case Kind::Material:
        return price && form.quantity_milli ? product(1, *form.quantity_milli, *price) : std::nullopt;
    case Kind::Labour:
        return price && form.people && form.days_milli ? product(*form.people, *form.days_milli, *price) : std::nullopt;
    }
    return std::nullopt;
}

std::vector<Satang> shared(Satang value, std::size_t houses)
{
    auto const count = static_cast<std::int64_t>(houses);
    std::vector<Satang> parts(houses, Satang(value.value() / count));
    for (std::size_t i = 0; i < static_cast<std::size_t>(value.value() % count); ++i)
        parts[i] += Satang(1);
    return parts;
}

std::vector<Satang> parts_of(ContributionForm const& form, Satang value)
{
    if (!gives_all_parts(form))
        return shared(value, form.houses.size());
    std::vector<Satang> parts;
    for (auto const& house : form.houses)
        parts.push_back(*house.amount_satang);
    return parts;
}

Basis basis_of(ContributionForm const& form, Facts const& facts)
{
    switch (form.kind) {
    case Kind::Cash:
        return Basis::Counted;
    case Kind::Material:
        return form.basis.value_or(Basis::Estimate);
    case Kind::Labour:
        return facts.usual_rate && price_of(form, facts) == facts.usual_rate ? Basis::DayRate : Basis::OtherRate;
    }
    return Basis::Counted;
}

base::Faults faults_of(ContributionForm const& form, Facts const& facts)
{
    base::Faults faults;
    tell_giver_faults(form, facts, faults);
    tell_day_faults(form, facts, faults);
    switch (form.kind) {
    case Kind::Cash:
        tell_cash_faults(form, facts, faults);
        break;
    case Kind::Material:
        tell_material_faults(form, facts, faults);
        break;
    case Kind::Labour:
        tell_labour_faults(form, facts, faults);
        break;
    }
    tell_house_faults(form, facts, faults);
    tell_sum_faults(form, facts, faults);
    switch (facts.replaced) {
    case Facts::Replaced::Fine:
        break;
    case Facts::Replaced::NotFound:
        faults.push_back(fault("replaces", "not_found", {"ไม่พบรายการที่จะแทน", "There is no such contribution to replace"}));
        break;
    case Facts::Replaced::InForce:
        faults.push_back(fault("replaces", "in_force", {"ยกเลิกรายการเดิมก่อน แล้วจึงบันทึกใหม่", "Take the old one out first"}));
        break;
    case Facts::Replaced::ReplacedAlready:
        faults.push_back(fault("replaces", "replaced_already", {"มีรายการใหม่แทนรายการนี้แล้ว", "Another one replaces it already"}));
        break;
    }
    return faults;
}

base::Faults faults_of(TakeOutForm const& form, base::Date day, base::Date today)
{
    base::Faults faults;
    if (form.on && *form.on > today)
        faults.push_back(fault("on", "in_future", {"วันที่ยังมาไม่ถึง", "This day is still to come"}));
    if (form.on && *form.on < day)
        faults.push_back(fault("on", "before_gift", {"วันที่ก่อนวันที่ให้", "This day is before the day of the gift"}));
    return faults;
}

} // namespace contributions
