// The mapping of columns that several tables have; for the store's files.
#pragma once

#include "tranches/store.hpp"

#include <optional>

namespace tranches::store {

// The province has none: an empty text.
[[nodiscard]] inline std::optional<base::AreaCode> tambon_from(storage::Row const& row, int column)
{
    return row.text(column).empty() ? std::nullopt : std::optional(row.get<base::AreaCode>(column));
}

} // namespace tranches::store
