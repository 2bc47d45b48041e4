// Statements of edits and conflicts.
#include "households/conflicts.hpp"

#include "platform/auth/vault.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <stdexcept>

namespace households {

namespace {

constexpr storage::Sql kEdit{"households.edit", R"sql(
SELECT id, household_id, content_hash, answer, received_at
FROM household_edits
WHERE id = ?1
)sql"};

constexpr storage::Sql kInsertEdit{"households.insert_edit", R"sql(
INSERT INTO household_edits (id, household_id, content_hash, answer, received_at)
VALUES (?1, ?2, ?3, ?4, ?5)
)sql"};

constexpr storage::Sql kConflict{"households.conflict", R"sql(
SELECT
    c.id, c.household_id, c.tambon, c.edit_id, c.sealed, c.sent_by, c.sent_by_name, c.device, c.made_at, c.sent_at,
    c.stored_by_name, c.stored_at, c.state, c.choice, c.decided_by_name, c.decided_at
FROM household_conflicts c
WHERE c.id = ?1
)sql"};

constexpr storage::Sql kConflictsOf{"households.conflicts_of", R"sql(
SELECT
    c.id, c.household_id, c.tambon, c.edit_id, c.sealed, c.sent_by, c.sent_by_name, c.device, c.made_at, c.sent_at,
    c.stored_by_name, c.stored_at, c.state, c.choice, c.decided_by_name, c.decided_at
FROM household_conflicts c
WHERE c.household_id = ?1
ORDER BY c.state DESC, c.sent_at DESC, c.id
LIMIT 200
)sql"};

constexpr storage::Sql kOpenConflicts{"households.open_conflicts", R"sql(
SELECT
    c.id, c.household_id, c.tambon, c.edit_id, c.sealed, c.sent_by, c.sent_by_name, c.device, c.made_at, c.sent_at,
    c.stored_by_name, c.stored_at, c.state, c.choice, c.decided_by_name, c.decided_at
FROM household_conflicts c
WHERE c.state = 'open' AND c.tambon >= ?1 AND c.tambon < ?2
    AND (c.tambon > ?3 OR (c.tambon = ?3 AND (c.sent_at > ?4 OR (c.sent_at = ?4 AND c.id > ?5))))
ORDER BY c.tambon, c.sent_at, c.id
LIMIT ?6
)sql"};

constexpr storage::Sql kInsertConflict{"households.insert_conflict", R"sql(
INSERT INTO household_conflicts (
    id, household_id, tambon, edit_id, sealed, sent_by, sent_by_name, device, made_at, sent_at, stored_by_name, stored_at,
    state)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
)sql"};

constexpr storage::Sql kCloseConflict{"households.close_conflict", R"sql(
UPDATE household_conflicts
SET state = 'decided', choice = ?2, decided_by_name = ?3, decided_at = ?4
WHERE id = ?1
)sql"};

constexpr storage::Sql kMoveConflicts{"households.move_conflicts", R"sql(
UPDATE household_conflicts
SET tambon = ?2
WHERE household_id = ?1
)sql"};

std::string context_of(ConflictId id)
{
    return "household_conflict:" + id.str();
}

boost::json::value json_of(std::optional<std::string> const& text)
{
    return text ? boost::json::value(*text) : boost::json::value(nullptr);
}

std::optional<std::string> text_of(boost::json::value const& json)
{
    return json.is_string() ? std::optional(std::string(json.get_string())) : std::nullopt;
}

std::string written(std::vector<Meeting> const& values)
{
    boost::json::array rows;
    for (auto const& [change, stored] : values)
        rows.push_back(boost::json::array{change.field, json_of(change.from), json_of(change.to), json_of(stored)});
    return boost::json::serialize(rows);
}

std::vector<Meeting> read(std::string const& text)
{
    std::vector<Meeting> values;
    auto const parsed = boost::json::parse(text);
    for (auto const& row : parsed.as_array()) {
        auto const& cells = row.as_array();
        values.push_back(
            {{std::string(cells.at(0).as_string()), text_of(cells.at(1)), text_of(cells.at(2))}, text_of(cells.at(3))});
    }
    return values;
}

class ConflictReader {
public:
    explicit ConflictReader(auth::Vault const& vault) : vault_(vault) {}

