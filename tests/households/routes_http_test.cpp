// The register over HTTP, through the whole application.
#include "households/builders.hpp"
#include "households/households.hpp"
#include "households/service.hpp"
#include "places/places.hpp"
#include "platform/auth/audit.hpp"
#include "platform/auth/vault.hpp"
#include "platform/documents/drawing.hpp"
#include "platform/files/files.hpp"
#include "support/test_app.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace households {

namespace {

namespace json = boost::json;
using namespace std::string_literals;

class HouseholdRoutes : public testing::Test {
protected:
    HouseholdRoutes()
    {
        app.work([](api::Work& work) { places::load(work); });
    }

    static json::object person(std::string title, std::string first_name, bool head)
    {
        return {{"title", title},
                {"first_name", first_name},
                {"last_name", "ใจสมมุติ"},
                {"citizen_kind", "unknown"},
                {"relation", head ? "head" : "child"},
                {"is_head", head}};
    }
    static json::object form(std::string tambon = "540101", std::string house_no = "12/3")
    {
        return {{"tambon", tambon},
                {"moo", 4},
                {"house_no", house_no},
                {"tenure", "own"},
                {"land_kind", "relatives"},
                {"dwelling_state", "damaged"},
                {"people", {person("นาย", "สมชาย", true)}},
                {"parts", {{{"part", "roof"}, {"state", "severe"}, {"action", "replace"}}}}};
    }
    // Registered by the network officer.
    std::string registered(json::object const& body)
    {
        app.as("alice");
        auto const reply = app.post("/api/households", body);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.text("id");
    }
    std::vector<auth::Entry> entries(std::string action)
    {
        auth::EntryFilter filter;
        filter.limit = 200;
        std::vector<auth::Entry> found;
        auto const list = app.reading([&](storage::Reader& r) {
            return auth::list(r, app.vault(), auth::Scope::everywhere(), filter, auth::Scope::everywhere());
        });
        for (auto const& entry : list.entries)
            if (entry.event.action == action)
                found.push_back(entry);
        return found;
    }
    static json::object edit(std::string id, json::array changes)
    {
        return {
            {"id", id}, {"base_version", 1}, {"made_at", "2022-05-14T03:00:00Z"}, {"device", "โทรศัพท์ 1"}, {"changes", changes}};
    }
    static json::object moo_changed(std::string from, std::string to)
    {
        return edit(base::Uuid::version7(from.size() + to[0], {}).str(), {{{"field", "moo"}, {"from", from}, {"to", to}}});
    }
    // "field=code …" of a refusal.
    static std::string faults(test::Reply const& reply)
    {
        std::string told;
        auto const fields = reply.at("fields"); // by value: the loop must not outlive it
        for (auto const& fault : fields.as_array())
            told += (told.empty() ? "" : " ") + json::value_to<std::string>(fault.at("field")) + "=" +
                    json::value_to<std::string>(fault.at("code"));
        return told;
    }

    test::TestApp app;
};

TEST_F(HouseholdRoutes, RegisterShowAndChangeAHousehold)
{
    auto const id = registered(form());
    auto const shown = app.get("/api/households/" + id);
    EXPECT_EQ(shown.status, 200);
    EXPECT_EQ(shown.text("head_name"), "นายสมชาย ใจสมมุติ");
    EXPECT_EQ(shown.text("tambon_name_th"), "ในเวียง");
    EXPECT_EQ(shown.text("district_name_en"), "Mueang Phrae");
    EXPECT_EQ(shown.number("version"), 1);
    EXPECT_EQ(shown.text("parts[0].part"), "roof");
    EXPECT_EQ(entries("household.read").size(), 1u);

    auto const reply = app.post("/api/households/" + id + "/edits", moo_changed("4", "5"));
    EXPECT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.number("version"), 2);
    auto const changed = app.get("/api/households/" + id);
    EXPECT_EQ(changed.number("moo"), 5);
    EXPECT_EQ(changed.text("people[0].id"), shown.text("people[0].id"));
}

TEST_F(HouseholdRoutes, RefuseWithAllFaultsOfReadingAndOfTheRulesAtOnce)
{
    app.as("alice");
    auto wrong = form();
    wrong["house_no"] = "12 หมู่ 3";
    wrong["moo"] = 100;
    wrong["tenure"] = "castle";
    wrong["colour"] = "red";
    wrong["latitude"] = 18.1;
    wrong["people"].as_array()[0].as_object()["citizen_kind"] = "thai";
    wrong["people"].as_array()[0].as_object()["citizen_number"] = "1101700203451";
    wrong["people"].as_array().push_back(person("ด.ญ.", "", false));
    auto const reply = app.post("/api/households", wrong);
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(reply.code(), "input.invalid");
    auto const told = faults(reply);
    for (auto const* path : {"moo=", "tenure=", "colour=", "house_no=house_no.holds_moo", "longitude=place.both_or_none",
                             "people[0].citizen_number=citizen_number.checksum", "people[1].first_name="})
        EXPECT_NE(told.find(path), std::string::npos) << path << " in " << told;
}

