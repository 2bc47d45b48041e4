// The statements of tasks, and how a row becomes a Task.
#include "tasks/store.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace tasks {

namespace {

using storage::Row;
using storage::Sql;

#define TASK_COLUMNS                                                                                                             \
    "id, cause, title_th, title_en, note, area, about_kind, about_id, owner_person, owner_role, owner_organization, "            \
    "owner_name, due, state, made_at, made_by, made_name, closed_at, closed_by, closed_name, closed_note, version "

// ?1-?2 areas from and up to, ?3 due before, ?4-?5 about, ?6-?9 words as patterns, ?10 whose by name, ?11 whose by role.
#define ASKED                                                                                                                    \
    "area >= ?1 "                                                                                                                \
    "AND area < ?2 "                                                                                                             \
    "AND (CAST(?3 AS TEXT) IS NULL OR due < ?3) "                                                                                \
    "AND (CAST(?4 AS TEXT) IS NULL OR (about_kind = ?4 AND about_id = ?5)) "                                                     \
    "AND search_key LIKE ?6 "                                                                                                    \
    "AND search_key LIKE ?7 "                                                                                                    \
    "AND search_key LIKE ?8 "                                                                                                    \
    "AND search_key LIKE ?9 "                                                                                                    \
    "AND (CAST(?10 AS TEXT) IS NULL OR owner_person = ?10 OR (owner_organization IS NOT NULL AND made_by = ?10)) "               \
    "AND (CAST(?11 AS TEXT) IS NULL OR owner_role = ?11) "

// ?12-?13 after this day and id, ?14 how many.
constexpr Sql kOpen{"tasks.open",
                    "SELECT " TASK_COLUMNS "FROM tasks "
                    "WHERE state = 'open' AND " ASKED "AND (CAST(?12 AS TEXT) IS NULL OR due > ?12 OR (due = ?12 AND id > ?13)) "
                    "ORDER BY due, id "
                    "LIMIT ?14"};

constexpr Sql kClosed{"tasks.closed", "SELECT " TASK_COLUMNS "FROM tasks "
                                      "WHERE state <> 'open' AND " ASKED
                                      "AND (CAST(?12 AS TEXT) IS NULL OR closed_at < ?12 OR (closed_at = ?12 AND id < ?13)) "
                                      "ORDER BY closed_at DESC, id DESC "
                                      "LIMIT ?14"};

// ?3 the day before which a task is late, ?4 whose by name, ?5 whose by role.
constexpr Sql kCount{"tasks.count", R"(
    SELECT COUNT(*), CAST(COALESCE(SUM(CASE WHEN due < ?3 THEN 1 ELSE 0 END), 0) AS BIGINT)
    FROM tasks
    WHERE state = 'open'
      AND area >= ?1
      AND area < ?2
      AND (CAST(?4 AS TEXT) IS NULL OR owner_person = ?4 OR (owner_organization IS NOT NULL AND made_by = ?4))
      AND (CAST(?5 AS TEXT) IS NULL OR owner_role = ?5))"};

constexpr Sql kFind{"tasks.find", "SELECT " TASK_COLUMNS "FROM tasks "
                                  "WHERE id = ?1 "
                                  "ORDER BY id"};

constexpr Sql kLastOfCause{"tasks.last_of_cause", "SELECT " TASK_COLUMNS "FROM tasks "
                                                  "WHERE cause = ?1 "
                                                  "ORDER BY made_at DESC, id DESC "
                                                  "LIMIT 1"};

constexpr Sql kInsert{"tasks.insert", R"(
    INSERT INTO tasks (id, cause, title_th, title_en, note, area, about_kind, about_id, owner_person, owner_role,
                       owner_organization, owner_name, due, state, made_at, made_by, made_name, search_key, version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19))"};

constexpr Sql kUpdate{"tasks.update", R"(
    UPDATE tasks
    SET title_th = ?2, title_en = ?3, note = ?4, owner_person = ?5, owner_role = ?6, owner_organization = ?7, owner_name = ?8,
        due = ?9, search_key = ?10, version = version + 1
    WHERE id = ?1 AND version = ?11 AND state = 'open')"};

constexpr Sql kClose{"tasks.close", R"(
    UPDATE tasks
    SET state = ?2, closed_at = ?3, closed_by = ?4, closed_name = ?5, closed_note = ?6, version = version + 1
    WHERE id = ?1 AND state = 'open')"};

#undef ASKED
#undef TASK_COLUMNS

Task task_from(Row const& row)
{
    using Text = std::optional<std::string>;
    using User = std::optional<auth::UserId>;
    Task t;
    t.id = row.get<TaskId>(0);
    t.cause = row.get<Text>(1);
    t.title = {row.get<std::string>(2), row.get<std::string>(3)};
    t.note = row.get<Text>(4);
    t.area = row.get<base::AreaCode>(5);
    if (auto kind = row.get<Text>(6))
        t.about = Thing{std::move(*kind), row.get<std::string>(7)};
    t.owner = {row.get<User>(8), row.get<std::optional<auth::Role>>(9), row.get<std::optional<organizations::OrganizationId>>(10),
               row.get<std::string>(11)};
    t.due = row.get<base::Date>(12);
    t.state = row.get<State>(13);
    t.made_at = row.get<base::Timestamp>(14);
    t.made_by = row.get<User>(15);
    t.made_name = row.get<std::string>(16);
    if (auto const at = row.get<std::optional<base::Timestamp>>(17))
        t.closed = Closing{*at, row.get<User>(18), row.get<std::string>(19), row.get<Text>(20).value_or("")};
    t.version = row.get<std::int64_t>(21);
    return t;
}

std::array<std::string, 4> patterns_of(std::vector<std::string> const& terms)
{
    std::array<std::string, 4> patterns{"%", "%", "%", "%"};
    for (std::size_t i = 0; i < terms.size() && i < patterns.size(); ++i)
        patterns[i] = "%" + terms[i] + "%";
    return patterns;
}

// One area with whose tasks of it are asked; no task is in two of them.
struct Part {
    base::AreaCode area;
    std::optional<auth::UserId> person;
    std::optional<auth::Role> role;
};

void add_part(std::vector<Part>& parts, auth::Scope const& scope, std::optional<auth::UserId> person,
              std::optional<auth::Role> role)
{
    for (auto const& area : scope.areas())
        parts.push_back({area, person, role});
}

std::vector<Part> parts_of(auth::Scope const& scope, std::optional<auth::Actor> const& mine)
{
    std::vector<Part> parts;
    if (!mine) {
        add_part(parts, scope, std::nullopt, std::nullopt);
        return parts;
    }
    add_part(parts, scope, mine->id, std::nullopt);
    std::map<auth::Role, std::vector<base::AreaCode>> held;
    for (auto const& grant : mine->grants)
        held[grant.role].push_back(grant.area);
    for (auto const& [role, areas] : held) {
        auto const own = auth::Scope(areas);
        for (auto const& area : own.areas())
            add_part(parts, scope.within(area), std::nullopt, role);
    }
    return parts;
}

} // namespace

