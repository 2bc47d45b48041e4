// Asking the catalogue of either engine. The only SQL of the project that is put together at run time: from names that the
// catalogue itself gave.
#include "platform/storage/tables.hpp"

#include <algorithm>
#include <map>

namespace storage {

namespace {

constexpr Sql kSqliteColumns{"storage.sqlite_columns", R"(
    SELECT m.name, c.name, c.type
    FROM sqlite_master m
    JOIN pragma_table_info(m.name) c
    WHERE m.type = 'table'
      AND m.sql NOT LIKE 'CREATE VIRTUAL%'
    ORDER BY m.name, c.name)"};
constexpr Sql kPostgresColumns{"storage.postgres_columns", R"(
    SELECT table_name, column_name, data_type
    FROM information_schema.columns
    WHERE table_schema = current_schema()
      AND table_name IN (SELECT tablename FROM pg_tables WHERE schemaname = current_schema())
    ORDER BY table_name, column_name)"};

bool is_bytes(std::string_view type)
{
    return type == "BLOB" || type == "blob" || type == "bytea";
}

} // namespace

std::vector<TableShape> table_shapes(Reader& reader)
{
    std::map<std::string, TableShape> shapes;
    reader.each(reader.engine() == Engine::Sqlite ? kSqliteColumns : kPostgresColumns, [&](Row const& row) {
        std::string const table(row.text(0));
        // The shadow tables of SQLite's full-text index, and the table that stands for it on PostgreSQL.
        if (table.starts_with("household_search") || table.starts_with("sqlite_"))
            return;
        auto& shape = shapes[table];
        shape.name = table;
        if (!is_bytes(row.text(2)))
            shape.columns.emplace_back(row.text(1));
    });
    std::vector<TableShape> ordered;
    for (auto& [name, shape] : shapes) {
        std::ranges::sort(shape.columns);
        ordered.push_back(std::move(shape));
    }
    return ordered;
}

void each_row(Reader& reader, std::string const& table, std::vector<std::string> const& columns,
              std::function<void(std::vector<std::optional<std::string>> const&)> const& each)
{
    std::string text = "SELECT ";
    for (std::size_t i = 0; i < columns.size(); ++i)
        text += (i > 0 ? ", CAST(" : "CAST(") + columns[i] + " AS TEXT)";
    text += " FROM " + table;
    auto const name = "storage.export." + table;
    reader.each(Sql{name, text}, [&](Row const& row) {
        std::vector<std::optional<std::string>> values;
        for (int i = 0; i < static_cast<int>(columns.size()); ++i)
            values.push_back(row.get<std::optional<std::string>>(i));
        each(values);
    });
}

} // namespace storage
