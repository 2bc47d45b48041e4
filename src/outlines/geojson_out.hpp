// Outlines as GeoJSON, for small maps. Pure.
#pragma once

#include "base/bilingual.hpp"
#include "outlines/outlines.hpp"

#include <functional>
#include <string>

namespace outlines {

struct Sheet {
    std::vector<Outline> outlines;
    std::int64_t tambons = 0; // that the area has; more than outlines where some are not known
    std::string source;       // whose lines these are
    std::optional<base::Date> imported_on;
};
// RFC 7946 with the members `source`, `imported_on` and `tambons` beside its own; five decimals (1 m).
[[nodiscard]] std::string geojson_of(Sheet const& sheet, std::function<base::Bilingual(base::AreaCode const&)> const& name_of);

} // namespace outlines
