// The table of settings, and reading them.
#include "platform/config/settings.hpp"

#include "base/problem.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <fstream>
#include <numeric>
#include <sstream>
#include <toml++/toml.h>

namespace config {

namespace {

constexpr std::string_view kLevels[] = {"debug", "info", "warning", "error", "off"};

base::Problem wrong_value(std::string_view key, std::string const& why_th, std::string const& why_en, std::string_view from)
{
    auto const name = std::string(key);
    return {400,
            "config.wrong_value",
            {"ค่าตั้ง " + name + " " + why_th, "The setting " + name + " " + why_en},
            {"แก้ไขใน " + std::string(from), "Mend it in " + std::string(from)}};
}

std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        auto diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            auto const next = std::min({row[j + 1] + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0 : 1)});
            diagonal = row[j + 1];
            row[j + 1] = next;
        }
    }
    return row.back();
}

base::Problem unknown_key(std::string_view key, std::string_view from)
{
    auto const rows = table();
    auto const nearest = std::ranges::min_element(rows, {}, [&](Setting const& setting) { return distance(setting.key, key); });
    auto const name = std::string(nearest->key);
    return {400,
            "config.unknown_key",
            {"ไม่มีค่าตั้งชื่อ " + std::string(key) + " (" + std::string(from) + ")",
             "There is no setting " + std::string(key) + " (" + std::string(from) + ")"},
            {"ชื่อที่ใกล้ที่สุดคือ " + name, "The nearest name is " + name}};
}

std::int64_t number_from(std::string_view text)
{
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

void check(Setting const& setting, std::string_view value, std::string_view from)
{
    switch (setting.type) {
    case Type::Integer: {
        std::int64_t number = 0;
        auto const [end, fault] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (fault != std::errc() || end != value.data() + value.size() || number < setting.min || number > setting.max) {
            auto const range = std::to_string(setting.min) + " - " + std::to_string(setting.max);
            throw wrong_value(setting.key, "ต้องเป็นตัวเลข " + range, "must be a number from " + range, from);
        }
        return;
    }
    case Type::Boolean:
        if (value != "true" && value != "false")
            throw wrong_value(setting.key, "ต้องเป็น true หรือ false", "must be true or false", from);
        return;
    case Type::Text:
        if (!setting.choices.empty() && std::ranges::find(setting.choices, value) == setting.choices.end())
            throw wrong_value(setting.key, "ไม่มีตัวเลือกนี้", "has no such choice", from);
        return;
    }
}

Setting const* find(std::string_view key)
{
    auto const rows = table();
    auto const found = std::ranges::find(rows, key, &Setting::key);
    return found == rows.end() ? nullptr : &*found;
}

std::string variable_of(std::string_view key)
{
    std::string name = "ONEHOME_";
    for (char const c : key)
        name += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return name;
}

toml::table document_of(std::filesystem::path const& file)
{
    try {
        return toml::parse_file(file.string());
    } catch (toml::parse_error const& fault) {
        auto const line = std::to_string(fault.source().begin.line);
        throw base::Problem(
            400, "config.unreadable",
            {"อ่าน " + file.string() + " บรรทัด " + line + " ไม่ได้", "Cannot read " + file.string() + ", line " + line},
            {std::string(fault.description()), std::string(fault.description())});
    }
}

} // namespace

std::span<Setting const> table()
{
    static Setting const rows[] = {
        {"address", Type::Text, "127.0.0.1", 0, 0, {}, false, {"ที่อยู่ที่รับการเชื่อมต่อ", "Address to listen on"}},
        {"port", Type::Integer, "8080", 0, 65535, {}, false, {"พอร์ต (0 = พอร์ตว่างใดก็ได้)", "Port (0: any free one)"}},
        {"public_base_url",
         Type::Text,
         "",
         0,
         0,
         {},
         false,
         {"ที่อยู่ที่คนทั่วไปใช้เปิดเว็บ ใช้ใน QR บนเอกสาร เช่น https://baan.example.go.th",
          "Address by which people reach the site; stands in the QR codes of papers"}},
        {"secure_cookies",
         Type::Boolean,
         "false",
         0,
         0,
         {},
         false,
         {"ใช้เว็บผ่าน https เท่านั้น", "The site is reached over https only"}},
        {"behind_proxy",
         Type::Boolean,
         "false",
         0,
         0,
         {},
         false,
         {"มี Caddy หรือ nginx อยู่ด้านหน้าในเครื่องเดียวกัน เชื่อ X-Forwarded-For จากเครื่องนี้",
          "Caddy or nginx stands in front on this machine; its X-Forwarded-For is believed"}},
        {"database",
         Type::Text,
         "",
         0,
         0,
         {},
         true,
         {"ว่าง = SQLite ในโฟลเดอร์ข้อมูล หรือที่อยู่ PostgreSQL เช่น postgresql:///onehome",
          "Empty: SQLite in the data folder; or a PostgreSQL address"}},
        {"io_threads", Type::Integer, "1", 1, 64, {}, false, {"เธรดรับส่งเครือข่าย", "Threads for the network"}},
        {"workers", Type::Integer, "4", 1, 256, {}, false, {"เธรดทำงาน", "Worker threads"}},
        {"readers", Type::Integer, "4", 1, 256, {}, false, {"การเชื่อมต่อฐานข้อมูลสำหรับอ่าน", "Database connections for reading"}},
        {"connections", Type::Integer, "4096", 16, 100000, {}, false, {"จำนวนการเชื่อมต่อพร้อมกันสูงสุด", "Most connections at once"}},
        {"requests_per_minute",
         Type::Integer,
         "3000",
         0,
         10000000,
         {},
         false,
         {"คำขอต่อนาทีของหนึ่งคน (0 = ไม่จำกัด)", "Requests a minute of one person (0: no limit)"}},
        {"session_idle_hours",
         Type::Integer,
         "12",
         1,
         720,
         {},
         false,
         {"ออกจากระบบเมื่อไม่ใช้กี่ชั่วโมง", "Signed out after so many idle hours"}},
        {"session_days",
         Type::Integer,
         "7",
         1,
         90,
         {},
         false,
         {"ออกจากระบบเสมอหลังกี่วัน", "Signed out after so many days in any case"}},
        {"upload_keep_days",
         Type::Integer,
         "7",
         1,
         3650,
         {},
         false,
         {"ลบภาพที่ส่งมาแต่ไม่เคยแนบกับครัวเรือนหลังกี่วัน (ตรวจเมื่อเริ่มโปรแกรม)",
          "Pictures sent but never attached are removed after so many days (at the program's start)"}},
        {"log_level", Type::Text, "info", 0, 0, kLevels, false, {"ความละเอียดของบันทึก", "How much is logged"}},
    };
    return rows;
}

