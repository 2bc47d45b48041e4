// The canonical text of an agreement: what is hashed and signed when it is sealed. Pure.
//
// Plain UTF-8, one fact a line: its name, a tab, its value; tabs and line breaks inside values as \t, \n, a backslash as \\; an
// absent value is empty. Lists are numbered from 1, their parts parted by tabs. The last line ends with a line break too, so that
// `sha256sum` of the text saved as a file gives the hash on the paper. What happens to a sealed paper later (superseded,
// terminated) is not part of it. Any change of this form needs a new first line: old seals are proved by the form they were made
// in.
#pragma once

#include "agreements/agreement.hpp"

#include <string>
#include <string_view>

namespace agreements {

[[nodiscard]] std::string canonical_text(Whole const& whole);

// Twelve characters without those that look alike (0 O, 1 I), from the first 60 bits of the hash.
[[nodiscard]] std::string seal_code_of(std::string_view sha256_hex);
// As people type it: "abcd-efgh jklm" is ABCDEFGHJKLM.
[[nodiscard]] std::string typed_seal_code(std::string_view typed);
// As paper shows it: "ABCD-EFGH-JKLM".
[[nodiscard]] std::string shown_seal_code(std::string_view code);

} // namespace agreements
