// Pictures through libvips: the head read, the size limited, smaller copies made. The only file that knows libvips.
#include "platform/files/pictures.hpp"

#include "platform/files/problems.hpp"

#include <vips/vips.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <memory>
#include <mutex>
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
    return picture;
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
