// Who is signed in. A session's token is 32 random bytes in the person's cookie; the store holds only its hash.
//
// A page request costs no SQL: what was asked once is kept in memory for a minute, and forgotten at once when the user, their
// grants or the session change through this process. `last_seen` is written at most every ten minutes.
#pragma once

#include "platform/auth/users.hpp"
#include "platform/storage/storage.hpp"

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace auth {

struct SessionLimits {
    std::chrono::minutes idle{12 * 60};
    std::chrono::hours absolute{7 * 24};
};

struct Session {
    std::string token_hash;
    std::string csrf; // what unsafe requests must send back in X-CSRF-Token
    std::shared_ptr<User const> user;
};

class Sessions {
public:
    Sessions(storage::Database& database, SessionLimits limits);

    struct Opened {
        std::string token; // goes into the cookie and nowhere else
        std::string csrf;
    };
    // Also clears away sessions that have ended. `wall` is the real clock here and below.
    [[nodiscard]] Opened open(storage::Writer&, UserId, base::Timestamp wall) const;
    void close(storage::Writer&, std::string_view token_hash) const;

    // The session of a cookie's token. Absent when it is unknown, ended or its user is no longer active.
    [[nodiscard]] std::optional<Session> find(std::string_view token, base::Timestamp wall);
    // The same from memory alone, for places that must not wait; absent says nothing then.
    [[nodiscard]] std::optional<Session> find_in_memory(std::string_view token, base::Timestamp wall);

    // After a commit that closed sessions or changed a user.
    void forget(UserId);
    // Grows with each `forget`: what others remember of users is good as long as it stands still.
    [[nodiscard]] std::uint64_t changes();

    [[nodiscard]] static std::string hash_of_token(std::string_view token);
    [[nodiscard]] SessionLimits const& limits() const { return limits_; }

private:
    struct Known {
        Session session;
        base::Timestamp last_seen;
        base::Timestamp expires_at;
        base::Timestamp read_at; // from the store
    };

    [[nodiscard]] bool is_open(Known const& known, base::Timestamp wall) const;
    [[nodiscard]] std::optional<Known> load(std::string const& token_hash, base::Timestamp wall);
    void note_seen(Known const& known, base::Timestamp wall);

    storage::Database& database_;
    SessionLimits limits_;
    std::mutex mutex_;
    std::unordered_map<std::string, Known> known_; // by token hash
    std::uint64_t changes_ = 0;                    // counts `forget`, so that a read begun before it is not kept after it
};

// Ends all sessions of a user but `keep` (the token hash of the one in which they changed their password), "" for none. Follow it
// with `forget` after the commit.
void close_sessions_of(storage::Writer&, UserId, std::string_view keep = "");

[[nodiscard]] std::span<storage::Sql const> session_statements();

} // namespace auth