std::span<Sql const> statements()
{
    static constexpr Sql all[] = {kOpen, kClosed, kCount, kFind, kLastOfCause, kInsert, kUpdate, kClose};
    return all;
}

namespace store {

void insert(storage::Writer& db, Task const& t, std::string const& search_key)
{
    using Text = std::optional<std::string>;
    db.execute(kInsert, t.id, t.cause, t.title.th, t.title.en, t.note, t.area, t.about ? Text(t.about->kind) : std::nullopt,
               t.about ? Text(t.about->id) : std::nullopt, t.owner.person, t.owner.role, t.owner.organization, t.owner.name,
               t.due, t.state, t.made_at, t.made_by, t.made_name, search_key, t.version);
}

bool update(storage::Writer& db, Task const& t, std::string const& search_key, std::int64_t from_version)
{
    return db.execute(kUpdate, t.id, t.title.th, t.title.en, t.note, t.owner.person, t.owner.role, t.owner.organization,
                      t.owner.name, t.due, search_key, from_version) == 1;
}

bool close(storage::Writer& db, Task const& t)
{
    auto const note = t.closed->note.empty() ? std::nullopt : std::optional(t.closed->note);
    return db.execute(kClose, t.id, t.state, t.closed->at, t.closed->by, t.closed->name, note) == 1;
}

std::optional<Task> find(storage::Reader& db, TaskId id)
{
    return db.one(kFind, task_from, id);
}

std::optional<Task> last_of_cause(storage::Reader& db, std::string_view key)
{
    return db.one(kLastOfCause, task_from, key);
}

Place place_of(Task const& task)
{
    return {task.closed ? task.closed->at.iso() : task.due.iso(), task.id.str()};
}

std::vector<Task> list(storage::Reader& db, auth::Scope const& scope, Filter const& filter, std::optional<Place> const& after,
                       std::size_t limit)
{
    using Text = std::optional<std::string>;
    auto const p = patterns_of(filter.terms);
    auto const kind = filter.about ? Text(filter.about->kind) : std::nullopt;
    auto const id = filter.about ? Text(filter.about->id) : std::nullopt;
    auto const day = after ? Text(after->day) : std::nullopt;
    auto const last = after ? after->id : std::string();
    std::vector<Task> found;
    for (auto const& part : parts_of(filter.area ? scope.within(*filter.area) : scope, filter.mine))
        db.each(
            filter.open ? kOpen : kClosed, [&](Row const& row) { found.push_back(task_from(row)); }, part.area.lower(),
            part.area.upper(), filter.late, kind, id, p[0], p[1], p[2], p[3], part.person, part.role, day, last,
            static_cast<std::int64_t>(limit));
    std::ranges::sort(found, [&](Task const& a, Task const& b) {
        auto const one = place_of(a);
        auto const other = place_of(b);
        auto const before = one.day != other.day ? one.day < other.day : one.id < other.id;
        return filter.open ? before : !before && a.id != b.id;
    });
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

Count count(storage::Reader& db, auth::Scope const& scope, std::optional<auth::Actor> const& mine, base::Date today)
{
    Count sum;
    for (auto const& part : parts_of(scope, mine))
        db.each(
            kCount,
            [&](Row const& row) {
                sum.open += row.integer(0);
                sum.late += row.integer(1);
            },
            part.area.lower(), part.area.upper(), today, part.person, part.role);
    return sum;
}

} // namespace store

} // namespace tasks
