// Writing GeoJSON: rings turn left, as the format wants them, and end where they began.
#include "outlines/geojson_out.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <cmath>
#include <cstdlib>

namespace outlines {

namespace {

// Hundred-thousandths of a degree as "100.14032", without what floating point would make of it.
void append_degree(std::string& to, std::int32_t spot_units)
{
    auto const hundred_thousandths = std::lround(spot_units / 100.0);
    auto const whole = std::abs(hundred_thousandths) / 100'000;
    auto const part = std::to_string(100'000 + std::abs(hundred_thousandths) % 100'000).substr(1);
    to += (hundred_thousandths < 0 ? "-" : "") + std::to_string(whole) + "." + part;
}

double turned_area(Ring const& ring)
{
    double area = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        auto const& a = ring[i];
        auto const& b = ring[i + 1 < ring.size() ? i + 1 : 0];
        area += double(a.x) * b.y - double(b.x) * a.y;
    }
    return area;
}

void append_ring(std::string& to, Ring const& ring, bool leftwards)
{
    auto const backwards = (turned_area(ring) > 0) != leftwards;
    to += "[";
    for (std::size_t i = 0; i <= ring.size(); ++i) {
        auto const at = i % ring.size();
        auto const& spot = ring[backwards ? (ring.size() - at) % ring.size() : at];
        to += i == 0 ? "[" : ",[";
        append_degree(to, spot.x);
        to += ",";
        append_degree(to, spot.y);
        to += "]";
    }
    to += "]";
}

void append_polygon(std::string& to, Polygon const& polygon)
{
    to += "[";
    append_ring(to, polygon.outer, true);
    for (auto const& hole : polygon.holes) {
        to += ",";
        append_ring(to, hole, false);
    }
    to += "]";
}

void append_feature(std::string& to, Outline const& outline, base::Bilingual const& name)
{
    boost::json::object const properties{
        {"code", outline.tambon.str()}, {"district", outline.tambon.parent().str()}, {"name_th", name.th}, {"name_en", name.en}};
    to += R"({"type":"Feature","id":")" + outline.tambon.str() + R"(","properties":)" + boost::json::serialize(properties) +
          R"(,"geometry":{"type":"MultiPolygon","coordinates":[)";
    for (std::size_t i = 0; i < outline.shape.size(); ++i) {
        to += i == 0 ? "" : ",";
        append_polygon(to, outline.shape[i]);
    }
    to += "]}}";
}

} // namespace

std::string geojson_of(Sheet const& sheet, std::function<base::Bilingual(base::AreaCode const&)> const& name_of)
{
    boost::json::object about{{"type", "FeatureCollection"}, {"source", sheet.source}, {"tambons", sheet.tambons}};
    if (sheet.imported_on)
        about["imported_on"] = sheet.imported_on->iso();
    auto text = boost::json::serialize(about);
    text.back() = ',';
    text += R"("features":[)";
    for (std::size_t i = 0; i < sheet.outlines.size(); ++i) {
        text += i == 0 ? "" : ",";
        append_feature(text, sheet.outlines[i], name_of(sheet.outlines[i].tambon));
    }
    return text + "]}";
}

} // namespace outlines
