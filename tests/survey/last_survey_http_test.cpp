// The survey behind a household, on its page: by whom it may be read, and how much of it.
#include "places/places.hpp"
#include "support/replies.hpp"
#include "survey/filled.hpp"
#include "survey/register_form.hpp"
#include "survey/survey.hpp"
#include "survey/unreadable.hpp"

#include <gmock/gmock.h>

namespace survey {

namespace {

using test::Filled;
using test::Reply;
using testing::HasSubstr;
using testing::Not;

class LastSurvey : public testing::TestWithParam<storage::Engine> {
protected:
    LastSurvey() { app.work(places::load); }

    // Sent by the surveyor and decided by the council; answers the household's id.
    std::string decided(Filled const& filled, boost::json::value const& decision)
    {
        app.as("surveyor");
        EXPECT_EQ(test::put_answers(app, filled).status, 200);
        auto const reply = app.as("council").post(test::submission_at(filled.instance_id, "/decision"), decision);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.text("household_id");
    }
    static Filled a_survey(std::string opinion = "help")
    {
        Filled filled;
        filled.beside = "<care><burden>parents disabled</burden></care><help><had>yes</had>"
                        "<kinds>disability_allowance welfare_card</kinds><total>7200</total></help><view><opinion>" +
                        opinion + "</opinion><note>จดไว้ในทะเบียน</note></view>";
        return filled;
    }
    Reply asked(std::string_view who, std::string const& household)
    {
        return app.as(who).get("/api/households/" + household + "/survey");
    }

    test::TestApp app{GetParam()};
};
INSTANTIATE_FOR_BOTH_ENGINES(LastSurvey);

TEST_P(LastSurvey, TellsWhenByWhomAndWhatTheRegisterDoesNotKeep)
{
    auto const id = decided(a_survey(), {{"decision", "accept"}});
    auto const reply = asked("council", id);
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.text("last.surveyed_at"), "2022-05-14T02:40:00.000Z");
    EXPECT_EQ(reply.text("last.surveyed_by"), "surveyor");
    EXPECT_EQ(reply.text("last.decided_by"), "council");
    EXPECT_EQ(reply.text("last.sections[0].title_en"), "Burden of care");
    EXPECT_EQ(reply.text("last.sections[0].answers[0].text_en"), "Parents or elderly people, Disabled people");
    EXPECT_EQ(reply.text("last.sections[1].answers[1].text_th"), "เบี้ยความพิการ, บัตรสวัสดิการแห่งรัฐ");
    EXPECT_EQ(reply.text("last.sections[2].answers[0].text_en"), "Should be helped");
    EXPECT_THAT(reply.body, Not(HasSubstr("จดไว้ในทะเบียน"))) << "the register shows it";
    auto const readings = test::entries(app, "household.survey_read");
    ASSERT_EQ(readings.size(), 1U);
    EXPECT_EQ(readings.front().event.about.id, id);
}

TEST_P(LastSurvey, KeepsHealthFromThoseWhoMayNotReadIt)
{
    auto const id = decided(a_survey(), {{"decision", "accept"}});
    auto const reply = asked("surveyor", id);
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.at("last.health_hidden"), true);
    EXPECT_EQ(reply.text("last.sections[0].title_en"), "Help they already had");
    EXPECT_EQ(reply.text("last.sections[0].answers[1].text_en"), "State welfare card");
    EXPECT_THAT(reply.body, Not(HasSubstr("isab")));
    EXPECT_EQ(asked("caseworker", id).at("last.health_hidden"), false);
}

TEST_P(LastSurvey, IsTheOneThatWasDecidedLast)
{
    auto const id = decided(a_survey("urgent"), {{"decision", "accept"}});
    app.clock().advance_ms(60'000);
    auto again = a_survey("not_now");
    again.instance_id = "uuid:017f0000-0000-7000-8000-000000000002";
    again.household_id = id;
    again.base_version = "1";
    decided(again, {{"decision", "link"}, {"household_id", id}});
    EXPECT_THAT(asked("council", id).body, HasSubstr("Not necessary now"));
    auto returned = a_survey("help");
    returned.instance_id = "uuid:017f0000-0000-7000-8000-000000000003";
    decided(returned, {{"decision", "return"}, {"reason", "ไม่มีภาพถ่าย"}});
    EXPECT_THAT(asked("council", id).body, HasSubstr("Not necessary now"));
}

TEST_P(LastSurvey, OfAHouseholdThatWasNeverSurveyedIsNothingAndNoReading)
{
    std::string id;
    app.work([&](api::Work& work) {
        auto form = survey::registration_of(survey::read_instance(Filled().xml())).form;
        id = households::create(work, auth::Scope::everywhere(), form).str();
    });
    auto const reply = asked("council", id);
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.at("last"), nullptr);
    EXPECT_TRUE(test::entries(app, "household.survey_read").empty());
    EXPECT_EQ(asked("elsewhere", id).status, 404);
}

TEST_P(LastSurvey, ThatCannotBeReadSaysSoAndStopsNoCountOfTheOthersNeeds)
{
    auto const first = a_survey();
    auto second = a_survey("not_needed");
    second.instance_id = "uuid:017f0000-0000-7000-8000-000000000002";
    second.house_no = "77/2";
    second.first_name = "บุญช่วย";
    auto const unread = decided(first, {{"decision", "accept"}});
    auto const other = decided(second, {{"decision", "accept"}});
    test::make_unreadable(app, first.instance_id);

    auto const reply = asked("council", unread);
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_FALSE(reply.at("last.readable").as_bool());
    EXPECT_EQ(reply.text("last.surveyed_by"), "surveyor");
    EXPECT_EQ(reply.list("last.sections").size(), 0U);

    std::vector<households::HouseholdId> const ids{households::HouseholdId::parse(unread).value(),
                                                   households::HouseholdId::parse(other).value()};
    auto const needs = app.reading(
        [&](storage::Reader& reader) { return survey::answers_of_many(reader, app.vault(), auth::Scope::everywhere(), ids); });
    ASSERT_EQ(needs.size(), 1U);
    EXPECT_EQ(needs.front().household, ids[1]);
}

} // namespace

} // namespace survey
