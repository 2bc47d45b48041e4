// The tables of the reports: for spreadsheets, and on paper. Private to this room.
#pragma once

#include "closing/reports.hpp"
#include "platform/documents/table.hpp"

#include <vector>

namespace closing {

[[nodiscard]] documents::Table gifts_table(std::vector<GiftLine> const&);
[[nodiscard]] documents::Table purchases_table(std::vector<PurchaseLine> const&, bool with_whom);
[[nodiscard]] documents::Table transfers_table(std::vector<TransferLine> const&);
[[nodiscard]] documents::Table houses_table(std::vector<HouseLine> const&);
[[nodiscard]] documents::Table left_table(std::vector<LeftLine> const&, bool with_tambon);
[[nodiscard]] documents::Table givers_table(std::vector<GiverLine> const&);
[[nodiscard]] documents::Table tambons_table(std::vector<TambonLine> const&, Money const& total);

// A workbook each.
[[nodiscard]] std::vector<documents::Table> tables_of(HouseReport const&);
[[nodiscard]] std::vector<documents::Table> tables_of(TambonReport const&);
[[nodiscard]] std::vector<documents::Table> tables_of(RoundReport const&);

} // namespace closing
