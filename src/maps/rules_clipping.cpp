// Outlines in units of a tile, cut at its buffer.
#include "maps/rules.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace maps::rules {

namespace {

// A point of the map in units of the tile, before rounding.
struct Unit {
    double x = 0;
    double y = 0;
};
using UnitRing = std::vector<Unit>;

constexpr double kLow = -kBuffer;
constexpr double kHigh = kExtent + kBuffer;

Unit unit_of(outlines::Spot const& spot, base::MapTile const& tile)
{
    auto const part = base::map_part(outlines::latitude_of(spot), outlines::longitude_of(spot));
    auto const across = static_cast<double>(std::int64_t{1} << tile.zoom);
    return {(part.x * across - tile.x) * kExtent, (part.y * across - tile.y) * kExtent};
}

// Where the side from `a` to `b` meets a line of the axis; exact on that axis, so that neighbours meet in the same point.
Unit crossing(Unit const& a, Unit const& b, double Unit::* axis, double line)
{
    auto const along = (line - a.*axis) / (b.*axis - a.*axis);
    Unit at{a.x + along * (b.x - a.x), a.y + along * (b.y - a.y)};
    at.*axis = line;
    return at;
}

// What of a ring lies on the inner side of one line (Sutherland and Hodgman). Sides along the line stay; they lie in the buffer.
UnitRing cut(UnitRing const& ring, double Unit::* axis, double line, bool keep_above)
{
    auto const inside = [&](Unit const& unit) { return keep_above ? unit.*axis >= line : unit.*axis <= line; };
    UnitRing kept;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        auto const& from = ring[i > 0 ? i - 1 : ring.size() - 1];
        auto const& to = ring[i];
        if (inside(from) != inside(to))
            kept.push_back(crossing(from, to, axis, line));
        if (inside(to))
            kept.push_back(to);
    }
    return kept;
}

UnitRing cut_at_buffer(UnitRing ring)
{
    for (auto axis : {&Unit::x, &Unit::y}) {
        ring = cut(ring, axis, kLow, true);
        ring = cut(ring, axis, kHigh, false);
    }
    return ring;
}

TileRing rounded(UnitRing const& ring)
{
    TileRing whole;
    for (auto const& unit : ring) {
        TilePoint const point{static_cast<std::int32_t>(std::lround(unit.x)), static_cast<std::int32_t>(std::lround(unit.y))};
        if (whole.empty() || whole.back() != point)
            whole.push_back(point);
    }
    while (whole.size() > 1 && whole.back() == whole.front())
        whole.pop_back();
    return whole;
}

bool is_speck(TileRing const& ring)
{
    std::int64_t twice_area = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        auto const& a = ring[i];
        auto const& b = ring[i + 1 < ring.size() ? i + 1 : 0];
        twice_area += std::int64_t{a.x} * b.y - std::int64_t{b.x} * a.y;
    }
    return std::abs(twice_area) < 2;
}

TileRing ring_of(outlines::Ring const& ring, base::MapTile const& tile)
{
    UnitRing units;
    units.reserve(ring.size());
    for (auto const& spot : ring)
        units.push_back(unit_of(spot, tile));
    auto const inside = [](Unit const& u) { return u.x >= kLow && u.x <= kHigh && u.y >= kLow && u.y <= kHigh; };
    auto whole = rounded(std::ranges::all_of(units, inside) ? units : cut_at_buffer(std::move(units)));
    return is_speck(whole) ? TileRing() : whole;
}

} // namespace

outlines::Box box_of(base::MapTile const& tile)
{
    auto const across = static_cast<double>(std::int64_t{1} << tile.zoom);
    auto const over = double{kBuffer} / kExtent;
    auto const degrees = [&](double x, double y) {
        return base::degrees_of({std::clamp((tile.x + x) / across, 0.0, 1.0), std::clamp((tile.y + y) / across, 0.0, 1.0)});
    };
    auto const low = degrees(-over, 1 + over);
    auto const high = degrees(1 + over, -over);
    return {outlines::spot_at(low.latitude, low.longitude), outlines::spot_at(high.latitude, high.longitude)};
}

std::vector<TileLayer::Part> parts_of(outlines::Shape const& shape, base::MapTile const& tile)
{
    std::vector<TileLayer::Part> parts;
    for (auto const& polygon : shape) {
        auto outer = ring_of(polygon.outer, tile);
        if (outer.empty())
            continue;
        parts.push_back({std::move(outer), false});
        for (auto const& hole : polygon.holes)
            if (auto ring = ring_of(hole, tile); !ring.empty())
                parts.push_back({std::move(ring), true});
    }
    return parts;
}

} // namespace maps::rules
