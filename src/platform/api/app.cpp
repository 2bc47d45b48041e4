// Building the application, and what is decided from a request's head alone.
#include "platform/api/app.hpp"

#include "platform/api/exchange.hpp"
#include "platform/api/openapi.hpp"
#include "platform/api/problems.hpp"
#include "platform/auth/vault.hpp"
#include "platform/http/negotiation.hpp"
#include "platform/http/refusal.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <charconv>

namespace api {

namespace {

constexpr auth::Throttle::Rule kUserRule{5, std::chrono::seconds(2), std::chrono::seconds(300)};
constexpr auth::Throttle::Rule kPeerRule{30, std::chrono::seconds(2), std::chrono::seconds(900)};
constexpr std::size_t kNoBody = 16 * 1024; // routes without a body are lenient about a small one
// Larger bodies are worth asking before they are sent.
constexpr std::size_t kAskBefore = 512 * 1024;

Routes with_own(Routes routes)
{
    add_own_routes(routes);
    return routes;
}

http::Router router_of(std::vector<Route> const& routes)
{
    http::Router router;
    for (auto const& route : routes)
        router.add(route.method, route.pattern);
    return router;
}

std::optional<std::size_t> content_length(http::Request const& request)
{
    auto const header = request.headers.get("content-length");
    if (!header)
        return std::nullopt;
    std::size_t length = 0;
    auto const [end, fault] = std::from_chars(header->data(), header->data() + header->size(), length);
    return fault == std::errc() && end == header->data() + header->size() ? std::optional(length) : std::nullopt;
}

http::Response health(Call& call)
{
    return json_response(200, boost::json::object{{"status", "ok"}, {"version", call.app().options().version}});
}

http::Response show_openapi(Call& call)
{
    return http::text_response(200, "application/json", call.app().openapi());
}

bool is_api(std::string_view path)
{
    return path == "/api" || path.starts_with("/api/");
}

} // namespace

void add_own_routes(Routes& routes)
{
    routes.read_raw("/healthz", open_to_all, health).summary({"ระบบทำงานอยู่หรือไม่", "Is the program running"});
    routes.read_raw("/api/openapi.json", open_to_all, show_openapi).summary({"เอกสารนี้", "This document"});
}

App::App(Services services, Routes routes, AppOptions options)
    : services_(services), options_(std::move(options)), routes_(with_own(std::move(routes))), router_(router_of(routes_.all())),
      sessions_(services_.database, options_.session_limits), user_throttle_(kUserRule), peer_throttle_(kPeerRule),
      rate_limit_(options_.requests_per_minute), readings_(services_.database, services_.vault),
      openapi_(boost::json::serialize(openapi_document(routes_.all(), options_.version)))
{
}

std::variant<http::BodyPolicy, http::Response> App::head(http::Request const& request)
{
    http::BodyPolicy policy;
    policy.limit = kNoBody;
    if (is_page(request))
        return policy;
    auto const match = find(request);
    if (auto refusal = http::Router::refusal(match, request.headers))
        return std::move(*refusal);
    auto const& found = route(match);
    auto const length = content_length(request);
    if (found.body || found.body_to_file || !found.body_type.empty() || found.kind == Kind::Direct)
        policy.limit = found.body_limit;
    if (found.expects && !found.expects(*this, request, match))
        policy.limit = std::min(policy.limit, std::max(kNoBody, found.small_body));
    if (found.body_to_file && (!length || *length > found.small_body))
        policy.to_folder = options_.upload_folder;
    if (length.value_or(0) > policy.limit) {
        auto response = http::refuse(http::Refusal::BodyTooLarge, request.headers);
        response.close = true;
        return response;
    }
    if (policy.limit > kAskBefore && !found.is_public && !found.authenticate)
        if (auto refusal = refusal_known_already(request, found))
            return std::move(*refusal);
    return policy;
}

std::optional<http::Response> App::refusal_known_already(http::Request const& request, Route const& found)
{
    auto const refuse = [&](base::Problem const& problem) {
        auto const language = http::preferred_language(request.headers.get("accept-language").value_or(""));
        auto response = problem_response(problem, language, auth::random_token(9));
        response.close = true; // rather than read all of a body that is not wanted
        return response;
    };
    auto const token = session_token(request);
    if (!token)
        return refuse(problems::sign_in_needed());
    auto const session = sessions_.find_in_memory(*token, services_.clock.wall());
    if (!session)
        return std::nullopt;
    auto const actor = auth::actor_of(*session->user, services_.clock.now().bangkok_date());
    if (!actor.may(found.permission))
        return refuse(problems::not_allowed(actor));
    return std::nullopt;
}

bool App::is_page(http::Request const& request) const
{
    return options_.fallback && is_safe(request.method) && !is_api(request.path) &&
           find(request).outcome == http::Match::Outcome::NotFound;
}

void App::handle(http::Request request, http::Respond respond)
{
    if (is_page(request))
        return respond(options_.fallback(request));
    std::make_shared<Exchange>(*this, std::move(request), std::move(respond))->run();
}

http::Handlers App::handlers()
{
    return {[this](http::Request const& request) { return head(request); },
            [this](http::Request request, http::Respond respond) { handle(std::move(request), std::move(respond)); }};
}

base::Bilingual App::area_name(storage::Reader& reader, base::AreaCode const& area) const
{
    if (area.level() == base::AreaCode::Level::Country)
        return {"ทั้งประเทศ", "The whole country"};
    return options_.area_name ? options_.area_name(reader, area) : base::Bilingual{area.str(), area.str()};
}

bool App::area_exists(storage::Reader& reader, base::AreaCode const& area) const
{
    return area == base::AreaCode() || !options_.area_exists || options_.area_exists(reader, area);
}

std::string public_base_url(Call const& call)
{
    auto const& options = call.app().options();
    auto url = options.public_base_url;
    if (url.empty()) {
        auto const host = call.request().headers.get("host");
        url = (options.secure_cookies ? "https://" : "http://") +
              std::string(host && !host->empty() ? *host : std::string_view("127.0.0.1:8080"));
    }
    while (url.ends_with('/'))
        url.pop_back();
    return url;
}

} // namespace api