TEST_F(HouseholdRoutes, AskForASignInAndThePermission)
{
    auto const id = registered(form());
    app.as("");
    EXPECT_EQ(app.get("/api/households").status, 401);
    EXPECT_EQ(app.get("/api/households/" + id).status, 401);
    app.as("governor");
    EXPECT_EQ(app.get("/api/households").status, 403);
    EXPECT_EQ(app.get("/api/households/" + id).status, 403);
    app.as("codi");
    EXPECT_EQ(app.get("/api/households/" + id).status, 200);
    EXPECT_EQ(app.post("/api/households", form()).status, 403);
    EXPECT_EQ(app.get("/api/households/" + id + "/people/" + id + "/citizen-number?reason=ตรวจสอบซ้ำ").status, 403);
}

TEST_F(HouseholdRoutes, MergeEditsAndLetAPersonDecideBetweenTwo)
{
    auto const id = registered(form());
    auto const edits = "/api/households/" + id + "/edits";
    auto const first = app.post(edits, moo_changed("4", "5"));
    EXPECT_EQ(first.status, 200) << first.body;
    EXPECT_EQ(first.at("version").as_int64(), 2);
    auto const second = app.post(edits, moo_changed("4", "6"));
    ASSERT_EQ(second.list("conflicts").size(), 1u) << second.body;
    EXPECT_EQ(app.post(edits, moo_changed("4", "6")).body, second.body) << "sent again";

    auto const open = app.get("/api/household-conflicts").list("items");
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(json::value_to<std::string>(open[0].at("household_id")), id);
    auto const conflict = json::value_to<std::string>(open[0].at("id"));
    app.as("bob"); // council of the same tambon
    auto const decided = app.post("/api/household-conflicts/" + conflict + "/decision",
                                  json::object{{"choice", "mine"}, {"version", 2}, {"values", json::array{}}});
    EXPECT_EQ(decided.status, 200) << decided.body;
    EXPECT_EQ(decided.text("state"), "decided");
    EXPECT_EQ(app.get("/api/households/" + id).at("moo").as_int64(), 6);
    EXPECT_EQ(app.get("/api/household-conflicts").list("items").size(), 0u);
    EXPECT_EQ(app.get("/api/households/" + id + "/conflicts").list("items").size(), 1u) << "what was decided stays to be seen";
    EXPECT_EQ(app.post("/api/household-conflicts/" + conflict + "/decision",
                       json::object{{"choice", "theirs"}, {"version", 3}, {"values", json::array{}}})
                  .status,
              409);
    EXPECT_FALSE(entries("household.conflict_opened").empty());
    EXPECT_FALSE(entries("household.conflict_decided").empty());
}

TEST_F(HouseholdRoutes, HideEverythingOutsideOnesArea)
{
    auto const id = registered(form("540204"));
    auto const picture = "/api/households/" + id + "/pictures/" + id;
    app.as("bob"); // council of 540101
    for (auto const& path : {"/api/households/" + id, "/api/households/" + id + "/history", picture + "/file"})
        EXPECT_EQ(app.get(path).status, 404) << path;
    EXPECT_EQ(app.post("/api/households/" + id + "/edits", moo_changed("4", "5")).status, 404);
    EXPECT_EQ(app.del(picture).status, 404);
    EXPECT_EQ(app.get("/api/households").at("items").as_array().size(), 0u);
    EXPECT_EQ(app.get("/api/households?q=สมชาย").at("items").as_array().size(), 0u);
    auto const outside = app.post("/api/households", form("540204"));
    EXPECT_EQ(outside.status, 403);
    EXPECT_EQ(outside.code(), "households.outside_area");
    EXPECT_EQ(app.get("/api/households/not-an-id").status, 404);
}

