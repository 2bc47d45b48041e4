// How official Thai papers write days, hours, and what nobody filled in.
#pragma once

#include "base/dates.hpp"

#include <optional>
#include <string>

namespace documents {

inline constexpr char const* kDots = ".............................."; // for a hand to fill in

[[nodiscard]] std::string or_dots(std::optional<std::string> const& text);
// "22 พฤศจิกายน พ.ศ. 2564"
[[nodiscard]] std::string official_date(base::Date const& day);
// "09.30 น.", in Bangkok
[[nodiscard]] std::string official_time(base::Timestamp const& at);

} // namespace documents
