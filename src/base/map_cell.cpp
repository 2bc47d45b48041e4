// The formulas of the web's map.
#include "base/map_cell.hpp"

#include <cmath>
#include <numbers>

namespace base {

namespace {

constexpr double kMostLatitude = 85.05; // the square map ends at 85.0511
constexpr double kRadians = std::numbers::pi / 180;
constexpr double kCells = double{1 << kCellZoom};

// A zero between each two bits.
constexpr std::uint64_t spread(std::uint64_t bits)
{
    bits = (bits | (bits << 16)) & 0x0000'ffff'0000'ffffU;
    bits = (bits | (bits << 8)) & 0x00ff'00ff'00ff'00ffU;
    bits = (bits | (bits << 4)) & 0x0f0f'0f0f'0f0f'0f0fU;
    bits = (bits | (bits << 2)) & 0x3333'3333'3333'3333U;
    return (bits | (bits << 1)) & 0x5555'5555'5555'5555U;
}

constexpr std::uint32_t gathered(std::uint64_t bits)
{
    bits &= 0x5555'5555'5555'5555U;
    bits = (bits | (bits >> 1)) & 0x3333'3333'3333'3333U;
    bits = (bits | (bits >> 2)) & 0x0f0f'0f0f'0f0f'0f0fU;
    bits = (bits | (bits >> 4)) & 0x00ff'00ff'00ff'00ffU;
    bits = (bits | (bits >> 8)) & 0x0000'ffff'0000'ffffU;
    return static_cast<std::uint32_t>(bits | (bits >> 16));
}

constexpr std::int64_t interleaved(std::uint32_t column, std::uint32_t row)
{
    return static_cast<std::int64_t>(spread(column) | (spread(row) << 1));
}

// 180 degrees east is the last column, not the one after it.
std::uint32_t cell_at(double part)
{
    auto const cell = std::floor(part * kCells);
    return static_cast<std::uint32_t>(cell < kCells ? cell : kCells - 1);
}

} // namespace

MapPart map_part(double latitude, double longitude)
{
    // As migration 0961 writes it in SQL, so that both come to the same cell.
    auto const angle = latitude * kRadians;
    return {(longitude + 180) / 360, (1 - std::log(std::tan(angle) + 1 / std::cos(angle)) / std::numbers::pi) / 2};
}

Degrees degrees_of(MapPart const& part)
{
    return {std::atan(std::sinh(std::numbers::pi * (1 - 2 * part.y))) / kRadians, part.x * 360 - 180};
}

std::optional<std::int64_t> map_cell(double latitude, double longitude)
{
    // What is no number is no place either: it is not within.
    if (!(std::abs(latitude) <= kMostLatitude && std::abs(longitude) <= 180))
        return std::nullopt;
    auto const part = map_part(latitude, longitude);
    return interleaved(cell_at(part.x), cell_at(part.y));
}

MapPlace place_of_cell(std::int64_t cell)
{
    auto const bits = static_cast<std::uint64_t>(cell);
    return {gathered(bits), gathered(bits >> 1)};
}

std::int64_t cell_of_place(MapPlace const& place)
{
    return interleaved(place.column, place.row);
}

std::optional<MapTile> map_tile(std::int64_t zoom, std::int64_t x, std::int64_t y)
{
    if (zoom < 0 || zoom > kCellZoom)
        return std::nullopt;
    auto const across = std::int64_t{1} << zoom;
    if (x < 0 || x >= across || y < 0 || y >= across)
        return std::nullopt;
    return MapTile{static_cast<int>(zoom), static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(y)};
}

CellRange cells_of(MapTile const& tile)
{
    auto const bits = 2 * (kCellZoom - tile.zoom);
    auto const tile_number = interleaved(tile.x, tile.y);
    return {tile_number << bits, (tile_number + 1) << bits};
}

} // namespace base
