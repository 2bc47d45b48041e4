// The project's own sources, for tests that read them: files below src/, their includes, their code without comments and
// texts, their texts alone, and the rooms in the order in which src/CMakeLists.txt declares them.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace test {

struct Source {
    std::string path; // below src/, "rounds/rules.cpp"
    std::string text;
};

// Every .cpp and .hpp of src/, by path.
[[nodiscard]] std::vector<Source> const& sources();
// A file of the project, by its path below the project's folder. Throws std::runtime_error when it is not there.
[[nodiscard]] std::string project_file(std::string_view path);
[[nodiscard]] std::filesystem::path project_folder();

// "platform/http/loop.cpp": "platform/http"; "rounds/rules.cpp": "rounds"; a file of no room: "".
[[nodiscard]] std::string room_of(std::string_view path);
// The rooms from the ground up: those of src/CMakeLists.txt, and `app` above all.
[[nodiscard]] std::vector<std::string> rooms_in_order();
// Level 2 of the house: not base, platform or app.
[[nodiscard]] bool is_feature(std::string_view room);

struct Include {
    std::string name;
    bool quoted = false; // "…" rather than <…>
    std::size_t line = 0;
};
[[nodiscard]] std::vector<Include> includes_of(std::string_view text);

// A text in quotes, raw or plain, as it stands between them.
struct Literal {
    std::string text;
    std::size_t line = 0;
};
[[nodiscard]] std::vector<Literal> literals_of(std::string_view text);

// The text with comments and the insides of literals as blanks; line breaks stay.
[[nodiscard]] std::string code_of(std::string_view text);

// Where `word` stands and is not a part of a longer one; npos where nowhere.
[[nodiscard]] std::size_t find_word(std::string_view code, std::string_view word, std::size_t from = 0);

[[nodiscard]] std::size_t line_of(std::string_view text, std::size_t position);
// "src/rounds/rules.cpp:12: "
[[nodiscard]] std::string place(Source const& source, std::size_t line);

} // namespace test