TEST_F(HouseholdRoutes, ListAndSearchByPages)
{
    for (int i = 1; i <= 5; ++i)
        registered(form(i % 2 ? "540101" : "540204", std::to_string(i)));
    app.as("alice");
    auto const first = app.get("/api/households?limit=3");
    ASSERT_EQ(first.at("items").as_array().size(), 3u);
    EXPECT_EQ(first.text("items[0].district_name_th").empty(), false);
    auto const second = app.get("/api/households?limit=3&after=" + first.text("next"));
    EXPECT_EQ(second.at("items").as_array().size(), 2u);
    EXPECT_TRUE(second.at("next").is_null());
    EXPECT_EQ(app.get("/api/households?q=สมชาย&area=5402").at("items").as_array().size(), 2u);
    EXPECT_EQ(app.get("/api/households?q=ก").code(), "households.search_too_short");
    EXPECT_EQ(app.get("/api/households?status=gone").status, 422);
    EXPECT_EQ(app.get("/api/households?limit=0").status, 422);
    EXPECT_EQ(app.get("/api/households?area=999").status, 422);
}

TEST_F(HouseholdRoutes, NoteEachListAndSearchThatShowedPeopleOnce)
{
    for (auto const* tambon : {"540101", "540204", "540102"})
        registered(form(tambon));
    app.as("alice");
    EXPECT_EQ(app.get("/api/households").list("items").size(), 3u);
    EXPECT_EQ(app.get("/api/households?q=สมชาย&area=5401&status=active").list("items").size(), 2u);
    EXPECT_TRUE(app.get("/api/households?q=ไม่มีชื่อนี้").list("items").empty());
    EXPECT_EQ(app.get("/api/households?status=gone").status, 422);

    auto const noted = entries("household.listed"); // newest first
    ASSERT_EQ(noted.size(), 2u);
    EXPECT_EQ(noted[1].event.area.str(), "54");
    EXPECT_TRUE(noted[1].event.changes.empty());
    EXPECT_EQ(noted[1].event.note, "แสดง 3 ครัวเรือน");
    EXPECT_EQ(noted[0].actor_name, "alice");
    EXPECT_TRUE(noted[0].event.reading);
    EXPECT_EQ(noted[0].event.area.str(), "5401") << "where the people are, not where was looked";
    ASSERT_EQ(noted[0].event.changes.size(), 3u);
    EXPECT_EQ(noted[0].event.changes[0].field, "q");
    EXPECT_EQ(noted[0].event.changes[0].to, "สมชาย");
    EXPECT_TRUE(noted[0].event.changes[0].personal) << "a name that was looked for is sealed";
    EXPECT_EQ(noted[0].event.changes[1].to, "5401");
    EXPECT_EQ(noted[0].event.changes[2].to, "active");
    EXPECT_EQ(noted[0].event.note, "แสดง 2 ครัวเรือน");
}

TEST_F(HouseholdRoutes, ShowHealthAndNumbersOnlyToThoseWhoMaySeeThem)
{
    auto body = form();
    auto& head = body["people"].as_array()[0].as_object();
    head["citizen_kind"] = "thai";
    head["citizen_number"] = test::citizen_number("954010000001");
    head["health"] = {{"disabled", true}, {"chronic_illness", "เบาหวาน"}};
    auto const id = registered(body);
    auto const whole = "/api/households/" + id;
    auto const person_id = app.get(whole).text("people[0].id");
    EXPECT_EQ(app.get(whole).text("people[0].health.chronic_illness"), "เบาหวาน");

    app.as("codi");
    auto const seen = app.get(whole);
    EXPECT_TRUE(seen.at("people[0].health").is_null());
    EXPECT_EQ(seen.text("people[0].citizen_masked").substr(0, 13), "x-xxxx-xxxxx-");
    EXPECT_EQ(seen.body.find(test::citizen_number("954010000001")), std::string::npos);
    EXPECT_EQ(app.get(whole + "/history").body.find("เบาหวาน"), std::string::npos);

    app.as("caseworker");
    auto const reveal = whole + "/people/" + person_id + "/citizen-number";
    EXPECT_EQ(faults(app.get(reveal)), "reason=required");
    auto const revealed = app.get(reveal + "?reason=ยื่นขอบัตรคนพิการ");
    EXPECT_EQ(revealed.status, 200) << revealed.body;
    EXPECT_EQ(revealed.text("citizen_number").substr(0, 6), "9-5401");
    auto const noted = entries("household.citizen_number_revealed");
    ASSERT_EQ(noted.size(), 1u);
    EXPECT_EQ(noted[0].event.note, "ยื่นขอบัตรคนพิการ");
    EXPECT_EQ(noted[0].actor_name, "caseworker");
    EXPECT_EQ(app.get(whole + "/people/" + id + "/citizen-number?reason=ตรวจสอบ").status, 404);
    EXPECT_NE(app.get(whole + "/history").body.find("เบาหวาน"), std::string::npos);
}

