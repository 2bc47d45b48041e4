// Conditional and partial requests: what the client already has, and which part it wants.
#pragma once

#include <cstdint>
#include <string_view>

namespace http {

// If-None-Match against the answer's ETag, by weak comparison: the client's copy is still good.
[[nodiscard]] bool still_good(std::string_view if_none_match, std::string_view etag);

struct RangeAnswer {
    enum class Kind { Whole, Part, Unsatisfiable };
    Kind kind = Kind::Whole;
    std::uint64_t first = 0;
    std::uint64_t length = 0;

    bool operator==(RangeAnswer const&) const = default;
};

// A Range header over `size` bytes. One range of bytes is served; anything else that is malformed, unknown or multiple is
// answered with the whole, as RFC 9110 allows.
[[nodiscard]] RangeAnswer resolve_range(std::string_view header, std::uint64_t size);

} // namespace http