Settings::Settings()
{
    for (auto const& setting : table())
        entries_[std::string(setting.key)] = {std::string(setting.default_value), "default"};
}

void Settings::put(std::string_view key, std::string_view value, std::string_view from)
{
    auto const* const setting = find(key);
    if (!setting)
        throw unknown_key(key, from);
    check(*setting, value, from);
    entries_[std::string(key)] = {std::string(value), std::string(from)};
}

void Settings::set(std::string_view key, std::string_view value)
{
    put(key, value, "command line");
}

void Settings::read_file(std::filesystem::path const& file)
{
    auto const document = document_of(file);
    for (auto const& [key, node] : document) {
        std::string value;
        if (auto const text = node.value_exact<std::string>())
            value = *text;
        else if (auto const number = node.value_exact<std::int64_t>())
            value = std::to_string(*number);
        else if (auto const truth = node.value_exact<bool>())
            value = *truth ? "true" : "false";
        else
            throw wrong_value(key.str(), "ต้องเป็นข้อความ ตัวเลข หรือ true/false", "must be a text, a number or true/false",
                              file.string());
        put(key.str(), value, file.string());
    }
}

void Settings::read_environment(std::span<char const* const> variables)
{
    for (std::string_view const variable : variables) {
        auto const equals = variable.find('=');
        if (!variable.starts_with("ONEHOME_") || equals == std::string_view::npos ||
            is_reserved_variable(variable.substr(0, equals)))
            continue;
        std::string key;
        for (char const c : variable.substr(8, equals - 8))
            key += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        put(key, variable.substr(equals + 1), variable.substr(0, equals));
    }
}

std::string const& Settings::text(std::string_view key) const
{
    return entries_.find(key)->second.value;
}

std::int64_t Settings::integer(std::string_view key) const
{
    return number_from(text(key));
}

bool Settings::boolean(std::string_view key) const
{
    return text(key) == "true";
}

std::string Settings::print() const
{
    std::string out;
    for (auto const& setting : table()) {
        auto const& entry = entries_.find(setting.key)->second;
        auto const shown = setting.secret && !entry.value.empty() ? std::string("(set)") : "\"" + entry.value + "\"";
        out += std::string(setting.key) + " = " + (setting.type == Type::Text ? shown : entry.value) + "  # " + entry.from +
               "; " + setting.help.en + "\n";
    }
    return out;
}

bool is_reserved_variable(std::string_view name)
{
    return name.starts_with("ONEHOME_TEST_") || name == "ONEHOME_BINARY";
}

std::string without_secrets(std::filesystem::path const& file)
{
    auto document = document_of(file);
    bool has_secret = false;
    for (auto const& setting : table())
        if (setting.secret)
            has_secret = document.erase(setting.key) > 0 || has_secret;
    std::ostringstream out;
    if (has_secret)
        out << document << "\n";
    else
        out << std::ifstream(file, std::ios::binary).rdbuf();
    return out.str();
}

std::string manual()
{
    std::string out = "| setting | environment | default | what it does | ความหมาย |\n|---|---|---|---|---|\n";
    for (auto const& setting : table())
        out += "| `" + std::string(setting.key) + "` | `" + variable_of(setting.key) + "` | " +
               (setting.default_value.empty() ? std::string("(empty)") : "`" + std::string(setting.default_value) + "`") + " | " +
               setting.help.en + " | " + setting.help.th + " |\n";
    return out;
}

} // namespace config
