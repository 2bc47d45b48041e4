// SQL statements as named constants, and the values that go in and come out of them.
//
// One text serves SQLite and PostgreSQL; placeholders are ?1 … ?N (the PostgreSQL driver rewrites them to $1 … $N).
// Booleans are SMALLINT 0/1, money BIGINT satang, dates and times ISO text, ids 36-character text, bytes BLOB
// (a domain over bytea on PostgreSQL). Traps of two dialects: docs/decisions, "One SQL for two engines".
#pragma once

#include "base/area_code.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "base/ids.hpp"
#include "base/money.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace storage {

// A statement. `name` is "feature.what"; it names the prepared statement, slow-query lines and test messages.
struct Sql {
    std::string_view name;
    std::string_view text;
};

using Bytes = std::vector<std::uint8_t>;

// What can be bound. Text and bytes are borrowed for the length of the call.
using Value = std::variant<std::nullptr_t, std::int64_t, double, std::string, std::span<std::uint8_t const>>;

[[nodiscard]] inline Value to_value(std::nullptr_t)
{
    return nullptr;
}
[[nodiscard]] inline Value to_value(std::string_view v)
{
    return std::string(v);
}
[[nodiscard]] inline Value to_value(std::string const& v)
{
    return v;
}
[[nodiscard]] inline Value to_value(char const* v)
{
    return std::string(v);
}
[[nodiscard]] inline Value to_value(bool v)
{
    return std::int64_t{v ? 1 : 0};
}
[[nodiscard]] inline Value to_value(double v)
{
    return v;
}
template <class T>
    requires(std::is_integral_v<T> && !std::is_same_v<T, bool>)
[[nodiscard]] Value to_value(T v)
{
    return static_cast<std::int64_t>(v);
}
[[nodiscard]] inline Value to_value(Bytes const& v)
{
    return std::span<std::uint8_t const>(v);
}
[[nodiscard]] inline Value to_value(base::Uuid const& v)
{
    return v.str();
}
[[nodiscard]] inline Value to_value(base::Satang v)
{
    return v.value();
}
[[nodiscard]] inline Value to_value(base::BasisPoints v)
{
    return std::int64_t{v.value()};
}
[[nodiscard]] inline Value to_value(base::Date const& v)
{
    return v.iso();
}
[[nodiscard]] inline Value to_value(base::Timestamp const& v)
{
    return v.iso();
}
[[nodiscard]] inline Value to_value(base::FiscalYear v)
{
    return std::int64_t{v.buddhist()};
}
[[nodiscard]] inline Value to_value(base::AreaCode const& v)
{
    return v.str();
}
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] Value to_value(E v)
{
    return std::string(base::name_of(v));
}
template <class T>
[[nodiscard]] Value to_value(std::optional<T> const& v)
{
    return v ? to_value(*v) : Value(nullptr);
}

// One row of an answer, read by column position in the order of the SELECT. Valid only inside the callback.
// Nothing is guessed: integer() and real() throw std::runtime_error for NULL and for text (ask for an std::optional where NULL
// may stand), and integer() for a fraction. PostgreSQL's NUMERIC is an integer when it is one, and never a double.
class Row {
public:
    virtual ~Row() = default;
    [[nodiscard]] virtual bool is_null(int column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    [[nodiscard]] virtual std::string_view text(int column) const = 0; // NULL reads as ""
    [[nodiscard]] virtual Bytes bytes(int column) const = 0;

    // row.get<HouseholdId>(0), row.get<std::optional<base::Date>>(3), row.get<State>(4)
    template <class T>
    [[nodiscard]] T get(int column) const;
};

namespace detail {
[[noreturn]] void broken_value(char const* type, std::string_view text);

template <class T>
struct Get;
template <class T>
struct Get<std::optional<T>> {
    static std::optional<T> from(Row const& r, int c)
    {
        return r.is_null(c) ? std::nullopt : std::optional<T>(Get<T>::from(r, c));
    }
};
template <>
struct Get<std::string> {
    static std::string from(Row const& r, int c) { return std::string(r.text(c)); }
};
template <>
struct Get<bool> {
    static bool from(Row const& r, int c) { return r.integer(c) != 0; }
};
template <>
struct Get<double> {
    static double from(Row const& r, int c) { return r.real(c); }
};
template <>
struct Get<Bytes> {
    static Bytes from(Row const& r, int c) { return r.bytes(c); }
};
template <class T>
    requires(std::is_integral_v<T> && !std::is_same_v<T, bool>)
struct Get<T> {
    static T from(Row const& r, int c) { return static_cast<T>(r.integer(c)); }
};
template <class T>
    requires std::is_enum_v<T>
struct Get<T> {
    static T from(Row const& r, int c) { return base::enum_stored<T>(r.text(c)); }
};
template <class T>
    requires std::is_base_of_v<base::Uuid, T>
struct Get<T> {
    static T from(Row const& r, int c)
    {
        auto const uuid = base::Uuid::parse(r.text(c));
        if (!uuid)
            broken_value("uuid", r.text(c));
        return T(*uuid);
    }
};
template <>
struct Get<base::Satang> {
    static base::Satang from(Row const& r, int c) { return base::Satang(r.integer(c)); }
};
template <>
struct Get<base::BasisPoints> {
    static base::BasisPoints from(Row const& r, int c) { return base::BasisPoints(static_cast<std::int32_t>(r.integer(c))); }
};
template <>
struct Get<base::FiscalYear> {
    static base::FiscalYear from(Row const& r, int c) { return base::FiscalYear(static_cast<int>(r.integer(c))); }
};
template <>
struct Get<base::Date> {
    static base::Date from(Row const& r, int c)
    {
        auto const date = base::Date::parse_iso(r.text(c));
        if (!date)
            broken_value("date", r.text(c));
        return *date;
    }
};
template <>
struct Get<base::Timestamp> {
    static base::Timestamp from(Row const& r, int c)
    {
        auto const time = base::Timestamp::parse(r.text(c));
        if (!time)
            broken_value("timestamp", r.text(c));
        return *time;
    }
};
template <>
struct Get<base::AreaCode> {
    static base::AreaCode from(Row const& r, int c)
    {
        auto const code = base::AreaCode::parse(r.text(c));
        if (!code)
            broken_value("area code", r.text(c));
        return *code;
    }
};
} // namespace detail

template <class T>
T Row::get(int column) const
{
    return detail::Get<T>::from(*this, column);
}

} // namespace storage
