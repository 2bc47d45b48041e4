// Closing: houses, tambons and rounds are closed, and the reports that say how the money became houses.
//
// A house closes when it was handed over, its papers and photographs are complete, no flag is open and its money is accounted
// for. A tambon closes when each of its houses is closed, stopped, or left with a reason. A round closes when every tambon is
// closed, the books are at zero and no line of a bank statement is unmatched. What is missing is told; nothing closes silently,
// and nothing changes after it.
#pragma once

#include "base/area_code.hpp"
#include "base/bilingual.hpp"
#include "base/dates.hpp"
#include "platform/api/call.hpp"
#include "platform/api/check.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/files/files.hpp"
#include "platform/storage/storage.hpp"
#include "rounds/rounds.hpp"

#include <optional>
#include <span>
#include <vector>

namespace closing {

// What keeps a house from being closed, in words; empty: it may.
[[nodiscard]] std::vector<base::Bilingual> missing(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);

// Closings against the states of their houses and the books.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);
// The demonstration's houses of this day are closed, and tambons all of whose houses are; then the round of fiscal year 2564.
void seed_demo(api::Work&, files::FileStore&);
void seed_demo_round(api::Work&);

} // namespace closing
