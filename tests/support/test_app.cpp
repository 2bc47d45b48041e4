// Building the application for a test and sending requests through it.
#include "support/test_app.hpp"

#include "app/wiring.hpp"
#include "places/places.hpp"
#include "platform/accounts/accounts.hpp"
#include "platform/auth/hex.hpp"
#include "platform/http/refusal.hpp"
#include "platform/http/target.hpp"
#include "platform/log/log.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <future>
#include <mutex>
#include <sstream>
#include <stdexcept>

namespace test {

namespace json = boost::json;

namespace {

// Argon2id of kPassword, made once: hashing for each test would take longer than the tests.
constexpr std::string_view kPasswordHash =
    "$argon2id$v=19$m=65536,t=2,p=1$Bvrvolqdv2gZ1UVcGyoUmQ$C0flzMbzwePujIcBB9MfZVaGFFGCsOQqxZkgPE3OCC4";

base::AreaCode area(std::string_view code)
{
    return *base::AreaCode::parse(code);
}

std::vector<std::pair<auth::Role, std::string_view>> every_role_in(std::string_view code)
{
    std::vector<std::pair<auth::Role, std::string_view>> grants;
    for (auto const& role : values_of(auth::Role{}))
        grants.emplace_back(role.value, code);
    return grants;
}

std::string content_of(http::Response const& response)
{
    if (response.file) {
        std::ifstream in(*response.file, std::ios::binary);
        std::stringstream bytes;
        bytes << in.rdbuf();
        return bytes.str();
    }
    return response.fixed.empty() ? response.body : std::string(response.fixed);
}

} // namespace

std::span<Person const> people()
{
    using auth::Role;
    static Person const all[] = {
        {"alice", {{Role::Network, "54"}}},
        {"bob", {{Role::Council, "540101"}}},
        {"chelsea", {}},
        {"dpo-council", {{Role::Dpo, "54"}, {Role::Council, "540101"}}},
        {"dpo-surveyor", {{Role::Dpo, "54"}, {Role::Surveyor, "540101"}}},
        {"surveyor", {{Role::Surveyor, "540101"}}},
        {"council", {{Role::Council, "540101"}}},
        {"inspector", {{Role::Inspector, "54"}}},
        {"network", {{Role::Network, "54"}}},
        {"finance", {{Role::Finance, "54"}}},
        {"codi", {{Role::Codi, "54"}}},
        {"caseworker", {{Role::Caseworker, "54"}}},
        {"agency", {{Role::Agency, "54"}}},
        {"governor", {{Role::Governor, "54"}}},
        {"editor", {{Role::Editor, "54"}}},
        {"reviewer", {{Role::Reviewer, "54"}}},
        {"auditor", {{Role::Auditor, "54"}}},
        {"dpo", {{Role::Dpo, "54"}}},
        {"admin", {{Role::Admin, ""}}},
        {"hearing_laptop", {{Role::HearingLaptop, "540101"}}},
        {"everywhere", every_role_in("")},
        {"elsewhere", every_role_in("50")},
    };
    return all;
}

json::value Reply::json() const
{
    json::error_code fault;
    auto value = json::parse(body, fault);
    if (fault) {
        ADD_FAILURE() << "no JSON (status " << status << "): " << body;
        return nullptr;
    }
    return value;
}

json::value Reply::at(std::string_view path) const
{
    auto value = json();
    auto rest = path;
    while (!rest.empty()) {
        if (rest.front() == '.')
            rest.remove_prefix(1);
        if (rest.front() == '[') {
            std::size_t index = 0;
            auto const close = rest.find(']');
            std::from_chars(rest.data() + 1, rest.data() + close, index);
            rest.remove_prefix(close + 1);
            if (!value.is_array() || index >= value.as_array().size()) {
                ADD_FAILURE() << "no " << path << " in " << body;
                return nullptr;
            }
            value = json::value(value.as_array()[index]);
            continue;
        }
        auto const name = rest.substr(0, rest.find_first_of(".["));
        rest.remove_prefix(name.size());
        if (!value.is_object() || !value.as_object().contains(name)) {
            ADD_FAILURE() << "no " << path << " in " << body;
            return nullptr;
        }
        value = json::value(value.as_object()[name]);
    }
    return value;
}

std::string Reply::text(std::string_view path) const
{
    auto const value = at(path);
    return value.is_string() ? std::string(value.as_string()) : json::serialize(value);
}

std::int64_t Reply::number(std::string_view path) const
{
    auto const value = at(path);
    if (value.is_int64())
        return value.as_int64();
    if (value.is_uint64())
        return static_cast<std::int64_t>(value.as_uint64());
    ADD_FAILURE() << path << " is no number in " << body;
    return 0;
}

json::array Reply::list(std::string_view path) const
{
    auto const value = at(path);
    if (value.is_array())
        return value.as_array();
    ADD_FAILURE() << path << " is no list in " << body;
    return {};
}

struct TestApp::Log {
    std::mutex mutex;
    std::vector<std::string> lines;

