// What the use cases that change rules and rounds share: lines for the audit, the answer to whoever comes second, and what
// stands under a rule.
#pragma once

#include "rounds/problems.hpp"
#include "rounds/records.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rounds::service {

using auth::change_of;

// The forms as they would be opened now, for whoever comes second.
template <class Form>
base::Problem changed_meanwhile(Form const& current)
{
    return problems::changed_meanwhile(base::fields::to_text(current));
}

[[nodiscard]] Rule rule_of(RuleView const& view);

// Houses that carry the share they entered with: candidates, those that hold a place, and those in reserve, which may come back.
[[nodiscard]] bool has_houses(storage::Reader& db, RoundId id);

// What the quotas promise, at this rule's share, must fit the envelope.
void require_room_for_quotas(storage::Reader& db, RoundId id, Rule const& rule, base::Satang envelope);

} // namespace rounds::service
