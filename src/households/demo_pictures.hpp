// Drawn pictures for the demonstration, each saying that it is made up. Nobody's house is shown.
#pragma once

#include "households/demo_dice.hpp"
#include "households/demo_needs.hpp"
#include "households/kinds.hpp"

#include <string>

namespace households::demo {

// PNG, 720 × 540. The same dice give the same picture; pictures of one house share its look when they start from equal dice.
[[nodiscard]] std::string draw(PictureKind kind, Damage damage, Dice dice, int people);

} // namespace households::demo
