// Amounts of lines, and how discount and tax are shared over them.
#include "purchases/rules.hpp"

#include <algorithm>
#include <numeric>

namespace purchases {

namespace {

__extension__ using Wide = __int128;

// More than a province ever spends; far below what would overflow in a sum.
constexpr std::int64_t kMost = 10'000'000'000'000;

base::Satang sum_of(std::span<base::Satang const> amounts)
{
    base::Satang sum;
    for (auto const amount : amounts)
        sum += amount;
    return sum;
}

base::FieldFault total_fault(base::Satang total, base::Satang comes_to)
{
    auto const by = total > comes_to ? total - comes_to : comes_to - total;
    return {"total_satang",
            "not_the_sum",
            {"รายการรวมได้ " + comes_to.str() + " บาท ต่างจากยอดที่ใส่ " + by.str() + " บาท",
             "The lines come to " + comes_to.str() + " baht, " + by.str() + " baht away from this total"}};
}

} // namespace

std::optional<base::Satang> amount_of(std::int64_t quantity_milli, base::Satang price)
{
    Wide const product = Wide(quantity_milli) * price.value();
    if (product < 0 || product % 1000 != 0 || product / 1000 > kMost)
        return std::nullopt;
    return base::Satang(static_cast<std::int64_t>(product / 1000));
}

std::vector<base::Satang> shares_of(base::Satang sum, std::span<base::Satang const> weights)
{
    Wide const whole = sum_of(weights).value();
    if (whole <= 0)
        throw std::logic_error("a sum is shared over weights that are all zero");
    std::vector<base::Satang> shares;
    std::vector<Wide> remainders;
    base::Satang given;
    for (auto const weight : weights) {
        Wide const product = Wide(sum.value()) * weight.value();
        shares.emplace_back(static_cast<std::int64_t>(product / whole));
        remainders.push_back(product % whole);
        given += shares.back();
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    auto const left = static_cast<std::size_t>((sum - given).value()); // fewer than there are weights
    for (std::size_t i = 0; i < left; ++i)
        shares[order[i]] += base::Satang(1);
    return shares;
}

template <class Form>
std::vector<LineAmount> amounts_of(Form const& form, base::Faults& faults)
{
    std::vector<base::Satang> listed;
    bool whole = true;
    for (std::size_t i = 0; i < form.lines.size(); ++i) {
        auto const amount = amount_of(form.lines[i].quantity_milli, form.lines[i].price_satang);
        if (!amount) {
            whole = false;
            faults.push_back({"lines[" + std::to_string(i) + "].quantity_milli",
                              "not_whole",
                              {"ปริมาณ × ราคาไม่ลงตัวเป็นสตางค์ ใส่ปริมาณ 1 และราคาทั้งหมดของรายการแทน",
                               "Quantity × price is no whole number of satang; enter quantity 1 and the price of all of it"}});
        }
        listed.push_back(amount.value_or(base::Satang()));
    }
    std::vector<LineAmount> amounts;
    auto const discount = form.discount_satang.value_or(base::Satang());
    auto const vat = form.vat_satang.value_or(base::Satang());
    auto const sum = sum_of(listed);
    if (whole && !listed.empty() && discount >= sum) {
        whole = false;
        faults.push_back({"discount_satang",
                          "too_much",
                          {"ส่วนลดต้องน้อยกว่ายอดรวมของรายการ (" + sum.str() + " บาท)",
                           "The discount must be less than the sum of the lines (" + sum.str() + " baht)"}});
    }
    if (!whole || listed.empty())
        return amounts;
    if (auto const comes_to = sum - discount + vat; comes_to != form.total_satang)
        faults.push_back(total_fault(form.total_satang, comes_to));
    auto const discounts = shares_of(discount, listed);
    std::vector<base::Satang> net;
    for (std::size_t i = 0; i < listed.size(); ++i)
        net.push_back(listed[i] - discounts[i]);
    auto const taxes = shares_of(vat, net);
    for (std::size_t i = 0; i < listed.size(); ++i)
        amounts.push_back({listed[i], net[i] + taxes[i]});
    return amounts;
}

template std::vector<LineAmount> amounts_of(PurchaseForm const&, base::Faults&);
template std::vector<LineAmount> amounts_of(QuotationForm const&, base::Faults&);

base::Satang unit_price(base::Satang amount, std::int64_t quantity_milli)
{
    Wide const twice = Wide(amount.value()) * 2000 + quantity_milli;
    return base::Satang(static_cast<std::int64_t>(twice / (Wide(2) * quantity_milli)));
}

} // namespace purchases
