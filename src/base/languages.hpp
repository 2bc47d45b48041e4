// The program's languages by their names in JSON, the store and HTTP: "th", "en".
#pragma once

#include "base/bilingual.hpp"
#include "base/enums.hpp"

#include <span>

namespace base {

std::span<EnumValue<Language> const> values_of(Language);

} // namespace base
