// Embedded files: types, entity tags, compressed copies.
#include "platform/http/static_files.hpp"

#include "platform/http/compression.hpp"
#include "platform/http/negotiation.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>

namespace http {

namespace {

constexpr int kFileLevel = 6;

struct Type {
    std::string_view ending;
    std::string_view type;
};

constexpr std::array kTypes{
    Type{".html", "text/html; charset=utf-8"},
    Type{".js", "text/javascript; charset=utf-8"},
    Type{".mjs", "text/javascript; charset=utf-8"},
    Type{".css", "text/css; charset=utf-8"},
    Type{".json", "application/json"},
    Type{".map", "application/json"},
    Type{".webmanifest", "application/manifest+json"},
    Type{".geojson", "application/geo+json"},
    Type{".svg", "image/svg+xml"},
    Type{".png", "image/png"},
    Type{".jpg", "image/jpeg"},
    Type{".jpeg", "image/jpeg"},
    Type{".webp", "image/webp"},
    Type{".avif", "image/avif"},
    Type{".ico", "image/x-icon"},
    Type{".woff2", "font/woff2"},
    Type{".woff", "font/woff"},
    Type{".ttf", "font/ttf"},
    Type{".wasm", "application/wasm"},
    Type{".pdf", "application/pdf"},
    Type{".xml", "application/xml"},
    Type{".csv", "text/csv; charset=utf-8"},
    Type{".txt", "text/plain; charset=utf-8"},
};

// FNV-1a, 64 bits: tells one build's file from another's; nobody but the build chooses the content.
std::uint64_t fingerprint(std::string_view bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (char const c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

std::string entity_tag(std::string_view bytes, std::string_view variant)
{
    constexpr std::string_view hex = "0123456789abcdef";
    std::string tag = "\"";
    auto hash = fingerprint(bytes);
    for (int i = 0; i < 16; ++i, hash <<= 4U)
        tag += hex[hash >> 60U];
    tag += '-';
    tag += std::to_string(bytes.size());
    tag += variant;
    tag += '"';
    return tag;
}

// ".vite/manifest.json": what a tool keeps for itself.
bool is_hidden(std::string_view path)
{
    return path.starts_with(".") || path.find("/.") != std::string_view::npos;
}

bool is_of_api(std::string_view path)
{
    return path == "/api" || path.starts_with("/api/");
}

} // namespace

std::string_view content_type_of(std::string_view file_name)
{
    for (auto const& [ending, type] : kTypes) {
        if (file_name.ends_with(ending))
            return type;
    }
    return "application/octet-stream";
}

struct StaticFiles::Impl {
    struct File {
        std::string_view content;
        std::string_view type;
        std::string etag;
        std::string packed_etag;
        bool keep_for_ever = false;
        std::once_flag once;
        std::string packed; // gzip; empty when it does not pay
    };
    std::map<std::string, File, std::less<>> files;

    void add(Asset const& asset)
    {
        if (is_hidden(asset.name))
            return;
        auto& file = files[std::string(asset.name)];
        file.content = asset.content;
        file.type = content_type_of(asset.name);
        file.etag = entity_tag(asset.content, "");
        file.packed_etag = entity_tag(asset.content, "-gzip");
        file.keep_for_ever = asset.name.starts_with("assets/");
    }

    File* find(std::string_view path)
    {
        auto const found = files.find(path.substr(1));
        return found == files.end() ? nullptr : &found->second;
    }

    static std::string const& packed(File& file)
    {
        std::call_once(file.once, [&file] {
            if (file.content.size() < kWorthCompressing || !is_compressible(file.type))
                return;
            file.packed = gzip(file.content, kFileLevel);
            if (file.packed.size() >= file.content.size())
                file.packed = {};
        });
        return file.packed;
    }

    static Response serve(File& file, bool gzip_accepted)
    {
        Response response;
        response.headers.set("Content-Type", std::string(file.type));
        response.headers.set("Cache-Control", file.keep_for_ever ? "public, max-age=31536000, immutable" : "no-cache");
        if (is_compressible(file.type))
            response.headers.set("Vary", "Accept-Encoding");
        response.fixed = file.content;
        response.headers.set("ETag", file.etag);
        if (gzip_accepted && !packed(file).empty()) {
            response.fixed = file.packed;
            response.headers.set("Content-Encoding", "gzip");
            response.headers.set("ETag", file.packed_etag);
        }
        return response;
    }
};

StaticFiles::StaticFiles(std::span<Asset const> assets) : impl_(std::make_unique<Impl>())
{
    for (auto const& asset : assets)
        impl_->add(asset);
}

StaticFiles::~StaticFiles() = default;
StaticFiles::StaticFiles(StaticFiles&&) noexcept = default;

std::optional<Response> StaticFiles::answer(Request const& request) const
{
    if (request.method != Method::Get && request.method != Method::Head)
        return std::nullopt;
    if (is_of_api(request.path) || is_hidden(request.path))
        return std::nullopt;
    auto* file = impl_->find(request.path == "/" ? "/index.html" : request.path);
    if (!file && !request.path.starts_with("/assets/") && accepts_html(request.headers.get("Accept").value_or(""))) {
        file = impl_->find("/index.html");
    }
    if (!file)
        return std::nullopt;
    return Impl::serve(*file, accepts_gzip(request.headers.get("Accept-Encoding").value_or("")));
}

} // namespace http
