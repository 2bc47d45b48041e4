// The sheet of outlines for small maps, through the whole application.
#include "outlines/outlines.hpp"

#include "outlines/made_outlines.hpp"
#include "places/places.hpp"
#include "support/replies.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace outlines {

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::SizeIs;

class OutlineSheet : public testing::TestWithParam<storage::Engine> {
protected:
    OutlineSheet()
    {
        app.work([](api::Work& work) { places::load(work); });
    }
    void bring_in(std::vector<std::string> const& codes)
    {
        ImportWish wish;
        wish.file_name = "made_up.geojson";
        wish.source = "กรมทดสอบ";
        wish.allow_missing = true;
        auto const text = test::geojson_text(test::made_outlines(codes));
        auto const ready = app.reading([&](storage::Reader& db) { return prepare(db, text, wish); });
        ASSERT_TRUE(ready.faults.empty()) << ready.faults.front().text.en;
        app.work([&](api::Work& work) { take(work, ready); });
    }

    test::TestApp app{GetParam()};
};
INSTANTIATE_FOR_BOTH_ENGINES(OutlineSheet);

TEST_P(OutlineSheet, IsEmptyAndSaysHowManyTambonsThereAreWhereNothingWasImported)
{
    auto const sheet = app.get("/api/outlines?area=54");
    ASSERT_EQ(sheet.status, 200) << sheet.body;
    EXPECT_EQ(sheet.header("Content-Type"), "application/geo+json");
    EXPECT_EQ(sheet.text("type"), "FeatureCollection");
    EXPECT_THAT(sheet.list("features"), SizeIs(0));
    EXPECT_EQ(sheet.number("tambons"), 78);
    EXPECT_EQ(sheet.text("source"), "");
}

TEST_P(OutlineSheet, ShowsTheOutlinesOfAnAreaToEverybody)
{
    bring_in({"540101", "540102", "540201"});
    auto const sheet = app.get("/api/outlines?area=54");
    ASSERT_EQ(sheet.status, 200) << sheet.body;
    ASSERT_THAT(sheet.list("features"), SizeIs(3));
    EXPECT_EQ(sheet.text("source"), "กรมทดสอบ");
    EXPECT_EQ(sheet.text("imported_on"), "2022-05-15");
    EXPECT_EQ(sheet.text("features[0].id"), "540101");
    EXPECT_EQ(sheet.text("features[0].properties.code"), "540101");
    EXPECT_EQ(sheet.text("features[0].properties.district"), "5401");
    EXPECT_EQ(sheet.text("features[0].properties.name_th"), "ในเวียง");
    EXPECT_EQ(sheet.text("features[0].properties.name_en"), "Nai Wiang");
    EXPECT_EQ(sheet.text("features[0].geometry.type"), "MultiPolygon");
    auto const ring = sheet.list("features[0].geometry.coordinates[0][0]");
    ASSERT_GT(ring.size(), 4U);
    EXPECT_EQ(ring.front(), ring.back()) << "rings end where they began";
    double twice_area = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        auto const at = [&](std::size_t k, std::size_t axis) { return ring[k].as_array()[axis].to_number<double>(); };
        twice_area += at(i, 0) * at(i + 1, 1) - at(i + 1, 0) * at(i, 1);
        EXPECT_TRUE(at(i, 0) > 99.9 && at(i, 0) < 100.5 && at(i, 1) > 17.9 && at(i, 1) < 18.5);
    }
    EXPECT_GT(twice_area, 0) << "outer rings turn left";
    EXPECT_NEAR(twice_area / 2, 0.01, 0.002) << "a tenth of a degree each way";
    EXPECT_THAT(app.get("/api/outlines?area=5402").list("features"), SizeIs(1));
    EXPECT_THAT(app.get("/api/outlines?area=TH540102").list("features"), SizeIs(1));
    EXPECT_THAT(app.get("/api/outlines?area=10").list("features"), SizeIs(0));
}

TEST_P(OutlineSheet, MayBeKeptAndHasItsTag)
{
    bring_in({"540101"});
    auto const first = app.get("/api/outlines?area=54");
    EXPECT_EQ(first.header("Cache-Control"), "public, max-age=300");
    EXPECT_THAT(first.header("ETag"), AllOf(testing::StartsWith("\""), testing::EndsWith("\"")));
    EXPECT_EQ(app.get("/api/outlines?area=54").header("ETag"), first.header("ETag"));
    bring_in({"540101", "540102"});
    EXPECT_NE(app.get("/api/outlines?area=54").header("ETag"), first.header("ETag"));
}

TEST_P(OutlineSheet, IsRefusedForEverythingAndForPlacesThatAreNone)
{
    EXPECT_EQ(test::faults(app.get("/api/outlines")), "area=outlines.too_large");
    EXPECT_EQ(test::faults(app.get("/api/outlines?area=TH")), "area=outlines.too_large");
    EXPECT_EQ(app.get("/api/outlines?area=5499").code(), "places.unknown_area");
    EXPECT_EQ(app.get("/api/outlines?area=x").status, 422);
}

} // namespace

} // namespace outlines
