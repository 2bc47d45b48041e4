// Rings of a file as shapes, and why some are none.
#include "outlines/rules.hpp"

#include <cmath>

namespace outlines::rules {

namespace {

using base::Bilingual;

// Thailand with some room around it (5.6 to 20.5 north, 97.3 to 105.7 east).
struct Window {
    double west = 97;
    double east = 106.5;
    double south = 5;
    double north = 21;
};
constexpr Window kThailand;

bool in_thailand(Degree const& at)
{
    return at.x >= kThailand.west && at.x <= kThailand.east && at.y >= kThailand.south && at.y <= kThailand.north;
}

std::string told(Degree const& at)
{
    auto const number = [](double value) {
        if (std::abs(value) >= 1e12)
            return std::string("…");
        auto text = std::to_string(value);
        return text.substr(0, text.find_last_not_of('0') + 1);
    };
    return "[" + number(at.x) + ", " + number(at.y) + "]";
}

Bilingual outside(Degree const& at)
{
    if (in_thailand({at.y, at.x}))
        return {"ลองจิจูดกับละติจูดสลับกันที่ " + told(at) + " ลองจิจูดต้องมาก่อน",
                "Longitude and latitude are swapped at " + told(at) + "; longitude comes first"};
    if (std::abs(at.x) > 180 || std::abs(at.y) > 90)
        return {"พิกัด " + told(at) + " ไม่ใช่องศา อาจเป็นเมตร (UTM) ให้แปลงเป็น WGS84",
                "The position " + told(at) + " is not in degrees, perhaps in metres (UTM); convert it to WGS84"};
    return {"พิกัด " + told(at) + " อยู่นอกประเทศไทย", "The position " + told(at) + " lies outside Thailand"};
}

// Corners in a row that come to the same spot are one.
Ring without_repeats(RawRing const& raw)
{
    Ring ring;
    for (auto const& at : raw)
        if (auto const spot = spot_at(at.y, at.x); ring.empty() || ring.back() != spot)
            ring.push_back(spot);
    while (ring.size() > 1 && ring.back() == ring.front())
        ring.pop_back();
    return ring;
}

struct ReadRing {
    Ring ring;
    std::optional<Bilingual> fault;
};

ReadRing ring_of(RawRing const& raw)
{
    if (raw.empty())
        return {{}, Bilingual{"รูปทรงว่าง ไม่มีจุดเลย", "A ring is empty, it has no corner"}};
    for (auto const& at : raw)
        if (!in_thailand(at))
            return {{}, outside(at)};
    if (raw.front().x != raw.back().x || raw.front().y != raw.back().y)
        return {{},
                Bilingual{"เส้นขอบไม่ปิด จุดสุดท้ายไม่ใช่จุดแรก " + told(raw.front()),
                          "A ring is not closed, its last corner is not the first one, " + told(raw.front())}};
    auto ring = without_repeats(raw);
    if (ring.size() < 3)
        return {{}, Bilingual{"เส้นขอบมีไม่ถึงสามมุม", "A ring has fewer than three corners"}};
    return {std::move(ring), std::nullopt};
}

} // namespace

Read shape_of(RawFeature const& feature)
{
    if (feature.fault)
        return {{}, feature.fault};
    Read read;
    for (auto const& raw : feature.polygons) {
        auto& polygon = read.shape.emplace_back();
        for (std::size_t i = 0; i < raw.size(); ++i) {
            auto [ring, fault] = ring_of(raw[i]);
            if (fault)
                return {{}, fault};
            if (i == 0)
                polygon.outer = std::move(ring);
            else
                polygon.holes.push_back(std::move(ring));
        }
        if (raw.empty())
            return {{}, Bilingual{"รูปทรงว่าง ไม่มีเส้นขอบ", "A polygon is empty, it has no ring"}};
    }
    if (read.shape.empty())
        return {{}, Bilingual{"รูปทรงว่าง ไม่มีพื้นที่", "The geometry is empty, it has no polygon"}};
    return read;
}

} // namespace outlines::rules
