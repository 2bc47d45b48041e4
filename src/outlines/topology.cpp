// GEOS, by its C interface: the same verdicts that PostGIS and QGIS give.
#include "outlines/topology.hpp"

#include <geos_c.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace outlines {

namespace {

// One for each piece of work: GEOS keeps its messages in it.
class Geos {
public:
    Geos() : handle_(GEOS_init_r()) { GEOSContext_setErrorMessageHandler_r(handle_, remember, &message_); }
    ~Geos() { GEOS_finish_r(handle_); }
    Geos(Geos const&) = delete;
    Geos& operator=(Geos const&) = delete;

    operator GEOSContextHandle_t() const { return handle_; } // NOLINT: every function of GEOS takes it
    [[noreturn]] void fail() const { throw std::runtime_error("GEOS: " + (message_.empty() ? "failed" : message_)); }

private:
    static void remember(char const* message, void* to) { *static_cast<std::string*>(to) = message; }

    GEOSContextHandle_t handle_;
    std::string message_;
};

struct DestroyGeometry {
    Geos const* geos;
    void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(*geos, geometry); }
};
using Geometry = std::unique_ptr<GEOSGeometry, DestroyGeometry>;

Geometry owned(Geos const& geos, GEOSGeometry* geometry)
{
    if (!geometry)
        geos.fail();
    return Geometry(geometry, {&geos});
}

Geometry ring_geometry(Geos const& geos, Ring const& ring)
{
    auto const size = static_cast<unsigned>(ring.size() + 1);
    auto* const corners = GEOSCoordSeq_create_r(geos, size, 2);
    if (!corners)
        geos.fail();
    for (unsigned i = 0; i < size; ++i) {
        auto const& spot = ring[i < ring.size() ? i : 0];
        GEOSCoordSeq_setXY_r(geos, corners, i, longitude_of(spot), latitude_of(spot));
    }
    return owned(geos, GEOSGeom_createLinearRing_r(geos, corners)); // takes the corners, also when it fails
}

// Hands several geometries over to one that will hold them.
std::vector<GEOSGeometry*> released(std::vector<Geometry>& parts)
{
    std::vector<GEOSGeometry*> raw;
    for (auto& part : parts)
        raw.push_back(part.release());
    return raw;
}

Geometry polygon_geometry(Geos const& geos, Polygon const& polygon)
{
    auto outer = ring_geometry(geos, polygon.outer);
    std::vector<Geometry> holes;
    for (auto const& hole : polygon.holes)
        holes.push_back(ring_geometry(geos, hole));
    auto raw = released(holes);
    return owned(geos, GEOSGeom_createPolygon_r(geos, outer.release(), raw.data(), static_cast<unsigned>(raw.size())));
}

Geometry geometry_of(Geos const& geos, Shape const& shape)
{
    std::vector<Geometry> polygons;
    for (auto const& polygon : shape)
        polygons.push_back(polygon_geometry(geos, polygon));
    auto raw = released(polygons);
    return owned(geos, GEOSGeom_createCollection_r(geos, GEOS_MULTIPOLYGON, raw.data(), static_cast<unsigned>(raw.size())));
}

std::string place_in_words(Geos const& geos, GEOSGeometry const* point)
{
    double x = 0;
    double y = 0;
    if (!point || GEOSGeomGetX_r(geos, point, &x) != 1 || GEOSGeomGetY_r(geos, point, &y) != 1)
        return "";
    char text[64];
    std::snprintf(text, sizeof text, " [%.6f, %.6f]", x, y);
    return text;
}

base::Bilingual in_words(std::string_view reason, std::string const& at)
{
    if (reason == "Self-intersection" || reason == "Ring Self-intersection")
        return {"เส้นขอบตัดกันเองที่" + at, "The border crosses itself at" + at};
    if (reason == "Hole lies outside shell")
        return {"รูอยู่นอกขอบเขตที่" + at, "A hole lies outside its border at" + at};
    if (reason == "Holes are nested" || reason == "Nested shells" || reason == "Duplicate Rings")
        return {"ส่วนของขอบเขตซ้อนทับกันเองที่" + at, "Parts of it lie over one another at" + at};
    if (reason == "Interior is disconnected")
        return {"รูแบ่งพื้นที่ขาดจากกันที่" + at, "Holes cut it in two at" + at};
    return {"รูปทรงใช้ไม่ได้ (" + std::string(reason) + ") ที่" + at, "The shape is not valid (" + std::string(reason) + ") at" + at};
}

double area_of(Geos const& geos, GEOSGeometry const* geometry)
{
    double area = 0;
    if (GEOSArea_r(geos, geometry, &area) != 1)
        geos.fail();
    return area;
}

bool boxes_meet(Box const& a, Box const& b)
{
    return a.low.x < b.high.x && b.low.x < a.high.x && a.low.y < b.high.y && b.low.y < a.high.y;
}

} // namespace

std::optional<base::Bilingual> crossing_of(Shape const& shape)
{
    Geos const geos;
    auto const geometry = geometry_of(geos, shape);
    char* reason = nullptr;
    GEOSGeometry* where = nullptr;
    auto const valid = GEOSisValidDetail_r(geos, geometry.get(), 0, &reason, &where);
    if (valid == 2)
        geos.fail();
    if (valid == 1)
        return std::nullopt;
    auto const point = Geometry(where, {&geos});
    auto const words = in_words(reason ? reason : "", place_in_words(geos, where));
    GEOSFree_r(geos, reason);
    return words;
}

std::vector<Overlap> overlaps(std::span<Shape const* const> shapes, double at_least)
{
    Geos const geos;
    std::vector<Geometry> geometries;
    std::vector<Box> boxes;
    for (auto const* shape : shapes) {
        geometries.push_back(geometry_of(geos, *shape));
        boxes.push_back(box_of(*shape));
    }
    // From west to east, so that each is compared with those only that begin before it ends.
    std::vector<std::size_t> order(shapes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, {}, [&](std::size_t i) { return boxes[i].low.x; });
    std::vector<Overlap> found;
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t k = i + 1; k < order.size() && boxes[order[k]].low.x < boxes[order[i]].high.x; ++k) {
            auto const [one, other] = std::minmax(order[i], order[k]);
            if (!boxes_meet(boxes[one], boxes[other]))
                continue;
            auto const shared = owned(geos, GEOSIntersection_r(geos, geometries[one].get(), geometries[other].get()));
            auto const smaller = std::min(area_of(geos, geometries[one].get()), area_of(geos, geometries[other].get()));
            if (auto const part = smaller > 0 ? area_of(geos, shared.get()) / smaller : 0; part > at_least)
                found.push_back({one, other, part});
        }
    }
    std::ranges::sort(found, {}, [](Overlap const& o) { return std::pair(o.one, o.other); });
    return found;
}

} // namespace outlines
