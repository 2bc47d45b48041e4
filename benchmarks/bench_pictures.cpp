// Photographs taken in, and pictures that look alike found: bench_pictures FOLDER [PICTURES]
//
// FOLDER is made anew (SQLite). Prints, on one core: 12-megapixel photographs per second from bytes to both smaller copies and
// the look, flushed to the disk; then, among PICTURES made-up looks (a million), milliseconds of one search for those within 6
// and within 11 bits, the slowest of a hundred.
#include "app/installation.hpp"
#include "app/maintenance.hpp"
#include "platform/auth/vault.hpp"
#include "platform/files/files.hpp"
#include "platform/files/store.hpp"
#include "support/folder.hpp"
#include "support/took.hpp"

#include <vips/vips.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <random>
#include <stdexcept>

namespace {

using bench::milliseconds;

constexpr int kWidth = 4000;
constexpr int kHeight = 3000;
constexpr int kPhotographs = 12;

// As detailed as a photograph: coarse shapes with grain, about 4 MB.
std::string photograph(unsigned seed)
{
    files::start_pictures();
    VipsImage* noise = nullptr;
    VipsImage* grain = nullptr;
    VipsImage* plain = nullptr;
    void* buffer = nullptr;
    std::size_t size = 0;
    if (vips_perlin(&noise, kWidth, kHeight, "cell_size", 400, "seed", static_cast<int>(seed), nullptr) != 0 ||
        vips_linear1(noise, &grain, 120, 120, "uchar", TRUE, nullptr) != 0 ||
        vips_copy(grain, &plain, "interpretation", VIPS_INTERPRETATION_B_W, nullptr) != 0 ||
        vips_jpegsave_buffer(plain, &buffer, &size, "Q", 95, nullptr) != 0)
        throw std::runtime_error(vips_error_buffer());
    std::string bytes(static_cast<char const*>(buffer), size);
    g_free(buffer);
    for (auto* image : {noise, grain, plain})
        g_object_unref(image);
    return bytes;
}

double photographs_per_second(files::FileStore& store)
{
    std::vector<std::string> all;
    for (unsigned i = 0; i < kPhotographs; ++i)
        all.push_back(photograph(i + 1));
    auto const took = milliseconds([&] {
        for (auto const& bytes : all) {
            auto const file = store.temp_folder() / "photograph";
            std::ofstream(file, std::ios::binary) << bytes;
            (void)files::prepare(store, file, files::Digest::parse(auth::sha256_hex(bytes)).value());
        }
    });
    return kPhotographs / (took / 1000);
}

std::string made_up_hash(std::uint64_t number)
{
    char text[65];
    std::snprintf(text, sizeof text, "%064llx", static_cast<unsigned long long>(number));
    return text;
}

void fill(app::Maintenance& maintenance, std::int64_t pictures)
{
    constexpr std::int64_t kAtOnce = 20'000;
    std::mt19937_64 dice(7);
    for (std::int64_t done = 0; done < pictures; done += kAtOnce)
        maintenance.run([&](api::Work& work) {
            for (auto i = done; i < std::min(pictures, done + kAtOnce); ++i) {
                files::FileView view;
                view.sha256 = made_up_hash(static_cast<std::uint64_t>(i));
                view.bytes = 1;
                view.media_type = "image/jpeg";
                view.width = view.height = 1;
                files::store::add(work.tx(), view, work.now(), work.actor().id);
                files::store::add_print(work.tx(), view.sha256, {dice(), std::nullopt, std::nullopt});
            }
        });
}

struct Searches {
    double median = 0;
    double slowest = 0;
};
Searches search(storage::Database& database, int distance)
{
    std::mt19937_64 dice(11);
    std::vector<double> took;
    for (int i = 0; i < 100; ++i)
        database.read([&](storage::Reader& reader) {
            auto const look = dice();
            took.push_back(milliseconds([&] { (void)files::looking_like(reader, look, distance); }));
        });
    std::ranges::sort(took);
    return {took[took.size() / 2], took.back()};
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 2) {
        std::cerr << "bench_pictures FOLDER [PICTURES]\n";
        return 2;
    }
    auto const pictures = count > 2 ? std::stoll(arguments[2]) : 1'000'000;
    app::Installation installation(bench::emptied(arguments[1]), auth::Vault::from_seed("bench"));
    app::Maintenance maintenance(installation);
    auto const rate = photographs_per_second(installation.files());
    fill(maintenance, pictures);
    auto const near = search(installation.database(), 6);
    auto const far = search(installation.database(), 11);
    std::cout << rate << " " << near.median << " " << near.slowest << " " << far.median << " " << far.slowest << "\n";
    return 0;
}
