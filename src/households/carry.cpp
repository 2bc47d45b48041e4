// What a surveyor carries: the households of their areas in pages, then only what changed; and where a village stands.
//
// Pages go by `search_no`, which is a range for each area. A delta asks for changes since a minute before the last page was made:
// a write that was waiting then has an older time than the moment at which it could be seen.
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
SELECT id, search_no, updated_at, status
FROM households
WHERE (updated_at, id) > (?1, ?2)
ORDER BY updated_at, id
LIMIT ?3
)sql"};

constexpr storage::Sql kDeparted{"households.carry_departed", R"sql(
SELECT household_departures.household_id, household_departures.tambon, households.tambon
FROM household_departures
JOIN households ON households.id = household_departures.household_id
WHERE household_departures.left_at >= ?1
ORDER BY household_departures.left_at, household_departures.household_id, household_departures.tambon
)sql"};

constexpr storage::Sql kDepart{"households.depart", R"sql(
INSERT INTO household_departures (household_id, tambon, left_at)
VALUES (?1, ?2, ?3)
ON CONFLICT (household_id, tambon) DO UPDATE SET left_at = excluded.left_at
)sql"};

constexpr storage::Sql kSpots{"households.spots", R"sql(
SELECT latitude, longitude
FROM households
WHERE tambon = ?1 AND COALESCE(moo, 0) = ?2 AND status = 'active' AND latitude IS NOT NULL
ORDER BY tambon, head_sort_key, id
LIMIT ?3
)sql"};

constexpr storage::Sql kAll[] = {kPage, kChanged, kDeparted, kDepart, kSpots};

constexpr std::int64_t kNumbersOfTambon = 100'000'000;
constexpr std::int64_t kOverlapMs = 60'000;

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

// "<number>~<start>" or "<time>~<id>~<start>": where a page ended, and when the first of them was made.
struct Cursor {
    std::string where;
    std::string id;
    base::Timestamp start;
};

Cursor cursor_of(std::optional<std::string> const& after, bool has_id, base::Timestamp now)
{
    if (!after)
        return {"", "", now};
    auto const last = after->rfind('~');
    auto const start = last == std::string::npos ? std::nullopt : base::Timestamp::parse(after->substr(last + 1));
    if (!start)
        refuse("after");
    Cursor cursor{after->substr(0, last), "", *start};
    auto const middle = cursor.where.find('~');
    if (has_id != (middle != std::string::npos))
        refuse("after");
    if (has_id) {
        cursor.id = cursor.where.substr(middle + 1);
        cursor.where.resize(middle);
        if (!base::Timestamp::parse(cursor.where) || !base::Uuid::parse(cursor.id))
            refuse("after");
    }
    return cursor;
}

std::int64_t number_of(std::string const& typed)
{
    std::int64_t number = 0;
    auto const [stop, fault] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (fault != std::errc() || stop != typed.data() + typed.size())
        refuse("after");
    return number;
}

void end(CarryPage& page, base::Timestamp start)
{
    page.since = start.plus_ms(-kOverlapMs).iso();
}

CarryPage whole(storage::Reader& reader, auth::Actor const& actor, auth::Scope const& scope, CarryQuery const& query,
                base::Timestamp now)
{
    auto const cursor = cursor_of(query.after, false, now);
    auto after = query.after ? number_of(cursor.where) : -1;
    CarryPage page;
    for (auto const& area : scope.areas()) {
        auto const numbers = numbers_of(area);
        auto const ids = reader.all(
            kPage,
            [&](storage::Row const& row) {
                after = row.integer(1);
                return row.get<HouseholdId>(0);
            },
            std::int64_t{after}, numbers.first, numbers.end, query.limit - page.items.size());
        for (auto const& id : ids)
            page.items.push_back(show(reader, actor, scope, id, now.bangkok_date()));
        if (page.items.size() >= query.limit) {
            page.next = std::to_string(after) + "~" + cursor.start.iso();
            return page;
        }
    }
    end(page, cursor.start);
    return page;
}

struct Changed {
    HouseholdId id;
    std::int64_t search_no = 0;
    base::Timestamp at;
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

void add_departed(storage::Reader& reader, auth::Scope const& scope, std::string const& since, CarryPage& page)
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
                base::Timestamp now)
{
    auto const since = base::Timestamp::parse(*query.since);
    if (!since)
        refuse("since");
    auto cursor = cursor_of(query.after, true, now);
    CarryPage page;
    if (!query.after) {
        cursor.where = since->iso();
        add_departed(reader, scope, cursor.where, page);
    }
    // Others' changes lie between ours and are passed over.
    for (bool more = true; more;) {
        auto const rows = reader.all(
            kChanged,
            [](storage::Row const& row) {
                return Changed{row.get<HouseholdId>(0), row.integer(1), row.get<base::Timestamp>(2), row.get<Status>(3)};
            },
            cursor.where, cursor.id, query.limit);
        more = rows.size() == query.limit;
        for (auto const& row : rows) {
            cursor.where = row.at.iso();
            cursor.id = row.id.str();
            if (!is_within(row.search_no, scope))
                continue;
            if (row.status == Status::Active)
                page.items.push_back(show(reader, actor, scope, row.id, now.bangkok_date()));
            else
                page.gone.push_back(row.id);
            if (page.items.size() >= query.limit) {
                page.next = cursor.where + "~" + cursor.id + "~" + cursor.start.iso();
                return page;
            }
        }
    }
    end(page, cursor.start);
    return page;
}

} // namespace

CarryPage carry(storage::Reader& reader, auth::Actor const& actor, auth::Scope const& scope, CarryQuery const& query,
                base::Timestamp now)
{
    return query.since ? delta(reader, actor, scope, query, now) : whole(reader, actor, scope, query, now);
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
