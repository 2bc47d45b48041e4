// Answers the server makes itself, before or instead of a route: RFC 9457 problems in Thai and English.
#pragma once

#include "platform/http/message.hpp"

#include <string_view>

namespace http {

enum class Refusal {
    MalformedRequest,    // 400
    MalformedAddress,    // 400: path or query
    NotFound,            // 404
    MethodNotAllowed,    // 405, see `method_not_allowed`
    Timeout,             // 408
    BodyTooLarge,        // 413
    AddressTooLong,      // 414
    RangeNotSatisfiable, // 416
    UnknownExpectation,  // 417
    HeadTooLarge,        // 431
    Failed,              // 500
    UnknownMethod,       // 501
    UnknownCoding,       // 501: a Transfer-Encoding other than chunked
    Busy,                // 503 with Retry-After: the queue for workers is full
    TooManyConnections,  // 503 with Retry-After
    UnknownVersion,      // 505
    DiskFull,            // 507
};

// Title and detail in the language the client prefers; both languages stand in `message` and `advice`.
[[nodiscard]] Response refuse(Refusal refusal, Headers const& asked = {});
// `allow` is the value of the Allow header: "GET, HEAD, POST".
[[nodiscard]] Response method_not_allowed(std::string_view allow, Headers const& asked = {});
// The answer to OPTIONS: 204 with Allow.
[[nodiscard]] Response options_answer(std::string_view allow);

} // namespace http
