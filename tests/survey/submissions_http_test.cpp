// Sending from the browser, and the council's review.
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
using testing::Not;

class Submissions : public testing::TestWithParam<storage::Engine> {
protected:
    Submissions() { app.work(places::load); }

    Reply put(Filled const& filled) { return test::put_answers(app, filled); }
    std::string upload(std::string const& picture)
    {
        auto const sha256 = auth::sha256_hex(picture);
        EXPECT_EQ(app.upload("/api/files/" + sha256, "image/jpeg", picture).status, 200);
        return sha256;
    }
    Reply decide(Filled const& filled, boost::json::object body)
    {
        for (auto const* name : {"household_id", "reason"})
            if (!body.contains(name))
                body[name] = nullptr;
        return app.post(submission_at(filled.instance_id, "/decision"), body);
    }
    // Sent by the surveyor, looked at by the council.
    void sent(Filled const& filled)
    {
        auto const reply = put(filled);
        ASSERT_EQ(reply.status, 200) << reply.body;
    }

    Filled again(std::string const& household, std::string device, std::string need, std::string end)
    {
        auto const now = app.get("/api/households/" + household);
        Filled filled;
        filled.instance_id = "uuid:017f0000-0000-7000-8000-00000000000" + std::to_string(++surveys_);
        filled.household_id = household;
        filled.base_version = std::to_string(now.number("version"));
        filled.person_id = now.text("people[0].id");
        filled.device = std::move(device);
        filled.need = std::move(need);
        filled.end = std::move(end);
        return filled;
    }
    void council_writes(std::string const& household, std::string const& need)
    {
        auto const now = app.get("/api/households/" + household);
        auto const reply = app.post("/api/households/" + household + "/edits",
                                    {{"id", "017f0000-0000-7000-8000-00000000aaa" + std::to_string(++surveys_)},
                                     {"base_version", now.number("version")},
                                     {"made_at", "2022-05-14T10:00:00Z"},
                                     {"device", nullptr},
                                     {"changes", boost::json::array{{{"field", "need_text"},
                                                                     {"from", boost::json::value(now.text("need_text"))},
                                                                     {"to", boost::json::value(need)}}}}});
        ASSERT_EQ(reply.status, 200) << reply.body;
    }
    // A survey waits in a conflict; then an earlier one of the same person brings the very value that it had started from.
    std::string need_after_the_earlier_survey(std::string const& waiting_device, std::string const& earlier_device)
    {
        app.as("surveyor");
        sent({});
        auto const id = decide((app.as("council"), Filled{}), {{"decision", "accept"}}).text("household_id");
        auto const waits = again(id, waiting_device, "ทีหลัง", "2022-05-14T12:00:00.000+07:00");
        council_writes(id, "จากสภา");
        auto const earlier = again(id, earlier_device, "หลังคารั่วทั้งหลัง", "2022-05-14T11:00:00.000+07:00");
        for (auto const& survey : {waits, earlier}) {
            app.as("surveyor");
            sent(survey);
            app.as("council");
            EXPECT_EQ(decide(survey, {{"decision", "link"}, {"household_id", id}}).status, 200);
        }
        return app.get("/api/households/" + id).text("need_text");
    }

    TestApp app{GetParam()};

private:
    int surveys_ = 1;
};
INSTANTIATE_FOR_BOTH_ENGINES(Submissions);

TEST_P(Submissions, SendingTwiceAnswersTheSame)
{
    app.as("surveyor");
    auto const first = put({});
    ASSERT_EQ(first.status, 200) << first.body;
    EXPECT_EQ(first.text("state"), "waiting");
    EXPECT_EQ(put({}).body, first.body);
    Filled other;
    other.need = "อื่น";
    auto const refused = put(other);
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.code(), "survey.other_content");
}

TEST_P(Submissions, ARecordThatWentToAnotherPhoneIsCompletedThere)
{
    Filled filled;
    filled.photos = {{"outside", "a.jpg"}};
    app.as("surveyor");
    sent(filled); // its pictures did not arrive before the record was exported
    app.as("dpo-surveyor");
    auto const sha256 = upload(picture_maker::picture(64, 48, {}, 0));
    auto const attach = [&] { return app.put(submission_at(filled.instance_id, "/files/a.jpg"), {{"sha256", sha256}}); };
    EXPECT_EQ(attach().status, 404) << "knows the name, not the answers";
    EXPECT_EQ(app.get(submission_at(filled.instance_id)).status, 404);
    EXPECT_EQ(put(filled).list("missing").size(), 1U);
    EXPECT_EQ(put(filled).status, 200) << "again";
    auto const attached = attach();
    EXPECT_EQ(attached.status, 200) << attached.body;
    EXPECT_EQ(attached.list("missing").size(), 0U);
    EXPECT_EQ(app.get(submission_at(filled.instance_id)).text("state"), "waiting");
    app.as("surveyor");
    EXPECT_EQ(app.get(submission_at(filled.instance_id)).text("sent_by"), "surveyor") << "the first sender stays";
    EXPECT_EQ(put(filled).list("missing").size(), 0U);
}

