// The browser application inside the binary.
#pragma once

#include "platform/http/static_files.hpp"

#include <span>

namespace app {

[[nodiscard]] std::span<http::Asset const> web_assets();

} // namespace app
