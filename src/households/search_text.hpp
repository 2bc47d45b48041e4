// The text by which a household is found, and the patterns made of what people type. Pure.
//
// The text holds each present person twice, as written with the title ("นายสมชาย") and without, then the house number between
// hash signs and the house code:  " นายสมชาย สมชาย ใจดี #12/3# 54010112345 ". Blanks stand between all words and at both ends, so
// that a pattern can ask for the beginning of a word.
//
// Trigrams find nothing shorter than three characters (SQLite answers a shorter LIKE with no row at all), so a term of two
// characters asks for the beginning of a word (blank + two characters), and a single character is refused.
#pragma once

#include "base/area_code.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace households {

struct SearchName {
    std::string_view title;
    std::string_view first_name;
    std::string_view last_name;
};

// The words of one person: "นายสมชาย สมชาย ใจดี".
[[nodiscard]] std::string search_words_of(SearchName const& name);
// The whole text of a household from its people's words.
[[nodiscard]] std::string search_text(std::span<std::string const> people_words, std::string_view house_no,
                                      std::string_view house_code);
// "%#12/3#%": the house number exactly.
[[nodiscard]] std::string house_no_pattern(std::string_view house_no);

// What was typed, as LIKE patterns, each of at least three characters between the signs. All must match.
struct SearchPatterns {
    std::vector<std::string> patterns; // 1 to 4
};
// Absent when nothing in it is long enough to be found.
[[nodiscard]] std::optional<SearchPatterns> patterns_of(std::string_view typed);

// households.search_no: the tambon's six digits, then a number within it from 1. An area is a range of them.
struct SearchRange {
    std::int64_t from = 0; // the first number within
    std::int64_t to = 0;   // the first number after
};
[[nodiscard]] SearchRange range_of(base::AreaCode const& area);

} // namespace households
