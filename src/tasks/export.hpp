// Tasks as a table to take home.
#pragma once

#include "platform/documents/table.hpp"
#include "tasks/records.hpp"

#include <vector>

namespace tasks {

[[nodiscard]] documents::Table task_table(std::vector<TaskView> const& rows);

} // namespace tasks
