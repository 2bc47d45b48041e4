// What figures send and receive over the wire.
#pragma once

#include "base/fields.hpp"
#include "figures/figures.hpp"

#include <optional>
#include <string>
#include <vector>

namespace figures {

using base::fields::Schema;
using base::fields::Tag;

struct FigureView {
    FigureId id;
    Key key = Key::Councils;
    std::string label_th;
    std::string label_en;
    base::AreaCode area;
    std::string area_name_th;
    std::string area_name_en;
    std::int64_t value = 0; // in whole units; money in baht
    Unit unit = Unit::Organizations;
    std::string unit_th;
    std::string unit_en;
    base::Date as_of;
    std::string source;
    std::optional<std::string> note;
    std::string entered_by;
    base::Timestamp entered_at;
    std::optional<FigureId> superseded_by;
};
Schema const& schema_of(Tag<FigureView>);

struct FigureList {
    std::vector<FigureView> items;
};
Schema const& schema_of(Tag<FigureList>);

struct FigureForm {
    std::optional<FigureId> id; // made by the client, so that sending twice records once
    Key key = Key::Councils;
    base::AreaCode area;
    std::int64_t value = 0;
    Unit unit = Unit::Organizations; // what the value was counted in; refused where the key is counted in something else
    base::Date as_of;
    std::string source;
    std::optional<std::string> note;
    base::Faults faults; // of reading; the service refuses once, with its own
};
Schema const& schema_of(Tag<FigureForm>);

// A figure that can be recorded, for forms.
struct KeyView {
    Key key = Key::Councils;
    std::string label_th;
    std::string label_en;
    Unit unit = Unit::Organizations;
    std::string unit_th;
    std::string unit_en;
};
Schema const& schema_of(Tag<KeyView>);

struct KeyList {
    std::vector<KeyView> items;
};
Schema const& schema_of(Tag<KeyList>);

[[nodiscard]] FigureView view_of(Figure const& figure, base::Bilingual const& area_name);
[[nodiscard]] KeyList all_keys();

} // namespace figures
