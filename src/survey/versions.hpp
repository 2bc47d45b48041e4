// Which of two versions of a form is the newer one. Pure.
//
// A version is any text (XForms: "2022051401", "1.10", "v3"), and OpenRosa's form list orders none of them. Runs of digits are
// compared as numbers and the rest byte by byte, so that 10 is newer than 9; what came first was not necessarily the older one.
#pragma once

#include <string_view>

namespace survey {

[[nodiscard]] bool is_newer_version(std::string_view a, std::string_view than_b);

} // namespace survey
