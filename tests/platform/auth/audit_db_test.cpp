// The audit's chain: written in order, personal values sealed, every way of tampering found at its row.
#include "platform/auth/audit.hpp"

#include "support/working.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace auth {

namespace {

using testing::HasSubstr;
using testing::Not;

class Audit : public test::Working {
protected:
    void write_entries(int count)
    {
        for (int i = 1; i <= count; ++i)
            work([&](api::Work& w) {
                w.audit({"household.changed",
                         {"household", "h" + std::to_string(i % 2)},
                         test::area("540101"),
                         {{"moo", "1", std::to_string(i)}, {"first_name", "สมชาย", "สมหญิง", true}},
                         "note " + std::to_string(i)});
            });
    }
    auth::ChainReport proof(auth::Vault const* vault)
    {
        return read([&](storage::Reader& reader) { return auth::verify(reader, vault); });
    }
    auth::ChainReport proof() { return proof(vault_.get()); }
};
INSTANTIATE_FOR_BOTH_ENGINES(Audit);

TEST_P(Audit, IsSoundFromTheEmptyChainOn)
{
    EXPECT_TRUE(proof().sound());
    EXPECT_FALSE(read([](storage::Reader& reader) { return auth::has_entries(reader); }));
    write_entries(5);
    EXPECT_TRUE(proof().sound());
    EXPECT_TRUE(proof(nullptr).sound());
    EXPECT_EQ(proof().entries, 5);
    EXPECT_TRUE(read([](storage::Reader& reader) { return auth::has_entries(reader); }));
}

TEST_P(Audit, ManyRowsAtOnceStandInTheGivenOrder)
{
    auth::Event const first{"a.first", {"thing", "1"}, {}, {}, ""};
    auth::Event const second{"a.second", {"thing", "1"}, {}, {}, ""};
    auth::Stamp const stamp{clock_.now(), actor_, "request"};
    db().write([&](storage::Writer& tx) {
        auth::Stamped const both[] = {{stamp, first}, {stamp, second}};
        auth::append(tx, *vault_, both);
    });
    auto const entries = history("thing", "1");
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].event.action, "a.second");
    EXPECT_EQ(entries[1].number, 1);
    EXPECT_TRUE(proof().sound());
}

TEST_P(Audit, NamesTheFirstRowThatIsNotAsItWasWritten)
{
    struct Case {
        char const* what;
        char const* script;
        std::int64_t broken_at;
        std::int64_t sound_entries;
    };
    Case const cases[] = {
        {"a note changed", "UPDATE audit_entries SET note = 'x' WHERE number = 3", 3, 2},
        {"a name changed", "UPDATE audit_entries SET actor_name = 'x' WHERE number = 1", 1, 0},
        {"a time changed", "UPDATE audit_entries SET at = '2022-05-15T02:00:00.001Z' WHERE number = 4", 4, 3},
        {"a reading hidden", "UPDATE audit_entries SET reading = 1 WHERE number = 2", 2, 1},
        {"an area moved", "UPDATE audit_entries SET area = '55' WHERE number = 2", 2, 1},
        {"a row removed", "DELETE FROM audit_entries WHERE number = 3", 3, 2},
        {"the first row removed", "DELETE FROM audit_entries WHERE number = 1", 1, 0},
        {"two rows swapped",
         "UPDATE audit_entries SET number = 99 WHERE number = 3; UPDATE audit_entries SET number = 3 WHERE number = 4;"
         "UPDATE audit_entries SET number = 4 WHERE number = 99",
         3, 2},
        {"the tail cut", "DELETE FROM audit_entries WHERE number >= 4", 4, 3},
        {"everything cut", "DELETE FROM audit_entries", 1, 0},
        {"the tail cut and the head moved without its seal",
         "DELETE FROM audit_entries WHERE number = 5;"
         "UPDATE audit_head SET number = 4",
         4, 4},
        {"a row put before the first",
         "INSERT INTO audit_entries SELECT 0, at, actor_id, actor_name, request_id, action, subject_kind, subject_id, area, "
         "reading, "
         "changes, note, hash FROM audit_entries WHERE number = 1",
         1, 0},
        {"a row put at the end",
         "INSERT INTO audit_entries SELECT 6, at, actor_id, actor_name, request_id, action, subject_kind, subject_id, area, "
         "reading, "
         "changes, note, hash FROM audit_entries WHERE number = 5",
         6, 5},
        {"the head removed", "DELETE FROM audit_head", 6, 5},
        {"the seal of the head removed", "UPDATE audit_head SET seal = ''", 5, 5},
    };
    for (auto const& one : cases) {
        SCOPED_TRACE(one.what);
        test::TestDatabase fresh(GetParam());
        for (int i = 1; i <= 5; ++i)
            fresh->write([&](storage::Writer& tx) {
                auth::append(tx, *vault_, {clock_.now(), actor_, "request"},
                             {"thing.changed", {"thing", "1"}, test::area("54"), {{"n", "0", std::to_string(i)}}, "note"});
            });
        ASSERT_TRUE(fresh->reading([&](storage::Reader& reader) { return auth::verify(reader, vault_.get()); }).sound());
        fresh->run_script(one.script);
        auto const report = fresh->reading([&](storage::Reader& reader) { return auth::verify(reader, vault_.get()); });
        ASSERT_FALSE(report.sound());
        EXPECT_EQ(*report.broken_at, one.broken_at);
        EXPECT_EQ(report.entries, one.sound_entries);
        EXPECT_FALSE(report.why.th.empty());
        EXPECT_FALSE(report.why.en.empty());
    }
}

TEST_P(Audit, RewrittenAsAWholeByAnotherKeyIsFoundAtItsSeal)
{
    auto const stranger = auth::Vault::from_seed("stranger");
    db().write([&](storage::Writer& tx) {
        auth::append(tx, *stranger, {clock_.now(), actor_, "request"}, {"a.b", {"thing", "1"}, {}, {}, ""});
    });
    EXPECT_TRUE(proof(nullptr).sound()) << "the chain alone cannot tell";
    EXPECT_EQ(proof().broken_at, 1);
    EXPECT_EQ(test::refusal([&] { db().read([&](storage::Reader& reader) { auth::require_same_keys(reader, *vault_); }); }),
              "500 keys.other");
    db().read([&](storage::Reader& reader) { auth::require_same_keys(reader, *stranger); });
}

TEST_P(Audit, KeepsPersonalValuesSealedAndShowsThemOnlyToThoseWhoMaySee)
{
    write_entries(1);
    constexpr storage::Sql kChanges{"test.changes", "SELECT changes FROM audit_entries WHERE number = 1"};
    auto const stored = read([&](storage::Reader& reader) { return reader.value<std::string>(kChanges).value_or(""); });
    EXPECT_THAT(stored, Not(HasSubstr("สมชาย")));
    EXPECT_THAT(stored, HasSubstr("moo"));

    auto const seen = history("household", "h1").front().event.changes;
    EXPECT_EQ(seen[1].from, "สมชาย");
    auto const masked = read([&](storage::Reader& reader) { return auth::history(reader, *vault_, {"household", "h1"}, false); })
                            .front()
                            .event.changes;
    EXPECT_EQ(masked[0].to, "1");
    EXPECT_EQ(masked[1].from, "•••");
    EXPECT_EQ(masked[1].to, "•••");
}

TEST_P(Audit, TellsOneThingsHistoryNewestFirst)
{
    write_entries(4);
    auto const entries = history("household", "h0");
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].number, 4);
    EXPECT_EQ(entries[1].number, 2);
}

} // namespace

} // namespace auth
