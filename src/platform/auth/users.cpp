// All SQL about users and their grants.
#include "platform/auth/users.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace auth {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kFindUser{"auth.user_find", R"(
SELECT id, user_name, display_name, language, active, must_change_password, made_up, version, created_at, last_sign_in
FROM users
WHERE id = ?1)"};

constexpr Sql kFindUserByName{"auth.user_find_by_name", R"(
SELECT id, user_name, display_name, language, active, must_change_password, made_up, version, created_at, last_sign_in
FROM users
WHERE user_name = ?1)"};

constexpr Sql kList{"auth.user_list", R"(
SELECT id, user_name, display_name, language, active, must_change_password, made_up, version, created_at, last_sign_in
FROM users
WHERE user_name > ?1 AND search_key LIKE ?2
ORDER BY user_name
LIMIT ?3)"};

// ?1-?4 the area and all that contain it.
constexpr Sql kOver{"auth.users_over", R"(
SELECT id, user_name, display_name, language, active, must_change_password, made_up, version, created_at, last_sign_in
FROM users
WHERE active = 1
  AND EXISTS (SELECT 1
              FROM grants
              WHERE grants.user_id = users.id
                AND grants.area IN (?1, ?2, ?3, ?4)
                AND grants.from_date <= ?5
                AND (grants.until_date IS NULL OR grants.until_date >= ?5))
ORDER BY user_name)"};

constexpr Sql kPasswordHash{"auth.user_password_hash", R"(
SELECT password_hash
FROM users
WHERE id = ?1)"};

constexpr Sql kGrants{"auth.user_grants", R"(
SELECT role, area, from_date, until_date
FROM grants
WHERE user_id = ?1
ORDER BY position)"};

constexpr Sql kOthersWithLastingRole{"auth.user_others_with_lasting_role", R"(
SELECT COUNT(DISTINCT users.id)
FROM grants
JOIN users ON users.id = grants.user_id
WHERE grants.role = ?1 AND grants.area = '' AND grants.from_date <= ?2 AND grants.until_date IS NULL
    AND users.active = 1 AND users.id <> ?3)"};

constexpr Sql kInsertUser{"auth.user_insert", R"(
INSERT INTO users (id, user_name, display_name, search_key, password_hash, language, active, must_change_password, made_up, version,
    created_at, last_sign_in)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))"};

constexpr Sql kUpdate{"auth.user_update", R"(
UPDATE users
SET user_name = ?3, display_name = ?4, search_key = ?5, language = ?6, active = ?7, must_change_password = ?8, version = version + 1
WHERE id = ?1 AND version = ?2)"};

constexpr Sql kInsertGrant{"auth.user_insert_grant", R"(
INSERT INTO grants (user_id, position, role, area, from_date, until_date)
VALUES (?1, ?2, ?3, ?4, ?5, ?6))"};

constexpr Sql kDeleteGrants{"auth.user_delete_grants", R"(
DELETE FROM grants
WHERE user_id = ?1)"};

constexpr Sql kSetPassword{"auth.user_set_password", R"(
UPDATE users
SET password_hash = ?2, must_change_password = ?3
WHERE id = ?1)"};

constexpr Sql kSetLanguage{"auth.user_set_language", R"(
UPDATE users
SET language = ?2
WHERE id = ?1)"};

constexpr Sql kSetLastSignIn{"auth.user_set_last_sign_in", R"(
UPDATE users
SET last_sign_in = ?2
WHERE id = ?1)"};

User user_from(Row const& row)
{
    User user;
    user.id = row.get<UserId>(0);
    user.user_name = row.text(1);
    user.display_name = row.text(2);
    user.language = row.get<base::Language>(3);
    user.active = row.get<bool>(4);
    user.must_change_password = row.get<bool>(5);
    user.made_up = row.get<bool>(6);
    user.version = row.integer(7);
    user.created_at = row.get<base::Timestamp>(8);
    user.last_sign_in = row.get<std::optional<base::Timestamp>>(9);
    return user;
}

Grant grant_from(Row const& row)
{
    return {row.get<Role>(0), row.get<base::AreaCode>(1), row.get<base::Date>(2), row.get<std::optional<base::Date>>(3)};
}

template <class Found>
void add_grants(storage::Reader& reader, Found& users)
{
    for (auto& user : users)
        user.grants = reader.all(kGrants, grant_from, user.id);
}

std::optional<User> with_grants(storage::Reader& reader, std::optional<User> user)
{
    if (user)
        user->grants = reader.all(kGrants, grant_from, user->id);
    return user;
}

std::string search_key_of(User const& user)
{
    return base::text::search_key(user.user_name + " " + user.display_name);
}

void insert_grants(storage::Writer& tx, User const& user)
{
    int position = 0;
    for (auto const& grant : user.grants)
        tx.execute(kInsertGrant, user.id, position++, grant.role, grant.area, grant.from, grant.until);
}

} // namespace

