// Unpacking what was packed with zlib, for this room only: as much as is allowed, and not a byte more.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace files {

// Absent when the bytes are damaged before anything came out, or when more than `most` bytes would come.
[[nodiscard]] std::optional<std::string> inflated(std::string_view packed, std::size_t most);

} // namespace files
