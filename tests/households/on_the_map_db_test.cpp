// Where households stand on the map, kept with each change, on both engines.
#include "households/register_fixture.hpp"
#include "support/sources.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace households {

namespace {

using test::a_form;
using test::area;
using test::everywhere;
using test::scope_of;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class OnTheMap : public test::Register {
protected:
    HouseholdId at(double latitude, double longitude, std::string_view tambon = "540101")
    {
        auto form = a_form(tambon, std::to_string(++number_));
        form.latitude = latitude;
        form.longitude = longitude;
        return create(form);
    }
    // Ids on the whole map, or a part of it.
    [[nodiscard]] std::vector<std::string> shown(auth::Scope const& scope = everywhere(),
                                                 base::CellRange const& cells = base::cells_of({0, 0, 0}))
    {
        std::vector<std::string> ids;
        read([&](storage::Reader& db) {
            std::int64_t last = -1;
            each_spot(db, scope, cells, [&](MapSpot const& spot) {
                EXPECT_GE(spot.cell, last) << "in the order of cells";
                last = spot.cell;
                ids.push_back(std::string(spot.household));
            });
            return 0;
        });
        return ids;
    }
    [[nodiscard]] std::string stage_of(HouseholdId id)
    {
        std::string found = "nothing";
        read([&](storage::Reader& db) {
            each_spot(db, everywhere(), base::cells_of({0, 0, 0}), [&](MapSpot const& spot) {
                if (spot.household == id.str())
                    found = std::string(spot.stage);
            });
            return 0;
        });
        return found;
    }

private:
    int number_ = 0;
};
INSTANTIATE_FOR_BOTH_ENGINES(OnTheMap);

TEST_P(OnTheMap, AHouseholdWithAPlaceIsShown)
{
    auto const house = at(18.1411, 100.148);
    (void)create(a_form("540101", "99")); // nobody noted where it is
    EXPECT_THAT(shown(), ElementsAre(house.str()));
    auto const cell = base::map_cell(18.1411, 100.148).value();
    EXPECT_THAT(shown(everywhere(), {cell, cell + 1}), ElementsAre(house.str()));
    EXPECT_THAT(shown(everywhere(), {cell + 1, base::cells_of({0, 0, 0}).to}), IsEmpty());
    EXPECT_THAT(shown(everywhere(), {0, cell}), IsEmpty());
    EXPECT_EQ(differences(), "");
}

TEST_P(OnTheMap, ItMovesWithItsHouseAndGoesWithItsHousehold)
{
    auto const house = at(18.1411, 100.148);
    auto form = form_of(house);
    form.latitude = 18.2;
    (void)update(house, form);
    auto const before = base::map_cell(18.1411, 100.148).value();
    auto const after = base::map_cell(18.2, 100.148).value();
    EXPECT_THAT(shown(everywhere(), {before, before + 1}), IsEmpty());
    EXPECT_THAT(shown(everywhere(), {after, after + 1}), ElementsAre(house.str()));
    EXPECT_EQ(differences(), "");

    form = form_of(house);
    form.latitude = form.longitude = std::nullopt;
    (void)update(house, form);
    EXPECT_THAT(shown(), IsEmpty()) << "its place is not known any more";
    EXPECT_EQ(differences(), "");

    form = form_of(house);
    form.latitude = 18.2;
    form.longitude = 100.148;
    form.status = Status::Moved;
    (void)update(house, form);
    EXPECT_THAT(shown(), IsEmpty()) << "nobody lives there";
    EXPECT_EQ(differences(), "");
}

TEST_P(OnTheMap, OnlyWhatTheScopeCoversIsTold)
{
    auto const a = at(18.14, 100.14, "540101");
    auto const b = at(18.15, 100.15, "540102");
    auto const c = at(18.16, 100.16, "540204");
    auto const d = at(13.75, 100.49, "100101");
    EXPECT_THAT(shown(scope_of({"54"})), UnorderedElementsAre(a.str(), b.str(), c.str()));
    EXPECT_THAT(shown(scope_of({"540101", "540204"})), UnorderedElementsAre(a.str(), c.str())) << "not what lies between them";
    EXPECT_THAT(shown(scope_of({"100101", "540102"})), UnorderedElementsAre(b.str(), d.str()));
    EXPECT_THAT(shown(scope_of({"5402"})), ElementsAre(c.str()));
    EXPECT_THAT(shown(scope_of({"50"})), IsEmpty());
    EXPECT_THAT(shown(auth::Scope()), IsEmpty());
    auto form = form_of(a);
    form.tambon = area("540102");
    (void)update(a, form);
    EXPECT_THAT(shown(scope_of({"540101"})), IsEmpty());
    EXPECT_THAT(shown(scope_of({"540102"})), UnorderedElementsAre(a.str(), b.str()));
    EXPECT_EQ(differences(), "");
}

TEST_P(OnTheMap, StagesAreSetForManyAndStayWhenTheHouseMoves)
{
    std::vector<HouseholdId> ids;
    for (int i = 0; i < 70; ++i)
        ids.push_back(at(18.1 + i * 0.001, 100.1));
    EXPECT_EQ(stage_of(ids[0]), "");
    work([&](api::Work& w) { show_stage(w.tx(), "signed", ids); });
    work([&](api::Work& w) { show_stage(w.tx(), "closed", std::span(ids).first(1)); });
    EXPECT_EQ(stage_of(ids[0]), "closed");
    for (std::size_t i = 1; i < ids.size(); ++i)
        EXPECT_EQ(stage_of(ids[i]), "signed") << i;
    auto form = form_of(ids[0]);
    form.latitude = 18.5;
    (void)update(ids[0], form);
    EXPECT_EQ(stage_of(ids[0]), "closed");
    EXPECT_EQ(differences(), "");
}

TEST_P(OnTheMap, CoarseSquaresAreCountedByStageWithTheirMiddle)
{
    auto const a = at(18.1, 100.1, "540101");
    auto const b = at(18.1002, 100.1002, "540102");
    (void)at(18.5, 100.1, "540101");
    work([&](api::Work& w) { show_stage(w.tx(), "signed", std::span(&b, 1)); });
    struct Sum {
        std::int64_t households = 0;
        std::int64_t columns = 0;
    };
    auto const counted = [&](auth::Scope const& scope, int square_zoom) {
        std::map<std::string, Sum> stages;
        read([&](storage::Reader& db) {
            each_count(db, scope, {0, 0, 0}, square_zoom, [&](MapCount const& count) {
                stages[std::string(count.stage)].households += count.households;
                stages[std::string(count.stage)].columns += count.columns;
            });
            return 0;
        });
        return stages;
    };
    for (int const square_zoom : {6, 11, 12, 14, 16}) {
        auto all = counted(everywhere(), square_zoom);
        EXPECT_EQ(all[""].households, 2) << square_zoom;
        EXPECT_EQ(all["signed"].households, 1) << square_zoom;
        EXPECT_EQ(all["signed"].columns, base::place_of_cell(base::map_cell(18.1002, 100.1002).value()).column) << square_zoom;
    }
    EXPECT_TRUE(has_counts_for(16));
    EXPECT_FALSE(has_counts_for(17));
    EXPECT_EQ(counted(scope_of({"540102"}), 14).size(), 1U);
    EXPECT_EQ(counted(scope_of({"540101"}), 14)[""].households, 2);
    EXPECT_EQ(counted(auth::Scope(), 14).size(), 0U);
    auto form = form_of(a);
    form.status = Status::Deceased;
    (void)update(a, form);
    EXPECT_EQ(counted(everywhere(), 14)[""].households, 1);
    EXPECT_EQ(differences(), "");
    db().run_script("UPDATE household_map_counts SET households = households + 1 WHERE level = 14;");
    EXPECT_THAT(differences(), testing::HasSubstr("map counts 14/"));
}

TEST_P(OnTheMap, TheMigrationPlacesThoseThatAreThereAsTheProgramDoes)
{
    for (int i = 0; i < 40; ++i)
        (void)at(5.7 + i * 0.37, 97.4 + i * 0.2);
    (void)create(a_form("540101", "99"));
    (void)at(18.3, 100.3);
    auto const migration = test::project_file("src/households/migrations/0961_household_points.sql");
    auto const from = migration.find("INSERT INTO household_points");
    auto const to = migration.find("CREATE INDEX");
    ASSERT_TRUE(from != std::string::npos && to != std::string::npos);
    auto const counts = test::project_file("src/households/migrations/0963_household_map_counts.sql");
    db().run_script("DELETE FROM household_map_counts; DELETE FROM household_points;" + migration.substr(from, to - from) +
                    counts.substr(counts.find("INSERT INTO household_map_counts")));
    EXPECT_EQ(differences(), "");
    EXPECT_EQ(shown().size(), 41U);
}

TEST_P(OnTheMap, TheCheckFindsWhatWasSpoilt)
{
    auto const house = at(18.1411, 100.148);
    db().run_script("UPDATE household_points SET cell = cell + 1;");
    EXPECT_THAT(differences(), testing::HasSubstr("map point of household " + house.str()));
    db().run_script("DELETE FROM household_points;");
    EXPECT_THAT(differences(), testing::HasSubstr("map point of household " + house.str()));
}

} // namespace

} // namespace households
