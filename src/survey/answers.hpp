// The answers to a form as a table: one row for each submission, one column for each question.
#pragma once

#include "platform/documents/table.hpp"
#include "survey/forms.hpp"
#include "survey/records.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace survey {

// In words; what was answered several times is joined by "; ". Citizen numbers are masked. A submission that cannot be read is
// told as such, beside all others.
[[nodiscard]] AnswerPage answer_page(storage::Reader&, auth::Vault const&, auth::Scope const&, KnownForm const&,
                                     std::optional<std::string> const& after, std::size_t limit, base::Language language);

// All of them, for a file. Throws Problem 422 `survey.too_many_answers`.
[[nodiscard]] documents::Table answer_table(storage::Reader&, auth::Vault const&, auth::Scope const&, KnownForm const&,
                                            base::Language language);

} // namespace survey
