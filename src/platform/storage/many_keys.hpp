// Reading the rows of many keys in few statements: the places in the text, and the reading itself.
#pragma once

#include "platform/storage/many_rows.hpp"
#include "platform/storage/storage.hpp"

#include <algorithm>

namespace storage {

inline constexpr std::size_t kKeysAtOnce = 128;

// "(?1, ?2, …)" behind `WHERE id IN`, for each_of.
[[nodiscard]] inline std::string keys_at_once()
{
    return rows_of_values(kKeysAtOnce, 1);
}

// Calls `each` for every row of the keys: one statement for 128 of them. Where there are fewer, the last one stands there again.
template <class Key>
void each_of(Reader& db, Sql const& sql, std::span<Key const> keys, std::function<void(Row const&)> const& each)
{
    for (auto rest = keys; !rest.empty(); rest = rest.subspan(std::min(kKeysAtOnce, rest.size()))) {
        std::vector<Value> values;
        values.reserve(kKeysAtOnce);
        for (auto const& key : rest.first(std::min(kKeysAtOnce, rest.size())))
            values.push_back(to_value(key));
        values.resize(kKeysAtOnce, values.back());
        db.each_values(sql, each, values);
    }
}

} // namespace storage
