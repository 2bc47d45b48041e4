// Decisions about rounds, pure: money of a round, lateness, what a move needs.
#pragma once

#include "base/problem.hpp"
#include "rounds/records.hpp"

#include <array>
#include <map>
#include <optional>
#include <span>

namespace rounds {

// houses × share + management, checked. Throws Problem `rounds.management_not_exact`.
[[nodiscard]] RoundMoney money_of(Rule const& rule, base::Satang houses_total, base::Satang envelope);

// Throws Problem `rounds.envelope_exceeded` when the total is over the envelope.
void require_within_envelope(RoundMoney const& money);

// The last day a house may stay where it is; absent where no limit holds.
[[nodiscard]] std::optional<base::Date> due_on(HouseState state, base::Date since, std::span<StageLimit const> limits);
[[nodiscard]] bool is_late(HouseState state, base::Date since, std::span<StageLimit const> limits, base::Date today);
[[nodiscard]] std::optional<NextStep> next_step_of(HouseState state, std::span<StageLimit const> limits);

// Where a stretch of the way begins, and the states in which its houses stand (the last one again where they are fewer).
struct StretchStates {
    HouseState began = HouseState::Approved;
    std::array<HouseState, 4> within{};
};
[[nodiscard]] StretchStates states_of(Stretch stretch);
// Days: those of its stages together.
[[nodiscard]] std::int64_t limit_of(StretchStates const& states, std::span<StageLimit const> limits);

// What is wrong with a move whatever the houses are: date in the future, paper or reason missing, paper dated after the day it
// decided.
[[nodiscard]] base::Faults faults_of(MoveForm const& form, base::Date today);

// What is wrong with this move for one house; `index` is its place in the form.
[[nodiscard]] std::optional<base::FieldFault> fault_of_house(MoveForm const& form, std::size_t index, House const& house,
                                                             base::Date last_move_on);

// What is wrong with placing on this day with this paper.
[[nodiscard]] base::Faults faults_of(PlaceForm const& form, base::Date today);

// What is wrong with a year's rule: its management share of one house must be a whole number of satang, or some numbers of houses
// could be paid for and others not.
[[nodiscard]] base::Faults faults_of(RuleForm const& form);

// Sums of a list of quotas: a tambon twice, a tambon outside the province.
[[nodiscard]] base::Faults faults_of(QuotasForm const& form, base::AreaCode const& province);

// Why a round with these houses cannot be closed: each house still on its way must be brought to its end first, closed or by an
// outcome with its reason, or it would rest in a round that nobody looks at. Reserve may stay: it waits for another round.
[[nodiscard]] std::optional<base::FieldFault> fault_of_closing(std::map<HouseState, std::int64_t> const& houses);

// Why the switch of a round may not be set so: one that keeps books is closed by its closing report, and what that closed stays
// so.
[[nodiscard]] std::optional<base::FieldFault> fault_of_opening(Round const& round, bool open);

// States that a person may record from here.
[[nodiscard]] std::vector<HouseState> allowed_from(HouseState state);

} // namespace rounds
