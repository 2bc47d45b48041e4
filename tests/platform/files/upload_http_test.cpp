// Pictures through the whole application: sent, sent again, refused, looked for, shown as copies.
#include "platform/auth/audit.hpp"
#include "platform/files/files.hpp"
#include "platform/files/picture_maker.hpp"
#include "support/test_app.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>
#include <vector>

namespace files {

namespace {

using test::Reply;
using test::TestApp;

class Uploads : public test::BothEngines {
protected:
    TestApp app{GetParam()};

    static std::string address(std::string_view bytes) { return "/api/files/" + auth::sha256_hex(bytes); }
    Reply send(std::string const& bytes) { return app.upload(address(bytes), "image/jpeg", bytes); }
    int look(std::string_view bytes) { return app.send(app.request(http::Method::Head, address(bytes))).status; }
    std::size_t audited(std::string_view bytes)
    {
        auto const about = auth::Subject{"file", auth::sha256_hex(bytes)};
        return app.reading([&](storage::Reader& reader) { return auth::history(reader, app.vault(), about, true).size(); });
    }
};

INSTANTIATE_FOR_BOTH_ENGINES(Uploads);

TEST_P(Uploads, APictureIsKeptAndTellsWhereItWasTaken)
{
    app.as("surveyor");
    auto const picture = picture_maker::picture(800, 600, picture_maker::in_phrae(), 6);
    auto const reply = send(picture);
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.text("sha256"), auth::sha256_hex(picture));
    EXPECT_EQ(reply.number("bytes"), static_cast<std::int64_t>(picture.size()));
    EXPECT_EQ(reply.text("media_type"), "image/jpeg");
    EXPECT_EQ(reply.number("width"), 600) << "as seen upright";
    EXPECT_EQ(reply.text("taken_at"), "2022-01-20T02:30:00.000Z");
    EXPECT_NEAR(reply.at("latitude").as_double(), 18.1446, 1e-6);
    EXPECT_NEAR(reply.at("longitude").as_double(), 100.1403, 1e-6);

