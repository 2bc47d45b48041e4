// How pictures look: nearly equal for one picture in several sizes and brightnesses, different for different ones; the bands.
#include "base/problem.hpp"
#include "platform/files/bands.hpp"
#include "platform/files/picture_maker.hpp"

#include <gtest/gtest.h>

#include <bit>
#include <random>
#include <set>

namespace files {

namespace {

// A picture with shapes in it: big soft spots, repeatable.
std::string scene(unsigned seed, int width, int height, double light = 1, int quality_suffix = 0)
{
    files::start_pictures();
    std::mt19937 dice(seed);
    struct Spot {
        double x, y, r, c;
    };
    std::vector<Spot> spots;
    auto const roll = [&] { return static_cast<double>(dice()) / 4294967296.0; };
    for (int i = 0; i < 12; ++i) {
        auto const x = roll(), y = roll(), r = 0.05 + roll() * 0.3, c = roll() * 160 - 80;
        spots.push_back({x, y, r, c});
    }
    std::vector<std::uint8_t> pixels;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            double v = 110;
            for (auto const& s : spots) {
                auto const dx = double(x) / width - s.x, dy = double(y) / height - s.y;
                if (dx * dx + dy * dy < s.r * s.r)
                    v += s.c;
            }
            auto const byte = static_cast<std::uint8_t>(std::min(255.0, std::max(0.0, v * light)));
            pixels.insert(pixels.end(), 3, byte);
        }
    auto* image = vips_image_new_from_memory_copy(pixels.data(), pixels.size(), width, height, 3, VIPS_FORMAT_UCHAR);
    image->Type = VIPS_INTERPRETATION_sRGB;
    void* buffer = nullptr;
    std::size_t size = 0;
    auto const suffix = quality_suffix > 0 ? ".jpg[Q=" + std::to_string(quality_suffix) + "]" : std::string(".jpg");
    vips_image_write_to_buffer(image, suffix.c_str(), &buffer, &size, nullptr);
    g_object_unref(image);
    std::string bytes(static_cast<char const*>(buffer), size);
    g_free(buffer);
    return bytes;
}

std::uint64_t look(std::string const& picture)
{
    return files::look_of(picture).value();
}

int apart(std::uint64_t a, std::uint64_t b)
{
    return std::popcount(a ^ b);
}

TEST(Looks, AreNearlyEqualForOnePictureMadeSmallerDarkerOrCoarser)
{
    auto const original = look(scene(1, 320, 240));
    EXPECT_LE(apart(original, look(scene(1, 160, 120))), 6);
    EXPECT_LE(apart(original, look(scene(1, 320, 240, 0.8))), 6);
    EXPECT_LE(apart(original, look(scene(1, 320, 240, 1, 30))), 6);
}

TEST(Looks, DifferForDifferentPictures)
{
    std::vector<std::uint64_t> looks;
    for (unsigned seed = 1; seed <= 30; ++seed)
        looks.push_back(look(scene(seed, 160, 120)));
    for (std::size_t i = 0; i < looks.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_GT(apart(looks[i], looks[j]), 11) << i << " and " << j;
}

TEST(Looks, AreAbsentForAPictureOfOneTone)
{
    auto const plain = picture_maker::picture(64, 64);
    EXPECT_TRUE(files::look_of(plain)) << "two halves are something to see";
    EXPECT_FALSE(files::look_of(scene(1, 64, 64, 0)));
    EXPECT_THROW((void)files::look_of("\xFF\xD8\xFF no picture"), base::Problem);
}

TEST(Bands, EveryLookWithinTheDistanceSharesASlot)
{
    std::mt19937_64 dice(7);
    for (int round = 0; round < 300; ++round) {
        auto const look = dice();
        for (int const radius : {0, 1, 2}) {
            auto changed = look;
            for (int i = 0; i < 4 * radius + 3; ++i)
                changed ^= std::uint64_t{1} << (dice() % 64);
            auto const asked = files::slots_near(look, radius);
            std::set<std::int64_t> const slots(asked.begin(), asked.end());
            auto const kept = files::slots_near(changed, 0);
            EXPECT_TRUE(std::ranges::any_of(kept, [&](std::int64_t slot) { return slots.contains(slot); }));
        }
    }
    EXPECT_EQ(files::slots_near(0, 0).size(), 4U);
    EXPECT_EQ(files::slots_near(0, 1).size(), 68U);
    EXPECT_EQ(files::slots_near(0, 2).size(), 548U);
}

TEST(ExifTexts, LoseWhatTheLibraryAdds)
{
    EXPECT_EQ(files::text_from_exif("Snapseed 2.0 (Snapseed 2.0, ASCII, 13 components, 13 bytes)"), "Snapseed 2.0");
    EXPECT_EQ(
        files::text_from_exif("Adobe Photoshop 21.0 (Windows) (Adobe Photoshop 21.0 (Windows), ASCII, 31 components, 31 bytes)"),
        "Adobe Photoshop 21.0 (Windows)");
    EXPECT_EQ(files::text_from_exif("plain"), "plain");
    EXPECT_EQ(files::text_from_exif(""), std::nullopt);
    EXPECT_EQ(files::text_from_exif("\xC3\x28"), std::nullopt);
    EXPECT_EQ(files::text_from_exif(std::string(200, 'a'))->size(), 80U);
}

} // namespace

} // namespace files