TEST_P(Submissions, TheAddressMustNameTheInstance)
{
    app.as("surveyor");
    auto const reply = app.upload(submission_at("uuid:other"), "application/xml", Filled{}.xml());
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(reply.code(), "survey.other_instance");
    EXPECT_EQ(app.upload(submission_at(Filled{}.instance_id), "text/plain", Filled{}.xml()).code(), "survey.not_xml");
    EXPECT_EQ(app.upload(submission_at(Filled{}.instance_id), "application/xml", "<a><b></a>").code(), "survey.bad_xml");
}

TEST_P(Submissions, AnIdThatCannotStandInAnAddressOrANameThatIsTooLongIsRefused)
{
    app.as("surveyor");
    for (auto const* id : {".", "..", "a/b", "a b"}) {
        Filled filled;
        filled.instance_id = id;
        EXPECT_EQ(app.upload("/api/submissions/x", "application/xml", filled.xml()).code(), "survey.bad_submission") << id;
    }
    Filled filled;
    filled.photos = {{"outside", std::string(256, 'a')}};
    EXPECT_EQ(put(filled).code(), "survey.bad_submission");
    filled.photos.clear();
    for (int i = 0; i < 201; ++i)
        filled.photos.emplace_back("outside", std::to_string(i) + ".jpg");
    EXPECT_EQ(put(filled).code(), "survey.bad_submission");
    filled.photos.pop_back();
    filled.photos[0].second = std::string(255, 'a');
    EXPECT_EQ(put(filled).list("missing").size(), 200U);
}

TEST_P(Submissions, PicturesFollowInAnyOrderAndAnyNumberOfTimes)
{
    app.as("surveyor");
    Filled filled;
    filled.photos = {{"outside", "a.jpg"}, {"inside", "b.jpg"}};
    auto const a = upload(picture_maker::picture(64, 48, {}, 0));
    auto const b = upload(picture_maker::picture(65, 48, {}, 0));
    sent(filled);
    auto const attach = [&](std::string_view name, std::string const& sha256) {
        return app.put(submission_at(filled.instance_id, "/files/" + std::string(name)), {{"sha256", sha256}});
    };
    EXPECT_EQ(attach("b.jpg", b).list("missing").size(), 1U);
    EXPECT_EQ(attach("a.jpg", a).list("missing").size(), 0U);
    EXPECT_EQ(attach("a.jpg", a).status, 200) << "again";
    EXPECT_EQ(attach("a.jpg", b).status, 409) << "another picture under the name";
    EXPECT_EQ(attach("c.jpg", b).status, 404) << "the answers do not name it";
    EXPECT_EQ(attach("a.jpg", std::string(64, '0')).status, 422) << "never uploaded";
    app.as("caseworker");
    EXPECT_EQ(attach("a.jpg", a).status, 404) << "somebody else's submission";
}

TEST_P(Submissions, TheSenderIsToldTheStateAndNothingElse)
{
    app.as("surveyor");
    sent({});
    auto const view = app.get(submission_at(Filled{}.instance_id));
    EXPECT_EQ(view.status, 200);
    EXPECT_EQ(view.text("state"), "waiting");
    EXPECT_EQ(view.list("sections").size(), 0U);
    app.as("caseworker");
    EXPECT_EQ(app.get(submission_at(Filled{}.instance_id)).status, 404);
    EXPECT_EQ(app.as("elsewhere").get(submission_at(Filled{}.instance_id)).status, 404);
}

TEST_P(Submissions, AReviewerReadsAnswersInWords)
{
    app.as("surveyor");
    Filled filled;
    filled.citizen_number = "1101700203450";
    sent(filled);
    auto const view = app.as("council").get(submission_at(filled.instance_id));
    ASSERT_EQ(view.status, 200) << view.body;
    EXPECT_THAT(view.body, HasSubstr("\"Damaged\""));
    EXPECT_THAT(view.body, HasSubstr("หัวหน้าครัวเรือน"));
    EXPECT_THAT(view.body, Not(HasSubstr("1101700203450"))) << "numbers are masked";
    EXPECT_EQ(view.list("faults").size(), 0U) << view.body;
    EXPECT_EQ(test::entries(app, "submission.read").size(), 1U);
    auto const list = app.get("/api/submissions");
    EXPECT_EQ(list.list("items").size(), 1U);
    EXPECT_EQ(list.text("items[0].head_name"), "นายบุญส่ง ทดสอบ");
}

