// What readers find: related articles, words that are looked for, who is counted.
#include "news/rules.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace news {

namespace {

constexpr std::size_t kShortest = 3;
constexpr std::size_t kMostPatterns = 4;

// Programs that name themselves; previews of links (LINE, Facebook) fetch a page that nobody reads yet.
constexpr std::array<std::string_view, 18> kBots{
    "bot",   "crawl",  "spider",   "slurp",      "preview", "facebookexternalhit", "line-poker", "whatsapp", "telegram", "curl/",
    "wget/", "python", "headless", "lighthouse", "monitor", "http-client",         "go-http",    "java/"};

// How many of `a` stand in `b`; both sorted or short.
template <class T>
std::size_t shared(std::vector<T> const& a, std::vector<T> const& b)
{
    return static_cast<std::size_t>(std::ranges::count_if(a, [&](T const& one) { return std::ranges::find(b, one) != b.end(); }));
}

double shared_words(std::vector<std::string> const& a, std::vector<std::string> const& b)
{
    std::vector<std::string> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    auto const all = a.size() + b.size() - both.size();
    return all == 0 ? 0 : static_cast<double>(both.size()) / static_cast<double>(all);
}

} // namespace

std::vector<std::string> words_of(std::string_view text, std::size_t most)
{
    std::set<std::string> words;
    for (auto const& word : base::text::words(base::text::search_key(text)))
        if (words.size() < most && base::text::length(word) >= kShortest)
            words.insert(word);
    return {words.begin(), words.end()};
}

double relation(Shown const& a, Shown const& b)
{
    double sum = 0;
    if (a.agreement && a.agreement == b.agreement)
        sum += 8;
    if (a.round && a.round == b.round)
        sum += 6;
    sum += 3.0 * static_cast<double>(shared(a.themes, b.themes));
    sum += 2.0 * static_cast<double>(shared(a.areas, b.areas));
    return sum + 4.0 * shared_words(a.words, b.words);
}

std::vector<Shown> related_to(Shown const& article, std::vector<Shown> candidates, std::size_t most)
{
    std::erase_if(candidates, [&](Shown const& other) { return other.id == article.id || relation(article, other) < 1; });
    std::ranges::stable_sort(candidates, [&](Shown const& a, Shown const& b) {
        auto const of_a = relation(article, a);
        auto const of_b = relation(article, b);
        return of_a != of_b ? of_a > of_b : a.publish_at > b.publish_at;
    });
    if (candidates.size() > most)
        candidates.erase(candidates.begin() + static_cast<std::ptrdiff_t>(most), candidates.end());
    return candidates;
}

bool is_bot(std::string_view user_agent)
{
    std::string lower(user_agent);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower.empty() || std::ranges::any_of(kBots, [&](auto const& word) { return lower.find(word) != std::string::npos; });
}

std::vector<std::string> search_patterns(std::string_view typed)
{
    std::vector<std::string> words;
    for (auto const& term : base::text::search_terms(typed))
        for (auto const& word : base::text::words(term))
            if (base::text::length(word) >= 2 && std::ranges::find(words, word) == words.end())
                words.push_back(word);
    std::ranges::stable_sort(words, std::greater<>(), [](std::string const& word) { return base::text::length(word); });
    std::vector<std::string> patterns;
    for (auto const& word : words)
        if (patterns.size() < kMostPatterns)
            patterns.push_back(base::text::length(word) >= kShortest ? "%" + word + "%" : "% " + word + "%");
    return patterns;
}

std::string searchable(std::string_view text)
{
    auto const key = base::text::search_key(text);
    std::set<std::string> short_words; // the others are found in the key
    for (auto const& word : base::text::words(key))
        if (base::text::length(word) >= 2)
            short_words.insert(word);
    std::string all = " " + key;
    for (auto const& word : short_words)
        all += " " + word;
    return all + " ";
}

} // namespace news
