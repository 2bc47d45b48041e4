// All SQL of agreements, and rows to structs. Nothing here asks who may see: houses are people's, so whoever reads them says for
// whom.
#pragma once

#include "agreements/records.hpp"

#include <optional>
#include <span>
#include <vector>

namespace agreements {

// Parts of `statements()`.
[[nodiscard]] std::span<storage::Sql const> writing_statements(); // store_writing.cpp
[[nodiscard]] std::span<storage::Sql const> list_statements();    // store_lists.cpp
[[nodiscard]] std::span<storage::Sql const> wording_statements(); // store_wording.cpp

namespace store {

// ---- reading
[[nodiscard]] std::optional<Agreement> find(storage::Reader&, AgreementId);
[[nodiscard]] std::optional<Agreement> find_by_seal_code(storage::Reader&, std::string const& code);
[[nodiscard]] std::vector<Agreement> chain(storage::Reader&, AgreementId chain_id); // oldest first
[[nodiscard]] std::vector<Agreement> all(storage::Reader&);
[[nodiscard]] std::vector<Party> parties(storage::Reader&, AgreementId);
// Only the houses of tambons that the scope covers.
[[nodiscard]] std::vector<House> houses(storage::Reader&, auth::Scope const&, AgreementId);
[[nodiscard]] std::vector<Removal> removals(storage::Reader&, auth::Scope const&, AgreementId);
// Agreement, parties and those houses.
[[nodiscard]] Whole whole(storage::Reader&, auth::Scope const&, Agreement agreement);

// Houses and their sum by tambon: no people.
struct TambonSum {
    base::AreaCode tambon;
    std::int64_t houses = 0;
    base::Satang sum;
};
[[nodiscard]] std::vector<TambonSum> tambon_sums(storage::Reader&, AgreementId);

struct Listed {
    AgreementRow row;
    AgreementId chain_id;
    base::AreaCode province;
};
// Newest first; all provinces, the caller filters by its scope.
[[nodiscard]] std::vector<Listed> listed(storage::Reader&, std::optional<rounds::RoundId> const&);
[[nodiscard]] std::vector<Listed> listed_with(storage::Reader&, rounds::RoundHouseId); // those that name this house

[[nodiscard]] std::optional<AgreementId> open_draft_of_round(storage::Reader&, rounds::RoundId); // an original
[[nodiscard]] std::optional<AgreementId> open_draft_of_chain(storage::Reader&, AgreementId chain_id);
// Agreements of the round in force, of other chains than this one.
[[nodiscard]] Agreed agreed_by_others(storage::Reader&, rounds::RoundId, AgreementId chain_id);
// By those in force; absent when none names the house.
[[nodiscard]] std::optional<base::Satang> promised_to(storage::Reader&, rounds::RoundHouseId);
[[nodiscard]] bool number_taken(storage::Reader&, base::AreaCode const& province, std::string const& number,
                                AgreementId not_this);

// ---- writing
void insert(storage::Writer&, Whole const&);
// The draft with its parties and houses. False when it is no draft of version `expected` any more.
[[nodiscard]] bool update(storage::Writer&, Whole const&, std::int64_t expected);
void set_state(storage::Writer&, AgreementId, State);
// State, seal, signed_on.
void seal(storage::Writer&, Agreement const&);
void set_signature(storage::Writer&, Party const&);
void bump_version(storage::Writer&, AgreementId);

// ---- wording
struct Template {
    std::string title;
    std::string purpose;
    std::string terms;
    std::int64_t version = 1;
};
[[nodiscard]] Template default_template(storage::Reader&);
[[nodiscard]] bool update(storage::Writer&, Template const&, std::int64_t expected);

} // namespace store

} // namespace agreements
