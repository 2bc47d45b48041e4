// Gathering what a list is made of: the heard houses of a tambon, their facts, the people's order, the places that are free.
#pragma once

#include "selection/order.hpp"
#include "selection/store.hpp"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace selection {

// Throws Problem `selection.outside_your_area` for what is no tambon of the round within the scope.
void require_tambon(rounds::Round const&, auth::Scope const&, base::AreaCode const& tambon);

struct Gathered {
    Inputs inputs;
    std::optional<store::RankingRecord> before; // the version in force
    std::vector<Heard> heard_before;            // the hearings that it has its order from
};
// The next version of a tambon's list from today's register: heard and reserve houses, and those that the list in force has
// placed. What objections moved in the list in force stays moved, and what its hearings said holds on where the order does not
// take its place. Whatever the scope: the caller has asked for it.
[[nodiscard]] Gathered gather(storage::Reader&, auth::Vault const&, rounds::Round const&, base::AreaCode const& tambon,
                              store::ScorecardRecord const&, base::Date facts_on, PeoplesOrder const&);

// The next version from the frozen inputs of the one in force: who left is dropped, who went on keeps the place.
[[nodiscard]] Inputs carried_on(storage::Reader&, rounds::Round const&, store::RankingRecord const& before, Inputs inputs);

// What facts need beside the register, read at once for all households; nothing of it that `facts` do not ask.
class Beside {
public:
    Beside(storage::Reader&, auth::Vault const&, rounds::RoundId, std::vector<std::string> const& facts,
           std::span<households::HouseholdId const>);
    // Refers to `need` and to this.
    [[nodiscard]] Known of(households::NeedFacts const& need) const;

private:
    std::set<households::HouseholdId> helped_;
    std::map<households::HouseholdId, survey::NeedAnswers> answers_;
};

// The values of a card's facts for households, in the order of `households`; those that are gone are left out.
struct FactsOf {
    households::HouseholdId household;
    base::Timestamp registered_at;
    std::vector<Value> values;
};
[[nodiscard]] std::vector<FactsOf> facts_of_households(storage::Reader&, auth::Vault const&, rounds::RoundId,
                                                       std::vector<std::string> const& facts,
                                                       std::span<households::HouseholdId const>, base::Date on);

} // namespace selection
