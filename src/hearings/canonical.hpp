// The canonical text of a hearing: what is hashed and signed when it is sealed. Pure.
//
// Its form is that of base/canonical.hpp. Telephones that signed people in are not part of it. Any change of this form needs a
// new first line: old seals are proved by the form they were made in.
#pragma once

#include "hearings/hearing.hpp"

#include <string>

namespace hearings {

[[nodiscard]] std::string canonical_text(Whole const& whole);

// Its SHA-256: what the seal will bear if nothing changes until then.
[[nodiscard]] std::string fingerprint_of(Whole const& whole);

// A hash that tells a screen whether anything recorded in the meeting came, went or changed since: people, words, answers, votes,
// hands, pictures. The head, the list and the order have the hearing's version.
[[nodiscard]] std::string recorded_of(Whole const& whole);

} // namespace hearings
