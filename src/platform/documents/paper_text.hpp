// What official Thai style asks of running text, as pure functions over UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace documents {

// Thai digits, except in words with Latin letters: addresses, codes, "A4".
[[nodiscard]] std::string paper_digits(std::string_view text);

// A space where a number touches a Thai letter ("หมู่5" -> "หมู่ 5"). Official style writes it so, and without it the line breaker
// takes number and words for one word.
[[nodiscard]] std::string spaced_numbers(std::string_view text);

// Byte ranges [first, second) inside which no line may end: a number with its unit ("65 ครัวเรือน"), what it numbers ("ข้อ 4",
// "พ.ศ. 2565"), a day with month and year, a place or person with its title ("จังหวัดแพร่"), and some words of the programme.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> unbreakable(std::string_view text);

} // namespace documents
