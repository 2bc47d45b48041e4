// The routes of closing through the whole application: who closes what, what is told, and the reports as files.
#include "rounds/http_round.hpp"
#include "rounds/rounds.hpp"

#include <gmock/gmock.h>

namespace closing {

namespace {

using testing::HasSubstr;
using testing::StartsWith;

class ClosingRoutes : public test::HttpRound {
protected:
    // A round without books, as one that came before there were any: a family in one tambon, and one that withdrew in another.
    void SetUp() override
    {
        house = candidate();
        withdrawn = candidate("540204", "สมหมาย");
        app.as("alice");
        auto form = move_form({withdrawn}, "withdrawn");
        form["reason"] = "ย้ายไปอยู่กับบุตร";
        ok(app.post(whole() + "/moves", form));
    }
    // Up to the hand-over, on paper.
    void hand_over_on_paper()
    {
        app.work([&](api::Work& work) {
            auto const id = rounds::RoundHouseId(*base::Uuid::parse(house));
            std::vector const ids{id};
            base::Date const on(2021, 12, 1);
            rounds::mark_heard(work, ids, {rounds::PaperKind::Minutes, "1", on}, on);
            rounds::mark_ranked(work, ids, {}, {rounds::PaperKind::RankedList, "1", on}, on);
            using enum rounds::HouseState;
            for (auto const to : {Proposed, Screened, Approved})
                rounds::advance(work, ids, to, {rounds::PaperKind::Proposal, "1", on}, on);
            rounds::mark_signed(work, ids, "บพ. 1/2565", base::Date(2022, 1, 20));
            for (auto const to : {Funded, Procuring, Repairing, Accepted, HandedOver})
                rounds::advance(work, ids, to, {rounds::PaperKind::Other, "1", on}, on);
        });
    }
    static Object tambon_form(std::string const& tambon)
    {
        return {{"tambon", tambon}, {"closed_on", "2022-05-10"}, {"paper_number", nullptr}, {"note", "ไม่มี"}};
    }
    static Object round_form()
    {
        return {{"closed_on", "2022-05-10"},
                {"paper_number", "พร 0001/12"},
                {"unmatched_reason", "ธนาคารยังไม่ส่งรายการเดินบัญชี"},
                {"note", nullptr}};
    }

    std::string house;
    std::string withdrawn;
};
INSTANTIATE_FOR_BOTH_ENGINES(ClosingRoutes);

TEST_P(ClosingRoutes, TellWhatIsMissingInPlainWords)
{
    app.as("alice");
    auto const page = ok(app.get("/api/round-houses/" + house + "/closing"));
    EXPECT_EQ(page.text("checks[0].key"), "handed_over");
    EXPECT_EQ(page.text("checks[0].missing[0].en"), "It is “Surveyed”; it must be handed over first");
    EXPECT_FALSE(page.at("can_close").as_bool());
    auto const closing = ok(app.get(whole() + "/closing"));
    EXPECT_EQ(closing.list("tambons").size(), 1u) << "who is only a candidate is no house of a closing";
    EXPECT_EQ(closing.number("tambons[0].left"), 1);
    EXPECT_EQ(closing.list("tambons[0].missing").size(), 0u);
    auto const refused = app.post(whole() + "/closing/houses", Object{{"house_ids", Array{house}}, {"closed_on", "2022-05-10"}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.code(), "closing.not_ready");
    EXPECT_THAT(refused.text("fields[0].message.en"), HasSubstr("No acceptance yet"));
    hand_over_on_paper();
    app.as("alice");
    auto const later = ok(app.get(whole() + "/closing"));
    EXPECT_EQ(later.list("tambons").size(), 2u);
    EXPECT_EQ(later.number("tambons[0].on_the_way"), 1);
    EXPECT_EQ(later.number("tambons[1].left"), 1);
}

TEST_P(ClosingRoutes, TheNetworkClosesTambonsAndTheOfficerTheRound)
{
    app.as("alice");
    ok(app.post(whole() + "/closing/tambons", tambon_form("540204")));
    EXPECT_EQ(app.post(whole() + "/closing", round_form()).status, 403);
    app.as("codi");
    EXPECT_EQ(app.post(whole() + "/closing/tambons", tambon_form("540101")).status, 403);
    EXPECT_EQ(app.post(whole() + "/closing", round_form()).code(), "closing.not_ready");
    app.as("alice");
    auto form = move_form({house}, "cancelled");
    form["reason"] = "ถูกไฟไหม้";
    ok(app.post(whole() + "/moves", form));
    ok(app.post(whole() + "/closing/tambons", tambon_form("540101")));
    app.as("codi");
    auto const closed = ok(app.post(whole() + "/closing", round_form()));
    EXPECT_EQ(closed.text("paper_number"), "พร 0001/12");
    EXPECT_FALSE(closed.at("open").as_bool());
    app.as("alice");
    EXPECT_EQ(app.post(whole() + "/moves", form).code(), "rounds.closed");
    EXPECT_EQ(app.post(whole() + "/closing/tambons", tambon_form("540101")).code(), "closing.round_closed");
    auto const report = ok(app.get(whole() + "/closing/report"));
    EXPECT_EQ(report.list("left").size(), 2u);
    EXPECT_EQ(report.text("head.paper_number"), "พร 0001/12");
}

TEST_P(ClosingRoutes, ReportsComeAsPapersAndWorkbooks)
{
    hand_over_on_paper();
    app.as("alice");
    std::string const base = "/api/round-houses/" + house + "/closing";
    EXPECT_THAT(ok(app.get(base + ".pdf")).body, StartsWith("%PDF"));
    EXPECT_THAT(ok(app.get(base + ".xlsx")).body, StartsWith("PK"));
    for (auto const& report : {whole() + "/closing/report", whole() + "/closing/tambons/540101/report"}) {
        EXPECT_THAT(ok(app.get(report + ".pdf")).body, StartsWith("%PDF"));
        EXPECT_THAT(ok(app.get(report + ".pdf?digits=arabic")).body, StartsWith("%PDF"));
        EXPECT_THAT(ok(app.get(report + ".xlsx")).body, StartsWith("PK"));
    }
    EXPECT_EQ(ok(app.get(whole() + "/closing/tambons/540101")).number("houses[0].moo"), 4);
    EXPECT_EQ(app.get(whole() + "/closing/tambons/540603").status, 200) << "a draft without houses";
    EXPECT_EQ(app.get(whole() + "/closing/tambons/500101").status, 404);
    EXPECT_EQ(app.get(whole() + "/closing/tambons/54").status, 404);
}

TEST_P(ClosingRoutes, ACouncilSeesItsOwnTambonOnly)
{
    hand_over_on_paper();
    app.as("bob"); // council of 540101
    auto const page = ok(app.get(whole() + "/closing"));
    EXPECT_EQ(page.list("tambons").size(), 1u);
    EXPECT_EQ(page.list("checks").size(), 0u) << "they name accounts and houses of the whole province";
    EXPECT_EQ(app.get("/api/round-houses/" + withdrawn + "/closing").status, 404);
    EXPECT_EQ(app.get(whole() + "/closing/tambons/540204/report.pdf").status, 404);
    EXPECT_EQ(app.get(whole() + "/closing/report.pdf").code(), "closing.outside_your_area");
    EXPECT_EQ(ok(app.get(whole() + "/closing/houses?which=all")).number("houses"), 1);
    EXPECT_EQ(app.get(whole() + "/closing/houses?which=some").status, 422);
}

} // namespace

} // namespace closing
