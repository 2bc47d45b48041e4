// The auditor's list: filtered, in pages, within the auditor's area, and itself noted.
#include "support/test_app.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <gtest/gtest.h>

namespace accounts {

namespace {

using test::TestApp;

class AuditList : public test::BothEngines {
protected:
    TestApp app{GetParam()};

    void note(std::string_view kind, std::string_view id, std::string_view area)
    {
        app.work_as("alice", [&](api::Work& work) {
            work.audit({"thing.changed", {std::string(kind), std::string(id)}, *base::AreaCode::parse(area), {}, "a note"});
        });
    }
    std::size_t count(std::string const& query) { return app.get("/api/audit?" + query).list("items").size(); }
};

INSTANTIATE_FOR_BOTH_ENGINES(AuditList);

TEST_P(AuditList, ShowsNewestFirstInPagesWithoutGapsOrRepeats)
{
    for (int i = 0; i < 25; ++i)
        note("thing", std::to_string(i), "540101");
    app.as("auditor");
    std::string after;
    std::vector<std::string> seen;
    for (int page = 0; page < 10; ++page) {
        auto const reply = app.get("/api/audit?limit=4&about_kind=thing" + (after.empty() ? "" : "&after=" + after));
        for (auto const& item : reply.list("items"))
            seen.emplace_back(item.at("about_id").as_string());
        if (reply.at("next").is_null())
            break;
        after = reply.text("next");
    }
    ASSERT_EQ(seen.size(), 25U);
    for (int i = 0; i < 25; ++i)
        EXPECT_EQ(seen[static_cast<std::size_t>(i)], std::to_string(24 - i));
}

TEST_P(AuditList, FiltersByThingAndByPerson)
{
    note("thing", "1", "540101");
    note("thing", "1", "540101");
    note("thing", "2", "540101");
    note("other", "1", "540101");
    app.as("auditor");
    EXPECT_EQ(count("about_kind=thing&about_id=1"), 2U);
    EXPECT_EQ(count("about_kind=thing&about_id=1&limit=1"), 1U);
    EXPECT_EQ(count("about_kind=thing"), 3U);
    EXPECT_EQ(count("actor=" + app.user_id("alice").str()), 4U);
    EXPECT_EQ(count("actor=" + app.user_id("bob").str()), 0U);
    EXPECT_EQ(app.get("/api/audit?actor=nonsense").status, 422);
}

TEST_P(AuditList, StaysWithinTheAuditorsArea)
{
    note("thing", "inside", "540101");
    note("thing", "outside", "550101");
    app.as("auditor");
    EXPECT_EQ(count("about_kind=thing"), 1U);
    EXPECT_EQ(count("about_kind=thing&about_id=outside"), 0U);
}

TEST_P(AuditList, ShowsEveryAuditorWhatConcernsTheWholeCountry)
{
    note("thing", "everywhere", "");
    app.as("auditor");
    EXPECT_EQ(count("about_kind=thing"), 1U);
    EXPECT_EQ(count("about_kind=thing&about_id=everywhere"), 1U);
}

TEST_P(AuditList, KeepsPersonalValuesOfTheWholeCountryClosedInAProvince)
{
    app.work_as("alice", [&](api::Work& work) {
        work.audit({"thing.changed", {"thing", "1"}, {}, {{"display_name", std::nullopt, "มาลี", true}}, ""});
    });
    app.as("auditor");
    EXPECT_EQ(app.get("/api/audit?about_kind=thing").text("items[0].changes[0].to"), "•••");
}

TEST_P(AuditList, ShowsThatTheProvincesDataOfficerLookedAtIt)
{
    app.as("dpo").get("/api/audit?about_kind=thing");
    auto const entry = app.as("auditor").get("/api/audit?about_kind=audit");
    EXPECT_EQ(entry.text("items[0].action"), "audit.read");
    EXPECT_EQ(entry.text("items[0].actor_name"), "dpo");
    EXPECT_EQ(entry.text("items[0].area"), "54");
}

TEST_P(AuditList, OpensPersonalValuesOnlyWhereThePersonMaySeeThem)
{
    for (std::string const area : {"540101", "540204"})
        app.work_as("alice", [&](api::Work& work) {
            work.audit({"thing.changed",
                        {"thing", area},
                        *base::AreaCode::parse(area),
                        {{"people[1].disabled", std::nullopt, "true", true}},
                        ""});
        });
    auto const told = [&](std::string const& id) {
        return app.get("/api/audit?about_kind=thing&about_id=" + id).text("items[0].changes[0].to");
    };
    app.as("dpo-council");
    EXPECT_EQ(told("540101"), "true");
    EXPECT_EQ(told("540204"), "•••") << "a duty in one tambon opens nothing in another";
    app.as("dpo-surveyor");
    EXPECT_EQ(told("540101"), "•••") << "a surveyor sees no health";
    app.as("auditor");
    EXPECT_EQ(told("540204"), "true");
}

TEST_P(AuditList, IsItselfNoted)
{
    app.as("auditor");
    auto const before = app.reading([&](storage::Reader& reader) { return auth::verify(reader, nullptr).entries; });
    EXPECT_EQ(app.get("/api/audit").status, 200);
    app.db().read([&](storage::Reader& reader) {
        auto const report = auth::verify(reader, &app.vault());
        EXPECT_EQ(report.entries, before + 1);
        EXPECT_TRUE(report.sound());
        auto const last =
            auth::list(reader, app.vault(), auth::Scope::everywhere(), {}, auth::Scope::everywhere()).entries.front();
        EXPECT_EQ(last.event.action, "audit.read");
        EXPECT_EQ(last.actor_name, "auditor");
        EXPECT_TRUE(last.event.reading);
    });
}

TEST_P(AuditList, IsForAuditorsAndTheDataOfficerOnly)
{
    EXPECT_EQ(app.as("admin").get("/api/audit").code(), "auth.not_allowed");
    EXPECT_EQ(app.as("alice").get("/api/audit").code(), "auth.not_allowed");
    EXPECT_EQ(app.as("dpo").get("/api/audit").status, 200);
}

} // namespace

} // namespace accounts
