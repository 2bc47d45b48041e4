// The reader of sources that the tests of the house stand on.
#include "support/sources.hpp"

#include <gmock/gmock.h>

namespace test {

namespace {

using test::code_of;
using test::literals_of;
using testing::ElementsAre;
using testing::Field;

std::vector<std::string> texts(std::string_view source)
{
    std::vector<std::string> all;
    for (auto const& literal : literals_of(source))
        all.push_back(literal.text);
    return all;
}

TEST(Sources, CodeIsWhatRemainsWithoutCommentsAndTexts)
{
    EXPECT_EQ(code_of("int a; // now()\nint b;"), "int a;         \nint b;");
    EXPECT_EQ(code_of("a /* x\n y */ b"), "a     \n      b");
    EXPECT_EQ(code_of("f(\"now()\", 1);"), "f(\"     \", 1);");
    EXPECT_EQ(code_of("f(\"a\\\"b\", c);"), "f(\"    \", c);");
    EXPECT_EQ(code_of("x = '\"'; y"), "x = ' '; y");
    EXPECT_EQ(code_of("x = 1'000; y = '/';"), "x = 1'000; y = ' ';");
}

TEST(Sources, TextsAreFoundRawAndPlainWithTheirLines)
{
    EXPECT_THAT(texts(R"x(Sql a{"one", R"(SELECT "b" // c
FROM d)"}; Sql e{"two"};)x"),
                ElementsAre("one", "SELECT \"b\" // c\nFROM d", "two"));
    EXPECT_THAT(texts("// \"no\"\n'x' \"yes\""), ElementsAre("yes"));
    EXPECT_THAT(texts("R\"sql(a)b\" )sql\" \"c\""), ElementsAre("a)b\" ", "c"));
    EXPECT_EQ(literals_of("\n\n\"third\"").front().line, 3U);
}

TEST(Sources, IncludesAreFoundWithTheirKind)
{
    auto const found = test::includes_of("// about\n#include \"a/b.hpp\"\n#  include <c.h>\n// #include <d.h>\n");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].name, "a/b.hpp");
    EXPECT_TRUE(found[0].quoted);
    EXPECT_EQ(found[1].name, "c.h");
    EXPECT_FALSE(found[1].quoted);
    EXPECT_EQ(found[1].line, 3U);
}

TEST(Sources, WordsAreFoundWhole)
{
    EXPECT_EQ(test::find_word("mytime, time(0)", "time("), 8U);
    EXPECT_EQ(test::find_word("Clocks Clock", "Clock"), 7U);
    EXPECT_EQ(test::find_word("my_storage::x", "storage::"), std::string_view::npos);
    EXPECT_EQ(test::find_word("storage::Sql", "storage::"), 0U);
}

TEST(Sources, RoomsAreFoldersAndThoseOfThePlatformHaveTwoNames)
{
    EXPECT_EQ(test::room_of("platform/http/loop.cpp"), "platform/http");
    EXPECT_EQ(test::room_of("rounds/rules.cpp"), "rounds");
    EXPECT_EQ(test::room_of("migration_files.hpp"), "");
}

TEST(Sources, TheWholeHouseIsRead)
{
    EXPECT_GT(test::sources().size(), 300U);
    EXPECT_EQ(test::rooms_in_order().front(), "base");
    EXPECT_EQ(test::rooms_in_order().back(), "app");
}

} // namespace

} // namespace test
