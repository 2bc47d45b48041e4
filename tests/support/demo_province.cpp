// Seeding as `onehome seed-demo` does, and finding an example for each parameter of a path.
#include "support/demo_province.hpp"

#include "app/demonstration.hpp"
#include "households/households.hpp"
#include "outlines/made_outlines.hpp"
#include "outlines/outlines.hpp"
#include "platform/auth/hex.hpp"
#include "platform/files/files.hpp"
#include "rounds/rounds.hpp"
#include "survey/filled.hpp"
#include "survey/survey.hpp"

#include <boost/json/object.hpp>

#include <functional>
#include <memory>

namespace test {

namespace json = boost::json;

namespace {

constexpr storage::Sql kChanges{"test.changes", "SELECT COUNT(*) FROM audit_entries WHERE reading = 0"};

// Values of the query parameters that routes require.
std::map<std::string, std::string, std::less<>> const kQuery{
    {"q", "Phrae"}, {"area", "54"}, {"reason", "checking+a+paper"}, {"version", "1"}};

std::string text_of(json::value const& object, std::string_view member)
{
    return std::string(object.at(member).as_string());
}

// The pattern with each parameter replaced by what `value_of` says for the pattern up to and with it.
std::string filled(api::Route const& route, std::function<std::string(std::string const&)> const& value_of)
{
    std::string path;
    std::string known;
    std::string_view rest = route.pattern;
    while (!rest.empty()) {
        auto const end = std::min(rest.find('/', 1), rest.size());
        auto const segment = rest.substr(0, end);
        known += segment;
        path += segment.starts_with("/{") ? "/" + value_of(known) : std::string(segment);
        rest.remove_prefix(end);
    }
    char separator = '?';
    for (auto const& parameter : route.parameters) {
        if (!parameter.required)
            continue;
        auto const value = kQuery.find(parameter.name);
        if (value == kQuery.end())
            throw std::logic_error("tests/support/demo_province.cpp has no value for ?" + parameter.name + "= of " +
                                   route.pattern);
        path += separator + parameter.name + "=" + value->second;
        separator = '&';
    }
    return path;
}

// Those that were made, until the last test is over: their databases must go while the program is still whole.
class Provinces : public testing::EmptyTestEventListener {
public:
    std::map<storage::Engine, std::unique_ptr<DemoProvince>> made;

private:
    void OnTestProgramEnd(testing::UnitTest const&) override { made.clear(); }
};

} // namespace

DemoProvince& DemoProvince::on(storage::Engine engine)
{
    static Provinces* const provinces = [] {
        auto* const made = new Provinces; // googletest owns its listeners
        testing::UnitTest::GetInstance()->listeners().Append(made);
        return made;
    }();
    auto& one = provinces->made[engine];
    if (!one)
        one.reset(new DemoProvince(engine));
    return *one;
}

DemoProvince::DemoProvince(storage::Engine engine)
    : app_({engine, {}, [](api::AppOptions& options) { options.requests_per_minute = 0; }})
{
    seed();
    find_examples();
}

void DemoProvince::seed()
{
    app::make_demonstration({app_.db(), app_.clock(), app_.ids(), app_.vault(), app_.files()});
}

std::string const& DemoProvince::known(std::string_view pattern) const
{
    auto const found = examples_.find(pattern);
    if (found == examples_.end())
        throw std::logic_error("tests/support/demo_province.cpp finds no example for " + std::string(pattern));
    return found->second;
}

// Of a meeting that is going on.
std::string DemoProvince::hall_code()
{
    if (!hall_code_.empty())
        return hall_code_;
    app_.as("everywhere");
    auto const round = text_of(app_.get("/api/rounds").list("items").at(0), "id");
    auto const hearing = app_.post(
        "/api/hearings", json::object{{"round_id", round},
                                      {"tambon", "540101"},
                                      {"villages", json::array{}},
                                      {"title", "เวทีประชาคมที่กำลังประชุม"},
                                      {"place", "ศาลา"},
                                      {"held_at", "2022-05-15T09:00:00+07:00"},
                                      {"agenda", "พิจารณา"},
                                      {"quorum", json::object{{"kind", "people"}, {"number", 1}, {"who_counts", "ครัวเรือน"}}}});
    auto const path = "/api/hearings/" + hearing.text("id");
    (void)app_.post(path + "/opening", json::object{{"version", 1}});
    hall_code_ = app_.post(path + "/hall", json::object{}).text("hall.code");
    return hall_code_;
}

// Sent by the person whom the tests ask as, for only they are shown it.
std::string DemoProvince::returned_survey()
{
    Filled const filled;
    app_.as("everywhere");
    auto const sent = put_answers(app_, filled);
    app_.as("council");
    auto const decided = app_.post(submission_at(filled.instance_id, "/decision"),
                                   {{"decision", "return"}, {"household_id", nullptr}, {"reason", "ไม่มีภาพถ่าย ถ่ายใหม่"}});
    app_.as("everywhere");
    if (sent.status != 200 || decided.status != 200)
        throw std::logic_error("the survey is not returned: " + sent.body + decided.body);
    return filled.instance_id;
}

// A gift of neighbours with a photograph, once the round keeps books.
void DemoProvince::find_examples_of_contributions(std::string const& round, std::string const& sha256)
{
    auto const choices = app_.get("/api/rounds/" + round + "/contribution-form");
    std::string states;
    for (auto const& state : choices.list("states"))
        states += (states.empty() ? "" : ",") + std::string(state.as_string());
    auto const houses = app_.get("/api/rounds/" + round + "/houses?limit=1&state=" + states);
    json::object const house{{"round_house_id", houses.text("items[0].id")}, {"amount_satang", nullptr}};
    auto const given = app_.post("/api/rounds/" + round + "/contributions", {{"kind", "labour"},
                                                                             {"giver", "neighbours"},
                                                                             {"day", "2022-03-05"},
                                                                             {"what", "ช่วยมุงหลังคา"},
                                                                             {"houses", json::array{house}},
                                                                             {"people", 5},
                                                                             {"days_milli", 2000},
                                                                             {"day_rate_satang", 31'500},
                                                                             {"rate_reason", "ทดสอบ"},
                                                                             {"evidence", json::array{sha256}}});
    if (given.status != 200)
        throw std::logic_error("no example of a contribution: " + given.body);
    examples_.emplace("/api/contributions/{id}", given.text("id"));
    examples_.emplace("/api/contribution-evidence/{id}", given.text("evidence[0].id"));
    ids_.push_back(given.text("id"));
}

// The article of the signing, which is public and has a picture.
void DemoProvince::find_examples_of_news()
{
    for (auto const& row : app_.get("/api/articles?state=published").list("items")) {
        auto const article = app_.get("/api/articles/" + std::string(row.at("id").as_string()));
        examples_.emplace("/api/articles/{id}", article.text("row.id"));
        examples_.emplace("/api/articles/{id}/versions/{number}", "1");
        examples_.emplace("/api/article-pictures/{id}", article.text("pictures[0].id"));
        examples_.emplace("/news/pictures/{id}", article.text("pictures[0].id"));
        examples_.emplace("/news/{article}", std::to_string(article.number("row.number")));
        ids_.push_back(article.text("row.id"));
        ids_.push_back(article.text("pictures[0].id"));
    }
    examples_.emplace("/api/article-themes/{name}", "phorphiang");
}

// A tambon of the round before, which is closed, with its signed report.
void DemoProvince::find_examples_of_closing()
{
    constexpr auto kTambon = "540301";
    examples_.emplace("/api/rounds/{id}/closing/tambons/{code}", "540101");
    auto const before = "/api/rounds/" + text_of(app_.get("/api/rounds").list("items").back(), "id") + "/closing";
    auto const pdf = app_.get(before + "/tambons/" + kTambon + "/report.pdf").body;
    auto const sha256 = auth::sha256_hex(pdf);
    (void)app_.upload("/api/papers/" + sha256, "application/pdf", pdf);
    auto const attached = app_.post(before + "/signed", {{"tambon", kTambon}, {"signed_on", "2022-05-15"}, {"sha256", sha256}});
    if (attached.status != 200)
        throw std::logic_error("no example of closing: " + attached.body);
    for (auto const& tambon : app_.get(before).list("tambons"))
        if (text_of(tambon, "tambon") == kTambon)
            examples_.emplace("/api/closing-papers/{id}", text_of(tambon.at("signed_papers").at(0), "id"));
    ids_.push_back(known("/api/closing-papers/{id}"));
}

// A house under repair with a photograph that the register knows, which raises a flag; a day of work, an inspection, a
// consent.
void DemoProvince::find_examples_of_works(std::string const& round, std::string const& sha256)
{
    auto const example = [&](std::string const& pattern, std::string const& id) {
        examples_.emplace(pattern, id);
        ids_.push_back(id);
    };
    auto const bytes = app_.files().read(files::Digest::parse(sha256).value()).value();
    (void)app_.upload("/api/files/" + sha256, "image/png", bytes);
    std::string works;
    std::string accepted;
    for (auto const& row : app_.get("/api/rounds/" + round + "/works?limit=200").list("items")) {
        auto const state = text_of(row.at("house"), "state");
        if (state == "repairing")
            works = "/api/round-houses/" + text_of(row.at("house"), "round_house_id") + "/works";
        if (state == "accepted" || state == "handed_over")
            accepted = text_of(row.at("house"), "round_house_id");
    }
    auto const handed = app_.post("/api/round-houses/" + accepted + "/works/hand-over", {{"handed_on", "2022-05-14"},
                                                                                         {"handed_by", "นายสภา"},
                                                                                         {"received_by", "นางสมศรี"},
                                                                                         {"plaque", true},
                                                                                         {"paper_sha256", sha256}});
    if (handed.status != 200)
        throw std::logic_error("no example of a hand-over: " + handed.body);
    example("/api/work-hand-overs/{id}", accepted);
    auto const posted = [&](std::string const& what, json::object const& body) {
        auto reply = app_.post(works + what, body);
        if (reply.status != 200)
            throw std::logic_error("no example of works: " + reply.body);
        return reply;
    };
    auto const page = posted("/pictures", {{"stage", "during"}, {"angle", "front"}, {"sha256", sha256}});
    for (auto const& picture : page.list("pictures"))
        if (!picture.at("from_register").as_bool())
            example("/api/work-pictures/{id}", text_of(picture, "id"));
    example("/api/photo-flags/{id}", text_of(page.list("flags").at(0), "id"));
    json::object const soldiers{{"kind", "soldiers"}, {"people", 12}, {"unit", "days"}, {"time_milli", 1000}};
    auto const diary = posted("/diary", {{"day", "2022-05-10"}, {"done", "มุงหลังคา"}, {"people", json::array{soldiers}}});
    example("/api/work-diary/{id}", diary.text("diary[0].id"));
    json::array const inspectors{json::object{{"name", "นายตรวจ หนึ่ง"}}, json::object{{"name", "นางตรวจ สอง"}}};
    json::array const checklist{json::object{{"item", "หลังคา"}, {"result", "partly"}, {"remark", "รั่ว"}}};
    auto const inspected = posted("/inspections", {{"inspected_on", "2022-05-12"},
                                                   {"inspectors", inspectors},
                                                   {"checklist", checklist},
                                                   {"result", "to_mend"},
                                                   {"mend_until", "2022-05-20"},
                                                   {"paper_sha256", sha256}});
    example("/api/work-acceptances/{id}", inspected.text("acceptances[0].id"));
    auto const consent =
        posted("/consents", {{"kind", "land"}, {"signed_on", "2022-01-10"}, {"signed_by", "นายที่ดิน"}, {"paper_sha256", sha256}});
    example("/api/work-consents/{id}", consent.text("consents[0].id"));
}

// One of the demonstration's transfers; a past one, of the house that waits, with its paper.
void DemoProvince::find_examples_of_tranches(std::string const& round)
{
    auto const path = "/api/rounds/" + round;
    auto const tranche = text_of(app_.get(path + "/tranches").list("tranches").at(0), "id");
    auto const pdf = app_.get("/api/tranches/" + tranche + "/list.pdf").body;
    auto const sha256 = auth::sha256_hex(pdf);
    (void)app_.upload("/api/papers/" + sha256, "application/pdf", pdf);
    auto const waiting = app_.get(path + "/tranche-houses?ready=0").list("items").at(0);
    auto const recorded = app_.post(path + "/recorded-tranches", {{"part", 1},
                                                                  {"tambons", json::array{}},
                                                                  {"house_ids", json::array{text_of(waiting, "round_house_id")}},
                                                                  {"management", false},
                                                                  {"stated_total_satang", 1'900'000},
                                                                  {"paid_on", "2022-03-01"},
                                                                  {"reference", "พอช. 77/2565"},
                                                                  {"paper_sha256", sha256}});
    if (recorded.status != 200)
        throw std::logic_error("no example of a recorded tranche: " + recorded.body);
    examples_.emplace("/api/tranches/{id}", tranche);
    examples_.emplace("/api/tranches/{id}/paper", recorded.text("id"));
    ids_.push_back(tranche);
    ids_.push_back(recorded.text("id"));
}

// A bank account with a statement of two lines, one of them booked.
void DemoProvince::find_examples_of_bank(std::string const& round)
{
    (void)app_.post("/api/rounds/" + round + "/ledger-accounts", {{"kind", "bank"}, {"name", "บัญชีทดสอบ"}});
    for (auto const& account : app_.get("/api/rounds/" + round + "/bank").list("accounts"))
        if (text_of(account, "name") == "บัญชีทดสอบ")
            examples_.emplace("/api/ledger-accounts/{id}", text_of(account, "id"));
    auto const account = "/api/ledger-accounts/" + known("/api/ledger-accounts/{id}");
    auto const csv = "Date,Amount\n2022-02-21,10.00\n2022-02-22,5.00\n";
    auto const taken = app_.post(account + "/statements", {{"format", "csv"},
                                                           {"file_name", "made_up.csv"},
                                                           {"content_base64", auth::to_base64(csv)},
                                                           {"take_broken_chain", false},
                                                           {"take_other_account", false}});
    examples_.emplace("/api/bank-statements/{id}", taken.text("statement.id"));
    examples_.emplace("/api/bank-lines/{id}", taken.text("lines[1].id"));
    auto const booked = app_.post("/api/bank-lines/" + taken.text("lines[0].id") + "/interest", json::object{});
    examples_.emplace("/api/bank-matches/{id}", booked.text("match.id"));
    for (auto const* pattern :
         {"/api/ledger-accounts/{id}", "/api/bank-statements/{id}", "/api/bank-lines/{id}", "/api/bank-matches/{id}"})
        ids_.push_back(known(pattern));
}

// A purchase on credit for a house under repair, with a picture, a warning and a payment; a quotation with its paper.
void DemoProvince::find_examples_of_purchases(std::string const& round, std::string const& sha256)
{
    auto const example = [&](std::string const& pattern, std::string const& id) {
        examples_.emplace(pattern, id);
        ids_.push_back(id);
    };
    auto const posted = [&](std::string const& path, json::object const& body) {
        auto reply = app_.post(path, body);
        if (reply.status != 200)
            throw std::logic_error("no example of purchases: " + reply.body);
        return reply;
    };
    auto const path = "/api/rounds/" + round;
    std::string house;
    for (auto const& row : app_.get(path + "/houses?limit=200").list("items"))
        if (text_of(row, "state") == "funded") // nothing was bought for it
            house = text_of(row, "id");
    (void)posted(path + "/ledger-accounts", {{"kind", "bank"}, {"name", "ธ.ก.ส. แพร่"}});
    std::string bank;
    for (auto const& account : app_.get(path + "/books").list("accounts"))
        if (text_of(account, "kind") == "bank")
            bank = text_of(account, "id");
    (void)posted(path + "/ledger-entries", {{"kind", "interest"},
                                            {"to_account_id", bank},
                                            {"amount_satang", 100'000},
                                            {"day", "2022-05-10"},
                                            {"paper_kind", "bank_slip"},
                                            {"paper_number", "1/2565"},
                                            {"paper_date", "2022-05-10"}});
    auto const supplier = posted(path + "/suppliers", {{"name", "ร้านแพร่วัสดุ"}}).text("supplier.id");
    example("/api/suppliers/{id}", supplier);
    auto const quoted = posted(path + "/quotations", {{"what", "ปูน"},
                                                      {"house_ids", json::array{house}},
                                                      {"supplier_id", supplier},
                                                      {"quoted_on", "2022-05-01"},
                                                      {"lines", json::array{}},
                                                      {"total_satang", 100'000},
                                                      {"paper_sha256", sha256}});
    example("/api/quotations/{id}", quoted.text("items[0].quotations[0].id"));
    json::object const line{{"round_house_id", house}, {"expense", "labour"}, {"source", "grant"},     {"text", "ค่าแรงช่าง"},
                            {"quantity_milli", 1000},  {"unit", "วัน"},        {"price_satang", 50'000}};
    json::object const paper{{"kind", "receipt"}, {"number", "ตัวอย่าง 1"}, {"date", "2022-05-11"}, {"sha256", sha256}};
    auto const purchase = posted(path + "/purchases", {{"day", "2022-05-11"},
                                                       {"supplier_id", supplier},
                                                       {"buyers", json::array{"นายซื้อ ตัวอย่าง"}},
                                                       {"lines", json::array{line}},
                                                       {"total_satang", 50'000},
                                                       {"papers", json::array{paper}}});
    example("/api/purchases/{id}", purchase.text("id"));
    example("/api/purchase-pictures/{id}", purchase.text("papers[0].pictures[0].id"));
    example("/api/purchase-warnings/{id}", purchase.text("warnings[0].id"));
    auto const paid = posted("/api/purchases/" + purchase.text("id") + "/payments",
                             {{"day", "2022-05-12"}, {"account_id", bank}, {"amount_satang", 10'000}});
    example("/api/purchase-payments/{id}", paid.text("payments[0].id"));
}

// Made-up outlines of three tambons, and tiles with something in them.
void DemoProvince::find_examples_of_maps()
{
    outlines::ImportWish wish;
    wish.file_name = "made_up.geojson";
    wish.allow_missing = true;
    auto const text = geojson_text(made_outlines({"540101", "540102", "540103"}));
    auto const ready = app_.reading([&](storage::Reader& db) { return outlines::prepare(db, text, wish); });
    app_.work([&](api::Work& work) { outlines::take(work, ready); });
    auto const tile = [&](std::string const& layer, std::string const& z, std::string const& x, std::string const& file) {
        auto const pattern = "/api/map/tiles/" + layer + "/{z}";
        examples_.emplace(pattern, z);
        examples_.emplace(pattern + "/{x}", x);
        examples_.emplace(pattern + "/{x}/{file}", file);
    };
    tile("tambons", "8", "199", "114.mvt");
    tile("houses", "5", "24", "14.mvt");
}

void DemoProvince::find_examples()
{
    app_.as("everywhere");
    auto const list = [&](std::string const& path) {
        auto items = app_.get(path).list("items");
        for (auto const& item : items)
            if (item.as_object().contains("id") && !path.starts_with("/api/organizations") &&
                !path.starts_with("/api/programmes") && !path.starts_with("/api/scorecards") &&
                !path.starts_with("/api/price-items") && !path.starts_with("/api/repair-kits")) // of the whole country
                ids_.push_back(text_of(item, "id"));
        return items;
    };
    auto const example = [&](std::string pattern, std::string value) { examples_.emplace(std::move(pattern), std::move(value)); };

    for (auto const& row : list("/api/households?limit=200")) {
        if (examples_.contains("/api/households/{id}/pictures/{picture}"))
            continue;
        auto const page = app_.get("/api/households/" + text_of(row, "id"));
        auto const people = page.list("people");
        auto const pictures = page.list("pictures");
        if (pictures.empty() || !people.at(0).at("citizen_masked").is_string())
            continue;
        example("/api/households/{id}", text_of(row, "id"));
        example("/api/households/{id}/people/{person}", text_of(people.at(0), "id"));
        example("/api/households/{id}/pictures/{picture}", text_of(pictures.at(0), "id"));
        example("/api/files/{sha256}", text_of(pictures.at(0), "sha256"));
        ids_.push_back(text_of(people.at(0), "id"));
    }
    for (auto const& row : app_.get("/api/submissions?state=linked").list("items")) {
        auto const submission = text_of(row, "instance_id");
        auto const files = app_.get("/api/submissions/" + submission).list("files");
        if (files.empty())
            continue;
        example("/api/submissions/{id}", submission);
        example("/api/submissions/{id}/files/{name}", text_of(files.at(0), "name"));
        ids_.push_back(submission);
        break;
    }
    example("/api/survey-forms/{id}", text_of(app_.get("/api/survey-forms").list("items").at(0), "id"));
    example("/openrosa/forms/{form}", "onehome-household");
    auto const device = app_.post("/api/survey-devices",
                                  {{"label", "โทรศัพท์ทดสอบ"}, {"user_id", app_.user_id("everywhere").str()}, {"area", "540101"}});
    example("/api/survey-devices/{id}", device.text("id"));
    auto const url = device.text("url");
    auto const key = url.substr(url.rfind('/') + 1);
    example("/openrosa/{key}", key);
    example("/openrosa/{key}/forms/{form}", "onehome-household");
    ids_.push_back(device.text("id"));
    auto const returned = returned_survey();
    example("/api/returned-surveys/{id}", returned);
    ids_.push_back(returned);
    example("/api/household-conflicts/{id}", text_of(list("/api/household-conflicts").at(0), "id"));
    auto const programme = text_of(list("/api/programmes").at(0), "id");
    example("/api/programmes/{id}", programme);
    example("/api/rules/{id}", text_of(app_.get("/api/programmes/" + programme + "/rules").list("items").at(0), "id"));
    auto const round = text_of(list("/api/rounds").at(0), "id");
    example("/api/rounds/{id}", round);
    example("/api/round-houses/{id}", text_of(list("/api/rounds/" + round + "/houses?limit=200").at(0), "id"));
    for (auto const& row : list("/api/hearings")) {
        auto const id = text_of(row, "id");
        auto const hearing = app_.get("/api/hearings/" + id);
        if (examples_.contains("/api/hearings/{id}") || hearing.text("state") != "sealed")
            continue;
        example("/api/hearings/{id}", id);
        example("/api/hearings/{id}/attendees/{part}", text_of(hearing.list("attendees").at(0), "id"));
        example("/api/hearings/{id}/statements/{part}", text_of(hearing.list("statements").at(0), "id"));
        example("/api/hearings/{id}/votes/{part}", text_of(hearing.list("votes").at(0), "id"));
        example("/api/hearings/{id}/pictures/{part}", text_of(hearing.list("pictures").at(0), "id"));
        example("/api/public/hearings/seals/{code}", hearing.text("seal.code"));
    }
    example("/api/hall/{code}", hall_code());
    example("/hall/{code}", hall_code());
    for (auto const& row : list("/api/rounds/" + round + "/rankings"))
        if (row.at("ranking_id").is_string() && row.at("version_no").as_int64() == 2) {
            auto const ranking = text_of(row, "ranking_id");
            example("/api/rankings/{id}", ranking);
            example("/api/objections/{id}", text_of(app_.get("/api/rankings/" + ranking).list("objections").at(0), "id"));
        }
    example("/api/scorecards/{id}", text_of(list("/api/scorecards").at(0), "id"));
    example("/api/price-items/{id}", text_of(list("/api/price-items").at(0), "id"));
    example("/api/repair-kits/{id}", text_of(list("/api/repair-kits").at(0), "id"));
    for (auto const& row : app_.get("/api/rounds/" + round + "/estimates?state=final&limit=1").list("items")) {
        auto const house = app_.get("/api/round-houses/" + text_of(row, "round_house_id") + "/estimate");
        example("/api/estimates/{id}", house.text("estimate.id"));
        ids_.push_back(house.text("estimate.id"));
    }
    for (auto const& row : list("/api/rounds/" + round + "/proposals")) {
        auto const proposal = app_.get("/api/proposals/" + text_of(row, "id"));
        if (proposal.list("questions").empty())
            continue;
        example("/api/proposals/{id}", text_of(row, "id"));
        example("/api/proposals/{id}/questions/{question}", text_of(proposal.list("questions").at(0), "id"));
        example("/api/proposals/{id}/papers/{paper}", text_of(proposal.list("papers").at(0), "id"));
        example("/api/papers/{sha256}", std::string(64, '0'));
        example("/api/proposals/{id}/versions/{number}", "1");
    }
    find_examples_of_works(round, known("/api/files/{sha256}"));
    find_examples_of_closing();
    auto const agreement = text_of(list("/api/agreements").at(0), "id");
    example("/api/agreements/{id}", agreement);
    auto const page = app_.get("/api/agreements/" + agreement);
    example("/api/agreements/{id}/signatures/{party}", text_of(page.list("parties").at(0), "id"));
    example("/api/public/seals/{code}", page.text("seal.code"));
    (void)app_.post("/api/rounds/" + round + "/books", json::object{});
    find_examples_of_contributions(round, known("/api/files/{sha256}"));
    example("/api/ledger-entries/{id}", text_of(list("/api/rounds/" + round + "/ledger-entries").at(0), "id"));
    find_examples_of_tranches(round);
    find_examples_of_bank(round);
    find_examples_of_purchases(round, known("/api/files/{sha256}"));
    example("/api/tasks/{id}", text_of(list("/api/tasks").at(0), "id"));
    for (auto const& row : list("/api/organizations?limit=200&kind=council")) {
        auto const people = app_.get("/api/organizations/" + text_of(row, "id")).list("representatives");
        if (people.empty())
            continue;
        example("/api/organizations/{id}", text_of(row, "id"));
        example("/api/organizations/{id}/representatives/{rid}", text_of(people.at(0), "id"));
        break;
    }
    find_examples_of_maps();
    find_examples_of_news();
    example("/api/users/{id}", app_.user_id("everywhere").str());
    example("/api/areas/{code}", "540101");
    example("/api/figures/{key}", "councils");
}

std::string DemoProvince::target(api::Route const& route) const
{
    return filled(route, [&](std::string const& pattern) {
        // A route that only some records answer has an example of its own, under its whole pattern.
        bool const has_own = !route.pattern.ends_with('}') && examples_.contains(route.pattern);
        return known(has_own ? route.pattern : pattern);
    });
}

std::int64_t DemoProvince::changes()
{
    return app_.reading([](storage::Reader& reader) { return reader.value<std::int64_t>(kChanges).value_or(0); });
}

std::string made_up_target(api::Route const& route)
{
    return filled(route, [](std::string const&) { return std::string("017d73b8-5552-7000-8000-00000000dead"); });
}

} // namespace test
