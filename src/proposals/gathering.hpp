// What a proposal is made of, from the round, its list, the register and the estimates.
#pragma once

#include "proposals/proposal.hpp"
#include "proposals/rules.hpp"
#include "selection/selection.hpp"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace proposals {

struct Gathered {
    std::vector<House> houses;   // those it proposes, in the order of the list
    std::vector<House> left_out; // those it could and does not
    std::optional<selection::ListInForce> list;
};
// As everything stands now: ranked houses of the tambon, and proposed ones that came back (of this proposal, of one that was
// withdrawn, or held back by a screening). Houses recorded from paper are not among them.
[[nodiscard]] Gathered gather(storage::Reader&, auth::Vault const&, auth::Actor const& reader, Proposal const&);

// Of every ranked or returned house of a round's tambons within the scope, whether a proposal may take it; without people.
[[nodiscard]] std::set<rounds::RoundHouseId> may_be_proposed(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                                             std::optional<ProposalId> const& by = std::nullopt);

// The picture that shows the house before: of that kind, else of the damage, else from outside.
struct BeforePicture {
    households::PictureId id;
    std::string sha256;
    std::string thumbnail_url;
};
[[nodiscard]] std::optional<BeforePicture> picture_before(storage::Reader&, households::HouseholdId, base::Date today);

// What `missing_of` asks beside the proposal.
[[nodiscard]] Beside beside_of(storage::Reader&, Proposal const&, std::span<House const> houses, base::Date today);

} // namespace proposals
