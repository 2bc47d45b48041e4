// ?1 … ?N of our statements as PostgreSQL's $1 … $N. Internal to this room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace storage::postgres {

struct Rewritten {
    std::string text;
    std::vector<bool> used; // for each placeholder, whether the text still has it
};

// Leaves literals, quoted names and comments alone. `is_null` tells for each placeholder whether this text will only ever run
// with NULL there: then `?1 IS NULL` becomes `NULL IS NULL`, because PostgreSQL cannot guess a type from the question and
// would refuse `(?1 IS NULL OR name = ?1)`. Throws std::logic_error for a `?` without a number, and when the highest number
// is not the size of `is_null`.
[[nodiscard]] Rewritten with_dollars(std::string_view text, std::vector<bool> const& is_null);

// The highest number of a placeholder.
[[nodiscard]] std::size_t placeholders_in(std::string_view text);

} // namespace storage::postgres
