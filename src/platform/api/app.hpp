// The application behind the server: all routes at work. One request's life, from head to answer, is in exchange.hpp.
//
//     api::Routes routes;                       // app/wiring.cpp
//     accounts::add_routes(routes);
//     households::add_routes(routes);
//     api::App app(services, std::move(routes), std::move(options));
//     http::Server server(server_options, app.handlers());
#pragma once

#include "platform/api/guard.hpp"
#include "platform/api/problem_response.hpp"
#include "platform/api/readings.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/sessions.hpp"
#include "platform/auth/throttle.hpp"
#include "platform/http/router.hpp"
#include "platform/http/server.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace api {

struct AppOptions {
    std::string version = "dev";
    bool secure_cookies = false;                // the site is reached over https
    std::string public_base_url;                // "https://baan.example.go.th"; empty: as the browser says
    std::function<std::string()> hall_base_url; // where telephones in a hall reach us; unset or empty: as the browser says
    std::int64_t requests_per_minute = 3'000;   // of one person, or of one address not signed in; 0: no limit
    auth::SessionLimits session_limits;
    std::filesystem::path upload_folder; // where streamed bodies go (FileStore::temp_folder)
    std::vector<ConstraintProblem> constraints;
    // The name of an area, for answers of rooms that stand below the places; unset: its code.
    std::function<base::Bilingual(storage::Reader&, base::AreaCode const&)> area_name;
    // Whether there is such an area, for the same rooms; unset: every code is one.
    std::function<bool(storage::Reader&, base::AreaCode const&)> area_exists;
    // Answers GET and HEAD outside /api/ that no route takes (the browser application).
    std::function<http::Response(http::Request const&)> fallback;
};

class App {
public:
    // Throws std::logic_error for two routes of one method and pattern.
    App(Services services, Routes routes, AppOptions options);
    App(App const&) = delete;
    App& operator=(App const&) = delete;

    // On the I/O thread, never waits: the route's body policy, or 404, 405, 413 and the 401 or 403 that are known already.
    [[nodiscard]] std::variant<http::BodyPolicy, http::Response> head(http::Request const& request);
    // On a worker; answers once, perhaps later and from the writer's thread.
    void handle(http::Request request, http::Respond respond);
    // Both, for http::Server. The app must outlive it.
    [[nodiscard]] http::Handlers handlers();

    [[nodiscard]] Services const& services() const { return services_; }
    [[nodiscard]] AppOptions const& options() const { return options_; }
    [[nodiscard]] std::vector<Route> const& routes() const { return routes_.all(); }
    [[nodiscard]] http::Match find(http::Request const& request) const { return router_.find(request.method, request.path); }
    [[nodiscard]] Route const& route(http::Match const& match) const { return routes_.all()[match.route]; }
    [[nodiscard]] auth::Sessions& sessions() { return sessions_; }
    [[nodiscard]] auth::Throttle& user_throttle() { return user_throttle_; }
    [[nodiscard]] auth::Throttle& peer_throttle() { return peer_throttle_; }
    [[nodiscard]] RateLimit& rate_limit() { return rate_limit_; }
    [[nodiscard]] Readings& readings() { return readings_; }
    [[nodiscard]] base::Bilingual area_name(storage::Reader&, base::AreaCode const&) const;
    [[nodiscard]] bool area_exists(storage::Reader&, base::AreaCode const&) const; // the country always does
    // The document of all routes, as JSON text.
    [[nodiscard]] std::string const& openapi() const { return openapi_; }

private:
    [[nodiscard]] bool is_page(http::Request const&) const;
    [[nodiscard]] std::optional<http::Response> refusal_known_already(http::Request const&, Route const&);

    Services services_;
    AppOptions options_;
    Routes routes_;
    http::Router router_; // its numbers are places in `routes_`
    auth::Sessions sessions_;
    auth::Throttle user_throttle_;
    auth::Throttle peer_throttle_;
    RateLimit rate_limit_;
    Readings readings_;
    std::string openapi_;
};

// The routes that belong to no room: /healthz and /api/openapi.json. App adds them itself.
void add_own_routes(Routes&);

// Where people reach this installation, without a slash at the end: the setting, or what the client called it.
[[nodiscard]] std::string public_base_url(Call const&);

} // namespace api
