// What waits to be closed, for those whose duty it is: tambons whose houses all came to an end, and rounds.
#pragma once

#include "insights/records.hpp"
#include "platform/auth/actor.hpp"

namespace insights {

void add_closing_work(MyWork&, storage::Reader&, auth::Actor const&);

} // namespace insights
