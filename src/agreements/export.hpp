// The house list of an agreement as a table: for spreadsheets, CSV and the annex on paper.
#pragma once

#include "agreements/records.hpp"
#include "platform/documents/table.hpp"

namespace agreements {

// By tambon with subtotals, the houses' total, management and grand total. Where some houses may not be seen, each tambon still
// has its line with houses and sum.
[[nodiscard]] documents::Table house_table(AgreementView const& view);

} // namespace agreements
