// Writing the audit's chain and reading it back.
#include "platform/auth/audit.hpp"

#include "platform/auth/audit_rows.hpp"
#include "platform/auth/hex.hpp"
#include "platform/auth/users.hpp"
#include "platform/auth/vault.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace auth {

namespace {

namespace json = boost::json;

constexpr std::size_t kHistoryLimit = 500;
constexpr std::int64_t kWindow = 5'000;     // rows asked for at once
constexpr std::int64_t kMostRows = 100'000; // a page looks at so many before it answers what it found and where to go on
constexpr std::string_view kHidden = "•••";

constexpr std::string_view kFrom = "from";
constexpr std::string_view kTo = "to";

// Bound to row, place and side, so that a sealed value cannot be moved.
std::string context_of(std::int64_t number, std::size_t index, std::string_view side)
{
    return "audit:" + std::to_string(number) + ":" + std::to_string(index) + ":" + std::string(side);
}

// [{"field":…,"from":…,"to":…,"personal":true}]; absent sides are left out, personal ones sealed and in base64.
std::string write_changes(std::vector<Change> const& changes, Vault const& vault, std::int64_t number)
{
    if (changes.empty())
        return {};
    json::array list;
    list.reserve(changes.size());
    for (std::size_t i = 0; i < changes.size(); ++i) {
        auto const& change = changes[i];
        json::object row;
        row["field"] = change.field;
        auto const put = [&](std::string_view side, std::optional<std::string> const& value) {
            if (value)
                row[side] = change.personal ? sealed_to_base64url(vault.encrypt(*value, context_of(number, i, side))) : *value;
        };
        put(kFrom, change.from);
        put(kTo, change.to);
        if (change.personal)
            row["personal"] = true;
        list.push_back(std::move(row));
    }
    return json::serialize(list);
}

std::vector<Change> read_changes(std::string_view text, Vault const& vault, std::int64_t number, bool can_see_personal)
{
    std::vector<Change> changes;
    if (text.empty())
        return changes;
    auto const list = json::parse(json::string_view(text.data(), text.size()));
    for (auto const& element : list.as_array()) {
        auto const& row = element.as_object();
        Change change;
        change.field = row.at("field").as_string().c_str();
        change.personal = row.contains("personal");
        auto const index = changes.size();
        auto const get = [&](std::string_view side) -> std::optional<std::string> {
            auto const* value = row.if_contains(side);
            if (!value)
                return std::nullopt;
            std::string stored(value->as_string().c_str());
            if (!change.personal)
                return stored;
            if (!can_see_personal)
                return std::string(kHidden);
            auto const sealed = from_base64url(stored);
            auto plain = sealed ? vault.decrypt(*sealed, context_of(number, index, side)) : std::nullopt;
            return plain ? plain : std::string(kHidden);
        };
        change.from = get(kFrom);
        change.to = get(kTo);
        changes.push_back(std::move(change));
    }
    return changes;
}

template <class T>
T stored(std::optional<T> const& value)
{
    if (!value)
        throw std::runtime_error("an audit row cannot be read; run `onehome audit verify`");
    return *value;
}

base::AreaCode area_of(StoredEntry const& row)
{
    return stored<base::AreaCode>(base::AreaCode::parse(row.area));
}

Entry entry_of(StoredEntry const& row, Vault const& vault, bool can_see_personal)
{
    Entry entry;
    entry.number = row.number;
    entry.at = stored<base::Timestamp>(base::Timestamp::parse(row.at));
    entry.actor_id = stored<UserId>(UserId::parse(row.actor_id));
    entry.actor_name = row.actor_name;
    entry.request_id = row.request_id;
    entry.event = {row.action,   {row.subject_kind, row.subject_id},
                   area_of(row), read_changes(row.changes, vault, row.number, can_see_personal),
                   row.note,     row.reading};
    entry.hash = to_hex(row.hash);
    return entry;
}

// What concerns the whole country (a template, time limits, a duty over several provinces) concerns each part of it.
bool is_shown(base::AreaCode const& area, Scope const& scope)
{
    return area == base::AreaCode() ? !scope.empty() : scope.covers(area);
}

bool wanted(StoredEntry const& row, Scope const& scope, EntryFilter const& filter)
{
    return is_shown(area_of(row), scope) && (!filter.actor || row.actor_id == filter.actor->str()) &&
           (!filter.about_kind || row.subject_kind == *filter.about_kind);
}

} // namespace

