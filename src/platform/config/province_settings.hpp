// Settings that belong to the province and travel with its data: a small table of keys and values in the database.
#pragma once

#include "base/dates.hpp"
#include "platform/storage/storage.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace config {

// The demonstration's pinned day; absent in a real province.
inline constexpr std::string_view kDemoToday = "demo.today";

// Where seals on papers are proved, when not here: on a laptop that holds a hearing for the province.
inline constexpr std::string_view kPapersBaseUrl = "papers.base_url";

[[nodiscard]] std::optional<std::string> province_setting(storage::Reader&, std::string_view key);
void set_province_setting(storage::Writer&, std::string_view key, std::string_view value);

[[nodiscard]] std::span<storage::Sql const> statements();

} // namespace config
