// Tables of the catalogue, row by row, sorted as text.
#include "app/canonical_export.hpp"

#include "platform/storage/tables.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <ostream>
#include <set>

namespace app {

namespace {

std::set<std::string> const kTablesLeftOut{"schema_migrations", "sessions",   "idempotency_keys",
                                           "audit_entries",     "audit_head", "area_lists"};
std::set<std::string> const kColumnsLeftOut{"users.password_hash", "people.citizen_hash", "agreements.seal_signature"};

void write_table(storage::Reader& db, storage::TableShape const& shape, std::ostream& out)
{
    std::vector<std::string> columns;
    for (auto const& column : shape.columns)
        if (!kColumnsLeftOut.contains(shape.name + "." + column))
            columns.push_back(column);
    std::vector<std::string> lines;
    storage::each_row(db, shape.name, columns, [&](std::vector<std::optional<std::string>> const& values) {
        boost::json::object record;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (values[i])
                record[columns[i]] = *values[i];
        lines.push_back(boost::json::serialize(boost::json::object{{"table", shape.name}, {"record", std::move(record)}}));
    });
    std::ranges::sort(lines);
    for (auto const& line : lines)
        out << line << "\n";
}

} // namespace

void write_canonical(storage::Reader& db, std::ostream& out)
{
    for (auto const& shape : storage::table_shapes(db))
        if (!kTablesLeftOut.contains(shape.name))
            write_table(db, shape, out);
}

} // namespace app
