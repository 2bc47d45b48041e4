// Writing the document from routes and schemas.
#include "platform/api/openapi.hpp"

#include "platform/api/guard.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <algorithm>

namespace api {

namespace {

namespace json = boost::json;
using base::fields::Schema;

json::object reference(std::string_view schema)
{
    json::object out;
    out["$ref"] = "#/components/schemas/" + std::string(schema);
    return out;
}

json::object content(std::string_view type, json::value schema)
{
    json::object out;
    out[type] = json::object{{"schema", std::move(schema)}};
    return out;
}

// "/api/households/{id}" with POST: "post_households_id".
std::string operation_id(Route const& route)
{
    std::string id(http::name_of(route.method));
    std::transform(id.begin(), id.end(), id.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    bool const of_api = route.pattern.starts_with("/api/");
    auto const path = std::string_view(route.pattern).substr(of_api ? 4 : 0);
    if (!of_api)
        id += "_root"; // "/hall/{code}" is another than "/api/hall/{code}"
    for (auto const c : path) {
        auto const is_plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (is_plain)
            id += c;
        else if (c >= 'A' && c <= 'Z')
            (id += '_') += static_cast<char>(c + 32); // formList: form_list
        else if (id.back() != '_')
            id += '_';
    }
    if (id.back() == '_')
        id.pop_back();
    return id;
}

json::array parameters_of(Route const& route)
{
    json::array list;
    std::string_view rest = route.pattern;
    for (auto open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
        auto const close = rest.find('}', open);
        list.push_back(json::object{{"name", rest.substr(open + 1, close - open - 1)},
                                    {"in", "path"},
                                    {"required", true},
                                    {"schema", json::object{{"type", "string"}}}});
        rest.remove_prefix(close + 1);
    }
    for (auto const& parameter : route.parameters)
        list.push_back(json::object{{"name", json::string(parameter.name)},
                                    {"in", "query"},
                                    {"required", parameter.required},
                                    {"description", json::string(parameter.meaning.en + " / " + parameter.meaning.th)},
                                    {"schema", json::object{{"type", "string"}}}});
    if (route.kind == Kind::Write && route.keeps_answers)
        list.push_back(json::object{{"$ref", "#/components/parameters/IdempotencyKey"}});
    return list;
}

json::object answer_of(Route const& route)
{
    json::object answer{{"description", "OK"}};
    if (route.answer)
        answer["content"] = content("application/json", reference(route.answer->name()));
    else
        answer["content"] = content(route.answer_type, route.answer_type.ends_with("json")
                                                           ? json::object{{"type", "object"}}
                                                           : json::object{{"type", "string"}, {"format", "binary"}});
    return answer;
}

json::object responses_of(Route const& route)
{
    json::object responses;
    for (auto const status : route.answer_statuses) {
        if (status == 204)
            responses["204"] = json::object{{"description", "OK, without a body"}};
        else
            responses[std::to_string(status)] = answer_of(route);
    }
    if (route.refusal) {
        auto told = content("application/problem+json", reference("Problem")); // what is refused before the route is asked
        told[route.refusal_type] = json::object{{"schema", json::object{{"type", "string"}}}};
        responses["default"] = json::object{{"description", "What is wrong and what to do next"}, {"content", std::move(told)}};
    } else {
        responses["default"] = json::object{{"$ref", "#/components/responses/Problem"}};
    }
    return responses;
}

json::object operation(Route const& route)
{
    json::object out;
    out["operationId"] = operation_id(route);
    if (!route.about.en.empty()) {
        out["summary"] = route.about.en;
        out["description"] = route.about.th;
    }
    auto parameters = parameters_of(route);
    if (!parameters.empty())
        out["parameters"] = std::move(parameters);
    if (route.body)
        out["requestBody"] =
            json::object{{"required", true}, {"content", content("application/json", reference(route.body->name()))}};
    else if (route.body_to_file || !route.body_type.empty())
        out["requestBody"] =
            json::object{{"required", true},
                         {"content", content(route.body_type.empty() ? "application/octet-stream" : route.body_type,
                                             json::object{{"type", "string"}, {"format", "binary"}})}};
    out["responses"] = responses_of(route);
    if (route.is_public) {
        out["security"] = json::array{};
    } else if (route.authenticate) {
        out["x-permission"] = base::name_of(route.permission);
        out["security"] = json::array{};
        if (!route.credentials.empty())
            out["security"].as_array().push_back(json::object{{json::string(route.credentials), json::array{}}});
    } else {
        out["x-permission"] = base::name_of(route.permission);
        auto needs = json::object{{"session", json::array{}}};
        if (!is_safe(route.method) && route.token_needed)
            needs["csrf"] = json::array{};
        out["security"] = json::array{std::move(needs)};
    }
    return out;
}

json::value problem_schema()
{
    auto const text = json::object{{"type", "string"}};
    auto const both = json::object{
        {"type", "object"}, {"properties", json::object{{"th", text}, {"en", text}}}, {"required", json::array{"th", "en"}}};
    auto const field = json::object{{"type", "object"},
                                    {"properties", json::object{{"field", text}, {"code", text}, {"message", both}}},
                                    {"required", json::array{"field", "code", "message"}}};
    return json::object{
        {"type", "object"},
        {"properties",
         json::object{{"type", text},
                      {"title", text},
                      {"status", json::object{{"type", "integer"}}},
                      {"detail", text},
                      {"code", text},
                      {"message", both},
                      {"advice", both},
                      {"fields", json::object{{"type", "array"}, {"items", field}}},
                      {"request_id", json::object{{"type", "string"},
                                                  {"description", "Names this request in the log. Absent where the "
                                                                  "request was refused before it was read whole."}}}}},
        {"required", json::array{"type", "title", "status", "detail", "code", "message", "advice", "fields"}}};
}

json::object components(std::span<Route const> routes)
{
    std::vector<Schema const*> schemas;
    for (auto const& route : routes)
        for (auto const* schema : {route.body, route.answer})
            if (schema)
                schema->collect(schemas);
    std::sort(schemas.begin(), schemas.end(), [](auto const* a, auto const* b) { return a->name() < b->name(); });
    json::object described;
    for (auto const* schema : schemas)
        described[schema->name()] = schema->json_schema();
    described["Problem"] = problem_schema();
    return {
        {"schemas", std::move(described)},
        {"responses",
         json::object{{"Problem", json::object{{"description", "What is wrong and what to do next (RFC 9457)"},
                                               {"content", content("application/problem+json", reference("Problem"))}}}}},
        {"parameters",
         json::object{{"IdempotencyKey",
                       json::object{{"name", "Idempotency-Key"},
                                    {"in", "header"},
                                    {"description", "The same key and body answer as before instead of doing it again."},
                                    {"schema", json::object{{"type", "string"}, {"pattern", "^[A-Za-z0-9_-]{1,64}$"}}}}}}},
        {"securitySchemes",
         json::object{{"session", json::object{{"type", "apiKey"}, {"in", "cookie"}, {"name", kSessionCookie}}},
                      {"basic", json::object{{"type", "http"}, {"scheme", "basic"}}},
                      {"csrf", json::object{{"type", "apiKey"}, {"in", "header"}, {"name", "X-CSRF-Token"}}}}},
    };
}

} // namespace

json::value openapi_document(std::span<Route const> routes, std::string_view version)
{
    json::object paths;
    for (auto const& route : routes) {
        auto& path = paths[route.pattern];
        if (path.is_null())
            path = json::object{};
        std::string method(http::name_of(route.method));
        std::transform(method.begin(), method.end(), method.begin(), [](char c) { return static_cast<char>(c | 32); });
        path.as_object()[method] = operation(route);
    }
    return json::object{{"openapi", "3.1.0"},
                        {"info", json::object{{"title", "One Home"}, {"version", version}}},
                        {"paths", std::move(paths)},
                        {"components", components(routes)}};
}

} // namespace api
