// The routes of agreements through the whole application: from the draft to the seal, what is refused and how it is said, papers
// and lists, who may do what, and what everyone may know who holds a seal's code.
#include "agreements/world.hpp"
#include "platform/documents/specimen.hpp"
#include "support/replies.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace agreements {

namespace {

using test::entries;
using test::faults;
using testing::HasSubstr;
using testing::Not;
namespace json = boost::json;

class AgreementRoutes : public testing::TestWithParam<storage::Engine> {
protected:
    AgreementRoutes()
    {
        app.db().run_script(test::kPlaces);
        app.work([&](api::Work& w) { world = test::make_world(w); });
        app.as("alice");
    }

    static test::Reply ok(test::Reply reply)
    {
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply;
    }
    std::string drawn_up()
    {
        return ok(app.as("alice").post("/api/agreements", json::object{{"round_id", world.round.str()}})).text("id");
    }
    // What an editor sends back: the draft as it is shown, with all that the paper still lacks.
    json::object form_of(std::string const& id)
    {
        auto const shown = app.get("/api/agreements/" + id).json().as_object();
        json::object form;
        for (auto const* name : {"title", "purpose_text", "terms_text", "version"})
            form[name] = shown.at(name);
        form["number"] = "บพ.พร. 1/2565";
        form["place"] = "ห้องประชุมจดหมายเหตุ ศาลากลางจังหวัดแพร่";
        form["held_at"] = "2022-01-20T02:30:00.000Z";
        form["chair_name"] = "นายวิเชียร อนุสาสนนันท์";
        form["chair_position"] = "รองผู้ว่าราชการจังหวัดแพร่";
        form["stated_total_satang"] = shown.at("proof").at("total_satang");
        json::array parties;
        for (auto const& party : shown.at("parties").as_array()) {
            json::object one;
            for (auto const* name : {"id", "role", "organization_id", "organization_name", "representative_name",
                                     "representative_position", "tambon"})
                if (auto const* value = party.as_object().if_contains(name))
                    one[name] = *value;
            parties.push_back(one);
        }
        form["parties"] = parties;
        json::array houses;
        for (auto const& house : shown.at("houses").as_array())
            houses.push_back(house.at("round_house_id"));
        form["house_ids"] = houses;
        return form;
    }
    void sign_all(std::string const& id)
    {
        for (auto const& party : app.get("/api/agreements/" + id).list("parties"))
            ok(app.post("/api/agreements/" + id + "/signatures",
                        json::object{{"party_id", party.at("id")}, {"signed_on", "2022-01-20"}}));
    }
    std::string sealed()
    {
        auto const id = drawn_up();
        ok(app.put("/api/agreements/" + id, form_of(id)));
        sign_all(id);
        ok(app.post("/api/agreements/" + id + "/seal", json::object{}));
        return id;
    }
    std::string seal_code(std::string const& id) { return app.get("/api/agreements/" + id).text("seal.code"); }

