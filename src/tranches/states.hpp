// The life of a tranche: its states and the only steps that exist between them.
//
// No money moves without a preparation, an approval and a release by three people; a transfer of the past is confirmed by a
// second person against its paper. docs/states.md is drawn from this table and the one of the houses.
#pragma once

#include "duties/duties.hpp"
#include "platform/auth/actor.hpp"
#include "tranches/tranches.hpp"

#include <optional>
#include <span>
#include <string>

namespace tranches {

enum class Action {
    Prepare,
    Record, // a transfer of the past
    Resubmit,
    Approve,
    Release,
    Confirm, // what was recorded
    SendBack,
    Cancel,
    Return // the bank sent it back
};
std::span<base::EnumValue<Action> const> values_of(Action);

struct Step {
    std::optional<State> from; // absent: there was no tranche
    Action action = Action::Prepare;
    State to = State::Prepared;
    auth::Permission permission = auth::Permission::TranchesPrepare;
    std::optional<duties::Duty> duty; // which the actor takes
    std::optional<bool> recorded;     // absent: for both kinds
    bool books = false;               // moves money in the books
};

// The whole table; nothing else is allowed.
[[nodiscard]] std::span<Step const> steps();
[[nodiscard]] Step const* find_step(std::optional<State> from, Action action, bool recorded);

// docs/states.md: the money's way of a house from signed to closed, and the steps of a tranche, as Mermaid drawings.
[[nodiscard]] std::string drawn();

} // namespace tranches
