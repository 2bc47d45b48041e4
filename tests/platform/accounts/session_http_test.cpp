// Signing in and out, the session's cookie and token, throttling, one's own password.
#include "support/test_app.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <gmock/gmock.h>

namespace accounts {

namespace {

using boost::json::object;
using test::kPassword;
using test::Reply;
using test::TestApp;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class SessionRoutes : public testing::Test {
protected:
    TestApp app;

    Reply sign_in(std::string_view name, std::string_view password)
    {
        return app.post("/api/session", object{{"user_name", name}, {"password", password}});
    }
    // A request that carries the cookie of an answer.
    http::Request with_cookie(http::Method method, std::string_view target, Reply const& signed_in)
    {
        auto request = app.request(method, target);
        auto const cookie = signed_in.header("Set-Cookie");
        request.headers.set("Cookie", cookie.substr(0, cookie.find(';')));
        return request;
    }
};

TEST_F(SessionRoutes, TellsAVisitorThatNobodyIsSignedIn)
{
    auto const reply = app.get("/api/session");
    EXPECT_EQ(reply.status, 200);
    EXPECT_FALSE(reply.at("signed_in").as_bool());
    EXPECT_TRUE(reply.at("csrf").is_null());
    EXPECT_EQ(reply.text("language"), "en"); // of the browser
    EXPECT_EQ(reply.text("today"), "2022-05-15");
}

TEST_F(SessionRoutes, SignsInWithNameAndPassword)
{
    (void)app.user_id("bob");
    auto const reply = sign_in(" Bob ", kPassword);
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_THAT(reply.header("Set-Cookie"),
                AllOf(HasSubstr("onehome_session="), HasSubstr("HttpOnly"), HasSubstr("SameSite=Strict"), HasSubstr("Path=/"),
                      HasSubstr("Max-Age=604800"), Not(HasSubstr("Secure"))));
    EXPECT_EQ(reply.text("user_name"), "bob");
    EXPECT_EQ(reply.at("roles"), boost::json::array({"council"}));
    EXPECT_EQ(reply.text("areas[0].code"), "540101");

    auto const seen = app.send(with_cookie(http::Method::Get, "/api/session", reply));
    EXPECT_TRUE(seen.at("signed_in").as_bool());
    EXPECT_EQ(seen.text("csrf"), reply.text("csrf"));
}

TEST_F(SessionRoutes, ToldToUseHttpsMarksTheCookieSecure)
{
    TestApp secure({.engine = storage::Engine::Sqlite, .routes = {}, .change = [](api::AppOptions& options) {
                        options.secure_cookies = true;
                    }});
    (void)secure.user_id("bob");
    auto const reply = secure.post("/api/session", object{{"user_name", "bob"}, {"password", kPassword}});
    EXPECT_THAT(reply.header("Set-Cookie"), HasSubstr("; Secure"));
}

// https://IP:8443 and http://IP:8080 are one host to a browser: it would send the cookie of one to the other.
TEST_F(SessionRoutes, OverTheHallsHttpsMarksTheCookieSecure)
{
    (void)app.user_id("bob");
    auto request = app.request(http::Method::Post, "/api/session", object{{"user_name", "bob"}, {"password", kPassword}});
    request.channel = http::Channel::HallTls;
    auto const reply = app.send(std::move(request));
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_THAT(reply.header("Set-Cookie"), HasSubstr("; Secure"));
    auto again = with_cookie(http::Method::Get, "/api/session", reply);
    again.channel = http::Channel::HallTls;
    EXPECT_TRUE(app.send(std::move(again)).at("signed_in").as_bool());
}

TEST_F(SessionRoutes, KnowsNobodyByACookieThatCrossedTheHallInClear)
{
    (void)app.user_id("bob");
    auto request = with_cookie(http::Method::Get, "/api/session", sign_in("bob", kPassword));
    request.channel = http::Channel::HallPlain;
    EXPECT_FALSE(app.send(std::move(request)).at("signed_in").as_bool());
}

TEST_F(SessionRoutes, RefusesAWrongPasswordAndAnUnknownNameAlike)
{
    (void)app.user_id("bob");
    auto const wrong = sign_in("bob", "not the password");
    auto const unknown = sign_in("nobody.here", "not the password");
    EXPECT_EQ(wrong.status, 401);
    EXPECT_EQ(unknown.status, 401);
    EXPECT_EQ(wrong.code(), "auth.wrong_credentials");
    EXPECT_EQ(wrong.text("title"), unknown.text("title"));
    EXPECT_EQ(wrong.header("Set-Cookie"), "");
}

TEST_F(SessionRoutes, KeepsNoTokenInTheStore)
{
    (void)app.user_id("bob");
    auto const cookie = sign_in("bob", kPassword).header("Set-Cookie");
    auto const token = cookie.substr(16, 43);
    constexpr storage::Sql kCount{"test.sessions_with", "SELECT COUNT(*) FROM sessions WHERE token_hash = ?1"};
    app.db().read([&](storage::Reader& reader) {
        EXPECT_EQ(reader.value<int>(kCount, token), 0);
        EXPECT_EQ(reader.value<int>(kCount, auth::Sessions::hash_of_token(token)), 1);
    });
}

TEST_F(SessionRoutes, SlowsDownGuessingOfOnePassword)
{
    (void)app.user_id("bob");
    for (int i = 0; i < 6; ++i)
        EXPECT_EQ(sign_in("bob", "guess number " + std::to_string(i)).status, 401);
    auto const blocked = sign_in("bob", kPassword);
    EXPECT_EQ(blocked.status, 429);
    EXPECT_EQ(blocked.code(), "auth.too_many_attempts");
    EXPECT_EQ(blocked.header("Retry-After"), "2");
    EXPECT_EQ(blocked.number("retry_after_seconds"), 2);

    app.clock().advance_ms(2'000);
    EXPECT_EQ(sign_in("bob", kPassword).status, 200);
    EXPECT_EQ(sign_in("bob", "a slip afterwards").status, 401); // the count began anew
}

TEST_F(SessionRoutes, SlowsDownOneAddressThatTriesManyNames)
{
    int refused = 0;
    for (int i = 0; i < 34; ++i)
        refused += sign_in("name" + std::to_string(i), "guess").status == 429 ? 1 : 0;
    EXPECT_GT(refused, 2);
}

TEST_F(SessionRoutes, SignsOut)
{
    (void)app.user_id("bob");
    auto const signed_in = sign_in("bob", kPassword);
    auto leave = with_cookie(http::Method::Delete, "/api/session", signed_in);
    EXPECT_EQ(app.send(leave).code(), "auth.csrf_token_wrong"); // another site cannot sign somebody out
    leave.headers.set("X-CSRF-Token", signed_in.text("csrf"));
    auto const left = app.send(leave);
    EXPECT_EQ(left.status, 200);
    EXPECT_THAT(left.header("Set-Cookie"), HasSubstr("Max-Age=0"));
    EXPECT_FALSE(app.send(with_cookie(http::Method::Get, "/api/session", signed_in)).at("signed_in").as_bool());
    EXPECT_EQ(app.as("").del("/api/session").status, 200); // once more does no harm
}

TEST_F(SessionRoutes, EndsAfterTwelveHoursWithoutUse)
{
    app.as("bob");
    app.clock().advance_ms(11 * 3'600'000);
    EXPECT_TRUE(app.get("/api/session").at("signed_in").as_bool());
    app.clock().advance_ms(11 * 3'600'000);
    EXPECT_TRUE(app.get("/api/session").at("signed_in").as_bool()); // used in between
    app.clock().advance_ms(12 * 3'600'000);
    EXPECT_FALSE(app.get("/api/session").at("signed_in").as_bool());
}

TEST_F(SessionRoutes, EndsAfterSevenDaysInAnyCase)
{
    app.as("bob");
    for (int i = 0; i < 7 * 24 - 1; ++i) {
        app.clock().advance_ms(3'600'000);
        ASSERT_TRUE(app.get("/api/session").at("signed_in").as_bool()) << i;
    }
    app.clock().advance_ms(3'600'000);
    EXPECT_FALSE(app.get("/api/session").at("signed_in").as_bool());
}

TEST_F(SessionRoutes, RefusesAnUnsafeRequestWithoutTheToken)
{
    app.as("bob");
    auto request = app.request(http::Method::Post, "/api/session/language", object{{"language", "en"}});
    auto const token = std::string(request.headers.get("x-csrf-token").value_or(""));
    request.headers.set("X-CSRF-Token", "");
    EXPECT_EQ(app.send(request).code(), "auth.csrf_token_wrong");
    request.headers.set("X-CSRF-Token", token.substr(1) + "A");
    EXPECT_EQ(app.send(request).code(), "auth.csrf_token_wrong");
    request.headers.set("X-CSRF-Token", token);
    EXPECT_EQ(app.send(request).status, 200);
}

TEST_F(SessionRoutes, RefusesRequestsThatAnotherSiteMade)
{
    app.as("bob");
    auto const request_with = [&](std::string_view header, std::string value) {
        auto request = app.request(http::Method::Post, "/api/session/language", object{{"language", "en"}});
        request.headers.set(header, std::move(value));
        return app.send(request);
    };
    EXPECT_EQ(request_with("Origin", "https://evil.example").code(), "auth.cross_site");
    EXPECT_EQ(request_with("Origin", "null").code(), "auth.cross_site");
    EXPECT_EQ(request_with("Origin", "https://onehome.test.evil.example").code(), "auth.cross_site");
    EXPECT_EQ(request_with("Sec-Fetch-Site", "cross-site").code(), "auth.cross_site");
    EXPECT_EQ(request_with("Sec-Fetch-Site", "same-site").code(), "auth.cross_site");
    EXPECT_EQ(request_with("Sec-Fetch-Site", "same-origin").status, 200);
    EXPECT_EQ(request_with("Origin", "https://onehome.test").status, 200);
    EXPECT_EQ(request_with("Origin", "http://onehome.test").status, 200); // behind a proxy we do not know the scheme
}

TEST_F(SessionRoutes, ASignInFromAnotherSiteIsRefusedToo)
{
    (void)app.user_id("bob");
    auto request = app.request(http::Method::Post, "/api/session", object{{"user_name", "bob"}, {"password", kPassword}});
    request.headers.set("Origin", "https://evil.example");
    EXPECT_EQ(app.send(request).code(), "auth.cross_site");
}

TEST_F(SessionRoutes, ChangingOnesPasswordEndsTheOtherSessions)
{
    (void)app.user_id("bob");
    auto const other = sign_in("bob", kPassword);
    app.as("bob");
    auto const refused =
        app.post("/api/session/password", object{{"old_password", "wrong one"}, {"new_password", "four words to keep"}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.text("fields[0].field"), "old_password");
    auto const changed =
        app.post("/api/session/password", object{{"old_password", kPassword}, {"new_password", "four words to keep"}});
    ASSERT_EQ(changed.status, 200) << changed.body;
    EXPECT_TRUE(app.get("/api/session").at("signed_in").as_bool());
    EXPECT_FALSE(app.send(with_cookie(http::Method::Get, "/api/session", other)).at("signed_in").as_bool());
    EXPECT_EQ(app.as("").post("/api/session", object{{"user_name", "bob"}, {"password", kPassword}}).status, 401);
    EXPECT_EQ(sign_in("bob", "four words to keep").status, 200);
}

TEST_F(SessionRoutes, RefusesAPoorPassword)
{
    app.as("bob");
    for (auto const* poor : {"short", "aaaaaaaaaaaa", "onehome2565"}) {
        auto const reply = app.post("/api/session/password", object{{"old_password", kPassword}, {"new_password", poor}});
        EXPECT_EQ(reply.status, 422) << poor;
        EXPECT_EQ(reply.text("fields[0].field"), "new_password") << poor;
    }
}

TEST_F(SessionRoutes, SpeaksTheLanguageThatThePersonChose)
{
    app.as("bob"); // Thai
    EXPECT_EQ(app.get("/api/users").header("Content-Language"), "th");
    EXPECT_EQ(app.post("/api/session/language", object{{"language", "en"}}).status, 200);
    EXPECT_EQ(app.get("/api/users").header("Content-Language"), "en");
    EXPECT_EQ(app.get("/api/session").text("language"), "en");
}

TEST_F(SessionRoutes, AskingCostsNoSqlOfTheSession)
{
    app.as("bob");
    (void)app.get("/api/session");
    app.db().write([](storage::Writer& tx) { tx.execute(storage::Sql{"test.forget_sessions", "DELETE FROM sessions"}); });
    EXPECT_TRUE(app.get("/api/session").at("signed_in").as_bool()); // from memory
    app.clock().advance_ms(60'000);
    EXPECT_FALSE(app.get("/api/session").at("signed_in").as_bool()); // asked again after a minute
}

TEST_F(SessionRoutes, LeavesNoNameAndNoPasswordInTheLog)
{
    (void)app.user_id("bob");
    (void)app.take_log();
    (void)sign_in("bob", "secret guess");
    (void)sign_in("bob", kPassword);
    for (auto const& line : app.take_log())
        EXPECT_THAT(line, AllOf(Not(HasSubstr("bob")), Not(HasSubstr("secret")), Not(HasSubstr(std::string(kPassword)))));
}

class SessionOnBothEngines : public test::BothEngines {};
INSTANTIATE_FOR_BOTH_ENGINES(SessionOnBothEngines);

TEST_P(SessionOnBothEngines, BeginsChangesAndEnds)
{
    TestApp app(GetParam());
    (void)app.user_id("bob");
    auto const reply = app.post("/api/session", object{{"user_name", "bob"}, {"password", kPassword}});
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(app.as("bob").post("/api/session/language", object{{"language", "en"}}).status, 200);
    EXPECT_EQ(app.get("/api/session").text("language"), "en");
    EXPECT_EQ(
        app.post("/api/session/password", object{{"old_password", kPassword}, {"new_password", "four words to keep"}}).status,
        200);
    EXPECT_EQ(app.del("/api/session").status, 200);
    EXPECT_FALSE(app.get("/api/session").at("signed_in").as_bool());
}

} // namespace

} // namespace accounts
