// Pictures that arrive in parts over a bad line: each grows under its hash until it is whole, and is verified then.
//
// Two devices may send the same picture: a part that does not begin where the file ends is refused, so what lies there is always
// a beginning of what somebody sent, and never the whole: that is put together elsewhere, and only what was verified counts as
// arrived. Parts survive a restart and go after a week without another one.
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

// How many bytes of a beginning are there; 0 when nothing has arrived, and for what is no beginning but all of it (somebody who
// sent it told a wrong length): nobody has looked at that, so it is sent anew.
[[nodiscard]] std::uint64_t begun_length(FileStore const&, Digest const&);

class OpenedFile; // parts.cpp

// A growing file in the hands of one sender: others wait until this goes, so that nothing is added between the look at the whole
// and its way into the store.
class Part {
public:
    // To go on with this range. Throws Problem 409 `files.wrong_offset` when something else is there. As much as the whole, or
    // more, is no beginning of it: it goes, and the first part is expected.
    Part(FileStore const&, Digest const&, ContentRange const&);
    ~Part();
    Part(Part const&) = delete;
    Part& operator=(Part const&) = delete;

    // Adds what lies in `body`, to the disk.
    void append(std::filesystem::path const& body);
    void remove();
    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
    std::uint64_t first_;
    std::unique_ptr<OpenedFile> file_;
};
// What has grown with its last part, in a file of the temp folder that goes with this unless it was moved on.
class Whole {
public:
    Whole(FileStore const&, Digest const&, Part const& begun, std::filesystem::path const& last);
    ~Whole();
    Whole(Whole const&) = delete;
    Whole& operator=(Whole const&) = delete;
    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
};

// Those that nobody went on with for a week.
void remove_stale_parts(FileStore const&);

} // namespace files
