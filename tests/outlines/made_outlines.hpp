// Made-up outlines for tests: tambons as squares of a grid whose sides wander, the same way for both neighbours.
#pragma once

#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test {

using MadeRing = std::vector<std::pair<double, double>>; // longitude, latitude; the last is the first
struct MadeOutline {
    std::string code;
    MadeRing ring;
};

struct Grid {
    double west = 100.0;
    double south = 18.0;
    double side = 0.1; // degrees
    int columns = 4;
    int corners = 12; // of each side
};

// A corner of a side between two places of the grid: six decimals, off the straight line by up to a tenth of it.
[[nodiscard]] inline std::pair<double, double> made_corner(Grid const& grid, int column, int row, bool upwards, int step)
{
    auto const along = static_cast<double>(step) / grid.corners;
    auto const seed = static_cast<double>(column * 7919 + row * 104'729 + (upwards ? 31 : 0));
    auto const off = std::sin(along * 3.14159265358979) * 0.1 * std::sin(seed + along * 25);
    auto const x = grid.west + grid.side * (column + (upwards ? off : along));
    auto const y = grid.south + grid.side * (row + (upwards ? along : off));
    return {std::round(x * 1e6) / 1e6, std::round(y * 1e6) / 1e6};
}

[[nodiscard]] inline MadeRing made_ring(Grid const& grid, int column, int row)
{
    MadeRing ring;
    for (int i = 0; i < grid.corners; ++i)
        ring.push_back(made_corner(grid, column, row, false, i));
    for (int i = 0; i < grid.corners; ++i)
        ring.push_back(made_corner(grid, column + 1, row, true, i));
    for (int i = grid.corners; i > 0; --i)
        ring.push_back(made_corner(grid, column, row + 1, false, i));
    for (int i = grid.corners; i > 0; --i)
        ring.push_back(made_corner(grid, column, row, true, i));
    ring.push_back(ring.front());
    return ring;
}

// One for each code, row by row from the south-west.
[[nodiscard]] inline std::vector<MadeOutline> made_outlines(std::vector<std::string> const& codes, Grid const& grid = {})
{
    std::vector<MadeOutline> made;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        auto const place = static_cast<int>(i);
        made.push_back({codes[i], made_ring(grid, place % grid.columns, place / grid.columns)});
    }
    return made;
}

[[nodiscard]] inline std::string text_of(MadeRing const& ring)
{
    std::string text = "[";
    for (auto const& [x, y] : ring)
        text += (text.size() > 1 ? ",[" : "[") + std::to_string(x) + "," + std::to_string(y) + "]";
    return text + "]";
}

[[nodiscard]] inline std::string feature_text(std::string_view properties, std::string_view type, std::string_view coordinates)
{
    return R"({"type":"Feature","properties":)" + std::string(properties) + R"(,"geometry":{"type":")" + std::string(type) +
           R"(","coordinates":)" + std::string(coordinates) + "}}";
}

[[nodiscard]] inline std::string collection_text(std::vector<std::string> const& features)
{
    std::string text = R"({"type":"FeatureCollection","features":[)";
    for (std::size_t i = 0; i < features.size(); ++i)
        text += (i == 0 ? "" : ",") + features[i];
    return text + "]}";
}

[[nodiscard]] inline std::string geojson_text(std::vector<MadeOutline> const& outlines, std::string_view property = "code")
{
    std::vector<std::string> features;
    for (auto const& [code, ring] : outlines)
        features.push_back(
            feature_text("{\"" + std::string(property) + "\":\"" + code + "\"}", "Polygon", "[" + text_of(ring) + "]"));
    return collection_text(features);
}

} // namespace test
