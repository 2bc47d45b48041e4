// Decisions about lists and objections, pure: what is wrong with a form.
#pragma once

#include "base/problem.hpp"
#include "selection/store.hpp"

#include <span>

namespace selection {

// The people's order: hearings beside paper, a hearing or a house twice, a house that is not to be ranked, reasons of deviations
// without a hearing, a reason for hearings left out where none is.
[[nodiscard]] base::Faults faults_of(DraftForm const& form, Inputs const& inputs, std::span<Heard const> left_out);

// Days, the reason of a new version, deviations from the points and hearings left out without a reason. A list is not dated
// before a hearing or a paper whose order it has, nor before the version it takes the place of, which `before` is the day of.
[[nodiscard]] base::Faults faults_of(FreezeForm const& form, std::span<Line const> list, std::span<Heard const> heard,
                                     std::span<Heard const> left_out, std::optional<base::Date> before, base::Date today);

// `decided_on` is the list's, `until` its last day for objections; appeals have no last day.
[[nodiscard]] base::Faults faults_of(ObjectionForm const& form, base::Date decided_on, std::optional<base::Date> until,
                                     base::Date today);
// What is wrong with the form as an appeal of `first`, which is one of the round's, if there is any.
[[nodiscard]] base::Faults appeal_faults(ObjectionForm const& form, std::optional<ObjectionView> const& first);

// Whether this decision changes the list.
[[nodiscard]] bool makes_version(DecisionForm const& form);
// `in_force_of` is the day of the list in force: the version that a decision makes is not dated before it.
[[nodiscard]] base::Faults faults_of(DecisionForm const& form, base::Date received_on, base::Date in_force_of, base::Date today);
// The day on which the place of a house that left on `left_on` goes to the next, by a list of `decided_on`.
[[nodiscard]] base::Faults faults_of(ReplacementForm const& form, base::Date decided_on, base::Date left_on, base::Date today);

// For whoever may not read health: what the sandbox's form tries differently about health than the stored card has it. Names
// and points of movers would tell who is ill.
[[nodiscard]] base::Faults health_faults(PreviewForm const& form, Card const& stored);

// Whether this person judged the matter before: decided an objection that this one appeals from, however far back, or rejected
// what the same person objected to the same house last before this one was recorded (an appeal in all but name). What somebody
// else objected to the house is another matter. `all` are those of the tambon's lists.
[[nodiscard]] bool has_judged(auth::UserId who, store::ObjectionRecord const& objection,
                              std::span<store::ObjectionRecord const> all);

// A house that has left the round, or one that stands behind the ranking already.
[[nodiscard]] bool has_left(rounds::HouseState state);
[[nodiscard]] bool has_gone_on(rounds::HouseState state);

} // namespace selection
