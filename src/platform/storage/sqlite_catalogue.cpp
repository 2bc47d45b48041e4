// The names of unique constraints in a SQLite file. SQLite reports the columns of a violated constraint; for an index its
// catalogue knows the name, for `CONSTRAINT name UNIQUE (…)` only the text of CREATE TABLE still does.
#include "platform/storage/sqlite_handles.hpp"

#include <algorithm>
#include <cctype>

namespace storage::sqlite {

namespace {

using Words = std::vector<std::string>;

bool is_word(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

// Where the comment, literal or quoted name that starts at `at` ends.
std::size_t skip_to(std::string_view text, std::size_t at, std::string_view end)
{
    auto const found = text.find(end, at);
    return found == std::string_view::npos ? text.size() : found + end.size();
}

// Names, keywords and punctuation of a CREATE TABLE; comments and literals fall away.
Words words_of(std::string_view text)
{
    Words words;
    for (std::size_t at = 0; at < text.size();) {
        if (text.substr(at, 2) == "--") {
            at = skip_to(text, at, "\n");
        } else if (text.substr(at, 2) == "/*") {
            at = skip_to(text, at + 2, "*/");
        } else if (text[at] == '\'') {
            at = skip_to(text, at + 1, "'");
        } else if (text[at] == '"') {
            auto const end = skip_to(text, at + 1, "\"");
            words.emplace_back(text.substr(at + 1, end - at - 2));
            at = end;
        } else if (is_word(text[at])) {
            auto const start = at;
            while (at < text.size() && is_word(text[at]))
                ++at;
            words.emplace_back(text.substr(start, at - start));
        } else {
            if (!std::isspace(static_cast<unsigned char>(text[at])))
                words.emplace_back(1, text[at]);
            ++at;
        }
    }
    return words;
}

bool same(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

// The definitions between the outer parentheses: columns and table constraints.
std::vector<Words> definitions_of(Words const& words)
{
    std::vector<Words> definitions;
    int depth = 0;
    for (auto const& word : words) {
        if (word == ")" && --depth == 0)
            break;
        if (depth == 1 && word == ",")
            definitions.emplace_back();
        else if (depth >= 1)
            definitions.back().push_back(word);
        if (word == "(" && ++depth == 1)
            definitions.emplace_back();
    }
    return definitions;
}

// The columns in the parentheses that open at `at`; none when there are no parentheses.
Words listed_columns(Words const& words, std::size_t at)
{
    Words columns;
    if (at >= words.size() || words[at] != "(")
        return columns;
    for (bool first = true; ++at < words.size() && words[at] != ")"; first = words[at] == ",")
        if (first)
            columns.push_back(words[at]);
    return columns;
}

// The name in `CONSTRAINT name UNIQUE (…)`, `CONSTRAINT name PRIMARY KEY (…)`, or behind a column's type.
std::string name_in(Words const& definition, Words const& columns)
{
    for (std::size_t i = 0; i + 2 < definition.size(); ++i) {
        if (!same(definition[i], "CONSTRAINT"))
            continue;
        bool const unique = same(definition[i + 2], "UNIQUE");
        if (!unique && !same(definition[i + 2], "PRIMARY"))
            continue;
        auto const covered = i == 0 ? listed_columns(definition, unique ? 3 : 4) : Words{definition.front()};
        if (std::ranges::equal(covered, columns, same))
            return definition[i + 1];
    }
    return {};
}

Words asked(sqlite3* db, std::string_view query, std::string const& argument)
{
    Words answer;
    auto const statement = prepare(db, query, "storage.catalogue", 0);
    check(db, sqlite3_bind_text(statement.get(), 1, argument.data(), int(argument.size()), SQLITE_STATIC), "storage.catalogue");
    int code = 0;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW) {
        auto const* text = sqlite3_column_text(statement.get(), 0);
        answer.emplace_back(text ? reinterpret_cast<char const*>(text) : "");
    }
    check(db, code, "storage.catalogue");
    return answer;
}

constexpr std::string_view kUniqueIndexes =
    "SELECT name FROM pragma_index_list(?1) WHERE \"unique\" = 1 AND origin = 'c' ORDER BY seq DESC";
constexpr std::string_view kIndexColumns = "SELECT name FROM pragma_index_info(?1) ORDER BY seqno";
constexpr std::string_view kPrimaryKey = "SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk";
constexpr std::string_view kTableText = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1";

} // namespace

std::string unique_name(sqlite3* db, std::string const& table, std::vector<std::string> const& columns)
{
    for (auto const& index : asked(db, kUniqueIndexes, table))
        if (asked(db, kIndexColumns, index) == columns)
            return index;
    auto const text = asked(db, kTableText, table);
    if (text.empty())
        return {};
    for (auto const& definition : definitions_of(words_of(text.front())))
        if (auto name = name_in(definition, columns); !name.empty())
            return name;
    if (asked(db, kPrimaryKey, table) == columns)
        return table + "_pkey";
    std::string name = table;
    for (auto const& column : columns)
        name += "_" + column;
    return name + "_key";
}

} // namespace storage::sqlite