TEST_P(Submissions, AcceptingRegistersTheHouseholdWithItsPictures)
{
    app.as("surveyor");
    Filled filled;
    filled.photos = {{"outside", "a.jpg"}};
    auto const sha256 = upload(picture_maker::picture(64, 48, {}, 0));
    sent(filled);
    EXPECT_EQ(app.put(submission_at(filled.instance_id, "/files/a.jpg"), {{"sha256", sha256}}).status, 200);
    app.as("council");
    EXPECT_EQ(app.get(app.get(submission_at(filled.instance_id)).text("files[0].url")).status, 200);
    EXPECT_EQ(test::entries(app, "submission.picture_read").size(), 1U);
    auto const decided = decide(filled, {{"decision", "accept"}});
    ASSERT_EQ(decided.status, 200) << decided.body;
    EXPECT_EQ(decided.text("state"), "accepted");
    auto const household = app.get("/api/households/" + decided.text("household_id"));
    ASSERT_EQ(household.status, 200);
    EXPECT_EQ(household.text("head_name"), "นายบุญส่ง ทดสอบ");
    EXPECT_EQ(household.text("need_text"), "หลังคารั่วทั้งหลัง");
    EXPECT_EQ(household.text("pictures[0].kind"), "outside");
    EXPECT_EQ(decide(filled, {{"decision", "accept"}}).text("household_id"), decided.text("household_id")) << "again";
    EXPECT_EQ(decide(filled, {{"decision", "return"}, {"reason", "เปลี่ยนใจแล้ว"}}).code(), "survey.already_decided");
}

TEST_P(Submissions, APictureThatComesAfterTheDecisionFollowsTheOthers)
{
    app.as("surveyor");
    Filled filled;
    filled.photos = {{"outside", "a.jpg"}};
    sent(filled);
    auto const household = decide((app.as("council"), filled), {{"decision", "accept"}}).text("household_id");
    app.as("surveyor");
    auto const sha256 = upload(picture_maker::picture(64, 48, {}, 0));
    EXPECT_EQ(app.put(submission_at(filled.instance_id, "/files/a.jpg"), {{"sha256", sha256}}).status, 200);
    EXPECT_EQ(app.get("/api/households/" + household).list("pictures").size(), 1U);
}

TEST_P(Submissions, AReturnNeedsAReasonWhichTheSenderReads)
{
    app.as("surveyor");
    sent({});
    app.as("council");
    EXPECT_EQ(decide({}, {{"decision", "return"}}).status, 422);
    EXPECT_EQ(decide({}, {{"decision", "return"}, {"reason", "ไม่มีภาพถ่าย ถ่ายใหม่"}}).status, 200);
    auto const view = app.as("surveyor").get(submission_at(Filled{}.instance_id));
    EXPECT_EQ(view.text("state"), "returned");
    EXPECT_EQ(view.text("reason"), "ไม่มีภาพถ่าย ถ่ายใหม่");
}

TEST_P(Submissions, AHouseholdOfTheSameAddressIsShownAndLinked)
{
    app.as("surveyor");
    sent({});
    auto const id = decide((app.as("council"), Filled{}), {{"decision", "accept"}}).text("household_id");
    Filled again;
    again.instance_id = "uuid:017f0000-0000-7000-8000-000000000002";
    again.need = "พื้นผุเพิ่ม";
    app.as("surveyor");
    sent(again);
    auto const view = app.as("council").get(submission_at(again.instance_id));
    EXPECT_EQ(view.text("matches[0].household_id"), id);
    EXPECT_THAT(view.body, HasSubstr("พื้นผุเพิ่ม"));
    auto const linked = decide(again, {{"decision", "link"}, {"household_id", id}});
    ASSERT_EQ(linked.status, 200) << linked.body;
    EXPECT_EQ(linked.text("state"), "linked");
    auto const household = app.get("/api/households/" + id);
    EXPECT_EQ(household.text("need_text"), "พื้นผุเพิ่ม");
    EXPECT_EQ(household.list("people").size(), 1U) << "the same person, not a second one";
}

