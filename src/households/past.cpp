// Undoing a household's history.
#include "households/past.hpp"

#include "households/store.hpp"
#include "platform/auth/audit.hpp"

#include <algorithm>

namespace households {

namespace {

bool made_a_version(auth::Event const& event)
{
    return (event.action == "household.changed" || event.action == "household.moved") && !event.changes.empty();
}

void undo(std::vector<FieldValue>& values, auth::Event const& event)
{
    for (auto const& change : event.changes) {
        auto const found =
            std::find_if(values.begin(), values.end(), [&](FieldValue const& v) { return v.field == change.field; });
        if (found == values.end())
            values.push_back({change.field, change.from});
        else
            found->value = change.from;
    }
}

} // namespace

std::optional<std::vector<FieldValue>> field_values_at(storage::Reader& db, auth::Vault const& vault, Household const& now,
                                                       std::int64_t version)
{
    auto values = field_values(now);
    auto reached = now.version;
    if (version < 1 || version > reached)
        return std::nullopt;
    if (version == reached)
        return values;
    for (auto const& entry : auth::history(db, vault, {"household", now.id.str()}, true)) {
        if (!made_a_version(entry.event))
            continue;
        undo(values, entry.event);
        if (--reached == version)
            return values;
    }
    return std::nullopt;
}

std::optional<LastWriter> last_writer_of(storage::Reader& db, auth::Vault const& vault, HouseholdId id, std::string_view field)
{
    for (auto const& entry : auth::history(db, vault, {"household", id.str()}, false))
        if (entry.event.action != "household.conflict_opened")
            for (auto const& change : entry.event.changes)
                if (change.field == field)
                    return LastWriter{entry.actor_name, entry.at};
    return std::nullopt;
}

} // namespace households
