// The list of rooms.
#include "support/rooms.hpp"

#include "agreements/agreements.hpp"
#include "figures/figures.hpp"
#include "households/households.hpp"
#include "insights/insights.hpp"
#include "organizations/organizations.hpp"
#include "places/places.hpp"
#include "platform/accounts/accounts.hpp"
#include "platform/api/idempotency.hpp"
#include "platform/auth/auth.hpp"
#include "platform/config/province_settings.hpp"
#include "platform/files/files.hpp"
#include "rounds/rounds.hpp"

namespace test {

std::vector<Room> const& rooms()
{
    static std::vector<Room> const all{
        {"platform/config", config::statements(), nullptr},
        {"platform/auth", auth::statements(), nullptr},
        {"platform/api", api::statements(), nullptr},
        {"platform/accounts", {}, accounts::add_routes},
        {"platform/files", files::statements(), files::add_routes},
        {"places", places::statements(), places::add_routes},
        {"organizations", organizations::statements(), organizations::add_routes},
        {"households", households::statements(), households::add_routes},
        {"rounds", rounds::statements(), rounds::add_routes},
        {"agreements", agreements::statements(), agreements::add_routes},
        {"figures", figures::statements(), figures::add_routes},
        {"insights", insights::statements(), insights::add_routes},
    };
    return all;
}

void add_all_routes(api::Routes& routes)
{
    for (auto const& room : rooms())
        if (room.add_routes)
            room.add_routes(routes);
}

std::vector<api::ConstraintProblem> all_constraints()
{
    return accounts::constraint_problems();
}

} // namespace test
