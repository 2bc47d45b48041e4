// The check of answers against the document can fail, in each way it promises.
#include "support/openapi_check.hpp"

#include <gmock/gmock.h>

namespace test {

namespace {

using http::Method;
using test::OpenApiCheck;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr std::string_view kApiDocument = R"({
  "paths": {"/api/houses/{id}": {"get": {"responses": {
      "200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/House"}}}},
      "default": {"$ref": "#/components/responses/Problem"}}}},
    "/api/houses.csv": {"get": {"responses": {
      "200": {"description": "OK", "content": {"text/csv": {"schema": {"type": "string", "format": "binary"}}}}}}}},
  "components": {
    "schemas": {"House": {"type": "object", "properties": {"moo": {"type": "integer"}}, "required": ["moo"]},
                "Problem": {"type": "object", "properties": {"status": {"type": "integer"}, "code": {"type": "string"}},
                            "required": ["status", "code"]}},
    "responses": {"Problem": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}}})";

std::vector<std::string> faults(int status, std::string type, std::string_view body, std::string pattern = "/api/houses/{id}",
                                Method asked = Method::Get)
{
    return OpenApiCheck(kApiDocument)
        .faults({asked, std::move(pattern), asked == Method::Head ? Method::Get : asked, status, std::move(type), body});
}

TEST(OpenApiCheck, AcceptsWhatTheDocumentSays)
{
    EXPECT_THAT(faults(200, "application/json", R"({"moo": 4})"), IsEmpty());
    EXPECT_THAT(faults(404, "application/problem+json", R"({"status": 404, "code": "request.not_found"})"), IsEmpty());
    EXPECT_THAT(faults(200, "text/csv; charset=utf-8", "a,b", "/api/houses.csv"), IsEmpty());
    EXPECT_THAT(faults(200, "application/json", "", "/api/houses/{id}", Method::Head), IsEmpty());
    EXPECT_THAT(faults(404, "application/problem+json", R"({"status": 404, "code": "request.not_found"})", ""), IsEmpty())
        << "no route, but a problem all the same";
}

TEST(OpenApiCheck, NamesWhatIsNotAsDocumented)
{
    EXPECT_THAT(faults(200, "application/json", R"({"moo": "4"})"), ElementsAre(HasSubstr("moo: \"4\" is not of type")));
    EXPECT_THAT(faults(200, "application/json", "{"), ElementsAre("the body is no JSON"));
    EXPECT_THAT(faults(201, "application/json", R"({"moo": 4})"), ElementsAre("the status 201 is not documented"));
    EXPECT_THAT(faults(200, "text/html", "<p>"), ElementsAre(HasSubstr("'text/html' is not documented")));
    EXPECT_THAT(faults(500, "text/plain", "oops"), ElementsAre(HasSubstr("'text/plain' is not documented")));
    EXPECT_THAT(faults(422, "application/problem+json", R"({"status": 400, "code": "x"})"),
                ElementsAre(HasSubstr("not the answer's")));
    EXPECT_THAT(faults(404, "application/problem+json", R"({"status": 404})", ""), ElementsAre(HasSubstr("code is missing")));
    EXPECT_THAT(faults(200, "application/json", "{}", "/api/houses/{id}", Method::Post), ElementsAre(HasSubstr("does not know")));
    EXPECT_THAT(faults(200, "text/csv", "", "/api/houses.csv"), ElementsAre("the body is empty"));
    EXPECT_THAT(faults(404, "application/problem+json", R"({"status": 404, "code": "x"})", "/api/houses.csv"),
                ElementsAre("the status 404 is not documented"));
}

} // namespace

} // namespace test
