// Rewriting of placeholders for PostgreSQL.
#include "platform/storage/placeholders.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace storage {

namespace {

using storage::postgres::placeholders_in;

// With values that are not NULL.
std::string with_dollars(std::string_view text)
{
    return storage::postgres::with_dollars(text, std::vector<bool>(placeholders_in(text), false)).text;
}

struct Case {
    char const* written;
    char const* sent;
};

TEST(Placeholders, BecomeDollarsOutsideLiteralsNamesAndComments)
{
    static constexpr Case kCases[] = {
        {"SELECT ?1, ?12 WHERE ?1 IS NULL", "SELECT $1, $12 WHERE $1 IS NULL"},
        {"SELECT ?1::text || ?1", "SELECT $1::text || $1"},
        {"SELECT 'is it?1', ?1", "SELECT 'is it?1', $1"},
        {"SELECT 'it''s ?1', ?1", "SELECT 'it''s ?1', $1"},
        {"SELECT \"odd?1\" FROM t WHERE a = ?1", "SELECT \"odd?1\" FROM t WHERE a = $1"},
        {"SELECT 1 -- why ?\n, ?1", "SELECT 1 -- why ?\n, $1"},
        {"SELECT /* why ?1 */ ?1", "SELECT /* why ?1 */ $1"},
        {"SELECT 'บ้าน?1' LIKE ?1 ESCAPE '\\'", "SELECT 'บ้าน?1' LIKE $1 ESCAPE '\\'"},
        {"SELECT 1 -- open ?", "SELECT 1 -- open ?"},
        {"", ""},
    };
    for (auto const& row : kCases)
        EXPECT_EQ(with_dollars(row.written), row.sent);
}

TEST(Placeholders, WithoutNumbersAreRefused)
{
    EXPECT_THROW((void)with_dollars("SELECT ?"), std::logic_error);
    EXPECT_THROW((void)with_dollars("SELECT ?, 1"), std::logic_error);
    EXPECT_THROW((void)with_dollars("SELECT ?0"), std::logic_error);
}

TEST(Placeholders, AreCountedByTheirHighestNumber)
{
    EXPECT_EQ(placeholders_in("SELECT 1"), 0U);
    EXPECT_EQ(placeholders_in("SELECT ?2, ?11, ?1 -- ?12"), 11U);
    EXPECT_THROW((void)storage::postgres::with_dollars("SELECT ?1, ?2", {false}), std::logic_error);
    EXPECT_THROW((void)storage::postgres::with_dollars("SELECT ?1", {false, false}), std::logic_error);
}

TEST(Placeholders, ThatAreAlwaysNullAreNotAskedWhetherTheyAre)
{
    auto const rewritten = storage::postgres::with_dollars(
        "SELECT 1 WHERE (?1 IS NULL OR a = ?1) AND (?2 is\n not  null) AND ?3 IS NULL AND ?1 IS NOT DISTINCT FROM b",
        {true, true, false});
    EXPECT_EQ(rewritten.text,
              "SELECT 1 WHERE (NULL IS NULL OR a = $1) AND (NULL is\n not  null) AND $3 IS NULL AND $1 IS NOT DISTINCT FROM b");
    EXPECT_EQ(rewritten.used, (std::vector{true, false, true}));
}

} // namespace

} // namespace storage
