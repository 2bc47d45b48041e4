// Writing and reading a gzip-compressed tar (libarchive behind it), entry by entry, with the SHA-256 of each.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

struct archive;

namespace archives {

class ArchiveWriter {
public:
    explicit ArchiveWriter(std::filesystem::path const& file, std::int64_t unix_seconds);
    ~ArchiveWriter();
    ArchiveWriter(ArchiveWriter const&) = delete;
    ArchiveWriter& operator=(ArchiveWriter const&) = delete;

    void add_text(std::string_view name, std::string_view content);
    // Returns the SHA-256 of what was written.
    std::string add_file(std::string_view name, std::filesystem::path const& file);
    // Flushes to the disk. Throws std::runtime_error when something could not be written.
    void close();

private:
    void check(int code) const;
    void begin(std::string_view name, std::int64_t size);

    archive* archive_;
    std::filesystem::path file_;
    std::int64_t unix_seconds_;
};

// The archive is not as it was written, or not one at all.
class DamagedArchive : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

inline constexpr std::uint64_t kUnlimited = ~std::uint64_t{0};

// Extracts every entry into `folder`. Names that are absolute or climb out (".."), and anything but an ordinary file, are
// refused; so is an archive whose entries hold more than `most_bytes` in all. Returns name and SHA-256 of each through `each`.
// Throws DamagedArchive; any other std::runtime_error when it cannot be written.
void extract_archive(std::filesystem::path const& file, std::filesystem::path const& folder,
                     std::function<void(std::string const& name, std::string const& sha256, std::uint64_t bytes)> const& each,
                     std::uint64_t most_bytes = kUnlimited);

} // namespace archives
