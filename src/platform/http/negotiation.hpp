// What the client's Accept headers ask for.
#pragma once

#include "base/bilingual.hpp"

#include <string_view>

namespace http {

// Accept-Encoding names gzip (or `*`) with a quality above 0.
[[nodiscard]] bool accepts_gzip(std::string_view accept_encoding);
// Accept names text/html: a person's browser opening a page, not a program fetching data.
[[nodiscard]] bool accepts_html(std::string_view accept);
// English when Accept-Language prefers it to Thai; Thai otherwise.
[[nodiscard]] base::Language preferred_language(std::string_view accept_language);

} // namespace http
