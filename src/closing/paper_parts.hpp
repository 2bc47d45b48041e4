// What the closing papers share: settings with the watermark of a draft, the proof of money, what is missing. Private to this
// room.
#pragma once

#include "closing/paper.hpp"
#include "platform/documents/paper.hpp"

#include <vector>

namespace closing {

[[nodiscard]] documents::PaperSettings settings_of(Head const&, std::string title, PaperOptions const&, bool landscape = false);
// Programme, fiscal year, number and day of the report, as its first lines.
[[nodiscard]] std::string number_line(Head const&);
void add_missing(documents::Paper&, std::vector<Words> const&);
void add_table(documents::Paper&, documents::Table, std::string const& when_empty);
// What came in = what was used + what was returned + what is left.
void add_proof(documents::Paper&, Money const&, std::string const& heading);
[[nodiscard]] documents::Signature signer(std::string role, std::string position);

} // namespace closing
