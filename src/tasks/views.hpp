// What the screens show of tasks: a page of them, one, and who may be given one.
#pragma once

#include "tasks/store.hpp"

namespace tasks::views {

struct Asked {
    store::Filter filter;
    std::optional<std::string> after;
    std::size_t limit = 50;
};
[[nodiscard]] TaskPage page(storage::Reader&, auth::Actor const&, Asked const&, base::Date today);
// Throws 404 `tasks.not_found`.
[[nodiscard]] TaskView task(storage::Reader&, auth::Actor const&, TaskId, base::Date today);
// People at work there who may do tasks, the roles, and the organisations that serve all of the area.
// Nobody where the actor may make no tasks.
[[nodiscard]] OwnerChoices owners(storage::Reader&, auth::Actor const&, base::AreaCode const& area, base::Date today);

} // namespace tasks::views
