// From an answer to its schema in the document.
#include "support/openapi_check.hpp"

#include "support/json_schema.hpp"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>

#include <algorithm>

namespace test {

namespace json = boost::json;

namespace {

// "text/csv; charset=utf-8": "text/csv".
std::string_view media_type(std::string_view content_type)
{
    auto const type = content_type.substr(0, content_type.find(';'));
    return type.substr(0, type.find_last_not_of(' ') + 1);
}

std::string lower_case(std::string_view name)
{
    std::string lower(name);
    std::ranges::transform(lower, lower.begin(), [](char c) { return static_cast<char>(c | 32); });
    return lower;
}

// The schema for this type of content; null when the response does not name it.
json::value const* schema_for(json::object const& response, std::string_view content_type)
{
    if (auto const* content = response.if_contains("content"))
        for (auto const& [type, described] : content->as_object())
            if (media_type(type) == media_type(content_type))
                return &described.at("schema");
    return nullptr;
}

} // namespace

OpenApiCheck::OpenApiCheck(std::string_view document) : document_(json::parse(document)) {}

json::object const* OpenApiCheck::operation(std::string_view pattern, http::Method method) const
{
    auto const* path = document_.at("paths").as_object().if_contains(pattern);
    auto const* found = path ? path->as_object().if_contains(lower_case(http::name_of(method))) : nullptr;
    return found ? &found->as_object() : nullptr;
}

std::vector<std::string> OpenApiCheck::faults(Answer const& answer) const
{
    bool const is_refusal = answer.status >= 400;
    json::value const* response = nullptr;
    if (answer.pattern.empty()) {
        if (!is_refusal)
            return {}; // OPTIONS, and pages outside the API
        response = &document_.at("components").at("responses").at("Problem");
    } else {
        auto const* operation = this->operation(answer.pattern, answer.method);
        if (!operation)
            return {"the document does not know this operation"};
        auto const& responses = operation->at("responses").as_object();
        response = responses.if_contains(std::to_string(answer.status));
        if (!response && is_refusal)
            response = responses.if_contains("default");
        if (!response)
            return {"the status " + std::to_string(answer.status) + " is not documented"};
    }
    if (answer.asked == http::Method::Head)
        return {}; // the server sends the head alone
    auto const& described = resolved(*response, document_).as_object();
    if (!is_refusal && !described.contains("content"))
        return answer.body.empty() ? std::vector<std::string>{} : std::vector<std::string>{"the body is not documented"};
    auto const* schema = schema_for(described, answer.content_type);
    if (!schema)
        return {"the content type '" + answer.content_type + "' is not documented for status " + std::to_string(answer.status)};
    if (!media_type(answer.content_type).ends_with("json"))
        return answer.body.empty() ? std::vector<std::string>{"the body is empty"} : std::vector<std::string>{};
    json::error_code fault;
    auto const value = json::parse(answer.body, fault);
    if (fault)
        return {"the body is no JSON"};
    auto faults = schema_faults(value, *schema, document_);
    if (is_refusal && faults.empty() && value.at("status") != answer.status)
        faults.push_back("the problem's status is not the answer's");
    return faults;
}

} // namespace test
