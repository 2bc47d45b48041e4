// The answers to a form as tables: one row for each submission, one column for each question; a repeat has a table of its own.
#pragma once

#include "platform/documents/table.hpp"
#include "survey/forms.hpp"
#include "survey/records.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace survey {

struct AnswerQuery {
    std::string repeat; // its name ("members"), for the rows of that; empty: what is asked once
    std::optional<std::string> after;
    std::size_t limit = 50; // submissions
};

// In words, citizen numbers masked. A submission that cannot be read is told as such, beside all others. Throws Problem 422
// `input.invalid` for a repeat that the form does not have.
[[nodiscard]] AnswerPage answer_page(storage::Reader&, auth::Vault const&, auth::Scope const&, KnownForm const&,
                                     AnswerQuery const&, base::Language language);

// All of them, for a file: what is asked once, then each repeat. Numbers, days and times are cells of their kind. Throws Problem
// 422 `survey.too_many_answers`, `survey.too_many_entries`.
struct AnswerTable {
    std::string repeat; // its name; empty: what is asked once
    documents::Table table;
};
[[nodiscard]] std::vector<AnswerTable> answer_tables(storage::Reader&, auth::Vault const&, auth::Scope const&, KnownForm const&,
                                                     base::Language language);

} // namespace survey
