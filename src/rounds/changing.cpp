// What stands under a rule: houses and quotas.
#include "rounds/changing.hpp"

#include "rounds/rules.hpp"
#include "rounds/store.hpp"

#include <algorithm>

namespace rounds::service {

Rule rule_of(RuleView const& view)
{
    return {view.id, view.programme_id, view.fiscal_year, view.share_satang, view.management_bp, view.source};
}

bool has_houses(storage::Reader& db, RoundId id)
{
    return std::ranges::any_of(store::counts(db, id), [](store::Count const& count) {
        return count.houses > 0 &&
               (is_candidate(count.state) || holds_a_place(count.state) || count.state == HouseState::Reserve);
    });
}

void require_room_for_quotas(storage::Reader& db, RoundId id, Rule const& rule, base::Satang envelope)
{
    std::int64_t houses = 0;
    for (auto const& quota : store::quotas(db, id))
        houses += quota.houses;
    require_within_envelope(money_of(rule, rule.share * houses, envelope));
}

} // namespace rounds::service
