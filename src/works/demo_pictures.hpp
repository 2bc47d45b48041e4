// Drawn photographs of works for the demonstration, each saying that it is made up. Nobody's house is shown.
#pragma once

#include "works/works.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace works::demo {

// PNG, 480 × 360: a house in a garden at one stage of its repair. Equal numbers give equal bytes; different ones never look
// alike.
[[nodiscard]] std::string draw(Stage, Angle, std::uint64_t number);
// A sheet with a heading, lines and signatures: a signed paper.
[[nodiscard]] std::string draw_paper(std::string_view heading, std::string_view about, std::uint64_t number);

} // namespace works::demo
