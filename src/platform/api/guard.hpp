// What is asked of a request before its route may run: where it comes from, how often, in whose name.
#pragma once

#include "base/dates.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/sessions.hpp"

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace api {

inline constexpr std::string_view kSessionCookie = "onehome_session";

// The session's token, unless it came over the hall's plain http: whoever listens there could have sent it too.
[[nodiscard]] std::optional<std::string> session_token(http::Request const& request);

[[nodiscard]] bool is_safe(http::Method method); // changes nothing: GET, HEAD, OPTIONS

// Throws Problem `auth.cross_site` when the browser says that another site made this unsafe request. `own_origin` is the public
// base URL; empty: the Host header tells.
void require_same_origin(http::Request const& request, std::string_view own_origin);
// Throws Problem `auth.csrf_token_wrong` unless X-CSRF-Token is the session's.
void require_csrf_token(http::Request const& request, auth::Session const& session);
// Throws Problem `auth.sign_in_needed`, `auth.password_must_change` or `auth.not_allowed`.
void require_permission(Route const& route, auth::Session const* session, auth::Actor const& actor);

// A bucket of requests for each asker, filled evenly.
class RateLimit {
public:
    explicit RateLimit(std::int64_t per_minute) : per_minute_(per_minute) {}
    // Absent: go on. Otherwise how long to wait.
    [[nodiscard]] std::optional<std::chrono::seconds> take(std::string const& asker, base::Timestamp wall);

private:
    struct Bucket {
        double left = 0;
        base::Timestamp at;
    };
    std::int64_t per_minute_;
    std::mutex mutex_;
    std::unordered_map<std::string, Bucket> buckets_;
};

} // namespace api
