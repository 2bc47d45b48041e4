// Sessions in the store and in memory.
#include "platform/auth/sessions.hpp"

#include "platform/auth/vault.hpp"

#include <algorithm>

namespace auth {

namespace {

using storage::Sql;

constexpr std::size_t kTokenBytes = 32;
constexpr std::size_t kTokenLength = 43; // in base64url
constexpr std::size_t kCsrfBytes = 24;
constexpr std::int64_t kMemoryMs = 60'000;
constexpr std::int64_t kSeenMs = 10 * 60'000;
constexpr std::size_t kMostKnown = 20'000;

constexpr Sql kInsertSession{"auth.session_insert", R"(
INSERT INTO sessions (token_hash, user_id, csrf, created_at, last_seen, expires_at)
VALUES (?1, ?2, ?3, ?4, ?4, ?5))"};

constexpr Sql kFindSession{"auth.session_find", R"(
SELECT user_id, csrf, last_seen, expires_at
FROM sessions
WHERE token_hash = ?1)"};

constexpr Sql kSeen{"auth.session_seen", R"(
UPDATE sessions
SET last_seen = ?2
WHERE token_hash = ?1 AND last_seen < ?2)"};

constexpr Sql kDelete{"auth.session_delete", R"(
DELETE FROM sessions
WHERE token_hash = ?1)"};

constexpr Sql kDeleteOfUser{"auth.session_delete_of_user", R"(
DELETE FROM sessions
WHERE user_id = ?1 AND token_hash <> ?2)"};

constexpr Sql kDeleteEnded{"auth.session_delete_ended", R"(
DELETE FROM sessions
WHERE expires_at <= ?1)"};

struct Stored {
    UserId user_id;
    std::string csrf;
    base::Timestamp last_seen;
    base::Timestamp expires_at;
};

} // namespace

Sessions::Sessions(storage::Database& database, SessionLimits limits) : database_(database), limits_(limits) {}

std::string Sessions::hash_of_token(std::string_view token)
{
    return blake2b_hex(token);
}

Sessions::Opened Sessions::open(storage::Writer& tx, UserId user, base::Timestamp wall) const
{
    Opened opened{random_token(kTokenBytes), random_token(kCsrfBytes)};
    auto const lasts = std::chrono::duration_cast<std::chrono::milliseconds>(limits_.absolute).count();
    tx.execute(kDeleteEnded, wall);
    tx.execute(kInsertSession, hash_of_token(opened.token), user, opened.csrf, wall, wall.plus_ms(lasts));
    return opened;
}

void Sessions::close(storage::Writer& tx, std::string_view token_hash) const
{
    tx.execute(kDelete, token_hash);
}

void close_sessions_of(storage::Writer& tx, UserId user, std::string_view keep)
{
    tx.execute(kDeleteOfUser, user, keep);
}

std::optional<Session> Sessions::find_in_memory(std::string_view token, base::Timestamp wall)
{
    if (token.size() != kTokenLength)
        return std::nullopt;
    std::lock_guard const lock(mutex_);
    auto const found = known_.find(hash_of_token(token));
    if (found == known_.end() || wall >= found->second.read_at.plus_ms(kMemoryMs) || !is_open(found->second, wall))
        return std::nullopt;
    return found->second.session;
}

std::optional<Session> Sessions::find(std::string_view token, base::Timestamp wall)
{
    if (token.size() != kTokenLength)
        return std::nullopt;
    auto const hash = hash_of_token(token);
    std::optional<Known> known;
    {
        std::lock_guard const lock(mutex_);
        auto const found = known_.find(hash);
        if (found != known_.end() && wall < found->second.read_at.plus_ms(kMemoryMs))
            known = found->second;
    }
    if (!known)
        known = load(hash, wall);
    if (!known || !is_open(*known, wall))
        return std::nullopt;
    if (wall >= known->last_seen.plus_ms(kSeenMs))
        note_seen(*known, wall);
    return known->session;
}

void Sessions::forget(UserId user)
{
    std::lock_guard const lock(mutex_);
    ++changes_;
    std::erase_if(known_, [&](auto const& row) { return row.second.session.user->id == user; });
}

std::uint64_t Sessions::changes()
{
    std::lock_guard const lock(mutex_);
    return changes_;
}

bool Sessions::is_open(Known const& known, base::Timestamp wall) const
{
    auto const idle = std::chrono::duration_cast<std::chrono::milliseconds>(limits_.idle).count();
    return known.session.user->active && wall < known.expires_at && wall < known.last_seen.plus_ms(idle);
}

std::optional<Sessions::Known> Sessions::load(std::string const& token_hash, base::Timestamp wall)
{
    std::uint64_t changes = 0;
    {
        std::lock_guard const lock(mutex_);
        changes = changes_;
    }
    std::optional<Known> known;
    database_.read([&](storage::Reader& reader) {
        auto const stored = reader.one(
            kFindSession,
            [](storage::Row const& row) {
                return Stored{row.get<UserId>(0), std::string(row.text(1)), row.get<base::Timestamp>(2),
                              row.get<base::Timestamp>(3)};
            },
            token_hash);
        auto user = stored ? find_user(reader, stored->user_id) : std::nullopt;
        if (user)
            known = Known{{token_hash, stored->csrf, std::make_shared<User const>(std::move(*user))},
                          stored->last_seen,
                          stored->expires_at,
                          wall};
    });
    std::lock_guard const lock(mutex_);
    if (known && changes == changes_) {
        // What was seen here may still be on its way to the store.
        auto const earlier = known_.find(token_hash);
        if (earlier != known_.end())
            known->last_seen = std::max(known->last_seen, earlier->second.last_seen);
        if (known_.size() >= kMostKnown)
            known_.clear();
        known_.insert_or_assign(token_hash, *known);
    }
    return known;
}

void Sessions::note_seen(Known const& known, base::Timestamp wall)
{
    {
        std::lock_guard const lock(mutex_);
        auto const found = known_.find(known.session.token_hash);
        if (found != known_.end())
            found->second.last_seen = std::max(found->second.last_seen, wall);
    }
    // Nobody waits for it, and a failure only makes the session look idle ten minutes longer: safe to let go.
    database_.submit([hash = known.session.token_hash, wall](storage::Writer& tx) { tx.execute(kSeen, hash, wall); },
                     [](std::exception_ptr) {}, storage::Seen::Soon);
}

std::span<Sql const> session_statements()
{
    static constexpr Sql all[] = {kInsertSession, kFindSession, kSeen, kDelete, kDeleteOfUser, kDeleteEnded};
    return all;
}

} // namespace auth
