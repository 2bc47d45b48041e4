// Kept counts of coarse squares of the map: what a change adds and takes away, and writing it.
#pragma once

#include "base/area_code.hpp"
#include "platform/api/check.hpp"
#include "platform/storage/storage.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace households {

// Squares of 20, 2.4 and 0.6 km at the equator: of a map tile of zoom 5, 8 and 10 one of 64 by 64.
inline constexpr int kMapLevels[] = {11, 14, 16};

// Where a household stands, as the map has it.
struct MapRow {
    std::optional<std::int64_t> cell; // absent: not on the map
    std::string tambon;
    std::string stage;
    bool operator==(MapRow const&) const = default;
};

// Gathers changes, so that many of one square are written once.
class MapCounts {
public:
    void add(MapRow const& row) { change(row, 1); }
    void take_away(MapRow const& row) { change(row, -1); }
    void write(storage::Writer& tx) const;

    struct Sums {
        std::int64_t households = 0;
        std::int64_t columns = 0;
        std::int64_t rows = 0;
        bool operator==(Sums const&) const = default;
    };
    using Key = std::tuple<int, std::int64_t, std::string, std::string>; // level, cell, tambon, stage
    [[nodiscard]] std::map<Key, Sums> const& sums() const { return sums_; }

private:
    void change(MapRow const& row, int sign);

    std::map<Key, Sums> sums_;
};

// The kept counts against the points.
void check_map_counts(storage::Reader&, std::vector<api::Difference>&);
[[nodiscard]] std::span<storage::Sql const> map_count_statements();

} // namespace households