Change change_of(std::string field, std::optional<std::string> from, std::optional<std::string> to)
{
    return {std::move(field), std::move(from), std::move(to), false};
}

void note_if_changed(std::vector<Change>& changes, std::string field, std::optional<std::string> from,
                     std::optional<std::string> to, bool personal)
{
    if (from != to)
        changes.push_back({std::move(field), std::move(from), std::move(to), personal});
}

void append(storage::Writer& tx, Vault const& vault, Stamp const& stamp, Event const& event)
{
    Stamped const one{stamp, event};
    append(tx, vault, std::span(&one, 1));
}

void append(storage::Writer& tx, Vault const& vault, std::span<Stamped const> events)
{
    if (events.empty())
        return;
    auto head = read_head(tx);
    if (!head)
        throw std::runtime_error("the audit's head row is missing");
    std::vector<StoredEntry> rows;
    rows.reserve(events.size());
    for (auto const& [stamp, event] : events) {
        auto& row = rows.emplace_back();
        row.number = ++head->number;
        row.at = stamp.at.iso();
        row.actor_id = stamp.actor.id.str();
        row.actor_name = stamp.actor.user_name;
        row.request_id = stamp.request_id;
        row.action = event.action;
        row.subject_kind = event.about.kind;
        row.subject_id = event.about.id;
        row.area = event.area.str();
        row.reading = event.reading;
        row.changes = write_changes(event.changes, vault, row.number);
        row.note = event.note;
        row.hash = hash_of(row, head->hash);
        head->hash = to_hex(row.hash);
    }
    insert_entries(tx, rows);
    head->seal = seal_of(*head, vault);
    move_head(tx, *head);
}

std::vector<Entry> history(storage::Reader& reader, Vault const& vault, Subject const& about, bool can_see_personal)
{
    std::vector<Entry> entries;
    std::map<UserId, std::string> names;
    for (auto const& row : changes_of(reader, about, kHistoryLimit)) {
        auto& entry = entries.emplace_back(entry_of(row, vault, can_see_personal));
        auto const [name, fresh] = names.try_emplace(entry.actor_id);
        if (fresh)
            if (auto const user = find_user(reader, entry.actor_id))
                name->second = user->display_name;
        entry.actor_display = name->second;
    }
    return entries;
}

EntryList list(storage::Reader& reader, Vault const& vault, Scope const& scope, EntryFilter const& filter, Scope const& personal)
{
    auto const shown = [&](StoredEntry const& row) { return entry_of(row, vault, personal.covers(area_of(row))); };
    EntryList page;
    auto const head = read_head(reader);
    auto upper = head ? head->number + 1 : std::int64_t{1}; // numbers below it are still to be looked at
    if (filter.before && *filter.before < upper)
        upper = *filter.before;

    if (filter.about_kind && filter.about_id) {
        auto const rows = entries_of(reader, {*filter.about_kind, *filter.about_id}, upper, filter.limit + 1);
        for (std::size_t i = 0; i < rows.size() && i < filter.limit; ++i)
            if (wanted(rows[i], scope, filter))
                page.entries.push_back(shown(rows[i]));
        if (rows.size() > filter.limit)
            page.next = rows[filter.limit - 1].number;
        return page;
    }

    auto window = static_cast<std::int64_t>(filter.limit);
    for (std::int64_t seen = 0; seen < kMostRows && upper > 1 && page.entries.size() < filter.limit; seen += window) {
        window = std::min(window * 2, kWindow);
        auto const lower = std::max<std::int64_t>(upper - window, 1);
        auto next = lower;
        each_between(reader, lower, upper, [&](StoredEntry const& row) {
            if (page.entries.size() == filter.limit)
                return;
            if (wanted(row, scope, filter))
                page.entries.push_back(shown(row));
            if (page.entries.size() == filter.limit)
                next = row.number;
        });
        upper = next;
    }
    if (upper > 1)
        page.next = upper;
    return page;
}

} // namespace auth
