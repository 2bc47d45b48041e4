// Making answers ready for the wire.
#include "platform/http/outgoing.hpp"

#include "platform/http/compression.hpp"
#include "platform/http/conditional.hpp"
#include "platform/http/negotiation.hpp"
#include "platform/http/reason.hpp"
#include "platform/http/refusal.hpp"
#include "platform/http/security_headers.hpp"
#include "platform/log/log.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace http {

namespace {

Headers language_of(Asked const& asked)
{
    Headers headers;
    if (!asked.accept_language.empty())
        headers.set("Accept-Language", asked.accept_language);
    return headers;
}

// These are the connection's to say.
bool is_engines(std::string_view name)
{
    constexpr std::array kNames{std::string_view("Content-Length"), std::string_view("Transfer-Encoding"),
                                std::string_view("Connection"), std::string_view("Date")};
    for (auto const own : kNames) {
        if (equal_ignoring_case(name, own))
            return true;
    }
    return false;
}

// A control character in a name or value could start a header of its own.
void append_clean(std::string& head, std::string_view text)
{
    auto const is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    auto const start = static_cast<std::ptrdiff_t>(head.size());
    head += text;
    std::replace_if(head.begin() + start, head.end(), is_control, ' ');
}

bool may_have_body(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

std::string head_of(Response const& response, std::uint64_t length)
{
    std::string head;
    head.reserve(1024);
    head += "HTTP/1.1 ";
    head += std::to_string(response.status);
    head += ' ';
    head += reason_of(response.status);
    head += "\r\n";
    for (auto const& [name, value] : response.headers.all()) {
        if (is_engines(name))
            continue;
        append_clean(head, name);
        head += ": ";
        append_clean(head, value);
        head += "\r\n";
    }
    append_security_headers(head, response.headers);
    if (may_have_body(response.status))
        head += "Content-Length: " + std::to_string(length) + "\r\n";
    return head;
}

// If-Range names the version a part was begun with; a weak tag cannot vouch for bytes.
bool range_applies(Response const& response, Asked const& asked)
{
    if (asked.range.empty() || !asked.is_get || response.status != 200)
        return false;
    if (asked.if_range.empty())
        return true;
    auto const etag = response.headers.get("ETag").value_or("");
    return !etag.starts_with("W/") && asked.if_range == etag;
}

bool client_has_it(Response const& response, Asked const& asked)
{
    if (asked.if_none_match.empty() || response.status != 200 || !(asked.is_get || asked.is_head))
        return false;
    return still_good(asked.if_none_match, response.headers.get("ETag").value_or(""));
}

Outgoing not_modified(Response response)
{
    Outgoing out;
    out.status = response.status = 304;
    response.headers.remove("Content-Type");
    response.headers.remove("Content-Encoding");
    out.head = head_of(response, 0);
    out.close = response.close;
    return out;
}

Outgoing from_memory(Response response, Asked const& asked)
{
    if (response.fixed.empty())
        compress(response, asked.gzip);
    auto const length = response.fixed.empty() ? response.body.size() : response.fixed.size();
    if (length > 0 && !response.headers.get("Content-Type"))
        response.headers.set("Content-Type", "application/octet-stream");
    Outgoing out;
    out.status = response.status;
    out.close = response.close;
    out.head = head_of(response, length);
    if (asked.is_head || !may_have_body(response.status))
        return out;
    out.body = std::move(response.body);
    out.fixed = response.fixed;
    return out;
}

Outgoing unsatisfiable(std::uint64_t size, Asked const& asked)
{
    auto response = refuse(Refusal::RangeNotSatisfiable, language_of(asked));
    response.headers.set("Content-Range", "bytes */" + std::to_string(size));
    return from_memory(std::move(response), asked);
}

Outgoing from_file(Response response, Asked const& asked)
{
    auto file = File::open_to_read(*response.file);
    if (!file) {
        logging::error("http.file_missing", {{"status", "500"}});
        return from_memory(refuse(Refusal::Failed, language_of(asked)), asked);
    }
    auto const size = file->size();
    auto const range = range_applies(response, asked) ? resolve_range(asked.range, size) : RangeAnswer{};
    if (range.kind == RangeAnswer::Kind::Unsatisfiable)
        return unsatisfiable(size, asked);

    Outgoing out;
    out.left = size;
    if (range.kind == RangeAnswer::Kind::Part) {
        out.offset = range.first;
        out.left = range.length;
        response.status = 206;
        response.headers.set("Content-Range", "bytes " + std::to_string(range.first) + '-' +
                                                  std::to_string(range.first + range.length - 1) + '/' + std::to_string(size));
    }
    response.headers.set("Accept-Ranges", "bytes");
    if (!response.headers.get("Content-Type"))
        response.headers.set("Content-Type", "application/octet-stream");
    out.status = response.status;
    out.close = response.close;
    out.head = head_of(response, out.left);
    if (asked.is_head)
        out.left = 0;
    if (out.left > 0)
        out.file = std::move(*file);
    return out;
}

} // namespace

Asked asked_by(Method method, Headers const& headers)
{
    Asked asked;
    asked.is_head = method == Method::Head;
    asked.is_get = method == Method::Get;
    for (auto const& [name, value] : headers.all()) {
        switch (name.size()) { // spares most comparisons
        case 5:
            if (equal_ignoring_case(name, "Range"))
                asked.range = value;
            break;
        case 8:
            if (equal_ignoring_case(name, "If-Range"))
                asked.if_range = value;
            break;
        case 13:
            if (equal_ignoring_case(name, "If-None-Match"))
                asked.if_none_match = value;
            break;
        case 15:
            if (equal_ignoring_case(name, "Accept-Encoding"))
                asked.gzip = accepts_gzip(value);
            if (equal_ignoring_case(name, "Accept-Language"))
                asked.accept_language = value;
            break;
        default:
            break;
        }
    }
    return asked;
}

Outgoing prepare(Response response, Asked const& asked)
{
    if (client_has_it(response, asked))
        return not_modified(std::move(response));
    if (response.file)
        return from_file(std::move(response), asked);
    return from_memory(std::move(response), asked);
}

} // namespace http
