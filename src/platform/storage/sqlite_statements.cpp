// SQLite statements: prepared once for each connection, bound, read, and given back.
#include "platform/storage/sqlite_handles.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace storage::sqlite {

namespace {

// A prepared statement takes some kilobytes; this many for each connection keep the process small.
constexpr std::size_t kMostStatements = 200;

// PostgreSQL refuses such text, so SQLite does too.
void refuse_broken_text(Sql const& sql, std::string const& text)
{
    if (text.find('\0') != std::string::npos || !base::text::is_valid_utf8(text))
        throw Fault(Fault::Kind::Other, "", std::string(sql.name) + ": text is not UTF-8 or holds a zero byte");
}

int bind_one(sqlite3_stmt* statement, int position, Sql const& sql, Value const& value)
{
    if (auto const* integer = std::get_if<std::int64_t>(&value))
        return sqlite3_bind_int64(statement, position, *integer);
    if (auto const* real = std::get_if<double>(&value))
        return sqlite3_bind_double(statement, position, *real);
    if (auto const* text = std::get_if<std::string>(&value)) {
        refuse_broken_text(sql, *text);
        return sqlite3_bind_text64(statement, position, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
    }
    if (auto const* bytes = std::get_if<std::span<std::uint8_t const>>(&value)) {
        if (bytes->empty()) // a null pointer would bind NULL
            return sqlite3_bind_zeroblob(statement, position, 0);
        return sqlite3_bind_blob64(statement, position, bytes->data(), bytes->size(), SQLITE_STATIC);
    }
    return sqlite3_bind_null(statement, position);
}

} // namespace

Statement prepare(sqlite3* db, std::string_view text, std::string_view what, unsigned flags)
{
    if (text.size() > std::size_t(std::numeric_limits<int>::max()))
        throw std::logic_error("a statement is too long");
    sqlite3_stmt* raw = nullptr;
    char const* tail = nullptr;
    int const code = sqlite3_prepare_v3(db, text.data(), int(text.size()), flags, &raw, &tail);
    Statement statement(raw);
    check(db, code, what);
    auto const rest = text.substr(std::size_t(tail - text.data()));
    if (!statement || rest.find_first_not_of(" \t\r\n;") != std::string_view::npos)
        throw Fault(Fault::Kind::Other, "", std::string(what) + ": expected exactly one statement");
    return statement;
}

StatementCache::Lease::~Lease()
{
    sqlite3_reset(statement_); // its code repeats the error that the step has reported
    sqlite3_clear_bindings(statement_);
    if (entry_)
        entry_->busy = false;
}

StatementCache::Lease StatementCache::lease(sqlite3* db, Sql const& sql)
{
    auto const found = entries_.find(sql.text.data());
    if (found != entries_.end()) {
        auto& entry = found->second;
        if (entry.busy) // the callback of a row runs the same statement again
            return Lease(prepare(db, sql.text, sql.name, 0));
        if (entry.text == sql.text) {
            entry.used = ++clock_;
            return Lease(entry);
        }
        entries_.erase(found);
    }
    auto statement = prepare(db, sql.text, sql.name, SQLITE_PREPARE_PERSISTENT);
    if (entries_.size() >= kMostStatements)
        drop_oldest();
    auto& entry = entries_[sql.text.data()];
    entry.text = sql.text;
    entry.statement = std::move(statement);
    entry.used = ++clock_;
    return Lease(entry);
}

void StatementCache::drop_oldest()
{
    auto const age = [](auto const& item) {
        return item.second.busy ? std::numeric_limits<std::uint64_t>::max() : item.second.used;
    };
    auto const oldest = std::ranges::min_element(entries_, {}, age);
    if (!oldest->second.busy)
        entries_.erase(oldest);
}

void bind(sqlite3* db, sqlite3_stmt* statement, Sql const& sql, std::span<Value const> values)
{
    auto const wanted = std::size_t(sqlite3_bind_parameter_count(statement));
    if (wanted != values.size())
        throw std::logic_error(std::string(sql.name) + ": has " + std::to_string(wanted) + " parameters, given " +
                               std::to_string(values.size()));
    for (std::size_t i = 0; i < values.size(); ++i)
        check(db, bind_one(statement, int(i) + 1, sql, values[i]), sql.name);
}

bool SqliteRow::is_null(int column) const
{
    return type(column) == SQLITE_NULL;
}

std::int64_t SqliteRow::integer(int column) const
{
    if (type(column) != SQLITE_INTEGER)
        wrong(column, "an integer");
    return sqlite3_column_int64(statement_, column);
}

double SqliteRow::real(int column) const
{
    auto const found = type(column);
    if (found != SQLITE_FLOAT && found != SQLITE_INTEGER)
        wrong(column, "a number");
    return sqlite3_column_double(statement_, column);
}

std::string_view SqliteRow::text(int column) const
{
    if (is_null(column))
        return "";
    auto const* start = reinterpret_cast<char const*>(sqlite3_column_text(statement_, column));
    return std::string_view(start, std::size_t(sqlite3_column_bytes(statement_, column)));
}

Bytes SqliteRow::bytes(int column) const
{
    if (is_null(column))
        return {};
    auto const* start = static_cast<std::uint8_t const*>(sqlite3_column_blob(statement_, column));
    return Bytes(start, start + sqlite3_column_bytes(statement_, column));
}

int SqliteRow::type(int column) const
{
    if (column < 0 || column >= sqlite3_data_count(statement_))
        throw std::logic_error(std::string(sql_.name) + ": no column " + std::to_string(column));
    return sqlite3_column_type(statement_, column);
}

void SqliteRow::wrong(int column, char const* wanted) const
{
    throw std::runtime_error(std::string(sql_.name) + ": column " + std::to_string(column) + " is not " + wanted);
}

} // namespace storage::sqlite
