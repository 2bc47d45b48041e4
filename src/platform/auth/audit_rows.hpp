// The audit's rows as they lie in the store, their hash and their head. Private to this room.
#pragma once

#include "platform/auth/audit.hpp"

#include <functional>

namespace auth {

// As text, unparsed: the proof must be able to read a row that was tampered with.
struct StoredEntry {
    std::int64_t number = 0;
    std::string at;
    std::string actor_id;
    std::string actor_name;
    std::string request_id;
    std::string action;
    std::string subject_kind;
    std::string subject_id;
    std::string area;
    bool reading = false;
    std::string changes; // JSON text, "" for none; personal values sealed
    std::string note;
    storage::Bytes hash;
};

// The end of the chain.
struct Head {
    std::int64_t number = 0;
    std::string hash; // lower-case hex
    std::string seal;
};

// What the first entry stands on.
inline constexpr std::string_view kGenesis = "0000000000000000000000000000000000000000000000000000000000000000";

// BLAKE2b-256, hex, of the previous hash and every column, each with its length before it, so that no two rows look alike.
[[nodiscard]] storage::Bytes hash_of(StoredEntry const& row, std::string_view previous);
// What the installation's key says about a head.
[[nodiscard]] std::string seal_of(Head const& head, Vault const& vault);

[[nodiscard]] std::optional<Head> read_head(storage::Reader&);
void move_head(storage::Writer&, Head const&);
// Some dozens of rows in one statement.
void insert_entries(storage::Writer&, std::span<StoredEntry const>);

// Newest first, readings left out.
[[nodiscard]] std::vector<StoredEntry> changes_of(storage::Reader&, Subject const&, std::size_t limit);
// Newest first, readings too, numbers below `before`.
[[nodiscard]] std::vector<StoredEntry> entries_of(storage::Reader&, Subject const&, std::int64_t before, std::size_t limit);
// lower <= number < upper, newest first.
void each_between(storage::Reader&, std::int64_t lower, std::int64_t upper, std::function<void(StoredEntry const&)> const& each);
// The next rows of the chain, oldest first.
[[nodiscard]] std::vector<StoredEntry> following(storage::Reader&, std::int64_t after, std::size_t limit);

[[nodiscard]] std::span<storage::Sql const> audit_statements();

} // namespace auth
