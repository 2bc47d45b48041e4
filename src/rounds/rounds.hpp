// Rounds: a programme in one fiscal year in one province, the houses in it, and every move they make.
//
// A round has a year-dated rule (share per house, management share), an envelope it may not exceed, and quotas per tambon.
// A household enters as a candidate (surveyed, heard), which takes no place; it holds one from *ranked* on.
// Invariants, checked inside the one writer: a household stands once in a round; the houses that hold a place in a tambon never
// exceed its quota; houses × share + management never exceeds the envelope; a state changes only by a row of `transitions()`, and
// every change leaves a row in `house_moves`; `round_counts` equals the rows (`check` recomputes it).
#pragma once

#include "base/area_code.hpp"
#include "base/dates.hpp"
#include "base/fields.hpp"
#include "base/ids.hpp"
#include "base/money.hpp"
#include "households/households.hpp"
#include "platform/api/call.hpp"
#include "platform/api/check.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"
#include "rounds/states.hpp"

#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rounds {

struct ProgrammeTag;
struct RuleTag;
struct RoundTag;
struct RoundHouseTag;
using ProgrammeId = base::Id<ProgrammeTag>;
using RuleId = base::Id<RuleTag>;
using RoundId = base::Id<RoundTag>;
using RoundHouseId = base::Id<RoundHouseTag>;

// The papers that decide a move.
enum class PaperKind {
    Survey,
    Minutes,
    RankedList,
    Proposal,
    ScreeningMinutes,
    ApprovalLetter,
    Agreement,
    BankSlip,
    PurchaseRecord,
    WorkDiary,
    AcceptanceForm,
    HandOverRecord,
    ClosingReport,
    Letter,
    Other
};
std::span<base::EnumValue<PaperKind> const> values_of(PaperKind);

struct Paper {
    PaperKind kind = PaperKind::Other;
    std::string number;
    base::Date date;
};

// What one fiscal year allows: 2565 had 19,000 baht a house and 10 % management. Data, never code.
struct Rule {
    RuleId id;
    ProgrammeId programme_id;
    base::FiscalYear fiscal_year;
    base::Satang share;           // per house
    base::BasisPoints management; // of the houses' total
    std::string source;
};

struct Round {
    RoundId id;
    ProgrammeId programme_id;
    std::string programme_th;
    std::string programme_en;
    base::FiscalYear fiscal_year;
    base::AreaCode province;
    Rule rule;
    std::string name_th;
    std::string name_en;
    base::Satang envelope;
    bool open = true;
    std::optional<base::Date> books_since; // keeps books from this day on (see `keep_books`)
    std::optional<base::Date> closed_on;   // ended by its closing report (see `close`), for good
};

// A house of a round as later features need it.
struct House {
    RoundHouseId id;
    RoundId round_id;
    households::HouseholdId household_id;
    base::AreaCode tambon;
    HouseState state = HouseState::Surveyed;
    base::Date state_since;
    base::Satang share;
};

// What a round costs: houses × share + management.
struct RoundMoney {
    base::Satang envelope_satang;
    base::Satang share_satang; // per house
    base::BasisPoints management_bp;
    base::Satang houses_total_satang; // placed houses × share
    base::Satang management_satang;
    base::Satang total_satang;
    base::Satang left_satang; // envelope − total
};

// Houses of one tambon in one state; of them late today.
struct StateSum {
    base::AreaCode tambon;
    HouseState state = HouseState::Surveyed;
    std::int64_t houses = 0;
    std::int64_t late = 0;
};

struct QuotaSum {
    base::AreaCode tambon;
    std::int64_t quota = 0;
    std::int64_t placed = 0;     // hold a place
    std::int64_t candidates = 0; // hope for one: surveyed or heard
};

// A house that has been in its state for longer than the province allows.
struct LateHouse {
    House house;
    base::Date due;                              // the last day it was in time
    auth::Role owner_role = auth::Role::Network; // whose duty the next step is
};

// Absent when there is none or it lies outside the scope.
[[nodiscard]] std::optional<Round> find_round(storage::Reader&, auth::Scope const&, RoundId);
// Throws Problem `rounds.not_found`.
[[nodiscard]] Round require_round(storage::Reader&, auth::Scope const&, RoundId);

