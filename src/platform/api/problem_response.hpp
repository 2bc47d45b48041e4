// What went wrong, as an answer: RFC 9457 `application/problem+json` with our stable `code` and texts in Thai and English.
//
// The only place where exceptions become answers. A store's fault becomes a problem by the name of its constraint, from the one
// list that the features hand in; whatever is not listed is a mistake of ours: 500, with the full text in the log only.
#pragma once

#include "base/bilingual.hpp"
#include "base/problem.hpp"
#include "platform/http/message.hpp"
#include "platform/storage/storage.hpp"

#include <exception>
#include <string>
#include <string_view>
#include <vector>

namespace api {

// One constraint of the store whose breaking a person can mend (another took the same number meanwhile): 409.
struct ConstraintProblem {
    std::string constraint; // "ux_users__user_name"
    std::string code;       // "users.name_taken"
    base::Bilingual title;
    base::Bilingual advice;
};

[[nodiscard]] http::Response problem_response(base::Problem const& problem, base::Language language, std::string_view request_id);

// The problem behind any exception. Unknown ones become 500 `internal`; `log_text` then tells what it was.
struct Explained {
    base::Problem problem;
    std::string log_text;
};
[[nodiscard]] Explained explain(std::exception_ptr failure, std::vector<ConstraintProblem> const& constraints);

} // namespace api
