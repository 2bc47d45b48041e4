// Use cases of the directory: load, check, store, audit, each within one piece of work.
#pragma once

#include "organizations/records.hpp"
#include "organizations/store.hpp"
#include "platform/api/call.hpp"
#include "platform/auth/actor.hpp"

namespace organizations::service {

// Enters an organisation. The same id again with the same content answers the same and changes nothing, so a form may be sent
// twice. Throws Problem: 422 with all faults; 403 `organizations.outside_area`; 409 `organizations.already_there`,
// `organizations.id_taken`.
OrganizationId create(api::Work& work, auth::Scope const& scope, OrganizationForm const& form);

// Makes the organisation as the form says. Throws as `create`, and 404 `organizations.unknown`, 409
// `organizations.changed_meanwhile` with `current` where the form's version is not the stored one.
void update(api::Work& work, auth::Scope const& scope, OrganizationId id, OrganizationForm const& form);

// The same for the people who represent it. A representative of another organisation is 404.
RepresentativeId add_representative(api::Work& work, auth::Scope const& scope, OrganizationId organization,
                                    RepresentativeForm const& form);
void update_representative(api::Work& work, auth::Scope const& scope, OrganizationId organization, RepresentativeId id,
                           RepresentativeForm const& form);

} // namespace organizations::service
