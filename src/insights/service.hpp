// Overviews, put together from what the features publish.
#pragma once

#include "insights/records.hpp"
#include "platform/auth/actor.hpp"

#include <optional>

namespace insights::service {

// Throws Problem `places.unknown_area`.
[[nodiscard]] PublicOverview public_overview(storage::Reader&, base::AreaCode const& area, base::Date today);
// `area` must lie within the scope; absent: the first area of the scope. Throws Problem `insights.outside_your_area`.
[[nodiscard]] Overview overview(storage::Reader&, auth::Scope const&, std::optional<base::AreaCode> const& area,
                                std::optional<base::FiscalYear> year, base::Date today);
[[nodiscard]] MyWork my_work(storage::Reader&, auth::Actor const&, base::Date today);

} // namespace insights::service
