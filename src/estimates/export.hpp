// The price book, an estimate and a round's estimates as tables.
#pragma once

#include "estimates/records.hpp"
#include "platform/documents/table.hpp"

namespace estimates {

// In the columns that a file to import has, one row for each item with its price of the day.
[[nodiscard]] documents::Table price_table(ItemList const&);
[[nodiscard]] documents::Table estimate_table(HousePage const&);
[[nodiscard]] documents::Table round_table(base::Bilingual title, RoundPage const&);

} // namespace estimates
