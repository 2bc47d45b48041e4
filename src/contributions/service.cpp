// Front functions of the room.
#include "contributions/contributions.hpp"

namespace contributions {

std::vector<api::Difference> check(storage::Reader&)
{
    return {};
}

std::span<storage::Sql const> statements()
{
    return {};
}

void add_routes(api::Routes&) {}

} // namespace contributions
