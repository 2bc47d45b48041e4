// The phrase beside a status code, for people who read raw answers.
#pragma once

#include <string_view>

namespace http {

[[nodiscard]] std::string_view reason_of(int status);

} // namespace http
