// The statements of the room and the mapping of their rows.
#pragma once

#include "tranches/rules.hpp"

#include <map>
#include <span>
#include <vector>

namespace tranches::store {

// ---- store_plans.cpp
[[nodiscard]] std::span<storage::Sql const> plan_statements();
// The newest of the round, or the default.
[[nodiscard]] Plan plan_of(storage::Reader&, rounds::RoundId);
[[nodiscard]] Plan plan(storage::Reader&, PlanId);
void insert(storage::Writer&, Plan const&, rounds::RoundId);

struct TypedAccount {
    base::Id<struct TypedAccountTag> id;
    std::optional<base::AreaCode> tambon;
    std::int64_t number = 1;
    bool takes_all = false;
    Account account;
    std::string reason;
    base::Timestamp typed_at;
    std::string typed_by;
};
// All that were ever typed for a round, by tambon and number.
[[nodiscard]] std::vector<TypedAccount> accounts(storage::Reader&, rounds::RoundId);
void insert(storage::Writer&, rounds::RoundId, TypedAccount const&);

[[nodiscard]] Settings settings(storage::Reader&);
// False when somebody was faster.
[[nodiscard]] bool update(storage::Writer&, Settings const&);

struct Seen {
    rounds::RoundHouseId house;
    std::int64_t part = 1;
    std::string words;
    std::string number;
    base::Date date;
};
[[nodiscard]] std::vector<Seen> papers_seen(storage::Reader&, rounds::RoundId);
[[nodiscard]] std::vector<Seen> papers_seen(storage::Reader&, rounds::RoundHouseId);
// Replaces what was seen before.
void save(storage::Writer&, rounds::RoundId, Seen const&, base::Timestamp at, std::string const& by);

// ---- store.cpp
struct TrancheRecord : Tranche {
    PlanId plan;
    std::optional<std::string> paper_sha256;
    std::optional<std::string> note;
    base::Timestamp made_at;
    std::int64_t version = 1;
};
[[nodiscard]] std::optional<TrancheRecord> tranche(storage::Reader&, TrancheId);
[[nodiscard]] std::vector<TrancheRecord> tranches_of(storage::Reader&, rounds::RoundId);
[[nodiscard]] std::vector<TrancheRecord> all(storage::Reader&);
[[nodiscard]] std::int64_t last_number(storage::Reader&, rounds::RoundId);
void insert(storage::Writer&, TrancheRecord const&);
// Everything that may change, and the next version; false when somebody was faster.
[[nodiscard]] bool update(storage::Writer&, TrancheRecord const&);

struct StepRecord {
    Action action = Action::Prepare;
    State state = State::Prepared;
    base::Timestamp at;
    auth::UserId by;
    std::string name;
    std::optional<std::string> reason;
};
[[nodiscard]] std::vector<StepRecord> steps(storage::Reader&, TrancheId);
void insert(storage::Writer&, TrancheId, std::size_t position, StepRecord const&);

// ---- store_houses.cpp
[[nodiscard]] std::span<storage::Sql const> house_statements();
struct Receiver {
    std::int64_t position = 1;
    std::optional<base::AreaCode> tambon;
    Account account;
    std::int64_t houses = 0;
    base::Satang amount;
    std::optional<ledger::EntryId> entry;
    std::optional<base::Date> returned_on;
    std::optional<std::string> returned_reason;
};
struct HouseShare {
    rounds::RoundHouseId house;
    base::AreaCode tambon;
    std::int64_t receiver = 1;
    base::Satang amount;
    bool live = true;
};
struct ManagementShare {
    std::int64_t receiver = 1;
    base::Satang amount;
    bool live = true;
};
struct Contents {
    std::vector<Receiver> receivers;
    std::vector<HouseShare> houses; // by tambon and id
    std::optional<ManagementShare> management;
};
[[nodiscard]] Contents contents(storage::Reader&, TrancheId);
void insert(storage::Writer&, TrancheRecord const&, Contents const&);
// Before it is written anew; only of tranches that are not released.
void remove_contents(storage::Writer&, TrancheId);
// Nothing of it is paid by this tranche; of one receiver, or of all.
void let_go(storage::Writer&, TrancheId);
void let_go(storage::Writer&, TrancheId, std::int64_t receiver, base::Date on, std::string const& reason);
void set_entry(storage::Writer&, TrancheId, std::int64_t receiver, ledger::EntryId);

// What a house of a round got, is about to get, or sent back.
struct Taken {
    rounds::RoundHouseId house;
    std::int64_t part = 1;
    TrancheId tranche;
    std::int64_t number = 1;
    State state = State::Prepared;
    std::int64_t receiver = 1;
    base::Satang amount;
    bool live = true;
    bool returned = false;
    bool recorded = false;
};
[[nodiscard]] std::vector<Taken> taken(storage::Reader&, rounds::RoundId);
[[nodiscard]] std::vector<Taken> taken(storage::Reader&, rounds::RoundId, rounds::RoundHouseId); // of one house
struct TakenManagement {
    std::int64_t part = 1;
    TrancheId tranche;
    State state = State::Prepared;
    base::Satang amount;
};
[[nodiscard]] std::vector<TakenManagement> taken_management(storage::Reader&, rounds::RoundId); // live ones
// Accounts to which something was released in this round, oldest first.
struct PaidTo {
    TrancheId tranche;
    std::optional<base::AreaCode> tambon;
    Account account;
};
[[nodiscard]] std::vector<PaidTo> paid_to(storage::Reader&, rounds::RoundId);
[[nodiscard]] std::vector<std::pair<Paid, std::int64_t>> paid(storage::Reader&, rounds::RoundHouseId); // with the part

// Tranches whose stored sums are not those of their rows.
struct Broken {
    TrancheId id;
    std::string stored;
    std::string found;
};
[[nodiscard]] std::vector<Broken> broken(storage::Reader&);

} // namespace tranches::store
