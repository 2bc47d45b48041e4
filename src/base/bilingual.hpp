// A text in the program's two languages. Thai is the first one.
#pragma once

#include <string>

namespace base {

enum class Language { Thai, English };

struct Bilingual {
    std::string th;
    std::string en;

    [[nodiscard]] std::string const& in(Language language) const { return language == Language::Thai ? th : en; }

    bool operator==(Bilingual const&) const = default;
};

} // namespace base
