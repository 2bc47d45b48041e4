// Proposals: what a tambon asks for its ranked houses, the province's screening, and what the committee decided.
//
// A tambon draws up one proposal at a time for a round: its ranked houses in the order of its list, each with its final estimate,
// papers, the people to ask, the group's bank account. Sent, its houses are *proposed*. The province asks about a house or the
// whole and sends it back; the tambon answers beside each question and sends again, and every version that was sent stays
// readable. Screened, its houses are *screened*, except those held back, which stay proposed and come with the next proposal. The
// committee's decisions on all screened houses of a round are one action: approved, not approved (cancelled) or later.
// Houses that were recorded from paper are in no proposal; a tambon may do both in one round.
#pragma once

#include "base/area_code.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "base/ids.hpp"
#include "platform/api/call.hpp"
#include "platform/api/check.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"
#include "rounds/rounds.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace proposals {

struct ProposalTag;
struct QuestionTag;
struct PaperTag;
struct DecisionTag;
using ProposalId = base::Id<ProposalTag>;
using QuestionId = base::Id<QuestionTag>;
using PaperId = base::Id<PaperTag>;
using DecisionId = base::Id<DecisionTag>;

enum class State { Draft, Submitted, Returned, Screened, Decided, Withdrawn };
std::span<base::EnumValue<State> const> values_of(State);

// The bank account of the group that a tambon's last screened proposal names, for payments. Absent when there is none.
struct Account {
    std::string bank;
    std::string branch;
    std::string number;
    std::string name;
};
[[nodiscard]] std::optional<Account> account_of(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                                base::AreaCode const& tambon);

// The letter by which a house was approved here; absent for a house whose approval was recorded from paper.
struct Approval {
    std::string letter_number;
    base::Date letter_date;
    std::string meeting;
};
[[nodiscard]] std::optional<Approval> approval_of(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);

// What waits for somebody.
struct Waiting {
    enum class For {
        Proposal, // ranked houses of a tambon that nobody has begun to propose
        Sending,  // a draft
        Answers,  // sent back with questions
        Screening,
        Decision // screened houses of a whole round; `tambon` is its province
    };
    For what = For::Proposal;
    rounds::RoundId round;
    std::optional<ProposalId> proposal;
    base::AreaCode tambon;
    std::int64_t houses = 0;
    std::int64_t questions = 0; // without an answer
    std::optional<base::Date> since;
};
// Of one open round, by tambon.
[[nodiscard]] std::vector<Waiting> waiting(storage::Reader&, auth::Scope const&, rounds::Round const&);

// Houses of proposals against their states in the round; decisions against their houses.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);
// The demonstration's proposals: those of the first `most` tambons with a list are sent, one of them asked about; then the first
// `most` that wait are screened; then what was screened is approved.
void seed_demo(api::Work&, files::FileStore&, rounds::DemoWave const&, std::size_t most = rounds::kEveryTambon);
void seed_demo_screened(api::Work&, rounds::DemoWave const&, std::size_t most = rounds::kEveryTambon);
void seed_demo_decided(api::Work&, rounds::DemoWave const&);

} // namespace proposals
