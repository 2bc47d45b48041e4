// Showing the survey behind a household.
#include "survey/last_survey.hpp"

#include "platform/auth/vault.hpp"
#include "survey/beside_register.hpp"
#include "survey/forms.hpp"
#include "survey/receiving.hpp"
#include "survey/sections.hpp"
#include "survey/store.hpp"

namespace survey {

HouseholdSurveyView survey_of_household(storage::Reader& reader, auth::Vault const& vault, auth::Actor const& actor,
                                        auth::Scope const& scope, households::HouseholdId id)
{
    auto const household = households::require_summary(reader, scope, id);
    HouseholdSurveyView view;
    view.tambon = household.tambon;
    // Wherever it was surveyed: the household is within the scope now, and its survey came along as the rest of it did.
    auto const submission = submission_of_household(reader, auth::Scope::everywhere(), id);
    if (!submission)
        return view;
    bool const with_health = actor.scope(auth::Permission::HealthRead).covers(household.tambon);
    auto const instance = readable_instance(reader, vault, submission->instance_id);
    auto const form = find_form(reader, submission->xform_id, submission->version);
    // Of a version never seen the questions are those of the newest, as far as it has them.
    auto const sections = [&] {
        return sections_of(form ? &form->form : &household_form().form, beside_register(*instance, with_health));
    };
    view.last = {submission->ended_at.value_or(submission->received_at),
                 submission->sent_by_name,
                 submission->decided_by_name,
                 submission->decided_at,
                 !with_health,
                 instance.has_value(),
                 instance ? sections() : std::vector<SectionView>()};
    return view;
}

} // namespace survey
