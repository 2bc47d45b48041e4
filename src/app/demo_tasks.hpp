// The tasks of the demonstration: one late, one due on its day, some to come, one done.
#pragma once

#include "platform/api/call.hpp"

namespace app {

// In the name of the provincial network: what is to be done about houses, by whom.
void seed_demo_tasks(api::Work&);
// In the name of the inspectors: what was asked of them is done.
void seed_demo_task_done(api::Work&);

} // namespace app
