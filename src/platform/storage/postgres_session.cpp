// Connecting to PostgreSQL, and preparing statements there.
#include "platform/storage/postgres_session.hpp"

#include "platform/storage/placeholders.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace storage::postgres {

namespace {

constexpr int kOldestServer = 150'000;
constexpr char const* kSession = "SELECT set_config('synchronous_commit', 'on', false)"
                                 " WHERE current_setting('synchronous_commit') IN ('off', 'local');"
                                 "SET lock_timeout = '10s';"
                                 "SET client_min_messages = warning;"
                                 "SET bytea_output = hex;"
                                 "SET extra_float_digits = 1;"
                                 "SET standard_conforming_strings = on;"
                                 "SET jit = off";

} // namespace

Handle dial(std::string const& location)
{
    // Later words win: the location may say its own name and patience, but not another encoding.
    char const* const keys[] = {"application_name", "connect_timeout", "dbname", "client_encoding", nullptr};
    char const* const values[] = {"onehome", "10", location.c_str(), "UTF8", nullptr};
    Handle connection(PQconnectdbParams(keys, values, 1));
    if (!connection || PQstatus(connection.get()) != CONNECTION_OK)
        throw Fault(Fault::Kind::Io, "", std::string("cannot reach the PostgreSQL server: ") + PQerrorMessage(connection.get()));
    PQsetNoticeProcessor(connection.get(), [](void*, char const*) {}, nullptr);
    checked(connection.get(), Result(PQexec(connection.get(), kSession)), "storage.session");
    return connection;
}

bool orders_by_bytes(std::string const& collation, std::string const& provider)
{
    return provider != "i" && (collation == "C" || collation == "POSIX" || collation == "C.UTF-8" || collation == "C.utf8");
}

// Where the character type is 'C', pg_trgm takes Thai letters for punctuation, and a search by index finds nothing. Under another
// order than that of bytes, pages of a list (whose rows are merged here) would leave out or repeat what stands at their edges.
void refuse_unfit(PGconn* connection)
{
    if (PQserverVersion(connection) < kOldestServer)
        throw std::runtime_error("the PostgreSQL server is too old: version 15 or newer is needed");
    constexpr char const* kAsk = "SELECT datctype, pg_encoding_to_char(encoding), datname, datcollate, datlocprovider"
                                 " FROM pg_database WHERE datname = current_database()";
    auto const found = checked(connection, Result(PQexec(connection, kAsk)), "storage.locale");
    auto const column = [&](int at) { return std::string(PQgetvalue(found.get(), 0, at)); };
    bool const thai_is_lost = column(0) == "C" || column(0) == "POSIX" || column(1) != "UTF8";
    auto const again = ". Create it again with: createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 " + column(2);
    if (thai_is_lost)
        throw std::runtime_error("the PostgreSQL database '" + column(2) + "' has LC_CTYPE '" + column(0) + "' and encoding " +
                                 column(1) + ": Thai names could not be found in it" + again);
    if (!orders_by_bytes(column(3), column(4)))
        throw std::runtime_error("the PostgreSQL database '" + column(2) + "' has LC_COLLATE '" + column(3) +
                                 "', or ICU's order: lists would not be whole in it" + again);
}

void prepare(PGconn* connection, std::string const& name, Sql const& sql, std::vector<Oid> types)
{
    std::vector<bool> is_null;
    for (auto const type : types)
        is_null.push_back(type == kUnknownType);
    auto const rewritten = with_dollars(sql.text, is_null);
    for (std::size_t i = 0; i < types.size(); ++i)
        if (!rewritten.used[i])
            types[i] = kTextType; // stands nowhere any more, so nothing could be found out
    checked(connection, Result(PQprepare(connection, name.c_str(), rewritten.text.c_str(), int(types.size()), types.data())),
            sql.name);
}

std::string const& Prepared::name_for(PGconn* connection, Sql const& sql, std::vector<Oid> const& types)
{
    auto& entry = entries_[sql.text.data()];
    if (entry.text != sql.text || entry.placeholders != types.size())
        entry = Entry{std::string(sql.text), types.size(), {}};
    auto const fits = [](Oid given, Oid prepared) { return given == kUnknownType || given == prepared; };
    for (auto const& variant : entry.variants)
        if (std::ranges::equal(types, variant.types, fits))
            return variant.name;
    auto name = "s" + std::to_string(++made_);
    prepare(connection, name, sql, types);
    return entry.variants.emplace_back(Variant{types, std::move(name)}).name;
}

} // namespace storage::postgres
