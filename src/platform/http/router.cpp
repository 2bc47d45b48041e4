// The router: a trie whose edges are path segments.
#include "platform/http/router.hpp"

#include "platform/http/refusal.hpp"
#include "platform/http/tokens.hpp"

#include <algorithm>
#include <stdexcept>

namespace http {

namespace {

bool is_parameter(std::string_view segment)
{
    return segment.starts_with('{') && segment.ends_with('}') && segment.size() > 2;
}

[[noreturn]] void refuse_pattern(std::string_view pattern, std::string_view why)
{
    throw std::logic_error("route pattern " + std::string(pattern) + ": " + std::string(why));
}

void check_segment(std::string_view pattern, std::string_view segment)
{
    if (segment.empty())
        refuse_pattern(pattern, "an empty segment");
    if (!is_parameter(segment) && segment.find_first_of("{}") != std::string_view::npos) {
        refuse_pattern(pattern, "a parameter is a whole segment");
    }
}

std::size_t index_of(Method method)
{
    return static_cast<std::size_t>(method);
}

} // namespace

std::optional<std::string_view> Match::parameter(std::string_view name) const
{
    for (auto const& [key, value] : parameters) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

Router::Router()
{
    nodes_.emplace_back();
    nodes_.front().routes.fill(kNone);
}

std::size_t Router::add(Method method, std::string_view pattern)
{
    if (!pattern.starts_with('/'))
        refuse_pattern(pattern, "does not begin with '/'");
    std::vector<std::string> names;
    std::uint32_t node = 0;
    auto rest = pattern.substr(1);
    while (!rest.empty()) {
        auto const segment = next_part(rest, '/');
        check_segment(pattern, segment);
        if (is_parameter(segment))
            names.emplace_back(segment.substr(1, segment.size() - 2));
        node = step(node, segment);
    }
    if (pattern.size() > 1 && pattern.ends_with('/'))
        refuse_pattern(pattern, "ends with '/'");
    auto& slot = nodes_[node].routes[index_of(method)];
    if (slot != kNone)
        refuse_pattern(pattern, "is there twice for " + std::string(name_of(method)));
    slot = static_cast<std::uint32_t>(names_.size());
    nodes_[node].is_end = true;
    names_.push_back(std::move(names));
    return names_.size() - 1;
}

std::uint32_t Router::step(std::uint32_t node, std::string_view segment)
{
    auto const fresh = static_cast<std::uint32_t>(nodes_.size());
    if (is_parameter(segment)) {
        if (nodes_[node].parameter != kNone)
            return nodes_[node].parameter;
        nodes_[node].parameter = fresh;
    } else {
        if (auto const known = literal(nodes_[node], segment); known != kNone)
            return known;
        nodes_[node].literals.emplace_back(std::string(segment), fresh);
        std::sort(nodes_[node].literals.begin(), nodes_[node].literals.end());
    }
    nodes_.emplace_back();
    nodes_.back().routes.fill(kNone);
    return fresh;
}

std::uint32_t Router::literal(Node const& node, std::string_view segment) const
{
    auto const found = std::lower_bound(node.literals.begin(), node.literals.end(), segment,
                                        [](auto const& edge, std::string_view text) { return edge.first < text; });
    return found != node.literals.end() && found->first == segment ? found->second : kNone;
}

// The most literal end that the rest of the path leads to. Depth is bounded by the longest pattern.
std::uint32_t Router::walk(std::uint32_t at, std::string_view rest, std::vector<std::string_view>& values) const
{
    auto const& node = nodes_[at];
    if (rest.empty())
        return node.is_end ? at : kNone;
    rest.remove_prefix(1); // the slash
    auto const segment = rest.substr(0, rest.find('/'));
    rest.remove_prefix(segment.size());
    if (segment.empty())
        return kNone;
    if (auto const next = literal(node, segment); next != kNone) {
        if (auto const end = walk(next, rest, values); end != kNone)
            return end;
    }
    if (node.parameter == kNone)
        return kNone;
    values.push_back(segment);
    auto const end = walk(node.parameter, rest, values);
    if (end == kNone)
        values.pop_back();
    return end;
}

std::uint32_t Router::route_of(Node const& node, Method method) const
{
    auto const own = node.routes[index_of(method)];
    if (own != kNone || method != Method::Head)
        return own;
    return node.routes[index_of(Method::Get)];
}

std::string Router::allow_of(Node const& node)
{
    std::string allow;
    for (std::size_t i = 0; i < kMethods; ++i) {
        auto const method = static_cast<Method>(i);
        bool const by_get = method == Method::Head && node.routes[index_of(Method::Get)] != kNone;
        if (node.routes[i] == kNone && !by_get && method != Method::Options)
            continue;
        if (!allow.empty())
            allow += ", ";
        allow += name_of(method);
    }
    return allow;
}

Match Router::find(Method method, std::string_view path) const
{
    Match match;
    std::vector<std::string_view> values;
    auto const end = path.starts_with('/') ? walk(0, path == "/" ? std::string_view() : path, values) : kNone;
    if (end == kNone)
        return match;
    auto const& node = nodes_[end];
    auto const route = route_of(node, method);
    if (route == kNone) {
        match.outcome = method == Method::Options ? Match::Outcome::Options : Match::Outcome::MethodNotAllowed;
        match.allow = allow_of(node);
        return match;
    }
    match.outcome = Match::Outcome::Found;
    match.route = route;
    match.parameters.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        match.parameters.emplace_back(names_[route][i], std::string(values[i]));
    return match;
}

std::optional<Response> Router::refusal(Match const& match, Headers const& asked)
{
    switch (match.outcome) {
    case Match::Outcome::Found:
        return std::nullopt;
    case Match::Outcome::NotFound:
        return refuse(Refusal::NotFound, asked);
    case Match::Outcome::MethodNotAllowed:
        return method_not_allowed(match.allow, asked);
    case Match::Outcome::Options:
        return options_answer(match.allow);
    }
    return std::nullopt;
}

} // namespace http
