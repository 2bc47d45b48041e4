// Which tambon a feature is, and what is wrong with a file.
#include "outlines/rules.hpp"

#include "outlines/made_outlines.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace outlines::rules {

namespace {

using base::AreaCode;
using test::collection_text;
using test::feature_text;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

AreaCode code(std::string_view text)
{
    return AreaCode::parse(text).value();
}

// Four tambons of a province, one of them replaced, and one of another province.
Tambons known()
{
    Tambons all;
    for (auto const* const text : {"540101", "540102", "540103", "550101"})
        all[code(text)] = {{"ตำบล" + std::string(text), "Tambon " + std::string(text)}, true, std::nullopt, std::nullopt};
    all[code("540109")] = {{"เก่า", "Old"}, false, code("540103"), std::nullopt};
    all[code("540108")] = {{"เลิก", "Gone"}, false, std::nullopt, std::nullopt};
    return all;
}

std::vector<std::string> whole_province()
{
    return {"540101", "540102", "540103"};
}

Verdict verdict_of(std::string const& text, Wishes const& wishes = {})
{
    return judge(read_geojson(text), known(), wishes);
}

// "2 540101: text" of each.
std::vector<std::string> told(std::vector<Remark> const& remarks)
{
    std::vector<std::string> lines;
    for (auto const& remark : remarks) {
        EXPECT_FALSE(remark.text.th.empty());
        lines.push_back(std::to_string(remark.feature) + " " + remark.code + ": " + remark.text.en);
    }
    return lines;
}

// The province with the ring of 540102 replaced by this one.
Verdict with_ring(std::string const& coordinates)
{
    std::vector<std::string> features;
    for (auto const& [one, ring] : test::made_outlines(whole_province()))
        features.push_back(feature_text(R"({"code":")" + one + R"("})", "Polygon",
                                        one == "540102" ? coordinates : "[" + test::text_of(ring) + "]"));
    return verdict_of(collection_text(features));
}

std::string only_fault(Verdict const& verdict)
{
    EXPECT_THAT(verdict.faults, SizeIs(1));
    return verdict.faults.empty() ? "" : told(verdict.faults).front();
}

TEST(TambonCode, IsOneHoweverItIsWritten)
{
    for (auto const* const written : {"540101", "TH540101", "th540101", "Th540101", "54 01 01", "54-01-01", " 540101 "})
        EXPECT_EQ(tambon_code(written), code("540101")) << written;
    for (auto const* const written : {"", "54", "5401", "54010101", "TH", "x540101", "540001", "ก540101", "5401.01", "-"})
        EXPECT_EQ(tambon_code(written), std::nullopt) << written;
}

TEST(CodeProperty, IsTheOneThatTellsTheMostTambonsApart)
{
    std::vector<RawFeature> features(3);
    for (std::size_t i = 0; i < 3; ++i) {
        features[i].properties = {{"adm3.pcode", "TH54010" + std::to_string(i + 1)}, {"capital", "540101"}, {"name", "x"}};
    }
    EXPECT_EQ(guessed_code_property(features, known()), "adm3.pcode");
    for (auto& feature : features)
        feature.properties["aaa"] = feature.properties["adm3.pcode"];
    EXPECT_EQ(guessed_code_property(features, known()), "adm3.pcode") << "the usual name, of two that say the same";
    features.resize(8);
    EXPECT_EQ(guessed_code_property(features, known()), std::nullopt) << "no property says what half of them are";
}

TEST(Judged, AWholeProvinceIsSound)
{
    for (auto const* const property : {"code", "TAMBON_ID", "whatever"}) {
        auto const verdict = verdict_of(test::geojson_text(test::made_outlines({"TH540103", "540101", "540102"}), property));
        EXPECT_EQ(verdict.code_property, property);
        EXPECT_THAT(told(verdict.faults), IsEmpty());
        EXPECT_THAT(told(verdict.warnings), IsEmpty());
        EXPECT_THAT(verdict.provinces, ElementsAre(code("54")));
        ASSERT_THAT(verdict.found, SizeIs(3));
        EXPECT_EQ(verdict.found[0].tambon, code("540101")) << "in the order of codes";
        EXPECT_EQ(verdict.found[0].feature, 2U);
        EXPECT_EQ(verdict.found[0].shape[0].outer.size(), 48U) << "the last corner, which is the first, goes";
    }
}

TEST(Judged, NestedPropertiesAreFoundAndCanBeNamed)
{
    std::vector<std::string> features;
    for (auto const& [one, ring] : test::made_outlines(whole_province()))
        features.push_back(feature_text(R"({"admin":{"tambon":{"code":")" + one + R"("}},"old":"550101"})", "Polygon",
                                        "[" + test::text_of(ring) + "]"));
    EXPECT_EQ(verdict_of(collection_text(features)).code_property, "admin.tambon.code");
    auto const wished = verdict_of(collection_text(features), {"old", std::nullopt, false});
    EXPECT_EQ(wished.code_property, "old");
    EXPECT_EQ(told(wished.faults),
              (std::vector<std::string>{"2 550101: Feature 1 has this code too; make one MultiPolygon of both",
                                        "3 550101: Feature 1 has this code too; make one MultiPolygon of both"}));
    EXPECT_THAT(only_fault(verdict_of(collection_text(features), {"codes", std::nullopt, false})),
                AllOf(HasSubstr("No feature has the property “codes”"), HasSubstr("admin.tambon.code, old")));
}

TEST(Judged, WithoutCodesTheFileIsToldWhatItHas)
{
    auto const file =
        collection_text({feature_text(R"({"name":"ในเวียง","pop":5})", "Polygon", "[[[100,18],[101,18],[101,19],[100,18]]]")});
    EXPECT_THAT(only_fault(verdict_of(file)),
                AllOf(HasSubstr("0 : No property holds"), HasSubstr("--code-property"), HasSubstr("name, pop")));
    EXPECT_THAT(only_fault(verdict_of("[]")), HasSubstr("no GeoJSON"));
}

TEST(Judged, UnknownTwiceReplacedAndMissingCodesAreFaults)
{
    auto const verdict =
        verdict_of(test::geojson_text(test::made_outlines({"540101", "540101", "540177", "540109", "540108", "none", "540102"})));
    EXPECT_THAT(told(verdict.faults),
                ElementsAre("2 540101: Feature 1 has this code too; make one MultiPolygon of both",
                            "3 540177: There is no tambon with this code",
                            "4 540109: This code is no longer given out; use 540103 instead",
                            "5 540108: This code is no longer given out", "6 : “none” is no code of a tambon, which has 6 digits",
                            "0 540103: The file has no outline of Tambon 540103"));
}

TEST(Judged, MissingTambonsMayBeAllowed)
{
    auto const text = test::geojson_text(test::made_outlines({"540101", "540102"}));
    EXPECT_THAT(told(verdict_of(text).faults), ElementsAre("0 540103: The file has no outline of Tambon 540103"));
    auto const allowed = verdict_of(text, {std::nullopt, std::nullopt, true});
    EXPECT_THAT(told(allowed.faults), IsEmpty());
    EXPECT_THAT(told(allowed.warnings), ElementsAre("0 540103: The file has no outline of Tambon 540103"));
}

TEST(Judged, OtherProvincesAreLeftOutWhenOneIsWished)
{
    auto const text = test::geojson_text(test::made_outlines({"540101", "550101", "540102", "540103"}));
    EXPECT_THAT(verdict_of(text).provinces, ElementsAre(code("54"), code("55")));
    auto const wished = verdict_of(text, {std::nullopt, code("54"), false});
    EXPECT_THAT(told(wished.faults), IsEmpty());
    EXPECT_THAT(wished.provinces, ElementsAre(code("54")));
    EXPECT_THAT(wished.found, SizeIs(3));
    EXPECT_EQ(wished.left_out, 1U);
    EXPECT_FALSE(verdict_of(text, {std::nullopt, code("56"), false}).faults.empty()) << "nothing of the wished one";
}

TEST(Judged, RingsThatAreNoneAreFaultsWithTheirPlace)
{
    EXPECT_THAT(only_fault(with_ring("[]")), HasSubstr("2 540102: A polygon is empty"));
    EXPECT_THAT(only_fault(with_ring("[[]]")), HasSubstr("A ring is empty"));
    EXPECT_THAT(only_fault(with_ring("[[[100,18],[100.1,18],[100.1,18.1]]]")),
                HasSubstr("not closed, its last corner is not the first one, [100., 18.]"));
    EXPECT_THAT(only_fault(with_ring("[[[100,18],[100.1,18],[100,18]]]")), HasSubstr("fewer than three corners"));
    EXPECT_THAT(only_fault(with_ring("[[[100,18],[100,18],[100,18],[100,18]]]")), HasSubstr("fewer than three corners"));
    EXPECT_THAT(only_fault(with_ring("[[[18,100],[18.1,100],[18.1,100.1],[18,100]]]")),
                HasSubstr("Longitude and latitude are swapped at [18., 100.]"));
    EXPECT_THAT(only_fault(with_ring("[[[620000,2006000],[621000,2006000],[621000,2007000],[620000,2006000]]]")),
                HasSubstr("in metres (UTM)"));
    EXPECT_THAT(only_fault(with_ring("[[[10,50],[11,50],[11,51],[10,50]]]")), HasSubstr("lies outside Thailand"));
    EXPECT_THAT(only_fault(with_ring("[[[1e300,18],[100.1,18],[100.1,18.1],[1e300,18]]]")), HasSubstr("[…, 18.]"));
    EXPECT_THAT(only_fault(with_ring("7")), HasSubstr("arranged as GeoJSON says"));
}

TEST(Judged, ACentreFarOutsideIsARemark)
{
    auto tambons = known();
    auto const outlines = test::made_outlines(whole_province()); // 540102: 100.1 to 100.2 east, 18.0 to 18.1 north
    tambons[code("540101")].centre = spot_at(18.05, 100.15);     // in the middle of 540102
    tambons[code("540102")].centre = spot_at(18.05, 100.15);
    tambons[code("540103")].centre = spot_at(18.115, 100.25); // not 2 km outside
    auto const verdict = judge(read_geojson(test::geojson_text(outlines)), tambons, {});
    EXPECT_THAT(told(verdict.faults), IsEmpty());
    ASSERT_THAT(verdict.warnings, SizeIs(1));
    EXPECT_THAT(told(verdict.warnings).front(), HasSubstr("1 540101: The registered centre of this tambon lies 4 km outside"));
}

} // namespace

} // namespace outlines::rules
