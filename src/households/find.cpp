// Candidates from the index, what is looked at, and when to stop.
#include "households/find.hpp"

#include "households/matched.hpp"
#include "households/problems.hpp"
#include "households/search_text.hpp"
#include "households/store.hpp"

#include <algorithm>
#include <charconv>

namespace households {

namespace {

// ---- candidates: each statement answers places and texts to look at, in the order of places ------------------------------

// By the beginning of a house code. `+` keeps the engines from reading the area instead.
constexpr storage::Sql kWithCode{"households.with_code", R"sql(
SELECT
    h.search_no, (
        SELECT s.search_key
        FROM household_search s
        WHERE s.rowid = h.search_no) AS search_key
FROM households h
WHERE h.house_code >= ?4 AND h.house_code <= ?5 AND +h.search_no >= ?1 AND +h.search_no < ?2
ORDER BY +h.search_no
LIMIT ?3
)sql"};

// SQLite: the search table reads its lists in the order of places, and stops at the limit.
constexpr storage::Sql kFind1{"households.find_1", R"sql(
SELECT rowid, search_key
FROM household_search
WHERE rowid >= ?1 AND rowid < ?2 AND search_key LIKE ?4
ORDER BY rowid
LIMIT ?3
)sql"};

constexpr storage::Sql kFind2{"households.find_2", R"sql(
SELECT rowid, search_key
FROM household_search
WHERE rowid >= ?1 AND rowid < ?2 AND search_key LIKE ?4 AND search_key LIKE ?5
ORDER BY rowid
LIMIT ?3
)sql"};

constexpr storage::Sql kFind3{"households.find_3", R"sql(
SELECT rowid, search_key
FROM household_search
WHERE rowid >= ?1 AND rowid < ?2 AND search_key LIKE ?4 AND search_key LIKE ?5 AND search_key LIKE ?6
ORDER BY rowid
LIMIT ?3
)sql"};

constexpr storage::Sql kFind4{"households.find_4", R"sql(
SELECT rowid, search_key
FROM household_search
WHERE rowid >= ?1 AND rowid < ?2 AND search_key LIKE ?4 AND search_key LIKE ?5 AND search_key LIKE ?6 AND search_key LIKE ?7
ORDER BY rowid
LIMIT ?3
)sql"};

// PostgreSQL: its planner knows neither the words nor how common they are. So common ones are looked for in the households next
// in place, and rare ones, which are not there, in the trigram index, each by a statement that leaves no other way.
constexpr storage::Sql kNear{"households.near", R"sql(
SELECT rowid, search_key
FROM (
    SELECT rowid, search_key
    FROM household_search
    WHERE rowid >= ?1 AND rowid < ?2
    ORDER BY rowid
    LIMIT 4000) s
WHERE search_key LIKE ?4 AND search_key LIKE ?5 AND search_key LIKE ?6 AND search_key LIKE ?7 AND search_key LIKE ?8
ORDER BY rowid
LIMIT ?3
)sql"};

constexpr storage::Sql kBeyondNear{"households.beyond_near", R"sql(
SELECT rowid
FROM household_search
WHERE rowid >= ?1 AND rowid < ?2
ORDER BY rowid
LIMIT 1 OFFSET 4000
)sql"};

constexpr storage::Sql kRare{"households.rare", R"sql(
WITH found AS MATERIALIZED (
    SELECT rowid, search_key
    FROM household_search
    WHERE search_key LIKE ?4 AND search_key LIKE ?5 AND search_key LIKE ?6 AND search_key LIKE ?7 AND search_key LIKE ?8)
SELECT rowid, search_key
FROM found
WHERE rowid >= ?1 AND rowid < ?2
ORDER BY rowid
LIMIT ?3
)sql"};

// ---- what a page shows of those found -------------------------------------------------------------------------------------

constexpr storage::Sql kAtPlaces{"households.at_places", R"sql(
SELECT
    id, head_name, house_no, moo, tambon, house_code, members, dwelling_state, status, made_up, head_sort_key
FROM households
WHERE search_no IN (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
ORDER BY search_no
)sql"};

constexpr std::size_t kPlacesAtOnce = 16;
constexpr std::size_t kMostGrams = 4;
// Candidates that one answer looks at, some 3 ms. Words that stand together seldom, but whose characters stand everywhere, would
// otherwise have every household of the country looked at.
constexpr std::size_t kMostCandidates = 1'200;
constexpr std::size_t kMoreEachTime = 4;

struct Candidate {
    std::int64_t place = 0; // its search_no
    std::string text;
};

Candidate candidate_from(storage::Row const& row)
{
    return {row.get<std::int64_t>(0), row.get<std::string>(1)};
}

using Candidates = std::vector<Candidate>;

// What is looked for.
struct Wanted {
    SearchPatterns typed;
    std::vector<std::string> patterns; // as typed, and the status; all must match
    std::vector<std::string> grams;
    bool active_only = false;

    [[nodiscard]] bool has(std::string_view text) const { return matches(text, patterns) && !(active_only && is_marked(text)); }
};

Wanted wanted_by(ListQuery const& query)
{
    auto typed = patterns_of(*query.typed);
    if (!typed)
        throw problems::search_too_short();
    Wanted wanted{std::move(*typed), {}, {}, query.status == Status::Active};
    wanted.patterns = wanted.typed.patterns;
    auto const status = query.status ? status_pattern(*query.status) : std::nullopt;
    wanted.grams = gram_patterns(wanted.typed.patterns, status ? kMostGrams - 1 : kMostGrams);
    if (status) {
        wanted.patterns.push_back(*status);
        wanted.grams.push_back(*status);
    }
    return wanted;
}

// ---- candidates -----------------------------------------------------------------------------------------------------

// All codes have eleven digits, and only digits sort alike in every locale.
Candidates with_code(storage::Reader& reader, SearchRange range, Wanted const& wanted, std::size_t limit)
{
    auto first = *wanted.typed.house_code;
    auto last = first;
    first.resize(std::max(first.size(), kHouseCodeDigits), '0');
    last.resize(std::max(last.size(), kHouseCodeDigits), '9');
    return reader.all(kWithCode, candidate_from, range.from, range.to, limit, first, last);
}

Candidates with_grams(storage::Reader& reader, SearchRange range, Wanted const& wanted, std::size_t limit)
{
    auto const& g = wanted.grams;
    switch (g.size()) {
    case 1:
        return reader.all(kFind1, candidate_from, range.from, range.to, limit, g[0]);
    case 2:
        return reader.all(kFind2, candidate_from, range.from, range.to, limit, g[0], g[1]);
    case 3:
        return reader.all(kFind3, candidate_from, range.from, range.to, limit, g[0], g[1], g[2]);
    default:
        return reader.all(kFind4, candidate_from, range.from, range.to, limit, g[0], g[1], g[2], g[3]);
    }
}

Candidates with_patterns(storage::Reader& reader, SearchRange range, Wanted const& wanted, std::size_t limit)
{
    auto const pattern = [&](std::size_t i) { return wanted.patterns[i < wanted.patterns.size() ? i : 0]; };
    auto const ask = [&](storage::Sql const& sql, std::size_t most) {
        return reader.all(sql, candidate_from, range.from, range.to, most, pattern(0), pattern(1), pattern(2), pattern(3),
                          pattern(4));
    };
    auto found = ask(kNear, limit);
    if (found.size() == limit)
        return found;
    auto const beyond = reader.value<std::int64_t>(kBeyondNear, range.from, range.to);
    if (!beyond)
        return found;
    range.from = *beyond;
    auto rare = ask(kRare, limit - found.size());
    found.insert(found.end(), std::make_move_iterator(rare.begin()), std::make_move_iterator(rare.end()));
    return found;
}

// The next ones of a range; fewer than `limit` only where there are no more.
Candidates candidates(storage::Reader& reader, SearchRange range, Wanted const& wanted, std::size_t limit)
{
    if (wanted.typed.house_code)
        return with_code(reader, range, wanted, limit);
    return reader.engine() == storage::Engine::Sqlite ? with_grams(reader, range, wanted, limit)
                                                      : with_patterns(reader, range, wanted, limit);
}

// ---- a page ---------------------------------------------------------------------------------------------------------

struct Search {
    Candidates found;
    std::size_t looked_at = 0;
    std::optional<std::int64_t> stopped_at; // where it has looked at enough

    [[nodiscard]] bool over(std::size_t wanted_rows) const { return stopped_at || found.size() >= wanted_rows; }
};

// Asks for as many as would fill the page if all matched, then for more at a time.
void look_through(storage::Reader& reader, SearchRange range, Wanted const& wanted, std::size_t rows, Search& search)
{
    auto at_once = rows - search.found.size();
    while (range.from < range.to && !search.over(rows)) {
        auto next = candidates(reader, range, wanted, at_once);
        bool const last = next.size() < at_once;
        search.looked_at += next.size();
        if (!next.empty())
            range.from = next.back().place + 1;
        for (auto& one : next)
            if (wanted.has(one.text))
                search.found.push_back(std::move(one));
        if (last)
            return;
        if (search.looked_at >= kMostCandidates)
            search.stopped_at = range.from - 1;
        else
            at_once = std::min(at_once * kMoreEachTime, kMostCandidates - search.looked_at);
    }
}

std::vector<ListedHousehold> at_places(storage::Reader& reader, Candidates const& found)
{
    std::vector<ListedHousehold> rows;
    for (std::size_t at = 0; at < found.size(); at += kPlacesAtOnce) {
        auto const no = [&](std::size_t i) { return found[i < found.size() ? i : at].place; }; // the last repeats its first
        reader.each(
            kAtPlaces, [&](storage::Row const& row) { rows.push_back({summary_from(row), std::nullopt}); }, no(at), no(at + 1),
            no(at + 2), no(at + 3), no(at + 4), no(at + 5), no(at + 6), no(at + 7), no(at + 8), no(at + 9), no(at + 10),
            no(at + 11), no(at + 12), no(at + 13), no(at + 14), no(at + 15));
    }
    return rows;
}

std::int64_t place_cursor(std::optional<std::string> const& after)
{
    if (!after)
        return 0;
    std::int64_t number = 0;
    auto const* end = after->data() + after->size();
    auto const [stop, error] = std::from_chars(after->data(), end, number);
    if (error != std::errc() || stop != end || number <= 0)
        throw problems::bad_cursor();
    return number;
}

} // namespace

SummaryPage find(storage::Reader& reader, std::vector<base::AreaCode> const& areas, ListQuery const& query)
{
    auto const wanted = wanted_by(query);
    auto const last = place_cursor(query.after);
    reader.settle(); // search texts
    Search search;
    for (auto const& area : areas) { // in the order of their codes, so in the order of search numbers
        auto range = range_of(area);
        range.from = std::max(range.from, last + 1);
        if (!search.over(query.limit + 1))
            look_through(reader, range, wanted, query.limit + 1, search);
    }
    SummaryPage page;
    if (search.found.size() > query.limit) {
        search.found.resize(query.limit);
        page.next = std::to_string(search.found.back().place);
    } else if (search.stopped_at) {
        page.next = std::to_string(*search.stopped_at);
    }
    page.items = at_places(reader, search.found);
    name_matched_members(reader, wanted.typed, page.items);
    return page;
}

std::span<storage::Sql const> find_statements()
{
    static constexpr storage::Sql all[] = {kWithCode, kFind1, kFind2, kFind3, kFind4, kNear, kBeyondNear, kRare, kAtPlaces};
    return all;
}

} // namespace households
