// Amounts, the price that counts, and what is wrong with a form.
#include "estimates/rules.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <set>

namespace estimates {

namespace {

constexpr std::int64_t kMostOfLine = 10'000'000'000; // a hundred million baht: beyond any house

base::FieldFault fault(std::string field, std::string code, base::Bilingual message)
{
    return {std::move(field), std::move(code), std::move(message)};
}

std::string at(std::size_t index, std::string_view member)
{
    return "lines[" + std::to_string(index) + "]." + std::string(member);
}

} // namespace

std::optional<base::Satang> amount_of(std::optional<std::int64_t> people, std::int64_t quantity_milli, base::Satang price)
{
    __extension__ using Wide = __int128;
    Wide const product = Wide(people.value_or(1)) * quantity_milli * price.value();
    if (product < 0 || product % 1000 != 0 || product / 1000 > kMostOfLine)
        return std::nullopt;
    return base::Satang(static_cast<std::int64_t>(product / 1000));
}

Sums sums_of(std::span<Line const> lines)
{
    Sums sums;
    for (auto const& line : lines)
        switch (line.source) {
        case Source::Grant:
            sums.grant += line.amount;
            break;
        case Source::Material:
            sums.material += line.amount;
            break;
        case Source::Labour:
            sums.labour += line.amount;
            break;
        case Source::Cash:
            sums.cash += line.amount;
            break;
        }
    return sums;
}

std::optional<std::int64_t> parse_quantity(std::string_view typed)
{
    auto text = base::text::arabic_digits(base::text::normalise(typed));
    std::erase(text, ',');
    auto const point = text.find('.');
    auto const whole = text.substr(0, point);
    auto decimals = point == std::string::npos ? std::string() : text.substr(point + 1);
    while (!decimals.empty() && decimals.back() == '0')
        decimals.pop_back();
    auto const digits = [](std::string const& part) {
        return std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
    };
    if (whole.empty() || whole.size() > 7 || decimals.size() > 3 || !digits(whole) || !digits(decimals) ||
        (point != std::string::npos && point + 1 == text.size()))
        return std::nullopt;
    decimals.resize(3, '0');
    return std::stoll(whole) * 1000 + std::stoll(decimals);
}

std::string quantity_in_words(std::int64_t milli)
{
    auto text = base::Satang::baht(milli / 1000).str(); // "1,250.00"
    text.resize(text.size() - 3);
    auto decimals = std::to_string(1000 + milli % 1000).substr(1);
    while (!decimals.empty() && decimals.back() == '0')
        decimals.pop_back();
    return decimals.empty() ? text : text + "." + decimals;
}

bool is_overtaken(Dated const& price, std::span<Dated const> all)
{
    return std::ranges::any_of(all, [&](Dated const& other) {
        return other.area == price.area && other.valid_from == price.valid_from && other.sequence > price.sequence;
    });
}

std::optional<std::size_t> price_that_counts(std::span<Dated const> prices, base::AreaCode const& where, base::Date on)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < prices.size(); ++i) {
        auto const& price = prices[i];
        if (!price.area.contains(where) || price.valid_from > on || (price.valid_until && *price.valid_until < on) ||
            is_overtaken(price, prices))
            continue;
        auto const& known = best ? prices[*best] : price;
        auto const nearer = price.area.str().size() > known.area.str().size();
        auto const as_near = price.area.str().size() == known.area.str().size();
        if (!best || nearer || (as_near && price.valid_from > known.valid_from))
            best = i;
    }
    return best;
}

void plan_sources(std::vector<Line>& lines, base::Satang share)
{
    base::Satang granted;
    for (auto& line : lines) {
        if (line.people) {
            line.source = Source::Labour;
        } else if (granted + line.amount <= share) {
            line.source = Source::Grant;
            granted += line.amount;
        } else {
            line.source = Source::Material;
        }
    }
}

