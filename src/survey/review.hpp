// The council's look at what was sent: lists, and one submission in words beside the register.
#pragma once

#include "platform/api/call.hpp"
#include "survey/records.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace survey {

struct ReviewQuery {
    State state = State::Waiting;
    std::optional<base::AreaCode> area;
    std::optional<std::string> after; // instance id: `next` of the page before
    std::size_t limit = 50;
};

// Newest first. Throws Problem 422 for an `after` that is not from here.
[[nodiscard]] SubmissionPage list_page(storage::Reader&, auth::Vault const&, auth::Scope const&, ReviewQuery const&);

// For a reviewer all of it; for the sender what became of it. Citizen numbers are masked; papers that show them are for those who
// may see numbers. Throws Problem 404 `survey.not_found` for anybody else.
[[nodiscard]] SubmissionView show(storage::Reader&, auth::Vault const&, auth::Actor const&, std::string_view instance_id,
                                  base::Date today);

// A picture of a submission within the scope, by its name. Throws Problem 404.
struct ShownFile {
    std::string sha256;
    base::AreaCode area; // of the submission
    bool shows_numbers = false;
};
[[nodiscard]] ShownFile file_of(storage::Reader&, auth::Vault const&, auth::Actor const&, auth::Scope const&,
                                std::string_view instance_id, std::string_view name);

} // namespace survey
