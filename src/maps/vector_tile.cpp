// The format's messages, written with protozero.
#include "maps/vector_tile.hpp"

#include <protozero/pbf_writer.hpp>

#include <algorithm>

namespace maps {

namespace {

// Numbers of the fields, as the specification's vector_tile.proto has them.
constexpr protozero::pbf_tag_type kTileLayer = 3;
constexpr protozero::pbf_tag_type kLayerName = 1;
constexpr protozero::pbf_tag_type kLayerFeature = 2;
constexpr protozero::pbf_tag_type kLayerKey = 3;
constexpr protozero::pbf_tag_type kLayerValue = 4;
constexpr protozero::pbf_tag_type kLayerExtent = 5;
constexpr protozero::pbf_tag_type kLayerVersion = 15;
constexpr protozero::pbf_tag_type kFeatureId = 1;
constexpr protozero::pbf_tag_type kFeatureTags = 2;
constexpr protozero::pbf_tag_type kFeatureType = 3;
constexpr protozero::pbf_tag_type kFeatureGeometry = 4;
constexpr protozero::pbf_tag_type kValueString = 1;
constexpr protozero::pbf_tag_type kValueNumber = 5;

constexpr std::uint32_t kMoveTo = 1;
constexpr std::uint32_t kLineTo = 2;
constexpr std::uint32_t kClosePath = 7;

std::uint32_t command(std::uint32_t what, std::size_t times)
{
    return what | (static_cast<std::uint32_t>(times) << 3);
}

// Points as steps from the one before.
class Pen {
public:
    std::vector<std::uint32_t> commands;

    void go(std::uint32_t what, std::size_t times) { commands.push_back(command(what, times)); }
    void to(TilePoint const& point)
    {
        commands.push_back(protozero::encode_zigzag32(point.x - at_.x));
        commands.push_back(protozero::encode_zigzag32(point.y - at_.y));
        at_ = point;
    }

private:
    TilePoint at_;
};

// Above 0: clockwise on the screen, as an outer ring has to be.
std::int64_t turned_area(TileRing const& ring)
{
    std::int64_t area = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        auto const& a = ring[i];
        auto const& b = ring[i + 1 < ring.size() ? i + 1 : 0];
        area += std::int64_t{a.x} * b.y - std::int64_t{b.x} * a.y;
    }
    return area;
}

} // namespace

void TileLayer::add_point(TilePoint at, std::span<Attribute const> attributes)
{
    std::uint32_t const commands[] = {command(kMoveTo, 1), protozero::encode_zigzag32(at.x), protozero::encode_zigzag32(at.y)};
    add(Geometry::Point, commands, attributes, std::nullopt);
}

void TileLayer::add_polygon(std::span<Part const> parts, std::span<Attribute const> attributes, std::optional<std::uint64_t> id)
{
    Pen pen;
    for (auto const& [ring, is_hole] : parts) {
        if (ring.size() < 3)
            continue;
        auto turned = ring;
        if ((turned_area(ring) > 0) == is_hole)
            std::ranges::reverse(turned);
        pen.go(kMoveTo, 1);
        pen.to(turned.front());
        pen.go(kLineTo, turned.size() - 1);
        for (std::size_t i = 1; i < turned.size(); ++i)
            pen.to(turned[i]);
        pen.go(kClosePath, 1);
    }
    if (!pen.commands.empty())
        add(Geometry::Polygon, pen.commands, attributes, id);
}

void TileLayer::add(Geometry geometry, std::span<std::uint32_t const> commands, std::span<Attribute const> attributes,
                    std::optional<std::uint64_t> id)
{
    tags_.clear();
    for (auto const& attribute : attributes) {
        tags_.push_back(number_of_key(attribute.name));
        tags_.push_back(number_of_value(attribute));
    }
    protozero::pbf_writer layer(features_);
    protozero::pbf_writer feature(layer, kLayerFeature);
    if (id)
        feature.add_uint64(kFeatureId, *id);
    if (!tags_.empty())
        feature.add_packed_uint32(kFeatureTags, tags_.begin(), tags_.end());
    feature.add_enum(kFeatureType, static_cast<std::int32_t>(geometry));
    feature.add_packed_uint32(kFeatureGeometry, commands.begin(), commands.end());
}

std::uint32_t TileLayer::number_of_key(std::string_view name)
{
    auto const known = std::ranges::find(keys_, name); // a handful
    if (known != keys_.end())
        return static_cast<std::uint32_t>(known - keys_.begin());
    keys_.emplace_back(name);
    return static_cast<std::uint32_t>(keys_.size() - 1);
}

std::uint32_t TileLayer::number_of_value(Attribute const& attribute)
{
    auto const* const text = std::get_if<std::string_view>(&attribute.value);
    return text ? number_of(*text) : number_of(std::get<std::int64_t>(attribute.value));
}

std::uint32_t TileLayer::number_of(std::string_view text)
{
    auto const [known, is_new] = known_texts_.try_emplace(std::string(text), value_count_);
    if (is_new) {
        ++value_count_;
        protozero::pbf_writer layer(values_);
        protozero::pbf_writer value(layer, kLayerValue);
        value.add_string(kValueString, text.data(), text.size());
    }
    return known->second;
}

std::uint32_t TileLayer::number_of(std::int64_t number)
{
    auto const [known, is_new] = known_numbers_.try_emplace(number, value_count_);
    if (is_new) {
        ++value_count_;
        protozero::pbf_writer layer(values_);
        protozero::pbf_writer value(layer, kLayerValue);
        value.add_uint64(kValueNumber, static_cast<std::uint64_t>(number));
    }
    return known->second;
}

// Fields of a message may stand in any order; those encoded already are put between the others.
std::string TileLayer::tile() const
{
    if (empty())
        return {};
    std::string bytes;
    protozero::pbf_writer layer(bytes);
    layer.add_uint32(kLayerVersion, 2);
    layer.add_string(kLayerName, name_);
    bytes += features_;
    for (auto const& key : keys_)
        layer.add_string(kLayerKey, key);
    bytes += values_;
    layer.add_uint32(kLayerExtent, kExtent);
    std::string whole;
    protozero::pbf_writer(whole).add_message(kTileLayer, bytes);
    return whole;
}

} // namespace maps
