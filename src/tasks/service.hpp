// Use cases of tasks: load, decide by the rules, store, audit, each within one piece of work.
//
// Throw Problems: 422 with all faults of a form, 404 `tasks.not_found` outside the areas one may see, 403 `tasks.outside_area`,
// 409 `tasks.not_open`, `tasks.changed_meanwhile`.
#pragma once

#include "tasks/records.hpp"

namespace tasks::service {

TaskId create(api::Work&, TaskForm const&);
void change(api::Work&, TaskId, ChangeForm const&);
void done(api::Work&, TaskId, DoneForm const&);
void drop(api::Work&, TaskId, DropForm const&);

} // namespace tasks::service
