// The engine: frozen inputs to points, reasons and order. Pure, and the same on every machine for ever.
//
// 1. Each candidate's points by the scorecard.
// 2. The order by points; of equals by the written tie-breaks, then who was registered earlier, then the household's id.
// 3. Where hearings gave an order, the people's order decides: a house stands where the last of the hearings that had it put it,
//    houses of an earlier hearing before those of a later one. Who was in none of them follows by points.
// 4. Moves that an objection brought, one after the other, each with its reason.
// 5. The places that are free go down the list; who is left waits in reserve. A house that has gone on in the round keeps its
//    place, wherever it stands.
// What is written here is version 1 of the engine. A change that could give another list is a new version beside it: frozen
// rankings name the one that made them.
#pragma once

#include "selection/scorecard.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace selection {

inline constexpr int kEngine = 1;

// An objection that a meeting heard, and what it answered.
struct Objected {
    std::string words;
    std::string answer;
};

// What one hearing said of a house.
struct Said {
    std::size_t hearing = 0;           // in `Inputs::heard`
    std::int64_t place = 1;            // in the order of that hearing
    std::optional<std::string> reason; // why that hearing lifted it
    std::int64_t in_favour = 0;        // of its last vote on this house; all three 0: none is known
    std::int64_t against = 0;
    std::int64_t abstain = 0;
    std::vector<Objected> objections;
};

struct Candidate {
    rounds::RoundHouseId house;
    households::HouseholdId household;
    base::Timestamp registered_at;
    std::vector<Value> values;         // of `Inputs::facts`, in their order
    std::vector<Said> said;            // in the order of `Inputs::heard`; the last one's place and reason count
    std::optional<std::string> reason; // of a deviation that the hearing gave none for, told when the list was made
    bool gone_on = false;              // proposed or further: keeps its place
};

// A hearing whose order counts: sealed in the program, or as its minutes on paper have it (id, hash and code are empty).
struct Heard {
    std::string id;
    std::string sha256;
    std::string seal_code;
    std::string title;
    base::Date held_on;
};

// A house is taken out and put at this place.
struct Adjustment {
    rounds::RoundHouseId house;
    std::int64_t place = 1;
    std::string reason;
    std::string objection; // id
};

// Sealed hearings that had candidates of the list and do not decide where they stand.
struct SetAside {
    std::string reason;
    std::vector<Heard> hearings;
};

struct Inputs {
    rounds::RoundId round;
    base::AreaCode tambon;
    base::Date facts_on;     // the day the facts were taken; ages are of it
    std::int64_t places = 0; // for this list: the quota without what houses outside the list hold
    Card card;
    std::string scorecard;          // id and version: "0190… 3"
    std::vector<Heard> heard;       // in the order in which they count
    std::vector<std::string> facts; // those that the card asks, sorted
    std::vector<Candidate> candidates;
    std::vector<Adjustment> adjustments;
    std::string supersedes; // fingerprint of the version before
    std::optional<SetAside> set_aside;
};

enum class Standing { Ranked, Reserve };
std::span<base::EnumValue<Standing> const> values_of(Standing);

struct Points {
    std::string criterion; // key
    std::size_t band = 0;
    std::int64_t points = 0;
};

struct Line {
    rounds::RoundHouseId house;
    std::int64_t place = 1;
    Standing standing = Standing::Reserve;
    std::int64_t points = 0;
    std::int64_t score_place = 1; // by points and tie-breaks alone
    std::vector<Points> reasons;  // only what gave points, in the card's order
    // Why it comes after the one before it that has the same points: a fact's name, "registered", "id"; empty: no equal.
    std::string tie;
    bool lifted = false;                  // stands before somebody with more points
    std::optional<std::string> deviation; // the reason of that, or of its being moved
};

// In the order of places.
[[nodiscard]] std::vector<Line> rank(Inputs const& inputs);

} // namespace selection
