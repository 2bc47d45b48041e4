// Decisions of contributions: what a gift is worth, how it is shared, what is wrong with a form, who may be given to. Pure.
#pragma once

#include "contributions/records.hpp"

#include <optional>
#include <string>
#include <vector>

namespace contributions {

// Signed and not closed: it may be given to.
[[nodiscard]] bool may_receive(rounds::HouseState state);

// What the rules must know beside the form.
struct Facts {
    base::Date today;
    base::Date earliest;                                   // the first day that may be entered
    std::vector<std::optional<rounds::HouseState>> houses; // as in the form; absent: not found
    bool organization_known = true;
    bool account_known = true; // of the round, within sight
    bool account_fits = true;  // holds money
    bool item_known = true;
    std::optional<base::Satang> book_price; // of the item, there and on that day
    std::optional<base::Satang> usual_rate; // of the province in that year
    enum class Replaced { Fine, NotFound, InForce, ReplacedAlready };
    Replaced replaced = Replaced::Fine;
};

// The price or rate that counts: the form's, else the book's or the usual one.
[[nodiscard]] std::optional<base::Satang> price_of(ContributionForm const& form, Facts const& facts);
// The whole of it; absent where something is missing or it is no whole number of satang.
[[nodiscard]] std::optional<base::Satang> value_of(ContributionForm const& form, Facts const& facts);
// Evenly to the satang; what is left goes to the first ones, one satang each.
[[nodiscard]] std::vector<base::Satang> shared(base::Satang value, std::size_t houses);
// For each house of the form: as given, or shared evenly.
[[nodiscard]] std::vector<base::Satang> parts_of(ContributionForm const& form, base::Satang value);
[[nodiscard]] Basis basis_of(ContributionForm const& form, Facts const& facts);

[[nodiscard]] base::Faults faults_of(ContributionForm const& form, Facts const& facts);
// `day` of the gift that is taken out.
[[nodiscard]] base::Faults faults_of(TakeOutForm const& form, base::Date day, base::Date today);

} // namespace contributions
