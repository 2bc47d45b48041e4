// One answer as tables tell it: in words to people, typed in files. Pure.
#pragma once

#include "platform/documents/table.hpp"
#include "survey/sections.hpp"
#include "survey/xform.hpp"

#include <string>

namespace survey {

// As people read it on a screen.
[[nodiscard]] std::string answer_in_words(Form const& form, Question const& question, std::string const& value,
                                          NameOfTambon const& name_of, base::Language language);

// A number, a day or a time where it is one; else the words. "007", a telephone number and a citizen number stay texts.
[[nodiscard]] documents::Cell answer_cell(Form const& form, Question const& question, std::string const& value,
                                          NameOfTambon const& name_of, base::Language language);

[[nodiscard]] documents::CellKind cell_kind(QuestionKind kind);

} // namespace survey
