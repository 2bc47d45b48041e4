// SHA-256 of what comes in pieces: files on their way to the disk, backups.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>

namespace auth {

class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void update(void const* bytes, std::size_t size);
    // Lower-case hex; the object is spent afterwards.
    [[nodiscard]] std::string hex();

private:
    struct State;
    std::unique_ptr<State> state_;
};

// Throws std::runtime_error when the file cannot be read.
[[nodiscard]] std::string sha256_of_file(std::filesystem::path const& file);

} // namespace auth
