// Pictures that arrive in parts over a bad line: each grows under its hash until it is whole, and is verified then.
//
// Two devices may send the same picture: a part that does not begin where the file ends is refused, so what lies there is always
// a beginning of what somebody sent. Parts survive a restart and go after a week without another one.
#pragma once

#include "platform/files/file_store.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

namespace files {

// "bytes 0-1023/4096".
struct ContentRange {
    std::uint64_t first = 0;
    std::uint64_t length = 0; // of this part, not nothing
    std::uint64_t total = 0;
    bool operator==(ContentRange const&) const = default;
};
// Absent for anything else, for a part that ends before it begins or beyond the total.
[[nodiscard]] std::optional<ContentRange> content_range(std::string_view header);

[[nodiscard]] std::filesystem::path part_path(FileStore const&, Digest const&);
// How many bytes are there; 0 when nothing has arrived.
[[nodiscard]] std::uint64_t part_length(FileStore const&, Digest const&);
// Adds what lies in `body` at `first`; the length afterwards, on the disk. Throws Problem 409 `files.wrong_offset`.
std::uint64_t append_part(FileStore const&, Digest const&, std::uint64_t first, std::filesystem::path const& body);
// Those that nobody went on with for a week.
void remove_stale_parts(FileStore const&);

} // namespace files