    Log()
    {
        logging::start(logging::Level::Debug, [this](std::string_view line) {
            std::lock_guard const lock(mutex);
            lines.emplace_back(line);
        });
    }
    ~Log() { logging::stop(); }
};

TestApp::TestApp(TestAppOptions options)
    : database_(options.engine), log_(std::make_unique<Log>()), clock_(base::Timestamp::bangkok(base::Date(2022, 5, 15), 9, 0)),
      ids_(clock_, "test"), vault_(auth::Vault::from_seed("test")), files_(folder_.path())
{
    api::Routes routes;
    if (options.routes.empty())
        app::add_all_routes(routes);
    for (auto const& add : options.routes)
        add(routes);
    api::AppOptions app_options;
    app_options.version = "test";
    app_options.upload_folder = files_.temp_folder();
    app_options.constraints = app::all_constraint_problems();
    app_options.area_name = [](storage::Reader& reader, base::AreaCode const& code) {
        return base::Bilingual{places::full_name(reader, code, base::Language::Thai),
                               places::full_name(reader, code, base::Language::English)};
    };
    app_options.area_exists = [](storage::Reader& reader, base::AreaCode const& code) {
        return places::find(reader, code).has_value();
    };
    if (options.change)
        options.change(app_options);
    app_ = std::make_unique<api::App>(api::Services{*database_, *vault_, files_, clock_, ids_}, std::move(routes),
                                      std::move(app_options));
    document_ = std::make_unique<OpenApiCheck>(app_->openapi());
}

TestApp::~TestApp()
{
    (*database_).close(); // what is still queued runs before the application goes
}

auth::UserId TestApp::user_id(std::string_view name)
{
    auto const known = users_.find(name);
    if (known != users_.end())
        return known->second;
    auto const all = people();
    auto const person = std::find_if(all.begin(), all.end(), [&](auto const& one) { return one.name == name; });
    if (person == all.end())
        throw std::logic_error("no such person in tests: " + std::string(name));
    accounts::NewUser user;
    user.user_name = name;
    user.display_name = name;
    user.must_change_password = false;
    user.made_up = true;
    for (auto const& [role, code] : person->grants)
        user.grants.push_back({role, area(code), base::Date(2021, 10, 1), std::nullopt});
    auth::UserId id;
    work([&](api::Work& w) { id = accounts::add_user(w, user, std::string(kPasswordHash)); });
    users_.emplace(name, id);
    return id;
}

auth::Actor TestApp::actor(std::string_view name)
{
    auto const id = user_id(name);
    auto const user = reading([&](storage::Reader& reader) { return auth::find_user(reader, id); });
    return auth::actor_of(*user, clock_.now().bangkok_date());
}

TestApp& TestApp::as(std::string_view name)
{
    present_ = {};
    if (name.empty())
        return *this;
    auto const id = user_id(name);
    auth::Sessions::Opened opened;
    (*database_).write([&](storage::Writer& tx) { opened = app_->sessions().open(tx, id, clock_.wall()); });
    present_ = {opened.token, opened.csrf, std::string(name)};
    return *this;
}

http::Request TestApp::request(http::Method method, std::string_view target) const
{
    auto const parsed = http::parse_target(target);
    if (!parsed)
        throw std::logic_error("malformed target in a test: " + std::string(target));
    http::Request request;
    request.method = method;
    request.path = parsed->path;
    request.query = parsed->query;
    request.peer = "192.0.2.1";
    request.headers.set("Host", "onehome.test");
    request.headers.set("Accept-Language", "en");
    if (!present_.cookie.empty()) {
        request.headers.set("Cookie", std::string(api::kSessionCookie) + "=" + present_.cookie);
        if (!api::is_safe(method))
            request.headers.set("X-CSRF-Token", present_.csrf);
    }
    auto const match = app_->find(request);
    if (!present_.name.empty() && match.outcome == http::Match::Outcome::Found && app_->route(match).credentials == "basic")
        request.headers.set("Authorization", "Basic " + auth::to_base64(present_.name + ":" + std::string(kPassword)));
    return request;
}

http::Request TestApp::request(http::Method method, std::string_view target, json::value const& body) const
{
    auto made = request(method, target);
    made.headers.set("Content-Type", "application/json");
    made.body = json::serialize(body);
    return made;
}

Reply TestApp::get(std::string_view target)
{
    return send(request(http::Method::Get, target));
}

Reply TestApp::post(std::string_view target, json::value const& body)
{
    return send(request(http::Method::Post, target, body));
}

Reply TestApp::put(std::string_view target, json::value const& body)
{
    return send(request(http::Method::Put, target, body));
}

Reply TestApp::del(std::string_view target)
{
    return send(request(http::Method::Delete, target));
}

Reply TestApp::upload(std::string_view target, std::string_view content_type, std::string bytes)
{
    auto made = request(http::Method::Put, target);
    made.headers.set("Content-Type", std::string(content_type));
    made.body = std::move(bytes);
    return send(std::move(made));
}

Reply TestApp::send(http::Request request)
{
    request.headers.set("Content-Length", std::to_string(request.body.size()));
    auto const match = app_->find(request);
    auto const* route = match.outcome == http::Match::Outcome::Found ? &app_->route(match) : nullptr;
    auto const asked = request.method;
    auto const target = request.path;
    auto const reply = exchange(std::move(request));
    auto const faults = document_->faults({asked, route ? route->pattern : "", route ? route->method : asked, reply.status,
                                           reply.header("Content-Type"), reply.body});
    for (auto const& fault : faults)
        ADD_FAILURE() << http::name_of(asked) << " " << target << " answers " << reply.status
                      << ", and it is not as /api/openapi.json says: " << fault;
    return reply;
}

Reply TestApp::exchange(http::Request request)
{
    auto const reply_of = [](http::Response const& response) {
        return Reply{response.status, response.headers, content_of(response)};
    };
    auto const body = std::move(request.body);
    request.body.clear();
    auto const policy = app_->head(request);
    if (auto const* refusal = std::get_if<http::Response>(&policy))
        return reply_of(*refusal);
    auto const& allowed = std::get<http::BodyPolicy>(policy);
    if (body.size() > allowed.limit)
        return reply_of(http::refuse(http::Refusal::BodyTooLarge, request.headers));
    if (allowed.to_folder.empty()) {
        request.body = body;
    } else {
        request.body_file = allowed.to_folder / auth::random_token(12);
        std::ofstream(*request.body_file, std::ios::binary) << body;
    }
    auto const body_file = request.body_file;
    auto answered = std::make_shared<std::promise<http::Response>>();
    auto answer = answered->get_future();
    app_->handle(std::move(request), [answered](http::Response response) { answered->set_value(std::move(response)); });
    auto const reply = reply_of(answer.get());
    if (body_file) {
        std::error_code ignored; // the handler may have moved it
        std::filesystem::remove(*body_file, ignored);
    }
    return reply;
}

void TestApp::work(std::function<void(api::Work&)> const& job)
{
    auto const actor = auth::system_actor();
    (*database_).write([&](storage::Writer& tx) {
        api::Work work(tx, actor, clock_.now(), ids_, *vault_, "test");
        job(work);
    });
}

void TestApp::work_as(std::string_view name, std::function<void(api::Work&)> const& job)
{
    auto const who = actor(name);
    (*database_).write([&](storage::Writer& tx) {
        api::Work work(tx, who, clock_.now(), ids_, *vault_, "test");
        job(work);
    });
}

std::vector<std::string> TestApp::take_log()
{
    std::lock_guard const lock(log_->mutex);
    return std::exchange(log_->lines, {});
}

} // namespace test
