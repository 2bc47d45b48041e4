// Decisions about purchases, pure: amounts and how discount and tax are shared, faults of forms, which settings hold, what a
// person should look at, what papers lack.
#pragma once

#include "base/problem.hpp"
#include "purchases/records.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace purchases {

// ---- amounts (rules.cpp)

// quantity × price; absent when that is no whole number of satang.
[[nodiscard]] std::optional<base::Satang> amount_of(std::int64_t quantity_milli, base::Satang price);
// `sum` shared over the weights to the exact satang: what is left over by rounding down goes to the largest remainders, the
// earlier first. The weights are not negative and not all zero.
[[nodiscard]] std::vector<base::Satang> shares_of(base::Satang sum, std::span<base::Satang const> weights);

struct LineAmount {
    base::Satang listed; // quantity × price
    base::Satang amount; // less its share of the discount, plus its share of the tax
};
// Faults beside `lines[i].quantity_milli`, and beside the total where it is not what the lines come to.
template <class Form>
[[nodiscard]] std::vector<LineAmount> amounts_of(Form const& form, base::Faults& faults);

// Price of one unit with discount and tax, for comparing; rounded.
[[nodiscard]] base::Satang unit_price(base::Satang amount, std::int64_t quantity_milli);

// ---- forms (rules_forms.cpp)
// Which days a round's purchases and their papers may have.
struct Days {
    base::Date first;        // of a purchase: as of entries of the ledger
    base::Date first_papers; // two years before
    base::Date today;
};
[[nodiscard]] Days days_of(base::Date opened_on, base::FiscalYear year, base::Date today);
[[nodiscard]] base::Faults faults_of(PurchaseForm const& form, Days const& days);
[[nodiscard]] base::Faults faults_of(PaperForm const& form, std::string const& at, Days const& days);
[[nodiscard]] base::Faults faults_of(PaymentForm const& form, base::Date bought_on, base::Satang owed, base::Date today);
[[nodiscard]] base::Faults faults_of(QuotationForm const& form, base::Date today);
[[nodiscard]] base::Faults faults_of(SupplierForm const& form);
[[nodiscard]] base::Faults faults_of(SettingsForm const& form);
[[nodiscard]] base::Faults faults_of_reason(std::string const& reason);
// Digits of a tax number of an office or company; absent where it is none.
[[nodiscard]] std::optional<std::string> tax_number_of(std::string_view typed);

// Whether a house in this state is bought for: it has its money, and its file is not closed.
[[nodiscard]] bool may_be_bought_for(rounds::HouseState state);
// The best paper: a tax invoice before a receipt, a voucher, a delivery note; its place, absent without papers.
[[nodiscard]] std::optional<std::size_t> main_paper(std::span<PaperForm const> papers);
// The lines in short.
[[nodiscard]] std::string what_of(std::span<LineForm const> lines);
// As papers are compared: without blanks, case and Thai digits.
[[nodiscard]] std::string number_key(std::string_view number);

// ---- settings (rules_warnings.cpp)
struct Setting {
    SettingsId id;
    SettingsForm form;
    base::Timestamp recorded_at;
    std::string recorded_by;
};
// Of a province before those of the country, the latest fiscal year not after the round's, the latest first day not after `on`,
// the latest row. Absent only where nobody ever set anything.
[[nodiscard]] std::optional<std::size_t> setting_that_holds(std::span<Setting const> settings, base::AreaCode const& province,
                                                            base::FiscalYear year, base::Date on);

// ---- warnings (rules_warnings.cpp)
struct Warned {
    WarningKind kind = WarningKind::FarFromBook;
    std::int64_t position = 0; // of the line; 0: the whole purchase
    base::Bilingual text;
};

struct Neighbour {
    std::int64_t number = 0; // of the purchase
    base::Date day;
    base::Satang price; // of one unit, with discount and tax
};
// Absent with fewer than `least`.
[[nodiscard]] std::optional<base::Satang> median_of(std::span<Neighbour const> neighbours, std::int64_t least);
[[nodiscard]] bool is_far(base::Satang price, base::Satang from, std::int64_t percent);

struct PriceFacts {
    std::int64_t position = 1;
    std::string text;
    std::string unit;
    base::Satang price; // of one unit, with discount and tax
    std::optional<base::Satang> book;
    std::string book_place_th; // where the price of the book holds
    std::string book_place_en;
    std::vector<Neighbour> neighbours;
};
[[nodiscard]] std::vector<Warned> price_warnings(PriceFacts const& facts, SettingsForm const& settings);

// Where else a picture is used: a purchase, or a quotation for another plan.
struct PictureUse {
    std::optional<PurchaseId> purchase;
    std::optional<PlanId> plan;
    std::int64_t number = 0; // of the purchase
    base::Date day;
    std::string supplier;
    base::Satang total;
    bool operator==(PictureUse const&) const = default;
};
[[nodiscard]] Warned same_picture();
// The words of a warning, with what its reader may see of the other uses.
[[nodiscard]] base::Bilingual with_uses(base::Bilingual const& text, std::span<PictureUse const> seen);

struct PurchaseFacts {
    base::Satang total;
    base::Satang net;                // the lines less the discount
    std::optional<base::Satang> vat; // added
    PaperKind paper = PaperKind::None;
    base::Satang grant_labour;               // labour paid from the grant
    base::Satang same_day;                   // bought from this supplier on this day in this round, this purchase with it
    std::int64_t quotations = 0;             // suppliers that quoted for its plan
    std::optional<std::string> other_chosen; // the supplier whose quotation was chosen, where it is another
    std::optional<std::string> advance_of;   // whose advance paid it, where that is no buyer
    std::vector<std::string> same_number;    // suppliers whose papers have a number of this purchase
    bool same_picture = false;               // one of its pictures is used elsewhere
    base::Date day;
    std::optional<base::Date> agreed_on; // the latest day on which a house that it spends grant on was signed for
};
[[nodiscard]] std::vector<Warned> warnings_of(PurchaseFacts const& facts, SettingsForm const& settings);
// Whether quotations are wanted for this sum and there are too few: the purchase then needs a reason.
[[nodiscard]] bool lacks_quotations(base::Satang total, std::int64_t quotations, SettingsForm const& settings);

// ---- papers
struct PaperFacts {
    std::int64_t number = 0; // of the purchase
    PaperKind kind = PaperKind::None;
    std::string paper_number;
    bool has_picture = false;
};
// What is still lacking, for a list of one purchase and, with its number said, of a house.
[[nodiscard]] std::vector<base::Bilingual> missing_of(PaperFacts const& facts, bool say_number);

} // namespace purchases
