// What ODK Collect does, by the text of OpenRosa: form list, form, HEAD, posts with pictures, twice, in parallel, broken.
#include "places/places.hpp"
#include "platform/auth/hex.hpp"
#include "platform/auth/vault.hpp"
#include "platform/files/picture_maker.hpp"
#include "support/replies.hpp"
#include "survey/filled.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <random>
#include <thread>

namespace survey {

namespace {

using test::Filled;
using test::Post;
using test::Reply;
using test::TestApp;
using testing::HasSubstr;
using testing::Not;

constexpr storage::Sql kSubmissions{"test.submissions", "SELECT COUNT(*) FROM submissions"};
constexpr storage::Sql kSealed{"test.sealed", "SELECT sealed FROM submissions"};

class OpenRosa : public testing::TestWithParam<storage::Engine> {
protected:
    OpenRosa()
    {
        app.work(places::load);
        app.as("council");
        auto const made = app.post("/api/survey-devices",
                                   {{"label", "โทรศัพท์ อสม."}, {"user_id", app.user_id("surveyor").str()}, {"area", "540101"}});
        EXPECT_EQ(made.status, 200) << made.body;
        device = made.text("id");
        auto const url = made.text("url");
        at = url.substr(url.find("/openrosa/"));
        app.as("");
    }
    Reply send(Post const& post, std::string const& to)
    {
        auto request = app.request(http::Method::Post, to + "/submission");
        request.headers.set("Content-Type", post.type());
        request.headers.set("X-OpenRosa-Version", "1.0");
        request.body = post.text();
        return app.send(std::move(request));
    }
    Reply send(Post const& post) { return send(post, at); }
    Reply send(Filled const& filled) { return send(Post().answers(filled.xml())); }
    [[nodiscard]] std::int64_t submissions()
    {
        return app.reading([](storage::Reader& reader) { return reader.value<std::int64_t>(kSubmissions).value_or(-1); });
    }
    Reply as_basic(std::string_view name, std::string_view password)
    {
        auto request = app.request(http::Method::Get, "/openrosa/formList");
        request.headers.set("Authorization", "Basic " + auth::to_base64(std::string(name) + ":" + std::string(password)));
        return app.send(std::move(request));
    }

