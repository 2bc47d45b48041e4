// GeoJSON to numbers; everything that is not as the format says ends as words.
#include "outlines/geojson.hpp"

#include <boost/json.hpp>

#include <cmath>
#include <utility>

namespace outlines {

namespace {

namespace json = boost::json;
using base::Bilingual;

constexpr std::size_t kDeepest = 24;         // of a MultiPolygon in a collection: eight
constexpr std::size_t kDeepestProperty = 4;  // "a.b.c.d"
constexpr std::size_t kMostProperties = 200; // of one feature
constexpr std::size_t kLongestValue = 200;

// What stands in the file, in our own sentence; whatever is longer is no name.
std::string quoted(std::string const& name)
{
    return name.size() > kLongestValue ? "…" : name;
}

// Flies to read_geojson or to the feature it belongs to.
struct Refused {
    Bilingual why;
};
struct TooMuch : Refused {};

json::value const* member(json::value const& of, std::string_view name)
{
    auto const* object = of.if_object();
    return object ? object->if_contains(name) : nullptr;
}

std::string text_member(json::value const& of, std::string_view name)
{
    auto const* found = member(of, name);
    return found && found->is_string() ? std::string(found->get_string()) : std::string();
}

class Counts {
public:
    void ring()
    {
        if (++rings_ > kMostRings)
            refuse("วง", "rings", kMostRings);
    }
    void corner()
    {
        if (++corners_ > kMostCorners)
            refuse("จุด", "corners", kMostCorners);
    }
    static void refuse(std::string const& th, std::string const& en, std::size_t most)
    {
        throw TooMuch{
            {{"ไฟล์มี" + th + "มากกว่า " + std::to_string(most) + " ให้ลดรายละเอียดหรือแยกไฟล์ทีละจังหวัด",
              "The file has more than " + std::to_string(most) + " " + en + "; simplify it, or send one province at a time"}}};
    }

private:
    std::size_t rings_ = 0;
    std::size_t corners_ = 0;
};

double number_of(json::value const& value)
{
    json::error_code fault;
    auto const number = value.to_number<double>(fault);
    if (fault || !std::isfinite(number))
        throw Refused{{"พิกัดบางค่าไม่ใช่ตัวเลข", "A coordinate is no number"}};
    return number;
}

json::array const& list_of(json::value const& value)
{
    auto const* list = value.if_array();
    if (!list)
        throw Refused{{"พิกัดไม่ได้เรียงตามแบบของ GeoJSON", "The coordinates are not arranged as GeoJSON says"}};
    return *list;
}

Degree degree_of(json::value const& value, Counts& counts)
{
    counts.corner();
    auto const& numbers = list_of(value);
    if (numbers.size() < 2)
        throw Refused{{"พิกัดต้องมีลองจิจูดและละติจูด", "A position needs longitude and latitude"}};
    return {number_of(numbers[0]), number_of(numbers[1])};
}

RawPolygon polygon_of(json::value const& value, Counts& counts)
{
    RawPolygon polygon;
    for (auto const& ring : list_of(value)) {
        counts.ring();
        auto& corners = polygon.emplace_back();
        corners.reserve(list_of(ring).size());
        for (auto const& corner : list_of(ring))
            corners.push_back(degree_of(corner, counts));
    }
    return polygon;
}

std::vector<RawPolygon> polygons_of(json::value const& geometry, Counts& counts)
{
    auto const type = text_member(geometry, "type");
    if (type != "Polygon" && type != "MultiPolygon")
        throw Refused{{"รูปทรงต้องเป็น Polygon หรือ MultiPolygon แต่เป็น “" + quoted(type) + "”",
                       "The geometry has to be a Polygon or MultiPolygon, it is “" + quoted(type) + "”"}};
    auto const* coordinates = member(geometry, "coordinates");
    if (!coordinates)
        throw Refused{{"รูปทรงไม่มีพิกัด", "The geometry has no coordinates"}};
    if (type == "Polygon")
        return {polygon_of(*coordinates, counts)};
    std::vector<RawPolygon> polygons;
    for (auto const& polygon : list_of(*coordinates))
        polygons.push_back(polygon_of(polygon, counts));
    return polygons;
}

// Numbers that are whole, like 540101.0, as people write them.
std::string text_of(json::value const& value)
{
    if (value.is_string())
        return std::string(value.get_string());
    if (value.is_double() && std::abs(value.get_double()) < 1e15 && value.get_double() == std::floor(value.get_double()))
        return std::to_string(static_cast<std::int64_t>(value.get_double()));
    return json::serialize(value);
}

void add_properties(std::map<std::string, std::string>& to, json::object const& from, std::string const& before,
                    std::size_t depth)
{
    for (auto const& [name, value] : from) {
        auto const path = before + std::string(name);
        if (to.size() >= kMostProperties)
            return;
        if (path.size() > kLongestValue)
            continue;
        if (auto const* inner = value.if_object(); inner && depth < kDeepestProperty)
            add_properties(to, *inner, path + ".", depth + 1);
        else if (value.is_number() || (value.is_string() && value.get_string().size() <= kLongestValue))
            to.emplace(path, text_of(value));
    }
}

RawFeature feature_of(json::value const& value, Counts& counts)
{
    RawFeature feature;
    if (auto const* properties = member(value, "properties"); properties && properties->is_object())
        add_properties(feature.properties, properties->get_object(), "", 1);
    if (auto const* id = member(value, "id");
        id && (id->is_number() || (id->is_string() && id->get_string().size() <= kLongestValue)))
        feature.properties.emplace("id", text_of(*id));
    try {
        if (text_member(value, "type") != "Feature")
            throw Refused{{"รายการนี้ไม่ใช่ Feature", "This is no Feature"}};
        auto const* geometry = member(value, "geometry");
        if (!geometry || !geometry->is_object())
            throw Refused{{"ไม่มีรูปทรง", "It has no geometry"}};
        feature.polygons = polygons_of(*geometry, counts);
    } catch (TooMuch const&) {
        throw;
    } catch (Refused const& refused) {
        feature.polygons.clear();
        feature.fault = refused.why;
    }
    return feature;
}

// An old member that RFC 7946 took out; files still carry it, mostly to say that they are in degrees.
void refuse_other_coordinates(json::value const& file)
{
    auto const* crs = member(file, "crs");
    if (!crs || crs->is_null())
        return;
    auto const* properties = member(*crs, "properties");
    auto const name = properties ? text_member(*properties, "name") : std::string();
    if (name.ends_with("CRS84") || name.ends_with(":4326"))
        return;
    throw Refused{{"ไฟล์ใช้ระบบพิกัด “" + quoted(name) + "” ให้แปลงเป็น WGS84 (EPSG:4326) ก่อน",
                   "The file is in the coordinate system “" + quoted(name) + "”; convert it to WGS84 (EPSG:4326) first"}};
}

std::vector<RawFeature> features_of(json::value const& file)
{
    if (text_member(file, "type") != "FeatureCollection")
        throw Refused{{"ไฟล์นี้ไม่ใช่ GeoJSON แบบ FeatureCollection", "This file is no GeoJSON FeatureCollection"}};
    auto const* features = member(file, "features");
    if (!features || !features->is_array() || features->get_array().empty())
        throw Refused{{"ไฟล์ไม่มีรายการใดเลย", "The file has no features"}};
    refuse_other_coordinates(file);
    if (features->get_array().size() > kMostFeatures)
        Counts::refuse("รายการ", "features", kMostFeatures);
    Counts counts;
    std::vector<RawFeature> all;
    for (auto const& feature : features->get_array())
        all.push_back(feature_of(feature, counts));
    return all;
}

} // namespace

RawFile read_geojson(std::string_view text)
{
    if (text.size() > kMostBytes)
        return {{}, Bilingual{"ไฟล์ใหญ่เกินไป ให้แยกไฟล์ทีละจังหวัด", "The file is too large; send one province at a time"}};
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    json::parse_options options;
    options.max_depth = kDeepest;
    json::monotonic_resource memory;
    json::error_code fault;
    auto const file = json::parse(text, fault, &memory, options);
    if (fault)
        return {{},
                Bilingual{"ไฟล์นี้ไม่ใช่ JSON ที่อ่านได้: " + fault.message(), "This is no JSON that can be read: " + fault.message()}};
    try {
        return {features_of(file), std::nullopt};
    } catch (Refused const& refused) {
        return {{}, refused.why};
    }
}

} // namespace outlines
