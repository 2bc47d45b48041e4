// The table of the program's languages.
#include "base/languages.hpp"

namespace base {

std::span<EnumValue<Language> const> values_of(Language)
{
    static EnumValue<Language> const rows[] = {
        {Language::Thai, "th", {"ไทย", "Thai"}},
        {Language::English, "en", {"อังกฤษ", "English"}},
    };
    return rows;
}

} // namespace base
