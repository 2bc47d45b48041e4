// A submission's answers as people read them: sections in the form's order, pictures with what they show. Pure.
#pragma once

#include "survey/instance.hpp"
#include "survey/records.hpp"
#include "survey/register_form.hpp"
#include "survey/store.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace survey {

// A citizen number as it is shown: all but its end hidden.
[[nodiscard]] std::string masked(std::string_view typed);
// Whether an answer is one.
[[nodiscard]] bool is_citizen_number(std::string_view path);

// An answer as it may be shown: masked where citizen numbers are asked for, and wherever a valid one stands in the text.
[[nodiscard]] std::string as_shown(std::string_view path, std::string const& answer);

// Citizen numbers are masked. Pictures are not among the answers.
[[nodiscard]] std::vector<SectionView> sections_of(Form const* form, Instance const& instance);

// The kind of picture in the register; absent for those it does not know.
[[nodiscard]] households::PictureForm const* picture_named(std::vector<PictureAnswer> const& pictures, std::string_view name);

[[nodiscard]] std::vector<SentFileView> files_in_words(std::string_view instance_id, std::span<SubmissionFile const> files,
                                                       Form const* form, Instance const& instance,
                                                       std::vector<PictureAnswer> const& pictures, bool may_see_numbers);

} // namespace survey
