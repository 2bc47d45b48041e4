// Map tiles through the whole application: what each person is told, and what is written about it.
#include "households/builders.hpp"
#include "households/households.hpp"
#include "maps/wire.hpp"
#include "outlines/made_outlines.hpp"
#include "outlines/outlines.hpp"
#include "places/places.hpp"
#include "support/replies.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maps {

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

class MapTiles : public testing::TestWithParam<storage::Engine> {
protected:
    MapTiles()
    {
        app.work([](api::Work& work) { places::load(work); });
    }
    households::HouseholdId house(std::string_view tambon, double latitude, double longitude)
    {
        auto form = test::a_form(tambon, std::to_string(++number_));
        form.latitude = latitude;
        form.longitude = longitude;
        form.people.front().last_name = "ทดสอบ" + std::to_string(number_);
        households::HouseholdId id;
        app.work([&](api::Work& work) { id = households::create(work, auth::Scope::everywhere(), form); });
        return id;
    }
    void import_outlines()
    {
        outlines::ImportWish wish;
        wish.allow_missing = true;
        auto const text = test::geojson_text(test::made_outlines({"540101", "540102", "540201"}));
        auto const ready = app.reading([&](storage::Reader& db) { return outlines::prepare(db, text, wish); });
        ASSERT_TRUE(ready.faults.empty()) << ready.faults.front().text.en;
        app.work([&](api::Work& work) { outlines::take(work, ready); });
    }
    // The tile of a zoom in which a place lies.
    static std::string address(std::string const& layer, int zoom, double latitude = 18.05, double longitude = 100.05)
    {
        auto const place = base::place_of_cell(base::map_cell(latitude, longitude).value());
        auto const bits = base::kCellZoom - zoom;
        return "/api/map/tiles/" + layer + "/" + std::to_string(zoom) + "/" + std::to_string(place.column >> bits) + "/" +
               std::to_string(place.row >> bits) + ".mvt";
    }
    test::ReadLayer tile(std::string const& target)
    {
        auto const reply = app.get(target);
        EXPECT_EQ(reply.status, 200) << target << ": " << reply.body;
        EXPECT_EQ(reply.header("Content-Type"), "application/vnd.mapbox-vector-tile");
        EXPECT_LT(reply.body.size(), 500'000U);
        return reply.status == 200 ? test::read_tile(reply.body) : test::ReadLayer{};
    }

    test::TestApp app{GetParam()};

private:
    int number_ = 0;
};
INSTANTIATE_FOR_BOTH_ENGINES(MapTiles);

TEST_P(MapTiles, HousesStandAloneWhenNearAndTogetherWhenFar)
{
    auto const a = house("540101", 18.05, 100.05);
    auto const b = house("540101", 18.0502, 100.0502);
    app.as("alice");
    std::vector<std::string> alone;
    auto const near = tile(address("houses", 18));
    EXPECT_EQ(near.name, "houses");
    for (auto const& feature : near.features) {
        alone.push_back(feature.tag("household"));
        EXPECT_EQ(feature.tag("count"), "1");
        EXPECT_EQ(feature.tag("stage"), "none");
    }
    EXPECT_THAT(alone, testing::UnorderedElementsAre(a.str(), b.str()));
    auto const far = tile(address("houses", 8));
    ASSERT_THAT(far.features, SizeIs(1));
    EXPECT_EQ(far.features[0].tag("count"), "2");
    EXPECT_EQ(far.features[0].tag("n_none"), "2");
    EXPECT_EQ(far.features[0].tag("household"), "") << "of several, none is named";
    EXPECT_THAT(app.get(address("houses", 8)).body, AllOf(Not(HasSubstr(a.str())), Not(HasSubstr(b.str()))));
    ASSERT_THAT(far.features[0].lines, SizeIs(1));
    auto const [x, y] = far.features[0].lines[0][0];
    EXPECT_TRUE(x >= 0 && x < 4096 && y >= 0 && y < 4096);
}

TEST_P(MapTiles, HousesAreToldWithinOnesAreasOnly)
{
    auto const mine = house("540101", 18.05, 100.05);
    auto const neighbours = house("540102", 18.08, 100.12);
    auto const elsewhere = house("550101", 18.1, 100.3);
    auto const seen = [&](std::string_view who) {
        app.as(who);
        std::vector<std::string> ids;
        for (auto const& feature : tile(address("houses", 9)).features)
            ids.push_back(feature.tag("household"));
        return ids;
    };
    EXPECT_THAT(seen("alice"), testing::IsSupersetOf({mine.str(), neighbours.str()}));
    EXPECT_THAT(seen("alice"), Not(testing::Contains(elsewhere.str())));
    EXPECT_THAT(seen("bob"), AllOf(testing::Contains(mine.str()), Not(testing::Contains(neighbours.str()))));
    EXPECT_THAT(seen("everywhere"), testing::Contains(elsewhere.str()));
    EXPECT_EQ(app.as("elsewhere").get(address("houses", 9)).status, 204) << "nobody of theirs stands there";
    EXPECT_EQ(app.as("governor").get(address("houses", 9)).status, 403);
    EXPECT_EQ(app.as("").get(address("houses", 9)).status, 401) << "never for the public";
}

TEST_P(MapTiles, AHouseThatIsToldWithItsPlaceIsAReading)
{
    (void)house("540101", 18.05, 100.05);
    app.as("alice");
    (void)tile(address("houses", 12));
    auto const readings = test::entries(app, "household.map_read");
    ASSERT_THAT(readings, SizeIs(1));
    EXPECT_TRUE(readings[0].event.reading);
    EXPECT_EQ(readings[0].event.area.str(), "540101");
    EXPECT_EQ(readings[0].event.about.kind, "map_tile");
    EXPECT_EQ(readings[0].event.note, "houses: 1");
    (void)house("540101", 18.050001, 100.050001);
    (void)tile(address("houses", 8));
    EXPECT_THAT(test::entries(app, "household.map_read"), SizeIs(1)) << "a count names nobody";
}

TEST_P(MapTiles, HousesAreAskedForAgainEachTime)
{
    (void)house("540101", 18.05, 100.05);
    app.as("alice");
    auto const first = app.get(address("houses", 12));
    EXPECT_NE(first.header("ETag"), "");
    EXPECT_EQ(first.header("Cache-Control"), "") << "the server then says private, no-cache";
    EXPECT_EQ(app.get(address("houses", 12)).header("ETag"), first.header("ETag"));
    (void)house("540101", 18.052, 100.052);
    EXPECT_NE(app.get(address("houses", 12)).header("ETag"), first.header("ETag"));
}

TEST_P(MapTiles, TambonsAreForWhoeverHasAnAccount)
{
    EXPECT_EQ(app.as("chelsea").get(address("tambons", 8)).status, 204) << "nothing was imported yet";
    import_outlines();
    auto const layer = tile(address("tambons", 8));
    EXPECT_EQ(layer.name, "tambons");
    ASSERT_THAT(layer.features, SizeIs(3));
    EXPECT_EQ(layer.features[0].tag("code"), "540101");
    EXPECT_EQ(layer.features[0].tag("name_th"), "ในเวียง");
    EXPECT_EQ(layer.features[0].tag("name_en"), "Nai Wiang");
    EXPECT_EQ(layer.features[0].id, 540'101U);
    EXPECT_EQ(layer.features[0].type, 3U);
    EXPECT_GT(test::twice_area(layer.features[0].lines.at(0)), 0);
    EXPECT_EQ(app.get(address("tambons", 8)).header("Cache-Control"), "private, max-age=300");
    EXPECT_EQ(tile(address("tambons", 6)).features.at(0).tag("name_th"), "") << "too small for a name";
    EXPECT_EQ(app.get(address("tambons", 5)).status, 204);
    EXPECT_THAT(tile(address("tambons", 14)).features, SizeIs(1)) << "in the middle of a tambon";
    EXPECT_EQ(app.as("").get(address("tambons", 8)).status, 401);
}

TEST_P(MapTiles, NeighboursMeetInTheSamePointsOfATile)
{
    import_outlines();
    app.as("chelsea");
    for (int const zoom : {7, 9, 11}) {
        auto const layer = tile(address("tambons", zoom, 18.05, 100.1));
        ASSERT_GE(layer.features.size(), 2U) << zoom;
        auto const& one = layer.features[0].lines[0];
        auto const& other = layer.features[1].lines[0];
        auto const shared =
            std::ranges::count_if(one, [&](auto const& point) { return std::ranges::find(other, point) != other.end(); });
        EXPECT_GE(shared, 2) << zoom;
    }
}

TEST_P(MapTiles, TilesThatDoNotExistAreRefusedInWords)
{
    app.as("alice");
    for (auto const* const target :
         {"/api/map/tiles/houses/19/0/0.mvt", "/api/map/tiles/houses/8/256/0.mvt", "/api/map/tiles/houses/8/0/256.mvt",
          "/api/map/tiles/houses/8/-1/0.mvt", "/api/map/tiles/houses/8/0/0", "/api/map/tiles/houses/x/0/0.mvt",
          "/api/map/tiles/tambons/15/0/0.mvt", "/api/map/tiles/tambons/8/0/0.pbf",
          "/api/map/tiles/tambons/8/99999999999/0.mvt"}) {
        auto const reply = app.get(target);
        EXPECT_EQ(reply.status, 404) << target;
        EXPECT_EQ(reply.code(), "maps.no_such_tile") << target;
        EXPECT_THAT(reply.body, HasSubstr("ระดับซูมต้องเป็น 0 ถึง"));
    }
    EXPECT_EQ(app.get("/api/map/tiles/people/8/0/0.mvt").status, 404) << "there is no such layer";
    EXPECT_EQ(app.get("/api/map/tiles/houses/0/0/0.mvt").status, 204);
}

} // namespace

} // namespace maps
