// Use cases of proposals: each loads, decides by the rules, writes, and leaves its audit row. All run inside the one writer.
//
// `by` is who does it for the duties: the person who is signed in, or in the demonstration somebody with a name only.
// Throw Problems: `proposals.not_found` outside the areas one may see, `proposals.outside_your_area`, `proposals.not_in_state`,
// `proposals.changed_meanwhile`.
#pragma once

#include "duties/duties.hpp"
#include "proposals/records.hpp"

namespace proposals::service {

// A draft over the tambon's ranked houses. Throws `proposals.open_exists`, `nothing_to_propose`, `round_closed`.
[[nodiscard]] ProposalId begin(api::Work&, BeginForm const&, bool made_up = false);
// Texts, contacts, account and houses left out of a draft or of one that was sent back.
void change(api::Work&, ProposalId, ProposalForm form);
// Freezes the list, keeps the version, moves the houses to proposed. Throws `proposals.not_complete` with all that is missing,
// `duties.excluded`.
void submit(api::Work&, ProposalId, SubmissionForm const&, duties::Person const& by);
// What was proposed already stays proposed, and comes with the tambon's next one.
void withdraw(api::Work&, ProposalId, WithdrawalForm const&);

// A paper that was sent before (files room) goes with the proposal; taken out again it stays kept.
PaperId add_paper(api::Work&, ProposalId, PaperForm const&, duties::Person const& by);
void remove_paper(api::Work&, ProposalId, PaperId);

// The province asks; the tambon sees it once the proposal is sent back.
QuestionId ask(api::Work&, ProposalId, QuestionForm const&, duties::Person const& by);
void unask(api::Work&, ProposalId, QuestionId);
void send_back(api::Work&, ProposalId, ReturnForm const&, duties::Person const& by);
void answer(api::Work&, ProposalId, QuestionId, AnswerForm const&, duties::Person const& by);
// Moves to screened all houses but those held back. Throws 422 with every house whose overlap has no reason.
void screen(api::Work&, ProposalId, ScreeningForm const&, duties::Person const& by);

// What the committee decided on all screened houses of the round: one action, all or none. Throws `proposals.nothing_to_decide`,
// `other_than_seen`, `total_mismatch`, 422 with every faulty exception, `duties.excluded`.
DecisionId decide(api::Work&, rounds::RoundId, DecisionForm const&, duties::Person const& by);

} // namespace proposals::service
