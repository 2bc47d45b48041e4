// What the screens and papers of agreements are shown.
#pragma once

#include "agreements/records.hpp"

#include <optional>

namespace agreements::views {

[[nodiscard]] AgreementList list(storage::Reader&, auth::Scope const&, std::optional<rounds::RoundId> const&,
                                 std::optional<State> const&);
// Those that name a household, newest first, without withdrawn drafts. Throws Problem `households.not_found` outside the scope.
[[nodiscard]] AgreementList of_household(storage::Reader&, auth::Scope const&, households::HouseholdId);
// Houses only of the areas in `scope`; what `actor` may do. Throws Problem `agreements.not_found`.
[[nodiscard]] AgreementView agreement(storage::Reader&, auth::Actor const&, auth::Scope const&, AgreementId, base::Date today);
[[nodiscard]] TemplateView wording(storage::Reader&);

} // namespace agreements::views
