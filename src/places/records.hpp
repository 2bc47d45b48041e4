// What places send over the wire.
#pragma once

#include "base/fields.hpp"
#include "places/places.hpp"

#include <optional>
#include <string>
#include <vector>

namespace places {

using base::fields::Schema;
using base::fields::Tag;

struct AreaView {
    base::AreaCode code;
    Level level = Level::Tambon;
    std::optional<base::AreaCode> parent; // absent for a province
    std::string name_th;
    std::string name_en;
    std::string full_name_th;
    std::string full_name_en;
    std::optional<std::string> postcode;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::optional<std::int64_t> population;
    std::optional<std::int64_t> households;
    std::optional<base::Date> facts_as_of;
    std::optional<std::string> facts_source;
    bool active = true;
    std::optional<base::AreaCode> successor;
};
Schema const& schema_of(Tag<AreaView>);

struct AreaList {
    std::vector<AreaView> items;
};
Schema const& schema_of(Tag<AreaList>);

[[nodiscard]] AreaView view_of(Area const& area, base::Bilingual const& full_name);

} // namespace places
