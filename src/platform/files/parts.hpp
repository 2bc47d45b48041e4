// Pictures that arrive in parts over a bad line: each grows under its hash until it is whole, and is verified then.
//
// Two devices may send the same picture: a part that does not begin where the file ends is refused, so what lies there is always
// a beginning of what somebody sent. Parts survive a restart and go after a week without another one.
#pragma once

#include "platform/files/file_store.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
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

// How many bytes are there; 0 when nothing has arrived.
[[nodiscard]] std::uint64_t part_length(FileStore const&, Digest const&);

// A growing file in the hands of one sender: others wait until this goes, so that nothing is added between the look at the whole
// and its way into the store.
class Part {
public:
    // To go on at `first`. Throws Problem 409 `files.wrong_offset` when something else is there.
    Part(FileStore const&, Digest const&, std::uint64_t first);
    ~Part();
    Part(Part const&) = delete;
    Part& operator=(Part const&) = delete;

    // Adds what lies in `body`; the length afterwards, on the disk.
    std::uint64_t append(std::filesystem::path const& body);
    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

private:
    class Opened;
    std::filesystem::path path_;
    std::uint64_t first_;
    std::unique_ptr<Opened> file_;
};
// Those that nobody went on with for a week.
void remove_stale_parts(FileStore const&);

} // namespace files
