// Households of an area as a table for spreadsheets.
#pragma once

#include "base/area_code.hpp"
#include "platform/auth/actor.hpp"
#include "platform/documents/table.hpp"
#include "platform/storage/storage.hpp"

#include <optional>

namespace households {

// One row for each household, by tambon and then by the head's name. No citizen number, no health. Throws Problem 422
// `households.export_too_large`.
[[nodiscard]] documents::Table export_table(storage::Reader&, auth::Scope const&, std::optional<base::AreaCode> const& area);

} // namespace households
