// A body on its way into a file. The file goes with this object unless somebody renamed it away.
#pragma once

#include "platform/http/file_io.hpp"

#include <filesystem>
#include <string_view>

namespace http {

// Only on a thread that may block, the destructor too.
class Upload {
public:
    // Creates nothing yet.
    explicit Upload(std::filesystem::path folder) : folder_(std::move(folder)) {}
    ~Upload();
    Upload(Upload const&) = delete;
    Upload& operator=(Upload const&) = delete;

    // Creates the file (`upload-…`, mode 0600) at the first call. Throws std::system_error.
    void write(std::string_view bytes);
    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path folder_;
    std::filesystem::path path_;
    File file_;
};

} // namespace http
