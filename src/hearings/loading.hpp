// Opening hearings for work, and the words of their audit rows.
#pragma once

#include "hearings/records.hpp"
#include "platform/api/call.hpp"
#include "platform/auth/audit.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hearings {

// Throws Problem `hearings.not_found`.
[[nodiscard]] Hearing require_hearing(storage::Reader&, auth::Scope const&, HearingId);
// For whoever may write there. Throws `hearings.not_found`.
[[nodiscard]] Whole require_for(api::Work&, HearingId);
// The same, planned or open and changed nowhere else. Throws `hearings.sealed`, `hearings.wrong_state`.
[[nodiscard]] Whole require_changeable(api::Work&, HearingId);
// The same, open.
[[nodiscard]] Whole require_open(api::Work&, HearingId);
// Throws `hearings.sealed`, `hearings.wrong_state`.
void require_unfinished(Hearing const&);
// Throws `hearings.checked_out` while it is at a laptop.
void require_here(storage::Reader&, HearingId);
// Whether this installation is the laptop on which the hearing is held.
[[nodiscard]] bool is_laptop_of(storage::Reader&, HearingId);

[[nodiscard]] auth::Event event_about(Hearing const&, std::string action, std::vector<auth::Change> changes,
                                      std::string note = {});
using auth::change_of;
// Its values are encrypted in the audit: names, and what somebody said.
[[nodiscard]] auth::Change personal_change(std::string field, std::optional<std::string> from, std::optional<std::string> to);

// Candidates of which it may no longer speak: they left the round, or went on without this hearing. A correction may speak of
// houses that went on.
[[nodiscard]] std::vector<rounds::RoundHouseId> gone(storage::Reader&, Whole const&);
// Those that its seal makes heard, or finds heard; the others went on or left, and stay where they are.
[[nodiscard]] std::vector<rounds::RoundHouseId> still_candidates(storage::Reader&, Whole const&);
// Houses of the round that this hearing may speak about: surveyed ones of its villages; for a correction first those that the
// hearing before it heard, in its order, whatever became of them in the round.
[[nodiscard]] std::vector<WaitingHouse> waiting(storage::Reader&, Hearing const&);

} // namespace hearings
