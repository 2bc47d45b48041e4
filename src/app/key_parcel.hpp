// All keys of an installation as one text, to be sealed into a backup.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace app {

// "name size\n" and the bytes, one key file after the other. Throws std::runtime_error when one cannot be read.
[[nodiscard]] std::string pack_keys(std::filesystem::path const& folder);
// The files again, mode 0600 in a folder of mode 0700. False when the text is not one of `pack_keys`; throws std::runtime_error
// when a file cannot be written.
[[nodiscard]] bool unpack_keys(std::string_view packed, std::filesystem::path const& folder);

// A whole small file. Throws std::runtime_error.
[[nodiscard]] std::string content_of(std::filesystem::path const& file);

} // namespace app
