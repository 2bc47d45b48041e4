// Search texts, patterns and ranges.
#include "households/search_text.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace households {

namespace {

constexpr std::size_t kMostTerms = 4;
constexpr std::int64_t kTambonShift = 100'000'000;
constexpr std::size_t kTambonDigits = 6;
constexpr std::size_t kLongestExactNumber = 3;    // "123" is a house number; "0101" a part of a house code
constexpr std::size_t kShortestCodeBeginning = 8; // "54010112" is the beginning of a house code
constexpr std::size_t kGramLength = 3;

// "12", "12/3", "99/1-2": only digits and the signs of house numbers, beginning and ending with a digit.
bool looks_like_house_no(std::string_view word)
{
    return !word.empty() && base::text::is_digit(word.front()) && base::text::is_digit(word.back()) &&
           std::all_of(word.begin(), word.end(), [](char c) { return base::text::is_digit(c) || c == '/' || c == '-'; });
}

bool all_digits(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), base::text::is_digit);
}

// "9954-000103-5", as the house register prints it, is the code "99540001035".
std::string without_dashes_of_a_code(std::string word)
{
    auto const digits = std::ranges::count_if(word, base::text::is_digit);
    if (digits > 7 && word.find('/') == std::string::npos)
        std::erase(word, '-');
    return word;
}

std::vector<std::string> words_at_blanks(std::string_view text)
{
    std::vector<std::string> words;
    std::size_t from = 0;
    while (from < text.size()) {
        auto const to = std::min(text.find(' ', from), text.size());
        if (to > from)
            words.emplace_back(text.substr(from, to - from));
        from = to + 1;
    }
    return words;
}

// Signs that nobody can type: a search key has none of them.
std::string_view mark_of(Status status)
{
    switch (status) {
    case Status::Active:
        return "";
    case Status::Moved:
        return "~m~";
    case Status::Dissolved:
        return "~s~";
    case Status::Deceased:
        return "~d~";
    }
    return "";
}

std::string around(std::string_view before, std::string_view text, std::string_view after)
{
    std::string out(before);
    out += text;
    out += after;
    return out;
}

void add_number(SearchPatterns& found, std::string const& word)
{
    if (!all_digits(word) || word.size() <= kLongestExactNumber) {
        found.patterns.push_back(house_no_pattern(word));
    } else if (word.size() < kShortestCodeBeginning) {
        found.patterns.push_back(around("%", word, "%"));
    } else {
        found.patterns.push_back(around("% ", word, "%"));
        if (!found.house_code && found.patterns.size() <= kMostTerms)
            found.house_code = word;
    }
}

// Where each character begins, and the end.
std::vector<std::size_t> character_starts(std::string_view text)
{
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80)
            starts.push_back(i);
    starts.push_back(text.size());
    return starts;
}

// `wanted` grams, evenly spread from the first to the last one of the text; all of them where it has no more. Those in the middle
// overlap syllables, which tell names apart: นาคทอง from ทองนาค.
void add_grams(std::string_view text, std::size_t wanted, std::vector<std::string>& grams)
{
    auto const starts = character_starts(text);
    auto const last = starts.size() - 1 - kGramLength;
    auto const count = std::min(wanted, last + 1);
    for (std::size_t i = 0; i < count; ++i) {
        auto const at = count == 1 ? last / 2 : i * last / (count - 1);
        auto gram = around("%", text.substr(starts[at], starts[at + kGramLength] - starts[at]), "%");
        if (std::find(grams.begin(), grams.end(), gram) == grams.end())
            grams.push_back(std::move(gram));
    }
}

} // namespace

std::string search_words_of(SearchName const& name)
{
    std::string const first(name.first_name);
    auto words = base::text::search_key(std::string(name.title) + first);
    auto const plain = base::text::search_key(first);
    if (!name.title.empty() && !plain.empty()) {
        words += ' ';
        words += plain;
    }
    if (!name.last_name.empty()) {
        words += ' ';
        words += base::text::search_key(name.last_name);
    }
    return words;
}

std::string search_text(std::span<std::string const> people_words, std::string_view house_no, std::string_view house_code,
                        Status status)
{
    std::string text = " ";
    for (auto const& words : people_words) {
        text += words;
        text += ' ';
    }
    text += '#';
    text += house_no;
    text += "# ";
    if (!house_code.empty()) {
        text += house_code;
        text += ' ';
    }
    auto const mark = mark_of(status);
    if (!mark.empty()) {
        text += mark;
        text += ' ';
    }
    return text;
}

std::optional<std::string> status_pattern(Status status)
{
    auto const mark = mark_of(status);
    return mark.empty() ? std::nullopt : std::optional(around("%", mark, "%"));
}

std::string house_no_pattern(std::string_view house_no)
{
    return around("%#", house_no, "#%");
}

std::optional<SearchPatterns> patterns_of(std::string_view typed)
{
    SearchPatterns found;
    std::string names; // what is not a house number or code, to be split as names are
    for (auto word : words_at_blanks(base::text::arabic_digits(base::text::normalise(typed)))) {
        if (looks_like_house_no(word))
            word = without_dashes_of_a_code(std::move(word));
        if (!looks_like_house_no(word))
            names += word + ' ';
        else
            add_number(found, word);
    }
    found.numbers = std::min(found.patterns.size(), kMostTerms);
    for (auto const& term : base::text::search_terms(names)) {
        auto const length = base::text::length(term);
        if (length >= 3)
            found.patterns.push_back(around("%", term, "%"));
        else if (length == 2)
            found.patterns.push_back(around("% ", term, "%"));
    }
    if (found.patterns.empty())
        return std::nullopt;
    if (found.patterns.size() > kMostTerms)
        found.patterns.resize(kMostTerms);
    return found;
}

bool is_marked(std::string_view text)
{
    return text.find('~') != std::string_view::npos;
}

std::string_view inner(std::string_view pattern)
{
    return pattern.substr(1, pattern.size() - 2);
}

bool matches(std::string_view text, std::span<std::string const> patterns)
{
    return std::all_of(patterns.begin(), patterns.end(),
                       [&](std::string const& pattern) { return text.find(inner(pattern)) != std::string_view::npos; });
}

std::vector<std::string> gram_patterns(std::span<std::string const> patterns, std::size_t most)
{
    std::vector<std::string_view> texts;
    for (auto const& pattern : patterns)
        texts.push_back(inner(pattern));
    std::stable_sort(texts.begin(), texts.end(), [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
    texts.resize(std::min(texts.size(), most));
    std::vector<std::string> grams;
    for (std::size_t i = 0; i < texts.size(); ++i) // one is left for each that follows
        add_grams(texts[i], most - grams.size() - (texts.size() - 1 - i), grams);
    return grams;
}

SearchRange range_of(base::AreaCode const& area)
{
    std::int64_t from = 0;
    std::int64_t width = kTambonShift;
    for (char const c : area.str())
        from = from * 10 + (c - '0');
    for (auto digits = area.str().size(); digits < kTambonDigits; ++digits) {
        from *= 10;
        width *= 10;
    }
    return {from * kTambonShift, from * kTambonShift + width};
}

} // namespace households
