// Each table has one owner room, the one whose migrations make it, and only that room's SQL names it. Rooms publish views `v_*`;
// `figures` and `insights` may read those.
#include "support/sources.hpp"

#include <gmock/gmock.h>

#include <map>
#include <regex>
#include <set>

namespace architecture {

namespace {

namespace fs = std::filesystem;
using test::Source;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct Made {
    std::map<std::string, std::string> owner; // table or view → room
    std::vector<std::string> twice;
};

// Tables and views that migrations make. A pair for two engines makes each once.
Made made_by(std::vector<Source> const& migrations)
{
    static std::regex const form(R"(\bCREATE\s+(?:VIRTUAL\s+)?(?:TABLE|VIEW)\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+))",
                                 std::regex::icase);
    Made made;
    for (auto const& migration : migrations) {
        auto const room = test::room_of(migration.path);
        std::sregex_iterator const end;
        for (std::sregex_iterator it(migration.text.begin(), migration.text.end(), form); it != end; ++it) {
            auto const [row, is_new] = made.owner.try_emplace((*it)[1], room);
            if (!is_new && row->second != room)
                made.twice.push_back(row->first + " is made by " + row->second + " and by " + room);
        }
    }
    return made;
}

bool is_sql(std::string const& text)
{
    static std::regex const form(R"(\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|FROM|JOIN|WHERE|VALUES)\b)");
    return std::regex_search(text, form);
}

std::vector<std::string> foreign_tables(std::vector<Source> const& sources, std::map<std::string, std::string> const& owner)
{
    static std::regex const word(R"((^|[^.\w?'])([a-z_]\w*))");
    std::vector<std::string> wrong;
    for (auto const& source : sources) {
        auto const room = test::room_of(source.path);
        for (auto const& literal : test::literals_of(source.text)) {
            if (!is_sql(literal.text))
                continue;
            std::sregex_iterator const end;
            for (std::sregex_iterator it(literal.text.begin(), literal.text.end(), word); it != end; ++it) {
                auto const found = owner.find((*it)[2]);
                if (found == owner.end() || found->second == room)
                    continue;
                bool const is_view = found->first.starts_with("v_");
                if (is_view && (room == "figures" || room == "insights"))
                    continue;
                auto const line = literal.line + test::line_of(literal.text, static_cast<std::size_t>(it->position(2))) - 1;
                wrong.push_back(test::place(source, line) + room + " names " + found->first + " of " + found->second +
                                (is_view ? "; only figures and insights read views" : "; ask that room instead"));
            }
        }
    }
    return wrong;
}

std::vector<Source> migrations()
{
    auto const root = test::project_folder() / "src";
    std::vector<Source> all;
    for (auto const& entry : fs::recursive_directory_iterator(root)) {
        auto const path = fs::relative(entry.path(), root).generic_string();
        if (path.ends_with(".sql"))
            all.push_back({path, test::project_file("src/" + path)});
    }
    return all;
}

TEST(Tables, HaveOneOwner)
{
    auto const made = made_by(migrations());
    EXPECT_THAT(made.twice, IsEmpty());
    EXPECT_GT(made.owner.size(), 30U);
    EXPECT_EQ(made.owner.at("round_houses"), "rounds");
}

TEST(Tables, AreNamedByTheirOwnersSqlOnly)
{
    EXPECT_THAT(foreign_tables(test::sources(), made_by(migrations()).owner), IsEmpty());
}

TEST(Tables, LieInTheMigrationsFolderOfTheirRoom)
{
    for (auto const& migration : migrations())
        EXPECT_THAT(migration.path, testing::StartsWith(test::room_of(migration.path) + "/migrations/"));
}

TEST(Tables, TheCheckFindsForeignTablesHoweverTheyAreNamed)
{
    std::map<std::string, std::string> const owner{{"houses", "rounds"}, {"people", "households"}, {"v_counts", "households"}};
    auto const check = [&](std::string path, std::string text) {
        return foreign_tables({{std::move(path), std::move(text)}}, owner);
    };
    EXPECT_THAT(check("works/store.cpp", "// A\nSql k{\"w\", R\"(\nSELECT id\nFROM houses)\"};"),
                ElementsAre(HasSubstr("src/works/store.cpp:4: works names houses of rounds")));
    EXPECT_THAT(check("works/store.cpp", "\"SELECT w.id FROM works AS w, people AS p\""), ElementsAre(HasSubstr("people")));
    EXPECT_THAT(check("works/store.cpp", "\"SELECT 1 WHERE id IN (SELECT id FROM houses)\""), ElementsAre(HasSubstr("houses")));
    EXPECT_THAT(check("works/store.cpp", "\"SELECT n FROM v_counts\""), ElementsAre(HasSubstr("only figures and insights")));
    EXPECT_THAT(check("insights/store.cpp", "\"SELECT n FROM v_counts\""), IsEmpty());
    EXPECT_THAT(check("insights/store.cpp", "\"SELECT n FROM houses\""), ElementsAre(HasSubstr("houses")));
    EXPECT_THAT(check("rounds/store.cpp", "\"SELECT n FROM houses\""), IsEmpty());
    EXPECT_THAT(check("works/store.cpp", "\"SELECT w.houses FROM works AS w\""), IsEmpty()) << "a column of that name";
    EXPECT_THAT(check("works/rules.cpp", "\"the houses of the round\""), IsEmpty()) << "a text for people";
}

TEST(Tables, TheCheckFindsATableOfTwoRooms)
{
    auto const made = made_by({{"a/migrations/0900_x.sql", "CREATE TABLE t (id TEXT);"},
                               {"a/migrations/0901_y.sqlite.sql", "CREATE VIRTUAL TABLE s USING fts5(x);"},
                               {"a/migrations/0901_y.postgres.sql", "CREATE TABLE s (x TEXT);"},
                               {"b/migrations/0902_z.sql", "create table if not exists t (id TEXT);"}});
    EXPECT_THAT(made.twice, ElementsAre("t is made by a and by b"));
    EXPECT_EQ(made.owner.at("s"), "a");
}

} // namespace

} // namespace architecture
