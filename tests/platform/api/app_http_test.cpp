// What holds for every route: limits, malformed bodies, unknown paths, idempotency, languages of problems, headers, the log.
#include "support/test_app.hpp"

#include "base/fields.hpp"
#include "platform/api/idempotency.hpp"
#include "platform/api/problems.hpp"
#include "platform/auth/vault.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <gmock/gmock.h>

#include <set>
#include <thread>

namespace api {

namespace {

using boost::json::array;
using boost::json::object;
using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

// A small room of our own: notes that can be written, counted and read.
struct Note {
    std::string text;
    std::optional<std::int64_t> number;
};
struct Count {
    std::int64_t notes = 0;
};

base::fields::Schema const& schema_of(base::fields::Tag<Note>)
{
    static auto const schema = base::fields::SchemaOf<Note>("Note")
                                   .field("text", &Note::text, {"ข้อความ", "Text"}, base::fields::text(1, 50))
                                   .field("number", &Note::number, {"จำนวน", "Number"}, base::fields::number(0, 1000));
    return schema;
}

base::fields::Schema const& schema_of(base::fields::Tag<Count>)
{
    static auto const schema = base::fields::SchemaOf<Count>("Count").field("notes", &Count::notes, {"จำนวน", "Notes"});
    return schema;
}

constexpr storage::Sql kInsert{"test.note_insert", "INSERT INTO notes (text) VALUES (?1)"};
constexpr storage::Sql kCount{"test.note_count", "SELECT COUNT(*) FROM notes"};

Count add(api::Call& call, Note const& note)
{
    call.work().tx().execute(kInsert, note.text);
    if (note.text == "throw")
        throw std::runtime_error("a secret of the machine room");
    if (note.text == "problem")
        throw base::Problem(409, "notes.refused", {"ไม่รับ", "Refused"}, {"เขียนใหม่", "Write another."});
    if (note.text != "without audit")
        call.work().audit({"note.added", {"note", note.text}, {}, {}, ""});
    return {call.db().value<std::int64_t>(kCount).value_or(0)};
}

Count count(api::Call& call)
{
    if (call.text("look"))
        call.note_reading({"note.read", {"note", "all"}, {}, {}, ""});
    return {call.db().value<std::int64_t>(kCount).value_or(0)};
}

Count work_in_read(api::Call& call)
{
    call.work().audit({"note.added", {"note", ""}, {}, {}, ""});
    return {};
}

http::Response whole_body(api::Call& call)
{
    return http::text_response(200, "text/plain", std::to_string(call.request().body.size()));
}

http::Response as_file(api::Call& call)
{
    return http::text_response(200, "text/plain", call.request().body_file ? "file" : "memory");
}

http::Response thai_file(api::Call&)
{
    return api::download("text/csv; charset=utf-8", "รายชื่อ \"65\".csv", "a,b\n");
}

void add_routes(api::Routes& routes)
{
    using api::Method;
    using api::Permission;
    routes.write(Method::Post, "/api/notes", Permission::HouseholdsWrite, add);
    routes.read("/api/notes", Permission::HouseholdsRead, count);
    routes.read("/api/notes/misuse", Permission::HouseholdsRead, work_in_read);
    routes.direct_raw(Method::Post, "/api/notes/raw", Permission::HouseholdsWrite, whole_body).limit(1000).produces("text/plain");
    routes.direct_raw(Method::Put, "/api/notes/file", Permission::HouseholdsWrite, as_file)
        .streams_body()
        .limit(5'000'000)
        .produces("text/plain");
    routes.read_raw("/api/notes.csv", api::open_to_all, thai_file).produces("text/csv");
}

class AnyRoute : public testing::Test {
protected:
    explicit AnyRoute(std::function<void(api::AppOptions&)> change = {})
        : app({storage::Engine::Sqlite, {add_routes}, std::move(change)})
    {
        app.db().run_script("CREATE TABLE notes (text TEXT NOT NULL)");
        app.as("alice");
    }
    test::Reply send_body(std::string body, std::string_view content_type = "application/json")
    {
        auto request = app.request(http::Method::Post, "/api/notes");
        request.headers.set("Content-Type", std::string(content_type));
        request.body = std::move(body);
        return app.send(std::move(request));
    }
    std::int64_t notes() { return app.as("alice").get("/api/notes").number("notes"); }

