// The people's order of a list: what the hearings that count said of each house, from the form, from the sealed hearings of the
// tambon and from the version in force. Pure.
#pragma once

#include "hearings/hearings.hpp"
#include "selection/engine.hpp"
#include "selection/records.hpp"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace selection {

// Empty: there was none.
struct PeoplesOrder {
    std::vector<Heard> heard; // in the order in which they count
    std::map<rounds::RoundHouseId, std::vector<Said>> said;
    std::map<rounds::RoundHouseId, std::string> reasons; // of deviations, where a hearing gave none
};
// As the form has it: of sealed hearings, or as the minutes on paper say. `sealed` are those of this tambon and round that no
// later one corrects; adds a fault for each of the form that is not among them.
[[nodiscard]] PeoplesOrder peoples_order(DraftForm const& form, std::span<hearings::Outcome const> sealed, base::Faults& faults);

// With what the version in force had from hearings that the form does not take the place of. A form without hearings keeps all
// of them; sealed hearings take the place of sealed ones and follow an order on paper; an order on paper takes the place of all.
[[nodiscard]] PeoplesOrder carried_on(PeoplesOrder order, Inputs const& before);

// Sealed hearings that had candidates of this list which stand in it by none of them: by points, by paper, by a hearing that was
// corrected since. Whoever freezes such a list says why.
[[nodiscard]] std::vector<Heard> left_out(Inputs const& inputs, std::span<hearings::Outcome const> sealed);

// Whether a hearing of the version in force was corrected since and the order now names a sealed hearing in its place: the list
// then follows the correction, though it has no other houses.
[[nodiscard]] bool follows_a_correction(std::span<Heard const> before, std::span<Heard const> now,
                                        std::span<hearings::Outcome const> sealed);

// Houses of an earlier hearing come before those of a later one, and before who was in none: that rule is the reason of a house
// that stands only before such ones with more points, where nobody gave another.
void explain_by_rule(Inputs& inputs);

} // namespace selection
