// Decisions about estimates and prices, pure: amounts, sums, which price counts, who pays for what at first, what is wrong with a
// form.
#pragma once

#include "base/problem.hpp"
#include "estimates/records.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace estimates {

// people × quantity × price; absent when that is no whole number of satang, or more than a house may ever cost.
[[nodiscard]] std::optional<base::Satang> amount_of(std::optional<std::int64_t> people, std::int64_t quantity_milli,
                                                    base::Satang price);

[[nodiscard]] Sums sums_of(std::span<Line const> lines);

// "12.5", "๑,๒๕๐.๒๕": thousandths; absent for more decimals or anything else.
[[nodiscard]] std::optional<std::int64_t> parse_quantity(std::string_view typed);

// One entry of the book, for choosing.
struct Dated {
    base::AreaCode area;
    base::Date valid_from;
    std::optional<base::Date> valid_until;
    std::int64_t sequence = 0; // in which order they were entered
};
// Whether another entry for the same area and first day was entered after this one.
[[nodiscard]] bool is_overtaken(Dated const& price, std::span<Dated const> all);
// The most local price valid there on the day, of these the one with the latest first day; its place in the list.
[[nodiscard]] std::optional<std::size_t> price_that_counts(std::span<Dated const> prices, base::AreaCode const& where,
                                                           base::Date on);

// Who is planned to pay at first: labour is given, other lines go to the grant from the first on as long as they fit into the
// share, what does not fit is given as material.
void plan_sources(std::vector<Line>& lines, base::Satang share);

// The lines with their amounts. Faults beside `lines[i].quantity_milli` where an amount is no whole number of satang.
[[nodiscard]] std::vector<Line> lines_of(std::vector<LineForm> const& forms, base::Faults& faults);

// Why an estimate cannot be final: no lines, a line without quantity or price, more grant than the share, a day to come.
[[nodiscard]] base::Faults faults_of_final(std::span<Line const> lines, base::Satang share, PrepareForm const& form,
                                           base::Date today);

[[nodiscard]] base::Faults faults_of(PriceForm const& form, base::Date today);
[[nodiscard]] base::Faults faults_of(KitForm const& form);

// Whether an estimate of a house in this state may be begun or changed: from surveyed on until it is accepted, and in reserve.
[[nodiscard]] bool may_be_estimated(rounds::HouseState state);

// The kit for a damage: the one for exactly this, or the one for whatever is wanted.
[[nodiscard]] KitView const* kit_for(households::Part const& part, std::span<KitView const> kits);
// Whether there is something to do about a part.
[[nodiscard]] bool is_damaged(households::Part const& part);

} // namespace estimates
