// What a round's houses may get next, and what each still lacks: gathered from every room. Private to this room.
#pragma once

#include "tranches/known.hpp"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace tranches {

// The account that receives for a tambon, or for the whole round, as it stands now.
struct Receiving {
    Account account;
    std::optional<base::AreaCode> tambon; // whose it is; absent: of the whole round
    base::Bilingual source;
    bool changed = false;    // another one was known, or paid, before
    base::Bilingual warning; // why, when it is
};

// Every account of a round.
class Accounts {
public:
    // `paid_before` of other tranches than this one.
    Accounts(storage::Reader&, rounds::RoundId, std::optional<TrancheId> const& except = std::nullopt);

    [[nodiscard]] std::optional<Receiving> of(base::AreaCode const& tambon);
    [[nodiscard]] std::optional<Receiving> of_round();
    [[nodiscard]] std::vector<store::TypedAccount> const& typed() const { return typed_; }
    // The newest that was typed for a tambon, or for the whole round; null: none.
    [[nodiscard]] store::TypedAccount const* newest(std::optional<base::AreaCode> const& tambon) const;

private:
    [[nodiscard]] Receiving receiving(Account const&, std::optional<base::AreaCode> const&, base::Bilingual source,
                                      std::vector<Account> const& known_before) const;
    [[nodiscard]] Receiving typed_one(store::TypedAccount const&, std::optional<Account> const& of_proposal) const;

    storage::Reader& db_;
    rounds::RoundId round_;
    std::vector<store::TypedAccount> typed_;
    std::vector<store::PaidTo> paid_;
    std::map<base::AreaCode, std::optional<Receiving>> known_;
};

struct Candidate {
    rounds::House house;
    std::int64_t part = 1;
    base::Satang amount;
    std::vector<Missing> missing;      // before the money
    std::optional<store::Taken> taken; // by a tranche that is not released yet

    [[nodiscard]] bool is_ready() const { return missing.empty() && !taken; }
};

struct ManagementPart {
    base::Satang amount;
    std::optional<store::TakenManagement> taken;
    std::optional<base::Bilingual> why_not; // besides being taken
};

class Readiness {
public:
    Readiness(Readiness const&) = delete;
    Readiness& operator=(Readiness const&) = delete;
    // Houses within the scope and the area. `recorded`: nothing of the plan is asked, and houses may have moved on by paper.
    Readiness(storage::Reader&, auth::Scope const&, rounds::Round const&, base::Date today,
              std::optional<base::AreaCode> const& area = std::nullopt, bool recorded = false,
              std::optional<TrancheId> const& within = std::nullopt);
    // Of one house of the round alone: nothing is read of the others, so `management` knows nothing here.
    Readiness(storage::Reader&, rounds::Round const&, rounds::House const&, base::Date today);

    [[nodiscard]] Plan const& plan() const { return plan_; }
    [[nodiscard]] Accounts& accounts() { return accounts_; }
    [[nodiscard]] std::vector<store::Taken> const& taken() const { return taken_; }
    // Each house that gets money, with the next part it did not get; by tambon and id. With `within`: as if that tranche did not
    // hold it.
    [[nodiscard]] std::vector<Candidate> candidates();
    [[nodiscard]] ManagementPart management(std::int64_t part);
    // What was to be shown after the money of a part was released, and is not there.
    [[nodiscard]] std::vector<Missing> missing_after(rounds::House const&, Plan const&, std::int64_t part,
                                                     base::Date released_on);
    [[nodiscard]] std::vector<rounds::House> const& houses() const { return houses_; }

private:
    void keep_taken_by_house();
    [[nodiscard]] base::Satang promised(rounds::RoundHouseId) const;
    [[nodiscard]] std::vector<base::Bilingual> papers_wanted(rounds::RoundHouseId, Facts const&, bool after);
    [[nodiscard]] Facts facts_of(rounds::House const&, Part const&, bool after);
    [[nodiscard]] std::optional<Candidate> candidate(rounds::House const&);

    storage::Reader& db_;
    rounds::Round round_;
    base::Date today_;
    bool recorded_;
    std::optional<TrancheId> within_;
    Plan plan_;
    Accounts accounts_;
    std::vector<rounds::House> houses_;
    std::vector<store::Taken> taken_;
    std::map<rounds::RoundHouseId, base::Satang> promised_;
    base::Satang management_promised_;
    std::map<std::optional<rounds::RoundHouseId>, ledger::HouseMoney> money_;
    std::map<rounds::RoundHouseId, std::vector<store::Taken>> of_house_;
    Known known_; // of `houses_`
};

// Of the houses that it has gathered: what `papers_overdue` of the front header tells.
[[nodiscard]] std::vector<PapersOverdue> papers_overdue(storage::Reader&, rounds::RoundId, Readiness&);

} // namespace tranches
