// What else is known of the households of a proposal: help in other rounds, the same people or house elsewhere in the register,
// help that the family told of. The one place that asks; nothing is blocked by it, and nothing passed over in silence.
#pragma once

#include "base/bilingual.hpp"
#include "proposals/proposals.hpp"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace proposals {

struct Overlap {
    enum class Kind { OtherRound, SameNumber, SameHouseCode, HelpBefore };
    Kind kind = Kind::OtherRound;
    base::Bilingual words;
    std::optional<households::HouseholdId> household; // the other one
    std::optional<rounds::RoundId> round;
};
std::span<base::EnumValue<Overlap::Kind> const> values_of(Overlap::Kind);

// Of the households with any. For a decision of the province: whatever the scope. Kinds of help are not told: they tell of
// health.
[[nodiscard]] std::map<households::HouseholdId, std::vector<Overlap>>
overlaps_of(storage::Reader&, auth::Vault const&, std::span<households::HouseholdId const> ids, rounds::RoundId not_this);

} // namespace proposals
