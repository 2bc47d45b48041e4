// `onehome check` on both engines: a total, an audit row or a file that was changed by hand is named.
#include "app/canonical_export.hpp"
#include "app/soundness.hpp"

#include "places/places.hpp"
#include "support/test_app.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace app {

namespace {

namespace json = boost::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class Soundness : public testing::TestWithParam<storage::Engine> {
protected:
    Soundness()
    {
        app.work([](api::Work& work) { places::load(work); });
        json::object const person{{"title", "นาย"},        {"first_name", "สมชาย"},
                                  {"last_name", "ใจสมมุติ"}, {"citizen_kind", "unknown"},
                                  {"relation", "head"},    {"is_head", true}};
        auto const made = app.as("alice").post("/api/households", json::object{{"tambon", "540101"},
                                                                               {"moo", 4},
                                                                               {"house_no", "12/3"},
                                                                               {"tenure", "own"},
                                                                               {"land_kind", "relatives"},
                                                                               {"dwelling_state", "damaged"},
                                                                               {"people", json::array{person}},
                                                                               {"parts", json::array{}}});
        EXPECT_EQ(made.status, 200) << made.body;
    }
    app::Soundness examine() { return app::examine(app.db(), app.vault(), app.files()); }
    std::string told(app::Soundness const& found)
    {
        std::ostringstream out;
        app::tell(found, out);
        return out.str();
    }

    test::TestApp app{GetParam()};
};
INSTANTIATE_FOR_BOTH_ENGINES(Soundness);

TEST_P(Soundness, IsWholeAfterOrdinaryWork)
{
    auto const found = examine();
    EXPECT_TRUE(found.sound()) << told(found);
    EXPECT_GT(found.chain.entries, 1);
}

TEST_P(Soundness, NamesATotalThatWasChangedByHandWithBothNumbers)
{
    app.db().run_script("UPDATE household_counts SET households = 7 WHERE tambon = '540101'");
    auto const found = examine();
    ASSERT_EQ(found.differences.size(), 1U);
    EXPECT_EQ(found.differences[0].stored, "7");
    EXPECT_EQ(found.differences[0].computed, "1");
    EXPECT_THAT(found.differences[0].what, HasSubstr("540101"));
    EXPECT_FALSE(found.sound());
    EXPECT_THAT(told(found), HasSubstr("stored 7, computed 1"));
}

TEST_P(Soundness, NamesATotalThatWasRemovedAndOneThatCountsNothing)
{
    app.db().run_script("UPDATE household_counts SET tambon = '540102' WHERE tambon = '540101'");
    auto const found = examine();
    EXPECT_GE(found.differences.size(), 2U);
    EXPECT_THAT(told(found), HasSubstr("stored (nothing)"));
}

TEST_P(Soundness, NamesARecordThatWasAddedBehindItsTotals)
{
    app.db().run_script("UPDATE households SET tambon = '540102'");
    EXPECT_FALSE(examine().differences.empty());
}

TEST_P(Soundness, NamesTheAuditRowThatWasChanged)
{
    app.db().run_script("UPDATE audit_entries SET note = 'changed' WHERE number = 2");
    auto const found = examine();
    EXPECT_EQ(found.chain.broken_at, 2);
    EXPECT_FALSE(found.sound());
    EXPECT_THAT(told(found), HasSubstr("audit broken at entry 2"));
}

TEST_P(Soundness, NamesSpoiledAndMissingFiles)
{
    auto const spoiled = app.files().put_bytes("a picture");
    std::ofstream(app.files().path(spoiled)) << "b picture";
    auto const lost = auth::sha256_hex("never there");
    app.db().run_script("INSERT INTO files (sha256, bytes, media_type, width, height, uploaded_at, uploaded_by) VALUES ('" +
                        lost + "', 1, 'image/png', 1, 1, '', '')");
    auto const found = examine();
    EXPECT_THAT(found.spoiled, testing::ElementsAre(spoiled.str()));
    EXPECT_THAT(found.missing, testing::ElementsAre(lost));
    EXPECT_FALSE(found.sound());
    EXPECT_THAT(told(found), HasSubstr("file missing: " + lost));
}

TEST_P(Soundness, AnExportTellsRecordsInOrderAndNoSecret)
{
    std::ostringstream out;
    app.db().read([&](storage::Reader& db) { app::write_canonical(db, out); });
    auto const text = out.str();
    EXPECT_THAT(text, HasSubstr(R"("house_no":"12/3")"));
    for (auto const* const secret : {"password_hash", "$argon2id$", "token_hash", "csrf", "citizen_hash"})
        EXPECT_THAT(text, Not(HasSubstr(secret))) << secret;
    std::istringstream lines(text);
    std::string line;
    std::string last_table;
    std::string last;
    while (std::getline(lines, line)) {
        auto const table = std::string(json::parse(line).at("table").as_string());
        EXPECT_LE(last_table, table);
        if (table == last_table) {
            EXPECT_LE(last, line);
        }
        last_table = table;
        last = line;
    }
    EXPECT_THAT(last_table, Not(IsEmpty()));
}

} // namespace

} // namespace app
