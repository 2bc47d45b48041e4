// The sandbox: what if other things weighed, or there were other places or other money. It changes nothing.
#pragma once

#include "selection/engine.hpp"
#include "selection/records.hpp"

#include <map>
#include <set>
#include <vector>

namespace selection {

// Pure: lists of several tambons filled under one budget. The heads of the lists compete: the one with the most points takes the
// next place, until its tambon's places or the money are gone. Which houses have a place.
struct TambonList {
    base::AreaCode tambon;
    std::int64_t places = 0;
    std::vector<Line> list;
};
[[nodiscard]] std::set<rounds::RoundHouseId> placed_within(std::vector<TambonList> const& lists, std::int64_t places_in_all);

// Throws `rounds.not_found`, `selection.scorecard_not_found`, 422 for a card with faults, a weight of an unknown
// criterion, and for another weight, criterion or tie-break about health by whoever may not read it in every tambon that is
// tried.
[[nodiscard]] PreviewView preview(storage::Reader&, auth::Vault const&, auth::Actor const&, auth::Scope const&,
                                  PreviewForm const&, base::Date today);

} // namespace selection
