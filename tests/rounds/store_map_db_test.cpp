// The map shows the state of a household's house in its newest round, whoever moves it, on both engines.
#include "rounds/round_fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rounds {

namespace {

using base::Date;

class StagesOnTheMap : public test::OneRound {
protected:
    [[nodiscard]] std::string shown(households::HouseholdId id)
    {
        std::string found = "nothing";
        read([&](storage::Reader& db) {
            households::each_stage(db, [&](households::HouseholdId one, std::string_view stage) {
                if (one == id)
                    found = std::string(stage);
            });
            return 0;
        });
        return found;
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(StagesOnTheMap);

TEST_P(StagesOnTheMap, FollowTheHouseFromStepToStep)
{
    auto const one = household();
    auto const other = household();
    EXPECT_EQ(shown(one), "");
    auto const houses = place({one, other});
    EXPECT_EQ(shown(one), "surveyed");
    for (auto const to : {HouseState::Heard, HouseState::Ranked, HouseState::Proposed, HouseState::Signed}) {
        bring(houses[0], to);
        EXPECT_EQ(shown(one), base::name_of(to));
        EXPECT_EQ(shown(other), "surveyed");
        EXPECT_EQ(summary_differences(), "");
    }
    move({houses[1]}, HouseState::Withdrawn, Date(2022, 1, 5));
    EXPECT_EQ(shown(other), "withdrawn");
    EXPECT_EQ(summary_differences(), "");
}

TEST_P(StagesOnTheMap, AnOlderRoundIsNotShownBesideANewerOne)
{
    auto const one = household();
    auto const house = place({one}).front();
    auto const newer = work([&](api::Work& w) {
        auto const rule = service::add_rule(w, programme_, rule_form(2566)).id;
        auto form = round_form("รอบปีถัดไป");
        form.fiscal_year = base::FiscalYear(2566);
        form.rule_id = rule;
        return service::open_round(w, form);
    });
    bring(house, HouseState::Ranked);
    EXPECT_EQ(shown(one), "ranked");
    move({house}, HouseState::Withdrawn, Date(2022, 1, 5));
    work([&](api::Work& w) { (void)service::place(w, newer, place_form({one}, Date(2022, 1, 10))); });
    EXPECT_EQ(shown(one), "surveyed") << "of the newer round";
    EXPECT_EQ(summary_differences(), "");
}

TEST_P(StagesOnTheMap, TheCheckFindsWhatWasSpoilt)
{
    auto const one = household();
    (void)place({one});
    db().run_script("UPDATE household_points SET stage = 'closed';");
    EXPECT_THAT(summary_differences(), testing::HasSubstr("stage on the map of household " + one.str() + ": closed / surveyed"));
}

} // namespace

} // namespace rounds
