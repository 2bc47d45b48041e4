// Taking the request target apart.
#include "platform/http/target.hpp"

#include "platform/http/percent.hpp"

#include <algorithm>

namespace http {

namespace {

std::optional<std::string_view> without_authority(std::string_view raw)
{
    if (raw.starts_with('/'))
        return raw;
    for (std::string_view const scheme : {"http://", "https://"}) {
        if (!equal_ignoring_case(raw.substr(0, scheme.size()), scheme))
            continue;
        raw.remove_prefix(scheme.size());
        auto const end = raw.find_first_of("/?");
        if (end == 0 || raw.empty())
            return std::nullopt; // no host
        return end == std::string_view::npos ? std::string_view() : raw.substr(end);
    }
    return std::nullopt;
}

bool is_control(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

// One decoded segment may not change what the path means.
bool is_plain_segment(std::string_view segment)
{
    if (segment == "." || segment == "..")
        return false;
    return std::none_of(segment.begin(), segment.end(), [](char c) { return is_control(c) || c == '/' || c == '\\'; });
}

std::optional<std::string> decode_path(std::string_view raw)
{
    std::string path;
    path.reserve(raw.size());
    while (!raw.empty()) { // `raw` begins with the slash before a segment
        auto const end = std::min(raw.find('/', 1), raw.size());
        auto const segment = percent_decode(raw.substr(1, end - 1), Plus::Literal);
        if (!segment || !is_plain_segment(*segment))
            return std::nullopt;
        path += '/';
        path += *segment;
        raw.remove_prefix(end);
    }
    return path;
}

} // namespace

std::optional<Target> parse_target(std::string_view raw)
{
    auto const local = without_authority(raw);
    if (!local || local->find('#') != std::string_view::npos)
        return std::nullopt;
    auto const question = std::min(local->find('?'), local->size());
    auto path = decode_path(local->substr(0, question));
    auto query = Query::parse(question < local->size() ? local->substr(question + 1) : std::string_view());
    if (!path || !query)
        return std::nullopt;
    if (path->empty())
        *path = "/";
    return Target{std::move(*path), std::move(*query)};
}

} // namespace http
