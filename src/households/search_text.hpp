// The text by which a household is found, and the patterns made of what people type. Pure.
//
// The text holds each present person twice, as written with the title ("นายสมชาย") and without, then the house number between
// hash signs, the house code, and a mark where the household is no longer active:
//   " นายสมชาย สมชาย ใจดี #12/3# 54010112345 ~m~ "
// Blanks stand between all words and at both ends, so that a pattern can ask for the beginning of a word.
//
// Trigrams find nothing shorter than three characters (SQLite answers a shorter LIKE with no row at all), so a term of two
// characters asks for the beginning of a word (blank + two characters), and a single character is refused.
#pragma once

#include "households/households.hpp"

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
                                      std::string_view house_code, Status status);
// "%#12/3#%": the house number exactly.
[[nodiscard]] std::string house_no_pattern(std::string_view house_no);

// "%~m~%": households of that status, by the mark in their text. Nothing for active ones, which have none.
[[nodiscard]] std::optional<std::string> status_pattern(Status status);

// Whether a text has such a mark.
[[nodiscard]] bool is_marked(std::string_view text);

// What was typed, as LIKE patterns, each of at least three characters between the signs. All must match.
struct SearchPatterns {
    std::vector<std::string> patterns; // 1 to 4: house numbers and codes first, then names
    std::size_t numbers = 0;           // how many are house numbers and codes
    // The beginning of a house code, where one was typed of at least eight digits: no more than a thousand codes begin so.
    // Its pattern is among the others.
    std::optional<std::string> house_code;
};
// Absent when nothing in it is long enough to be found.
[[nodiscard]] std::optional<SearchPatterns> patterns_of(std::string_view typed);

// What stands between the signs of a pattern.
[[nodiscard]] std::string_view inner(std::string_view pattern);
// Whether all of the patterns match, as LIKE would say.
[[nodiscard]] bool matches(std::string_view text, std::span<std::string const> patterns);

// At most `most` patterns of three characters each, found in every text that `patterns` match and in few others: some of each
// pattern, most of the longest. A search index reads a list for every three characters that it is asked for, so asking for all of
// a long name costs more than looking at the few households too many.
[[nodiscard]] std::vector<std::string> gram_patterns(std::span<std::string const> patterns, std::size_t most);

// households.search_no: the tambon's six digits, then a number within it from 1. An area is a range of them.
struct SearchRange {
    std::int64_t from = 0; // the first number within
    std::int64_t to = 0;   // the first number after
};
[[nodiscard]] SearchRange range_of(base::AreaCode const& area);

} // namespace households
