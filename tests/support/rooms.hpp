// Every room with its routes, statements and constraint problems, for tests that look at all of them.
#pragma once

#include "platform/api/app.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace test {

struct Room {
    std::string_view folder; // below src/
    std::span<storage::Sql const> statements;
    void (*add_routes)(api::Routes&) = nullptr;
};
[[nodiscard]] std::vector<Room> const& rooms();

void add_all_routes(api::Routes&);
[[nodiscard]] std::vector<api::ConstraintProblem> all_constraints();

} // namespace test
