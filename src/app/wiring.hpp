// The composition root: every room with routes, statements, migrations or checks is named here once.
#pragma once

#include "platform/api/check.hpp"
#include "platform/api/problem_response.hpp"
#include "platform/api/route.hpp"
#include "platform/storage/storage.hpp"

#include <span>
#include <vector>

namespace auth {
class Vault;
}

namespace app {

void add_all_routes(api::Routes&);
[[nodiscard]] std::vector<std::span<storage::Sql const>> all_statements();
// What a refused constraint means to a person.
[[nodiscard]] std::vector<api::ConstraintProblem> all_constraint_problems();
[[nodiscard]] std::vector<storage::Migration> all_migrations();
// Stored summaries of every room against its rows.
[[nodiscard]] std::vector<api::Difference> all_differences(storage::Reader&, auth::Vault const&);

} // namespace app
