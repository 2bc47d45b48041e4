// A submission's answers as people read them: sections in the form's order, pictures with what they show. Pure.
#pragma once

#include "survey/instance.hpp"
#include "survey/records.hpp"
#include "survey/register_form.hpp"
#include "survey/store.hpp"

#include <functional>
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

// Names a tambon by its code; empty where there is none.
using NameOfTambon = std::function<base::Bilingual(base::AreaCode const&)>;

// An answer as people say it: dates with their month, amounts with commas, a tambon by its name, a point without what only a
// machine needs. As it is where it cannot be said otherwise; empty where it says nothing (village 0).
[[nodiscard]] Label said(Line const& line, NameOfTambon const& name_of = {});

// Citizen numbers are masked. Pictures are not among the answers. All of one person stand together, under what the form calls an
// entry, its number and the person's name; in the household survey people come after the house.
[[nodiscard]] std::vector<SectionView> sections_of(Form const* form, Instance const& instance, NameOfTambon const& name_of = {});

// The kind of picture in the register; absent for those it does not know.
[[nodiscard]] households::PictureForm const* picture_named(std::vector<PictureAnswer> const& pictures, std::string_view name);

[[nodiscard]] std::vector<SentFileView> files_in_words(std::string_view instance_id, std::span<SubmissionFile const> files,
                                                       Form const* form, Instance const& instance,
                                                       std::vector<PictureAnswer> const& pictures, bool may_see_numbers);

} // namespace survey
