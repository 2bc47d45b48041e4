// The model of an XForm: its primary instance and what its binds say. Pure.
#pragma once

#include "survey/xform.hpp"
#include "survey/xml.hpp"

#include <map>
#include <string>

namespace survey {

struct Model {
    pugi::xml_node root;                       // of the primary instance
    std::map<std::string, QuestionKind> kinds; // by path below the root
    std::map<std::string, std::string> binds;  // id → path, for controls that name their bind
};

// Throws Problem 422 `survey.bad_form` where there is no primary instance, or a bind names what it does not have.
[[nodiscard]] Model model_of(pugi::xml_node model);

// "/data/person/first_name" → "/person/first_name".
[[nodiscard]] std::string below_root(std::string const& path, std::string const& root);

} // namespace survey
