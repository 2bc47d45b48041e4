// Decisions about articles, pure: what is wrong with one, what is missing before others read it, what may be shown, what is
// related, how votes are limited, who is no reader.
#pragma once

#include "news/article.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace news {

inline constexpr int kMostMarks = 5; // a vote is 1 to 5
// New readers' votes in one minute, for one article and for all of them. A village that shares a link stays far below; whoever
// throws cookies away to vote again does not get far (there is no other way of telling readers apart without following them).
inline constexpr std::int64_t kVotesAMinute = 30;
inline constexpr std::int64_t kAllVotesAMinute = 120;
inline constexpr std::int64_t kPopularDays = 30;
inline constexpr std::int64_t kMostDaysAhead = 366;

// What stands behind the ids of a version, as its article and the rest of the store have it.
struct ContentFacts {
    std::vector<std::string> themes; // those that may be chosen
    std::vector<PictureId> pictures; // of this article
    std::vector<bool> areas_known;   // as in the content
    std::vector<bool> areas_within;  // within what the writer may write about
    bool office_known = true;
    bool agreement_known = true;
    bool round_known = true;
    std::optional<std::string> published_slug; // of an article that was public under it: it stays; "" for its number
    bool slug_taken = false;
};
// Of a draft, which may be unfinished. Places are "content.title_th".
[[nodiscard]] base::Faults faults_of(Content const&, ContentFacts const&);
// What is missing before others read it.
[[nodiscard]] base::Faults missing_in(Content const&);
// Pictures of people without consent, before it is published.
[[nodiscard]] base::Faults without_consent(Content const&, std::span<Picture const>);
// Absent: fine. `shown`: it is public already, so this is a correction and has no day of its own.
[[nodiscard]] std::optional<base::FieldFault> fault_of_day(std::optional<base::Timestamp> const& publish_at, base::Timestamp now,
                                                           bool shown);

// Letters a to z, digits and single hyphens, with a letter in it; none of the words that pages of ours have.
[[nodiscard]] bool is_slug(std::string_view slug);

// The first of the pictures that may be shown.
[[nodiscard]] std::optional<PictureId> first_picture(Content const&, std::span<Picture const>);

// The words of a text for comparing: search keys of at least three characters, each once, sorted, at most `most`.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text, std::size_t most);
// How much two articles have to do with each other: the same agreement 8, the same round 6, each theme 3, each area 2, and up to
// 4 for shared words.
[[nodiscard]] double relation(Shown const&, Shown const&);
// At most `most`, the closest first, then the newest.
[[nodiscard]] std::vector<Shown> related_to(Shown const&, std::vector<Shown> candidates, std::size_t most);

// Programs by their own word: they are not counted.
[[nodiscard]] bool is_bot(std::string_view user_agent);

// How what is typed is looked for: patterns of LIKE over the text of `searchable`, all of which must match; none: too short.
[[nodiscard]] std::vector<std::string> search_patterns(std::string_view typed);
// The text in which an article is found: its search key, then its words, each after a blank, so that a word of two letters can be
// asked for by its beginning (trigrams find nothing shorter than three characters).
[[nodiscard]] std::string searchable(std::string_view text);

} // namespace news
