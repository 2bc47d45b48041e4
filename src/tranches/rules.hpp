// Decisions about tranches as pure functions: what a part is worth, what a house lacks for it, what is wrong with forms.
#pragma once

#include "tranches/records.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace tranches {

struct Plan {
    PlanId id;
    bool is_default = true;
    std::int64_t number = 1;
    std::string source;
    std::string reason;
    std::string made_name;
    base::Timestamp made_at;
    std::vector<Part> parts;

    [[nodiscard]] std::int64_t last() const { return static_cast<std::int64_t>(parts.size()); }
    [[nodiscard]] Part const& part(std::int64_t which) const { return parts.at(static_cast<std::size_t>(which - 1)); }
};

// Shares that do not add up, requirements without what they ask, parts that were used and would change.
[[nodiscard]] base::Faults faults_of(PlanForm const&, Plan const& before, std::set<std::int64_t> const& used);

// What a part brings: its share rounded down to a whole satang; the last part that has a share all that is still to come, so that
// the sum of the parts is what was promised, to the satang. `share`: of houses or of management.
[[nodiscard]] base::Satang amount_of(Plan const&, std::int64_t part, base::BasisPoints Part::* share, base::Satang promised,
                                     base::Satang to_come);

// ---- what is missing

// Papers in words that somebody saw, by part.
using SeenPapers = std::set<std::pair<std::int64_t, std::string>>;

// What is known of a house when a requirement is asked.
struct Facts {
    rounds::HouseState state = rounds::HouseState::Signed;
    bool agreed = false;
    bool final_estimate = false;
    std::vector<works::ConsentKind> missing_consents;
    std::map<works::Stage, std::vector<base::Bilingual>> missing_evidence;
    std::int64_t open_flags = 0;
    std::optional<base::Date> mending_since;
    std::vector<base::Bilingual> missing_papers; // of purchases
    base::Satang received;
    base::Satang used;
    bool has_account = false;
    SeenPapers seen;
};

struct Missing {
    std::string kind;
    base::Bilingual words;
};
// In words; empty: it is there.
[[nodiscard]] std::vector<Missing> missing_of(Requirement const&, std::int64_t part, Facts const&);
[[nodiscard]] base::Bilingual in_words(Requirement const&);

// ---- accounts

struct Account {
    std::string bank;
    std::string branch;
    std::string digits;
    std::string name;

    bool operator==(Account const&) const = default;
};
// "020123456789"; absent for anything that is no number of an account.
[[nodiscard]] std::optional<std::string> digits_of(std::string_view typed);
// All but the last four digits are "x".
[[nodiscard]] std::string masked(std::string_view digits);
// As the books name the bank account: without its whole number.
[[nodiscard]] std::string name_in_books(Account const&);
[[nodiscard]] base::Faults faults_of(AccountForm const&);
[[nodiscard]] base::Faults faults_of(Settings const&);

// ---- forms
// `first_day`: of the round's books, and not before its first agreement was signed.
[[nodiscard]] base::Faults faults_of(RecordForm const&, base::Date first_day, base::Date today);
// `approved_on`: no money goes before its approval.
[[nodiscard]] base::Faults faults_of(ReleaseForm const&, base::Date approved_on, base::Date today);
// `receivers`: so many transfers the tranche has, at positions from 1 on.
[[nodiscard]] base::Faults faults_of(ReturnForm const&, base::Date paid_on, std::size_t receivers, base::Date today);
[[nodiscard]] base::Faults faults_of(PaperSeenForm const&, Plan const&, base::Date today);

} // namespace tranches
