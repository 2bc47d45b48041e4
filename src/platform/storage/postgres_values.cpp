// Values to and from libpq, and its errors as Faults of the same kinds as SQLite's.
#include "platform/storage/postgres_handles.hpp"

#include <bit>
#include <charconv>
#include <limits>
#include <stdexcept>

namespace storage::postgres {

namespace {

using Kind = Fault::Kind;

Kind kind_of(std::string_view state)
{
    struct Known {
        std::string_view state; // the whole code, or its class
        Kind kind;
    };
    static constexpr Known kKnown[] = {
        {"23505", Kind::Unique},
        {"23503", Kind::ForeignKey},
        {"23001", Kind::ForeignKey},
        {"23502", Kind::NotNull},
        {"23514", Kind::Check},
        {"55P03", Kind::Busy},
        {"57014", Kind::Busy},
        {"53300", Kind::Busy},
        {"40", Kind::Busy},
        {"53100", Kind::DiskFull},
        {"58", Kind::Io},
        {"08", Kind::Io},
        {"57P", Kind::Io},
        {"XX001", Kind::Corrupt},
        {"XX002", Kind::Corrupt},
    };
    for (auto const& known : kKnown)
        if (state.starts_with(known.state))
            return known.kind;
    return Kind::Other;
}

std::string field(PGresult const* result, int code)
{
    auto const* text = PQresultErrorField(result, code);
    return text ? text : "";
}

std::string constraint_of(PGresult const* result, Kind kind)
{
    switch (kind) {
    case Kind::Unique:
    case Kind::Check:
        return field(result, PG_DIAG_CONSTRAINT_NAME);
    case Kind::NotNull:
        return field(result, PG_DIAG_TABLE_NAME) + "." + field(result, PG_DIAG_COLUMN_NAME);
    case Kind::ForeignKey: // SQLite knows no names of these: nobody may rely on them
    case Kind::Busy:
    case Kind::DiskFull:
    case Kind::Io:
    case Kind::Corrupt:
    case Kind::Other:
        break;
    }
    return {};
}

std::uint64_t big_endian(std::uint64_t value)
{
    if constexpr (std::endian::native == std::endian::little)
        return __builtin_bswap64(value);
    return value;
}

int length_of(std::size_t size)
{
    if (size > std::size_t(std::numeric_limits<int>::max()))
        throw std::logic_error("a value is too long for the database");
    return int(size);
}

} // namespace

std::string_view sqlstate_of(PGresult const* result)
{
    auto const* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    return state ? state : "";
}

// The detail and the hint stay out: they quote the values of the row, which may be personal.
Fault fault_of(PGconn* connection, PGresult const* result, std::string_view what)
{
    auto const state = sqlstate_of(result);
    if (state.empty() || PQstatus(connection) == CONNECTION_BAD)
        return Fault(Kind::Io, "", std::string(what) + ": " + PQerrorMessage(connection));
    auto const kind = kind_of(state);
    return Fault(kind, constraint_of(result, kind), std::string(what) + ": " + field(result, PG_DIAG_MESSAGE_PRIMARY));
}

Result checked(PGconn* connection, Result result, std::string_view what)
{
    auto const status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        throw fault_of(connection, result.get(), what);
    return result;
}

Parameters::Parameters(std::span<Value const> values)
    : types_(values.size(), kUnknownType), data_(values.size(), nullptr), lengths_(values.size(), 0), formats_(values.size(), 1),
      numbers_(values.size(), 0)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        add(values[i], i);
}

void Parameters::add(Value const& value, std::size_t index)
{
    auto const set = [&](Oid type, void const* start, std::size_t size) {
        types_[index] = type;
        data_[index] = static_cast<char const*>(start);
        lengths_[index] = length_of(size);
    };
    if (auto const* integer = std::get_if<std::int64_t>(&value)) {
        numbers_[index] = big_endian(std::bit_cast<std::uint64_t>(*integer));
        set(kInt8Type, &numbers_[index], sizeof(std::uint64_t));
    } else if (auto const* real = std::get_if<double>(&value)) {
        numbers_[index] = big_endian(std::bit_cast<std::uint64_t>(*real));
        set(kFloat8Type, &numbers_[index], sizeof(std::uint64_t));
    } else if (auto const* text = std::get_if<std::string>(&value)) {
        set(kTextType, text->data(), text->size());
    } else if (auto const* bytes = std::get_if<std::span<std::uint8_t const>>(&value)) {
        set(kByteaType, bytes->empty() ? static_cast<void const*>("") : bytes->data(), bytes->size()); // a null pointer is NULL
    }
}

void ResultRow::must_have(int column) const
{
    if (column < 0 || column >= PQnfields(result_))
        throw std::logic_error(std::string(sql_.name) + ": no column " + std::to_string(column));
}

void ResultRow::wrong(int column, char const* wanted) const
{
    throw std::runtime_error(std::string(sql_.name) + ": column " + std::to_string(column) + " is not " + wanted);
}

bool ResultRow::is_null(int column) const
{
    must_have(column);
    return PQgetisnull(result_, row_, column) != 0;
}

std::string_view ResultRow::text(int column) const
{
    must_have(column);
    return std::string_view(PQgetvalue(result_, row_, column), std::size_t(PQgetlength(result_, row_, column)));
}

std::int64_t ResultRow::integer(int column) const
{
    auto const digits = text(column);
    std::int64_t value = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size())
        wrong(column, "an integer");
    return value;
}

// A numeric is exact; to make it a double is a decision for the statement (CAST … AS DOUBLE PRECISION), not for us.
double ResultRow::real(int column) const
{
    auto const digits = text(column);
    double value = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (PQftype(result_, column) == kNumericType || digits.empty() || error != std::errc() ||
        end != digits.data() + digits.size())
        wrong(column, "a number");
    return value;
}

Bytes ResultRow::bytes(int column) const
{
    auto const found = text(column);
    if (PQftype(result_, column) != kByteaType)
        return Bytes(found.begin(), found.end());
    if (found.empty())
        return {};
    if (!found.starts_with("\\x") || found.size() % 2 != 0)
        wrong(column, "bytes");
    Bytes bytes(found.size() / 2 - 1);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        auto const* pair = found.data() + 2 + 2 * i;
        if (std::from_chars(pair, pair + 2, bytes[i], 16).ptr != pair + 2)
            wrong(column, "bytes");
    }
    return bytes;
}

} // namespace storage::postgres
