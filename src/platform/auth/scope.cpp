// The algebra of areas somebody may see.
#include "platform/auth/actor.hpp"

#include <algorithm>

namespace auth {

Scope::Scope(std::vector<base::AreaCode> areas)
{
    // A shorter code sorts before the longer ones it contains, so each area need only be compared with the last one kept.
    std::sort(areas.begin(), areas.end());
    for (auto& area : areas)
        if (areas_.empty() || !areas_.back().contains(area))
            areas_.push_back(std::move(area));
}

bool Scope::covers(base::AreaCode const& area) const
{
    return std::any_of(areas_.begin(), areas_.end(), [&](auto const& mine) { return mine.contains(area); });
}

bool Scope::touches(base::AreaCode const& area) const
{
    return std::any_of(areas_.begin(), areas_.end(),
                       [&](auto const& mine) { return mine.contains(area) || area.contains(mine); });
}

Scope Scope::within(base::AreaCode const& area) const
{
    if (covers(area))
        return Scope({area});
    std::vector<base::AreaCode> inside;
    for (auto const& mine : areas_)
        if (area.contains(mine))
            inside.push_back(mine);
    return Scope(std::move(inside));
}

} // namespace auth
