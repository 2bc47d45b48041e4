// A file of outlines as it was sent: GeoJSON (RFC 7946) read within limits, into numbers and named values. Pure.
#pragma once

#include "base/bilingual.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outlines {

// What a file may hold; a whole country of tambons at a scale of 1:50,000 stays well below.
inline constexpr std::size_t kMostBytes = 96 * 1024 * 1024;
inline constexpr std::size_t kMostFeatures = 20'000;
inline constexpr std::size_t kMostRings = 200'000;
inline constexpr std::size_t kMostCorners = 4'000'000;

struct Degree {
    double x = 0; // longitude, as the format has it: the first number
    double y = 0;
};
using RawRing = std::vector<Degree>;     // as it stands: the last corner should be the first
using RawPolygon = std::vector<RawRing>; // the first is the outer one

struct RawFeature {
    std::map<std::string, std::string> properties; // texts and numbers; of nested objects "codes.tambon"; the feature's own "id"
    std::vector<RawPolygon> polygons;
    std::optional<base::Bilingual> fault; // what its geometry is, where it is none of these
};

struct RawFile {
    std::vector<RawFeature> features;
    std::optional<base::Bilingual> fault; // why nothing of it was read
};
// Never throws for what stands in the text.
[[nodiscard]] RawFile read_geojson(std::string_view text);

} // namespace outlines
