// Files for bodies: named uniquely, removed when unused.
#include "platform/http/upload.hpp"

#include <atomic>
#include <cstdint>
#include <string>
#include <system_error>

#include <unistd.h>

namespace http {

namespace {

// A file that a killed process left may carry the same name; then the next number is tried.
std::filesystem::path next_name()
{
    static std::atomic<std::uint64_t> counter{0};
    return "upload-" + std::to_string(::getpid()) + '-' + std::to_string(++counter);
}

} // namespace

Upload::~Upload()
{
    if (path_.empty())
        return;
    std::error_code ignored; // renamed away: nothing to remove
    std::filesystem::remove(path_, ignored);
}

void Upload::write(std::string_view bytes)
{
    while (!file_.is_open()) {
        auto path = folder_ / next_name();
        auto file = File::create(path);
        if (!file)
            continue;
        file_ = std::move(*file);
        path_ = std::move(path);
    }
    file_.write(bytes);
}

} // namespace http
