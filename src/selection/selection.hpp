// Selection: who is helped first, by written points, the people's order and rules that anyone can follow, replayed years later.
//
// A scorecard is versioned data: what is asked of a household's facts, how much it weighs, and the order of tie-breaks. A ranking
// is of one tambon in one round: it freezes its inputs (facts, scorecard, the hearings' order) and its result as one canonical
// JSON text with its SHA-256; the same inputs give the same list on any machine. The people's order decides where hearings gave
// one; a deviation from the points carries its reason. Nothing is random: after the written tie-breaks come the day of
// registration and the id.
// A frozen list never changes: objections that are upheld make a new version that names the old one. Health is in the facts, so
// the text is kept encrypted, and only those who may read health see which reason of it gave the points.
#pragma once

#include "base/area_code.hpp"
#include "base/dates.hpp"
#include "base/ids.hpp"
#include "hearings/hearings.hpp"
#include "platform/api/call.hpp"
#include "platform/api/check.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"
#include "rounds/rounds.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace selection {

struct ScorecardTag;
struct RankingTag;
struct ObjectionTag;
using ScorecardId = base::Id<ScorecardTag>;
using RankingId = base::Id<RankingTag>;
using ObjectionId = base::Id<ObjectionTag>;

// A list with objections that nobody has decided yet.
struct Contested {
    RankingId id; // the version in force
    std::string number;
    base::AreaCode tambon;
    std::int64_t objections = 0;
};
[[nodiscard]] std::vector<Contested> contested(storage::Reader&, auth::Scope const&);

// The list in force of a tambon, for the papers that follow it: every place, whoever has left since. Reasons of health are told
// only to who may read health there.
struct ListedHouse {
    std::int64_t place = 1;
    rounds::RoundHouseId house;
    std::int64_t points = 0;
    std::string reason_th;
    std::string reason_en;
};
struct ListInForce {
    RankingId id;
    std::string number;
    std::int64_t version_no = 1;
    base::Date decided_on;
    base::Date objections_until;
    std::int64_t most_points = 0;
    std::vector<ListedHouse> houses; // by place
};
// Absent where the tambon has none, or lies outside the scope.
[[nodiscard]] std::optional<ListInForce> list_in_force(storage::Reader&, auth::Vault const&, auth::Actor const&,
                                                       auth::Scope const&, rounds::RoundId, base::AreaCode const& tambon);

// One ranking computed again from its frozen inputs.
struct Replayed {
    RankingId id;
    std::string name;                     // "จล. 1/2564 · 540101 · version 1"
    std::string fingerprint;              // as it was frozen
    std::string again;                    // as it is computed now
    std::vector<std::string> list;        // "1 ranked 0190… 74"
    std::vector<std::string> differences; // empty: the same list, the same fingerprint, the same rows
    [[nodiscard]] bool same() const { return differences.empty(); }
};
// Throws Problem `selection.not_found`.
[[nodiscard]] Replayed replay(storage::Reader&, auth::Vault const&, RankingId);
// Every ranking, in the order in which they were frozen.
[[nodiscard]] std::vector<RankingId> ranking_ids(storage::Reader&);

// Stored places against the houses' states and households. The texts themselves, and the rows beside them (number, days, names,
// scorecard), are proved by `replay`, which needs the keys.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);
// The candidates of a tambon of the demonstration in the order of the points that its lists will give them on that day.
[[nodiscard]] std::vector<hearings::DemoScore> demo_scores(api::Work&, rounds::RoundId, base::AreaCode const& tambon,
                                                           base::Date on);
void seed_demo_scorecards(api::Work&);
// The frozen lists of the first `most` tambons whose candidates were heard.
void seed_demo(api::Work&, rounds::DemoWave const&, std::size_t most = rounds::kEveryTambon);

} // namespace selection
