// Origin, token, permission and rate.
#include "platform/api/guard.hpp"

#include "platform/api/problems.hpp"
#include "platform/auth/vault.hpp"

#include <algorithm>
#include <cmath>

namespace api {

namespace {

constexpr std::size_t kMostBuckets = 50'000;
constexpr std::int64_t kMinuteMs = 60'000;

// "https://host:port" without the scheme; "" for anything else, also for "null".
std::string_view host_of(std::string_view origin)
{
    auto const at = origin.find("://");
    if (at == std::string_view::npos)
        return {};
    auto const host = origin.substr(at + 3);
    return host.substr(0, host.find('/'));
}

} // namespace

std::optional<std::string> session_token(http::Request const& request)
{
    if (request.channel == http::Channel::HallPlain)
        return std::nullopt;
    return request.cookie(kSessionCookie);
}

bool is_safe(http::Method method)
{
    return method == http::Method::Get || method == http::Method::Head || method == http::Method::Options;
}

void require_same_origin(http::Request const& request, std::string_view own_origin)
{
    if (auto const site = request.headers.get("sec-fetch-site"))
        if (*site != "same-origin" && *site != "none")
            throw problems::cross_site();
    auto const origin = request.headers.get("origin");
    if (!origin)
        return;
    auto const own = own_origin.empty() ? request.headers.get("host").value_or("") : host_of(own_origin);
    if (host_of(*origin).empty() || host_of(*origin) != own)
        throw problems::cross_site();
}

void require_csrf_token(http::Request const& request, auth::Session const& session)
{
    auto const token = request.headers.get("x-csrf-token").value_or("");
    if (!auth::same_secret(token, session.csrf))
        throw problems::csrf_token_wrong();
}

void require_permission(Route const& route, auth::Session const* session, auth::Actor const& actor)
{
    if (route.is_public)
        return;
    if (!session)
        throw problems::sign_in_needed();
    // With a temporary password only one's own session and password can be reached.
    if (session->user->must_change_password && !route.pattern.starts_with("/api/session"))
        throw problems::password_must_change();
    if (!actor.may(route.permission))
        throw problems::not_allowed(actor);
}

std::optional<std::chrono::seconds> RateLimit::take(std::string const& asker, base::Timestamp wall)
{
    if (per_minute_ == 0)
        return std::nullopt;
    std::lock_guard const lock(mutex_);
    if (buckets_.size() >= kMostBuckets)
        std::erase_if(buckets_, [&](auto const& row) { return wall >= row.second.at.plus_ms(kMinuteMs); });
    if (buckets_.size() >= kMostBuckets)
        buckets_.clear();
    auto const full = static_cast<double>(per_minute_);
    auto const per_ms = full / static_cast<double>(kMinuteMs);
    auto [row, is_new] = buckets_.try_emplace(asker, Bucket{full, wall});
    auto& bucket = row->second;
    auto const passed = static_cast<double>(std::max<std::int64_t>(wall.unix_ms() - bucket.at.unix_ms(), 0));
    bucket.left = std::min(full, bucket.left + passed * per_ms);
    bucket.at = wall;
    if (bucket.left >= 1) {
        bucket.left -= 1;
        return std::nullopt;
    }
    return std::chrono::seconds(static_cast<std::int64_t>(std::ceil((1 - bucket.left) / per_ms / 1000)));
}

} // namespace api
