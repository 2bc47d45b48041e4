// One step of any number of houses: their states, their rows of moves, the summary and the audit. Private to this room.
#pragma once

#include "rounds/store.hpp"

#include <optional>
#include <span>
#include <string>

namespace rounds {

// The same for all of them.
struct Step {
    HouseState to = HouseState::Surveyed;
    base::Date on; // a house that moved later than this moves on the day of that move
    std::optional<PaperKind> paper_kind;
    std::optional<std::string> paper_number;
    std::optional<base::Date> paper_date;
    std::optional<std::string> reason;
    bool recorded = true;
};
// Decided in the program.
[[nodiscard]] Step decided(HouseState to, base::Date on, Paper const&, std::optional<std::string> reason = std::nullopt);

// Whether the moves are allowed was decided before; only that no tambon is closed is asked here. Throws
// `rounds.tambon_closed`. A hundred houses cost about one statement of each kind.
void make_steps(api::Work&, std::span<store::Standing const>, Step const&);
// The first row of houses that were just placed.
void write_placing(api::Work&, std::span<House const>, Step const&);

} // namespace rounds
