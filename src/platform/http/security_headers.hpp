// What every answer tells the browser about trust and keeping.
#pragma once

#include "platform/http/message.hpp"

#include <string>

namespace http {

// Writes the security headers that the answer does not set itself. An answer that says nothing about caching is not stored
// (it may hold personal data); one with an ETag is kept privately and checked again each time.
void append_security_headers(std::string& head, Headers const& own);

} // namespace http
