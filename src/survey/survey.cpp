// All routes of the room together.
#include "survey/survey.hpp"

#include "survey/routes.hpp"

namespace survey {

void add_routes(api::Routes& routes)
{
    add_openrosa_routes(routes);
    add_submission_routes(routes);
    add_form_routes(routes);
}

} // namespace survey