    test::TestApp app;
};

TEST_F(AnyRoute, WritesAndAnswersAfterTheCommit)
{
    auto const reply = app.post("/api/notes", object{{"text", "one"}});
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.number("notes"), 1);
    EXPECT_EQ(reply.header("Content-Type"), "application/json");
    EXPECT_EQ(reply.header("X-Request-Id").size(), 12U);
}

TEST_F(AnyRoute, RefusesABodyThatIsNoJson)
{
    struct Row {
        char const* body;
        char const* why;
    };
    Row const rows[] = {
        {"", "ends too early"},
        {"{", "ends too early"},
        {"{\"text\":\"a\"", "ends too early"},
        {"{'text':'a'}", "not valid JSON"},
        {"{\"text\":\"a\"} x", "not valid JSON"},
        {"{\"text\":\"a\",}", "not valid JSON"},
        {"NaN", "not valid JSON"},
        {"{\"text\":\"\xff\xfe\"}", "not valid JSON"},
        {"{\"text\":\"\\ud800\"}", "not valid JSON"},
        {"{\"text\":\"a\",\"text\":\"b\"}", "twice"},
        {"{\"text\":\"a\",\"t\\u0065xt\":\"b\"}", "twice"},
        {"{\"text\":\"a\\u0000b\"}", "U+0000"},
        {"{\"text\":\"a\",\"number\":1e999}", "too large"},
        {"{\"text\":\"a\",\"number\":-1e999}", "too large"},
    };
    for (auto const& row : rows) {
        auto const reply = send_body(row.body);
        EXPECT_EQ(reply.status, 400) << row.body;
        EXPECT_EQ(reply.code(), "request.malformed") << row.body;
        EXPECT_THAT(reply.text("message.en"), HasSubstr(row.why)) << row.body;
    }
    EXPECT_EQ(notes(), 0);
}

TEST_F(AnyRoute, RefusesDeepNesting)
{
    EXPECT_EQ(send_body(std::string(31, '[') + std::string(31, ']')).status, 422); // deep enough to be read, but no record
    auto const deep = send_body(std::string(100'000, '['));
    EXPECT_EQ(deep.status, 400);
    EXPECT_THAT(deep.text("message.en"), HasSubstr("nested"));
    std::string objects;
    for (int i = 0; i < 50; ++i)
        objects += "{\"a\":";
    EXPECT_EQ(send_body(objects).status, 400);
}

TEST_F(AnyRoute, RefusesWrongTypesNamingTheField)
{
    struct Row {
        char const* body;
        char const* field;
    };
    Row const rows[] = {
        {"{\"text\":5}", "text"},
        {"{\"text\":null}", "text"},
        {"{}", "text"},
        {"{\"text\":\"a\",\"number\":\"5\"}", "number"},
        {"{\"text\":\"a\",\"number\":1.5}", "number"},
        {"{\"text\":\"a\",\"number\":1e30}", "number"},
        {"{\"text\":\"a\",\"number\":18446744073709551615}", "number"},
        {"{\"text\":\"a\",\"number\":99999999999999999999999}", "number"},
        {"{\"text\":\"a\",\"number\":-1}", "number"},
        {"{\"text\":\"a\",\"number\":[]}", "number"},
        {"{\"text\":\"a\",\"other\":1}", "other"},
    };
    for (auto const& row : rows) {
        auto const reply = send_body(row.body);
        EXPECT_EQ(reply.status, 422) << row.body;
        EXPECT_EQ(reply.code(), "input.invalid") << row.body;
        EXPECT_EQ(reply.text("fields[0].field"), row.field) << row.body;
    }
    for (auto const* body : {"[]", "5", "\"text\"", "null", "true"})
        EXPECT_EQ(send_body(body).status, 422) << body;
}

TEST_F(AnyRoute, ReadsABodyThatIsSaidToBeJsonOnly)
{
    EXPECT_EQ(send_body("{\"text\":\"a\"}", "application/json; charset=utf-8").status, 200);
    EXPECT_EQ(send_body("{\"text\":\"a\"}", "Application/JSON").status, 200);
    for (auto const* type : {"text/plain", "application/x-www-form-urlencoded", "", "application/jsonx", "application/json5"})
        EXPECT_EQ(send_body("{\"text\":\"a\"}", type).code(), "request.not_json") << type;
    auto without = app.request(http::Method::Post, "/api/notes");
    without.body = "{}";
    EXPECT_EQ(app.send(without).status, 415);
}

TEST_F(AnyRoute, RefusesABodyOverTheRoutesLimitFromItsHead)
{
    auto request = app.request(http::Method::Post, "/api/notes/raw");
    request.body = std::string(1000, 'x');
    EXPECT_EQ(app.send(request).body, "1000");
    request.body += 'x';
    EXPECT_EQ(app.send(request).status, 413);
    request.body.clear();
    request.headers.set("Content-Length", "99999999999999999999999");
    auto const policy = app.app().head(request);
    ASSERT_TRUE(std::holds_alternative<http::BodyPolicy>(policy)); // the server itself refuses such a length
    request.headers.set("Content-Length", "4000000000");
    ASSERT_TRUE(std::holds_alternative<http::Response>(app.app().head(request)));
    EXPECT_EQ(std::get<http::Response>(app.app().head(request)).status, 413);
    EXPECT_TRUE(std::get<http::Response>(app.app().head(request)).close);
}

TEST_F(AnyRoute, AsksBeforeALargeBodyIsSent)
{
    EXPECT_EQ(app.upload("/api/notes/file", "application/octet-stream", "bytes").body, "file");
    auto const head = [&](http::Request const& request) {
        auto const policy = app.app().head(request);
        auto const* refusal = std::get_if<http::Response>(&policy);
        return refusal ? refusal->status : 0;
    };
    EXPECT_EQ(head(app.request(http::Method::Put, "/api/notes/file")), 0);
    app.as("governor");
    auto const request = app.request(http::Method::Put, "/api/notes/file");
    (void)app.get("/api/notes"); // the session is in memory now
    EXPECT_EQ(head(request), 403);
    EXPECT_EQ(head(app.as("").request(http::Method::Put, "/api/notes/file")), 401);
}

TEST_F(AnyRoute, TellsAnUnknownAddressFromAWrongMethod)
{
    auto const unknown = app.get("/api/nothing");
    EXPECT_EQ(unknown.status, 404);
    EXPECT_EQ(unknown.header("Content-Type"), "application/problem+json");
    auto const wrong = app.del("/api/notes");
    EXPECT_EQ(wrong.status, 405);
    EXPECT_THAT(wrong.header("Allow"), AllOf(HasSubstr("GET"), HasSubstr("HEAD"), HasSubstr("POST")));
    EXPECT_EQ(app.send(app.request(http::Method::Head, "/api/notes")).status, 200);
    EXPECT_EQ(app.send(app.request(http::Method::Options, "/api/notes")).status, 204);
}

TEST_F(AnyRoute, TellsAProblemInBothLanguages)
{
    app.as("");
    auto request = app.request(http::Method::Get, "/api/notes");
    request.headers.set("Accept-Language", "th-TH,th;q=0.9,en;q=0.8");
    auto const thai = app.send(request);
    EXPECT_EQ(thai.status, 401);
    EXPECT_EQ(thai.text("type"), "urn:onehome:problem:auth.sign_in_needed");
    EXPECT_EQ(thai.number("status"), 401);
    EXPECT_EQ(thai.text("title"), "กรุณาเข้าสู่ระบบก่อน");
    EXPECT_EQ(thai.text("message.en"), "Please sign in first");
    EXPECT_EQ(thai.text("advice.th"), thai.text("detail"));
    EXPECT_EQ(thai.header("Content-Language"), "th");
    EXPECT_EQ(thai.text("request_id"), thai.header("X-Request-Id"));
    request.headers.set("Accept-Language", "en-GB, th;q=0.5");
    EXPECT_EQ(app.send(request).text("title"), "Please sign in first");
}

TEST_F(AnyRoute, KeepsItsOwnFailuresToTheLog)
{
    (void)app.take_log();
    auto const reply = app.post("/api/notes", object{{"text", "throw"}});
    EXPECT_EQ(reply.status, 500);
    EXPECT_EQ(reply.code(), "internal");
    EXPECT_THAT(reply.body, Not(HasSubstr("machine room")));
    EXPECT_THAT(app.take_log(), Contains(AllOf(HasSubstr("machine room"), HasSubstr(reply.text("request_id")))));
    EXPECT_EQ(notes(), 0); // rolled back
}

TEST_F(AnyRoute, LeavesNothingOfARefusedWrite)
{
    EXPECT_EQ(app.post("/api/notes", object{{"text", "problem"}}).code(), "notes.refused");
    EXPECT_EQ(notes(), 0);
    EXPECT_TRUE(app.reading([&](storage::Reader& reader) { return auth::verify(reader, &app.vault()); }).sound());
}

TEST_F(AnyRoute, TreatsAWriteWithoutAnAuditRowAsAMistakeOfOurs)
{
    (void)app.take_log();
    EXPECT_EQ(app.post("/api/notes", object{{"text", "without audit"}}).status, 500);
    EXPECT_EQ(notes(), 0);
    EXPECT_THAT(app.take_log(), Contains(HasSubstr("without an audit row")));
}

TEST_F(AnyRoute, CannotWriteWhileReading)
{
    EXPECT_EQ(app.get("/api/notes/misuse").status, 500);
}

TEST_F(AnyRoute, AnswersAReadingOnlyWhenItIsNoted)
{
    EXPECT_EQ(app.get("/api/notes?look=1").status, 200);
    app.db().read([&](storage::Reader& reader) {
        auto const last =
            auth::list(reader, app.vault(), auth::Scope::everywhere(), {}, auth::Scope::everywhere()).entries.front();
        EXPECT_EQ(last.event.action, "note.read");
        EXPECT_EQ(last.actor_name, "alice");
        EXPECT_TRUE(auth::history(reader, app.vault(), {"note", "all"}, true).empty()); // no change
    });
}

TEST_F(AnyRoute, NotesManyReadingsAtOnceInOneChain)
{
    auto const before = app.reading([](storage::Reader& reader) { return auth::verify(reader, nullptr).entries; });
    auto const request = app.request(http::Method::Get, "/api/notes?look=1");
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&] {
            for (int i = 0; i < 10; ++i)
                EXPECT_EQ(app.send(request).status, 200);
        });
    for (auto& thread : threads)
        thread.join();
    auto const report = app.reading([&](storage::Reader& reader) { return auth::verify(reader, &app.vault()); });
    EXPECT_TRUE(report.sound()) << report.why.en;
    EXPECT_EQ(report.entries, before + 40);
}

TEST_F(AnyRoute, LogsOneLineWithThePatternAndTheActorsIdOnly)
{
    (void)app.post("/api/notes", object{{"text", "ความลับ"}});
    std::vector<std::string> about;
    for (auto const& line : app.take_log())
        if (line.find("/api/notes") != std::string::npos)
            about.push_back(line);
    ASSERT_EQ(about.size(), 1U);
    EXPECT_THAT(about[0], AllOf(HasSubstr("POST"), HasSubstr("200"), HasSubstr(app.user_id("alice").str()),
                                Not(HasSubstr("ความลับ")), Not(HasSubstr("alice"))));
}

TEST_F(AnyRoute, NamesADownloadInThai)
{
    auto const reply = app.get("/api/notes.csv");
    EXPECT_EQ(reply.header("Content-Disposition"),
              "attachment; filename=\"_ _65_.csv\"; "
              "filename*=UTF-8''%E0%B8%A3%E0%B8%B2%E0%B8%A2%E0%B8%8A%E0%B8%B7%E0%B9%88%E0%B8%AD%20%2265%22.csv");
}

TEST_F(AnyRoute, RefusesAnAreaTheActorHasNoGrantFor)
{
    EXPECT_EQ(app.as("governor").get("/api/notes").code(), "auth.not_allowed");
    EXPECT_EQ(app.as("chelsea").get("/api/notes").code(), "auth.not_allowed");
    EXPECT_EQ(app.as("").get("/api/notes").code(), "auth.sign_in_needed");
}

class Repeated : public AnyRoute {
protected:
    test::Reply send(std::string_view key, std::string_view text)
    {
        auto request = app.request(http::Method::Post, "/api/notes", object{{"text", text}});
        request.headers.set("Idempotency-Key", std::string(key));
        return app.send(std::move(request));
    }
};

TEST_F(Repeated, IsDoneOnceAndAnsweredAsBefore)
{
    auto const first = send("0190a000-0000-7000-8000-000000000001", "one");
    auto const again = send("0190a000-0000-7000-8000-000000000001", "one");
    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(again.status, 200);
    EXPECT_EQ(again.body, first.body);
    EXPECT_EQ(again.header("Content-Type"), first.header("Content-Type"));
    EXPECT_EQ(first.header("Idempotent-Replay"), "");
    EXPECT_EQ(again.header("Idempotent-Replay"), "true");
    EXPECT_EQ(notes(), 1);
    EXPECT_EQ(send("0190a000-0000-7000-8000-000000000002", "one").number("notes"), 2);
}

TEST_F(Repeated, WithOtherContentIsRefused)
{
    (void)send("key", "one");
    auto const other = send("key", "two");
    EXPECT_EQ(other.status, 422);
    EXPECT_EQ(other.code(), "request.idempotency_mismatch");
    EXPECT_EQ(notes(), 1);
}

TEST_F(Repeated, LeavesNothingByWhichTheBodyCanBeGuessed)
{
    http::Request request;
    request.method = http::Method::Post;
    request.path = "/api/notes";
    request.headers.set("Idempotency-Key", "key");
    request.body = R"({"citizen_number":"1540100000014"})";
    auto const mine = auth::Vault::from_seed("mine");
    auto const other = auth::Vault::from_seed("other");
    auto const hash = [&](auth::Vault const& vault) { return api::idempotency_key(request, {}, vault)->request_hash; };
    EXPECT_EQ(hash(*mine), hash(*mine));
    EXPECT_NE(hash(*mine), hash(*other)) << "without the key every number can be tried";
}

TEST_F(Repeated, AfterARefusalIsTriedAgain)
{
    EXPECT_EQ(send("key", "problem").status, 409);
    EXPECT_EQ(send("key", "one").status, 200); // the refused one left nothing, not even its key
}

TEST_F(Repeated, BelongsToOnePerson)
{
    EXPECT_EQ(send("key", "one").number("notes"), 1);
    app.as("bob");
    EXPECT_EQ(send("key", "one").number("notes"), 2);
}

TEST_F(Repeated, NeedsAKeyInForm)
{
    for (auto const& key : {std::string("with blank s"), std::string(65, 'x'), std::string("ไทย"), std::string("a;b")})
        EXPECT_EQ(send(key, "one").code(), "request.idempotency_key") << key;
}

TEST_F(Repeated, IsForgottenAfterThirtyDays)
{
    (void)send("key", "one");
    app.clock().advance_ms(std::int64_t{31} * 86'400'000);
    app.as("alice");
    (void)send("another", "x");
    EXPECT_EQ(send("key", "two").status, 200);
}

TEST_F(Repeated, AtTheSameTimeIsDoneOnce)
{
    auto request = app.request(http::Method::Post, "/api/notes", object{{"text", "one"}});
    request.headers.set("Idempotency-Key", "key");
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] { EXPECT_EQ(app.send(request).number("notes"), 1); });
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(notes(), 1);
}

