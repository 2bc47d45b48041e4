// onehome export all: every record as JSON lines in a fixed order. Two provinces with the same records give the same bytes, on
// both engines.
//
// Left out: secrets (password hashes, sessions, encrypted numbers and their keyed hashes), bookkeeping of the store (migrations,
// idempotency keys), and the audit, whose hashes cover encrypted values; it has a proof of its own.
#include "app/commands.hpp"
#include "platform/storage/tables.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <iostream>
#include <set>

namespace app {

namespace {

std::set<std::string> const kTablesLeftOut{"schema_migrations", "sessions",   "idempotency_keys",
                                           "audit_entries",     "audit_head", "area_lists"};
std::set<std::string> const kColumnsLeftOut{"users.password_hash", "people.citizen_hash", "agreements.seal_signature"};

void print_table(storage::Reader& db, storage::TableShape const& shape)
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
        std::cout << line << "\n";
}

} // namespace

int export_all(Arguments const& arguments)
{
    Installation installation(arguments.location, Installation::Schema::MustBeCurrent);
    installation.database().read([](storage::Reader& db) {
        for (auto const& shape : storage::table_shapes(db))
            if (!kTablesLeftOut.contains(shape.name))
                print_table(db, shape);
    });
    return 0;
}

} // namespace app
