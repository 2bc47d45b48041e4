// Pictures for tests, made here: plain, with EXIF, turned, broken, pretending.
#pragma once

#include "platform/files/pictures.hpp"

#include <vips/vips.h>
#include <zlib.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace picture_maker {

// A folder that goes away with the object.
class Folder {
public:
    Folder()
    {
        auto name = (std::filesystem::temp_directory_path() / "onehome-files-XXXXXX").string();
        if (!mkdtemp(name.data()))
            throw std::runtime_error("no temporary folder");
        path_ = name;
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(Folder const&) = delete;
    Folder& operator=(Folder const&) = delete;

    [[nodiscard]] std::filesystem::path file(std::string_view name, std::string_view content) const
    {
        std::ofstream(path_ / name, std::ios::binary) << content;
        return path_ / name;
    }
    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
};

inline std::string content_of(std::filesystem::path const& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

using Exif = std::vector<std::pair<std::string, std::string>>;

// Left half red, right half blue, so that a turn can be seen.
inline VipsImage* two_halves(int width, int height)
{
    files::start_pictures();
    std::vector<std::uint8_t> pixels;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int const c : x < width / 2 ? std::array{220, 20, 20} : std::array{20, 20, 220})
                pixels.push_back(static_cast<std::uint8_t>(c));
    auto* image = vips_image_new_from_memory_copy(pixels.data(), pixels.size(), width, height, 3, VIPS_FORMAT_UCHAR);
    image->Type = VIPS_INTERPRETATION_sRGB;
    return image;
}

// `suffix`: ".jpg", ".png", ".webp".
inline std::string picture(int width, int height, Exif const& exif = {}, int orientation = 1, char const* suffix = ".jpg")
{
    auto* image = two_halves(width, height);
    for (auto const& [name, value] : exif)
        vips_image_set_string(image, name.c_str(), value.c_str());
    if (orientation != 1)
        vips_image_set_int(image, VIPS_META_ORIENTATION, orientation);
    void* buffer = nullptr;
    std::size_t size = 0;
    int const failed = vips_image_write_to_buffer(image, suffix, &buffer, &size, nullptr);
    g_object_unref(image);
    if (failed)
        throw std::runtime_error(vips_error_buffer());
    std::string bytes(static_cast<char const*>(buffer), size);
    g_free(buffer);
    return bytes;
}

// Phrae's town, 20 January 2022, 09:30.
inline Exif in_phrae()
{
    return {{"exif-ifd2-DateTimeOriginal", "2022:01:20 09:30:00"}, {"exif-ifd3-GPSLatitudeRef", "N"},
            {"exif-ifd3-GPSLatitude", "18/1 8/1 4056/100"},        {"exif-ifd3-GPSLongitudeRef", "E"},
            {"exif-ifd3-GPSLongitude", "100/1 8/1 2508/100"},      {"exif-ifd0-Model", "Made Up Phone"}};
}

inline std::string big_endian(std::uint32_t v)
{
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8)
        out += static_cast<char>((v >> shift) & 0xFFU);
    return out;
}

inline std::string png_chunk(std::string const& type, std::string const& data)
{
    auto const body = type + data;
    auto const crc = crc32(0, reinterpret_cast<unsigned char const*>(body.data()), static_cast<unsigned>(body.size()));
    return big_endian(static_cast<std::uint32_t>(data.size())) + body + big_endian(static_cast<std::uint32_t>(crc));
}

// A few bytes that claim to be a huge picture.
inline std::string png_bomb(std::uint32_t width, std::uint32_t height)
{
    using namespace std::string_literals;
    std::string compressed(64, '\0');
    uLongf size = compressed.size();
    compress(reinterpret_cast<Bytef*>(compressed.data()), &size, reinterpret_cast<Bytef const*>("\0\0\0\0"), 4);
    compressed.resize(size);
    return "\x89PNG\r\n\x1A\n"s + png_chunk("IHDR", big_endian(width) + big_endian(height) + "\x08\x02\0\0\0"s) +
           png_chunk("IDAT", compressed) + png_chunk("IEND", "");
}

} // namespace picture_maker
