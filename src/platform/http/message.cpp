// Methods, header fields, query parameters and cookies.
#include "platform/http/message.hpp"

#include "platform/http/percent.hpp"
#include "platform/http/tokens.hpp"

#include <algorithm>
#include <array>

namespace http {

namespace {

constexpr std::array<std::string_view, kMethods> kMethodNames{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::optional<std::string> cookie_in(std::string_view header, std::string_view name)
{
    while (!header.empty()) {
        auto pair = trimmed(next_part(header, ';'));
        auto const key = trimmed(next_part(pair, '='));
        if (key != name)
            continue;
        auto value = trimmed(pair);
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
        return std::string(value);
    }
    return std::nullopt;
}

} // namespace

std::string_view name_of(Method method)
{
    return kMethodNames[static_cast<std::size_t>(method)];
}

std::optional<Method> method_from(std::string_view name)
{
    auto const found = std::find(kMethodNames.begin(), kMethodNames.end(), name);
    if (found == kMethodNames.end())
        return std::nullopt;
    return static_cast<Method>(found - kMethodNames.begin());
}

bool equal_ignoring_case(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

void Headers::set(std::string_view name, std::string value)
{
    remove(name);
    add(name, std::move(value));
}

void Headers::add(std::string_view name, std::string value)
{
    fields_.emplace_back(std::string(name), std::move(value));
}

void Headers::remove(std::string_view name)
{
    std::erase_if(fields_, [name](auto const& field) { return equal_ignoring_case(field.first, name); });
}

std::optional<std::string_view> Headers::get(std::string_view name) const
{
    for (auto const& [key, value] : fields_) {
        if (equal_ignoring_case(key, name))
            return value;
    }
    return std::nullopt;
}

std::optional<Query> Query::parse(std::string_view raw)
{
    Query query;
    while (!raw.empty()) {
        auto pair = next_part(raw, '&');
        if (pair.empty())
            continue;
        auto const name = percent_decode(next_part(pair, '='), Plus::Blank);
        auto value = percent_decode(pair, Plus::Blank);
        if (!name || !value)
            return std::nullopt;
        query.fields_.emplace_back(*name, std::move(*value));
    }
    return query;
}

std::optional<std::string> Query::get(std::string_view name) const
{
    for (auto const& [key, value] : fields_) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

std::optional<std::string> Request::cookie(std::string_view name) const
{
    for (auto const& [key, value] : headers.all()) {
        if (!equal_ignoring_case(key, "Cookie"))
            continue;
        if (auto found = cookie_in(value, name))
            return found;
    }
    return std::nullopt;
}

Response text_response(int status, std::string_view content_type, std::string body)
{
    Response response;
    response.status = status;
    response.headers.set("Content-Type", std::string(content_type));
    response.body = std::move(body);
    return response;
}

} // namespace http
