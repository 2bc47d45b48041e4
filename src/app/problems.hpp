// What can keep a province from being opened or served, and what its operator does then.
#pragma once

#include "base/problem.hpp"
#include "platform/storage/storage.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <system_error>

namespace app::problems {

[[nodiscard]] base::Problem no_province(std::filesystem::path const& data);
[[nodiscard]] base::Problem not_migrated(std::filesystem::path const& data, std::size_t steps);
[[nodiscard]] base::Problem folder_unusable(std::filesystem::path const& data, std::string const& why);
[[nodiscard]] base::Problem database_unusable(storage::Engine engine, std::string const& why);
[[nodiscard]] base::Problem keys_missing(std::filesystem::path const& keys);
[[nodiscard]] base::Problem cannot_listen(std::string const& address, std::string const& port, std::error_code why);

} // namespace app::problems
