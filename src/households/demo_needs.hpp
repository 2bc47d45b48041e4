// What the houses of the demonstration suffer from: a text as a village would tell it, the parts, and how to draw it.
#pragma once

#include "households/records.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace households::demo {

// What a drawn house shows.
enum class Damage { Roof, Walls, Posts, Floor, Toilet, Stairs, Kitchen, Everything };

struct Need {
    std::string_view text;
    DwellingState state;
    Damage damage;
    bool durable;
    std::vector<Part> parts;
};

[[nodiscard]] std::span<Need const> needs();

} // namespace households::demo
