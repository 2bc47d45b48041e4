// A reader finds his way: every file of src/ says its subject in its first line, and every room has a README that does too.
#include "support/sources.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace architecture {

namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// How a comment begins in a file of this kind; "" where a file can have none (data).
std::string_view comment_of(fs::path const& file)
{
    auto const ending = file.extension().string();
    if (ending == ".cpp" || ending == ".hpp")
        return "// ";
    if (ending == ".sql")
        return "-- ";
    if (ending == ".md" || ending == ".cmake" || ending == ".txt")
        return "# ";
    return "";
}

std::vector<std::string> without_subject(std::vector<test::Source> const& files)
{
    std::vector<std::string> wrong;
    for (auto const& file : files) {
        auto const first = file.text.substr(0, file.text.find('\n'));
        auto const comment = comment_of(file.path);
        if (!first.starts_with(comment) || first.size() < comment.size() + 8)
            wrong.push_back(test::place(file, 1) + "begin with a comment that says the file's subject");
    }
    return wrong;
}

std::vector<test::Source> read_files()
{
    auto const root = test::project_folder() / "src";
    std::vector<test::Source> files;
    for (auto const& entry : fs::recursive_directory_iterator(root)) {
        auto const path = fs::relative(entry.path(), root).generic_string();
        if (entry.is_regular_file() && !comment_of(entry.path()).empty())
            files.push_back({path, test::project_file("src/" + path)});
    }
    return files;
}

std::vector<test::Source> const& all_files()
{
    static auto const files = read_files();
    return files;
}

// The tables a README has to name: those that the room's migrations make.
std::string tables_missing_in(std::string const& readme, fs::path const& room)
{
    std::string missing;
    for (auto const& source : all_files()) {
        if (!source.path.ends_with(".sql") || test::room_of(source.path) != room.generic_string())
            continue;
        for (auto at = source.text.find("CREATE TABLE "); at != std::string::npos;
             at = source.text.find("CREATE TABLE ", at + 1)) {
            auto const name = source.text.substr(at + 13, source.text.find_first_of(" (", at + 13) - at - 13);
            if (readme.find("`" + name + "`") == std::string::npos)
                missing += " " + name;
        }
    }
    return missing;
}

TEST(Rooms, EveryFileSaysItsSubjectInItsFirstLine)
{
    EXPECT_THAT(without_subject(all_files()), IsEmpty());
}

TEST(Rooms, EveryRoomHasAReadmeThatNamesItsTables)
{
    for (auto const& room : test::rooms_in_order()) {
        auto const file = test::project_folder() / "src" / room / "README.md";
        ASSERT_TRUE(fs::exists(file)) << "src/" << room << " has no README.md";
        auto const readme = test::project_file("src/" + room + "/README.md");
        EXPECT_EQ(tables_missing_in(readme, room), "") << "tables that src/" << room << "/README.md does not name";
    }
}

TEST(Rooms, EveryFrontHeaderIsThere)
{
    for (auto const& room : test::rooms_in_order())
        if (test::is_feature(room)) {
            EXPECT_TRUE(fs::exists(test::project_folder() / "src" / room / (room + ".hpp"))) << room;
        }
}

TEST(Rooms, TheCheckWantsASubject)
{
    EXPECT_THAT(without_subject({{"a/b.hpp", "#pragma once\n// Late.\n"}}), ElementsAre(HasSubstr("src/a/b.hpp:1: ")));
    EXPECT_THAT(without_subject({{"a/b.hpp", "// TODO\n"}}), testing::SizeIs(1));
    EXPECT_THAT(without_subject({{"a/c.sql", "CREATE TABLE c (id TEXT);\n"}}), testing::SizeIs(1));
    EXPECT_THAT(without_subject({{"a/b.cpp", "// What a house may become.\n"}}), IsEmpty());
}

} // namespace

} // namespace architecture
