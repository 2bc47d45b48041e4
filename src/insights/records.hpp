// What overviews send over the wire.
#pragma once

#include "base/fields.hpp"
#include "figures/figures.hpp"
#include "rounds/rounds.hpp"

#include <optional>
#include <string>
#include <vector>

namespace insights {

using base::fields::Schema;
using base::fields::Tag;

// One number with all that makes it understandable.
struct PublicFigure {
    std::string key;
    std::string label_th;
    std::string label_en;
    std::int64_t value = 0;
    figures::Unit unit = figures::Unit::Organizations;
    base::Date as_of;
    std::string source;
    bool live = false; // counted from records today; false: recorded from a source
};
Schema const& schema_of(Tag<PublicFigure>);

struct PublicOverview {
    base::AreaCode area;
    std::string name_th;
    std::string name_en;
    std::vector<PublicFigure> figures;
};
Schema const& schema_of(Tag<PublicOverview>);

struct StateTotal {
    rounds::HouseState state = rounds::HouseState::Surveyed;
    std::string label_th;
    std::string label_en;
    std::int64_t houses = 0;
    std::int64_t late = 0;
};
Schema const& schema_of(Tag<StateTotal>);

struct TambonTotal {
    base::AreaCode tambon;
    std::string name_th;
    std::string name_en;
    std::int64_t quota = 0;
    std::int64_t placed = 0;
    std::int64_t done = 0; // handed over or closed
    std::int64_t late = 0;
};
Schema const& schema_of(Tag<TambonTotal>);

// Late houses of one tambon in one state; no names, so that it can be shown to everyone with the overview.
struct LateGroup {
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    rounds::HouseState state = rounds::HouseState::Surveyed;
    std::string state_label_th;
    std::string state_label_en;
    std::string owner_role;
    std::int64_t houses = 0;
    std::int64_t days_over = 0; // of the longest
};
Schema const& schema_of(Tag<LateGroup>);

struct RoundOverview {
    rounds::RoundId id;
    std::string name_th;
    std::string name_en;
    base::FiscalYear fiscal_year;
    bool open = true;
    std::int64_t quota = 0;
    std::int64_t placed = 0;
    std::int64_t done = 0;
    std::int64_t late = 0;
    base::Satang envelope_satang;
    base::Satang placed_satang; // placed houses with management
    base::Satang agreed_satang; // agreements in force
    std::int64_t agreed_houses = 0;
    std::vector<StateTotal> by_state;
    std::vector<TambonTotal> by_tambon;
    std::vector<LateGroup> late_groups;
};
Schema const& schema_of(Tag<RoundOverview>);

struct Coverage {
    std::int64_t tambons = 0;            // of the area
    std::int64_t tambons_with_quota = 0; // in the fiscal year asked for
    std::int64_t households = 0;         // in the register
    std::int64_t people = 0;
};
Schema const& schema_of(Tag<Coverage>);

struct Overview {
    base::AreaCode area;
    std::string name_th;
    std::string name_en;
    base::Date today;
    std::optional<base::FiscalYear> fiscal_year;
    std::vector<RoundOverview> rounds;
    Coverage coverage;
};
Schema const& schema_of(Tag<Overview>);

// One thing to do, with the one button that leads there.
struct WorkItem {
    std::string kind; // "house_step", "house_late", "agreement_signatures", "quota_open", …
    std::string title_th;
    std::string title_en;
    std::string detail_th;
    std::string detail_en;
    std::int64_t count = 0;
    std::optional<std::int64_t> days_over; // of the longest late one
    std::string link;                      // path of the browser application
    std::string action_th;
    std::string action_en;
    bool mine = true; // my own duty; false: somebody else's that I watch over
};
Schema const& schema_of(Tag<WorkItem>);

struct MyWork {
    std::vector<WorkItem> waits; // for me
    std::vector<WorkItem> late;
    std::vector<WorkItem> next; // comes soon
};
Schema const& schema_of(Tag<MyWork>);

} // namespace insights