TEST_F(HouseholdRoutes, TellWhatToDoWhenANumberIsRegisteredElsewhere)
{
    auto body = form("540204");
    auto& head = body["people"].as_array()[0].as_object();
    head["citizen_kind"] = "thai";
    head["citizen_number"] = test::citizen_number("954010000001");
    auto const first = registered(body);
    body["house_no"] = "99";
    auto const seen = app.post("/api/households", body);
    EXPECT_EQ(seen.status, 409);
    EXPECT_EQ(seen.code(), "households.citizen_number_used");
    EXPECT_EQ(seen.text("household_id"), first);

    app.as("bob");
    body["tambon"] = "540101";
    auto const unseen = app.post("/api/households", body);
    EXPECT_EQ(unseen.status, 409);
    EXPECT_EQ(unseen.body.find(first), std::string::npos);
    EXPECT_EQ(faults(unseen), "people[0].citizen_number=citizen_number.used_elsewhere");
    auto const check = app.post("/api/households/check", body);
    EXPECT_EQ(check.status, 200);
    EXPECT_EQ(check.text("duplicates[0].reason"), "citizen_number");
    EXPECT_TRUE(check.at("duplicates[0].household_id").is_null());
}

TEST_F(HouseholdRoutes, RegisterOnceWhenADeviceSendsTwice)
{
    app.as("surveyor");
    auto body = form();
    body["id"] = "0190a000-0000-7000-8000-00000000abcd";
    auto const first = app.post("/api/households", body);
    auto const second = app.post("/api/households", body);
    EXPECT_EQ(first.status, 200) << first.body;
    EXPECT_EQ(second.status, 200) << second.body;
    EXPECT_EQ(first.body, second.body);
    EXPECT_EQ(app.get("/api/households").at("items").as_array().size(), 1u);
    body["moo"] = 9;
    EXPECT_EQ(app.post("/api/households", body).code(), "households.id_taken");
}

TEST_F(HouseholdRoutes, CheckAFormWithoutSaving)
{
    registered(form());
    auto body = form();
    body["house_no"] = "12 หมู่ 3";
    auto const wrong = app.post("/api/households/check", body);
    EXPECT_EQ(wrong.status, 200) << wrong.body;
    EXPECT_EQ(wrong.text("faults[0].field"), "house_no");
    auto const twin = app.post("/api/households/check", form());
    EXPECT_EQ(twin.at("faults").as_array().size(), 0u);
    EXPECT_EQ(twin.text("duplicates[0].reason"), "address");
    EXPECT_EQ(app.get("/api/households").at("items").as_array().size(), 1u);
}

TEST_F(HouseholdRoutes, ExportWithoutNumbersAndNoteIt)
{
    auto body = form();
    auto& head = body["people"].as_array()[0].as_object();
    head["citizen_kind"] = "thai";
    head["citizen_number"] = test::citizen_number("954010000001");
    registered(body);
    registered(form("540204", "7"));
    auto const csv = app.get("/api/households.csv?area=5401");
    EXPECT_EQ(csv.status, 200);
    EXPECT_NE(csv.header("content-type").find("text/csv"), std::string::npos);
    EXPECT_NE(csv.body.find("นายสมชาย ใจสมมุติ"), std::string::npos);
    EXPECT_EQ(csv.body.find("954010000001"), std::string::npos);
    EXPECT_EQ(csv.body.find("540204"), std::string::npos);
    EXPECT_EQ(app.get("/api/households.xlsx").status, 200);
    EXPECT_EQ(entries("household.exported").size(), 2u);
}

TEST_F(HouseholdRoutes, AttachShowAndTakeOutPictures)
{
    auto const id = registered(form());
    documents::Drawing drawing(64, 48, {0.5, 0.5, 0.5});
    auto const bytes = drawing.png();
    auto const sha256 = auth::sha256_hex(bytes);
    auto const pictures = "/api/households/" + id + "/pictures";
    json::object picture{{"sha256", sha256}, {"kind", "outside"}, {"caption", "หน้าบ้าน"}};
    EXPECT_EQ(app.post(pictures, picture).code(), "files.unknown");
    ASSERT_EQ(app.upload("/api/files/" + sha256, "image/png", bytes).status, 200);

    picture["latitude"] = 18.1;
    EXPECT_EQ(faults(app.post(pictures, picture)), "longitude=place.both_or_none");
    picture["longitude"] = 100.1;
    auto const attached = app.post(pictures, picture);
    EXPECT_EQ(attached.status, 200) << attached.body;
    EXPECT_EQ(attached.number("width"), 64);
    EXPECT_EQ(app.post(pictures, picture).text("id"), attached.text("id"));
    EXPECT_EQ(app.get(attached.text("url")).status, 200);
    auto const thumbnail = app.get(attached.text("thumbnail_url"));
    EXPECT_EQ(thumbnail.status, 200);
    EXPECT_NE(thumbnail.header("content-type").find("image/jpeg"), std::string::npos);
    app.as("bob");
    EXPECT_EQ(app.get(attached.text("url")).status, 200);
    app.as("chelsea");
    EXPECT_EQ(app.get(attached.text("url")).status, 403);

    app.as("alice");
    auto const taken_out = app.del(pictures + "/" + attached.text("id"));
    EXPECT_EQ(taken_out.status, 200) << taken_out.body;
    EXPECT_EQ(taken_out.at("pictures").as_array().size(), 0u);
    EXPECT_EQ(app.get(attached.text("url")).status, 404);
}

