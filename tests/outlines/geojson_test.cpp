// Files of outlines as people send them, and as they should not.
#include "outlines/geojson.hpp"

#include "outlines/made_outlines.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace outlines {

namespace {

using test::collection_text;
using test::feature_text;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Pair;
using testing::UnorderedElementsAre;

constexpr char const* kTriangle = "[[[100,18],[101,18],[101,19],[100,18]]]";

std::string fault_of(std::string const& text)
{
    auto const file = read_geojson(text);
    return file.fault ? file.fault->en : "";
}

std::string fault_of_feature(std::string const& type, std::string const& coordinates)
{
    auto const file = read_geojson(collection_text({feature_text("{}", type, coordinates)}));
    EXPECT_FALSE(file.fault) << file.fault->en;
    return file.features.at(0).fault ? file.features.at(0).fault->en : "";
}

TEST(GeoJson, PropertiesAreReadWhereverTheyStand)
{
    auto const file = read_geojson(collection_text({feature_text(
        R"({"code":"540101","n":540101,"f":540101.0,"x":1.5,"names":{"th":"ในเวียง","of":{"en":"Nai Wiang"}},"list":[1],"no":null})",
        "Polygon", kTriangle)}));
    ASSERT_EQ(file.features.size(), 1U);
    EXPECT_THAT(file.features[0].properties,
                UnorderedElementsAre(Pair("code", "540101"), Pair("n", "540101"), Pair("f", "540101"), Pair("x", testing::_),
                                     Pair("names.th", "ในเวียง"), Pair("names.of.en", "Nai Wiang")));
    ASSERT_EQ(file.features[0].polygons.size(), 1U);
    EXPECT_EQ(file.features[0].polygons[0][0].size(), 4U);
    EXPECT_EQ(file.features[0].polygons[0][0][2].x, 101);
    EXPECT_EQ(file.features[0].polygons[0][0][2].y, 19);
}

TEST(GeoJson, TakesHolesSeveralPolygonsHeightsAndAMark)
{
    auto const many = "[" + std::string(kTriangle) + "," + kTriangle + "]";
    auto const with_hole = R"([[[100,18,5],[104,18,5],[104,20,5],[100,18,5]],[[101,18.2],[102,18.2],[102,18.3],[101,18.2]]])";
    auto const file = read_geojson(
        "\xef\xbb\xbf" + collection_text({feature_text("{}", "MultiPolygon", many), feature_text("{}", "Polygon", with_hole)}));
    ASSERT_EQ(file.features.size(), 2U);
    EXPECT_EQ(file.features[0].polygons.size(), 2U);
    EXPECT_EQ(file.features[1].polygons[0].size(), 2U);
    EXPECT_FALSE(file.features[1].fault);
}

TEST(GeoJson, FilesThatAreNoneAreToldSo)
{
    EXPECT_THAT(fault_of(""), HasSubstr("no JSON"));
    EXPECT_THAT(fault_of("{"), HasSubstr("no JSON"));
    EXPECT_THAT(fault_of("\xff\xfe{}"), HasSubstr("no JSON"));
    EXPECT_THAT(fault_of("[]"), HasSubstr("FeatureCollection"));
    EXPECT_THAT(fault_of(R"({"type":"Topology","features":[]})"), HasSubstr("FeatureCollection"));
    EXPECT_THAT(fault_of(collection_text({})), HasSubstr("no features"));
    EXPECT_THAT(fault_of(R"({"type":"FeatureCollection","features":7})"), HasSubstr("no features"));
    auto in_metres = collection_text({feature_text("{}", "Polygon", kTriangle)});
    in_metres.insert(1, R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32647"}},)");
    EXPECT_THAT(fault_of(in_metres), HasSubstr("urn:ogc:def:crs:EPSG::32647"));
    auto in_degrees = collection_text({feature_text("{}", "Polygon", kTriangle)});
    in_degrees.insert(1, R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},)");
    EXPECT_EQ(fault_of(in_degrees), "");
}

TEST(GeoJson, WhatIsWrongInAFeatureIsTheFeaturesFault)
{
    EXPECT_EQ(fault_of_feature("Polygon", kTriangle), "");
    EXPECT_THAT(fault_of_feature("Point", "[100,18]"), HasSubstr("it is “Point”"));
    EXPECT_THAT(fault_of_feature("Polygon", "[[[\"x\",18]]]"), HasSubstr("no number"));
    EXPECT_THAT(fault_of_feature("Polygon", "[[[null,18]]]"), HasSubstr("no number"));
    EXPECT_THAT(fault_of_feature("Polygon", "[[[100]]]"), HasSubstr("longitude and latitude"));
    EXPECT_THAT(fault_of_feature("Polygon", "[[100,18]]"), HasSubstr("arranged"));
    EXPECT_THAT(fault_of_feature("Polygon", "{}"), HasSubstr("arranged"));
    EXPECT_THAT(fault_of_feature("Polygon", "[[[1e999,18],[100,18]]]"), HasSubstr("no number"));
    auto const file =
        read_geojson(R"({"type":"FeatureCollection","features":[7,{"type":"Feature"},{"type":"Feature","geometry":null}]})");
    ASSERT_EQ(file.features.size(), 3U);
    for (auto const& feature : file.features)
        EXPECT_TRUE(feature.fault);
}

TEST(GeoJson, HostileFilesEndAsWords)
{
    EXPECT_THAT(fault_of(std::string(1'000'000, '[')), HasSubstr("too deep"));
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += R"({"a":)";
    EXPECT_THAT(fault_of(objects), HasSubstr("too deep"));
    EXPECT_THAT(fault_of(collection_text({feature_text("{}", "Polygon", "[[[NaN,18],[100,18]]]")})), HasSubstr("no JSON"));
    EXPECT_THAT(fault_of(collection_text({feature_text("{}", "Polygon", "[[[Infinity,18],[100,18]]]")})), HasSubstr("no JSON"));
    std::string rings;
    for (int i = 0; i < 1'000'000; ++i)
        rings += (i == 0 ? "" : ",") + std::string("[[100,18],[101,18],[101,19],[100,18]]");
    EXPECT_THAT(fault_of(collection_text({feature_text("{}", "Polygon", "[" + rings + "]")})),
                HasSubstr("more than 200000 rings"));
    std::string features;
    for (std::size_t i = 0; i <= kMostFeatures; ++i)
        features += features.empty() ? "{}" : ",{}";
    EXPECT_THAT(fault_of(R"({"type":"FeatureCollection","features":[)" + features + "]}"), HasSubstr("more than 20000 features"));
    EXPECT_THAT(fault_of(std::string(kMostBytes + 1, ' ')), HasSubstr("too large"));
}

TEST(GeoJson, PropertiesWithoutEndAreNotKept)
{
    std::string many = "{";
    for (int i = 0; i < 5'000; ++i)
        many += (i == 0 ? "\"p" : ",\"p") + std::to_string(i) + "\":1";
    many += "}";
    auto const long_one =
        R"({")" + std::string(5'000, 'n') + R"(":"1","code":"540101","text":")" + std::string(5'000, 't') + R"("})";
    auto const file =
        read_geojson(collection_text({feature_text(many, "Polygon", kTriangle), feature_text(long_one, "Polygon", kTriangle)}));
    EXPECT_LE(file.features.at(0).properties.size(), 201U);
    EXPECT_THAT(file.features.at(1).properties, ElementsAre(Pair("code", "540101")));
}

} // namespace

} // namespace outlines
