// Places on the web's map: which cell of the finest grid a point lies in, and which run of cells a map tile is.
//
// The map is Web Mercator (EPSG:3857). The finest grid has 2^26 columns and rows (0.6 m at the equator); a cell's number has the
// bits of column and row interleaved (Morton order), so that a tile of any zoom is one unbroken run of numbers. An index over
// cells therefore finds the points of a tile in one range, in an order in which those of any coarser cell follow each other.
#pragma once

#include <cstdint>
#include <optional>

namespace base {

// So many halvings of the world from the tile of zoom 0 to a cell.
inline constexpr int kCellZoom = 26;

// Absent for what is no place on this map: beyond 85 degrees north or south, beyond 180 east or west, no number.
[[nodiscard]] std::optional<std::int64_t> map_cell(double latitude, double longitude);

struct MapPlace {
    std::uint32_t column = 0; // from the west
    std::uint32_t row = 0;    // from the north
    bool operator==(MapPlace const&) const = default;
};
[[nodiscard]] MapPlace place_of_cell(std::int64_t cell);
[[nodiscard]] std::int64_t cell_of_place(MapPlace const& place);

struct MapTile {
    int zoom = 0;
    std::uint32_t x = 0; // from the west
    std::uint32_t y = 0; // from the north
    bool operator==(MapTile const&) const = default;
};
// Absent where the zoom is not 0 to kCellZoom, or x or y lies outside the zoom's 2^zoom columns and rows.
[[nodiscard]] std::optional<MapTile> map_tile(std::int64_t zoom, std::int64_t x, std::int64_t y);

// The cells of a tile: first, and the one after the last.
struct CellRange {
    std::int64_t from = 0;
    std::int64_t to = 0;
};
[[nodiscard]] CellRange cells_of(MapTile const& tile);

// A point as a part of the map's width and height from its north-west corner, 0 to 1 on the map; latitudes are those of the map.
struct MapPart {
    double x = 0;
    double y = 0;
};
[[nodiscard]] MapPart map_part(double latitude, double longitude);
// The other way round: degrees of the north-west corner of a tile; also of the one after the last in a row or column.
struct Degrees {
    double latitude = 0;
    double longitude = 0;
};
[[nodiscard]] Degrees degrees_of(MapPart const& part);

} // namespace base
