// One layer of a vector tile, version 2.1 of the format: features with attributes, as bytes. Pure.
//
// Coordinates are whole units of the tile, 0 to kExtent from its north-west corner; what is drawn over the edge by a buffer lies
// outside. Specification: https://github.com/mapbox/vector-tile-spec/tree/master/2.1
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace maps {

inline constexpr std::int32_t kExtent = 4096;

struct TilePoint {
    std::int32_t x = 0; // to the east
    std::int32_t y = 0; // to the south
    bool operator==(TilePoint const&) const = default;
};
using TileRing = std::vector<TilePoint>; // closed; the first point does not stand again at the end

struct Attribute {
    std::string_view name;
    std::variant<std::string_view, std::int64_t> value; // whole numbers from 0 on
};

class TileLayer {
public:
    explicit TileLayer(std::string name) : name_(std::move(name)) {}

    void add_point(TilePoint at, std::span<Attribute const>);
    // The outer ring, then its holes; the next outer ring of the same feature, and so on. Each is turned as the format wants it.
    // `id` is what a browser may hang a state on.
    struct Part {
        TileRing ring;
        bool is_hole = false;
    };
    void add_polygon(std::span<Part const>, std::span<Attribute const>, std::optional<std::uint64_t> id);

    [[nodiscard]] bool empty() const { return features_.empty(); }
    // The tile of this layer alone; nothing at all where it is empty.
    [[nodiscard]] std::string tile() const;

private:
    enum class Geometry { Point = 1, Polygon = 3 };
    void add(Geometry, std::span<std::uint32_t const> commands, std::span<Attribute const>, std::optional<std::uint64_t> id);
    [[nodiscard]] std::uint32_t number_of_key(std::string_view name);
    [[nodiscard]] std::uint32_t number_of_value(Attribute const&);
    [[nodiscard]] std::uint32_t number_of(std::string_view text);
    [[nodiscard]] std::uint32_t number_of(std::int64_t number);

    std::string name_;
    std::string features_; // encoded
    std::vector<std::string> keys_;
    std::string values_; // encoded
    std::uint32_t value_count_ = 0;
    std::unordered_map<std::string, std::uint32_t> known_texts_;
    std::unordered_map<std::int64_t, std::uint32_t> known_numbers_;
    std::vector<std::uint32_t> tags_; // kept, so that a feature needs no room of its own
};

} // namespace maps
