// What closing asks of the other rooms, gathered once for a round. Private to this room.
#pragma once

#include "closing/rules.hpp"
#include "closing/store.hpp"

#include <map>
#include <optional>
#include <span>

namespace closing {

// The grant and the rest of the money of each house. Whatever the scope: for decisions, and for lines within it.
class RoundMoney {
public:
    RoundMoney(storage::Reader&, rounds::Round const&);
    // Of one house alone, without reading the others: for its page and its report.
    RoundMoney(storage::Reader&, rounds::Round const&, rounds::House const& only);

    [[nodiscard]] Money of(rounds::RoundHouseId) const;
    [[nodiscard]] base::Satang receivable(rounds::RoundHouseId) const;
    [[nodiscard]] Money const& management() const { return management_; }
    [[nodiscard]] std::map<rounds::RoundHouseId, Money> const& houses() const { return houses_; }

private:
    void add(ledger::HouseMoney const&, ledger::GrantFlow const&);

    std::map<rounds::RoundHouseId, Money> houses_;
    std::map<rounds::RoundHouseId, base::Satang> receivable_;
    Money management_;
};

// Of houses of this round, read together: some seven statements for 128 of them. Each of them has its row.
[[nodiscard]] std::map<rounds::RoundHouseId, HouseFacts> facts_of(storage::Reader&, rounds::Round const&,
                                                                  std::span<rounds::House const>, RoundMoney const&);
[[nodiscard]] HouseFacts facts_of(storage::Reader&, rounds::Round const&, rounds::House const&, RoundMoney const&);

// Households in a few words, by id; those that are gone are left out.
using People = std::map<households::HouseholdId, households::HouseholdSummary>;
[[nodiscard]] People people_of(storage::Reader&, std::vector<households::HouseholdId> const& ids);

// Houses of a round by tambon and state, within the scope.
[[nodiscard]] std::map<base::AreaCode, StateCounts> counts_of(storage::Reader&, auth::Scope const&, rounds::RoundId);
// Every house in a tambon that asks for closing: not only reserves.
[[nodiscard]] bool asks_for_closing(StateCounts const&);

[[nodiscard]] TambonFacts facts_of(storage::Reader&, rounds::Round const&, base::AreaCode const& tambon, StateCounts const&,
                                   std::vector<rounds::House> const& its_houses, RoundMoney const&);
[[nodiscard]] RoundFacts facts_of(storage::Reader&, rounds::Round const&);

} // namespace closing
