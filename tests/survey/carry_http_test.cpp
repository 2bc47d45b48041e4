// What surveyors carry: whole in pages, then only what changed.
#include "households/builders.hpp"
#include "households/households.hpp"
#include "households/store.hpp"
#include "places/places.hpp"
#include "platform/auth/users.hpp"
#include "support/replies.hpp"
#include "support/test_app.hpp"

#include <gmock/gmock.h>

namespace survey {

namespace {

using test::Reply;
using test::TestApp;

class Carry : public testing::TestWithParam<storage::Engine> {
protected:
    Carry() { app.work(places::load); }

    households::HouseholdId add(std::string_view tambon, std::string house_no)
    {
        households::HouseholdId id;
        app.work([&](api::Work& work) {
            id = households::create(work, auth::Scope::everywhere(), test::a_form(tambon, std::move(house_no)));
        });
        return id;
    }
    void change(households::HouseholdId id, std::string_view field, std::string_view from, std::string_view to)
    {
        app.work([&](api::Work& work) {
            households::EditForm form;
            form.id = work.new_id<households::EditId>();
            form.base_version = 1;
            form.made_at = work.now();
            form.changes = {{std::string(field), std::string(from), std::string(to)}};
            households::edit(work, auth::Scope::everywhere(), id, form);
        });
    }
    // Everything since a page's `since`, as ids; the ones gone begin with "-".
    std::vector<std::string> since(std::string const& token)
    {
        auto const page = app.get("/api/carry?since=" + token);
        std::vector<std::string> all;
        for (auto const& item : page.list("items"))
            all.emplace_back(item.at("id").as_string());
        for (auto const& id : page.list("gone"))
            all.push_back("-" + std::string(id.as_string()));
        return all;
    }

    // Other duties than before, in force at once.
    void now_serves(std::string_view name, std::vector<std::pair<auth::Role, std::string_view>> const& duties)
    {
        auto const id = app.user_id(name);
        app.work([&](api::Work& work) {
            auto user = auth::find_user(work.tx(), id).value();
            user.grants.clear();
            for (auto const& [role, code] : duties)
                user.grants.push_back({role, base::AreaCode::parse(code).value(), base::Date(2021, 10, 1), std::nullopt});
            ASSERT_TRUE(auth::update_user(work.tx(), user, user.version));
        });
        app.app().sessions().forget(id);
    }
    static std::vector<std::string> ids_of(Reply const& page)
    {
        std::vector<std::string> ids;
        for (auto const& item : page.list("items"))
            ids.emplace_back(item.at("id").as_string());
        return ids;
    }

