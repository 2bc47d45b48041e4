// What a council returned reaches its sender again, whatever device they have.
#include "places/places.hpp"
#include "platform/auth/vault.hpp"
#include "platform/files/picture_maker.hpp"
#include "support/replies.hpp"
#include "survey/filled.hpp"

#include <gmock/gmock.h>

namespace survey {

namespace {

using test::Filled;
using test::Reply;
using test::submission_at;
using test::TestApp;
using testing::HasSubstr;

constexpr auto* kList = "/api/returned-surveys";

std::string returned_at(std::string_view instance_id)
{
    return "/api/returned-surveys" + submission_at(instance_id).substr(std::string_view("/api/submissions").size());
}

class Returned : public testing::TestWithParam<storage::Engine> {
protected:
    Returned() { app.work(places::load); }

    void send(std::string_view who, Filled const& filled)
    {
        app.as(who);
        auto const reply = test::put_answers(app, filled);
        ASSERT_EQ(reply.status, 200) << reply.body;
    }
    void give_back(Filled const& filled)
    {
        app.as("council");
        auto const reply = app.post(submission_at(filled.instance_id, "/decision"),
                                    {{"decision", "return"}, {"household_id", nullptr}, {"reason", "ไม่มีภาพถ่าย ถ่ายใหม่"}});
        ASSERT_EQ(reply.status, 200) << reply.body;
    }
    std::size_t listed(std::string_view who) { return app.as(who).get(kList).list("items").size(); }
    // The same answers under another id, in place of the first.
    std::string mended(std::string_view instance_id, std::string_view corrects)
    {
        Filled again;
        again.instance_id = instance_id;
        auto xml = again.xml();
        auto const meta = xml.find("</meta>");
        return xml.insert(meta, "<deprecatedID>" + std::string(corrects) + "</deprecatedID>");
    }

