// All SQL of contributions, and rows to structs. Givers are people: every read of them takes a scope, by the tambons of the
// houses.
#pragma once

#include "contributions/gift.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace contributions {

// Parts of `statements()`.
[[nodiscard]] std::span<storage::Sql const> gift_statements();    // store.cpp
[[nodiscard]] std::span<storage::Sql const> list_statements();    // store_lists.cpp
[[nodiscard]] std::span<storage::Sql const> sum_statements();     // store_sums.cpp
[[nodiscard]] std::span<storage::Sql const> setting_statements(); // store_rates.cpp

namespace store {

// A gift with the parts that lie within the scope, and what the others come to.
struct Whole {
    Gift gift;
    std::vector<Part> parts;
    std::int64_t hidden = 0;
    base::Satang hidden_value;
};
// Absent when there is none, or no part of it lies within the scope.
[[nodiscard]] std::optional<Whole> find(storage::Reader&, auth::Scope const&, ContributionId);
[[nodiscard]] std::int64_t last_number(storage::Reader&, rounds::RoundId);
void insert(storage::Writer&, Gift const&, std::span<Part const>, std::string const& search_key);
// False when somebody did so before.
bool take_out(storage::Writer&, ContributionId, TakenOut const&);

struct EvidenceRecord {
    EvidenceId id;
    ContributionId contribution;
    std::string sha256;
    std::string media_type;
    base::Timestamp added_at;
    std::string added_by;
};
[[nodiscard]] std::vector<EvidenceRecord> evidence(storage::Reader&, ContributionId);
[[nodiscard]] std::optional<EvidenceRecord> evidence_with(storage::Reader&, EvidenceId);
void insert(storage::Writer&, EvidenceRecord const&);
// Gifts in force with this file, whatever the scope, of every round: for comparing. By day.
[[nodiscard]] std::vector<ContributionId> uses_of_file(storage::Reader&, std::string const& sha256);

// ---- lists
struct Filter {
    std::optional<base::AreaCode> area;
    std::optional<rounds::RoundHouseId> house;
    std::optional<Kind> kind;
    std::optional<Giver> giver;
    std::optional<organizations::OrganizationId> organization;
    std::vector<std::string> terms; // at most 4, as base::text::search_terms gives them
    bool taken_out = true;          // those too
};
struct Place {
    base::Date day;
    std::int64_t number = 0;
};
// Newest first.
[[nodiscard]] std::vector<Gift> gifts(storage::Reader&, auth::Scope const&, rounds::RoundId, Filter const&,
                                      std::optional<Place> const& after, std::size_t limit);
// The parts of many gifts that lie within the scope, and how many pieces of evidence there are: a statement for 128 gifts. A gift
// that has none is left out.
[[nodiscard]] std::map<ContributionId, std::vector<Part>> parts_of(storage::Reader&, auth::Scope const&,
                                                                   std::span<ContributionId const>);
[[nodiscard]] std::map<ContributionId, std::int64_t> evidence_counts(storage::Reader&, std::span<ContributionId const>);

// ---- sums of what is in force, added up in the database (store_sums.cpp)
struct GiftSum {
    Kind kind = Kind::Cash;
    Giver giver = Giver::Neighbours;
    std::optional<organizations::OrganizationId> organization;
    base::Satang value; // of the parts asked for
    std::int64_t gifts = 0;
};
// By kind, giver and organisation.
[[nodiscard]] std::vector<GiftSum> sums(storage::Reader&, auth::Scope const&, rounds::RoundId, Filter const&);
struct GivenHouses {
    Giver giver = Giver::Neighbours;
    std::optional<organizations::OrganizationId> organization;
    std::int64_t houses = 0;
};
// How many houses each of them gave to; and all of them together, a house of several givers once.
[[nodiscard]] std::vector<GivenHouses> given_houses(storage::Reader&, auth::Scope const&, rounds::RoundId, Filter const&);
[[nodiscard]] std::int64_t count_houses(storage::Reader&, auth::Scope const&, rounds::RoundId, Filter const&);
// By tambon, house, giver and kind.
[[nodiscard]] std::vector<Sum> house_sums(storage::Reader&, auth::Scope const&, rounds::RoundId, Filter const&);

// ---- rates
struct Rate {
    base::AreaCode province;
    base::FiscalYear fiscal_year;
    base::Satang day_rate;
    std::string source;
    std::int64_t version = 1;
    base::Timestamp recorded_at;
    std::string recorded_by;
};
[[nodiscard]] std::vector<Rate> rates(storage::Reader&); // by province, the newest year first
[[nodiscard]] std::optional<Rate> rate(storage::Reader&, base::AreaCode const& province, base::FiscalYear);
void insert(storage::Writer&, Rate const&);
bool update(storage::Writer&, Rate const&, std::int64_t from_version);

// ---- check: everything there is, whatever the scope
struct Kept {
    ContributionId id;
    base::Satang value;
    base::Satang parts;
    bool taken_out = false;
};
[[nodiscard]] std::vector<Kept> all_kept(storage::Reader&);

} // namespace store

} // namespace contributions
