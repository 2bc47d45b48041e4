// The works of a round as a table. Private to this room.
#pragma once

#include "platform/documents/table.hpp"
#include "works/records.hpp"

namespace works {

[[nodiscard]] documents::Table works_table(base::Bilingual title, WorksPage const&);

} // namespace works
