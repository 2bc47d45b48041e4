// One post of OpenRosa: the answers and the pictures beside them, taken apart and stored away before the writer's turn.
#pragma once

#include "platform/api/call.hpp"
#include "survey/receiving.hpp"

namespace survey {

// From multipart/form-data in memory or in a file. Other parts (Collect says in one that more posts follow) mean nothing here.
// Throws Problem: 415 `survey.not_multipart`; 400 `survey.bad_multipart`, `survey.no_submission`; what `read_arrival` throws; for
// a picture that is none 415 `files.not_a_picture`.
[[nodiscard]] Arrival read_post(api::Call&, Sender const&);

} // namespace survey
