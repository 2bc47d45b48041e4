// Owning handles of libpq's objects, its values and its errors. Internal to this room.
#pragma once

#include "platform/storage/storage.hpp"

#include <libpq-fe.h>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace storage::postgres {

struct Clear {
    void operator()(PGconn* connection) const noexcept { PQfinish(connection); }
    void operator()(PGresult* result) const noexcept { PQclear(result); }
};
using Handle = std::unique_ptr<PGconn, Clear>;
using Result = std::unique_ptr<PGresult, Clear>;

// The error in `result`, or of the connection when there is none.
[[nodiscard]] Fault fault_of(PGconn* connection, PGresult const* result, std::string_view what);
// The result when it is good; throws the Fault otherwise.
Result checked(PGconn* connection, Result result, std::string_view what);
[[nodiscard]] std::string_view sqlstate_of(PGresult const* result);

constexpr Oid kUnknownType = 0;
constexpr Oid kByteaType = 17;
constexpr Oid kInt8Type = 20;
constexpr Oid kTextType = 25;
constexpr Oid kFloat8Type = 701;
constexpr Oid kNumericType = 1700;

// Values as libpq wants them: parallel arrays, binary. Borrows text and bytes from the values.
class Parameters {
public:
    explicit Parameters(std::span<Value const> values);
    [[nodiscard]] int size() const { return int(types_.size()); }
    [[nodiscard]] std::vector<Oid> const& types() const { return types_; } // kUnknownType for NULL
    [[nodiscard]] char const* const* data() const { return data_.data(); }
    [[nodiscard]] int const* lengths() const { return lengths_.data(); }
    [[nodiscard]] int const* formats() const { return formats_.data(); }

private:
    void add(Value const& value, std::size_t index);

    std::vector<Oid> types_;
    std::vector<char const*> data_;
    std::vector<int> lengths_;
    std::vector<int> formats_;
    std::vector<std::uint64_t> numbers_; // big-endian; sized once, so its addresses hold
};

// Row `row` of an answer in text format.
class ResultRow final : public Row {
public:
    ResultRow(PGresult const* result, int row, Sql const& sql) : result_(result), row_(row), sql_(sql) {}
    [[nodiscard]] bool is_null(int column) const override;
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] std::string_view text(int column) const override;
    [[nodiscard]] Bytes bytes(int column) const override;

private:
    void must_have(int column) const;
    [[noreturn]] void wrong(int column, char const* wanted) const;

    PGresult const* result_;
    int row_;
    Sql const& sql_;
};

} // namespace storage::postgres
