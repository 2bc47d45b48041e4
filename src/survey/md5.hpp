// MD5 (RFC 1321), for one purpose: OpenRosa's form list names forms by it. Never for anything that must be safe.
#pragma once

#include <string>
#include <string_view>

namespace survey {

[[nodiscard]] std::string md5_hex(std::string_view bytes); // lower case

} // namespace survey
