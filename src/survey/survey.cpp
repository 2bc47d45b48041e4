// What the front header offers beside the routes.
#include "survey/survey.hpp"

#include "platform/auth/vault.hpp"
#include "survey/receiving.hpp"
#include "survey/routes.hpp"
#include "survey/store.hpp"

namespace survey {

std::optional<Instance> answers_of(storage::Reader& reader, auth::Vault const& vault, auth::Scope const& scope,
                                   households::HouseholdId household)
{
    auto const submission = submission_of_household(reader, scope, household);
    return submission ? std::optional(read_instance(open_xml(reader, vault, submission->instance_id))) : std::nullopt;
}

void add_routes(api::Routes& routes)
{
    add_openrosa_routes(routes);
    add_submission_routes(routes);
    add_form_routes(routes);
}

} // namespace survey
