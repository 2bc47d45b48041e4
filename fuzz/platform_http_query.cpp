// Request targets, query strings, cookies: what is let through is plain UTF-8 and means one thing.
#include "base/text.hpp"
#include "check.hpp"
#include "platform/http/target.hpp"

#include <string>

namespace {

bool is_clean(std::string_view text)
{
    return text.find('\0') == std::string_view::npos && base::text::is_valid_utf8(text);
}

void check_path(std::string const& path)
{
    fuzz::require(path.starts_with('/') && is_clean(path));
    fuzz::require((path + '/').find("/../") == std::string::npos && (path + '/').find("/./") == std::string::npos);
    fuzz::require(path.find('\\') == std::string::npos);
    for (char const c : path)
        fuzz::require(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
}

} // namespace

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const text = fuzz::text_of(data, size);
    if (auto const target = http::parse_target(text))
        check_path(target->path);
    if (auto const query = http::Query::parse(text)) {
        for (auto const& [name, value] : query->all())
            fuzz::require(is_clean(name) && is_clean(value) && query->get(name).has_value());
    }
    http::Request request;
    request.headers.add("Cookie", std::string(text));
    if (auto const cookie = request.cookie("session"))
        fuzz::require(cookie->find(';') == std::string::npos);
    return 0;
}