    auto const digest = files::Digest::parse(auth::sha256_hex(picture)).value();
    EXPECT_EQ(app.files().read(digest), picture) << "bit for bit";
    EXPECT_TRUE(std::filesystem::is_empty(app.files().temp_folder()));
    EXPECT_EQ(audited(picture), 1U);
}

TEST_P(Uploads, TheSamePictureTwiceAnswersTheSameAndIsKeptOnce)
{
    app.as("surveyor");
    auto const picture = picture_maker::picture(80, 60);
    auto const first = send(picture);
    app.as("bob");
    auto const second = send(picture);
    EXPECT_EQ(second.status, 200);
    EXPECT_EQ(second.body, first.body);
    EXPECT_TRUE(second.at("latitude").is_null());
    EXPECT_EQ(audited(picture), 1U);
}

TEST_P(Uploads, ADeviceCanAskBeforeItSends)
{
    app.as("surveyor");
    auto const picture = picture_maker::picture(80, 60);
    EXPECT_EQ(look(picture), 404);
    (void)send(picture);
    EXPECT_EQ(look(picture), 200);
    EXPECT_EQ(app.send(app.request(http::Method::Head, "/api/files/abc")).status, 404);
}

TEST_P(Uploads, KnowingAHashIsNotHavingSentThePicture)
{
    app.as("surveyor");
    auto const picture = picture_maker::picture(80, 60);
    ASSERT_EQ(send(picture).status, 200);
    auto const sha256 = auth::sha256_hex(picture);
    auto const bob = app.user_id("bob");
    auto const asked = [&] {
        std::string answer;
        app.db().write([&](storage::Writer& tx) {
            try {
                answer = files::attach(tx, sha256, bob).sha256;
            } catch (base::Problem const& problem) {
                answer = problem.code();
            }
        });
        return answer;
    };
    app.as("bob");
    EXPECT_EQ(look(picture), 404);
    EXPECT_EQ(asked(), "files.unknown");
    ASSERT_EQ(send(picture).status, 200);
    EXPECT_EQ(look(picture), 200);
    EXPECT_EQ(asked(), sha256);
}

TEST_P(Uploads, ChangedOnTheWayIsRefusedAndLeavesNothing)
{
    app.as("surveyor");
    auto const picture = picture_maker::picture(80, 60);
    auto const reply = app.upload(address(picture), "image/jpeg", picture.substr(0, picture.size() - 1));
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(reply.code(), "files.hash_mismatch");
    EXPECT_EQ(look(picture), 404);
    EXPECT_TRUE(std::filesystem::is_empty(app.files().temp_folder()));
}

TEST_P(Uploads, OtherThingsThanPicturesAreRefused)
{
    app.as("surveyor");
    auto const page = send("<!doctype html><script>alert(1)</script>");
    EXPECT_EQ(page.status, 415);
    EXPECT_EQ(page.code(), "files.not_a_picture");
    auto const bomb = send(picture_maker::png_bomb(60'000, 60'000));
    EXPECT_EQ(bomb.status, 422);
    EXPECT_EQ(bomb.code(), "files.picture_too_large");
    auto const whole = picture_maker::picture(300, 300);
    auto const half = send(whole.substr(0, whole.size() / 2));
    EXPECT_EQ(half.status, 422);
    EXPECT_EQ(half.code(), "files.picture_damaged");
    EXPECT_EQ(send("").status, 422);
    EXPECT_EQ(app.upload("/api/files/not-a-hash", "image/jpeg", whole).status, 404);
    EXPECT_EQ(look(whole.substr(0, whole.size() / 2)), 404);
}

TEST_P(Uploads, OnlyThoseWhoMayAddPictures)
{
    auto const picture = picture_maker::picture(80, 60);
    app.as("");
    EXPECT_EQ(send(picture).status, 401);
    EXPECT_EQ(look(picture), 401);
    app.as("governor");
    EXPECT_EQ(send(picture).status, 403);
    EXPECT_EQ(look(picture), 403);
}

TEST_P(Uploads, AFeatureIsToldOfAPictureThatNeverCame)
{
    auto const sender = app.user_id("surveyor");
    app.db().write([&](storage::Writer& tx) {
        try {
            (void)files::attach(tx, std::string(64, 'a'), sender);
            ADD_FAILURE() << "accepted";
        } catch (base::Problem const& problem) {
            EXPECT_EQ(problem.status(), 422);
            EXPECT_EQ(problem.code(), "files.unknown");
        }
        EXPECT_THROW((void)files::attach(tx, "x", sender), base::Problem);
    });
}

TEST_P(Uploads, CopiesAreServedAndMadeAgainWhenLost)
{
    app.as("surveyor");
    auto const picture = picture_maker::picture(2000, 1000, picture_maker::in_phrae());
    ASSERT_EQ(send(picture).status, 200);
    auto const digest = files::Digest::parse(auth::sha256_hex(picture)).value();
    for (auto const size : {files::Size::Thumbnail, files::Size::Screen}) {
        auto const shown = files::serve(app.files(), digest, size);
        EXPECT_EQ(shown.headers.get("Content-Type"), "image/jpeg");
        EXPECT_EQ(shown.headers.get("Cache-Control"), "private, max-age=86400");
        EXPECT_EQ(shown.headers.get("Vary"), "Cookie");
        ASSERT_TRUE(shown.file);
        auto const first = picture_maker::content_of(*shown.file);
        EXPECT_EQ(first.find("Exif"), std::string::npos);
        EXPECT_LT(first.size(), picture.size());
        std::filesystem::remove_all(shown.file->parent_path());
        EXPECT_EQ(picture_maker::content_of(*files::serve(app.files(), digest, size).file), first);
    }
    EXPECT_THROW((void)files::serve(app.files(), *files::Digest::parse(std::string(64, 'b')), files::Size::Screen),
                 base::Problem);
}

// ---- in parts -------------------------------------------------------------------------------------------------------

class UploadsInParts : public Uploads {
protected:
    Reply part(std::string const& whole, std::size_t first, std::size_t length)
    {
        auto request = app.request(http::Method::Put, address(whole));
        request.headers.set("Content-Type", "application/octet-stream");
        request.headers.set("Content-Range", "bytes " + std::to_string(first) + "-" + std::to_string(first + length - 1) + "/" +
                                                 std::to_string(whole.size()));
        request.body = whole.substr(first, length);
        return app.send(std::move(request));
    }
    // "" where nothing is there.
    std::string offset(std::string const& whole)
    {
        auto const reply = app.send(app.request(http::Method::Head, address(whole)));
        return reply.status == 200 ? reply.header("Upload-Offset") : "";
    }
    std::string const picture = picture_maker::picture(640, 480, {}, 0);
};

INSTANTIATE_FOR_BOTH_ENGINES(UploadsInParts);

TEST_P(UploadsInParts, APictureGrowsAndIsThereOnceItIsWhole)
{
    app.as("surveyor");
    auto const half = picture.size() / 2;
    EXPECT_EQ(offset(picture), "");
    auto const first = part(picture, 0, half);
    EXPECT_EQ(first.status, 204);
    EXPECT_EQ(first.header("Upload-Offset"), std::to_string(half));
    EXPECT_EQ(offset(picture), std::to_string(half));
    auto const last = part(picture, half, picture.size() - half);
    ASSERT_EQ(last.status, 200) << last.body;
    EXPECT_EQ(last.number("width"), 640);
    EXPECT_EQ(last.header("Upload-Offset"), std::to_string(picture.size()));
    EXPECT_EQ(offset(picture), std::to_string(picture.size()));
    EXPECT_EQ(app.files().read(files::Digest::parse(auth::sha256_hex(picture)).value()), picture);
    EXPECT_TRUE(std::filesystem::is_empty(app.files().parts_folder()));
    EXPECT_EQ(audited(picture), 1U);
    EXPECT_EQ(part(picture, half, picture.size() - half).status, 200) << "the answer was lost: the last part again";
}

TEST_P(UploadsInParts, APartThatDoesNotFollowIsRefusedAndSpoilsNothing)
{
    app.as("surveyor");
    EXPECT_EQ(part(picture, 100, 100).code(), "files.wrong_offset");
    EXPECT_EQ(part(picture, 0, 100).status, 204);
    auto const again = part(picture, 0, 100);
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(again.number("upload_offset"), 100);
    EXPECT_EQ(part(picture, 100, picture.size() - 100).status, 200);
}

TEST_P(UploadsInParts, AnotherDeviceGoesOnWhereTheFirstStopped)
{
    app.as("surveyor");
    EXPECT_EQ(part(picture, 0, 1000).status, 204);
    app.as("council");
    EXPECT_EQ(offset(picture), "1000");
    EXPECT_EQ(part(picture, 1000, picture.size() - 1000).status, 200);
    app.as("surveyor");
    EXPECT_EQ(offset(picture), "") << "whose last part it was not has not sent it";
    EXPECT_EQ(part(picture, 0, picture.size()).status, 200);
}

TEST_P(UploadsInParts, TwoWhoFinishAtOnceSpoilNothing)
{
    (void)app.user_id("council");
    for (std::size_t round = 0; round < 8; ++round) {
        auto const small = picture_maker::picture(100 + static_cast<int>(round), 60);
        auto const half = small.size() / 2;
        std::vector<http::Request> requests;
        for (auto const* name : {"surveyor", "council"}) {
            app.as(name);
            EXPECT_NE(part(small, 0, half).status, 200); // one begins, the other is told where to go on
            auto request = app.request(http::Method::Put, address(small));
            request.headers.set("Content-Type", "image/jpeg");
            request.headers.set("Content-Range", "bytes " + std::to_string(half) + "-" + std::to_string(small.size() - 1) + "/" +
                                                     std::to_string(small.size()));
            request.body = small.substr(half);
            requests.push_back(std::move(request));
        }
        std::vector<int> statuses(requests.size());
        std::vector<std::thread> senders;
        for (std::size_t i = 0; i < requests.size(); ++i)
            senders.emplace_back([&, i] { statuses[i] = app.send(requests[i]).status; });
        for (auto& sender : senders)
            sender.join();
        EXPECT_THAT(statuses, testing::UnorderedElementsAre(200, 409));
        auto const digest = files::Digest::parse(auth::sha256_hex(small)).value();
        EXPECT_EQ(app.files().read(digest), small) << "nothing was added to it";
    }
}

TEST_P(UploadsInParts, WhatIsNoPictureIsThrownAwayToo)
{
    app.as("surveyor");
    std::string const text(200, 'x');
    EXPECT_EQ(part(text, 0, 100).status, 204);
    EXPECT_EQ(part(text, 100, 100).status, 415);
    EXPECT_EQ(part(text, 0, 100).status, 204) << "begun anew";
}

TEST_P(UploadsInParts, SpoiledPartsAreThrownAwayAtTheEnd)
{
    app.as("surveyor");
    auto spoiled = picture;
    spoiled[50] = static_cast<char>(spoiled[50] ^ 1);
    auto request = app.request(http::Method::Put, address(picture));
    request.headers.set("Content-Range", "bytes 0-99/" + std::to_string(picture.size()));
    request.body = spoiled.substr(0, 100);
    EXPECT_EQ(app.send(std::move(request)).status, 204);
    EXPECT_EQ(part(picture, 100, picture.size() - 100).code(), "files.hash_mismatch");
    EXPECT_EQ(offset(picture), "");
    EXPECT_EQ(part(picture, 0, picture.size()).status, 200) << "begun anew";
}

TEST_P(UploadsInParts, PartsSurviveARestartAndGoAfterAWeek)
{
    app.as("surveyor");
    EXPECT_EQ(part(picture, 0, 100).status, 204);
    app.files().remove_leftovers();
    EXPECT_EQ(offset(picture), "100");
    auto const file = app.files().parts_folder() / auth::sha256_hex(picture);
    std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() - std::chrono::hours(24 * 8));
    app.files().remove_leftovers();
    EXPECT_EQ(offset(picture), "");
}

