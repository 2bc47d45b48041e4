// Numbers of submissions are kept with each sending, and `onehome check` holds them against the rows.
#include "places/places.hpp"
#include "survey/filled.hpp"
#include "survey/survey.hpp"

#include <gmock/gmock.h>

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
        return app.reading([](storage::Reader& reader) { return survey::check(reader); });
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

} // namespace