    TestApp app{test::TestAppOptions{GetParam(), {}, [](api::AppOptions& options) { options.requests_per_minute = 0; }}};
    std::string device;
    std::string at; // "/openrosa/KEY"
};
INSTANTIATE_FOR_BOTH_ENGINES(OpenRosa);

TEST_P(OpenRosa, TheListNamesFormsWithTheirHash)
{
    auto const list = app.get(at + "/formList");
    ASSERT_EQ(list.status, 200);
    EXPECT_EQ(list.header("X-OpenRosa-Version"), "1.0");
    EXPECT_THAT(list.header("Content-Type"), HasSubstr("text/xml"));
    EXPECT_THAT(list.body, HasSubstr("<formID>onehome-household</formID>"));
    EXPECT_THAT(list.body, HasSubstr("<version>2565051501</version>"));
    EXPECT_THAT(list.body, HasSubstr("<hash>md5:"));
    EXPECT_THAT(list.body, HasSubstr("http://onehome.test" + at + "/forms/onehome-household.xml?version=2565051501"));
}

TEST_P(OpenRosa, TheFormIsTheOneThatTheProgramCarries)
{
    auto const form = app.get(at + "/forms/onehome-household.xml?version=2565051501");
    ASSERT_EQ(form.status, 200);
    EXPECT_THAT(form.body, HasSubstr("<data id=\"onehome-household\" version=\"2565051501\">"));
    auto const manifest = app.get(at + "/forms/onehome-household/manifest");
    EXPECT_EQ(manifest.status, 200);
    EXPECT_THAT(manifest.body, HasSubstr("xformsManifest"));
    EXPECT_EQ(app.get(at + "/forms/other.xml").status, 404);
}

TEST_P(OpenRosa, HeadTellsWhereToPostAndHowMuch)
{
    auto const head = app.send(app.request(http::Method::Head, at + "/submission"));
    EXPECT_EQ(head.status, 204);
    EXPECT_EQ(head.header("Location"), "http://onehome.test" + at + "/submission");
    EXPECT_EQ(head.header("X-OpenRosa-Version"), "1.0");
    EXPECT_GT(std::stoll(head.header("X-OpenRosa-Accept-Content-Length")), 10'000'000);
}

TEST_P(OpenRosa, ASurveyWithoutPicturesIsThereAfterOnePost)
{
    auto const reply = send(Filled{});
    EXPECT_EQ(reply.status, 201) << reply.body;
    EXPECT_THAT(reply.body, HasSubstr("OpenRosaResponse"));
    auto const view = app.as("council").get(test::submission_at(Filled{}.instance_id));
    EXPECT_EQ(view.status, 200) << view.body;
    EXPECT_EQ(view.text("state"), "waiting");
    EXPECT_EQ(view.text("head_name"), "นายบุญส่ง ทดสอบ");
    EXPECT_EQ(view.text("tambon"), "540101");
    EXPECT_EQ(view.text("sent_by"), "surveyor");
}

TEST_P(OpenRosa, ThePicturesMayComeInLaterPosts)
{
    Filled filled;
    filled.photos = {{"outside", "1652498000001.jpg"}, {"inside", "1652498000002.jpg"}};
    auto const first = picture_maker::picture(64, 48, {}, 0);
    auto const second = picture_maker::picture(80, 48, {}, 0);
    auto const begun =
        send(Post().part("*isIncomplete*", "", "text/plain", "yes").answers(filled.xml()).picture("1652498000001.jpg", first));
    EXPECT_EQ(begun.status, 202) << begun.body;
    auto const ended = send(Post().answers(filled.xml()).picture("1652498000002.jpg", second));
    EXPECT_EQ(ended.status, 201) << ended.body;
    EXPECT_EQ(submissions(), 1);
    auto const view = app.as("council").get(test::submission_at(filled.instance_id));
    EXPECT_EQ(view.number("pictures"), 2);
    EXPECT_EQ(view.number("pictures_missing"), 0);
    auto const thumbnail = app.get(view.text("files[0].thumbnail_url"));
    EXPECT_EQ(thumbnail.status, 200);
    EXPECT_EQ(thumbnail.header("Content-Type"), "image/jpeg");
}

TEST_P(OpenRosa, TheSamePostAgainIsTheSameSubmission)
{
    Filled filled;
    filled.photos = {{"outside", "a.jpg"}};
    auto const post = Post().answers(filled.xml()).picture("a.jpg", picture_maker::picture(64, 48, {}, 0));
    EXPECT_EQ(send(post).status, 201);
    EXPECT_EQ(send(post).status, 201);
    EXPECT_EQ(submissions(), 1);
    EXPECT_EQ(test::entries(app, "submission.received").size(), 1U);
}

TEST_P(OpenRosa, TwoPicturesOfOneNameInOnePostAreRefused)
{
    Filled filled;
    filled.photos = {{"outside", "a.jpg"}};
    auto const first = picture_maker::picture(64, 48, {}, 0);
    auto const second = picture_maker::picture(80, 48, {}, 0);
    auto const refused = send(Post().answers(filled.xml()).picture("a.jpg", first).picture("a.jpg", second));
    EXPECT_EQ(refused.status, 409) << refused.body;
    EXPECT_EQ(submissions(), 0);
    EXPECT_EQ(send(Post().answers(filled.xml()).picture("a.jpg", first).picture("a.jpg", first)).status, 201) << "the same twice";
}

TEST_P(OpenRosa, ManyAtOnceMakeOne)
{
    auto const post = Post().answers(Filled{}.xml());
    std::vector<std::thread> senders;
    std::array<int, 8> statuses{};
    for (auto& status : statuses)
        senders.emplace_back([&] { status = send(post).status; });
    for (auto& sender : senders)
        sender.join();
    EXPECT_THAT(statuses, testing::Each(201));
    EXPECT_EQ(submissions(), 1);
}

TEST_P(OpenRosa, TwoDevicesWithTheSameRecordMakeOne)
{
    app.as("council");
    auto const other =
        app.post("/api/survey-devices", {{"label", "เครื่องที่สอง"}, {"user_id", app.user_id("surveyor").str()}, {"area", "540101"}})
            .text("url");
    app.as("");
    EXPECT_EQ(send(Post().answers(Filled{}.xml()), at).status, 201);
    EXPECT_EQ(send(Post().answers(Filled{}.xml()), other.substr(other.find("/openrosa/"))).status, 201);
    EXPECT_EQ(submissions(), 1);
}

TEST_P(OpenRosa, WhateverHappensOnTheWayOneRecordWithAllItsPicturesIsThere)
{
    std::vector<std::pair<std::string, std::string>> pictures;
    Filled filled;
    for (int i = 0; i < 4; ++i) {
        pictures.emplace_back("p" + std::to_string(i) + ".jpg", picture_maker::picture(60 + i, 48, {}, 0));
        filled.photos.emplace_back(std::array{"outside", "inside", "applicant", "problem"}[static_cast<std::size_t>(i)],
                                   pictures.back().first);
    }
    auto const half_of = [](Post const& post) {
        auto half = post;
        half.body.resize(half.body.size() * 2 / 3);
        return half;
    };
    for (unsigned seed = 0; seed < 6; ++seed) {
        std::mt19937 fate(seed);
        filled.instance_id = "uuid:017f0000-0000-7000-8000-0000000000a" + std::to_string(seed);
        std::vector<std::size_t> missing{0, 1, 2, 3, 0, 2}; // some twice
        std::shuffle(missing.begin(), missing.end(), fate);
        for (auto const i : missing) {
            auto post = Post().answers(filled.xml()).picture(pictures[i].first, pictures[i].second);
            if (fate() % 2 == 0) {
                auto broken = app.request(http::Method::Post, at + "/submission");
                broken.headers.set("Content-Type", post.type());
                broken.body = half_of(post).body;
                EXPECT_EQ(app.send(std::move(broken)).status, 400);
            }
            auto const reply = send(post);
            EXPECT_TRUE(reply.status == 201 || reply.status == 202) << reply.body;
        }
        EXPECT_EQ(submissions(), seed + 1) << "seed " << seed;
        auto const view = app.as("council").get(test::submission_at(filled.instance_id));
        EXPECT_EQ(view.number("pictures_missing"), 0) << "seed " << seed;
        EXPECT_EQ(view.number("pictures"), 4);
        app.as("");
    }
}

TEST_P(OpenRosa, ALargePostIsStreamedAndOnlyTakenFromThoseWhoAskedBefore)
{
    Filled filled;
    for (int i = 0; i < 3'000; ++i)
        filled.need += "หลังคารั่ว ";
    EXPECT_EQ(send(filled).status, 413) << "a stranger, as far as the program knows";
    EXPECT_EQ(app.send(app.request(http::Method::Head, at + "/submission")).status, 204);
    EXPECT_EQ(send(filled).status, 201);
    EXPECT_TRUE(std::filesystem::is_empty(app.files().temp_folder()));
}

TEST_P(OpenRosa, OtherAnswersUnderOneIdAreRefusedAndTheFirstStays)
{
    Filled filled;
    EXPECT_EQ(send(filled).status, 201);
    filled.need = "เปลี่ยนคำตอบ";
    auto const reply = send(filled);
    EXPECT_EQ(reply.status, 409);
    EXPECT_THAT(reply.body, HasSubstr("<message nature=\"error\">Other answers"));
    EXPECT_EQ(submissions(), 1);
}

TEST_P(OpenRosa, AnotherPictureUnderOneNameIsRefused)
{
    Filled filled;
    filled.photos = {{"outside", "a.jpg"}};
    EXPECT_EQ(send(Post().answers(filled.xml()).picture("a.jpg", picture_maker::picture(64, 48, {}, 0))).status, 201);
    auto const reply = send(Post().answers(filled.xml()).picture("a.jpg", picture_maker::picture(65, 48, {}, 0)));
    EXPECT_EQ(reply.status, 409);
    EXPECT_THAT(reply.body, HasSubstr("another picture named a.jpg")) << "and not other answers, which these are not";
    EXPECT_THAT(reply.body, Not(HasSubstr("export"))) << "Collect cannot";
    Filled twice;
    twice.instance_id = "uuid:017f0000-0000-7000-8000-000000000009";
    twice.photos = filled.photos;
    auto const both = send(Post()
                               .answers(twice.xml())
                               .picture("a.jpg", picture_maker::picture(64, 48, {}, 0))
                               .picture("a.jpg", picture_maker::picture(65, 48, {}, 0)));
    EXPECT_THAT(both.body, HasSubstr("another picture named a.jpg")) << "in one post";
}

TEST_P(OpenRosa, APictureThatIsNoneIsRefusedWithAllThatCameWithIt)
{
    Filled filled;
    filled.photos = {{"outside", "a.jpg"}};
    auto const reply = send(Post().answers(filled.xml()).picture("a.jpg", "GIF89a, says a text file"));
    EXPECT_EQ(reply.status, 415);
    EXPECT_THAT(reply.body, HasSubstr("OpenRosaResponse"));
    EXPECT_EQ(submissions(), 0);
    EXPECT_TRUE(std::filesystem::is_empty(app.files().temp_folder()));
}

TEST_P(OpenRosa, APictureThatTheAnswersDoNotNameIsRefused)
{
    EXPECT_EQ(send(Post().answers(Filled{}.xml()).picture("stray.jpg", picture_maker::picture(64, 48, {}, 0))).status, 422);
    EXPECT_EQ(submissions(), 0);
}

TEST_P(OpenRosa, HostileAndBrokenPostsAreRefusedInItsOwnTerms)
{
    auto const bomb = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><data "
                      "id=\"onehome-household\"><meta><instanceID>&b;</instanceID></meta></data>";
    auto const external = "<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><data id=\"onehome-household\"/>";
    struct Case {
        std::string xml;
        int status;
    };
    for (auto const& [xml, status] : {Case{bomb, 422},
                                      {external, 422},
                                      {"<data id=\"onehome-household\">", 422},
                                      {"no xml", 422},
                                      {"<data id=\"onehome-household\" version=\"1\"/>", 422},
                                      {std::string(2'000'000, 'x'), 413},
                                      {"<data><meta><instanceID>uuid:1</instanceID></meta></data>", 422}}) {
        auto const reply = send(Post().answers(xml));
        EXPECT_EQ(reply.status, status) << xml.substr(0, 80) << ": " << reply.body;
        EXPECT_THAT(reply.body, HasSubstr("OpenRosaResponse"));
    }
    EXPECT_EQ(send(Post().picture("a.jpg", "x")).status, 400) << "no answers in it";
    auto request = app.request(http::Method::Post, at + "/submission");
    request.headers.set("Content-Type", "application/json");
    request.body = "{}";
    EXPECT_EQ(app.send(std::move(request)).status, 415);
    auto cut = Post().answers(Filled{}.xml());
    auto half = app.request(http::Method::Post, at + "/submission");
    half.headers.set("Content-Type", cut.type());
    half.body = cut.text().substr(0, cut.text().size() / 2);
    EXPECT_EQ(app.send(std::move(half)).status, 400) << "half of it arrived";
    EXPECT_EQ(submissions(), 0);
}

TEST_P(OpenRosa, AnUnknownFormIsRefusedAndAnUnknownVersionIsKept)
{
    Filled filled;
    filled.form_id = "somebody-elses";
    auto const refused = send(filled);
    EXPECT_EQ(refused.status, 404);
    EXPECT_THAT(refused.body, HasSubstr("somebody-elses"));
    filled = {};
    filled.version = "2999010101";
    filled.photos = {{"outside", "a.jpg"}};
    EXPECT_EQ(send(Post().answers(filled.xml()).picture("a.jpg", picture_maker::picture(64, 48, {}, 0))).status, 201);
    auto const view = app.as("council").get(test::submission_at(filled.instance_id));
    EXPECT_THAT(view.body, HasSubstr("unknown_version"));
    EXPECT_THAT(view.body, HasSubstr("หลังคารั่วทั้งหลัง")) << "the answers are shown as they came";
}

TEST_P(OpenRosa, AnswersAreSealedAtRest)
{
    EXPECT_EQ(send(Filled{}).status, 201);
    auto const sealed =
        app.reading([](storage::Reader& reader) { return reader.value<storage::Bytes>(kSealed).value_or(storage::Bytes()); });
    std::string const stored(sealed.begin(), sealed.end());
    EXPECT_GT(stored.size(), 500U);
    EXPECT_THAT(stored, Not(HasSubstr("ทดสอบ")));
}

TEST_P(OpenRosa, TheLogAndTheAuditDoNotHoldTheKey)
{
    (void)app.take_log();
    EXPECT_EQ(send(Filled{}).status, 201);
    auto const key = at.substr(at.rfind('/') + 1);
    ASSERT_GE(key.size(), 40U);
    for (auto const& line : app.take_log())
        EXPECT_THAT(line, Not(HasSubstr(key)));
}

TEST_P(OpenRosa, AWrongOrRevokedKeyIsRefused)
{
    EXPECT_EQ(app.get("/openrosa/" + std::string(43, 'A') + "/formList").status, 401);
    EXPECT_EQ(app.get(at + "/formList").status, 200);
    EXPECT_EQ(app.as("council").del("/api/survey-devices/" + device).status, 200);
    app.as("");
    auto const refused = send(Filled{});
    EXPECT_EQ(refused.status, 401);
    EXPECT_EQ(refused.header("WWW-Authenticate"), "") << "a key is not asked for by a dialog";
    EXPECT_EQ(submissions(), 0);
}

TEST_P(OpenRosa, AKeyEndsWithItsPersonsDuty)
{
    EXPECT_EQ(app.get(at + "/formList").status, 200);
    auto const user = app.as("admin").get("/api/users/" + app.user_id("surveyor").str());
    ASSERT_EQ(user.status, 200) << user.body;
    auto const changed = app.put("/api/users/" + app.user_id("surveyor").str(), {{"user_name", "surveyor"},
                                                                                 {"display_name", "surveyor"},
                                                                                 {"language", "th"},
                                                                                 {"active", false},
                                                                                 {"password", nullptr},
                                                                                 {"grants", boost::json::array{}},
                                                                                 {"version", user.number("version")}});
    ASSERT_EQ(changed.status, 200) << changed.body;
    app.as("");
    EXPECT_EQ(app.get(at + "/formList").status, 401);
}

TEST_P(OpenRosa, NameAndPasswordDoAsWellAndAreProvedOnce)
{
    (void)app.user_id("surveyor");
    auto const stranger = app.get("/openrosa/formList");
    EXPECT_EQ(stranger.status, 401);
    EXPECT_THAT(stranger.header("WWW-Authenticate"), HasSubstr("Basic realm"));
    EXPECT_EQ(as_basic("surveyor", "wrong").status, 401);
    EXPECT_EQ(as_basic("nobody-here", "wrong").status, 401);
    EXPECT_EQ(as_basic("surveyor", test::kPassword).status, 200);
    auto const before = std::chrono::steady_clock::now();
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(as_basic("surveyor", test::kPassword).status, 200);
    EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(1)) << "twenty proofs take longer than that";
    (void)app.user_id("chelsea");
    EXPECT_EQ(as_basic("chelsea", test::kPassword).status, 403) << "an account without the duty";
}

TEST_P(OpenRosa, WrongPasswordsSentHereDoNotKeepThePersonFromSigningIn)
{
    (void)app.user_id("surveyor");
    int refused = 0;
    for (int i = 0; i < 8; ++i)
        refused = as_basic("surveyor", "wrong").status;
    EXPECT_EQ(refused, 429);
    app.as("");
    EXPECT_EQ(app.post("/api/session", {{"user_name", "surveyor"}, {"password", std::string(test::kPassword)}}).status, 200);
}

TEST_P(OpenRosa, ABrowserThatRemembersAPasswordIsNotMadeToPost)
{
    (void)app.user_id("surveyor");
    auto const post = [&](std::string_view to, std::string_view header, std::string value) {
        auto const sent = Post().answers(Filled{}.xml());
        auto request = app.request(http::Method::Post, std::string(to) + "/submission");
        request.headers.set("Authorization", "Basic " + auth::to_base64("surveyor:" + std::string(test::kPassword)));
        request.headers.set("Content-Type", sent.type());
        request.headers.set(header, std::move(value));
        request.body = sent.text();
        return app.send(std::move(request));
    };
    EXPECT_EQ(post("/openrosa", "Sec-Fetch-Site", "cross-site").status, 403);
    EXPECT_EQ(post("/openrosa", "Sec-Fetch-Site", "same-site").status, 403);
    EXPECT_EQ(post("/openrosa", "Origin", "https://elsewhere.example").status, 403);
    EXPECT_EQ(submissions(), 0);
    EXPECT_EQ(post("/openrosa", "User-Agent", "org.odk.collect.android").status, 201);
    EXPECT_EQ(post(at, "Sec-Fetch-Site", "cross-site").status, 201) << "no browser sends a key by itself";
}

TEST_P(OpenRosa, AProofEndsWithTheUser)
{
    (void)app.user_id("surveyor");
    EXPECT_EQ(as_basic("surveyor", test::kPassword).status, 200);
    app.as("surveyor");
    EXPECT_EQ(
        app.post("/api/session/password", {{"old_password", std::string(test::kPassword)}, {"new_password", "another-2565-word"}})
            .status,
        200);
    app.as("");
    EXPECT_EQ(as_basic("surveyor", test::kPassword).status, 401);
    EXPECT_EQ(as_basic("surveyor", "another-2565-word").status, 200);
}

} // namespace

} // namespace survey
