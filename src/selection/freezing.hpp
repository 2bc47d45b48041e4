// Writing one version of a list: ranked, encrypted, its places with the names as they stand, and the houses moved.
#pragma once

#include "selection/engine.hpp"
#include "selection/store.hpp"

#include <optional>
#include <string>

namespace selection::freezing {

struct Version {
    std::optional<store::RankingRecord> before; // is superseded
    std::string number;
    ScorecardId scorecard;
    base::Date decided_on;
    base::Date objections_until;
    std::optional<std::string> reason;
};
// Throws what `rounds::mark_ranked` throws.
[[nodiscard]] RankingId freeze(api::Work&, Inputs const&, Version const&);

// Whether somebody is in these inputs whom the version before does not list.
[[nodiscard]] bool has_new(storage::Reader&, store::RankingRecord const& before, Inputs const&);

// Whether the list gives a free place to a house that waits in reserve: the quota was raised, or a place was left.
[[nodiscard]] bool fills_a_free_place(storage::Reader&, Inputs const&, std::vector<Line> const& list);

} // namespace selection::freezing
