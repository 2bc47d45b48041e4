// Pictures through libvips: the head read, the size limited, smaller copies made. The only file that knows libvips.
#include "platform/files/pictures.hpp"

#include "platform/files/problems.hpp"

#include <vips/vips.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <memory>
#include <mutex>
#include <numbers>
#include <stdexcept>

namespace files {

namespace {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
using ImagePtr = std::unique_ptr<VipsImage, Unref>;
using SourcePtr = std::unique_ptr<VipsSource, Unref>;

// Pictures above this are decoded one at a time: an interlaced one must be held whole, up to 400 MB at the limit.
constexpr std::int64_t kLargePixels = 30'000'000;
constexpr int kQuality = 80;

void start_once()
{
    if (VIPS_INIT("onehome") != 0)
        throw std::runtime_error("the picture library could not be started");
    vips_block_untrusted_set(TRUE);
    vips_operation_block_set("VipsForeignLoad", TRUE);
    for (auto const* loader : {"VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadHeif"})
        vips_operation_block_set(loader, FALSE);
    vips_cache_set_max(0);   // no picture stays in memory
    vips_concurrency_set(1); // one upload takes one core
    // What a damaged picture is said to have would only fill the program's error output.
    g_log_set_handler(
        "VIPS", static_cast<GLogLevelFlags>(G_LOG_LEVEL_WARNING | G_LOG_LEVEL_INFO | G_LOG_LEVEL_DEBUG),
        [](char const*, GLogLevelFlags, char const*, void*) {}, nullptr);
}

SourcePtr source_of(std::filesystem::path const& file)
{
    start_pictures();
    SourcePtr source(vips_source_new_from_file(file.c_str()));
    if (!source)
        throw std::runtime_error("a picture's file cannot be read: " + file.string());
    return source;
}

std::string first_bytes(std::filesystem::path const& file)
{
    std::array<char, 16> head{};
    std::ifstream in(file, std::ios::binary);
    in.read(head.data(), head.size());
    return {head.data(), static_cast<std::size_t>(in.gcount())};
}

std::string text_of(VipsImage* image, char const* name)
{
    char const* text = nullptr;
    if (vips_image_get_typeof(image, name) == 0 || vips_image_get_string(image, name, &text) != 0)
        return {};
    return text;
}

// Reads the head only; pixels follow when they are asked for, from top to bottom, and any fault in them then counts.
// `options` of the loader: "shrink=2" decodes a JPEG at half its size.
ImagePtr open_picture(std::filesystem::path const& file, std::string const& options = "")
{
    auto const source = source_of(file);
    ImagePtr image(vips_image_new_from_source(source.get(), options.c_str(), "access", VIPS_ACCESS_SEQUENTIAL, "fail_on",
                                              VIPS_FAIL_ON_ERROR, nullptr));
    if (!image) {
        vips_error_clear();
        throw problems::picture_damaged();
    }
    return image;
}

std::int64_t pixels(VipsImage* image)
{
    return std::int64_t{vips_image_get_width(image)} * vips_image_get_height(image);
}

// One step of libvips: takes an image, gives another; a fault means that the picture cannot be decoded.
template <class Step>
ImagePtr then(ImagePtr const& image, Step&& step)
{
    VipsImage* out = nullptr;
    if (step(image.get(), &out) != 0) {
        vips_error_clear();
        throw problems::picture_damaged();
    }
    return ImagePtr(out);
}

// In memory, because a picture read from top to bottom gives its pixels only once.
ImagePtr shrink(ImagePtr const& image, int longest)
{
    auto const small = then(image, [&](VipsImage* in, VipsImage** out) {
        return vips_thumbnail_image(in, out, longest, "height", longest, "size", VIPS_SIZE_DOWN, "export_profile", "srgb",
                                    nullptr);
    });
    ImagePtr whole(vips_image_copy_memory(small.get()));
    if (!whole) {
        vips_error_clear();
        throw problems::picture_damaged();
    }
    return whole;
}

ImagePtr on_white(ImagePtr image)
{
    if (!vips_image_hasalpha(image.get()))
        return image;
    std::array<double, 3> const white = {255, 255, 255};
    std::unique_ptr<VipsArrayDouble, void (*)(VipsArrayDouble*)> const background(
        vips_array_double_new(white.data(), white.size()), [](VipsArrayDouble* a) { vips_area_unref(VIPS_AREA(a)); });
    return then(image,
                [&](VipsImage* in, VipsImage** out) { return vips_flatten(in, out, "background", background.get(), nullptr); });
}

// The largest of 1, 2, 4, 8 by which the longer side may be divided without falling below what is wanted.
int whole_times(VipsImage* image, std::span<int const> longest)
{
    int const side = std::max(vips_image_get_width(image), vips_image_get_height(image));
    int const wanted = longest.empty() ? side : longest.front();
    int times = 8;
    while (times > 1 && side / times < wanted)
        times /= 2;
    return times;
}

// 32 × 32 grey values from the upper left.
constexpr int kSide = 32;
std::vector<double> grey_values(std::string const& picture)
{
    start_pictures();
    ImagePtr const image(vips_image_new_from_buffer(picture.data(), picture.size(), "", nullptr));
    if (!image) {
        vips_error_clear();
        throw problems::picture_damaged();
    }
    auto const grey =
        then(image, [](VipsImage* in, VipsImage** out) { return vips_colourspace(in, out, VIPS_INTERPRETATION_B_W, nullptr); });
    auto const small = then(grey, [](VipsImage* in, VipsImage** out) {
        return vips_resize(in, out, double(kSide) / vips_image_get_width(in), "vscale", double(kSide) / vips_image_get_height(in),
                           "kernel", VIPS_KERNEL_LINEAR, nullptr);
    });
    std::size_t size = 0;
    std::unique_ptr<void, void (*)(void*)> const bytes(vips_image_write_to_memory(small.get(), &size),
                                                       [](void* p) { g_free(p); });
    std::vector<double> values(std::size_t{kSide} * kSide, 0);
    if (!bytes || size < values.size()) {
        vips_error_clear();
        throw problems::picture_damaged();
    }
    auto const step = size / values.size(); // bytes of a pixel
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<unsigned char const*>(bytes.get())[i * step];
    return values;
}

// The waves of a line: its cosine transform, the first eight.
constexpr int kWaves = 8;
std::array<double, kWaves> waves_of(std::array<double, kSide> const& line)
{
    static auto const cosines = [] {
        std::array<std::array<double, kSide>, kWaves> table{};
        for (int wave = 0; wave < kWaves; ++wave)
            for (int x = 0; x < kSide; ++x)
                table[wave][x] = std::cos(std::numbers::pi * wave * (2 * x + 1) / (2 * kSide));
        return table;
    }();
    std::array<double, kWaves> waves{};
    for (int wave = 0; wave < kWaves; ++wave)
        for (int x = 0; x < kSide; ++x)
            waves[wave] += line[x] * cosines[wave][x];
    return waves;
}

std::array<double, kWaves * kWaves> coarse_waves(std::vector<double> const& grey)
{
    std::array<std::array<double, kSide>, kWaves> columns{};
    for (int y = 0; y < kSide; ++y) {
        std::array<double, kSide> line{};
        std::copy_n(grey.begin() + std::ptrdiff_t{y} * kSide, kSide, line.begin());
        auto const waves = waves_of(line);
        for (int wave = 0; wave < kWaves; ++wave)
            columns[wave][y] = waves[wave];
    }
    std::array<double, kWaves * kWaves> coarse{};
    for (int across = 0; across < kWaves; ++across) {
        auto const waves = waves_of(columns[across]);
        for (int down = 0; down < kWaves; ++down)
            coarse[std::size_t(down) * kWaves + across] = waves[down];
    }
    return coarse;
}

std::string as_jpeg(ImagePtr const& image)
{
    void* buffer = nullptr;
    std::size_t size = 0;
    if (vips_jpegsave_buffer(image.get(), &buffer, &size, "Q", kQuality, "strip", TRUE, "optimize_coding", TRUE, nullptr) != 0) {
        vips_error_clear();
        throw problems::picture_damaged();
    }
    std::unique_ptr<void, void (*)(void*)> const owned(buffer, [](void* p) { g_free(p); });
    return {static_cast<char const*>(buffer), size};
}

} // namespace

void start_pictures()
{
    static std::once_flag once;
    std::call_once(once, start_once);
}

Picture inspect(std::filesystem::path const& file)
{
    auto const type = sniff(first_bytes(file));
    if (!type)
        throw problems::not_a_picture();
    if (std::filesystem::file_size(file) > kPictureBytes)
        throw problems::picture_too_large();
    auto const image = open_picture(file);
    if (pixels(image.get()) > kPicturePixels)
        throw problems::picture_too_large();

    Picture picture;
    picture.type = *type;
    picture.width = vips_image_get_width(image.get());
    picture.height = vips_image_get_height(image.get());
    if (vips_image_get_orientation_swap(image.get()))
        std::swap(picture.width, picture.height);
    auto const exif = [&](char const* name) { return text_of(image.get(), name); };
    picture.taken_at = time_from_exif(exif("exif-ifd2-DateTimeOriginal"), exif("exif-ifd2-OffsetTimeOriginal"));
    picture.place = place_from_exif(exif("exif-ifd3-GPSLatitude"), exif("exif-ifd3-GPSLatitudeRef"),
                                    exif("exif-ifd3-GPSLongitude"), exif("exif-ifd3-GPSLongitudeRef"));
    picture.software = text_from_exif(exif("exif-ifd0-Software"));
    picture.modified_at = time_from_exif(exif("exif-ifd0-DateTime"), exif("exif-ifd2-OffsetTime"));
    return picture;
}

std::optional<std::uint64_t> look_of(std::string const& picture)
{
    constexpr double kLeast = 2.0 * kSide; // strongest wave of a picture of one tone, with what its compression adds
    auto const waves = coarse_waves(grey_values(picture));
    std::vector<double> sorted(waves.begin() + 1, waves.end()); // the first is the brightness
    auto const strongest = std::ranges::max(sorted, {}, [](double wave) { return std::abs(wave); });
    if (std::abs(strongest) < kLeast)
        return std::nullopt;
    auto const middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::ranges::nth_element(sorted, middle);
    std::uint64_t look = 0;
    for (std::size_t i = 1; i < waves.size(); ++i)
        if (waves[i] > *middle)
            look |= std::uint64_t{1} << i;
    return look;
}

std::vector<std::string> smaller_copies(std::filesystem::path const& file, std::span<int const> longest)
{
    static std::mutex large; // see kLargePixels
    std::unique_lock lock(large, std::defer_lock);
    auto image = open_picture(file);
    if (pixels(image.get()) > kPicturePixels)
        throw problems::picture_too_large();
    if (pixels(image.get()) > kLargePixels)
        lock.lock();
    // A JPEG is decoded near the size that is wanted: half the time, and every byte of it is still read.
    if (auto const times = whole_times(image.get(), longest); times > 1 && sniff(first_bytes(file)) == MediaType::Jpeg)
        image = open_picture(file, "shrink=" + std::to_string(times));
    std::vector<std::string> copies;
    for (int const side : longest) {
        image = on_white(shrink(image, side));
        copies.push_back(as_jpeg(image));
    }
    return copies;
}

} // namespace files
