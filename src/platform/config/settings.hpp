// Settings of one installation: one table gives the reader of `onehome.toml`, the names of environment variables, the checks,
// `onehome config` and the page in the manual. What belongs to the province itself (and travels with its data) is in
// province_settings.hpp.
//
// Order, the later wins: default, `onehome.toml` in the data folder, environment (ONEHOME_PORT), command line.
#pragma once

#include "base/bilingual.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace config {

enum class Type { Text, Integer, Boolean };

struct Setting {
    std::string_view key;
    Type type = Type::Text;
    std::string_view default_value;
    std::int64_t min = 0; // of an Integer
    std::int64_t max = 0;
    std::span<std::string_view const> choices = {}; // of a Text; empty: anything
    bool secret = false;                            // never printed
    base::Bilingual help;
};

// The table, in the order in which people read it.
[[nodiscard]] std::span<Setting const> table();

class Settings {
public:
    // All at their defaults.
    Settings();

    // Throws Problem `config.unreadable` (with line), `config.unknown_key` (naming the nearest), `config.wrong_value`.
    void read_file(std::filesystem::path const& file);
    // `variables` as the process got them ("ONEHOME_PORT=8081"); unknown ONEHOME_ names are refused like unknown keys.
    void read_environment(std::span<char const* const> variables);
    void set(std::string_view key, std::string_view value);

    [[nodiscard]] std::string const& text(std::string_view key) const;
    [[nodiscard]] std::int64_t integer(std::string_view key) const;
    [[nodiscard]] bool boolean(std::string_view key) const;

    // `key = value  # where from`, a line each; secrets as "(set)".
    [[nodiscard]] std::string print() const;

private:
    void put(std::string_view key, std::string_view value, std::string_view from);

    struct Entry {
        std::string value;
        std::string from;
    };
    std::map<std::string, Entry, std::less<>> entries_;
};

// Variables of the environment that belong to tests and scripts, not to settings.
[[nodiscard]] bool is_reserved_variable(std::string_view name);

// A settings file without its secret settings, for a backup: unchanged where it has none, otherwise written anew without
// comments. Throws Problem `config.unreadable`.
[[nodiscard]] std::string without_secrets(std::filesystem::path const& file);

// The manual's page: a Markdown table of all settings.
[[nodiscard]] std::string manual();

} // namespace config
