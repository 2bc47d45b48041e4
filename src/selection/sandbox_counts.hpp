// Who would enter and leave in the sandbox, and how many of which group.
#pragma once

#include "selection/sandbox.hpp"
#include "selection/sandbox_pool.hpp"

#include <set>
#include <vector>

namespace selection {

// The houses with a place: as it stands, and as it is tried.
struct Placed {
    std::set<rounds::RoundHouseId> const& before;
    std::set<rounds::RoundHouseId> const& after;
};

void add_movers(PreviewView&, storage::Reader&, Pool const&, Placed const&, std::vector<TambonList> const& old_lists,
                std::vector<TambonList> const& new_lists);
// By age, disability and tambon. Disability only where the view does not hide health.
void add_groups(PreviewView&, storage::Reader&, Pool const&, Placed const&);

} // namespace selection
