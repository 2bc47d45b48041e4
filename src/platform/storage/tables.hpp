// The tables as the database itself describes them, for the canonical export: any row of any table as text.
#pragma once

#include "platform/storage/storage.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace storage {

struct TableShape {
    std::string name;
    std::vector<std::string> columns; // by name; bytes are left out
};

// Ordinary tables in the order of their names, without those of the search index.
[[nodiscard]] std::vector<TableShape> table_shapes(Reader& reader);

// Calls `each` with the values of `columns`, absent for NULL, in no particular order.
void each_row(Reader& reader, std::string const& table, std::vector<std::string> const& columns,
              std::function<void(std::vector<std::optional<std::string>> const&)> const& each);

} // namespace storage
