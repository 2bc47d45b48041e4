// A round's purchases as tables for spreadsheets.
#pragma once

#include "platform/documents/table.hpp"
#include "purchases/records.hpp"

namespace purchases {

[[nodiscard]] documents::Table purchases_table(base::Bilingual title, std::vector<PurchaseRow> const& rows);

} // namespace purchases
