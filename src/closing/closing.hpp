// Closing: houses, tambons and rounds are closed, and the reports that say how the money became houses.
//
// A house closes when it was handed over, its papers and photographs are complete, no flag is open and its money is accounted
// for. A tambon closes when each of its houses is closed, stopped, or left with a reason. A round closes when every tambon is
// closed, the books are at zero and no line of a bank statement is unmatched. What is missing is told; nothing closes silently,
// and nothing changes after it. The figures of each report are kept as they were on that day, so that it prints the same for
// ever. No house, tambon or round is opened again.
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

struct SignedTag;
using SignedId = base::Id<SignedTag>;

// What keeps a house from being closed, in words; empty: it may.
[[nodiscard]] std::vector<base::Bilingual> missing(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);

// What of an open round waits to be closed, from its summary: quick also for big rounds.
struct Waiting {
    std::int64_t handed_over = 0;        // houses that may close, or lack something
    std::vector<base::AreaCode> tambons; // all of whose houses came to an end, and which are not closed
    bool round = false;                  // every tambon is closed
};
[[nodiscard]] Waiting waiting(storage::Reader&, auth::Scope const&, rounds::Round const&);

// Closings against the states of their houses and the books, and each report against its hash.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);
// The demonstration's houses of this day are closed, and tambons all of whose houses are; then the round of fiscal year 2564.
void seed_demo(api::Work&, files::FileStore&);
void seed_demo_round(api::Work&);

} // namespace closing