TEST_F(HouseholdRoutes, ShowCopiesOfTheHouseRegisterOnlyToThoseWhoMaySeeNumbers)
{
    auto const id = registered(form());
    documents::Drawing drawing(64, 48, {0.5, 0.5, 0.5});
    auto const bytes = drawing.png();
    auto const sha256 = auth::sha256_hex(bytes);
    ASSERT_EQ(app.upload("/api/files/" + sha256, "image/png", bytes).status, 200);
    auto const attached =
        app.post("/api/households/" + id + "/pictures", json::object{{"sha256", sha256}, {"kind", "register_people"}});
    EXPECT_EQ(app.get(attached.text("url")).status, 200);
    app.as("bob");
    EXPECT_TRUE(app.get("/api/households/" + id).at("pictures[0].url").is_null());
    EXPECT_EQ(app.get(attached.text("url")).status, 404);
}

TEST_F(HouseholdRoutes, DoNotShowAHiddenPictureUnderAnotherKind)
{
    auto const id = registered(form());
    auto const neighbour = registered(form("540101", "99"));
    documents::Drawing drawing(64, 48, {0.5, 0.5, 0.5});
    auto const bytes = drawing.png();
    auto const sha256 = auth::sha256_hex(bytes);
    ASSERT_EQ(app.upload("/api/files/" + sha256, "image/png", bytes).status, 200);
    auto const attached =
        app.post("/api/households/" + id + "/pictures", json::object{{"sha256", sha256}, {"kind", "register_people"}});
    EXPECT_EQ(app.get(attached.text("url")).header("Cache-Control"), "no-store");

    app.as("bob"); // may add pictures, may not see numbers, and reads the hash beside the picture
    auto const as_outside = json::object{{"sha256", sha256}, {"kind", "outside"}};
    EXPECT_EQ(app.post("/api/households/" + neighbour + "/pictures", as_outside).code(), "files.unknown");
    ASSERT_EQ(app.del("/api/households/" + id + "/pictures/" + attached.text("id")).status, 200);
    EXPECT_EQ(app.post("/api/households/" + id + "/pictures", as_outside).code(), "files.unknown");
}

TEST_F(HouseholdRoutes, TellNothingOfAnotherAreaButThatANumberIsThereAndRecordWhoAsked)
{
    auto body = form("540204", "7");
    auto& head = body["people"].as_array()[0].as_object();
    head["citizen_kind"] = "thai";
    head["citizen_number"] = test::citizen_number("954010000001");
    registered(body);

    app.as("surveyor");
    auto const there = app.post("/api/households/check", form("540204", "7"));
    EXPECT_EQ(there.status, 200) << there.body;
    EXPECT_EQ(there.list("duplicates").size(), 0u) << "who lives there is not told";
    EXPECT_EQ(entries("household.number_asked").size(), 0u);

    body["tambon"] = "540101";
    auto const number = app.post("/api/households/check", body);
    EXPECT_EQ(number.text("duplicates[0].reason"), "citizen_number");
    EXPECT_FALSE(number.at("duplicates[0].in_scope").as_bool());
    auto const noted = entries("household.number_asked");
    ASSERT_EQ(noted.size(), 1u);
    EXPECT_EQ(noted.front().actor_name, "surveyor");
    EXPECT_EQ(noted.front().event.area.str(), "540101");
    EXPECT_TRUE(noted.front().event.reading);
}

TEST_F(HouseholdRoutes, OfferEveryChoiceWithItsWords)
{
    app.as("surveyor");
    auto const choices = app.get("/api/households/choices");
    EXPECT_EQ(choices.status, 200);
    EXPECT_EQ(choices.text("items[0].name"), "status");
    EXPECT_EQ(choices.text("items[0].values[0].label_th"), "อยู่ในทะเบียน");
    EXPECT_EQ(choices.at("items").as_array().size(), 11u);
}

} // namespace

} // namespace households
