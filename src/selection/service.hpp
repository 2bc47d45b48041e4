// Use cases of selection: each loads, decides by engine and rules, writes, and leaves its audit row.
#pragma once

#include "selection/gathering.hpp"
#include "selection/records.hpp"
#include "selection/store.hpp"

#include <string>
#include <vector>

namespace selection::service {

// A new scorecard, or the next version of one. Throws 422 with every fault, `selection.scorecard_changed`.
[[nodiscard]] ScorecardId add_scorecard(api::Work&, ScorecardForm const&, bool made_up = false);

// A list as it would be frozen now; nothing is written.
struct Draft {
    rounds::Round round;
    store::ScorecardRecord scorecard;
    Inputs inputs;
    std::vector<Heard> left_out; // sealed hearings that do not decide though they had candidates of the list
    std::vector<Line> list;
    std::string text; // canonical
    std::string fingerprint;
    std::optional<store::RankingRecord> before;
    bool corrected = false; // it follows a hearing that corrects one of the version in force
};
// Throws `selection.outside_your_area`, `selection.scorecard_not_found`, `selection.no_candidates`, `rounds.not_found`.
[[nodiscard]] Draft draft(storage::Reader&, auth::Vault const&, auth::Scope const&, DraftForm const&);

// Freezes the draft that was seen, and gives its places. Throws also `selection.changed_meanwhile`, `selection.nothing_new`,
// `selection.round_closed`, and 422 for dates, deviations without a reason, and sealed hearings set aside without one.
[[nodiscard]] RankingId freeze(api::Work&, FreezeForm const&);

// Gives the place of a house that left to the next in reserve, which the form names as it was seen. Throws
// `selection.superseded`, `selection.has_not_left`, `selection.reserve_empty`, `selection.another_is_next`.
void replace(api::Work&, RankingId, ReplacementForm const&);

[[nodiscard]] ObjectionId object(api::Work&, RankingId, ObjectionForm const&);
// Throws `selection.already_decided`, `selection.same_person`; with a remedy it freezes the next version of the list.
void decide(api::Work&, ObjectionId, DecisionForm const&);

} // namespace selection::service
