// gzip over zlib. One deflate state per thread is kept, for setting one up costs more than a small answer.
#include "platform/http/compression.hpp"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <memory>
#include <new>
#include <stdexcept>

namespace http {

namespace {

constexpr int kGzipWindow = 15 + 16; // 32 KB window, gzip wrapper
constexpr int kZlibWindow = 15;
constexpr int kAnswerLevel = 1;

class Deflater {
public:
    explicit Deflater(int level, int window = kGzipWindow)
    {
        if (deflateInit2(&stream_, level, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY) != Z_OK)
            throw std::bad_alloc();
    }
    ~Deflater() { deflateEnd(&stream_); }
    Deflater(Deflater const&) = delete;
    Deflater& operator=(Deflater const&) = delete;

    std::string run(std::string_view bytes)
    {
        deflateReset(&stream_);
        std::string out(deflateBound(&stream_, bytes.size()), '\0');
        // zlib does not write through next_in; its type predates const.
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
        stream_.avail_in = static_cast<uInt>(bytes.size());
        stream_.next_out = reinterpret_cast<Bytef*>(out.data());
        stream_.avail_out = static_cast<uInt>(out.size());
        if (deflate(&stream_, Z_FINISH) != Z_STREAM_END)
            throw std::runtime_error("gzip failed");
        out.resize(stream_.total_out);
        return out;
    }

private:
    z_stream stream_{};
};

bool says_no_transform(Response const& response)
{
    auto const cache = response.headers.get("Cache-Control");
    return cache && cache->find("no-transform") != std::string_view::npos;
}

void weaken_etag(Response& response)
{
    auto const etag = response.headers.get("ETag");
    if (etag && !etag->starts_with("W/"))
        response.headers.set("ETag", "W/" + std::string(*etag));
}

} // namespace

bool is_compressible(std::string_view content_type)
{
    auto const type = content_type.substr(0, content_type.find(';'));
    if (type.starts_with("text/") || type.ends_with("+json") || type.ends_with("+xml"))
        return true;
    constexpr std::array kTypes{std::string_view("application/json"), std::string_view("application/javascript"),
                                std::string_view("application/xml"), std::string_view("application/wasm"),
                                std::string_view("application/vnd.mapbox-vector-tile")};
    return std::find(kTypes.begin(), kTypes.end(), type) != kTypes.end();
}

std::string gzip(std::string_view bytes, int level)
{
    if (bytes.size() > UINT32_MAX / 2)
        throw std::length_error("too large to compress in one piece");
    if (level != kAnswerLevel)
        return Deflater(level).run(bytes);
    thread_local Deflater deflater(kAnswerLevel);
    return deflater.run(bytes);
}

std::string zlib(std::string_view bytes)
{
    return Deflater(Z_BEST_COMPRESSION, kZlibWindow).run(bytes);
}

void compress(Response& response, bool client_accepts_gzip)
{
    if (response.body.size() < kWorthCompressing || response.headers.get("Content-Encoding"))
        return;
    if (!is_compressible(response.headers.get("Content-Type").value_or("")) || says_no_transform(response))
        return;
    response.headers.add("Vary", "Accept-Encoding");
    if (!client_accepts_gzip || response.body.size() > UINT32_MAX / 2)
        return;
    auto packed = gzip(response.body, kAnswerLevel);
    if (packed.size() >= response.body.size())
        return;
    response.body = std::move(packed);
    response.headers.set("Content-Encoding", "gzip");
    weaken_etag(response);
}

} // namespace http
