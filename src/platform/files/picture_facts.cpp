// What can be told of a picture without decoding it: its kind by the first bytes, place and time from EXIF texts. Pure.
#include "platform/files/pictures.hpp"

#include "base/text.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace files {

namespace {

struct Kind {
    MediaType type;
    std::string_view mime;
};
constexpr std::array<Kind, 4> kKinds = {{{MediaType::Jpeg, "image/jpeg"},
                                         {MediaType::Png, "image/png"},
                                         {MediaType::Webp, "image/webp"},
                                         {MediaType::Heic, "image/heic"}}};

// A number at the beginning of `text`, which is shortened by it.
std::optional<std::int64_t> take_number(std::string_view& text)
{
    std::int64_t value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || value < 0)
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

bool take(std::string_view& text, char c)
{
    if (!text.starts_with(c))
        return false;
    text.remove_prefix(1);
    return true;
}

// "18/1 8/1 1014/25 (…": degrees, minutes, seconds as fractions. Minutes or seconds may be missing in their place by "0/1".
std::optional<double> degrees(std::string_view text)
{
    double sum = 0;
    double unit = 1;
    for (int part = 0; part < 3; ++part, unit *= 60) {
        if (part > 0 && !take(text, ' '))
            return std::nullopt;
        auto const above = take_number(text);
        if (!above || !take(text, '/'))
            return std::nullopt;
        auto const below = take_number(text);
        if (!below || *below == 0)
            return std::nullopt;
        double const value = static_cast<double>(*above) / static_cast<double>(*below);
        if (part > 0 && value >= 60)
            return std::nullopt;
        sum += value / unit;
    }
    return sum;
}

// +1 for the first letter, -1 for the second.
std::optional<int> sign(std::string_view reference, char plus, char minus)
{
    if (reference.starts_with(plus))
        return 1;
    if (reference.starts_with(minus))
        return -1;
    return std::nullopt;
}

// Exactly `digits` digits at the beginning.
std::optional<int> take_digits(std::string_view& text, std::size_t digits)
{
    if (text.size() < digits)
        return std::nullopt;
    int value = 0;
    for (char const c : text.substr(0, digits)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(digits);
    return value;
}

// "+07:00 (…" in minutes.
std::optional<int> offset_minutes(std::string_view text)
{
    auto const way = sign(text, '+', '-');
    if (!way)
        return std::nullopt;
    text.remove_prefix(1);
    auto const hours = take_digits(text, 2);
    if (!hours || !take(text, ':'))
        return std::nullopt;
    auto const minutes = take_digits(text, 2);
    if (!minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    return *way * (*hours * 60 + *minutes);
}

constexpr int kBangkokMinutes = 7 * 60;

} // namespace

std::string_view mime_of(MediaType type)
{
    for (auto const& kind : kKinds)
        if (kind.type == type)
            return kind.mime;
    return "application/octet-stream";
}

std::optional<MediaType> media_type_from(std::string_view mime)
{
    for (auto const& kind : kKinds)
        if (kind.mime == mime)
            return kind.type;
    return std::nullopt;
}

std::optional<MediaType> sniff(std::string_view first_bytes)
{
    using namespace std::string_view_literals;
    if (first_bytes.starts_with("\xFF\xD8\xFF"sv))
        return MediaType::Jpeg;
    if (first_bytes.starts_with("\x89PNG\r\n\x1A\n"sv))
        return MediaType::Png;
    if (first_bytes.starts_with("RIFF"sv) && first_bytes.size() >= 12 && first_bytes.substr(8, 4) == "WEBP"sv)
        return MediaType::Webp;
    if (first_bytes.size() >= 12 && first_bytes.substr(4, 4) == "ftyp"sv) {
        auto const brand = first_bytes.substr(8, 4);
        if (brand == "heic"sv || brand == "heix"sv || brand == "mif1"sv)
            return MediaType::Heic;
    }
    return std::nullopt;
}

std::optional<Place> place_from_exif(std::string_view latitude, std::string_view north_south, std::string_view longitude,
                                     std::string_view east_west)
{
    auto const north = sign(north_south, 'N', 'S');
    auto const east = sign(east_west, 'E', 'W');
    auto const up = degrees(latitude);
    auto const along = degrees(longitude);
    if (!north || !east || !up || !along || *up > 90 || *along > 180 || (*up == 0 && *along == 0))
        return std::nullopt;
    return Place{*north * *up, *east * *along};
}

std::optional<std::string> text_from_exif(std::string_view text)
{
    constexpr std::size_t kMost = 80;
    auto const kind = text.rfind(", ASCII,");
    if (kind != std::string_view::npos) {
        text = text.substr(0, kind);
        auto const half = text.size() < 2 ? 0 : (text.size() - 2) / 2; // "A (A"
        text = text.substr(0, text.substr(half, 2) == " (" ? half : text.find(" ("));
    }
    if (!base::text::is_valid_utf8(text))
        return std::nullopt;
    auto plain = base::text::normalise(text);
    while (base::text::length(plain) > kMost) {
        do
            plain.pop_back();
        while (!base::text::is_valid_utf8(plain));
    }
    return plain.empty() ? std::nullopt : std::optional(std::move(plain));
}

std::optional<base::Timestamp> time_from_exif(std::string_view time, std::string_view offset)
{
    std::array<int, 6> parts{}; // year, month, day, hour, minute, second
    constexpr std::string_view kSeparators = "::\x20::";
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0 && !take(time, kSeparators[i - 1]))
            return std::nullopt;
        auto const value = take_digits(time, i == 0 ? 4 : 2);
        if (!value)
            return std::nullopt;
        parts[i] = *value;
    }
    auto const two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    auto const date = base::Date::parse_iso(std::to_string(parts[0]) + "-" + two(parts[1]) + "-" + two(parts[2]));
    if (!date || parts[3] > 23 || parts[4] > 59 || parts[5] > 59)
        return std::nullopt;
    auto const minutes = offset.empty() ? kBangkokMinutes : offset_minutes(offset).value_or(kBangkokMinutes);
    auto const seconds = date->days() * 86'400 + parts[3] * 3'600 + parts[4] * 60 + parts[5] - minutes * 60;
    return base::Timestamp(seconds * 1'000);
}

} // namespace files
