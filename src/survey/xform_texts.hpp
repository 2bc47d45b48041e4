// The texts of an XForm: translations (jr:itext) and labels. Pure.
#pragma once

#include "survey/xform.hpp"
#include "survey/xml.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace survey {

using Texts = std::map<std::string, std::string, std::less<>>; // itext id → text

struct Translations {
    Texts thai;
    Texts english;
    Texts otherwise; // of the form's default language
};

[[nodiscard]] Translations translations_of(pugi::xml_node model);

// "jr:itext('place/tambon:label')" → place/tambon:label.
[[nodiscard]] std::optional<std::string> itext_id(std::string_view reference);
[[nodiscard]] Label label_by_id(Translations const&, std::string const& id);
// Of a control, a group or an item.
[[nodiscard]] Label label_of(pugi::xml_node control, Translations const&);

} // namespace survey
