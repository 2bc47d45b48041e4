// Every statement that a room's sources define is listed by its `statements()`, and so reaches the test that prepares them all.
#include "app/wiring.hpp"
#include "support/sources.hpp"

#include <gmock/gmock.h>

#include <map>
#include <regex>
#include <set>

namespace architecture {

namespace {

using test::Source;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// platform/storage asks the engines about themselves, each in its own dialect, before there is a schema.
bool is_about_the_engine(std::string_view path)
{
    return path.starts_with("platform/storage/");
}

struct Defined {
    std::string name; // "rounds.find"
    std::string place;
    std::string room;
};

std::vector<Defined> defined_in(std::vector<Source> const& sources)
{
    static std::regex const form(R"(\bSql\s+(?:const\s+)?\w+\s*\{\s*"([^"]*)\")");
    std::vector<Defined> found;
    for (auto const& source : sources) {
        if (is_about_the_engine(source.path) || source.text.find("Sql ") == std::string::npos)
            continue;
        std::sregex_iterator const end;
        for (std::sregex_iterator it(source.text.begin(), source.text.end(), form); it != end; ++it)
            found.push_back({(*it)[1], test::place(source, test::line_of(source.text, static_cast<std::size_t>(it->position()))),
                             test::room_of(source.path)});
    }
    return found;
}

std::vector<std::string> forgotten(std::vector<Defined> const& defined, std::set<std::string, std::less<>> const& listed)
{
    std::vector<std::string> wrong;
    for (auto const& statement : defined)
        if (!listed.contains(statement.name))
            wrong.push_back(statement.place + statement.name + " is not in the statements() of its room");
    return wrong;
}

// Statements that no constant names: put together where they run, so nobody can list them.
std::vector<std::string> nameless(std::vector<Source> const& sources)
{
    std::vector<std::string> wrong;
    for (auto const& source : sources) {
        auto const code = is_about_the_engine(source.path) ? "" : test::code_of(source.text);
        for (auto const* const sign : {"Sql{", "Sql(\"", "run_script("})
            if (auto const at = test::find_word(code, sign); at != std::string::npos)
                wrong.push_back(test::place(source, test::line_of(code, at)) + "make the statement a named constant");
    }
    return wrong;
}

std::vector<std::string> names_listed()
{
    std::vector<std::string> names;
    for (auto const& room : app::all_statements())
        for (auto const& statement : room)
            names.emplace_back(statement.name);
    return names;
}

TEST(Statements, AreAllListed)
{
    auto const names = names_listed();
    auto const defined = defined_in(test::sources());
    EXPECT_GT(defined.size(), 150U);
    EXPECT_THAT(forgotten(defined, {names.begin(), names.end()}), IsEmpty());
    EXPECT_EQ(defined.size(), names.size()) << "each is listed once and defined where this test can read it";
}

TEST(Statements, AreNamedConstants)
{
    EXPECT_THAT(nameless(test::sources()), IsEmpty());
}

TEST(Statements, HaveNamesOfTheirOwnThatBeginWithTheRoom)
{
    std::map<std::string, std::string> places;
    for (auto const& statement : defined_in(test::sources())) {
        auto const [row, is_new] = places.try_emplace(statement.name, statement.place);
        EXPECT_TRUE(is_new) << statement.place << statement.name << " stands also at " << row->second;
        auto const room = statement.room.substr(statement.room.rfind('/') + 1);
        EXPECT_TRUE(statement.name.starts_with(room + ".")) << statement.place << statement.name;
    }
}

TEST(Statements, TheCheckFindsAForgottenOne)
{
    auto const defined = defined_in({{"works/store.cpp", "// W\nconstexpr Sql kFind{\"works.find\", R\"(SELECT 1)\"};\n"
                                                         "constexpr storage::Sql kAdd{\n    \"works.add\", \"SELECT 2\"};\n"}});
    EXPECT_EQ(defined.size(), 2U);
    EXPECT_THAT(forgotten(defined, {"works.find"}), ElementsAre(HasSubstr("src/works/store.cpp:3: works.add is not in")));
    EXPECT_THAT(forgotten(defined, {"works.find", "works.add"}), IsEmpty());
    EXPECT_THAT(nameless({{"works/store.cpp", "// W\ndb.one(Sql{\"works.x\", text}, map);"}}), testing::SizeIs(1));
}

} // namespace

} // namespace architecture
