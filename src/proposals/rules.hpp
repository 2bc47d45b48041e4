// Decisions about proposals, pure: states, what is missing before one is sent, sums, the account, what a decision means.
#pragma once

#include "base/problem.hpp"
#include "proposals/overlap.hpp"
#include "proposals/records.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace proposals {

// ---- states

struct StateMove {
    State from;
    State to;
    auth::Permission permission;
};
// The whole table; nothing else is allowed.
[[nodiscard]] std::span<StateMove const> state_moves();
[[nodiscard]] bool may_become(State from, State to);
// Its list and texts can be changed: nobody else holds it.
[[nodiscard]] bool is_in_hand(State state);

// ---- before it is sent

// What is known beside the proposal itself.
struct Beside {
    bool minutes = false; // a sealed hearing of the tambon, or minutes among the papers
    std::int64_t papers = 0;
    std::int64_t unanswered = 0;                    // questions that were sent back
    std::set<rounds::RoundHouseId> without_picture; // of the house before
};
// In plain words, the whole first, then house by house; what is needed before what would be better.
[[nodiscard]] std::vector<MissingView> missing_of(Proposal const&, std::span<House const> houses, Beside const&);
// Of these, what keeps it from being sent, each at its field.
[[nodiscard]] base::Faults needed_faults(std::span<MissingView const> missing);

// ---- money

// Throws Problem `proposals.management_not_exact`.
[[nodiscard]] Proof proof_of(std::span<House const> houses, base::BasisPoints management);

// ---- the bank account

// "xxxxxx1234"
[[nodiscard]] std::string masked_account(std::string_view number);
// Arabic digits and nothing else; absent when it is no account number (10 to 15 digits, dashes and blanks between).
[[nodiscard]] std::optional<std::string> account_digits(std::string_view typed);

// ---- forms

// Texts tidied; all that is wrong on its own.
[[nodiscard]] base::Faults faults_of(ProposalForm& form);
[[nodiscard]] base::Faults faults_of(SubmissionForm const& form, std::optional<base::Date> last_move, base::Date today);
// `lines`: those of the proposal that still stand in it; `overlaps`: of each, as found now.
[[nodiscard]] base::Faults faults_of(ScreeningForm const& form, std::span<House const> lines, Proposal const& proposal,
                                     base::Date today);

// ---- overlaps in one line

[[nodiscard]] base::Bilingual in_words(std::span<Overlap const> overlaps);

// ---- decisions

// A screened house that waits for the committee.
struct Pending {
    ProposalId proposal;
    rounds::RoundHouseId house;
    base::Satang share;
    Outcome outcome = Outcome::Screened; // or Later
};
// What the fingerprint of a table is made of.
[[nodiscard]] std::string table_text(std::span<Pending const> pending);

struct Decided {
    std::vector<Pending> approved;
    std::vector<ExceptionForm> exceptions;
    Proof proof; // of the approved
};
// Throws 422 with every faulty exception, with days that cannot be, and where the total is another than the sum.
[[nodiscard]] Decided decided_by(DecisionForm const& form, std::vector<Pending> pending, base::BasisPoints management,
                                 std::optional<base::Date> last_screening, base::Date today);

} // namespace proposals
