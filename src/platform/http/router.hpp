// Finds the route of a path: `/api/households/{id}`. A literal segment beats a parameter.
//
//     Router router;
//     router.add(Method::Get, "/api/households/{id}");            // 0
//     auto const match = router.find(request.method, request.path);
//     if (match.outcome == Match::Outcome::Found) … match.route, match.parameter("id")
#pragma once

#include "platform/http/message.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace http {

struct Match {
    enum class Outcome {
        Found,
        NotFound,
        MethodNotAllowed, // the path exists; `allow` says for which methods
        Options           // OPTIONS of a path that has no route for it; answer with `allow`
    };
    Outcome outcome = Outcome::NotFound;
    std::size_t route = 0; // what `add` returned
    std::vector<std::pair<std::string, std::string>> parameters;
    std::string allow; // "GET, HEAD, OPTIONS"

    // The value of a path parameter; nothing when the pattern has none of this name.
    [[nodiscard]] std::optional<std::string_view> parameter(std::string_view name) const;
};

class Router {
public:
    Router();

    // Returns the route's number: 0, 1, 2 …
    // Throws std::logic_error for a pattern that is malformed or already there for this method.
    std::size_t add(Method method, std::string_view pattern);

    // HEAD finds the GET route. The path is decoded, as in Request. Once the most literal pattern of a path is found it decides:
    // no other pattern is tried for its method.
    [[nodiscard]] Match find(Method method, std::string_view path) const;

    // The answer when nothing was found (404, 405, or the Allow of OPTIONS); nothing when a route was.
    [[nodiscard]] static std::optional<Response> refusal(Match const& match, Headers const& asked);

private:
    static constexpr std::uint32_t kNone = UINT32_MAX;

    struct Node {
        std::vector<std::pair<std::string, std::uint32_t>> literals; // sorted by text
        std::uint32_t parameter = kNone;
        std::array<std::uint32_t, kMethods> routes{};
        bool is_end = false; // some method has a route here
    };

    [[nodiscard]] std::uint32_t step(std::uint32_t node, std::string_view segment);
    [[nodiscard]] std::uint32_t literal(Node const& node, std::string_view segment) const;
    [[nodiscard]] std::uint32_t walk(std::uint32_t node, std::string_view rest, std::vector<std::string_view>& values) const;
    [[nodiscard]] std::uint32_t route_of(Node const& node, Method method) const;
    [[nodiscard]] static std::string allow_of(Node const& node);

    std::vector<Node> nodes_;
    std::vector<std::vector<std::string>> names_; // of the parameters, by route
};

} // namespace http
