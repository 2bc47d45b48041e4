// The houses of a round as a table for spreadsheets and CSV.
#pragma once

#include "platform/documents/table.hpp"
#include "rounds/records.hpp"

namespace rounds {

[[nodiscard]] documents::Table house_table(RoundView const& round, std::vector<RoundHouseRow> const& rows);

} // namespace rounds
