// Recorded figures: numbers that somebody counted and published, each with its unit, its as-of date and its source.
//
// A figure is never changed. One counted on the same day or later supersedes it and both stay in the history; one counted before
// the present figure only joins the history. What the program itself counts (live figures) is not kept here: see insights.
#pragma once

#include "base/area_code.hpp"
#include "base/bilingual.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "base/ids.hpp"
#include "platform/api/call.hpp"
#include "platform/api/route.hpp"
#include "platform/storage/storage.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace figures {

struct FigureTag;
using FigureId = base::Id<FigureTag>;

// What is counted. Each key has one unit (`unit_of`).
enum class Key {
    Councils,                // community organisation councils
    CouncilsCoveragePercent, // how many of the possible ones
    WelfareFunds,            // community welfare funds
    EconomyTambons,          // tambons with community economy and capital
    LandTambons,             // tambons where land problems are being solved
    MankongProjects,         // บ้านมั่นคง
    MankongCommunities,
    MankongHouseholds,
    PhorphiangPastTambons, // บ้านพอเพียง before fiscal year 2565
    PhorphiangPastHouseholds,
    Phorphiang2565Households, // บ้านพอเพียง of fiscal year 2565, as announced
    Phorphiang2565Tambons,
    Phorphiang2565Baht
};
std::span<base::EnumValue<Key> const> values_of(Key);

enum class Unit { Tambons, Projects, Communities, Households, Baht, Rai, People, Organizations, Percent };
std::span<base::EnumValue<Unit> const> values_of(Unit);
[[nodiscard]] Unit unit_of(Key key);

struct Figure {
    FigureId id;
    Key key = Key::Councils;
    base::AreaCode area;
    std::int64_t value = 0; // in whole units; money in baht
    Unit unit = Unit::Organizations;
    base::Date as_of;
    std::string source;
    std::optional<std::string> note;
    std::string entered_by; // display name
    base::Timestamp entered_at;
    std::optional<FigureId> superseded_by; // the one that took its place, or that was already newer when this was entered
};

// The present figures of exactly this area, in the order of the keys; at most one for each key.
[[nodiscard]] std::vector<Figure> current(storage::Reader& reader, base::AreaCode const& area);
[[nodiscard]] std::optional<Figure> current(storage::Reader& reader, base::AreaCode const& area, Key key);

// The figures of the announcement of 20 January 2565 for Phrae, with that source.
void seed_demo(api::Work& work);

// All statements of this room; a test prepares each on both engines.
std::span<storage::Sql const> statements();

void add_routes(api::Routes& routes);

} // namespace figures
