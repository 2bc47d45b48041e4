// A made-up agreement with every kind of block, and ways to look at papers with other people's tools.
#pragma once

#include "platform/documents/paper.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace specimen {

// 2022-01-20 09:30 in Bangkok.
inline base::Timestamp const kMade = base::Timestamp(1'642'645'800'000);

documents::PaperSettings settings();
// `houses` rows, a subtotal after every tenth.
documents::Table house_table(int houses);
documents::Paper agreement(documents::PaperSettings settings, int houses);

} // namespace specimen
