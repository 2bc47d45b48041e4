// Numbers of submissions are kept with each sending, and `onehome check` holds them against the rows; it opens every submission.
#include "places/places.hpp"
#include "survey/filled.hpp"
#include "survey/survey.hpp"
#include "survey/unreadable.hpp"

#include <gmock/gmock.h>

namespace survey {

namespace {

using test::Filled;

class SurveyNumbers : public testing::TestWithParam<storage::Engine> {
protected:
    SurveyNumbers() { app.work(places::load); }

    void send(int number, std::string_view tambon)
    {
        Filled filled;
        filled.instance_id = "uuid:017f0000-0000-7000-8000-00000000000" + std::to_string(number);
        filled.tambon = tambon;
        ASSERT_EQ(test::put_answers(app.as("alice"), filled).status, 200);
    }
    std::int64_t told(std::string_view who) { return app.as(who).get("/api/survey-forms").number("items[0].submissions"); }
    std::vector<api::Difference> differences()
    {
        return app.reading([&](storage::Reader& reader) { return survey::check(reader, app.vault()); });
    }

    test::TestApp app{GetParam()};
};
INSTANTIATE_FOR_BOTH_ENGINES(SurveyNumbers);

TEST_P(SurveyNumbers, AreThoseOfOnesOwnAreasAndCountARecordOnce)
{
    send(1, "540101");
    send(2, "540101");
    send(2, "540101");
    send(3, "540102");
    EXPECT_EQ(told("alice"), 3);
    EXPECT_EQ(told("council"), 2);
    EXPECT_THAT(differences(), testing::IsEmpty());
}

TEST_P(SurveyNumbers, ThatWereChangedByHandAreNamed)
{
    send(1, "540101");
    app.db().run_script("UPDATE submission_counts SET submissions = 7");
    auto const found = differences();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_THAT(found.front().what, testing::HasSubstr("540101"));
    EXPECT_EQ(found.front().stored, "7");
    EXPECT_EQ(found.front().computed, "1");
    app.db().run_script("DELETE FROM submission_counts");
    EXPECT_EQ(differences().front().stored, "");
}

TEST_P(SurveyNumbers, AnswersThatCannotBeOpenedAreNamedAndStopNobody)
{
    send(1, "540101");
    send(2, "540101");
    send(3, "540101");
    auto const one = std::string("uuid:017f0000-0000-7000-8000-000000000001");
    auto const two = std::string("uuid:017f0000-0000-7000-8000-000000000002");
    app.db().run_script("UPDATE submissions SET sealed = (SELECT sealed FROM submissions WHERE instance_id LIKE '%3') "
                        "WHERE instance_id LIKE '%1'");
    app.db().run_script("UPDATE submissions SET content_hash = 'other' WHERE instance_id LIKE '%2'");
    auto const found = differences();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].what + ": " + found[0].computed, "submission " + one + ": cannot be opened");
    EXPECT_EQ(found[1].what + ": " + found[1].computed, "submission " + two + ": others than were sent");
    app.as("council");
    EXPECT_EQ(app.get("/api/submissions").list("items").size(), 3U);
    auto const view = app.get(test::submission_at(one));
    ASSERT_EQ(view.status, 200) << view.body;
    EXPECT_EQ(view.text("sign_list[0].code"), "unreadable");
    auto const decide = [&](std::string_view decision, boost::json::value const& reason) {
        return app.post(test::submission_at(one, "/decision"),
                        {{"decision", decision}, {"household_id", nullptr}, {"reason", reason}});
    };
    EXPECT_EQ(decide("accept", nullptr).code(), "survey.nothing_to_register");
    EXPECT_EQ(decide("return", "ส่งใหม่ทั้งหมด").text("state"), "returned");
}

TEST_P(SurveyNumbers, AnswersThatOpenAndCannotBeReadAreNamedToo)
{
    send(1, "540101");
    send(2, "540101");
    test::make_unreadable(app, "uuid:017f0000-0000-7000-8000-000000000002");
    auto const found = differences();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].what + ": " + found[0].computed, "submission uuid:017f0000-0000-7000-8000-000000000002: cannot be read");
}

} // namespace

} // namespace survey
