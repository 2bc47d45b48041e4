// The household register: who lives in which house, in what state the house is, and what it needs.
//
// A household stands in exactly one tambon and is seen only by those whose duties cover that tambon; to everyone else it does
// not exist (404). Its people have a citizen number, or a card of another kind, or none: nobody is turned away for lack of a
// number. Citizen numbers are encrypted and leave this room only masked, or one at a time through an audited route. Health
// is given only to those who may read it.
//
// Nothing is ever deleted: a person who left, or a household that dissolved, stays as a row with its id, so that old
// agreements and payments keep pointing at somebody.
#pragma once

#include "base/area_code.hpp"
#include "base/dates.hpp"
#include "base/map_cell.hpp"
#include "base/money.hpp"
#include "households/edits.hpp"
#include "households/edits_between.hpp"
#include "households/kinds.hpp"
#include "households/records.hpp"
#include "households/service.hpp"
#include "platform/api/call.hpp"
#include "platform/api/check.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace households {

// What other features show of a household beside their own rows.
struct HouseholdSummary {
    HouseholdId id;
    std::string head_name; // with title: "นายสมชาย ใจดี"
    std::string house_no;  // "12/3", "-" where the house has none
    std::optional<int> moo;
    base::AreaCode tambon;
    std::optional<std::string> house_code;
    std::int64_t members = 0; // people present
    DwellingState dwelling_state = DwellingState::Damaged;
    Status status = Status::Active;
    bool made_up = false;
    std::string head_sort_key; // orders by the head's name as Thai is sorted
};

// The moo as papers and lists say it; nothing where there is none: a house in a town has moo 0.
[[nodiscard]] inline std::string moo_in_words(std::optional<int> moo)
{
    return moo.value_or(0) > 0 ? std::to_string(*moo) : std::string();
}

// Absent when there is none or it lies outside the scope.
[[nodiscard]] std::optional<HouseholdSummary> find_summary(storage::Reader&, auth::Scope const&, HouseholdId);
// Throws Problem 404 `households.not_found`.
[[nodiscard]] HouseholdSummary require_summary(storage::Reader&, auth::Scope const&, HouseholdId);
// In the order of `ids`; those outside the scope are left out. One statement for every 16 ids.
[[nodiscard]] std::vector<HouseholdSummary> summaries(storage::Reader&, auth::Scope const&, std::span<HouseholdId const> ids);

// Active households and the people present in them, from the kept summary; numbers only.
struct Totals {
    std::int64_t households = 0;
    std::int64_t people = 0;
};
[[nodiscard]] Totals totals(storage::Reader&, auth::Scope const&);

// What is known of a household's need, for rankings and counts: no names, no numbers. Health is in it: whoever shows it asks
// for HealthRead. Choices are the stable names of `choices_of`.
struct NeedFacts {
    struct Person {
        std::optional<int> age; // completed years on the day asked for
        std::optional<bool> can_care_for_self;
        std::optional<bool> disabled;
        std::optional<bool> bedridden;
        bool chronically_ill = false;
    };
    struct Part {
        std::string part;
        std::string state;
        std::optional<std::string> action = std::nullopt; // what is wanted
    };
    HouseholdId id;
    base::AreaCode tambon;
    base::Timestamp registered_at;
    std::vector<Person> people; // present ones
    std::vector<Part> parts;
    std::string tenure;
    std::string land_kind;
    std::string dwelling_state;
    std::optional<bool> secure;
    std::optional<bool> durable;
    std::optional<base::Satang> monthly_income;
    std::optional<base::Satang> debt;
};
// In the order of `ids`; those outside the scope are left out. Three statements for every 64 ids.
[[nodiscard]] std::vector<NeedFacts> need_facts(storage::Reader&, auth::Scope const&, std::span<HouseholdId const> ids,
                                                base::Date on);

// The choices of a field ("tenure", "land_kind", "dwelling_state", "part", "part_state"), in order; empty for any other name.
struct NamedChoice {
    std::string name;
    base::Bilingual label;
};
[[nodiscard]] std::vector<NamedChoice> choices_of(std::string_view field);

// Where the active households of a village stand that have a place on the map; at most `most`, without saying whose they are.
struct Spot {
    double latitude = 0;
    double longitude = 0;
};
[[nodiscard]] std::vector<Spot> spots_of_village(storage::Reader&, auth::Scope const&, base::AreaCode const& tambon,
                                                 std::optional<int> moo, std::size_t most);

// Where one household stands, whatever the scope; absent where nobody noted it.
[[nodiscard]] std::optional<Spot> spot_of(storage::Reader&, HouseholdId);

