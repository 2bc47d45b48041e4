// The only file of this room that knows zlib.
#include "platform/files/inflate.hpp"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace files {

std::optional<std::string> inflated(std::string_view packed, std::size_t most)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    // zlib reads only; its interface is older than const.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string out;
    std::array<char, 16 * 1024> chunk{};
    int state = Z_OK;
    while (state == Z_OK && out.size() <= most) {
        stream.next_out = reinterpret_cast<Bytef*>(chunk.data());
        stream.avail_out = static_cast<uInt>(chunk.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(chunk.data(), chunk.size() - stream.avail_out);
        if (state == Z_BUF_ERROR) // nothing more to read: cut short
            break;
    }
    inflateEnd(&stream);
    if (out.size() > most || (state != Z_STREAM_END && out.empty()))
        return std::nullopt;
    return out;
}

} // namespace files