    test::TestApp app{GetParam()};
    test::World world;
};
INSTANTIATE_FOR_BOTH_ENGINES(AgreementRoutes);

TEST_P(AgreementRoutes, DrawUpADraftWithItsMoneyProof)
{
    auto const id = drawn_up();
    auto const shown = ok(app.get("/api/agreements/" + id));
    EXPECT_EQ(shown.text("state"), "draft");
    EXPECT_EQ(shown.number("proof.houses"), 5);
    EXPECT_EQ(shown.number("proof.houses_total_satang"), 9'500'000);
    EXPECT_EQ(shown.number("proof.management_satang"), 950'000);
    EXPECT_EQ(shown.number("proof.total_satang"), 10'450'000);
    EXPECT_EQ(shown.at("proof.holds"), false) << "nobody has stated a total";
    EXPECT_EQ(shown.list("proof.lines").size(), 3u);
    EXPECT_EQ(shown.at("can_edit"), true);
    EXPECT_GT(shown.list("missing_en").size(), 5u);
    auto const again = app.post("/api/agreements", json::object{{"round_id", world.round.str()}});
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(again.code(), "agreements.draft_exists");
    auto const list = ok(app.get("/api/agreements?state=draft&round=" + world.round.str()));
    EXPECT_EQ(list.list("items").size(), 1u);
    EXPECT_EQ(ok(app.get("/api/agreements?state=signed")).list("items").size(), 0u);
    EXPECT_EQ(app.get("/api/agreements?state=lost").status, 422);
    EXPECT_EQ(app.get("/api/agreements?round=x").status, 422);
}

TEST_P(AgreementRoutes, RefuseAWrongTotalAndSpellOutTheDifference)
{
    auto const id = drawn_up();
    auto form = form_of(id);
    struct Case {
        std::int64_t stated;
        char const* th;
        char const* en;
    };
    for (auto const& c : {Case{10'450'001, "เกินอยู่ 0.01 บาท", "0.01 baht too much"},
                          Case{10'399'950, "ขาดอยู่ 500.50 บาท", "500.50 baht too little"}}) {
        form["stated_total_satang"] = c.stated;
        auto const told = app.put("/api/agreements/" + id, form);
        EXPECT_EQ(told.status, 422);
        EXPECT_EQ(told.code(), "agreements.total_mismatch");
        EXPECT_THAT(told.text("message.en"), HasSubstr(c.en));
        EXPECT_THAT(told.text("message.th"), HasSubstr(c.th));
    }
    form["stated_total_satang"] = 10'450'000;
    EXPECT_EQ(ok(app.put("/api/agreements/" + id, form)).at("proof.holds"), true);
}

TEST_P(AgreementRoutes, RefuseMalformedFormsBesideTheirFields)
{
    auto const id = drawn_up();
    auto form = form_of(id);
    form["held_at"] = "yesterday";
    form["stated_total_satang"] = "1,358,500";
    form["house_ids"] = json::array{"x"};
    form["colour"] = "red";
    auto const told = faults(app.put("/api/agreements/" + id, form));
    for (auto const* field : {"held_at=", "stated_total_satang=", "house_ids[0]=", "colour="})
        EXPECT_THAT(told, HasSubstr(field));
    EXPECT_EQ(
        app.post("/api/agreements/" + id + "/signatures", json::object{{"party_id", id}, {"signed_on", "2022-01-20"}}).code(),
        "agreements.party_not_found");
    EXPECT_EQ(app.get("/api/agreements/not-an-id").status, 404);
    EXPECT_EQ(app.get("/api/agreements/0190a000-0000-7000-8000-00000000dead").code(), "agreements.not_found");
}

TEST_P(AgreementRoutes, ShowTheSecondOfTwoEditorsBothVersions)
{
    auto const id = drawn_up();
    auto form = form_of(id);
    ok(app.put("/api/agreements/" + id, form));
    form["place"] = "ที่อื่น";
    auto const told = app.put("/api/agreements/" + id, form);
    EXPECT_EQ(told.status, 409);
    EXPECT_EQ(told.code(), "agreements.changed_meanwhile");
    EXPECT_EQ(told.number("current.version"), 2);
    EXPECT_EQ(told.text("current.place"), "ห้องประชุมจดหมายเหตุ ศาลากลางจังหวัดแพร่");
}

TEST_P(AgreementRoutes, SignAndSealOnceWhenSentTwice)
{
    auto const id = drawn_up();
    auto const early = app.post("/api/agreements/" + id + "/seal", json::object{});
    EXPECT_EQ(early.status, 422);
    EXPECT_EQ(early.code(), "agreements.not_complete");
    EXPECT_THAT(faults(early), HasSubstr("parties[0].signed_on=required"));
    ok(app.put("/api/agreements/" + id, form_of(id)));
    sign_all(id);
    auto const seal = [&] {
        auto request = app.request(http::Method::Post, "/api/agreements/" + id + "/seal", json::object{});
        request.headers.set("Idempotency-Key", "seal-1");
        return app.send(std::move(request));
    };
    auto const first = ok(seal());
    auto const again = ok(seal());
    EXPECT_EQ(first.body, again.body);
    EXPECT_EQ(again.header("Idempotent-Replay"), "true");
    EXPECT_EQ(first.text("state"), "signed");
    EXPECT_EQ(first.text("signed_on"), "2022-01-20");
    EXPECT_EQ(entries(app, "agreement.sealed").size(), 1u);
    EXPECT_EQ(app.post("/api/agreements/" + id + "/seal", json::object{}).code(), "agreements.already_sealed");
    EXPECT_EQ(app.put("/api/agreements/" + id, form_of(id)).code(), "agreements.not_a_draft");
    EXPECT_EQ(app.del("/api/agreements/" + id).code(), "agreements.not_a_draft");
    for (auto const& house : world.approved)
        EXPECT_EQ(ok(app.get("/api/round-houses/" + house.str())).text("house.state"), "signed");
}

TEST_P(AgreementRoutes, TakeBackASignatureAndWithdrawADraft)
{
    auto const id = drawn_up();
    ok(app.put("/api/agreements/" + id, form_of(id)));
    sign_all(id);
    auto const party = app.get("/api/agreements/" + id).text("parties[0].id");
    EXPECT_TRUE(ok(app.del("/api/agreements/" + id + "/signatures/" + party)).at("parties[0].signed_on").is_null());
    EXPECT_EQ(ok(app.del("/api/agreements/" + id)).text("state"), "withdrawn");
    for (auto const& house : world.approved)
        EXPECT_EQ(app.get("/api/round-houses/" + house.str()).text("house.state"), "approved");
}

TEST_P(AgreementRoutes, GiveThePaperAndTheListsWithTheirTypesAndNames)
{
    auto const id = sealed();
    auto const whole = "/api/agreements/" + id;
    auto const name = std::string("บันทึกข้อตกลง บพ.พร. 1-2565");
    std::string encoded; // as RFC 5987 has it
    for (unsigned char const c : name)
        encoded += c < 0x80 && c != ' ' ? std::string(1, static_cast<char>(c))
                                        : std::string("%") + "0123456789ABCDEF"[c / 16] + "0123456789ABCDEF"[c % 16];
    struct Case {
        char const* file;
        char const* type;
        char const* ending;
        char const* magic;
    };
    for (auto const& c :
         {Case{"/paper.pdf", "application/pdf", ".pdf", "%PDF-"},
          Case{"/houses.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", "PK"},
          Case{"/houses.csv", "text/csv; charset=utf-8", ".csv", "\xEF\xBB\xBF"}}) {
        auto const reply = ok(app.get(whole + c.file));
        EXPECT_EQ(reply.header("content-type"), c.type);
        EXPECT_THAT(reply.header("content-disposition"), HasSubstr("attachment; "));
        EXPECT_THAT(reply.header("content-disposition"), HasSubstr("filename*=UTF-8''" + encoded + c.ending));
        EXPECT_TRUE(reply.body.starts_with(c.magic)) << c.file;
    }
    EXPECT_GE(entries(app, "agreement.read").size(), 3u) << "names on paper are read too";
    auto const pdf = specimen::text_of_pdf(app.get(whole + "/paper.pdf").body);
    EXPECT_THAT(pdf, HasSubstr("๑๐๔,๕๐๐.๐๐"));
    auto const csv = app.get(whole + "/houses.csv").body;
    EXPECT_EQ(specimen::times(csv, ",19000.00\r\n"), 5u) << "rows for other programs, no sums among them: " << csv;
    specimen::Folder const folder;
    auto const rows = specimen::output_of("xlsx2csv '" + folder.file("book.xlsx", app.get(whole + "/houses.xlsx").body) + "'");
    for (auto const& house : app.get(whole).list("houses"))
        EXPECT_THAT(rows, HasSubstr(json::value_to<std::string>(house.at("head_name"))));
    EXPECT_THAT(rows, HasSubstr("รวมทั้งสิ้น,,,,,104500"));
}

TEST_P(AgreementRoutes, TellAnybodyWithTheCodeWhatTheSealProvesAndNoPerson)
{
    auto const id = sealed();
    auto const code = seal_code(id);
    auto const whole = app.get("/api/agreements/" + id);
    app.as("");
    auto const shown = ok(app.get("/api/public/seals/" + code));
    EXPECT_EQ(shown.at("valid"), true);
    EXPECT_EQ(shown.number("houses"), 5);
    EXPECT_EQ(shown.number("total_satang"), 10'450'000);
    EXPECT_EQ(shown.text("number"), "บพ.พร. 1/2565");
    for (auto const& party : whole.list("parties"))
        if (auto const& name = party.at("representative_name"); name.is_string()) {
            EXPECT_THAT(shown.body, Not(HasSubstr(json::value_to<std::string>(name))));
        }
    for (auto const& house : whole.list("houses"))
        EXPECT_THAT(shown.body, Not(HasSubstr(json::value_to<std::string>(house.at("head_name")))));
    EXPECT_THAT(shown.body, Not(HasSubstr("นายวิเชียร")));
    EXPECT_EQ(app.get("/api/public/seals/XXXX-XXXX-XXXX").code(), "agreements.seal_unknown");
    EXPECT_EQ(app.get("/api/public/seals/" + id).status, 404);
}

TEST_P(AgreementRoutes, ShowTamperingToTheWholeWorld)
{
    auto const id = sealed();
    auto const code = seal_code(id);
    app.db().run_script("UPDATE agreement_houses SET share_satang = share_satang + 100 WHERE position = 1");
    auto const shown = ok(app.as("").get("/api/public/seals/" + code));
    EXPECT_EQ(shown.at("valid"), false);
    EXPECT_EQ(shown.at("text_unchanged"), true);
    EXPECT_EQ(shown.at("rows_unchanged"), false);
    EXPECT_EQ(shown.at("signature_genuine"), true);
}

TEST_P(AgreementRoutes, AmendByANewVersion)
{
    auto const first = sealed();
    EXPECT_THAT(faults(app.post("/api/agreements/" + first + "/amendments", json::object{{"reason", "x"}})),
                HasSubstr("reason="));
    auto const second =
        ok(app.post("/api/agreements/" + first + "/amendments", json::object{{"reason", "แก้ไขข้อความ"}})).text("id");
    auto form = form_of(second);
    form["number"] = "บพ.พร. 1/2565 (แก้ไข 1)";
    form["reason"] = "แก้ไขข้อความ";
    ok(app.put("/api/agreements/" + second, form));
    sign_all(second);
    ok(app.post("/api/agreements/" + second + "/seal", json::object{}));
    EXPECT_EQ(ok(app.get("/api/agreements/" + first)).text("state"), "superseded");
    EXPECT_EQ(app.get("/api/agreements/" + second).list("versions").size(), 2u);
    auto const old = ok(app.get("/api/public/seals/" + seal_code(first)));
    EXPECT_EQ(old.at("valid"), true);
    EXPECT_EQ(old.text("replaced_by_code"), seal_code(second));
    auto const history = ok(app.get("/api/agreements/" + first + "/history"));
    EXPECT_THAT(history.body, HasSubstr("agreement.sealed"));
    EXPECT_EQ(history.text("items[0].actor_display"), history.text("items[0].actor_name")) << "these accounts are named alike";
}

TEST_P(AgreementRoutes, EndWithAReasonAndADay)
{
    auto const id = sealed();
    auto const end = [&](char const* day, char const* reason) {
        return app.post("/api/agreements/" + id + "/termination", json::object{{"reason", reason}, {"date", day}});
    };
    EXPECT_EQ(end("2022-01-19", "ก่อนลงนาม").status, 422) << "before it was signed";
    EXPECT_THAT(faults(end("2022-05-01", "")), HasSubstr("reason="));
    auto const ended = ok(end("2022-05-01", "ยกเลิกตามหนังสือ พอช."));
    EXPECT_EQ(ended.text("kind"), "termination");
    EXPECT_EQ(ended.text("terminated_on"), "2022-05-01");
    EXPECT_EQ(ok(app.get("/api/agreements/" + id)).text("state"), "terminated");
    EXPECT_EQ(end("2022-05-02", "อีกครั้ง").code(), "agreements.not_in_force");
}

TEST_P(AgreementRoutes, AskForASignInAndTheDuty)
{
    auto const id = sealed();
    app.as("");
    for (auto const* path : {"", "/paper.pdf", "/houses.xlsx", "/houses.csv", "/history"})
        EXPECT_EQ(app.get("/api/agreements/" + id + path).status, 401) << path;
    for (auto const* person : {"governor", "surveyor", "inspector", "agency", "admin", "chelsea"}) {
        app.as(person);
        EXPECT_EQ(app.get("/api/agreements/" + id).status, 403) << person;
        EXPECT_EQ(app.get("/api/agreements/" + id + "/houses.csv").status, 403) << person;
    }
    for (auto const* person : {"bob", "finance", "caseworker", "auditor"}) {
        app.as(person);
        EXPECT_EQ(app.get("/api/agreements/" + id).status, 200) << person;
        EXPECT_EQ(app.post("/api/agreements", json::object{{"round_id", world.round.str()}}).status, 403) << person;
        EXPECT_EQ(app.post("/api/agreements/" + id + "/seal", json::object{}).status, 403) << person;
    }
    app.as("codi"); // signs, but does not draw up
    EXPECT_EQ(app.post("/api/agreements", json::object{{"round_id", world.round.str()}}).status, 403);
    EXPECT_EQ(app.post("/api/agreements/" + id + "/seal", json::object{}).code(), "agreements.already_sealed");
}

TEST_P(AgreementRoutes, ShowACouncilTheHousesOfItsTambonUnderTheWholeProof)
{
    auto const id = sealed();
    app.as("bob"); // council of 540101
    auto const shown = ok(app.get("/api/agreements/" + id));
    EXPECT_EQ(shown.list("houses").size(), 2u);
    for (auto const& house : shown.list("houses"))
        EXPECT_EQ(house.at("tambon").as_string(), "540101");
    EXPECT_EQ(shown.number("proof.houses"), 5);
    EXPECT_EQ(shown.number("proof.total_satang"), 10'450'000);
    EXPECT_EQ(shown.at("can_edit"), false);
    auto const all = app.as("alice").get("/api/agreements/" + id);
    app.as("bob");
    auto const csv = ok(app.get("/api/agreements/" + id + "/houses.csv")).body;
    auto const pdf = specimen::text_of_pdf(ok(app.get("/api/agreements/" + id + "/paper.pdf")).body);
    for (auto const& house : all.list("houses")) {
        auto const name = json::value_to<std::string>(house.at("head_name"));
        bool const own = house.at("tambon").as_string() == "540101";
        EXPECT_EQ(csv.find(name) != std::string::npos, own) << name;
        EXPECT_EQ(pdf.find(name) != std::string::npos, own) << name;
    }
}

TEST_P(AgreementRoutes, NameTheAgreementsOfAHouseholdToThoseOfItsArea)
{
    auto const id = sealed();
    auto const household_of = [&](rounds::RoundHouseId house) {
        return app.as("alice").get("/api/round-houses/" + house.str()).text("house.household_id");
    };
    auto const own = household_of(world.approved.front());      // in 540101
    auto const elsewhere = household_of(world.approved.back()); // in 540402
    auto const path = [](std::string const& household) { return "/api/households/" + household + "/agreements"; };
    auto const before = entries(app, "household.agreements_read").size();
    auto const shown = ok(app.as("bob").get(path(own))); // council of 540101
    ASSERT_EQ(shown.list("items").size(), 1u);
    EXPECT_EQ(shown.text("items[0].id"), id);
    EXPECT_EQ(shown.text("items[0].number"), "บพ.พร. 1/2565");
    EXPECT_EQ(entries(app, "household.agreements_read").size(), before + 1) << "reading of people is logged";
    EXPECT_EQ(app.as("bob").get(path(elsewhere)).code(), "households.not_found");
    EXPECT_EQ(app.as("surveyor").get(path(own)).status, 403);
    EXPECT_EQ(app.as("").get(path(own)).status, 401);
}

TEST_P(AgreementRoutes, SealOverAChangedHouseholdOnlyWithItsIdAndAReason)
{
    auto const id = drawn_up();
    ok(app.put("/api/agreements/" + id, form_of(id)));
    sign_all(id);
    auto const house = world.approved.front();
    app.work(
        [&](api::Work& w) { test::change_household(w, house, [](auto& form) { form.status = households::Status::Moved; }); });
    auto const shown = ok(app.get("/api/agreements/" + id));
    EXPECT_EQ(shown.text("doubts[0].house.round_house_id"), house.str());
    EXPECT_EQ(shown.text("doubts[0].why_en"), "Household register: Moved away");
    auto const seal = [&](json::object const& form) { return app.post("/api/agreements/" + id + "/seal", form); };
    auto const refused = seal({});
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.code(), "agreements.houses_in_doubt");
    EXPECT_EQ(refused.text("houses[0]"), house.str());
    EXPECT_THAT(faults(seal({{"reason", "x"}})), HasSubstr("reason="));
    EXPECT_THAT(faults(seal({{"acknowledged", json::array{"x"}}})), HasSubstr("acknowledged[0]="));
    EXPECT_EQ(app.get("/api/agreements/" + id).text("state"), "draft");
    EXPECT_EQ(ok(seal({{"reason", "ย้ายไปบ้านบุตรในตำบลเดียวกัน"}, {"acknowledged", json::array{house.str()}}})).text("state"),
              "signed");
}

} // namespace

} // namespace agreements
