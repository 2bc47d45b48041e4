// What came back to its sender: to be mended on whatever device they have now, and sent anew.
#pragma once

#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"
#include "survey/records.hpp"

#include <string_view>

namespace survey {

// Sent by this person, within the areas where they survey, returned, and not sent again since. Returned last stands first.
[[nodiscard]] ReturnedList returned_to(storage::Reader&, auth::Actor const&);

// One of them with its answers as they were sent. Throws Problem 404 `survey.not_found` for any other.
[[nodiscard]] ReturnedSurvey show_returned(storage::Reader&, auth::Vault const&, auth::Actor const&,
                                           std::string_view instance_id);

} // namespace survey