TEST_P(UploadsInParts, AreNotToldAsArrivedBeforeTheWholeWasVerifiedAndKept)
{
    app.as("surveyor");
    auto const half = picture.size() / 2;
    EXPECT_EQ(part(picture, 0, half).status, 204);
    auto const digest = files::Digest::parse(auth::sha256_hex(picture)).value();
    auto const copies = app.files().derived_path(digest, "x").parent_path().parent_path();
    std::filesystem::remove_all(copies);
    std::ofstream(copies) << "a disk that takes no copies";
    EXPECT_EQ(part(picture, half, picture.size() - half).status, 500) << "the work ends after the last byte came";
    EXPECT_EQ(offset(picture), std::to_string(half)) << "a device that was told all of it would never send it again";
    EXPECT_TRUE(std::filesystem::is_empty(app.files().temp_folder()));
    std::filesystem::remove(copies);
    std::filesystem::create_directories(copies);
    EXPECT_EQ(part(picture, half, picture.size() - half).status, 200);
    EXPECT_EQ(offset(picture), std::to_string(picture.size()));
    EXPECT_TRUE(std::filesystem::is_empty(app.files().parts_folder()));
}

TEST_P(UploadsInParts, ThatAreAllOfItWithoutBeingVerifiedAreSentAnew)
{
    app.as("surveyor");
    auto const file = app.files().parts_folder() / auth::sha256_hex(picture);
    std::ofstream(file, std::ios::binary) << picture;
    EXPECT_EQ(offset(picture), "");
    EXPECT_EQ(part(picture, 100, 100).number("upload_offset"), 0);
    EXPECT_EQ(part(picture, 0, 100).status, 204);
    EXPECT_EQ(offset(picture), "100");
    EXPECT_EQ(part(picture, 100, picture.size() - 100).status, 200);
}

TEST_P(UploadsInParts, RangesThatMeanNothingAreRefused)
{
    app.as("surveyor");
    for (auto const* range : {"bytes 0-9", "bytes 9-0/100", "bytes 0-100/100", "bytes */100", "items 0-9/100",
                              "bytes 0-9/99999999999", "bytes 0-8/100", "bytes 0-9/100 ", "bytes -1-9/100"}) {
        auto request = app.request(http::Method::Put, address(picture));
        request.headers.set("Content-Range", range);
        request.body = picture.substr(0, 10);
        EXPECT_EQ(app.send(std::move(request)).code(), "files.bad_content_range") << range;
    }
}

} // namespace

} // namespace files