std::vector<Line> lines_of(std::vector<LineForm> const& forms, base::Faults& faults)
{
    std::vector<Line> lines;
    lines.reserve(forms.size());
    for (std::size_t i = 0; i < forms.size(); ++i) {
        auto const& form = forms[i];
        auto const amount = amount_of(form.people, form.quantity_milli, form.price_satang);
        if (!amount)
            faults.push_back(
                fault(at(i, "quantity_milli"), "not_whole_satang",
                      {"รายการที่ " + std::to_string(i + 1) + ": " + quantity_in_words(form.quantity_milli) + " × " +
                           form.price_satang.str() + " บาท ไม่ลงตัวเป็นสตางค์ แก้ปริมาณหรือราคา",
                       "Line " + std::to_string(i + 1) + ": " + quantity_in_words(form.quantity_milli) + " × " +
                           form.price_satang.str() + " baht is no whole number of satang; change quantity or price"}));
        lines.push_back({static_cast<std::int64_t>(i + 1), form.part, form.item_id, form.text, form.people, form.quantity_milli,
                         form.unit, form.price_satang, amount.value_or(base::Satang()), form.source});
    }
    return lines;
}

base::Faults faults_of_final(std::span<Line const> lines, base::Satang share, PrepareForm const& form, base::Date today)
{
    base::Faults faults;
    if (lines.empty())
        faults.push_back(fault("lines", "required", {"ยังไม่มีรายการ", "There are no lines yet"}));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto const number = std::to_string(i + 1);
        if (lines[i].quantity_milli == 0)
            faults.push_back(fault(at(i, "quantity_milli"), "required",
                                   {"รายการที่ " + number + " ยังไม่มีปริมาณ", "Line " + number + " has no quantity yet"}));
        if (lines[i].price == base::Satang())
            faults.push_back(fault(at(i, "price_satang"), "required",
                                   {"รายการที่ " + number + " ยังไม่มีราคา", "Line " + number + " has no price yet"}));
    }
    if (auto const grant = sums_of(lines).grant; grant > share)
        faults.push_back(fault("lines", "over_share",
                               {"งบโครงการ " + grant.str() + " บาท เกินงบต่อหลัง " + share.str() + " บาท อยู่ " +
                                    (grant - share).str() + " บาท เปลี่ยนแหล่งที่มาของบางรายการเป็นสมทบ",
                                "The grant's lines are " + grant.str() + " baht, " + (grant - share).str() +
                                    " over the share of " + share.str() + "; let some lines be contributed"}));
    if (form.prepared_on > today)
        faults.push_back(fault("prepared_on", "future", {"วันที่อยู่ในอนาคต", "This day is still to come"}));
    return faults;
}

base::Faults faults_of(PriceForm const& form, base::Date today)
{
    base::Faults faults;
    if (form.valid_from > today.plus_days(366))
        faults.push_back(
            fault("valid_from", "out_of_range", {"วันเริ่มใช้อยู่ไกลเกินหนึ่งปี", "This first day is more than a year ahead"}));
    if (form.valid_until && *form.valid_until < form.valid_from)
        faults.push_back(fault("valid_until", "before_first", {"วันสุดท้ายอยู่ก่อนวันเริ่มใช้", "The last day lies before the first"}));
    return faults;
}

base::Faults faults_of(KitForm const& form)
{
    base::Faults faults;
    if (form.state == households::PartState::Good)
        faults.push_back(fault("state", "nothing_to_repair", {"ส่วนที่สภาพดีไม่ต้องซ่อม", "What is good needs no repair"}));
    std::set<ItemId> seen;
    for (std::size_t i = 0; i < form.lines.size(); ++i)
        if (!seen.insert(form.lines[i].item_id).second)
            faults.push_back(fault(at(i, "item_id"), "twice", {"รายการนี้ซ้ำในชุด", "This item stands twice in the kit"}));
    return faults;
}

bool may_be_estimated(rounds::HouseState state)
{
    return state < rounds::HouseState::Accepted || state == rounds::HouseState::Reserve;
}

bool is_damaged(households::Part const& part)
{
    return part.state != households::PartState::Good || part.action;
}

KitView const* kit_for(households::Part const& part, std::span<KitView const> kits)
{
    KitView const* general = nullptr;
    for (auto const& kit : kits) {
        if (!kit.active || kit.part != part.part || kit.state != part.state)
            continue;
        if (kit.action == part.action && kit.action)
            return &kit;
        if (!kit.action && !general)
            general = &kit;
    }
    return general;
}

} // namespace estimates
