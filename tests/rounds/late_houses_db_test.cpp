// Which houses of a round are late, on both engines: the very ones that the rule of lateness names, day by day.
#include "agreements/world.hpp"
#include "rounds/rules.hpp"
#include "rounds/store.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rounds {

namespace {

using base::Date;
using rounds::RoundHouseId;
using testing::ElementsAreArray;
using testing::IsEmpty;

class LateHouses : public test::Working {
protected:
    LateHouses()
    {
        db().run_script(test::kPlaces);
        world_ = work([](api::Work& w) { return test::make_world(w); });
    }
    [[nodiscard]] std::vector<RoundHouseId> late(Date today, auth::Scope const& scope = test::everywhere())
    {
        std::vector<RoundHouseId> ids;
        for (auto const& house : read([&](storage::Reader& db) { return rounds::late_houses(db, scope, world_.round, today); }))
            ids.push_back(house.house.id);
        std::ranges::sort(ids);
        return ids;
    }
    [[nodiscard]] std::vector<RoundHouseId> late_by_rule(Date today)
    {
        std::vector<RoundHouseId> ids;
        auto const all = read([&](storage::Reader& db) {
            return rounds::store::houses(db, test::everywhere(), world_.round, {}, std::nullopt, 1'000);
        });
        auto const limits = read([](storage::Reader& db) { return rounds::store::stage_limits(db); });
        for (auto const& record : all)
            if (rounds::is_late(record.house.state, record.house.state_since, limits, today))
                ids.push_back(record.house.id);
        std::ranges::sort(ids);
        return ids;
    }
    [[nodiscard]] Date due_of(RoundHouseId id)
    {
        return read([&](storage::Reader& db) {
            auto const house = rounds::find_house(db, test::everywhere(), id).value();
            return rounds::due_on(house.state, house.state_since, rounds::store::stage_limits(db)).value();
        });
    }

    test::World world_;
};
INSTANTIATE_FOR_BOTH_ENGINES(LateHouses);

TEST_P(LateHouses, AreThoseTheRuleNamesOnAnyDay)
{
    for (Date day(2021, 12, 1); day < Date(2022, 9, 1); day = day.plus_days(9))
        EXPECT_THAT(late(day), ElementsAreArray(late_by_rule(day))) << day.iso();
}

TEST_P(LateHouses, AreInTimeOnTheirLastDayAndLateOnTheNext)
{
    auto const due = due_of(world_.waiting.front());
    EXPECT_THAT(late(due), IsEmpty());
    EXPECT_THAT(late(due.plus_days(1)), ElementsAreArray(world_.waiting));
}

TEST_P(LateHouses, OfOtherAreasAreNotTold)
{
    EXPECT_THAT(late(Date(2022, 9, 1), test::scope_of({"5408"})), IsEmpty());
    EXPECT_EQ(late(Date(2022, 9, 1), test::scope_of({"5404"})).size(), 1U);
}

} // namespace

} // namespace rounds
