// What surveyors carry: whole in pages, then only what changed.
#include "households/builders.hpp"
#include "households/households.hpp"
#include "places/places.hpp"
#include "support/replies.hpp"
#include "support/test_app.hpp"

#include <gmock/gmock.h>

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
         {"?after=x", "?after=5", "?since=yesterday", "?after=1~2~3", "?since=2022-05-15T00:00:00Z&after=1~2022-05-15T00:00:00Z"})
        EXPECT_EQ(app.get(std::string("/api/carry") + query).status, 422) << query;
}

} // namespace
