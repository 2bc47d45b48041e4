// Pictures that were sent and never attached go after some days; everything else stays.
#include "platform/auth/audit.hpp"
#include "platform/files/files.hpp"
#include "platform/files/picture_maker.hpp"
#include "support/test_app.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace files {

namespace {

using namespace std::chrono_literals;
using test::TestApp;

constexpr auto kAge = 7 * 24h;
constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

class UploadSweep : public test::BothEngines {
protected:
    TestApp app{GetParam()};

    // Sent by the surveyor, now.
    files::Digest sent(int width)
    {
        auto const picture = picture_maker::picture(width, 60);
        auto const sha256 = auth::sha256_hex(picture);
        EXPECT_EQ(app.as("surveyor").upload("/api/files/" + sha256, "image/jpeg", picture).status, 200);
        return files::Digest::parse(sha256).value();
    }
    void attach(files::Digest const& digest)
    {
        auto const sender = app.user_id("surveyor");
        app.db().write([&](storage::Writer& tx) { (void)files::attach(tx, digest.str(), sender); });
    }
    // Days go by: for the business clock and for what lies on the disk.
    void wait(int days, std::initializer_list<files::Digest> on_disk)
    {
        app.clock().advance_ms(days * kDayMs);
        for (auto const& digest : on_disk) {
            auto const file = app.files().path(digest);
            std::filesystem::last_write_time(file, std::filesystem::last_write_time(file) - days * 24h);
        }
    }
    std::size_t sweep(std::function<void(std::function<void(api::Work&)> const&)> const& in_write)
    {
        return files::sweep(app.db(), app.files(), app.clock().now(), kAge, in_write);
    }
    std::size_t sweep()
    {
        return sweep([&](auto const& job) { app.work(job); });
    }
    bool is_there(files::Digest const& digest)
    {
        bool const row = app.reading([&](storage::Reader& reader) { return files::find(reader, digest).has_value(); });
        EXPECT_EQ(row, app.files().exists(digest)) << "row and file go together";
        return row;
    }
};

INSTANTIATE_FOR_BOTH_ENGINES(UploadSweep);

TEST_P(UploadSweep, TakesWhatWasNeverAttachedAfterItsDaysWithItsCopies)
{
    auto const lone = sent(80);
    auto const attached = sent(90);
    attach(attached);
    wait(6, {lone, attached});
    EXPECT_EQ(sweep(), 0U);
    EXPECT_TRUE(is_there(lone));
    wait(2, {lone, attached});
    auto const fresh = sent(100);
    EXPECT_EQ(sweep(), 1U);
    EXPECT_FALSE(is_there(lone));
    EXPECT_FALSE(std::filesystem::exists(app.files().derived_path(lone, "320.jpg")));
    EXPECT_TRUE(is_there(attached));
    EXPECT_TRUE(std::filesystem::exists(app.files().derived_path(attached, "320.jpg")));
    EXPECT_TRUE(is_there(fresh));
    EXPECT_EQ(sweep(), 0U);
    EXPECT_TRUE(std::filesystem::is_empty(app.files().temp_folder()));
}

TEST_P(UploadSweep, IsWrittenDown)
{
    auto const lone = sent(80);
    wait(8, {lone});
    EXPECT_EQ(sweep(), 1U);
    auto const entries =
        app.reading([&](storage::Reader& reader) { return auth::history(reader, app.vault(), {"file", lone.str()}, true); });
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].event.action, "file.removed");
    EXPECT_EQ(entries[1].event.action, "file.stored");
}

TEST_P(UploadSweep, LeavesWhatIsBeingSentAgain)
{
    auto const lone = sent(80);
    wait(8, {lone});
    EXPECT_EQ(sent(80), lone);
    EXPECT_EQ(sweep(), 0U) << "its bytes came just now";
    EXPECT_TRUE(is_there(lone));
    attach(lone);
}

TEST_P(UploadSweep, BringsBackWhatCameWhileItsRowWent)
{
    auto const lone = sent(80);
    wait(8, {lone});
    EXPECT_EQ(sweep([&](auto const& job) {
                  app.work(job);
                  EXPECT_EQ(sent(80), lone); // after the row went, before the file does
              }),
              1U);
    EXPECT_TRUE(is_there(lone));
    attach(lone);
}

TEST_P(UploadSweep, LeavesWhatWasAttachedWhileItLooked)
{
    auto const lone = sent(80);
    wait(8, {lone});
    EXPECT_EQ(sweep([&](auto const& job) {
                  attach(lone);
                  app.work(job);
              }),
              0U);
    EXPECT_TRUE(is_there(lone));
}

TEST_P(UploadSweep, APictureThatWentCanBeSentAnew)
{
    auto const lone = sent(80);
    wait(8, {lone});
    EXPECT_EQ(sweep(), 1U);
    EXPECT_EQ(sent(80), lone);
    EXPECT_TRUE(is_there(lone));
    attach(lone);
}

} // namespace

} // namespace files