    TestApp app{GetParam()};
};
INSTANTIATE_FOR_BOTH_ENGINES(Carry);

TEST_P(Carry, AllHouseholdsOfOnesAreasComeInPagesWithoutDoubles)
{
    for (int i = 0; i < 205; ++i)
        add("540101", std::to_string(i + 1));
    add("540102", "1");
    app.as("surveyor");
    auto const first = app.get("/api/carry");
    ASSERT_EQ(first.status, 200) << first.body;
    EXPECT_EQ(first.list("items").size(), 200U);
    EXPECT_EQ(first.text("since"), "null");
    auto const second = app.get("/api/carry?after=" + first.text("next"));
    EXPECT_EQ(second.list("items").size(), 5U);
    EXPECT_EQ(second.text("next"), "null");
    EXPECT_NE(second.text("since"), "null");
    EXPECT_EQ(test::entries(app, "household.carried").size(), 2U) << "each page is a reading";
    std::set<std::string> ids;
    for (auto const* page : {&first, &second})
        for (auto const& item : page->list("items"))
            ids.emplace(item.at("id").as_string());
    EXPECT_EQ(ids.size(), 205U);
}

TEST_P(Carry, ADeltaHoldsWhatChangedAndWhatLeft)
{
    auto const changed = add("540101", "1");
    auto const moved = add("540101", "2");
    auto const dissolved = add("540101", "3");
    add("540101", "4");
    auto const elsewhere = add("540102", "5");
    app.as("surveyor");
    app.clock().advance_ms(10 * 60'000);
    auto const token = app.get("/api/carry").text("since");
    EXPECT_TRUE(since(token).empty());
    app.clock().advance_ms(10 * 60'000);
    change(changed, "need_text", "", "หลังคารั่ว");
    change(moved, "tambon", "540101", "540102");
    change(dissolved, "status", "active", "dissolved");
    change(elsewhere, "moo", "4", "5");
    EXPECT_THAT(since(token), testing::UnorderedElementsAre(changed.str(), "-" + moved.str(), "-" + dissolved.str()));
    auto const next = app.get("/api/carry?since=" + token).text("since");
    app.clock().advance_ms(10 * 60'000);
    EXPECT_TRUE(since(app.get("/api/carry?since=" + next).text("since")).empty());
}

TEST_P(Carry, ChangesAreSeenHoweverTheClockStands)
{
    auto const changed = add("540101", "1");
    auto const moved = add("540101", "2");
    app.as("surveyor");
    auto const token = app.get("/api/carry").text("since");
    app.clock().advance_ms(-8 * 3'600'000); // the small hours of the day to which a demonstration is pinned
    change(changed, "need_text", "", "หลังคารั่ว");
    change(moved, "tambon", "540101", "540102");
    EXPECT_THAT(since(token), testing::UnorderedElementsAre(changed.str(), "-" + moved.str()));
    EXPECT_TRUE(since(app.get("/api/carry?since=" + token).text("since")).empty()) << "each is told once";
}

TEST_P(Carry, OtherAreasThanBeforeAreReadFromTheStart)
{
    auto const kept = add("540101", "1");
    auto const added = add("540102", "2");
    app.as("surveyor");
    auto const first = app.get("/api/carry");
    EXPECT_EQ(first.at("whole"), true);
    EXPECT_THAT(ids_of(first), testing::ElementsAre(kept.str()));
    EXPECT_EQ(app.get("/api/carry?since=" + first.text("since")).at("whole"), false);

    now_serves("surveyor", {{auth::Role::Surveyor, "540101"}, {auth::Role::Surveyor, "540102"}});
    auto const more = app.get("/api/carry?since=" + first.text("since"));
    EXPECT_EQ(more.at("whole"), true);
    EXPECT_THAT(ids_of(more), testing::ElementsAre(kept.str(), added.str()));

    now_serves("surveyor", {{auth::Role::Surveyor, "540102"}});
    auto const fewer = app.get("/api/carry?since=" + more.text("since"));
    EXPECT_EQ(fewer.at("whole"), true);
    EXPECT_THAT(ids_of(fewer), testing::ElementsAre(added.str()));
    EXPECT_EQ(app.get("/api/carry?since=" + fewer.text("since")).at("whole"), false);
}

TEST_P(Carry, ALostLeaveToReadHealthIsReadFromTheStart)
{
    add("540101", "1");
    app.as("council"); // of 54, where it may read health
    auto const before = app.get("/api/carry");
    EXPECT_NE(before.at("items[0].people[0].health"), nullptr);
    now_serves("council", {{auth::Role::Surveyor, "54"}});
    auto const after = app.get("/api/carry?since=" + before.text("since"));
    EXPECT_EQ(after.at("whole"), true);
    EXPECT_EQ(after.at("items[0].people[0].health"), nullptr);
}

TEST_P(Carry, PagesThatBeganUnderOtherAreasAreRefused)
{
    for (int i = 0; i < 201; ++i)
        add("540101", std::to_string(i + 1));
    app.as("surveyor");
    auto const first = app.get("/api/carry");
    now_serves("surveyor", {{auth::Role::Surveyor, "540102"}});
    auto const second = app.get("/api/carry?after=" + first.text("next"));
    EXPECT_EQ(second.status, 422) << second.body;
}

TEST_P(Carry, MoreDeparturesThanAPageTellsAreReadFromTheStart)
{
    auto const stays = add("540101", "1");
    app.as("surveyor");
    auto const token = app.get("/api/carry").text("since");
    auto const left = add("540102", "2");
    app.work([&](api::Work& work) {
        for (int tambon = 1; tambon <= 2'001; ++tambon) { // as many places as one household can have left
            auto const code = std::to_string(100'000 + tambon / 99 * 100 + tambon % 99 + 101);
            households::note_departure(work.tx(), left, base::AreaCode::parse(code).value(), work.now());
        }
    });
    auto const page = app.get("/api/carry?since=" + token);
    EXPECT_EQ(page.at("whole"), true);
    EXPECT_TRUE(page.list("gone").empty());
    EXPECT_THAT(ids_of(page), testing::ElementsAre(stays.str()));
}

TEST_P(Carry, HealthStaysWithThoseWhoMayReadIt)
{
    add("540101", "1");
    EXPECT_EQ(app.as("surveyor").get("/api/carry").at("items[0].people[0].health"), nullptr);
    EXPECT_NE(app.as("council").get("/api/carry").at("items[0].people[0].health"), nullptr);
}

TEST_P(Carry, StrangeCursorsAreRefused)
{
    app.as("surveyor");
    for (auto const* query :
         {"?after=x", "?after=5", "?since=yesterday", "?since=1", "?since=x~1", "?after=1~2~3", "?after=some~1~2~3",
          "?after=all~1~2~3", "?since=2022-05-15T00:00:00Z&after=1~2022-05-15T00:00:00Z"})
        EXPECT_EQ(app.get(std::string("/api/carry") + query).status, 422) << query;
}

} // namespace

} // namespace survey
