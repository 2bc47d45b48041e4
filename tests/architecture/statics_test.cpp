// No singletons and no static registration: what changes while the program runs is owned by somebody who was handed it, and
// app/wiring.cpp names each room once.
#include "support/sources.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>
#include <sstream>

namespace architecture {

namespace {

using test::Source;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct Exception {
    std::string_view path;
    std::string_view name;
    std::string_view why;
};

// State of the whole process that has a reason. Each row is a thing a reviewer has agreed to.
constexpr std::array kAllowed{
    Exception{"platform/log/log.cpp", "instance", "one process has one log"},
    Exception{"platform/http/compression.cpp", "deflater", "zlib's memory, kept for each worker"},
    Exception{"platform/http/upload.cpp", "counter", "names of files that are new in this process"},
    Exception{"platform/files/pictures.cpp", "once", "libvips is started once"},
    Exception{"platform/files/pictures.cpp", "large", "one large picture is decoded at a time"},
    Exception{"survey/forms.cpp", "read", "uploaded forms, which never change once stored, are read once"},
    Exception{"platform/storage/pool.cpp", "this_thread_reads", "finds a read inside a read"},
    Exception{"platform/storage/writer.cpp", "this_thread_writes", "finds a write inside a write"},
};

std::vector<std::string> lines_of(std::string const& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

bool is_allowed(std::string_view path, std::string_view name)
{
    return std::ranges::any_of(kAllowed, [&](auto const& row) { return row.path == path && row.name == name; });
}

// Declarations of objects that live as long as the process and can change. The layout (clang-format) is part of the reading:
// what begins a line without indentation stands at namespace scope.
std::vector<std::string> mutable_statics(std::vector<Source> const& sources)
{
    static std::regex const long_lived(R"(^[ ]*(?:static|thread_local|inline)\b([^;={}()]*?)\b(\w+)\s*(?:\[[^\]]*\])?\s*[;={])");
    static std::regex const at_namespace(R"(^([A-Za-z_][\w:<>, *&]*[ *&])(\w+)(?:\[[^\]]*\])?(?: = |\{|;))");
    static std::regex const constant(R"(\b(const|constexpr|consteval|constinit)\b)");
    static std::regex const no_object(
        R"(^(using|return|typedef|friend|struct|class|enum|template|namespace|extern|concept|union|inline namespace)\b)");
    std::vector<std::string> wrong;
    for (auto const& source : sources) {
        auto const lines = lines_of(test::code_of(source.text));
        for (std::size_t i = 0; i < lines.size(); ++i) {
            auto const first = lines[i].find_first_not_of(' ');
            if (first == std::string::npos)
                continue;
            auto const word = lines[i].substr(first, lines[i].find_first_of(" (", first) - first);
            bool const says_so = word == "static" || word == "thread_local" || word == "inline";
            if (!says_so && (first > 0 || !std::isalpha(static_cast<unsigned char>(lines[i].front()))))
                continue;
            if (lines[i].ends_with(":")) // private:
                continue;
            bool const goes_on = lines[i].find_first_of(";={(") == std::string::npos && i + 1 < lines.size();
            auto const declaration = goes_on ? lines[i] + " " + lines[i + 1] : lines[i];
            std::smatch match;
            if (!std::regex_search(declaration, match, says_so ? long_lived : at_namespace) ||
                std::regex_search(declaration, no_object) || std::regex_search(match[1].first, match[1].second, constant) ||
                is_allowed(source.path, match[2].str()))
                continue;
            wrong.push_back(test::place(source, i + 1) + match[2].str() +
                            " lives as long as the process and can change: give it an owner");
        }
    }
    return wrong;
}

std::vector<std::string> singletons(std::vector<Source> const& sources)
{
    std::vector<std::string> wrong;
    for (auto const& source : sources) {
        auto const code = test::code_of(source.text);
        for (auto const* const name : {"instance(", "get_instance(", "getInstance(", "singleton("})
            if (auto const at = test::find_word(code, name); at != std::string::npos)
                wrong.push_back(test::place(source, test::line_of(code, at)) + name + "…");
    }
    return wrong;
}

// Functions that a front header offers and app/wiring.cpp has to name: "rounds::add_routes".
std::vector<std::string> offered(std::vector<Source> const& sources)
{
    static std::regex const form(
        R"(\n(?:\[\[nodiscard\]\] )?[\w:<>, ]+ (add_routes\(api::Routes&|statements\(\)|check\(storage::Reader&|constraint_problems\(\)))");
    static std::regex const space(R"(\nnamespace (\w+) \{\n)");
    std::vector<std::string> all;
    for (auto const& source : sources) {
        std::smatch name;
        if (!source.path.ends_with(".hpp") || source.path.starts_with("app/") || !std::regex_search(source.text, name, space))
            continue;
        std::sregex_iterator const end;
        for (std::sregex_iterator it(source.text.begin(), source.text.end(), form); it != end; ++it) {
            auto const function = (*it)[1].str();
            all.push_back(name[1].str() + "::" + function.substr(0, function.find('(')));
        }
    }
    return all;
}

std::size_t times(std::string_view text, std::string const& what)
{
    std::size_t count = 0;
    for (auto at = text.find(what + "("); at != std::string_view::npos; at = text.find(what + "(", at + 1))
        ++count;
    return count;
}

TEST(Statics, NothingMutableLivesAsLongAsTheProcess)
{
    EXPECT_THAT(mutable_statics(test::sources()), IsEmpty());
}

TEST(Statics, TheListOfExceptionsIsNotLongerThanNeeded)
{
    for (auto const& row : kAllowed) {
        auto const source = std::ranges::find(test::sources(), row.path, &Source::path);
        ASSERT_NE(source, test::sources().end()) << row.path;
        EXPECT_TRUE(std::regex_search(source->text, std::regex("(static|thread_local)[^;]*\\b" + std::string(row.name) + "\\b")))
            << row.path << " has no " << row.name << " any more: remove its row here";
    }
}

TEST(Statics, NobodyAsksASingleton)
{
    EXPECT_THAT(singletons(test::sources()), IsEmpty());
}

TEST(Statics, WiringNamesEachRoomOnce)
{
    auto const wiring = test::code_of(test::project_file("src/app/wiring.cpp"));
    auto const all = offered(test::sources());
    EXPECT_GT(all.size(), 20U);
    for (auto const& function : all)
        EXPECT_EQ(times(wiring, function), 1U) << "src/app/wiring.cpp should name " << function << " once";
}

TEST(Statics, TheChecksFindWhatChanges)
{
    auto const check = [](std::string code) { return mutable_statics({{"works/store.cpp", "// About.\n" + code}}); };
    EXPECT_THAT(check("static int counter = 0;\n"), ElementsAre(HasSubstr("src/works/store.cpp:2: counter")));
    EXPECT_THAT(check("void f()\n{\n    static std::map<int, int> cache;\n}\n"), ElementsAre(HasSubstr("cache")));
    EXPECT_THAT(check("thread_local std::string buffer;\n"), ElementsAre(HasSubstr("buffer")));
    EXPECT_THAT(check("std::vector<std::string> registry;\n"), ElementsAre(HasSubstr("registry")));
    EXPECT_THAT(check("bool registered = add(\"works\");\n"), ElementsAre(HasSubstr("registered")));
    EXPECT_THAT(check("inline int shared = 0;\n"), ElementsAre(HasSubstr("shared")));
    EXPECT_THAT(check("static auto const schema = make();\n"), IsEmpty());
    EXPECT_THAT(check("constexpr int kMost = 3;\nbase::Bilingual const kId{\"\", \"\"};\n"), IsEmpty());
    EXPECT_THAT(check("class C {\n    static int of(int a);\n    static Response serve(File& file);\n};\n"), IsEmpty());
    EXPECT_THAT(check("using Map = std::map<int, int>;\nstruct A {\n    int b = 0;\n};\n"), IsEmpty());
    EXPECT_THAT(singletons({{"works/w.cpp", "auto& a = Registry::instance();"}}), ElementsAre(HasSubstr("instance(")));
}

TEST(Statics, TheCheckOfTheWiringReadsHeaders)
{
    EXPECT_THAT(offered({{"works/works.hpp", "// W\n\nnamespace works {\n\nvoid add_routes(api::Routes& routes);\n"
                                             "[[nodiscard]] std::span<storage::Sql const> statements();\n"}}),
                ElementsAre("works::add_routes", "works::statements"));
    EXPECT_EQ(times("a::check(db), b::check(db)", "a::check"), 1U);
}

} // namespace

} // namespace architecture
