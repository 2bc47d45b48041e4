// Pieces of border, and thinning them.
#include "outlines/simplify.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>
#include <utility>

namespace outlines {

namespace {

std::uint64_t key_of(Spot const& spot)
{
    return (std::uint64_t{static_cast<std::uint32_t>(spot.x)} << 32) | static_cast<std::uint32_t>(spot.y);
}

// Which corners have other neighbours in one ring than in another: there a border begins or ends.
class Meetings {
public:
    void add(Ring const& ring)
    {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            auto before = key_of(ring[i > 0 ? i - 1 : ring.size() - 1]);
            auto after = key_of(ring[i + 1 < ring.size() ? i + 1 : 0]);
            if (before > after)
                std::swap(before, after);
            auto const [known, is_new] = corners_.try_emplace(key_of(ring[i]), Neighbours{before, after, false});
            if (!is_new && (known->second.one != before || known->second.other != after))
                known->second.meeting = true;
        }
    }
    [[nodiscard]] bool at(Spot const& spot) const
    {
        auto const found = corners_.find(key_of(spot));
        return found != corners_.end() && found->second.meeting;
    }

private:
    struct Neighbours {
        std::uint64_t one;
        std::uint64_t other;
        bool meeting;
    };
    std::unordered_map<std::uint64_t, Neighbours> corners_;
};

// Squared distance from a side, in spots of latitude.
class Distances {
public:
    explicit Distances(double latitude) : narrow_(std::cos(latitude * std::numbers::pi / 180)) {}

    [[nodiscard]] double squared(Spot const& a, Spot const& b, Spot const& p) const
    {
        auto const bx = (double(b.x) - a.x) * narrow_;
        auto const by = double(b.y) - a.y;
        auto const px = (double(p.x) - a.x) * narrow_;
        auto const py = double(p.y) - a.y;
        auto const length = bx * bx + by * by;
        auto const along = length > 0 ? std::clamp((px * bx + py * by) / length, 0.0, 1.0) : 0.0;
        auto const dx = px - along * bx;
        auto const dy = py - along * by;
        return dx * dx + dy * dy;
    }

private:
    double narrow_;
};

// Keeps both ends and whatever lies further than the tolerance from what is kept.
Ring thinned(Ring const& piece, double tolerance)
{
    if (piece.size() < 3)
        return piece;
    Distances const distances(latitude_of(piece.front()));
    std::vector<bool> keep(piece.size(), false);
    keep.front() = keep.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> open{{0, piece.size() - 1}};
    while (!open.empty()) {
        auto const [from, to] = open.back();
        open.pop_back();
        double furthest = tolerance * tolerance;
        std::size_t at = from;
        for (auto i = from + 1; i < to; ++i)
            if (auto const far = distances.squared(piece[from], piece[to], piece[i]); far > furthest) {
                furthest = far;
                at = i;
            }
        if (at == from)
            continue;
        keep[at] = true;
        open.emplace_back(from, at);
        open.emplace_back(at, to);
    }
    Ring kept;
    for (std::size_t i = 0; i < piece.size(); ++i)
        if (keep[i])
            kept.push_back(piece[i]);
    return kept;
}

// The same corners stay whichever neighbour's ring it is read from.
Ring thinned_either_way(Ring piece, double tolerance)
{
    auto const backwards = std::ranges::lexicographical_compare(piece.rbegin(), piece.rend(), piece.begin(), piece.end());
    if (backwards)
        std::ranges::reverse(piece);
    auto kept = thinned(piece, tolerance);
    if (backwards)
        std::ranges::reverse(kept);
    return kept;
}

// Where a ring is first cut: at a meeting, or where it has none, at its smallest corner, which is the same for both neighbours of
// a border that runs round.
std::size_t first_cut(Ring const& ring, Meetings const& meetings)
{
    auto const meeting = std::ranges::find_if(ring, [&](Spot const& spot) { return meetings.at(spot); });
    auto const cut = meeting != ring.end() ? meeting : std::ranges::min_element(ring);
    return static_cast<std::size_t>(cut - ring.begin());
}

Ring thinned_ring(Ring ring, Meetings const& meetings, double tolerance)
{
    std::ranges::rotate(ring, ring.begin() + static_cast<std::ptrdiff_t>(first_cut(ring, meetings)));
    ring.push_back(ring.front());
    Ring thin;
    Ring piece{ring.front()};
    for (std::size_t i = 1; i < ring.size(); ++i) {
        piece.push_back(ring[i]);
        if (i + 1 < ring.size() && !meetings.at(ring[i]))
            continue;
        auto const kept = thinned_either_way(std::move(piece), tolerance);
        thin.insert(thin.end(), kept.begin(), kept.end() - 1); // the next piece begins with its end
        piece = {ring[i]};
    }
    return thin;
}

bool is_flat(Ring const& ring)
{
    return ring.size() < 3;
}

Shape thinned_shape(Shape const& shape, Meetings const& meetings, double tolerance)
{
    Shape thin;
    for (auto const& polygon : shape) {
        Polygon kept{thinned_ring(polygon.outer, meetings, tolerance), {}};
        if (is_flat(kept.outer))
            continue;
        for (auto const& hole : polygon.holes)
            if (auto ring = thinned_ring(hole, meetings, tolerance); !is_flat(ring))
                kept.holes.push_back(std::move(ring));
        thin.push_back(std::move(kept));
    }
    return thin.empty() ? shape : thin;
}

} // namespace

std::vector<Shape> simplified(std::vector<Shape> const& shapes, double tolerance_degrees)
{
    Meetings meetings;
    for (auto const& shape : shapes)
        for (auto const& polygon : shape) {
            meetings.add(polygon.outer);
            for (auto const& hole : polygon.holes)
                meetings.add(hole);
        }
    std::vector<Shape> thin;
    thin.reserve(shapes.size());
    for (auto const& shape : shapes)
        thin.push_back(thinned_shape(shape, meetings, tolerance_degrees * kSpotsOfDegree));
    return thin;
}

} // namespace outlines
