// The two groups of this room's routes.
#pragma once

#include "platform/api/route.hpp"

namespace news {

void add_public_routes(api::Routes&);  // routes_public.cpp: /news, for everybody
void add_writing_routes(api::Routes&); // routes.cpp: /api/articles, for editors and reviewers

} // namespace news
