// Texts as ICU holds them. For the sources of text.hpp: ICU stays behind it.
#pragma once

#include <unicode/unistr.h>

#include <cstdint>
#include <string_view>

namespace base::text {

[[nodiscard]] inline icu::UnicodeString from_utf8(std::string_view text)
{
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

} // namespace base::text