// Rounds whose province the scope touches, newest fiscal year first.
[[nodiscard]] std::vector<Round> rounds_within(storage::Reader&, auth::Scope const&);
// Whether the scope covers every province that has a round: who may change what holds for all of them.
[[nodiscard]] bool covers_every_round(storage::Reader&, auth::Scope const&);

// Overview of one round, from its summary; the late ones are counted from the rows of open houses.
[[nodiscard]] std::vector<StateSum> state_sums(storage::Reader&, auth::Scope const&, RoundId, base::Date today);
[[nodiscard]] std::vector<QuotaSum> quota_sums(storage::Reader&, auth::Scope const&, RoundId);
// Of the whole round, whatever the scope: money of a round is public.
[[nodiscard]] RoundMoney money_of(storage::Reader&, Round const&);
// Longest overdue first.
[[nodiscard]] std::vector<LateHouse> late_houses(storage::Reader&, auth::Scope const&, RoundId, base::Date today);
// Whose duty the step after `state` is; absent where no limit holds.
[[nodiscard]] std::optional<auth::Role> owner_of_next_step(storage::Reader&, HouseState state);

// How long the houses of one state have been in it. Counted in the store: quick also for big rounds.
struct StateAge {
    HouseState state = HouseState::Surveyed;
    std::int64_t houses = 0;
    std::int64_t to_30 = 0; // of them for up to 30 days, 31 to 60, 61 to 90; the rest for longer
    std::int64_t to_60 = 0;
    std::int64_t to_90 = 0;
    std::int64_t over = 0; // longer than the stage's limit
    std::optional<std::int64_t> limit_days;
    std::optional<base::Date> oldest; // since when the first of them
};
// Of states in which something is still to be done, in the order of a house's life; those without houses are left out.
[[nodiscard]] std::vector<StateAge> state_ages(storage::Reader&, auth::Scope const&, RoundId, base::Date today);
// A stretch of the way: approved and no work begun yet; work begun and not closed yet. Its limit is that of its stages together.
enum class Stretch { ApprovedNotStarted, StartedNotClosed };
struct StretchAge {
    std::int64_t houses = 0;
    std::int64_t over = 0;
    std::int64_t limit_days = 0;
    std::optional<base::Date> oldest; // the first day on which one of them came to its beginning
};
[[nodiscard]] StretchAge stretch_age(storage::Reader&, auth::Scope const&, RoundId, Stretch, base::Date today);
// The houses that are there for the longest time, and since when; the oldest first.
struct Aged {
    House house;
    base::Date since;
};
[[nodiscard]] std::vector<Aged> longest_in(storage::Reader&, auth::Scope const&, RoundId, HouseState, std::size_t most);
[[nodiscard]] std::vector<Aged> longest_on(storage::Reader&, auth::Scope const&, RoundId, Stretch, std::size_t most);

// Absent when there is none or it lies outside the scope.
[[nodiscard]] std::optional<House> find_house(storage::Reader&, auth::Scope const&, RoundHouseId);
// Those of them that are there and within the scope, in their order, each once: a statement for 128 of them.
[[nodiscard]] std::vector<House> find_houses(storage::Reader&, auth::Scope const&, std::span<RoundHouseId const>);
// Households to which a house of another round was handed over. For decisions: whatever the scope.
[[nodiscard]] std::vector<households::HouseholdId> helped_in_other_rounds(storage::Reader&, RoundId);
// The day on which a house first came into a state; absent when it never did.
[[nodiscard]] std::optional<base::Date> reached_on(storage::Reader&, RoundHouseId, HouseState);
// A household's houses in all rounds, oldest first.
[[nodiscard]] std::vector<House> houses_of(storage::Reader&, auth::Scope const&, households::HouseholdId);
// The houses of a round in one state, ordered by tambon and head of household.
[[nodiscard]] std::vector<House> houses_in_state(storage::Reader&, auth::Scope const&, RoundId, HouseState);
// Every house of a round, or of an area in it, whatever its state, ordered by tambon and id. No people are read.
[[nodiscard]] std::vector<House> houses_of_round(storage::Reader&, auth::Scope const&, RoundId,
                                                 std::optional<base::AreaCode> const& area = std::nullopt);