    TestApp app{GetParam()};
};
INSTANTIATE_FOR_BOTH_ENGINES(Returned);

TEST_P(Returned, ComesBackWholeWithItsReasonAndPictures)
{
    Filled filled;
    filled.citizen_number = "1101700203450";
    filled.photos = {{"outside", "a.jpg"}, {"inside", "b.jpg"}};
    send("surveyor", filled);
    auto const picture = picture_maker::picture(64, 48, {}, 0);
    auto const sha256 = auth::sha256_hex(picture);
    ASSERT_EQ(app.upload("/api/files/" + sha256, "image/jpeg", picture).status, 200);
    ASSERT_EQ(app.put(submission_at(filled.instance_id, "/files/a.jpg"), {{"sha256", sha256}}).status, 200);
    EXPECT_EQ(listed("surveyor"), 0U) << "it waits";
    EXPECT_EQ(app.get(returned_at(filled.instance_id)).status, 404);
    give_back(filled);
    ASSERT_EQ(listed("surveyor"), 1U);
    auto const list = app.get(kList);
    EXPECT_EQ(list.text("items[0].reason"), "ไม่มีภาพถ่าย ถ่ายใหม่");
    EXPECT_EQ(list.text("items[0].head_name"), "นายบุญส่ง ทดสอบ");
    EXPECT_EQ(list.text("items[0].xform_id"), filled.form_id);
    auto const whole = app.get(returned_at(filled.instance_id));
    ASSERT_EQ(whole.status, 200) << whole.body;
    EXPECT_EQ(whole.text("xml"), filled.xml());
    EXPECT_EQ(whole.text("pictures[0].name"), "a.jpg");
    EXPECT_EQ(whole.text("pictures[0].sha256"), sha256);
    EXPECT_EQ(whole.text("pictures[1].name"), "b.jpg");
    EXPECT_THAT(whole.body, HasSubstr("\"sha256\":null")) << "the other never arrived";
}

TEST_P(Returned, IsNobodyElsesBusiness)
{
    send("surveyor", {});
    give_back({});
    for (auto const* who : {"council", "caseworker", "dpo-surveyor", "elsewhere"}) {
        EXPECT_EQ(listed(who), 0U) << who;
        EXPECT_EQ(app.get(returned_at(Filled{}.instance_id)).status, 404) << who;
    }
}

TEST_P(Returned, ReachesWhoeverSentTheVerySameAnswersAndTheirPicturesGoWithThem)
{
    Filled filled;
    filled.photos = {{"outside", "a.jpg"}};
    send("surveyor", filled);
    auto const picture = picture_maker::picture(64, 48, {}, 0);
    auto const sha256 = auth::sha256_hex(picture);
    ASSERT_EQ(app.upload("/api/files/" + sha256, "image/jpeg", picture).status, 200);
    ASSERT_EQ(app.put(submission_at(filled.instance_id, "/files/a.jpg"), {{"sha256", sha256}}).status, 200);
    send("dpo-surveyor", filled);
    give_back(filled);
    EXPECT_EQ(listed("dpo-surveyor"), 1U);
    Filled again = filled;
    again.instance_id = "uuid:017f0000-0000-7000-8000-000000000002";
    send("dpo-surveyor", again);
    EXPECT_EQ(app.put(submission_at(again.instance_id, "/files/a.jpg"), {{"sha256", sha256}}).list("missing").size(), 0U);
}

TEST_P(Returned, ComesBackToItsSenderWhateverTambonWasChosenWrongly)
{
    Filled wrong;
    wrong.tambon = "540102";
    send("surveyor", wrong); // who works in 540101
    auto const back = (app.as("network"), app.post(submission_at(wrong.instance_id, "/decision"),
                                                   {{"decision", "return"}, {"household_id", nullptr}, {"reason", "ไม่ใช่ตำบลนี้"}}));
    ASSERT_EQ(back.status, 200) << back.body;
    ASSERT_EQ(listed("surveyor"), 1U);
    EXPECT_EQ(app.get("/api/my-work").number("waits[0].count"), 1);
    EXPECT_EQ(app.get(kList).text("items[0].tambon"), "540102");
    EXPECT_EQ(app.get(returned_at(wrong.instance_id)).text("xml"), wrong.xml());
    EXPECT_EQ(listed("dpo-surveyor"), 0U);
    EXPECT_EQ(app.get(returned_at(wrong.instance_id)).status, 404);
    std::string const second = "uuid:017f0000-0000-7000-8000-000000000002";
    app.as("surveyor");
    ASSERT_EQ(app.upload(submission_at(second), "application/xml", mended(second, wrong.instance_id)).status, 200);
    EXPECT_EQ(listed("surveyor"), 0U) << "mended, with its own tambon";
}

TEST_P(Returned, IsOffTheListOnceACorrectionWasSent)
{
    send("surveyor", {});
    give_back({});
    auto const id = Filled{}.instance_id;
    std::string const second = "uuid:017f0000-0000-7000-8000-000000000002";
    app.as("caseworker"); // who never sent it
    std::string const strangers = "uuid:017f0000-0000-7000-8000-000000000003";
    ASSERT_EQ(app.upload(submission_at(strangers), "application/xml", mended(strangers, id)).status, 200);
    EXPECT_EQ(listed("surveyor"), 1U) << "nobody mends what another sent";
    for (auto const* what : {"first", "again"}) {
        ASSERT_EQ(app.upload(submission_at(second), "application/xml", mended(second, id)).status, 200) << what;
        EXPECT_EQ(listed("surveyor"), 0U) << what;
    }
    EXPECT_EQ(app.get(returned_at(id)).status, 404);
}

TEST_P(Returned, ReadingIsRecorded)
{
    send("surveyor", {});
    give_back({});
    app.as("surveyor");
    EXPECT_EQ(app.get(returned_at(Filled{}.instance_id)).status, 200);
    EXPECT_EQ(app.get(kList).status, 200);
    EXPECT_EQ(test::entries(app, "submission.returned_read").size(), 1U);
    EXPECT_EQ(test::entries(app, "submission.returned_listed").size(), 1U);
}

TEST_P(Returned, StandsInTheSendersWork)
{
    send("surveyor", {});
    give_back({});
    app.as("surveyor");
    auto const work = app.get("/api/my-work");
    EXPECT_EQ(work.text("waits[0].kind"), "surveys_returned");
    EXPECT_EQ(work.number("waits[0].count"), 1);
    EXPECT_EQ(work.text("waits[0].link"), "/surveys");
}

} // namespace

} // namespace survey
