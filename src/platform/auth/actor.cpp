// What an actor may do, and where, from the grants in force.
#include "platform/auth/actor.hpp"

#include <algorithm>

namespace auth {

bool Actor::only_holds_a_hearing() const
{
    return !grants.empty() &&
           std::all_of(grants.begin(), grants.end(), [](Grant const& grant) { return grant.role == Role::HearingLaptop; });
}

bool Actor::may(Permission permission) const
{
    if (permission == Permission::SignedIn && !is_public())
        return true;
    return std::any_of(grants.begin(), grants.end(), [&](Grant const& grant) { return role_has(grant.role, permission); });
}

Scope Actor::scope(Permission permission) const
{
    std::vector<base::AreaCode> areas;
    for (auto const& grant : grants)
        if (role_has(grant.role, permission))
            areas.push_back(grant.area);
    return Scope(std::move(areas));
}

Actor Actor::within(base::AreaCode const& area) const
{
    Actor narrowed{id, user_name, display_name, {}};
    for (auto grant : grants) {
        if (grant.area.contains(area))
            grant.area = area;
        else if (!area.contains(grant.area))
            continue;
        narrowed.grants.push_back(std::move(grant));
    }
    return narrowed;
}

Actor system_actor()
{
    Actor actor;
    actor.user_name = "onehome";
    actor.display_name = "One Home";
    for (auto const& role : values_of(Role{}))
        actor.grants.push_back({role.value, base::AreaCode(), base::Date(), std::nullopt});
    return actor;
}

} // namespace auth
