// Owning handles of SQLite's C objects, and its errors as Faults. Internal to this room.
#pragma once

#include "platform/storage/connection.hpp"

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace storage::sqlite {

struct Close {
    void operator()(sqlite3* db) const noexcept { sqlite3_close_v2(db); }
    void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
};
using Handle = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

// Opens the database for this use; Use::Write also creates it (mode 0600) and turns the log on.
[[nodiscard]] Handle open_file(Options const& options, Use use);
// A compact copy in a file that does not exist yet, on the disk when this returns.
void copy_file(sqlite3* db, std::filesystem::path const& file);

// The error `code` that `db` has just met while doing `what`; UNIQUE faults carry the name of their constraint or index.
[[nodiscard]] Fault fault_of(sqlite3* db, int code, std::string_view what);

// Throws the Fault when `code` is an error.
void check(sqlite3* db, int code, std::string_view what);

// One statement; throws when something stands behind it.
[[nodiscard]] Statement prepare(sqlite3* db, std::string_view text, std::string_view what, unsigned flags);

// Prepared statements of one connection, found by the address of their text (texts are constants of the program).
class StatementCache {
    struct Entry {
        std::string text; // a copy: an address may be used again for another text
        Statement statement;
        bool busy = false;
        std::uint64_t used = 0;
    };

public:
    // A statement for one run; reset when the lease ends.
    class Lease {
    public:
        explicit Lease(Entry& entry) : entry_(&entry), statement_(entry.statement.get()) { entry.busy = true; }
        explicit Lease(Statement own) : own_(std::move(own)), statement_(own_.get()) {}
        Lease(Lease const&) = delete;
        Lease& operator=(Lease const&) = delete;
        ~Lease();
        [[nodiscard]] sqlite3_stmt* get() const { return statement_; }

    private:
        Entry* entry_ = nullptr;
        Statement own_;
        sqlite3_stmt* statement_;
    };

    [[nodiscard]] Lease lease(sqlite3* db, Sql const& sql);

private:
    void drop_oldest();

    std::unordered_map<char const*, Entry> entries_;
    std::uint64_t clock_ = 0;
};

// The row on which `statement` stands.
class SqliteRow final : public Row {
public:
    SqliteRow(sqlite3_stmt* statement, Sql const& sql) : statement_(statement), sql_(sql) {}
    [[nodiscard]] bool is_null(int column) const override;
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] std::string_view text(int column) const override;
    [[nodiscard]] Bytes bytes(int column) const override;

private:
    [[nodiscard]] int type(int column) const;
    [[noreturn]] void wrong(int column, char const* wanted) const;

    sqlite3_stmt* statement_;
    Sql const& sql_;
};

void bind(sqlite3* db, sqlite3_stmt* statement, Sql const& sql, std::span<Value const> values);

// The name of the unique constraint or index of `table` over exactly `columns`, as its migration wrote it; for unnamed ones
// the name PostgreSQL would give. Empty when there is none.
[[nodiscard]] std::string unique_name(sqlite3* db, std::string const& table, std::vector<std::string> const& columns);

} // namespace storage::sqlite
