// Whole requests, in one piece and in many: the same head, the same body, the same refusal.
#include "check.hpp"
#include "platform/http/request_parser.hpp"

#include <optional>
#include <string>

namespace {

struct Outcome {
    std::optional<http::Refusal> refusal;
    bool complete = false;
    std::string target;
    std::string body;

    bool operator==(Outcome const&) const = default;
};

// Feeds `text` as a connection does, `step` bytes at a time.
Outcome outcome_of(std::string_view text, std::size_t step)
{
    http::RequestParser parser(256);
    Outcome outcome;
    std::size_t used = 0;
    std::size_t arrived = 0;
    bool in_body = false;
    while (!parser.is_complete() && !parser.refusal()) {
        auto const before = used;
        if (arrived > used)
            used += parser.feed(text.substr(used, arrived - used));
        fuzz::require(used <= arrived);
        if (parser.refusal())
            break;
        if (parser.head_is_read() && !in_body) {
            in_body = true;
            outcome.target = parser.head().target;
            fuzz::require(parser.head().method.has_value());
            parser.limit_body(64);
            continue;
        }
        if (used == before && arrived == text.size())
            break;
        arrived = std::min(text.size(), arrived + step);
    }
    outcome.refusal = parser.refusal();
    outcome.complete = parser.is_complete() && !outcome.refusal;
    if (outcome.complete)
        outcome.body = parser.body();
    return outcome;
}

} // namespace

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    if (size > 2048)
        return 0;
    auto const text = fuzz::text_of(data, size);
    auto const whole = outcome_of(text, text.size() + 1);
    for (std::size_t const step : {std::size_t{1}, std::size_t{7}}) {
        auto const pieces = outcome_of(text, step);
        // Limits are noticed earlier or later, depending on the pieces; a request that is served must always be the same.
        fuzz::require(!whole.complete || !pieces.complete || whole == pieces);
    }
    return 0;
}