    Conflict operator()(storage::Row const& row) const
    {
        Conflict c;
        c.id = row.get<ConflictId>(0);
        c.household = row.get<HouseholdId>(1);
        c.tambon = row.get<base::AreaCode>(2);
        c.edit = row.get<EditId>(3);
        auto const opened = vault_.decrypt(row.bytes(4), context_of(c.id));
        if (!opened)
            throw std::runtime_error("a stored conflict does not open with this installation's keys");
        c.values = read(*opened);
        c.sent_by = row.get<std::string>(5);
        c.sent_by_name = row.get<std::string>(6);
        c.device = row.get<std::optional<std::string>>(7);
        c.made_at = row.get<base::Timestamp>(8);
        c.sent_at = row.get<base::Timestamp>(9);
        c.stored_by_name = row.get<std::optional<std::string>>(10);
        c.stored_at = row.get<std::optional<base::Timestamp>>(11);
        c.state = row.get<ConflictState>(12);
        c.choice = row.get<std::optional<Choice>>(13);
        c.decided_by_name = row.get<std::optional<std::string>>(14);
        c.decided_at = row.get<std::optional<base::Timestamp>>(15);
        return c;
    }

private:
    auth::Vault const& vault_;
};

} // namespace

std::optional<Edit> find_edit(storage::Reader& db, EditId id)
{
    return db.one(
        kEdit,
        [](storage::Row const& row) {
            return Edit{row.get<EditId>(0), row.get<HouseholdId>(1), row.get<std::string>(2), row.get<std::string>(3),
                        row.get<base::Timestamp>(4)};
        },
        id);
}

void insert_edit(storage::Writer& db, Edit const& edit)
{
    db.execute(kInsertEdit, edit.id, edit.household, edit.content_hash, edit.answer, edit.received_at);
}

std::optional<Conflict> find_conflict(storage::Reader& db, auth::Vault const& vault, auth::Scope const& scope, ConflictId id)
{
    auto conflict = db.one(kConflict, ConflictReader(vault), id);
    return conflict && scope.covers(conflict->tambon) ? conflict : std::nullopt;
}

std::vector<Conflict> conflicts_of(storage::Reader& db, auth::Vault const& vault, auth::Scope const& scope, HouseholdId id)
{
    auto found = db.all(kConflictsOf, ConflictReader(vault), id);
    std::erase_if(found, [&](Conflict const& conflict) { return !scope.covers(conflict.tambon); });
    return found;
}

std::vector<Conflict> open_conflicts(storage::Reader& db, auth::Vault const& vault, auth::Scope const& scope,
                                     std::optional<ConflictPlace> const& after, std::size_t limit)
{
    ConflictReader const reader(vault);
    auto const after_tambon = after ? after->tambon.str() : std::string();
    auto const after_time = after ? after->sent_at.iso() : std::string();
    auto const after_id = after ? after->id.str() : std::string();
    std::vector<Conflict> found;
    // The areas of a scope are sorted and apart, so their conflicts follow each other in the order of tambons.
    for (auto const& area : scope.areas()) {
        if (found.size() >= limit)
            break;
        db.each(
            kOpenConflicts, [&](storage::Row const& row) { found.push_back(reader(row)); }, area.lower(), area.upper(),
            after_tambon, after_time, after_id, limit - found.size());
    }
    return found;
}

void insert_conflict(storage::Writer& db, auth::Vault const& vault, Conflict const& c)
{
    auto const sealed = vault.encrypt(written(c.values), context_of(c.id));
    db.execute(kInsertConflict, c.id, c.household, c.tambon, c.edit, sealed, c.sent_by, c.sent_by_name, c.device, c.made_at,
               c.sent_at, c.stored_by_name, c.stored_at, c.state);
}

void close_conflict(storage::Writer& db, ConflictId id, Choice choice, std::string const& decided_by_name,
                    base::Timestamp decided_at)
{
    db.execute(kCloseConflict, id, choice, decided_by_name, decided_at);
}

void move_conflicts(storage::Writer& db, HouseholdId id, base::AreaCode const& tambon)
{
    db.execute(kMoveConflicts, id, tambon);
}

std::span<storage::Sql const> conflict_statements()
{
    static constexpr storage::Sql all[] = {kEdit,          kInsertEdit,     kConflict,      kConflictsOf,
                                           kOpenConflicts, kInsertConflict, kCloseConflict, kMoveConflicts};
    return all;
}

} // namespace households
