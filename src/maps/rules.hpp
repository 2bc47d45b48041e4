// What a tile shows: houses thinned into dots, outlines cut at its edge. Pure.
#pragma once

#include "base/map_cell.hpp"
#include "maps/vector_tile.hpp"
#include "outlines/outlines.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maps::rules {

inline constexpr int kNearestZoom = 18;     // a square of a tile is 2 m there; browsers enlarge these tiles further
inline constexpr int kNearestOutlines = 14; // as they were sent; the same
inline constexpr int kFarthestOutlines = 6; // farther away a tambon is a speck, and the country's would be a megabyte
inline constexpr int kSquareZoom = 6;       // a tile has 2^6 by 2^6 squares, each one dot at most
inline constexpr std::int32_t kBuffer = 64; // units that shapes reach over the edge, so that their cut sides are not seen

// "8", "199", "114.mvt". Absent for anything else than such numbers, and where there is no such tile.
[[nodiscard]] std::optional<base::MapTile> wanted_tile(std::string_view zoom, std::string_view x, std::string_view file,
                                                       int nearest);

// A house: its cell, whose it is, the state of its house in its newest round ("" in none).
struct House {
    std::int64_t cell = 0;
    std::string_view household;
    std::string_view stage;
};
// Houses of one stage that were counted before, in a square that is no larger than the tile's.
struct Counted {
    std::int64_t cell = 0; // any of the square
    std::string_view stage;
    std::int64_t count = 0;
    std::int64_t columns = 0; // sums of their places in the finest grid
    std::int64_t rows = 0;
};
// One house, or those of a square of the tile.
struct Dot {
    TilePoint at; // of several: their middle
    std::int64_t count = 0;
    std::int64_t cell = 0;                                    // of one: its own; of several: that of their middle
    std::string household;                                    // of one, where it is known; "" of several
    std::vector<std::pair<std::string, std::int64_t>> stages; // in the order of names
    [[nodiscard]] std::string const& most_common() const;     // of equally many: the first by name
};

// Takes the houses of a tile in the order of their cells, and gives dots as soon as a square is over: needs no memory for
// the houses, only for a square.
class Thinning {
public:
    Thinning(base::MapTile const& tile, std::function<void(Dot const&)> each) : tile_(tile), each_(std::move(each)) {}

    void add(House const& house);
    void add(Counted const& counted);
    void end();

private:
    void begin_square_of(std::int64_t cell);

    base::MapTile tile_;
    std::function<void(Dot const&)> each_;
    std::int64_t square_ = -1;
    std::int64_t columns_ = 0; // sums of the square's houses
    std::int64_t rows_ = 0;
    Dot dot_;
};

// The box of a tile with its buffer, for asking which outlines it shows.
[[nodiscard]] outlines::Box box_of(base::MapTile const& tile);
// A shape in units of the tile, cut at its buffer; empty where nothing of it is seen. What is smaller than a unit is left out.
[[nodiscard]] std::vector<TileLayer::Part> parts_of(outlines::Shape const& shape, base::MapTile const& tile);

} // namespace maps::rules
