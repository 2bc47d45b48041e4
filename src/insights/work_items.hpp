// One line of somebody's work, put together. Private to this room.
#pragma once

#include "base/bilingual.hpp"
#include "insights/records.hpp"
#include "rounds/rounds.hpp"

#include <cstdint>
#include <string>

namespace insights {

[[nodiscard]] WorkItem work_item(std::string kind, std::int64_t count, base::Bilingual title, base::Bilingual detail,
                                 std::string link, base::Bilingual action);

// In English too, where a round has only a Thai name.
[[nodiscard]] base::Bilingual name_of(rounds::Round const&);

} // namespace insights
