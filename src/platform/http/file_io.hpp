// Files by descriptor: closed when let go of. All calls block; never on an I/O thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

namespace http {

class File {
public:
    File() = default;
    ~File();
    File(File&& other) noexcept;
    File& operator=(File&& other) noexcept;

    // Nothing when it cannot be opened or is no regular file.
    [[nodiscard]] static std::optional<File> open_to_read(std::filesystem::path const& path);
    // Readable by the owner only. Nothing when the name is taken; throws std::system_error for anything else.
    [[nodiscard]] static std::optional<File> create(std::filesystem::path const& path);

    [[nodiscard]] bool is_open() const { return descriptor_ >= 0; }
    [[nodiscard]] std::uint64_t size() const; // throws std::system_error
    void write(std::string_view bytes);       // all of it, at the end; throws std::system_error
    // Fewer bytes than asked for only at the end of the file; throws std::system_error.
    [[nodiscard]] std::size_t read_at(std::uint64_t offset, std::span<char> into) const;

private:
    explicit File(int descriptor) : descriptor_(descriptor) {}
    int descriptor_ = -1;
};

} // namespace http
