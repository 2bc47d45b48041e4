// Serves the browser application from bytes inside the binary.
#pragma once

#include "platform/http/message.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace http {

// `name` is the path below '/', for example "assets/index-4f3a.js". Both views must outlive the server.
struct Asset {
    std::string_view name;
    std::string_view content;
};

class StaticFiles {
public:
    explicit StaticFiles(std::span<Asset const> assets);
    ~StaticFiles();
    StaticFiles(StaticFiles&&) noexcept;

    // The answer to GET or HEAD; nothing when the path is none of ours (also: everything under /api).
    // A path that is no file is the application's own and gets index.html, if the client asks for HTML.
    // Names under assets/ carry a hash of their content, so they are kept for ever; everything else is checked each time.
    // The first request of a file that is worth it compresses it (some 10 ms per MB): call it on a worker.
    // What is answered is borrowed from this object.
    [[nodiscard]] std::optional<Response> answer(Request const& request) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

[[nodiscard]] std::string_view content_type_of(std::string_view file_name);

} // namespace http
