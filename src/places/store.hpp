// All SQL about places.
#pragma once

#include "places/places.hpp"
#include "places/rules.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace places::store {

[[nodiscard]] std::optional<Area> find(storage::Reader& reader, base::AreaCode const& code);
[[nodiscard]] std::vector<Area> provinces(storage::Reader& reader);
[[nodiscard]] std::vector<Area> within(storage::Reader& reader, base::AreaCode const& parent);
// Up to `limit` places whose path holds every word; those whose own name is meant first, larger before smaller.
[[nodiscard]] std::vector<Area> search(storage::Reader& reader, std::vector<std::string> const& words, std::optional<Level> level,
                                       int limit);

[[nodiscard]] std::int64_t count(storage::Reader& reader);
[[nodiscard]] std::int64_t count_tambons(storage::Reader& reader, base::AreaCode const& within);
[[nodiscard]] std::optional<std::string> list_hash(storage::Reader& reader, std::string_view list);
void put_list(storage::Writer& tx, std::string_view list, std::string_view hash, std::size_t areas, base::Timestamp now);
void retire_all(storage::Writer& tx);
void put(storage::Writer& tx, Area const& area, rules::Keys const& keys);

} // namespace places::store
