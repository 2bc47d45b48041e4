// Use cases of the register: load, check, store, audit, each within one piece of work.
#pragma once

#include "households/edits.hpp"
#include "households/records.hpp"
#include "platform/api/call.hpp"
#include "platform/auth/actor.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace households {

// Registers a household. The same id again with the same content answers the same and changes nothing, so a device may send
// twice. Throws Problem: 422 with all faults; 403 `households.outside_area`; 409 `households.citizen_number_used`; 409
// `households.id_taken` where the id belongs to other content.
HouseholdId create(api::Work&, auth::Scope const&, HouseholdForm form);

// Merges what a device changed into the household, field by field (merge.hpp). What two people wrote into one field opens a
// conflict; all else is taken. The same edit again answers the same and changes nothing. Throws Problem: 404
// `households.not_found`; 422 with all faults, each at its field's name; 403 `households.outside_area`; 409
// `households.citizen_number_used`, `households.edit_id_taken`. A refused edit changes nothing at all.
EditAnswer edit(api::Work&, auth::Scope const&, HouseholdId, EditForm form);
// The edit that leads from the household in `base_version` (absent: as it is) to a whole form, as a survey brings it: people who
// are not in the form have left, people without an id are new, health and numbers that it leaves out stay. The same again
// answers as before. Throws as `edit`, and Problem 422 `households.version_unknown` for a version that never
// was.
struct Origin {
    EditId id;
    std::optional<std::int64_t> base_version;
    base::Timestamp made_at;
    std::optional<std::string> device;
};
EditAnswer edit_towards(api::Work&, auth::Scope const&, HouseholdId, Origin const&, HouseholdForm form);
// Ends a conflict with one of its values, or another. Throws Problem: 404 `households.conflict_not_found`; 409
// `households.conflict_decided`, `households.changed_meanwhile`; and as `edit` where the value cannot stand.
HouseholdId decide(api::Work&, auth::Scope const&, ConflictId, ConflictDecision const&);

// A picture uploaded before (files room) becomes a picture of the household. The same picture again answers the row there is.
// Throws Problem: 422 with all faults, `files.unknown`; 404.
PictureId add_picture(api::Work&, auth::Scope const&, HouseholdId, PictureForm const&);
// The row goes; the file stays, as evidence.
void remove_picture(api::Work&, auth::Scope const&, HouseholdId, PictureId);

// All that would be refused, and households that may be the same one. Changes nothing.
[[nodiscard]] CheckView dry_check(storage::Reader&, auth::Vault const&, auth::Scope const&, HouseholdForm form, base::Date today);

// The whole number, for a reason. The caller writes the audit. Throws 404 where there is none.
[[nodiscard]] std::string reveal_citizen_number(storage::Reader&, auth::Vault const&, auth::Scope const&, HouseholdId, PersonId);

} // namespace households
