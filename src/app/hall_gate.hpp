// What the hall's network may reach over plain http: the hall's own page and nothing else.
#pragma once

#include "platform/http/message.hpp"

#include <string>
#include <string_view>

namespace app {

[[nodiscard]] bool belongs_to_the_hall(std::string_view path);
// "This needs https or this computer itself", with the way to the hall's page and to https.
[[nodiscard]] http::Response needs_https(std::string const& hall_url, std::string const& https_url);

// A QR code of half blocks for a terminal, dark on light.
[[nodiscard]] std::string qr_for_terminal(std::string_view text);

} // namespace app
