// ?1 … ?N of our statements as PostgreSQL's $1 … $N. Internal to this room.
#pragma once

#include <string>
#include <string_view>

namespace storage::postgres {

// Leaves literals, quoted names and comments alone. Throws std::logic_error for a `?` without a number.
[[nodiscard]] std::string with_dollars(std::string_view text);

} // namespace storage::postgres
