// Contributions through the whole application: a council records with a photograph, takes out, exports and prints; who is
// refused.
#include "ledger/books.hpp"
#include "platform/auth/audit.hpp"
#include "platform/files/picture_maker.hpp"
#include "support/replies.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace contributions {

namespace {

namespace json = boost::json;
using test::entries;
using test::faults;
using testing::HasSubstr;
using testing::StartsWith;

class ContributionRoutes : public testing::TestWithParam<storage::Engine> {
protected:
    ContributionRoutes()
    {
        app.db().run_script(test::kPlaces);
        app.work([&](api::Work& w) {
            world = test::make_world(w);
            (void)test::sealed_agreement(w, world);
            ledger::follow_agreements(w, world.round);
        });
        round = "/api/rounds/" + world.round.str();
        mine = world.approved.at(0).str();
    }
    static test::Reply ok(test::Reply reply)
    {
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply;
    }
    static json::object with(json::object form, json::object const& more)
    {
        for (auto const& member : more)
            form[member.key()] = member.value();
        return form;
    }
    json::object labour(json::object const& more = {})
    {
        return with({{"kind", "labour"},
                     {"giver", "neighbours"},
                     {"day", "2022-03-05"},
                     {"what", "ช่วยมุงหลังคา"},
                     {"houses", json::array{json::object{{"round_house_id", mine}, {"amount_satang", nullptr}}}},
                     {"people", 5},
                     {"days_milli", 1000},
                     {"evidence", json::array{}}},
                    more);
    }
    json::object cash(json::object const& more = {})
    {
        return with({{"kind", "cash"},
                     {"giver", "temple"},
                     {"giver_name", "วัดพระบาทมิ่งเมือง"},
                     {"day", "2022-03-05"},
                     {"houses", json::array{json::object{{"round_house_id", mine}, {"amount_satang", nullptr}}}},
                     {"amount_satang", 200'000},
                     {"cash_box", "กล่องเงินสภาตำบล"},
                     {"evidence", json::array{}}},
                    more);
    }
    void set_rate()
    {
        ok(app.as("alice").put("/api/contribution-rates", {{"province", "54"},
                                                           {"fiscal_year", 2565},
                                                           {"day_rate_satang", 31'500},
                                                           {"source", "ประกาศค่าแรงขั้นต่ำ"},
                                                           {"version", 0}}));
    }
    std::string picture()
    {
        auto const bytes = picture_maker::picture(90, 60, picture_maker::in_phrae());
        auto const sha256 = auth::sha256_hex(bytes);
        EXPECT_EQ(app.upload("/api/files/" + sha256, "image/jpeg", bytes).status, 200);
        return sha256;
    }

    test::TestApp app{GetParam()};
    test::World world;
    std::string round;
    std::string other;
    std::string mine; // in the tambon of `council`
};
INSTANTIATE_FOR_BOTH_ENGINES(ContributionRoutes);

TEST_P(ContributionRoutes, ACouncilRecordsLabourWithAPhotographAndTheUsualRate)
{
    set_rate();
    app.as("council");
    auto const choices = ok(app.get(round + "/contribution-form"));
    EXPECT_EQ(choices.number("rates[0].day_rate_satang"), 31'500);
    EXPECT_EQ(choices.at("keeps_books"), true);
    EXPECT_EQ(choices.text("states[0]"), "signed") << "the round's list finds the houses, a page of them";
    EXPECT_EQ(choices.list("states").size(), 6u);
    auto const given = ok(app.post(round + "/contributions", labour({{"evidence", json::array{picture()}}})));
    EXPECT_EQ(given.number("value_satang"), 157'500);
    EXPECT_EQ(given.text("basis"), "day_rate");
    EXPECT_EQ(ok(app.get(given.text("evidence[0].thumbnail_url"))).body.substr(0, 2), "\xFF\xD8");
    auto const house = ok(app.get("/api/round-houses/" + mine + "/contributions"));
    EXPECT_EQ(house.number("given.labour_satang"), 157'500);
    EXPECT_EQ(house.number("house_satang"), 2'057'500);
    EXPECT_EQ(entries(app, "contributions.recorded").size(), 1u);
    EXPECT_EQ(entries(app, "ledger.entry_booked").size(), 2u);
    EXPECT_EQ(ok(app.get("/api/contributions/" + given.text("id") + "/history")).list("items").size(), 1u);
}

TEST_P(ContributionRoutes, AllFaultsOfAFormAreToldBesideItsFields)
{
    app.as("council");
    EXPECT_EQ(faults(app.post(round + "/contributions", labour({{"day", "2022-05-16"}, {"people", nullptr}}))),
              "day=in_future people=required day_rate_satang=required");
    EXPECT_EQ(faults(app.post(round + "/contributions", cash({{"amount_satang", -5}}))), "amount_satang=out_of_range");
    EXPECT_EQ(faults(app.post(round + "/contributions", cash({{"houses", json::array{}}}))), "houses=too_short");
    EXPECT_EQ(app.get(round + "/contributions?kind=gold").status, 422);
    EXPECT_EQ(entries(app, "contributions.recorded").size(), 0u);
}

TEST_P(ContributionRoutes, AFileThatNobodySentIsNoEvidence)
{
    app.as("council");
    EXPECT_EQ(app.post(round + "/contributions", cash({{"evidence", json::array{std::string(64, 'a')}}})).code(),
              "files.unknown");
    EXPECT_EQ(ok(app.get(round + "/contributions")).list("items").size(), 0u);
}

TEST_P(ContributionRoutes, TakenOutIsReversedAndSaysWhy)
{
    app.as("council");
    auto const given = ok(app.post(round + "/contributions", cash()));
    auto const path = "/api/contributions/" + given.text("id");
    auto const with_picture = ok(app.post(path + "/evidence", {{"sha256", picture()}}));
    EXPECT_EQ(with_picture.list("evidence").size(), 1u);
    EXPECT_EQ(ok(app.post(path + "/evidence", {{"sha256", picture()}})).list("evidence").size(), 1u) << "the same once";
    auto const gone = ok(app.post(path + "/taken-out", {{"reason", "ผู้ให้ขอคืน"}}));
    EXPECT_EQ(gone.text("taken_out.reason"), "ผู้ให้ขอคืน");
    EXPECT_EQ(app.post(path + "/taken-out", {{"reason", "อีกครั้ง"}}).code(), "contributions.taken_out_already");
    EXPECT_EQ(ok(app.get(round + "/contributions")).number("total_satang"), 0);
    EXPECT_EQ(ok(app.get(round + "/ledger-entries")).text("items[0].kind"), "correction");
    ok(app.post(round + "/contributions", cash({{"amount_satang", 150'000}, {"replaces", given.text("id")}})));
    EXPECT_THAT(ok(app.get(path)).text("replaced_by"), testing::Not(testing::IsEmpty()));
}

TEST_P(ContributionRoutes, ListsAndPapersGoHome)
{
    app.as("council");
    auto const given = ok(app.post(round + "/contributions", cash()));
    EXPECT_THAT(ok(app.get("/api/contributions/" + given.text("id") + "/paper.pdf")).body, StartsWith("%PDF"));
    EXPECT_THAT(ok(app.get(round + "/contributions.pdf?tambon=540101")).body, StartsWith("%PDF"));
    EXPECT_THAT(ok(app.get(round + "/contributions.csv")).body, HasSubstr("วัดพระบาทมิ่งเมือง"));
    EXPECT_THAT(ok(app.get(round + "/contributions.xlsx")).body, StartsWith("PK"));
    EXPECT_EQ(ok(app.get(round + "/contributions?q=พระบาท&giver=temple")).list("items").size(), 1u);
    EXPECT_EQ(ok(app.get(round + "/contributions?q=ไม่มี")).list("items").size(), 0u);
    EXPECT_EQ(ok(app.get(round + "/contribution-givers")).number("items[0].cash_satang"), 200'000);
}

TEST_P(ContributionRoutes, NobodyGivesOutsideTheirArea)
{
    auto const elsewhere = world.approved.back().str();
    app.as("council");
    json::array const houses{json::object{{"round_house_id", elsewhere}, {"amount_satang", nullptr}}};
    EXPECT_EQ(faults(app.post(round + "/contributions", cash({{"houses", houses}}))), "houses[0].round_house_id=not_found");
    EXPECT_EQ(app.get("/api/round-houses/" + elsewhere + "/contributions").status, 404);
    EXPECT_EQ(app.put("/api/contribution-rates",
                      {{"province", "54"}, {"fiscal_year", 2565}, {"day_rate_satang", 1}, {"source", "x"}, {"version", 0}})
                  .status,
              403);
    app.as("alice");
    auto const theirs = ok(app.post(round + "/contributions", cash({{"houses", houses}}))).text("id");
    app.as("council");
    EXPECT_EQ(app.get("/api/contributions/" + theirs).status, 404);
    EXPECT_EQ(app.post("/api/contributions/" + theirs + "/taken-out", {{"reason", "x"}}).status, 404);
    EXPECT_EQ(app.as("finance").post(round + "/contributions", cash()).status, 403);
}

TEST_P(ContributionRoutes, ARoundWithoutBooksTakesNone)
{
    app.as("alice");
    app.work([&](api::Work& w) {
        auto rule = rounds::require_round(w.tx(), auth::Scope::everywhere(), world.round);
        rounds::RoundForm form;
        form.programme_id = rule.programme_id;
        form.rule_id = rule.rule.id;
        form.fiscal_year = rule.fiscal_year;
        form.province = rule.province;
        form.name_th = "รอบใหม่";
        form.name_en = "New";
        form.envelope_satang = base::Satang::baht(100'000);
        other = "/api/rounds/" + rounds::service::open_round(w, form, false).str();
    });
    EXPECT_EQ(app.post(other + "/contributions", cash()).code(), "contributions.no_books");
}

} // namespace

} // namespace contributions