class RateLimited : public AnyRoute {
protected:
    RateLimited() : AnyRoute([](api::AppOptions& options) { options.requests_per_minute = 60; }) {}
};

TEST_F(RateLimited, WaitsAfterABurstAndGoesOnEvenly)
{
    for (int i = 0; i < 60; ++i)
        ASSERT_EQ(app.get("/api/notes").status, 200) << i;
    auto const refused = app.get("/api/notes");
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.code(), "request.too_many");
    EXPECT_EQ(refused.header("Retry-After"), "1");
    app.clock().advance_ms(1'000);
    EXPECT_EQ(app.get("/api/notes").status, 200);
    EXPECT_EQ(app.get("/api/notes").status, 429);
    EXPECT_EQ(app.as("bob").get("/api/notes").status, 200); // another person is not held up
}

TEST(OpenApi, DescribesEveryRoute)
{
    test::TestApp app;
    auto const document = app.get("/api/openapi.json");
    EXPECT_EQ(document.text("openapi"), "3.1.0");
    auto const paths = document.at("paths");
    std::set<std::string> ids;
    for (auto const& route : app.app().routes()) {
        auto const* path = paths.as_object().if_contains(route.pattern);
        ASSERT_TRUE(path) << route.pattern;
        std::string method(http::name_of(route.method));
        for (auto& c : method)
            c = static_cast<char>(std::tolower(c));
        auto const* operation = path->as_object().if_contains(method);
        ASSERT_TRUE(operation) << method << " " << route.pattern;
        EXPECT_TRUE(ids.insert(std::string(operation->at("operationId").as_string())).second) << operation->at("operationId");
        EXPECT_TRUE(operation->as_object().contains("summary")) << method << " " << route.pattern << " says nothing about itself";
    }
}

TEST(OpenApi, NamesOnlySchemasThatItHolds)
{
    test::TestApp app;
    auto const document = app.get("/api/openapi.json").json();
    auto const& schemas = document.at("components").at("schemas").as_object();
    std::function<void(boost::json::value const&)> const walk = [&](boost::json::value const& value) {
        if (auto const* list = value.if_array())
            for (auto const& element : *list)
                walk(element);
        if (auto const* record = value.if_object())
            for (auto const& [key, member] : *record) {
                constexpr std::string_view prefix = "#/components/schemas/";
                if (key == "$ref" && member.as_string().starts_with(prefix)) {
                    EXPECT_TRUE(schemas.contains(std::string_view(member.as_string()).substr(prefix.size()))) << member;
                }
                walk(member);
            }
    };
    walk(document);
}

} // namespace

} // namespace api