std::optional<std::string> normalise_user_name(std::string_view typed)
{
    while (!typed.empty() && (typed.front() == ' ' || typed.front() == '\t'))
        typed.remove_prefix(1);
    while (!typed.empty() && (typed.back() == ' ' || typed.back() == '\t'))
        typed.remove_suffix(1);
    if (typed.size() < 3 || typed.size() > 64)
        return std::nullopt;
    std::string name;
    for (auto const c : typed) {
        auto const is_upper = c >= 'A' && c <= 'Z';
        auto const is_plain = is_upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        auto const is_mark = c == '.' || c == '_' || c == '-' || c == '@';
        if (!is_plain && (!is_mark || name.empty()))
            return std::nullopt;
        name += is_upper ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return name;
}

bool in_force(Grant const& grant, base::Date today)
{
    return grant.from <= today && (!grant.until || today <= *grant.until);
}

Actor actor_of(User const& user, base::Date today)
{
    Actor actor{user.id, user.user_name, user.display_name, {}};
    std::copy_if(user.grants.begin(), user.grants.end(), std::back_inserter(actor.grants),
                 [&](Grant const& grant) { return in_force(grant, today); });
    return actor;
}

std::optional<User> find_user(storage::Reader& reader, UserId id)
{
    return with_grants(reader, reader.one(kFindUser, user_from, id));
}

std::optional<User> find_user_by_name(storage::Reader& reader, std::string_view normalised_name)
{
    return with_grants(reader, reader.one(kFindUserByName, user_from, normalised_name));
}

std::optional<std::string> password_hash_of(storage::Reader& reader, UserId id)
{
    return reader.value<std::string>(kPasswordHash, id);
}

bool is_known_in(User const& user, Scope const& scope)
{
    return user.grants.empty() ? !scope.empty()
                               : std::ranges::any_of(user.grants, [&](Grant const& grant) { return scope.covers(grant.area); });
}

std::vector<User> list_users(storage::Reader& reader, Scope const& scope, std::string_view search_key,
                             std::string_view after_name, std::size_t limit)
{
    // A search key holds no % or _ (punctuation became blanks), so it needs no escaping.
    auto const pattern = "%" + std::string(search_key) + "%";
    std::vector<User> known;
    std::string last(after_name);
    for (bool more = true; more && known.size() < limit;) {
        auto users = reader.all(kList, user_from, last, pattern, limit);
        more = users.size() == limit;
        add_grants(reader, users);
        for (auto& user : users) {
            last = user.user_name;
            if (known.size() < limit && is_known_in(user, scope))
                known.push_back(std::move(user));
        }
    }
    return known;
}

std::vector<User> users_over(storage::Reader& reader, base::AreaCode const& area, base::Date today)
{
    auto const district = area.level() == base::AreaCode::Level::Tambon ? area.parent() : area;
    auto users = reader.all(kOver, user_from, area, district, area.province(), base::AreaCode(), today);
    add_grants(reader, users);
    return users;
}

std::int64_t others_with_lasting_role(storage::Reader& reader, Role role, UserId except, base::Date today)
{
    return reader.value<std::int64_t>(kOthersWithLastingRole, role, today, except).value_or(0);
}

void insert_user(storage::Writer& tx, User const& user, std::string_view password_hash)
{
    tx.execute(kInsertUser, user.id, user.user_name, user.display_name, search_key_of(user), password_hash, user.language,
               user.active, user.must_change_password, user.made_up, user.version, user.created_at, user.last_sign_in);
    insert_grants(tx, user);
}

bool update_user(storage::Writer& tx, User const& user, std::int64_t expected_version)
{
    if (tx.execute(kUpdate, user.id, expected_version, user.user_name, user.display_name, search_key_of(user), user.language,
                   user.active, user.must_change_password) == 0)
        return false;
    tx.execute(kDeleteGrants, user.id);
    insert_grants(tx, user);
    return true;
}

void set_password(storage::Writer& tx, UserId id, std::string_view password_hash, bool must_change)
{
    tx.execute(kSetPassword, id, password_hash, must_change);
}

void set_language(storage::Writer& tx, UserId id, base::Language language)
{
    tx.execute(kSetLanguage, id, language);
}

void set_last_sign_in(storage::Writer& tx, UserId id, base::Timestamp at)
{
    tx.execute(kSetLastSignIn, id, at);
}

std::span<Sql const> user_statements()
{
    static constexpr Sql all[] = {kFindUser,     kFindUserByName,        kList,        kOver,         kPasswordHash,
                                  kGrants,       kOthersWithLastingRole, kInsertUser,  kUpdate,       kInsertGrant,
                                  kDeleteGrants, kSetPassword,           kSetLanguage, kSetLastSignIn};
    return all;
}

} // namespace auth