// The photographs of a household that show its house, and where else a picture is used (found.cpp).
struct Photograph {
    PictureId id;
    std::string sha256;
    PictureKind kind = PictureKind::Other;
    std::optional<base::Timestamp> taken_at;
};
// In their order, without papers and people; nothing outside the scope.
[[nodiscard]] std::vector<Photograph> photographs_of(storage::Reader&, auth::Scope const&, HouseholdId);
// The same of many households, a statement for 128 of them; one that has none is left out.
[[nodiscard]] std::map<HouseholdId, std::vector<Photograph>> photographs_of_many(storage::Reader&, auth::Scope const&,
                                                                                 std::span<HouseholdId const>);
// The households that show this very picture, whatever the scope: for comparing evidence.
struct PictureUse {
    HouseholdId household;
    base::AreaCode tambon;
};
[[nodiscard]] std::vector<PictureUse> uses_of_picture(storage::Reader&, std::string const& sha256);

// Active households within so many metres of a spot, without `except`. Outside the scope only the fact is told.
struct Near {
    std::optional<HouseholdSummary> household; // absent outside the scope
};
[[nodiscard]] std::vector<Near> standing_within(storage::Reader&, auth::Scope const&, Spot, double metres,
                                                std::span<HouseholdId const> except, std::size_t most);

// Where active households stand on the map (on_the_map.cpp): those of a tile, or of any unbroken run of cells, in the order of
// cells. What is told is good for the call only. One pass over an index; a million in some tenths of a second.
struct MapSpot {
    std::int64_t cell = 0; // base::place_of_cell
    std::string_view household;
    base::AreaCode const& tambon;
    std::string_view stage; // the state of its house in its newest round; "" in none
};
void each_spot(storage::Reader&, auth::Scope const&, base::CellRange const&, std::function<void(MapSpot const&)> const&);
// The same as counts of coarse squares, from kept sums: for maps of a province or the country. `square_zoom` is the zoom whose
// tiles are the squares wanted; where the kept ones are finer, several follow each other. Only where `has_counts_for` says so.
struct MapCount {
    std::int64_t cell = 0; // first of the square's cells in the finest grid
    std::string_view stage;
    std::int64_t households = 0;
    std::int64_t columns = 0; // sums of their places in the finest grid
    std::int64_t rows = 0;
};
[[nodiscard]] bool has_counts_for(int square_zoom);
void each_count(storage::Reader&, auth::Scope const&, base::MapTile const&, int square_zoom,
                std::function<void(MapCount const&)> const&);
// For the rounds, with every change of a state: what the map shows of these households.
void show_stage(storage::Writer&, std::string_view stage, std::span<HouseholdId const>);
// Every household with its stage, ordered by id; for the check of the rounds.
void each_stage(storage::Reader&, std::function<void(HouseholdId, std::string_view)> const&);

// Another household of the register that shares something with one: somebody's citizen number, of those who live there or have
// left, or the house code. For decisions: whatever the scope, no names and no numbers.
struct Twin {
    HouseholdId of;
    HouseholdId other;
    bool same_number = false;
    bool same_house_code = false;
};
// Ordered as `ids`, then by the other's id.
[[nodiscard]] std::vector<Twin> twins_of(storage::Reader&, std::span<HouseholdId const> ids);

// A household as one person may see it: health only where they may read it; papers with citizen numbers only where they may see
// numbers; numbers always masked. Throws Problem 404 `households.not_found` outside the scope.
[[nodiscard]] HouseholdView show(storage::Reader&, auth::Actor const&, auth::Scope const&, HouseholdId, base::Date today);

// What somebody carries into the field: whole at first, in pages; later only what changed.
struct CarryQuery {
    std::optional<std::string> since; // of the last page before; absent: everything
    std::optional<std::string> after; // `next` of the page before
    std::size_t limit = 200;
};
struct CarryPage {
    std::vector<HouseholdView> items; // active households of the scope
    std::vector<HouseholdId> gone;    // no longer active, or no longer there
    std::optional<std::string> next;  // more of the same; absent on the last page
    std::optional<std::string> since; // on the last page: what to ask with next time
    bool whole = false;               // a page of everything, also where a `since` was given: what it does not name has gone
};
// Throws Problem 422 for a `since` or `after` that is not from here, or an `after` of other areas than today's.
[[nodiscard]] CarryPage carry(storage::Reader&, auth::Actor const&, auth::Scope const&, CarryQuery const&, base::Date today);

// Kept summaries (counts per tambon, members and head of each household, the search index) against the rows.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);

// A household of the demonstration; the ids never change, so later features can point at them before they exist.
struct DemoHousehold {
    HouseholdId id;
    base::AreaCode tambon;
    bool in_round = false;       // for as many as there are places in fiscal year 2565; others of their tambons stand with them
    bool helped_in_2564 = false; // had a house in the round before
};
// In the order of tambons; the 65 of the round first.
[[nodiscard]] std::vector<DemoHousehold> demo_households();
// Registers them through the ordinary use cases, with made-up people and drawn pictures. Needs the places. Those of fiscal year
// 2564 come first, by the other.
void seed_demo_2564(api::Work&);
void seed_demo(api::Work&, files::FileStore&);

} // namespace households