// Moves surveyed candidates to heard; called only when a hearing is sealed, or its sealed result comes back. Those that were
// heard already stay as they are. Throws Problem `rounds.not_candidates` when others are among them, `rounds.closed`.
void mark_heard(api::Work&, std::span<RoundHouseId const>, Paper const&, base::Date heard_on);

// Gives places to `ranked` and lets `reserve` wait; called only by a frozen list, a later version of it, or the replacement of a
// house that left. From heard, ranked or reserve; a house that stands where the list puts it stays as it is. After it the
// tambon's list is made here: no paper moves its houses to ranked or reserve any more. Throws Problem `rounds.not_rankable` when
// others are among them, `rounds.closed`, and what taking a place throws: 422 with the quota or the household at fault,
// `rounds.envelope_exceeded`.
void mark_ranked(api::Work&, std::span<RoundHouseId const> ranked, std::span<RoundHouseId const> reserve, Paper const&,
                 base::Date ranked_on);

// Moves approved houses to signed; called only when an agreement is sealed. `paper_number` is the agreement's number.
// Throws Problem `rounds.not_approved` when others are among them, `rounds.closed`.
void mark_signed(api::Work&, std::span<RoundHouseId const>, std::string const& paper_number, base::Date signed_on);

// One step on the way (to proposed, screened, approved, funded, procuring, repairing, accepted, handed over, closed), decided in
// the program by a later room, so it is not marked *recorded*; all of them or none. A house that moved later than `on` moves on
// the day of that move. 100,000 houses go in one piece of work. Throws Problem `rounds.not_in_state` telling how many stand where
// instead, `rounds.closed`; std::logic_error for a state that is reached by an act of its own (those above), and for houses of
// several rounds.
void advance(api::Work&, std::span<RoundHouseId const>, HouseState to, Paper const&, base::Date on);
// The same for houses that leave by an outcome (withdrawn, deceased or moved, cancelled, stopped), with the reason in words and
// the paper that decided it, which for houses that have money is the paper of the money's return. Throws as above.
void leave(api::Work&, std::span<RoundHouseId const>, HouseState outcome, std::string const& reason, Paper const&, base::Date on);

// From this day on the round keeps books: no paper moves a house to funded or closed any more, for money moves where it is
// booked. Does nothing when it keeps books already. Throws Problem `rounds.not_found`, `rounds.closed`.
void keep_books(api::Work&, RoundId, base::Date since);

// Ends a round by its closing report: it is not open after it, and nothing opens it again. Called only when all of it is
// accounted for. Throws `rounds.not_found`, `rounds.closed`, 422 where houses are still on their way.
void close(api::Work&, RoundId, Paper const&, base::Date on);

// Ends a tambon of a round by its closing report: no house comes into it after that, and none of it changes its state; who
// tries is refused with `rounds.tambon_closed`, by whatever room. Nothing opens it again.
void close_tambon(api::Work&, RoundId, base::AreaCode const& tambon);

// A house that left its round, or waits in reserve, by its last move; for reports.
struct Leaving {
    RoundHouseId house;
    households::HouseholdId household;
    base::AreaCode tambon;
    HouseState state = HouseState::Withdrawn;
    base::Date on;
    std::string reason;
    std::optional<Paper> paper;
};
// Withdrawn, deceased or moved, cancelled and stopped ones of a round, or of an area in it, by tambon and day.
[[nodiscard]] std::vector<Leaving> leavings_of(storage::Reader&, auth::Scope const&, RoundId,
                                               std::optional<base::AreaCode> const& area = std::nullopt);

// What a later room does in the same transaction once something of a round changed, or those houses of it were moved from paper;
// app/wiring.cpp names it.
using Follower = std::function<void(api::Work&, RoundId)>;
using MoveFollower = std::function<void(api::Work&, RoundId, std::span<RoundHouseId const>)>;

