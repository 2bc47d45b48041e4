// Duties: who did which duty on which thing, and which two duties one person may never do on the same thing.
//
// Preparing, approving and releasing money are different people; the same person never buys and accepts. Which duties exclude
// each other is data (`duty_exclusions`), with the reason. A person is a user of the program, or only a name as it was typed
// from paper (buyers and inspectors of a village have no account): two users are told apart by their ids, everybody else by the
// name without title, rank, brackets, capitals and spacing, whichever of first and last name comes first. A thing is whatever the
// calling room decides on (a proposal, a tranche, a house); its kind and id are those of the audit.
//
//     duties::take(work, Duty::ApproveTranche, {"tranche", id.str(), province}, duties::person_of(work.actor()));
#pragma once

#include "base/area_code.hpp"
#include "base/bilingual.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "platform/api/call.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace duties {

enum class Duty {
    PrepareProposal,
    ScreenProposal,
    ApproveProposal,
    PrepareTranche,
    ApproveTranche,
    ReleaseTranche,
    Buy,
    Accept,
    WriteArticle,
    ReviewArticle
};
std::span<base::EnumValue<Duty> const> values_of(Duty);

struct Thing {
    std::string kind; // as in the audit: "proposal", "tranche", "round_house"
    std::string id;
    base::AreaCode area; // where it is
};

struct Person {
    std::optional<auth::UserId> user; // absent: only the name is known
    std::string name;
};
[[nodiscard]] Person person_of(auth::Actor const&);
[[nodiscard]] Person named(std::string name);
// Two users by their ids; otherwise by their names, as people compare them ("นาย ก. ใจดี" is "ก.ใจดี").
[[nodiscard]] bool same_person(Person const&, Person const&);

struct Act {
    Duty duty = Duty::PrepareProposal;
    Person person;
    base::Date on;
    base::Timestamp recorded_at;
};

// Why somebody may not do a duty on a thing: the act of theirs that stands against it.
struct Refusal {
    Act act;
    Duty wanted = Duty::PrepareProposal;
    base::Bilingual rule;     // the reason of the exclusion
    base::Bilingual in_words; // who did what on which day, and so may not
};

// For screens: absent when they may.
[[nodiscard]] std::optional<Refusal> may_take(storage::Reader&, Duty, Thing const&, Person const&);

// Writes the act, with its audit row on the thing. `on`: the day it was done, today when not given. Throws Problem 409
// `duties.excluded` naming the earlier act; 422 `duties.nobody` for a name without letters.
void take(api::Work&, Duty, Thing const&, Person const&, std::optional<base::Date> on = std::nullopt);
// The same duty on many things, all or none.
void take(api::Work&, Duty, std::span<Thing const>, Person const&, std::optional<base::Date> on = std::nullopt);

// The acts on a thing within the scope, in the order in which they were written.
[[nodiscard]] std::vector<Act> acts_of(storage::Reader&, auth::Scope const&, Thing const&);

// Two duties that one person may not do on the same thing.
struct Exclusion {
    Duty duty = Duty::PrepareProposal;
    Duty other = Duty::PrepareProposal;
    base::Bilingual reason;
};
[[nodiscard]] std::vector<Exclusion> exclusions(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);

} // namespace duties
