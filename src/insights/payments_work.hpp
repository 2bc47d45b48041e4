// What payments wait for, each for whose duty it is: houses that are ready, tranches under way, papers overdue after the money.
#pragma once

#include "insights/records.hpp"
#include "platform/auth/actor.hpp"

namespace insights {

void add_payment_work(MyWork&, storage::Reader&, auth::Actor const&, base::Date today);

} // namespace insights
