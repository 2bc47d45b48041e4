// Reading C++ just well enough: comments, literals, includes.
#include "support/sources.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <functional>
#include <iterator>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace test {

namespace fs = std::filesystem;

namespace {

bool is_word(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

// With what a comment or a literal may begin.
bool is_opening(char c)
{
    return c == '/' || c == 'R' || c == '"' || c == '\'';
}

// What a position of the text belongs to.
enum class Part { Code, Comment, Literal };

// Walks over the text; `tell` gets each stretch: its part and its bounds. The quotes of a literal count as code.
void walk(std::string_view text, std::function<void(Part, std::size_t from, std::size_t to)> const& tell)
{
    std::size_t at = 0;
    std::size_t code = 0;
    auto const stretch = [&](Part part, std::size_t from, std::size_t to) {
        tell(Part::Code, code, from);
        tell(part, from, to);
        code = to;
        at = to;
    };
    auto const find = [&](std::string_view what, std::size_t from) { return std::min(text.find(what, from), text.size()); };
    while (at < text.size()) {
        if (!is_opening(text[at])) {
            ++at;
            continue;
        }
        auto const rest = text.substr(at);
        if (rest.starts_with("//")) {
            stretch(Part::Comment, at, find("\n", at));
        } else if (rest.starts_with("/*")) {
            stretch(Part::Comment, at, std::min(find("*/", at) + 2, text.size()));
        } else if (rest.starts_with("R\"") && (at == 0 || !is_word(text[at - 1]))) {
            auto const open = find("(", at);
            auto const ending = ")" + std::string(text.substr(at + 2, open - at - 2)) + "\"";
            stretch(Part::Literal, std::min(open + 1, text.size()), find(ending, open));
            at = std::min(at + ending.size(), text.size());
        } else if (rest.front() == '"' || (rest.front() == '\'' && (at == 0 || !is_word(text[at - 1])))) {
            auto end = at + 1;
            while (end < text.size() && text[end] != rest.front())
                end += text[end] == '\\' ? 2 : 1;
            end = std::min(end, text.size());
            stretch(Part::Literal, at + 1, end);
            at = std::min(end + 1, text.size());
        } else {
            ++at;
        }
    }
    tell(Part::Code, code, text.size());
}

std::string read(fs::path const& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<Source> read_sources()
{
    auto const root = project_folder() / "src";
    std::vector<Source> all;
    for (auto const& entry : fs::recursive_directory_iterator(root)) {
        auto const ending = entry.path().extension();
        if (ending == ".cpp" || ending == ".hpp")
            all.push_back({fs::relative(entry.path(), root).generic_string(), read(entry.path())});
    }
    std::ranges::sort(all, {}, &Source::path);
    return all;
}

} // namespace

fs::path project_folder()
{
    return ONEHOME_SOURCE_DIR;
}

std::string project_file(std::string_view path)
{
    return read(project_folder() / path);
}

std::vector<Source> const& sources()
{
    static auto const all = read_sources();
    return all;
}

std::string room_of(std::string_view path)
{
    auto const first = path.find('/');
    if (first == std::string_view::npos)
        return "";
    if (path.substr(0, first) != "platform")
        return std::string(path.substr(0, first));
    auto const second = path.find('/', first + 1);
    return second == std::string_view::npos ? "" : std::string(path.substr(0, second));
}

std::vector<std::string> rooms_in_order()
{
    std::vector<std::string> rooms;
    std::istringstream lines(project_file("src/CMakeLists.txt"));
    for (std::string line; std::getline(lines, line);)
        if (std::smatch found; std::regex_search(line, found, std::regex(R"(^onehome_room\(([a-z_/]+))")))
            rooms.push_back(found[1]);
    rooms.emplace_back("app");
    return rooms;
}

bool is_feature(std::string_view room)
{
    return !room.empty() && room != "base" && room != "app" && !room.starts_with("platform/");
}

std::vector<Include> includes_of(std::string_view text)
{
    std::vector<Include> found;
    for (auto at = text.find("include"); at != std::string_view::npos; at = text.find("include", at + 1)) {
        auto const line = text.rfind('\n', at) + 1; // 0 where there is none before
        auto const before = text.substr(line, at - line);
        auto const open = text.find_first_not_of(' ', at + 7);
        if (before.find('#') != before.find_first_not_of(' ') || before.find('#') == std::string_view::npos ||
            open == std::string_view::npos || (text[open] != '"' && text[open] != '<'))
            continue;
        bool const quoted = text[open] == '"';
        auto const close = text.find(quoted ? '"' : '>', open + 1);
        found.push_back({std::string(text.substr(open + 1, close - open - 1)), quoted, line_of(text, line)});
    }
    return found;
}

std::vector<Literal> literals_of(std::string_view text)
{
    std::vector<Literal> found;
    walk(text, [&](Part part, std::size_t from, std::size_t to) {
        if (part == Part::Literal && (from == 0 || text[from - 1] != '\''))
            found.push_back({std::string(text.substr(from, to - from)), line_of(text, from)});
    });
    return found;
}

std::string code_of(std::string_view text)
{
    std::string code(text);
    walk(text, [&](Part part, std::size_t from, std::size_t to) {
        for (auto at = from; part != Part::Code && at < to; ++at)
            if (code[at] != '\n')
                code[at] = ' ';
    });
    return code;
}

std::size_t find_word(std::string_view code, std::string_view word, std::size_t from)
{
    for (auto at = code.find(word, from); at != std::string_view::npos; at = code.find(word, at + 1)) {
        auto const end = at + word.size();
        bool const begins = at == 0 || !is_word(code[at - 1]) || !is_word(word.front());
        if (begins && (end == code.size() || !is_word(code[end]) || !is_word(word.back())))
            return at;
    }
    return std::string_view::npos;
}

std::size_t line_of(std::string_view text, std::size_t position)
{
    return 1 + static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(position), '\n'));
}

std::string place(Source const& source, std::size_t line)
{
    return "src/" + source.path + ":" + std::to_string(line) + ": ";
}

} // namespace test
