// Pictures from the field (libvips behind it): what a file really is, how large, when and where it was taken, and the two smaller
// copies that people are shown. The original stays as it came, bit for bit; the copies carry no metadata and stand upright.
//
// Uploaded pictures are not trusted: only the loaders for JPEG, PNG, WebP and HEIC are open, the size is read and limited before
// a pixel is decoded, and a damaged file is refused.
#pragma once

#include "base/dates.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace files {

inline constexpr std::uint64_t kPictureBytes = 25 * 1024 * 1024;
inline constexpr std::int64_t kPicturePixels = 100'000'000;

enum class MediaType { Jpeg, Png, Webp, Heic };
[[nodiscard]] std::string_view mime_of(MediaType type); // "image/jpeg"
[[nodiscard]] std::optional<MediaType> media_type_from(std::string_view mime);

// By the first bytes (16 are enough); never by a name or a header of the request.
[[nodiscard]] std::optional<MediaType> sniff(std::string_view first_bytes);

struct Place {
    double latitude = 0; // degrees north, WGS 84
    double longitude = 0;
    bool operator==(Place const&) const = default;
};

// What EXIF says, in the form libvips hands it on: "18/1 8/1 1014/25 (18, 8, 40.56, Rational, 3 components, 24 bytes)" with "N
// (…)". Absent when malformed, outside the globe or 0,0 (cameras without a fix write that).
[[nodiscard]] std::optional<Place> place_from_exif(std::string_view latitude, std::string_view north_south,
                                                   std::string_view longitude, std::string_view east_west);
// "2022:01:20 09:30:00 (…)"; without an offset ("+07:00 (…)") Bangkok time is meant. Absent when malformed.
[[nodiscard]] std::optional<base::Timestamp> time_from_exif(std::string_view time, std::string_view offset);

// What libvips hands on for a text: the text, then in brackets the text again with its kind and size. Cut at 80 characters;
// absent when there is none, or it is not UTF-8.
[[nodiscard]] std::optional<std::string> text_from_exif(std::string_view text);

struct Picture {
    MediaType type = MediaType::Jpeg;
    std::int64_t width = 0; // as seen upright
    std::int64_t height = 0;
    std::optional<base::Timestamp> taken_at;
    std::optional<Place> place;
    std::optional<std::string> software;        // that wrote the file, as it says itself
    std::optional<base::Timestamp> modified_at; // by the file's own words
};

// Once for the process, before the first picture: starts libvips and shuts the loaders we do not want. Repeating it does nothing.
void start_pictures();

// Reads the head of a picture. Throws Problem: 415 `files.not_a_picture`, 422 `files.picture_too_large`.
[[nodiscard]] Picture inspect(std::filesystem::path const& file);

// The picture upright, once for each of `longest` (largest first): no side longer (never enlarged), as JPEG without metadata, in
// sRGB, on white where it was transparent. Decodes every pixel, so that a copy exists only of a whole picture: throws Problem 422
// `files.picture_damaged`. About 0.3 s for a 12-megapixel photograph.
[[nodiscard]] std::vector<std::string> smaller_copies(std::filesystem::path const& file, std::span<int const> longest);

// How a picture looks, in 64 bits: pictures that look alike differ in few of them, whatever their size, format and brightness
// (the signs of the 63 coarsest waves of a 32 × 32 grey copy). Absent for a picture of one tone, in which there is nothing to
// see. `picture`: a small copy as `smaller_copies` makes it. Throws Problem 422 `files.picture_damaged`.
[[nodiscard]] std::optional<std::uint64_t> look_of(std::string const& picture);

} // namespace files
