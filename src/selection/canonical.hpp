// The canonical text of a ranking: its inputs and its list as one JSON document, always the same bytes for the same content.
// Pure.
//
// UTF-8 without blanks, members sorted by name, whole numbers only, `"`, `\` and control characters escaped and nothing else.
// {"engine":1,"inputs":{…},"list":[…]}. The fingerprint is the SHA-256 of this text: `sha256sum` of it saved as a file gives it.
#pragma once

#include "selection/engine.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace selection {

[[nodiscard]] std::string canonical_text(Inputs const& inputs, std::vector<Line> const& list);

struct Frozen {
    int engine = kEngine;
    Inputs inputs;
    std::vector<Line> list;
};
// Reads it back. Throws std::runtime_error when it is no such text.
[[nodiscard]] Frozen from_canonical(std::string_view text);

// A scorecard's criteria and tie-breaks in the same form, as the table keeps them.
[[nodiscard]] std::string canonical_card(Card const& card);
[[nodiscard]] Card card_from_canonical(std::string_view text);

} // namespace selection