TEST_P(Submissions, AReSurveyMeetsWhatOthersWroteMeanwhile)
{
    app.as("surveyor");
    sent({});
    auto const id = decide((app.as("council"), Filled{}), {{"decision", "accept"}}).text("household_id");
    auto const before = app.get("/api/households/" + id);
    Filled again;
    again.instance_id = "uuid:017f0000-0000-7000-8000-000000000002";
    again.household_id = id;
    again.base_version = std::to_string(before.number("version"));
    again.person_id = before.text("people[0].id");
    again.need = "จากผู้สำรวจ";
    auto const edited =
        app.post("/api/households/" + id + "/edits",
                 {{"id", "017f0000-0000-7000-8000-00000000aaaa"},
                  {"base_version", before.number("version")},
                  {"made_at", "2022-05-14T10:00:00Z"},
                  {"device", nullptr},
                  {"changes", boost::json::array{{{"field", "need_text"}, {"from", "หลังคารั่วทั้งหลัง"}, {"to", "จากสภา"}}}}});
    ASSERT_EQ(edited.status, 200) << edited.body;
    app.as("surveyor");
    sent(again);
    app.as("council");
    EXPECT_EQ(decide(again, {{"decision", "accept"}}).code(), "survey.nothing_to_register") << "it is there already";
    EXPECT_EQ(decide(again, {{"decision", "link"}, {"household_id", id}}).status, 200);
    EXPECT_EQ(app.get("/api/households/" + id).text("need_text"), "จากสภา");
    EXPECT_EQ(app.get("/api/households/" + id + "/conflicts").list("items").size(), 1U) << "both values are kept";
}

TEST_P(Submissions, OfOneDeviceSettleWhatWaitedForThem)
{
    EXPECT_EQ(need_after_the_earlier_survey("collect:a", "collect:a"), "ทีหลัง");
}

TEST_P(Submissions, OfTwoDevicesOfOnePersonDoNotSettleEachOthersConflicts)
{
    EXPECT_EQ(need_after_the_earlier_survey("collect:a", "collect:b"), "หลังคารั่วทั้งหลัง");
}

TEST_P(Submissions, OfDevicesThatTellNoIdDoNotSettleEachOthersConflicts)
{
    EXPECT_EQ(need_after_the_earlier_survey("", ""), "หลังคารั่วทั้งหลัง");
}

TEST_P(Submissions, AVersionThatNeverWasDoesNotStandInTheWayOfLinking)
{
    app.as("surveyor");
    sent({});
    auto const id = decide((app.as("council"), Filled{}), {{"decision", "accept"}}).text("household_id");
    char last = '2';
    for (auto const* version : {"-1", "0", "2000000000"}) {
        Filled again;
        again.instance_id.back() = last++;
        again.household_id = id;
        again.base_version = version;
        again.need = "รุ่น " + std::string(version);
        app.as("surveyor");
        sent(again);
        app.as("council");
        auto const linked = decide(again, {{"decision", "link"}, {"household_id", id}});
        ASSERT_EQ(linked.status, 200) << linked.body;
        auto const household = app.get("/api/households/" + id);
        EXPECT_EQ(household.text("need_text"), again.need);
        EXPECT_EQ(household.list("people").size(), 1U) << "found by name, not a second one";
    }
}

TEST_P(Submissions, AnEditUnderTheIdOfTheInstanceDoesNotStandForItsAnswers)
{
    app.as("surveyor");
    sent({});
    app.as("council");
    auto const id = decide({}, {{"decision", "accept"}}).text("household_id");
    auto const edited = app.post("/api/households/" + id + "/edits",
                                 {{"id", "017f0000-0000-7000-8000-000000000002"},
                                  {"base_version", app.get("/api/households/" + id).number("version")},
                                  {"made_at", "2022-05-14T10:00:00Z"},
                                  {"device", nullptr},
                                  {"changes", boost::json::array{{{"field", "moo"}, {"from", "4"}, {"to", "5"}}}}});
    ASSERT_EQ(edited.status, 200) << edited.body;
    Filled again;
    again.instance_id = "uuid:017f0000-0000-7000-8000-000000000002";
    again.need = "พื้นผุเพิ่ม";
    app.as("surveyor");
    sent(again);
    app.as("council");
    ASSERT_EQ(decide(again, {{"decision", "link"}, {"household_id", id}}).status, 200);
    EXPECT_EQ(app.get("/api/households/" + id).text("need_text"), "พื้นผุเพิ่ม");
}

