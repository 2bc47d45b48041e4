// One's own tasks among one's work: late ones, those of today, and those of the coming week.
#pragma once

#include "insights/records.hpp"
#include "platform/auth/actor.hpp"

namespace insights {

void add_task_work(MyWork&, storage::Reader&, auth::Actor const&, base::Date today);

} // namespace insights
