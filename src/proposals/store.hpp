// All SQL of proposals, and rows to structs. Houses are people's: whoever reads them says for whom, or has asked for their
// proposal before.
#pragma once

#include "proposals/records.hpp"
#include "proposals/rules.hpp"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace proposals {

// Parts of `statements()`.
[[nodiscard]] std::span<storage::Sql const> writing_statements();  // store_writing.cpp
[[nodiscard]] std::span<storage::Sql const> asking_statements();   // store_asking.cpp
[[nodiscard]] std::span<storage::Sql const> decision_statements(); // store_decisions.cpp

namespace store {

// ---- proposals; absent outside the scope
[[nodiscard]] std::optional<Proposal> find(storage::Reader&, auth::Scope const&, ProposalId);
// Of a round within the scope, by tambon, the newest first.
[[nodiscard]] std::vector<Proposal> of_round(storage::Reader&, auth::Scope const&, rounds::RoundId);
void insert(storage::Writer&, Proposal const&);
// The whole of it with its contacts and houses left out. False when it is no longer of version `expected`.
[[nodiscard]] bool update(storage::Writer&, Proposal const&, std::int64_t expected);

// ---- houses of a proposal that the scope was asked for before; in their order
[[nodiscard]] std::vector<House> houses(storage::Reader&, ProposalId);
[[nodiscard]] std::optional<House> house(storage::Reader&, ProposalId, rounds::RoundHouseId);
void replace_houses(storage::Writer&, ProposalId, std::span<House const>);
// Outcome, reasons, overlap, decision.
void set_outcome(storage::Writer&, ProposalId, House const&);

// Where each house of a tambon stood last in proposals of the round. No people are read.
struct LastLine {
    ProposalId proposal;
    State state = State::Draft;
    Outcome outcome = Outcome::Proposed;
};
[[nodiscard]] std::map<rounds::RoundHouseId, LastLine> last_lines(storage::Reader&, rounds::RoundId, auth::Scope const&);

// Houses and money of each proposal of a round, without those that left.
struct Sum {
    std::int64_t houses = 0;
    base::Satang shares;
};
[[nodiscard]] std::map<ProposalId, Sum> sums(storage::Reader&, rounds::RoundId);

// ---- questions, papers, versions (store_asking.cpp); of a proposal that the scope was asked for before
[[nodiscard]] std::vector<Question> questions(storage::Reader&, ProposalId);
void insert(storage::Writer&, Question const&);
void remove_question(storage::Writer&, QuestionId); // one that was not sent back yet
void set_answer(storage::Writer&, Question const&);
void mark_returned(storage::Writer&, ProposalId, base::Timestamp);
// Questions that were sent back and have no answer, by proposal of the round.
[[nodiscard]] std::map<ProposalId, std::int64_t> unanswered(storage::Reader&, rounds::RoundId);

[[nodiscard]] std::vector<Paper> papers(storage::Reader&, ProposalId);
[[nodiscard]] std::optional<Paper> paper(storage::Reader&, PaperId); // also one that was taken out
void insert(storage::Writer&, Paper const&);
void remove_paper(storage::Writer&, PaperId, base::Timestamp);

[[nodiscard]] std::vector<Sent> sent(storage::Reader&, ProposalId); // oldest first
[[nodiscard]] std::optional<Sent> sent(storage::Reader&, ProposalId, std::int64_t version_no);
void insert(storage::Writer&, Sent const&);

// ---- decisions (store_decisions.cpp)
// Screened houses of a round that wait for the committee, by tambon, proposal and place; whatever the scope, no people.
[[nodiscard]] std::vector<Pending> pending(storage::Reader&, rounds::RoundId);
// The same with names, within the scope; with a decision those that it decided.
struct PendingLine {
    ProposalId proposal;
    std::optional<std::string> proposal_number;
    base::AreaCode tambon;
    House house;
};
[[nodiscard]] std::vector<PendingLine> pending_lines(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                                     std::optional<DecisionId> const& decision = std::nullopt);
[[nodiscard]] std::optional<base::Date> last_screening(storage::Reader&, rounds::RoundId);
void insert(storage::Writer&, Decision const&);
// All of a proposal that still wait: approved by this decision. Answers how many.
std::int64_t approve_waiting(storage::Writer&, ProposalId, DecisionId);
// A proposal none of whose houses wait any more.
void mark_decided(storage::Writer&, rounds::RoundId, base::Date);
[[nodiscard]] std::vector<Decision> decisions(storage::Reader&, rounds::RoundId); // oldest first
[[nodiscard]] std::optional<Decision> decision_of(storage::Reader&, rounds::RoundHouseId);
// Approved lines of a decision, for the check.
struct DecisionCount {
    DecisionId id;
    std::int64_t told = 0;
    std::int64_t counted = 0;
};
[[nodiscard]] std::vector<DecisionCount> decision_counts(storage::Reader&);

} // namespace store

} // namespace proposals
