// What stands still: how long houses have been where they are, and what was begun and not finished, the longest first.
//
// The limits are data: those of the stages (rounds), and of the papers that a plan wants after its money (tranches). Names of
// people are told only to those who see the houses of rounds; the others see places and days.
#pragma once

#include "base/fields.hpp"
#include "insights/records.hpp"
#include "platform/auth/actor.hpp"

#include <optional>
#include <string>
#include <vector>

namespace insights {

enum class StillKind {
    Stage,        // in one state for longer than its limit
    NeverStarted, // approved, and no work begun
    NeverClosed,  // work begun, and not closed
    Papers,       // money was released, and its papers are not there
    Flags,        // of photographs, not settled
    Tambons,      // all houses came to an end, and the tambon is not closed
    Round         // all tambons are closed, and the round is not
};
std::span<base::EnumValue<StillKind> const> values_of(StillKind);

// Houses of one state by the time they have been in it.
struct StateAgeView {
    rounds::HouseState state = rounds::HouseState::Surveyed;
    std::string state_th;
    std::string state_en;
    std::int64_t houses = 0;
    std::int64_t to_30 = 0; // up to 30 days, 31 to 60, 61 to 90
    std::int64_t to_60 = 0;
    std::int64_t to_90 = 0;
    std::int64_t longer = 0;
    std::int64_t over = 0; // longer than the limit
    std::optional<std::int64_t> limit_days;
    std::int64_t longest_days = 0;
};
Schema const& schema_of(Tag<StateAgeView>);

struct StillHouse {
    rounds::RoundHouseId round_house_id;
    std::string head_name; // empty where people are not to be seen
    std::string house_no;
    std::optional<int> moo;
    base::AreaCode tambon;
    std::string tambon_th;
    std::string tambon_en;
    std::string state_th;
    std::string state_en;
    base::Date since;
    std::int64_t days = 0;
    std::string detail_th; // what is missing; may be empty
    std::string detail_en;
    std::optional<base::Date> task_due; // of the first open task about it
};
Schema const& schema_of(Tag<StillHouse>);

struct StillGroup {
    StillKind kind = StillKind::Stage;
    std::optional<rounds::HouseState> state;
    std::string title_th;
    std::string title_en;
    std::int64_t count = 0; // houses, or tambons
    std::optional<std::int64_t> limit_days;
    std::optional<std::int64_t> longest_days;
    std::vector<StillHouse> houses;     // the longest first, the first five
    std::vector<std::string> places_th; // of tambons
    std::vector<std::string> places_en;
    std::string link;
    std::string action_th;
    std::string action_en;
    base::AreaCode area; // of all of it, for a reminder
    std::optional<auth::Role> owner_role;
};
Schema const& schema_of(Tag<StillGroup>);

struct StillRound {
    rounds::RoundId id;
    std::string name_th;
    std::string name_en;
    std::vector<StateAgeView> ages;
    std::vector<StillGroup> groups; // the longest first
};
Schema const& schema_of(Tag<StillRound>);

struct Standstill {
    base::Date today;
    std::vector<StillRound> rounds; // open ones
    bool can_remind = false;
};
Schema const& schema_of(Tag<Standstill>);

// `area` must lie within the actor's overview; absent: all of it. Throws Problem `insights.outside_your_area`.
[[nodiscard]] Standstill standstill(storage::Reader&, auth::Actor const&, std::optional<base::AreaCode> const& area,
                                    base::Date today);

} // namespace insights
