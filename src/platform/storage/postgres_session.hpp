// A connection to the server as we want it, and the statements prepared on it. Internal to this room.
#pragma once

#include "platform/storage/postgres_handles.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace storage::postgres {

// Connects and sets the session up. Throws Fault.
[[nodiscard]] Handle dial(std::string const& location);

// Throws std::runtime_error, saying what to do, for a server or database in which Thai text would be lost.
void refuse_unfit(PGconn* connection);

// Prepares `sql` for values of these types; kUnknownType stands for NULL, or for "find out from the text".
void prepare(PGconn* connection, std::string const& name, Sql const& sql, std::vector<Oid> types);

// Statements prepared on one connection, found by the address of their text (texts are constants of the program).
// A statement is prepared for the types of its values; NULL fits any.
class Prepared {
public:
    // The name under which `sql` stands ready for such values.
    [[nodiscard]] std::string const& name_for(PGconn* connection, Sql const& sql, std::vector<Oid> const& types);
    void forget() { entries_.clear(); }

private:
    struct Variant {
        std::vector<Oid> types;
        std::string name;
    };
    struct Entry {
        std::string text; // a copy: an address may be used again for another text
        std::size_t placeholders = 0;
        std::vector<Variant> variants;
    };
    std::unordered_map<char const*, Entry> entries_;
    std::uint64_t made_ = 0;
};

} // namespace storage::postgres
