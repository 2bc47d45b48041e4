// Decisions about hearings, pure: who is there, where the people's order leaves the score, what is missing before the seal.
#pragma once

#include "base/problem.hpp"
#include "hearings/records.hpp"

#include <span>
#include <vector>

namespace hearings {

// planned → open, cancelled; open → sealed, cancelled; nothing else.
[[nodiscard]] bool may_become(State from, State to);

// A house number as it is kept and compared: Thai digits as 0-9, no blanks.
[[nodiscard]] std::string house_number(std::string_view typed);
// People are those that count; households are the different houses they come from, a counted group telling its own number. A
// house whose moo nobody told is the one of that number in any moo that somebody told.
[[nodiscard]] Presence presence_of(Quorum const& quorum, std::span<Attendee const> attendees);

// Whether somebody signed in by telephone whom the secretary has not confirmed: perhaps nobody of the village.
[[nodiscard]] bool is_unconfirmed(Attendee const& attendee);
// Whether such a telephone sent it and the meeting has not answered it: it waits beside what was said, keeps no seal waiting, is
// not told to the ranking, and goes with the telephone when that is taken out.
[[nodiscard]] bool waits_for_its_speaker(Statement const& statement, std::span<Attendee const> attendees);

// In the people's order; those without a place after them, as listed.
[[nodiscard]] std::vector<Candidate> in_order(std::vector<Candidate> candidates);
// By the score, highest first; those without one after them, as listed.
[[nodiscard]] std::vector<Candidate> by_score(std::vector<Candidate> candidates);

// Houses that the people put before one with a higher score, in the people's order: each asks for a reason. A house that others
// were put before asks for none.
[[nodiscard]] std::vector<rounds::RoundHouseId> deviations(std::vector<Candidate> const& candidates);

// What changed hands between two orders of the same houses: the fewest that, taken out of the first and put in at their new
// places (the lowest place first), make the second. Those that only made room are none of them. In the order of `after`; houses
// without a place in `after` last.
[[nodiscard]] std::vector<rounds::RoundHouseId> moved(std::vector<Candidate> const& before, std::vector<Candidate> const& after);

// Votes of single hands, counted.
void count_hands(Vote& vote);
// The last hand of each person counts.
void raise(Vote& vote, Hand const& hand);
// Whether somebody's hand went away.
bool take_back_hand(Vote& vote, AttendeeId attendee);

// Empty: ready for the seal. `gone`: candidates that are no longer waiting in the round. Fields are those of HearingView.
[[nodiscard]] base::Faults missing_for_seal(Whole const& whole, std::span<rounds::RoundHouseId const> gone);

// What is wrong with a form on its own.
[[nodiscard]] base::Faults faults_of(HearingForm const& form);
[[nodiscard]] base::Faults faults_of(AttendeesForm const& form);
// A time that is told is neither in the future nor more than 60 days before the appointed one. A meeting that opens now may open
// whatever the appointment says: a laptop's clock must not keep a village waiting.
[[nodiscard]] base::Faults faults_of(OpeningForm const& form, base::Timestamp held_at, base::Timestamp now);
[[nodiscard]] base::Faults faults_of(VoteForm const& form);

} // namespace hearings
