// Boxes, what lies within, distances, and shapes as bytes.
#include "outlines/shapes.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <span>
#include <stdexcept>

namespace outlines {

namespace {

constexpr double kMetresOfDegree = 111'195; // of a great circle, mean radius 6,371 km

template <class F>
void each_ring(Shape const& shape, F&& f)
{
    for (auto const& polygon : shape) {
        f(polygon.outer);
        for (auto const& hole : polygon.holes)
            f(hole);
    }
}

// Each side once; the last leads back to the first corner.
template <class F>
void each_side(Ring const& ring, F&& f)
{
    for (std::size_t i = 0; i < ring.size(); ++i)
        f(ring[i], ring[i + 1 < ring.size() ? i + 1 : 0]);
}

// Twice the area of the triangle; exact: three 33-bit differences need at most 67 bits.
int side_of(Spot const& a, Spot const& b, Spot const& p)
{
    __extension__ using Wide = __int128;
    auto const cross = Wide{std::int64_t{b.x} - a.x} * (std::int64_t{p.y} - a.y) - //
                       Wide{std::int64_t{b.y} - a.y} * (std::int64_t{p.x} - a.x);
    return cross > 0 ? 1 : cross < 0 ? -1 : 0;
}

bool is_on(Spot const& a, Spot const& b, Spot const& p)
{
    auto const [left, right] = std::minmax(a.x, b.x);
    auto const [low, high] = std::minmax(a.y, b.y);
    return p.x >= left && p.x <= right && p.y >= low && p.y <= high && side_of(a, b, p) == 0;
}

class Packer {
public:
    std::vector<std::uint8_t> bytes;

    void number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            bytes.push_back(static_cast<std::uint8_t>(value | 0x80));
        bytes.push_back(static_cast<std::uint8_t>(value));
    }
    void difference(std::int64_t value)
    {
        number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
    }
    void ring(Ring const& ring)
    {
        number(ring.size());
        for (auto const& spot : ring) {
            difference(std::int64_t{spot.x} - last_.x);
            difference(std::int64_t{spot.y} - last_.y);
            last_ = spot;
        }
    }

private:
    Spot last_;
};

class Unpacker {
public:
    explicit Unpacker(std::span<std::uint8_t const> bytes) : bytes_(bytes) {}

    [[nodiscard]] bool at_end() const { return bytes_.empty(); }
    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            auto const byte = next();
            value |= std::uint64_t{byte & 0x7fU} << shift;
            if (byte < 0x80)
                return value;
        }
        refuse();
    }
    // How many follow, each of at least a byte: what cannot be there is not made room for.
    std::size_t count()
    {
        auto const value = number();
        if (value > bytes_.size())
            refuse();
        return static_cast<std::size_t>(value);
    }
    Ring ring()
    {
        Ring ring(count());
        for (auto& spot : ring) {
            last_.x = moved(last_.x);
            last_.y = moved(last_.y);
            spot = last_;
        }
        return ring;
    }
    [[noreturn]] static void refuse() { throw std::runtime_error("a stored outline is damaged"); }

private:
    std::uint8_t next()
    {
        if (bytes_.empty())
            refuse();
        auto const byte = bytes_.front();
        bytes_ = bytes_.subspan(1);
        return byte;
    }
    std::int32_t moved(std::int32_t from)
    {
        auto const value = number();
        auto const by = static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
        if (by > std::numeric_limits<std::uint32_t>::max() || by < -std::int64_t{std::numeric_limits<std::uint32_t>::max()})
            refuse();
        auto const to = from + by;
        if (to > std::numeric_limits<std::int32_t>::max() || to < std::numeric_limits<std::int32_t>::min())
            refuse();
        return static_cast<std::int32_t>(to);
    }

    std::span<std::uint8_t const> bytes_;
    Spot last_;
};

} // namespace

Spot spot_at(double latitude, double longitude)
{
    return {static_cast<std::int32_t>(std::lround(longitude * kSpotsOfDegree)),
            static_cast<std::int32_t>(std::lround(latitude * kSpotsOfDegree))};
}

Box box_of(Shape const& shape)
{
    Box box{{std::numeric_limits<std::int32_t>::max(), std::numeric_limits<std::int32_t>::max()},
            {std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::min()}};
    for (auto const& polygon : shape)
        for (auto const& spot : polygon.outer) {
            box.low = {std::min(box.low.x, spot.x), std::min(box.low.y, spot.y)};
            box.high = {std::max(box.high.x, spot.x), std::max(box.high.y, spot.y)};
        }
    return box;
}

std::size_t corners_of(Shape const& shape)
{
    std::size_t corners = 0;
    each_ring(shape, [&](Ring const& ring) { corners += ring.size(); });
    return corners;
}

bool holds(Shape const& shape, Spot const& spot)
{
    bool inside = false;
    bool on_border = false;
    each_ring(shape, [&](Ring const& ring) {
        each_side(ring, [&](Spot const& a, Spot const& b) {
            on_border = on_border || is_on(a, b, spot);
            // A ray to the east crosses the side when its ends lie on both sides of it and the spot west of the side.
            if ((a.y > spot.y) == (b.y > spot.y))
                return;
            auto const upwards = b.y > a.y;
            if (side_of(a, b, spot) == (upwards ? 1 : -1))
                inside = !inside;
        });
    });
    return inside || on_border;
}

double metres_to_border(Shape const& shape, Spot const& spot)
{
    auto const narrow = std::cos(latitude_of(spot) * std::numbers::pi / 180);
    auto const flat = [&](Spot const& s) {
        return std::pair{(longitude_of(s) - longitude_of(spot)) * narrow * kMetresOfDegree,
                         (latitude_of(s) - latitude_of(spot)) * kMetresOfDegree};
    };
    auto nearest = std::numeric_limits<double>::infinity();
    each_ring(shape, [&](Ring const& ring) {
        each_side(ring, [&](Spot const& a, Spot const& b) {
            auto const [ax, ay] = flat(a);
            auto const [bx, by] = flat(b);
            auto const length = (bx - ax) * (bx - ax) + (by - ay) * (by - ay);
            auto const along = length > 0 ? std::clamp(-(ax * (bx - ax) + ay * (by - ay)) / length, 0.0, 1.0) : 0.0;
            nearest = std::min(nearest, std::hypot(ax + along * (bx - ax), ay + along * (by - ay)));
        });
    });
    return nearest;
}

std::vector<std::uint8_t> packed(Shape const& shape)
{
    Packer packer;
    packer.number(shape.size());
    for (auto const& polygon : shape) {
        packer.number(polygon.holes.size());
        packer.ring(polygon.outer);
        for (auto const& hole : polygon.holes)
            packer.ring(hole);
    }
    return std::move(packer.bytes);
}

Shape unpacked(std::vector<std::uint8_t> const& bytes)
{
    Unpacker unpacker(bytes);
    Shape shape(unpacker.count());
    for (auto& polygon : shape) {
        polygon.holes.resize(unpacker.count());
        polygon.outer = unpacker.ring();
        for (auto& hole : polygon.holes)
            hole = unpacker.ring();
    }
    if (!unpacker.at_end())
        Unpacker::refuse();
    return shape;
}

} // namespace outlines
