// Agreements: the provincial memorandum over houses of several tambons, from draft to sealed paper.
//
// Invariant, the money proof: sum of the houses' shares + management = total, and the total a person states equals it to the
// satang. A sealed agreement is a canonical text with its SHA-256 and the installation's Ed25519 signature; nothing of it changes
// afterwards. Changes come as amendments and a termination: new versions in the same chain.
//
// An agreement belongs to its province's people of duty; whoever sees only some tambons sees the whole agreement and its money,
// but only the houses of these tambons.
#pragma once

#include "base/dates.hpp"
#include "base/ids.hpp"
#include "base/money.hpp"
#include "platform/api/check.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"
#include "rounds/rounds.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace agreements {

struct AgreementTag;
struct PartyTag;
using AgreementId = base::Id<AgreementTag>;
using PartyId = base::Id<PartyTag>;

// What agreements in force (signed, neither superseded nor terminated) give to a round.
struct Agreed {
    std::int64_t houses = 0;
    base::Satang total; // with management
};
[[nodiscard]] Agreed agreed(storage::Reader&, rounds::RoundId);

// What an agreement in force promises: to each house its share, and management for all of them. No people are read.
struct InForce {
    struct Promised {
        rounds::RoundHouseId house;
        base::AreaCode tambon;
        base::Satang share;
    };
    AgreementId id;
    std::string number;
    base::Date signed_on;
    base::Satang management;
    std::vector<Promised> houses; // by tambon
};
// By day of signing, then number. An amendment stands in the place of what it changed.
[[nodiscard]] std::vector<InForce> in_force(storage::Reader&, rounds::RoundId);
// What they promise to one house; absent when none names it.
[[nodiscard]] std::optional<base::Satang> promised_to(storage::Reader&, rounds::RoundHouseId);

// Drafts that wait for signatures or for their seal.
struct Draft {
    AgreementId id;
    std::string title;
    std::int64_t parties = 0;
    std::int64_t signed_parties = 0;
};
[[nodiscard]] std::vector<Draft> drafts(storage::Reader&, auth::Scope const&);

// Stored totals against the house lists, and every seal against its text and rows.
// What anybody may know of a sealed agreement, in force or not any more: no people.
struct Sealed {
    AgreementId id;
    rounds::RoundId round;
    base::AreaCode province;
    std::string title;
    std::optional<std::string> number;
    base::Date signed_on;
    std::string seal_code; // of the page that confirms it, /seal/…
};
// Of provinces that the scope touches, the latest first.
[[nodiscard]] std::vector<Sealed> sealed(storage::Reader&, auth::Scope const&);
// Absent when there is none, or it bears no seal.
[[nodiscard]] std::optional<Sealed> find_sealed(storage::Reader&, AgreementId);

[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
// `after_seal` is done in the same transaction once an agreement of this round was sealed or ended; app/wiring.cpp names it.
void add_routes(api::Routes&, rounds::Follower after_seal = {});
// The agreement of 20 January 2565 over the demonstration's 65 houses, signed and sealed.
void seed_demo_2564(api::Work&);
void seed_demo(api::Work&);
void seed_demo_second(api::Work&); // of the second round, on this day

} // namespace agreements
