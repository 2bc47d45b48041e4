// Range, If-None-Match and Accept headers: a part lies within the file, and nothing reads beyond its input.
#include "check.hpp"
#include "platform/http/conditional.hpp"
#include "platform/http/negotiation.hpp"

#include <array>
#include <string>

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using Kind = http::RangeAnswer::Kind;
    auto const text = fuzz::text_of(data, size);
    for (auto const whole : std::array<std::uint64_t, 5>{0, 1, 10, 1'000'000, UINT64_MAX}) {
        auto const range = http::resolve_range(text, whole);
        if (range.kind == Kind::Part)
            fuzz::require(range.length > 0 && range.first < whole && range.length <= whole - range.first);
    }
    auto const tags = std::string(text);
    fuzz::require(!http::still_good(text, ""));
    fuzz::require(text.find(',') != std::string::npos || text.empty() ||
                  http::still_good("\"x\",\"" + tags + "\"", "\"" + tags + "\""));
    (void)http::accepts_gzip(text);
    (void)http::accepts_html(text);
    (void)http::preferred_language(text);
    return 0;
}
