// The whole application without sockets: real routes, real store, standing clock, repeatable ids.
//
//     test::TestApp app(GetParam());                 // or {} for SQLite
//     app.as("alice");                               // network officer of province 54; see kPeople
//     auto const made = app.post("/api/households", {{"tambon", "540101"}, …});
//     EXPECT_EQ(made.status, 200);
//     EXPECT_EQ(made.text("head_name"), "…");
//
// Every answer is held against /api/openapi.json (openapi_check.hpp); one that is not as documented fails the test.
//
// What happens to a request here is what happens behind the server: `App::head`, the body within its limit or in a file,
// `App::handle`. A room's own tests may pass only its routes: TestApp app({.routes = {households::add_routes}}).
#pragma once

#include "platform/api/app.hpp"
#include "platform/api/clock.hpp"
#include "platform/auth/users.hpp"
#include "platform/auth/vault.hpp"
#include "platform/files/file_store.hpp"
#include "support/databases.hpp"
#include "support/openapi_check.hpp"

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test {

// Whom tests know. Made when first needed, each with the password kPassword.
struct Person {
    std::string_view name;
    std::vector<std::pair<auth::Role, std::string_view>> grants; // role and area code
};
// alice (network 54), bob (council 540101), chelsea (no grants), dpo-council and dpo-surveyor (dpo of 54, who also serve 540101),
// and one of each role by its name: admin (the whole country), auditor, codi, caseworker, governor, finance, dpo, inspector,
// agency, editor, reviewer (54), surveyor (540101). With every role: everywhere (the whole country) and elsewhere (50, another
// province).
[[nodiscard]] std::span<Person const> people();
inline constexpr std::string_view kPassword = "onehome2565";

struct Reply {
    int status = 0;
    http::Headers headers;
    std::string body;

    [[nodiscard]] boost::json::value json() const; // fails the test when the body is no JSON
    // A member of the answer by its path: "items[0].id", "version". Fails the test when it is not there.
    [[nodiscard]] boost::json::value at(std::string_view path) const;
    [[nodiscard]] std::string text(std::string_view path) const;
    [[nodiscard]] std::int64_t number(std::string_view path) const;
    [[nodiscard]] boost::json::array list(std::string_view path) const; // by value: safe in a range-for
    [[nodiscard]] std::string code() const { return text("code"); }     // of a problem
    [[nodiscard]] std::string header(std::string_view name) const { return std::string(headers.get(name).value_or("")); }
};

struct TestAppOptions {
    storage::Engine engine = storage::Engine::Sqlite;
    std::vector<std::function<void(api::Routes&)>> routes; // empty: those of every room
    std::function<void(api::AppOptions&)> change;          // last word about the application's options
};

class TestApp {
public:
    explicit TestApp(TestAppOptions options = {});
    explicit TestApp(storage::Engine engine) : TestApp(TestAppOptions{engine, {}, {}}) {}
    ~TestApp();

    // From now on requests come from this person, in a new session; "" for nobody.
    TestApp& as(std::string_view name);
    [[nodiscard]] auth::UserId user_id(std::string_view name);
    [[nodiscard]] auth::Actor actor(std::string_view name);

    // `target` may hold a query. Unsafe methods carry the session's token.
    Reply get(std::string_view target);
    Reply post(std::string_view target, boost::json::value const& body);
    Reply put(std::string_view target, boost::json::value const& body);
    Reply del(std::string_view target);
    Reply upload(std::string_view target, std::string_view content_type, std::string bytes); // PUT of raw bytes
    // A request with cookie and token of the present person (or their name and password, where the route asks for those), to be
    // changed before `send`.
    [[nodiscard]] http::Request request(http::Method method, std::string_view target) const;
    [[nodiscard]] http::Request request(http::Method method, std::string_view target, boost::json::value const& body) const;
    Reply send(http::Request request);

    // Work of a service, as the program itself or as somebody.
    void work(std::function<void(api::Work&)> const& job);
    void work_as(std::string_view name, std::function<void(api::Work&)> const& job);
    template <class F>
    [[nodiscard]] auto reading(F&& f)
    {
        return (*database_).reading(std::forward<F>(f));
    }

    [[nodiscard]] api::App& app() { return *app_; }
    [[nodiscard]] OpenApiCheck const& document() const { return *document_; }
    [[nodiscard]] storage::Database& db() { return *database_; }
    [[nodiscard]] api::FixedClock& clock() { return clock_; } // 15 May 2022, 09:00 in Bangkok
    [[nodiscard]] api::IdSource& ids() { return ids_; }
    [[nodiscard]] auth::Vault& vault() { return *vault_; }
    [[nodiscard]] files::FileStore& files() { return files_; }
    // Lines of the log since the last call, without time.
    [[nodiscard]] std::vector<std::string> take_log();

private:
    struct SignedIn {
        std::string cookie;
        std::string csrf;
        std::string name;
    };
    struct Log;
    Reply exchange(http::Request request);

    TemporaryFolder folder_;
    TestDatabase database_;
    std::unique_ptr<Log> log_;
    api::FixedClock clock_;
    api::SeededIds ids_;
    std::unique_ptr<auth::Vault> vault_;
    files::FileStore files_;
    std::unique_ptr<api::App> app_;
    std::unique_ptr<OpenApiCheck> document_;
    std::map<std::string, auth::UserId, std::less<>> users_;
    SignedIn present_;
};

} // namespace test