TEST_P(Submissions, WithoutConsentNothingIsRegistered)
{
    app.as("surveyor");
    Filled filled;
    filled.consent = "no";
    sent(filled);
    app.as("council");
    EXPECT_EQ(decide(filled, {{"decision", "accept"}}).code(), "survey.nothing_to_register");
    EXPECT_EQ(app.get("/api/households").list("items").size(), 0U);
}

TEST_P(Submissions, TheRegistersFaultsStopAnAcceptanceAndAreShownBefore)
{
    app.as("surveyor");
    Filled filled;
    filled.citizen_number = "1101700203451";
    sent(filled);
    app.as("council");
    auto const view = app.get(submission_at(filled.instance_id));
    EXPECT_THAT(view.body, HasSubstr("citizen_number"));
    auto const refused = decide(filled, {{"decision", "accept"}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_THAT(test::faults(refused), HasSubstr("people[0].citizen_number"));
    EXPECT_EQ(app.get(submission_at(filled.instance_id)).text("state"), "waiting");
}

TEST_P(Submissions, TheLimitsOfTheRegistersFormHoldForAnswersToo)
{
    Filled good;
    good.instance_id = "uuid:017f0000-0000-7000-8000-000000000002";
    good.house_no = "12";
    Filled filled;
    filled.first_name = std::string(1'500, 'a');
    filled.beside = "<economy><monthly_income>-5</monthly_income></economy>";
    app.as("surveyor");
    sent(good);
    sent(filled);
    app.as("council");
    auto const id = decide(good, {{"decision", "accept"}}).text("household_id");
    auto const view = app.get(submission_at(filled.instance_id));
    EXPECT_THAT(view.body, HasSubstr("\"people[0].first_name\""));
    EXPECT_THAT(view.body, HasSubstr("\"monthly_income_satang\""));
    for (auto const& body : {boost::json::object{{"decision", "accept"}}, {{"decision", "link"}, {"household_id", id}}}) {
        auto const refused = decide(filled, body);
        EXPECT_EQ(refused.status, 422) << refused.body;
        EXPECT_THAT(test::faults(refused), HasSubstr("people[0].first_name"));
        EXPECT_THAT(test::faults(refused), HasSubstr("monthly_income_satang"));
    }
    EXPECT_EQ(app.get("/api/households").list("items").size(), 1U);
}

TEST_P(Submissions, SignsTellWhatLooksUnlikely)
{
    app.as("surveyor");
    Filled filled;
    filled.start = "2022-05-14T23:10:00.000+07:00";
    filled.end = "2022-05-14T23:13:00.000+07:00";
    filled.point = "19.5 100.1480 0 8";
    sent(filled);
    Filled copied;
    copied.instance_id = "uuid:017f0000-0000-7000-8000-000000000002";
    copied.house_no = "77/2";
    copied.first_name = "บุญช่วย";
    sent(copied);
    auto const view = app.as("council").get(submission_at(filled.instance_id));
    for (auto const* code : {"\"quick\"", "\"hour\"", "\"far_from_tambon\"", "\"same_answers\""})
        EXPECT_THAT(view.body, HasSubstr(code));
    auto const list = app.get("/api/submissions");
    EXPECT_EQ(list.number("items[1].signs"), 4);
    EXPECT_EQ(list.number("items[0].signs"), 1) << "only that its answers are the other's";
}

TEST_P(Submissions, ListsAreOfOnesOwnAreasAndGoOnPageByPage)
{
    app.as("surveyor");
    for (int i = 1; i <= 3; ++i) {
        Filled filled;
        filled.instance_id = "uuid:017f0000-0000-7000-8000-00000000000" + std::to_string(i);
        filled.tambon = i == 3 ? "540102" : "540101";
        sent(filled);
        app.clock().advance_ms(1000);
    }
    EXPECT_EQ(app.as("council").get("/api/submissions").list("items").size(), 2U);
    EXPECT_EQ(app.as("network").get("/api/submissions").list("items").size(), 3U);
    EXPECT_EQ(app.get("/api/submissions?area=540102").list("items").size(), 1U);
    auto const first = app.get("/api/submissions?limit=2");
    EXPECT_EQ(first.list("items").size(), 2U);
    auto const second = app.get("/api/submissions?limit=2&after=" + first.text("next"));
    EXPECT_EQ(second.list("items").size(), 1U);
    EXPECT_EQ(second.text("items[0].instance_id"), "uuid:017f0000-0000-7000-8000-000000000001");
    EXPECT_EQ(app.as("elsewhere").get("/api/submissions").list("items").size(), 0U);
}

} // namespace

} // namespace survey
