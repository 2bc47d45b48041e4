// The canonical text of an agreement: what is hashed and signed when it is sealed. Pure.
//
// Its form is that of base/canonical.hpp. What happens to a sealed paper later (superseded, terminated) is not part of it. Any
// change of this form needs a new first line: old seals are proved by the form they were made in.
#pragma once

#include "agreements/agreement.hpp"
#include "base/canonical.hpp"

#include <string>
#include <string_view>

namespace agreements {

[[nodiscard]] std::string canonical_text(Whole const& whole);

[[nodiscard]] inline std::string seal_code_of(std::string_view sha256_hex)
{
    return base::canonical::code_of(sha256_hex);
}
[[nodiscard]] inline std::string typed_seal_code(std::string_view typed)
{
    return base::canonical::typed_code(typed);
}
[[nodiscard]] inline std::string shown_seal_code(std::string_view code)
{
    return base::canonical::shown_code(code);
}

} // namespace agreements
