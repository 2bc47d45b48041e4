// Registering routes, and the answers they commonly give.
#include "platform/api/route.hpp"

#include <boost/json/serialize.hpp>

#include <stdexcept>

namespace api {

http::Response json_response(int status, std::string text)
{
    return http::text_response(status, "application/json", std::move(text));
}

http::Response json_response(int status, boost::json::value const& value)
{
    return json_response(status, boost::json::serialize(value));
}

namespace {

// RFC 8187: UTF-8, everything but attr-char percent-encoded.
std::string encoded_name(std::string_view name)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view plain = "!#$&+-.^_`|~";
    std::string out;
    for (auto const c : name) {
        auto const byte = static_cast<unsigned char>(c);
        auto const is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (is_letter || plain.find(c) != std::string_view::npos) {
            out += c;
        } else {
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
    return out;
}

// For readers that know no other: ASCII, the rest as underscores.
std::string plain_name(std::string_view name)
{
    std::string out;
    for (auto const c : name) {
        auto const byte = static_cast<unsigned char>(c);
        if (byte >= 0x80) {
            if (out.empty() || out.back() != '_')
                out += '_';
        } else {
            out += byte < 0x20 || c == '"' || c == '\\' || c == '/' || c == 0x7f ? '_' : c;
        }
    }
    return out;
}

} // namespace

http::Response download(std::string content_type, std::string file_name, std::string bytes)
{
    auto response = http::text_response(200, content_type, std::move(bytes));
    response.headers.set("Content-Disposition",
                         "attachment; filename=\"" + plain_name(file_name) + "\"; filename*=UTF-8''" + encoded_name(file_name));
    return response;
}

Route& Routes::read_raw(std::string pattern, Permission p, http::Response (*handler)(Call&))
{
    return add(Kind::Read, Method::Get, std::move(pattern), p, handler);
}

Route& Routes::read_raw(std::string pattern, Public p, http::Response (*handler)(Call&))
{
    return add(Kind::Read, Method::Get, std::move(pattern), p, handler);
}

Route& Routes::add(Kind kind, Method method, std::string pattern, Permission p, std::function<http::Response(Call&)> handler)
{
    if (kind == Kind::Write && (method == Method::Get || method == Method::Head))
        throw std::logic_error("a GET that writes: " + pattern);
    Route route;
    route.kind = kind;
    route.method = method;
    route.pattern = std::move(pattern);
    route.permission = p;
    route.handler = std::move(handler);
    return routes_.emplace_back(std::move(route));
}

Route& Routes::add(Kind kind, Method method, std::string pattern, Public, std::function<http::Response(Call&)> handler)
{
    auto& route = add(kind, method, std::move(pattern), Permission::SignedIn, std::move(handler));
    route.is_public = true;
    return route;
}

} // namespace api
