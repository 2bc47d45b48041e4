// Tranches: the transfers by which the grant comes, on rules that are data, prepared, approved and released by three people.
//
// A round's plan says how many tranches there are, which share of each house's grant and of management comes with which, and what
// must be there before (papers, states, evidence). A tranche is a list of houses: finance prepares it, one officer approves,
// another releases; the release books the transfer and moves signed houses to *funded*. What is missing is told house by house,
// and a house that lacks something is never in a release. A transfer of the past is a *recorded* tranche: its paper is asked, not
// the evidence.
#pragma once

#include "base/area_code.hpp"
#include "base/bilingual.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "base/ids.hpp"
#include "base/money.hpp"
#include "ledger/ledger.hpp"
#include "platform/api/call.hpp"
#include "platform/api/check.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/files/files.hpp"
#include "platform/storage/storage.hpp"
#include "rounds/rounds.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tranches {

struct TrancheTag;
using TrancheId = base::Id<TrancheTag>;

enum class State {
    Prepared,
    SentBack, // by who should approve or release it, with a reason
    Approved,
    Released,
    Cancelled // before its release, or all of its money came back
};
std::span<base::EnumValue<State> const> values_of(State);

struct Tranche {
    TrancheId id;
    rounds::RoundId round;
    std::int64_t number = 1; // within the round
    std::int64_t part = 1;   // of the plan
    State state = State::Prepared;
    bool recorded = false; // a transfer of the past
    std::int64_t houses = 0;
    base::Satang houses_total;
    base::Satang management;
    std::optional<base::Date> paid_on; // the day of the transfer
    std::string reference;             // of the bank slip or the letter
    base::Date since;                  // in this state
};
// Of a round, whatever the scope (money of a round is public), by number.
[[nodiscard]] std::vector<Tranche> of_round(storage::Reader&, rounds::RoundId);

// What a house got and when, released ones only, by day.
struct Paid {
    TrancheId id;
    std::int64_t number = 1;
    base::Date day;
    base::Satang amount;
    std::string reference;
    bool recorded = false;
};
[[nodiscard]] std::vector<Paid> of_house(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);

// Houses whose next tranche has all it needs, and those that wait for something, of an open round that keeps books.
struct Ready {
    std::int64_t part = 1;
    base::AreaCode tambon;
    std::int64_t ready = 0;
    std::int64_t waiting = 0;
};
[[nodiscard]] std::vector<Ready> ready_of(storage::Reader&, auth::Scope const&, rounds::Round const&, base::Date today);

// Money that was released while papers that the rule wanted afterwards are not there yet, or nothing was bought with it where
// papers of purchases are wanted; the oldest first. Not of recorded tranches, of which nothing is asked, nor of houses that left.
struct PapersOverdue {
    rounds::RoundHouseId house;
    base::AreaCode tambon;
    base::Date released_on;
    std::vector<base::Bilingual> missing;
};
[[nodiscard]] std::vector<PapersOverdue> papers_overdue(storage::Reader&, auth::Scope const&, rounds::RoundId, base::Date today);

// Tranches against their houses and the entries that book them; nothing released twice.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);
// The demonstration's plan; then each transfer of it: prepared by finance, approved and released by two others.
void seed_demo_plan(api::Work&, rounds::RoundId);
void seed_demo_prepared(api::Work&, rounds::RoundId);
void seed_demo_approved(api::Work&);
void seed_demo_released(api::Work&);

} // namespace tranches
