// Paths against the router: what it finds fits the pattern, and the outcome does not depend on the method alone.
#include "check.hpp"
#include "platform/http/router.hpp"

#include <algorithm>
#include <array>

namespace {

constexpr std::array<std::string_view, 8> kPatterns{"/",
                                                    "/api/households",
                                                    "/api/households/{id}",
                                                    "/api/households/check",
                                                    "/api/households/{id}/people/{person}/citizen-number",
                                                    "/api/{any}/{id}/history",
                                                    "/api/rounds/{id}/houses.xlsx",
                                                    "/{only}"};

http::Router const& router()
{
    static http::Router const instance = [] {
        http::Router made;
        for (auto const pattern : kPatterns)
            made.add(pattern.ends_with("check") ? http::Method::Post : http::Method::Get, pattern);
        return made;
    }();
    return instance;
}

// The pattern with its parameters filled in.
std::string filled(std::string_view pattern, http::Match const& match)
{
    std::string path(pattern);
    for (auto const& [name, value] : match.parameters) {
        fuzz::require(!value.empty() && value.find('/') == std::string::npos);
        auto const at = path.find('{' + name + '}');
        fuzz::require(at != std::string::npos);
        path.replace(at, name.size() + 2, value);
        if (value.find('{') != std::string::npos)
            return {}; // cannot be told from the next parameter
    }
    return path;
}

} // namespace

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using Outcome = http::Match::Outcome;
    auto const path = fuzz::text_of(data, size);
    auto const get = router().find(http::Method::Get, path);
    auto const head = router().find(http::Method::Head, path);
    auto const remove = router().find(http::Method::Delete, path);
    fuzz::require(get.outcome == head.outcome && get.route == head.route);
    fuzz::require((get.outcome == Outcome::NotFound) == (remove.outcome == Outcome::NotFound));
    fuzz::require(remove.outcome != Outcome::Found);
    if (get.outcome == Outcome::Found) {
        auto const again = filled(kPatterns[get.route], get);
        fuzz::require(again.empty() || again == path);
    }
    return 0;
}
