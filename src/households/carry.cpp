// What a surveyor carries: the households of their areas in pages, then only what changed; and where a village stands.
//
// Everything is read again when the areas or the leave to read health changed (carry_marks.hpp), and when more households left
// their tambons meanwhile than one page may tell.
//
// Pages go by `search_no`, which is a range for each area. A delta goes by `change_no`, not by the time of a change: each write
// of a household takes the next number, and writes take turns, so a number that is seen later is always greater. A clock may be
// pinned to a day, or be set back.
#include "households/carry_marks.hpp"
#include "households/households.hpp"
#include "households/store.hpp"

#include <charconv>
#include <limits>

namespace households {

namespace {

constexpr storage::Sql kPage{"households.carry_page", R"sql(
SELECT id, search_no
FROM households
WHERE search_no > ?1 AND search_no >= ?2 AND search_no < ?3 AND status = 'active'
ORDER BY search_no
LIMIT ?4
)sql"};

constexpr storage::Sql kChanged{"households.carry_changed", R"sql(
SELECT id, search_no, change_no, status
FROM households
WHERE change_no > ?1
ORDER BY change_no, id
LIMIT ?2
)sql"};

constexpr storage::Sql kDeparted{"households.carry_departed", R"sql(
SELECT household_departures.household_id, household_departures.tambon, households.tambon
FROM household_departures
JOIN households ON households.id = household_departures.household_id
WHERE household_departures.change_no > ?1
ORDER BY household_departures.change_no, household_departures.household_id, household_departures.tambon
LIMIT ?2
)sql"};

constexpr storage::Sql kDepart{"households.depart", R"sql(
INSERT INTO household_departures (household_id, tambon, left_at, change_no)
VALUES (?1, ?2, ?3, (SELECT COALESCE(MAX(change_no), 0) FROM households))
ON CONFLICT (household_id, tambon) DO UPDATE SET left_at = excluded.left_at, change_no = excluded.change_no
)sql"};

constexpr storage::Sql kLastChange{"households.last_change", R"sql(
SELECT COALESCE(MAX(change_no), 0)
FROM households
)sql"};

constexpr storage::Sql kSpots{"households.spots", R"sql(
SELECT latitude, longitude
FROM households
WHERE tambon = ?1 AND COALESCE(moo, 0) = ?2 AND status = 'active' AND latitude IS NOT NULL
ORDER BY tambon, head_sort_key, id
LIMIT ?3
)sql"};

constexpr std::int64_t kNumbersOfTambon = 100'000'000;
constexpr std::size_t kMostDepartures = 2'000;

std::int64_t first_number(std::string code)
{
    code.resize(6, '0');
    std::int64_t tambon = 0;
    std::from_chars(code.data(), code.data() + code.size(), tambon);
    return tambon * kNumbersOfTambon;
}

struct Numbers {
    std::int64_t first = 0;
    std::int64_t end = 0;
};

Numbers numbers_of(base::AreaCode const& area)
{
    auto const upper = area.upper();
    return {first_number(area.lower()), upper == "z" ? std::numeric_limits<std::int64_t>::max() : first_number(upper)};
}

CarryPage whole(storage::Reader& reader, auth::Actor const& actor, auth::Scope const& scope, CarryCursor cursor,
                std::size_t limit, base::Date today)
{
    CarryPage page;
    page.whole = true;
    for (auto const& area : scope.areas()) {
        auto const numbers = numbers_of(area);
        auto const ids = reader.all(
            kPage,
            [&](storage::Row const& row) {
                cursor.where = row.integer(1);
                return row.get<HouseholdId>(0);
            },
            std::int64_t{cursor.where}, numbers.first, numbers.end, limit - page.items.size());
        for (auto const& id : ids)
            page.items.push_back(show(reader, actor, scope, id, today));
        if (page.items.size() >= limit) {
            page.next = cursor.text();
            return page;
        }
    }
    page.since = cursor.mark().text();
    return page;
}

struct Changed {
    HouseholdId id;
    std::int64_t search_no = 0;
    std::int64_t change_no = 0;
    Status status = Status::Active;
};

bool is_within(std::int64_t search_no, auth::Scope const& scope)
{
    for (auto const& area : scope.areas()) {
        auto const numbers = numbers_of(area);
        if (search_no >= numbers.first && search_no < numbers.end)
            return true;
    }
    return false;
}

// Those that left for a tambon outside the scope. False when there are more than one page may tell.
bool add_departed(storage::Reader& reader, auth::Scope const& scope, std::int64_t since, CarryPage& page)
{
    std::size_t count = 0;
    reader.each(
        kDeparted,
        [&](storage::Row const& row) {
            ++count;
            if (scope.covers(row.get<base::AreaCode>(1)) && !scope.covers(row.get<base::AreaCode>(2)))
                page.gone.push_back(row.get<HouseholdId>(0));
        },
        since, kMostDepartures + 1);
    return count <= kMostDepartures;
}

// Others' changes lie between ours and are passed over.
CarryPage delta(storage::Reader& reader, auth::Actor const& actor, auth::Scope const& scope, CarryCursor cursor,
                std::size_t limit, base::Date today, CarryPage page = {})
{
    auto const full = page.gone.size() + limit;
    for (bool more = true; more;) {
        auto const rows = reader.all(
            kChanged,
            [](storage::Row const& row) {
                return Changed{row.get<HouseholdId>(0), row.integer(1), row.integer(2), row.get<Status>(3)};
            },
            std::int64_t{cursor.where}, limit);
        more = rows.size() == limit;
        for (auto const& row : rows) {
            cursor.where = row.change_no;
            if (!is_within(row.search_no, scope))
                continue;
            if (row.status == Status::Active)
                page.items.push_back(show(reader, actor, scope, row.id, today));
            else
                page.gone.push_back(row.id);
            if (page.items.size() + page.gone.size() >= full) {
                page.next = cursor.text();
                return page;
            }
        }
    }
    page.since = cursor.mark().text();
    return page;
}

} // namespace

CarryPage carry(storage::Reader& reader, auth::Actor const& actor, auth::Scope const& scope, CarryQuery const& query,
                base::Date today)
{
    auto const rights = rights_of(actor, scope);
    if (query.after) {
        auto const cursor = carry_cursor(*query.after);
        if (cursor.rights != rights)
            refuse_cursor();
        return cursor.whole ? whole(reader, actor, scope, cursor, query.limit, today)
                            : delta(reader, actor, scope, cursor, query.limit, today);
    }
    auto const last = reader.value<std::int64_t>(kLastChange).value_or(0);
    if (query.since) {
        auto const mark = carry_mark(*query.since);
        CarryPage page;
        if (mark.rights == rights && add_departed(reader, scope, mark.change_no, page))
            return delta(reader, actor, scope, {false, mark.change_no, last, rights}, query.limit, today, std::move(page));
    }
    return whole(reader, actor, scope, {true, -1, last, rights}, query.limit, today);
}

std::vector<Spot> spots_of_village(storage::Reader& reader, auth::Scope const& scope, base::AreaCode const& tambon,
                                   std::optional<int> moo, std::size_t most)
{
    if (!scope.covers(tambon))
        return {};
    return reader.all(
        kSpots, [](storage::Row const& row) { return Spot{row.real(0), row.real(1)}; }, tambon, moo.value_or(0), most);
}

void note_departure(storage::Writer& tx, HouseholdId id, base::AreaCode const& left, base::Timestamp at)
{
    tx.execute(kDepart, id, left, at);
}

std::span<storage::Sql const> carry_statements()
{
    static constexpr storage::Sql all[] = {kPage, kChanged, kDeparted, kDepart, kLastChange, kSpots};
    return all;
}

} // namespace households