// A round without its houses, as it travels with a hearing to a laptop.
struct CarriedRound {
    ProgrammeId programme_id;
    std::string programme_code;
    std::string programme_th;
    std::string programme_en;
    std::string programme_owner;
    RuleId rule_id;
    base::FiscalYear fiscal_year;
    base::Satang share_satang;
    base::BasisPoints management_bp;
    base::Date valid_from;
    std::string rule_source;
    RoundId round_id;
    base::AreaCode province;
    std::string name_th;
    std::string name_en;
    base::Satang envelope_satang;
    base::Date opened_on;
    bool made_up = false;
};
base::fields::Schema const& schema_of(base::fields::Tag<CarriedRound>);
// Throws Problem `rounds.not_found`.
[[nodiscard]] CarriedRound carried(storage::Reader&, RoundId);
// Into an installation that has no round yet.
void receive(api::Work&, CarriedRound const&);

// Stored summaries against the rows.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&, MoveFollower after_moves = {});

// Notes that `what` was read of the round's list, the same in every room that has one: under the area that the query parameter
// `tambon` asks for when it lies in the round's province, and under the province otherwise. Where a reading stands is not the
// reader's choice, for the province's auditor must see it and nobody of another province may. Throws `rounds.not_found` outside
// the caller's areas.
void note_list_reading(api::Call& call, RoundId id, std::string what);

// The demonstration's programme with its rules, and a small round of fiscal year 2564, whose way to the approval is recorded from
// paper; then the round of fiscal year 2565 with its quotas and 67 candidates for 65 places, surveyed.
void seed_demo_2564(api::Work&);
void seed_demo(api::Work&);
// How far each house of the demonstration's two rounds comes by its day, and on which days: every room that takes houses there
// follows it. A day is absent where the house does not come so far.
struct DemoHouse {
    RoundHouseId id;
    RoundId round;
    base::AreaCode tambon;
    std::int64_t number = 0; // 0 … 64 of fiscal year 2565 by tambon and id; from 100 on of 2564, from 200 on of the second round
    std::optional<base::Date> consents_on; // absent: the owner of the land has not signed, so no money comes
    std::optional<base::Date> funded_on;   // of a first and a second transfer
    std::optional<base::Date> bought_on;
    std::optional<base::Date> materials_on;
    std::optional<base::Date> began_on;
    std::optional<base::Date> accepted_on;
    std::optional<base::Date> handed_over_on;
    std::optional<base::Date> closed_on;
    std::optional<base::Date> visited_on; // half a year later
};
[[nodiscard]] std::vector<DemoHouse> demo_course(storage::Reader&);
[[nodiscard]] Round demo_round(storage::Reader&, base::FiscalYear = base::FiscalYear(2565));
// Candidates whom two tambons surveyed in April 2565, for places that others may leave.
void seed_demo_late_surveys(api::Work&);

// The demonstration's two ways from the survey to the approval, in fiscal year 2565: its first round in whole, and a second one
// whose tambons have come to different steps by the demonstration's day. Hearings, selection, estimates and proposals follow
// them. Days are those of the first tambon; each next tambon does the same a day later.
struct DemoWave {
    RoundId round;
    std::string of_round; // what its titles say after the fiscal year
    int number_after = 0; // papers and made-up people are numbered from here
    base::Date heard_on;  // the list is decided on the same day
    base::Date proposed_on;
    base::Date asked_on; // what the province asked about is answered and sent again
};
[[nodiscard]] DemoWave demo_first_wave(storage::Reader&);
[[nodiscard]] DemoWave demo_second_wave(storage::Reader&);

// The way of the second round's signed houses: they have their consents, and their money is on its way. Part of `demo_course`.
[[nodiscard]] std::vector<DemoHouse> demo_second_course(storage::Reader&);

// Opens the second round with a place for each of its surveyed candidates.
void seed_demo_second_round(api::Work&);

inline constexpr auto kEveryTambon = std::numeric_limits<std::size_t>::max();
// The first `most` tambons, by code, with houses of the round in that state.
[[nodiscard]] std::vector<base::AreaCode> demo_tambons(storage::Reader&, RoundId, HouseState, std::size_t most = kEveryTambon);

} // namespace rounds
