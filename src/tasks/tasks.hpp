// Tasks: what somebody still has to do, by when, and what it is about.
//
// A task has an owner (a person, or a role over an area), a due date and a thing it is about, as the audit names it. A reminder
// is a task that the program makes from what is late; the same cause has one open task at a time. A task is done or dropped with
// a word; it is never deleted.
#pragma once

#include "base/area_code.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "base/ids.hpp"
#include "platform/api/call.hpp"
#include "platform/api/check.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tasks {

struct TaskTag;
using TaskId = base::Id<TaskTag>;

[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);

} // namespace tasks
