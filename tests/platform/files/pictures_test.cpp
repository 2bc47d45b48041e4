// Pictures from outside: what they are, where and when, and that nothing wrong gets through.
#include "platform/files/pictures.hpp"

#include "base/problem.hpp"
#include "platform/files/picture_maker.hpp"

#include <gtest/gtest.h>

#include <array>
#include <functional>

namespace files {

namespace {

using files::MediaType;
using files::place_from_exif;
using files::sniff;
using files::time_from_exif;
using picture_maker::Folder;

std::string refusal(std::function<void()> const& act)
{
    try {
        act();
    } catch (base::Problem const& problem) {
        return problem.code();
    }
    return "accepted";
}

std::string copy_of(std::filesystem::path const& file, int longest)
{
    return files::smaller_copies(file, std::array{longest}).at(0);
}

std::string refusal_of(std::string const& bytes)
{
    Folder const folder;
    auto const file = folder.file("upload", bytes);
    return refusal([&] {
        (void)files::inspect(file);
        (void)copy_of(file, 320);
    });
}

// The average colour of the left or the right tenth of a JPEG: 'r' or 'b'.
char colour_at(std::string const& jpeg, bool left, bool upper)
{
    auto* image = vips_image_new_from_buffer(jpeg.data(), jpeg.size(), "", nullptr);
    double* values = nullptr;
    int count = 0;
    int const x = left ? 2 : vips_image_get_width(image) - 3;
    int const y = upper ? 2 : vips_image_get_height(image) - 3;
    vips_getpoint(image, &values, &count, x, y, nullptr);
    char const colour = values[0] > values[2] ? 'r' : 'b';
    g_free(values);
    g_object_unref(image);
    return colour;
}

std::pair<int, int> size_of(std::string const& jpeg)
{
    auto* image = vips_image_new_from_buffer(jpeg.data(), jpeg.size(), "", nullptr);
    std::pair<int, int> const size = {vips_image_get_width(image), vips_image_get_height(image)};
    g_object_unref(image);
    return size;
}

TEST(Sniff, GoesByTheFirstBytes)
{
    using namespace std::string_view_literals;
    EXPECT_EQ(sniff("\xFF\xD8\xFF\xE0\0\x10JFIF"sv), MediaType::Jpeg);
    EXPECT_EQ(sniff("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"sv), MediaType::Png);
    EXPECT_EQ(sniff("RIFF\x10\0\0\0WEBPVP8 "sv), MediaType::Webp);
    EXPECT_EQ(sniff("\0\0\0\x18"
                    "ftypheic\0\0\0\0"sv),
              MediaType::Heic);
    for (auto const other : {""sv, "\xFF"sv, "GIF89a"sv, "<svg xmlns"sv, "%PDF-1.5"sv, "RIFF\x10\0\0\0WAVE"sv, "BM\0\0"sv,
                             "PK\x03\x04"sv, "<html>"sv,
                             "\0\0\0\x18"
                             "ftypisom"sv})
        EXPECT_FALSE(sniff(other)) << other;
}

TEST(Exif, PlacesAreDegrees)
{
    auto const place = place_from_exif("18/1 8/1 1014/25 (18, 8, 40.56, Rational, 3 components, 24 bytes)",
                                       "N (N, ASCII, 2 components)", "100/1 8/1 2508/100", "E");
    ASSERT_TRUE(place);
    EXPECT_NEAR(place->latitude, 18.1446, 1e-6);
    EXPECT_NEAR(place->longitude, 100.1403, 1e-6);
    auto const south = place_from_exif("33/1 30/1 0/1", "S", "70/1 0/1 0/1", "W");
    ASSERT_TRUE(south);
    EXPECT_NEAR(south->latitude, -33.5, 1e-9);
    EXPECT_NEAR(south->longitude, -70, 1e-9);
}

TEST(Exif, WrongPlacesAreNone)
{
    EXPECT_FALSE(place_from_exif("", "", "", ""));
    EXPECT_FALSE(place_from_exif("18/1 8/1", "N", "100/1 8/1 0/1", "E"));
    EXPECT_FALSE(place_from_exif("18/1 8/1 1/0", "N", "100/1 8/1 0/1", "E")) << "divided by zero";
    EXPECT_FALSE(place_from_exif("91/1 0/1 0/1", "N", "100/1 0/1 0/1", "E"));
    EXPECT_FALSE(place_from_exif("18/1 60/1 0/1", "N", "100/1 0/1 0/1", "E"));
    EXPECT_FALSE(place_from_exif("18/1 0/1 0/1", "N", "181/1 0/1 0/1", "E"));
    EXPECT_FALSE(place_from_exif("18/1 0/1 0/1", "X", "100/1 0/1 0/1", "E"));
    EXPECT_FALSE(place_from_exif("-18/1 0/1 0/1", "N", "100/1 0/1 0/1", "E"));
    EXPECT_FALSE(place_from_exif("0/1 0/1 0/1", "N", "0/1 0/1 0/1", "E")) << "a camera without a fix";
    EXPECT_FALSE(place_from_exif("99999999999999999999/1 0/1 0/1", "N", "1/1 0/1 0/1", "E"));
}

TEST(Exif, TimesAreBangkokUnlessTheySayOtherwise)
{
    auto const nine_thirty = base::Timestamp(1'642'645'800'000);
    EXPECT_EQ(time_from_exif("2022:01:20 09:30:00 (2022:01:20 09:30:00, ASCII, 20 components, 20 bytes)", ""), nine_thirty);
    EXPECT_EQ(time_from_exif("2022:01:20 09:30:00", "+07:00"), nine_thirty);
    EXPECT_EQ(time_from_exif("2022:01:20 02:30:00", "+00:00"), nine_thirty);
    EXPECT_EQ(time_from_exif("2022:01:19 21:30:00", "-05:00"), nine_thirty);
    EXPECT_EQ(time_from_exif("2022:01:20 09:30:00", "nonsense"), nine_thirty);
    for (auto const* wrong : {"", "    :  :     :  :  ", "0000:00:00 00:00:00", "2022:13:20 09:30:00", "2022:01:20 24:30:00",
                              "2022:02:30 09:30:00", "2022-01-20 09:30:00", "2022:01:20"})
        EXPECT_FALSE(time_from_exif(wrong, "")) << wrong;
}

TEST(Pictures, TellSizePlaceAndTime)
{
    Folder const folder;
    auto const picture = files::inspect(folder.file("a", picture_maker::picture(640, 480, picture_maker::in_phrae())));
    EXPECT_EQ(picture.type, MediaType::Jpeg);
    EXPECT_EQ(picture.width, 640);
    EXPECT_EQ(picture.height, 480);
    EXPECT_EQ(picture.taken_at, base::Timestamp(1'642'645'800'000));
    ASSERT_TRUE(picture.place);
    EXPECT_NEAR(picture.place->latitude, 18.1446, 1e-6);
    EXPECT_NEAR(picture.place->longitude, 100.1403, 1e-6);
}

TEST(Pictures, WithoutExifHaveNoPlace)
{
    Folder const folder;
    for (auto const& [suffix, type] :
         {std::pair{".jpg", MediaType::Jpeg}, std::pair{".png", MediaType::Png}, std::pair{".webp", MediaType::Webp}}) {
        auto const file = folder.file("a", picture_maker::picture(64, 48, {}, 1, suffix));
        auto const picture = files::inspect(file);
        EXPECT_EQ(picture.type, type);
        EXPECT_EQ(picture.width, 64);
        EXPECT_FALSE(picture.place);
        EXPECT_FALSE(picture.taken_at);
        EXPECT_EQ(size_of(copy_of(file, 32)), (std::pair{32, 24}));
    }
}

TEST(Pictures, CopiesAreSmallerAndTellNothing)
{
    Folder const folder;
    auto const original = picture_maker::picture(2000, 1000, picture_maker::in_phrae());
    ASSERT_NE(original.find("Exif"), std::string::npos);
    ASSERT_NE(original.find("Made Up Phone"), std::string::npos);
    auto const file = folder.file("a", original);
    for (int const longest : {320, 1600}) {
        auto const copy = copy_of(file, longest);
        EXPECT_EQ(sniff(copy), MediaType::Jpeg);
        EXPECT_EQ(size_of(copy), (std::pair{longest, longest / 2}));
        EXPECT_EQ(copy.find("Exif"), std::string::npos);
        EXPECT_EQ(copy.find("Made Up Phone"), std::string::npos);
        EXPECT_FALSE(files::inspect(folder.file("copy", copy)).place);
    }
    EXPECT_EQ(picture_maker::content_of(file), original) << "the original stays as it came";
}

TEST(Pictures, GiveSeveralCopiesOfOneDecoding)
{
    Folder const folder;
    auto const file = folder.file("a", picture_maker::picture(400, 200, {}, 6));
    auto const copies = files::smaller_copies(file, std::array{100, 50});
    ASSERT_EQ(copies.size(), 2U);
    EXPECT_EQ(size_of(copies[0]), (std::pair{50, 100}));
    EXPECT_EQ(size_of(copies[1]), (std::pair{25, 50})) << "not turned a second time";
    EXPECT_EQ(colour_at(copies[1], true, true), 'r');
}

TEST(Pictures, AreNeverEnlarged)
{
    Folder const folder;
    EXPECT_EQ(size_of(copy_of(folder.file("a", picture_maker::picture(100, 60)), 320)), (std::pair{100, 60}));
}

TEST(Pictures, StandUpright)
{
    // Orientation 6: the camera was turned; upright the left half lies on top. 3: upside down.
    Folder const folder;
    auto const turned = folder.file("a", picture_maker::picture(400, 200, {}, 6));
    EXPECT_EQ(files::inspect(turned).width, 200);
    EXPECT_EQ(files::inspect(turned).height, 400);
    auto const copy = copy_of(turned, 100);
    EXPECT_EQ(size_of(copy), (std::pair{50, 100}));
    EXPECT_EQ(colour_at(copy, true, true), 'r');
    EXPECT_EQ(colour_at(copy, true, false), 'b');
    auto const over = copy_of(folder.file("b", picture_maker::picture(400, 200, {}, 3)), 100);
    EXPECT_EQ(colour_at(over, true, true), 'b');
    EXPECT_EQ(colour_at(over, false, true), 'r');
}

TEST(Pictures, DamagedOnesAreRefused)
{
    auto const whole = picture_maker::picture(640, 480);
    EXPECT_EQ(refusal_of(whole), "accepted");
    EXPECT_EQ(refusal_of(whole.substr(0, whole.size() / 2)), "files.picture_damaged") << "cut off on the way";
    EXPECT_EQ(refusal_of(whole.substr(0, 20)), "files.picture_damaged");
    auto const png = picture_maker::picture(64, 48, {}, 1, ".png");
    auto spoiled = png;
    spoiled[png.size() / 2] = static_cast<char>(~spoiled[png.size() / 2]);
    EXPECT_EQ(refusal_of(spoiled), "files.picture_damaged");
    EXPECT_EQ(refusal_of(png.substr(0, png.size() - 30)), "files.picture_damaged");
}

TEST(Pictures, OtherThingsAreRefused)
{
    EXPECT_EQ(refusal_of(""), "files.not_a_picture");
    EXPECT_EQ(refusal_of("<svg xmlns='http://www.w3.org/2000/svg'/>"), "files.not_a_picture");
    EXPECT_EQ(refusal_of("GIF89a\x01"), "files.not_a_picture");
    EXPECT_EQ(refusal_of("%PDF-1.5"), "files.not_a_picture");
    EXPECT_EQ(refusal_of("\xFF\xD8\xFF<html><script>alert(1)</script></html>"), "files.picture_damaged");
    EXPECT_EQ(refusal_of(std::string("\x89PNG\r\n\x1A\n") + "#!/bin/sh"), "files.picture_damaged");
}

TEST(Pictures, LoadersThatAreNotWantedAreShut)
{
    files::start_pictures();
    Folder const folder;
    auto const svg = folder.file("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'/>");
    EXPECT_EQ(vips_image_new_from_file(svg.c_str(), nullptr), nullptr);
    vips_error_clear();
}

TEST(Pictures, BombsAreRefusedBeforeDecoding)
{
    EXPECT_EQ(refusal_of(picture_maker::png_bomb(60'000, 60'000)), "files.picture_too_large");
    EXPECT_EQ(refusal_of(picture_maker::png_bomb(10'001, 10'000)), "files.picture_too_large");
    EXPECT_EQ(refusal_of(picture_maker::png_bomb(5'000, 5'000)), "files.picture_damaged") << "allowed size, but nothing in it";
    EXPECT_NE(refusal_of(picture_maker::png_bomb(0x7FFFFFFF, 0x7FFFFFFF)), "accepted");
    EXPECT_NE(refusal_of(picture_maker::png_bomb(0, 5)), "accepted");
}

TEST(Pictures, AreRefusedWhenTheFileIsTooBig)
{
    EXPECT_EQ(refusal_of(picture_maker::picture(8, 8) + std::string(files::kPictureBytes, 'x')), "files.picture_too_large");
}

TEST(Pictures, WhatHangsBehindAPictureNeverReachesItsCopies)
{
    Folder const folder;
    auto const both = picture_maker::picture(64, 64) + "PK\x03\x04<script>alert(1)</script>";
    auto const file = folder.file("a", both);
    EXPECT_EQ(files::inspect(file).type, MediaType::Jpeg);
    EXPECT_EQ(copy_of(file, 32).find("<script>"), std::string::npos);
}

TEST(Pictures, TransparentOnesStandOnWhite)
{
    files::start_pictures();
    std::vector<std::uint8_t> const clear(16 * 16 * 4, 0);
    auto* image = vips_image_new_from_memory_copy(clear.data(), clear.size(), 16, 16, 4, VIPS_FORMAT_UCHAR);
    image->Type = VIPS_INTERPRETATION_sRGB;
    void* buffer = nullptr;
    std::size_t size = 0;
    ASSERT_EQ(vips_pngsave_buffer(image, &buffer, &size, nullptr), 0);
    g_object_unref(image);
    Folder const folder;
    auto const copy = copy_of(folder.file("a", {static_cast<char const*>(buffer), size}), 320);
    g_free(buffer);
    auto* read = vips_image_new_from_buffer(copy.data(), copy.size(), "", nullptr);
    double average = 0;
    vips_avg(read, &average, nullptr);
    g_object_unref(read);
    EXPECT_GT(average, 250);
}

TEST(MediaTypes, HaveNames)
{
    for (auto const type : {MediaType::Jpeg, MediaType::Png, MediaType::Webp, MediaType::Heic})
        EXPECT_EQ(files::media_type_from(files::mime_of(type)), type);
    EXPECT_FALSE(files::media_type_from("image/svg+xml"));
}

} // namespace

} // namespace files
