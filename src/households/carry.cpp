// What a surveyor carries: the households of their areas in pages, then only what changed; and where a village stands.
//
// Pages go by `search_no`, which is a range for each area. A delta goes by `change_no`, not by the time of a change: each write
// of a household takes the next number, and writes take turns, so a number that is seen later is always greater. A clock may be
// pinned to a day, or be set back.
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

constexpr storage::Sql kAll[] = {kPage, kChanged, kDeparted, kDepart, kLastChange, kSpots};

constexpr std::int64_t kNumbersOfTambon = 100'000'000;

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

[[noreturn]] void refuse(std::string field)
{
    throw base::invalid_input({{std::move(field), "malformed", {"เริ่มดึงข้อมูลใหม่ทั้งหมด", "This is not from here; begin again"}}});
}

std::int64_t number_of(std::string_view typed, char const* field)
{
    std::int64_t number = 0;
    auto const [stop, fault] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (fault != std::errc() || stop != typed.data() + typed.size() || number < 0)
        refuse(field);
    return number;
}

// "<number>~<start>": where a page ended, and the last change when the first of them was made.
struct Cursor {
    std::int64_t where = -1;
    std::int64_t start = 0;

    [[nodiscard]] std::string text() const { return std::to_string(where) + "~" + std::to_string(start); }
};

Cursor cursor_of(storage::Reader& reader, std::optional<std::string> const& after)
{
    if (!after)
        return {-1, reader.value<std::int64_t>(kLastChange).value_or(0)};
    auto const middle = after->find('~');
    if (middle == std::string::npos)
        refuse("after");
    return {number_of(std::string_view(*after).substr(0, middle), "after"),
            number_of(std::string_view(*after).substr(middle + 1), "after")};
}

CarryPage whole(storage::Reader& reader, auth::Actor const& actor, auth::Scope const& scope, CarryQuery const& query,
                base::Date today)
{
    auto cursor = cursor_of(reader, query.after);
    CarryPage page;
    for (auto const& area : scope.areas()) {
        auto const numbers = numbers_of(area);
        auto const ids = reader.all(
            kPage,
            [&](storage::Row const& row) {
                cursor.where = row.integer(1);
                return row.get<HouseholdId>(0);
            },
            std::int64_t{cursor.where}, numbers.first, numbers.end, query.limit - page.items.size());
        for (auto const& id : ids)
            page.items.push_back(show(reader, actor, scope, id, today));
        if (page.items.size() >= query.limit) {
            page.next = cursor.text();
            return page;
        }
    }
    page.since = std::to_string(cursor.start);
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

void add_departed(storage::Reader& reader, auth::Scope const& scope, std::int64_t since, CarryPage& page)
{
    reader.each(
        kDeparted,
        [&](storage::Row const& row) {
            if (scope.covers(row.get<base::AreaCode>(1)) && !scope.covers(row.get<base::AreaCode>(2)))
                page.gone.push_back(row.get<HouseholdId>(0));
        },
        since);
}

CarryPage delta(storage::Reader& reader, auth::Actor const& actor, auth::Scope const& scope, CarryQuery const& query,
                base::Date today)
{
    auto const since = number_of(*query.since, "since");
    auto cursor = cursor_of(reader, query.after);
    CarryPage page;
    if (!query.after) {
        cursor.where = since;
        add_departed(reader, scope, since, page);
    }
    // Others' changes lie between ours and are passed over.
    for (bool more = true; more;) {
        auto const rows = reader.all(
            kChanged,
            [](storage::Row const& row) {
                return Changed{row.get<HouseholdId>(0), row.integer(1), row.integer(2), row.get<Status>(3)};
            },
            std::int64_t{cursor.where}, query.limit);
        more = rows.size() == query.limit;
        for (auto const& row : rows) {
            cursor.where = row.change_no;
            if (!is_within(row.search_no, scope))
                continue;
            if (row.status == Status::Active)
                page.items.push_back(show(reader, actor, scope, row.id, today));
            else
                page.gone.push_back(row.id);
            if (page.items.size() >= query.limit) {
                page.next = cursor.text();
                return page;
            }
        }
    }
    page.since = std::to_string(cursor.start);
    return page;
}

} // namespace

CarryPage carry(storage::Reader& reader, auth::Actor const& actor, auth::Scope const& scope, CarryQuery const& query,
                base::Date today)
{
    return query.since ? delta(reader, actor, scope, query, today) : whole(reader, actor, scope, query, today);
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
    return kAll;
}

} // namespace households
