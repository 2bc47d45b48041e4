// The parts of the room's routes.
#pragma once

#include "platform/api/route.hpp"

namespace survey {

void add_openrosa_routes(api::Routes&);   // routes_openrosa.cpp: for ODK Collect
void add_submission_routes(api::Routes&); // routes_submissions.cpp: sending from the browser, and the review
void add_form_routes(api::Routes&);       // routes_forms.cpp: forms, their answers, devices

// Whether its Content-Type is one of XML's.
[[nodiscard]] bool says_xml(http::Request const&);

} // namespace survey
