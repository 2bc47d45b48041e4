// The directory as a table, for spreadsheets and CSV.
#pragma once

#include "organizations/records.hpp"
#include "platform/documents/table.hpp"

#include <vector>

namespace organizations {

[[nodiscard]] documents::Table directory_table(std::vector<OrganizationRow> const& rows);

} // namespace organizations
