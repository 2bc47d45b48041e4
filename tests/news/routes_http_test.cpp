// News through the whole application: from an editor's draft to what the public reads, feeds, votes, pictures, and refusals as
// pages.
#include "news/news.hpp"
#include "organizations/organizations.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"
#include "platform/files/picture_maker.hpp"
#include "support/replies.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pugixml.hpp>

namespace news {

namespace {

namespace json = boost::json;
using test::Reply;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

constexpr char const* kPhone = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36";

class NewsRoutes : public testing::TestWithParam<storage::Engine> {
protected:
    NewsRoutes()
        : app(test::TestAppOptions{
              GetParam(), {}, [](api::AppOptions& options) { options.public_base_url = "https://baan.example"; }})
    {
        app.work([](api::Work& work) {
            places::load(work);
            organizations::seed_demo(work);
        });
        office = app.reading([](storage::Reader& db) {
            return organizations::serving(db, organizations::Kind::Agency, base::AreaCode::parse("54").value()).front().id.str();
        });
    }
    Reply ok(Reply reply)
    {
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply;
    }
    [[nodiscard]] json::object content(std::string title = "ซ่อมบ้าน \"65\" หลัง <b>&") const
    {
        return {{"title_th", title},
                {"lead_th", "ความนำ 1,358,500 บาท"},
                {"body_th", "# หัวข้อ\n\nเนื้อข่าว **สำคัญ**"},
                {"byline", "ผู้เขียนข่าว"},
                {"office_id", office},
                {"themes", json::array{"phorphiang"}},
                {"areas", json::array{"54"}},
                {"pictures", json::array{}},
                {"facts", json::array{}}};
    }
    std::string draft(json::object const& content)
    {
        return ok(app.as("editor").post("/api/articles", json::object{{"version", 0}, {"content", content}})).text("row.id");
    }
    json::object at_version(std::string const& id, json::object more = {})
    {
        more["version"] = app.get("/api/articles/" + id).number("version");
        return more;
    }
    Reply go(std::string_view who, std::string const& id, std::string const& step, json::object more = {})
    {
        app.as(who);
        return app.post("/api/articles/" + id + "/" + step, at_version(id, std::move(more)));
    }
    // Its public address.
    std::string published(json::object const& content)
    {
        auto const id = draft(content);
        ok(go("editor", id, "submitted"));
        ok(go("reviewer", id, "approved"));
        return ok(go("reviewer", id, "published")).text("row.url");
    }
    Reply visit(std::string_view target, std::string const& cookie = {})
    {
        app.as("");
        auto request = app.request(http::Method::Get, target);
        request.headers.set("User-Agent", kPhone);
        if (!cookie.empty())
            request.headers.set("Cookie", cookie);
        return app.send(std::move(request));
    }
    Reply vote(std::string const& address, std::string body, std::string const& cookie = {})
    {
        app.as("");
        auto request = app.request(http::Method::Post, address + "/votes");
        request.headers.set("Content-Type", "application/x-www-form-urlencoded");
        if (!cookie.empty())
            request.headers.set("Cookie", cookie);
        request.body = std::move(body);
        return app.send(std::move(request));
    }
    std::string picture(std::string const& id, bool people)
    {
        app.as("editor");
        auto const bytes = picture_maker::picture(1800, 900, picture_maker::in_phrae());
        auto const sha256 = auth::sha256_hex(bytes);
        EXPECT_EQ(app.upload("/api/files/" + sha256, "image/jpeg", bytes).status, 200);
        return ok(app.post("/api/articles/" + id + "/pictures", json::object{{"sha256", sha256}, {"shows_people", people}}))
            .text("pictures[0].id");
    }

    test::TestApp app;
    std::string office;
};
INSTANTIATE_FOR_BOTH_ENGINES(NewsRoutes);

TEST_P(NewsRoutes, AnybodyReadsWhatTwoPeopleHavePublished)
{
    auto const address = published(content());
    EXPECT_EQ(address, "/news/1");
    auto const page = ok(visit(address));
    EXPECT_THAT(page.body, AllOf(HasSubstr("<html lang=\"th\""), HasSubstr("<h1>ซ่อมบ้าน &quot;65&quot; หลัง &lt;b&gt;&amp;</h1>"),
                                 HasSubstr("<h2>หัวข้อ</h2><p>เนื้อข่าว <strong>สำคัญ</strong></p>"), HasSubstr("ผู้เขียนข่าว / ข่าว / ")));
    EXPECT_THAT(page.body, HasSubstr("<link rel=\"canonical\" href=\"https://baan.example/news/1\">"));
    EXPECT_THAT(page.body, HasSubstr("<meta property=\"og:description\" content=\"ความนำ 1,358,500 บาท\">"));
    EXPECT_THAT(page.body, Not(HasSubstr("<script")));
    EXPECT_FALSE(page.header("ETag").empty());
    EXPECT_EQ(ok(visit(address)).header("ETag"), page.header("ETag")) << "the same page for every reader";
    auto const list = ok(visit("/news?q=ซ่อมบ้าน&theme=phorphiang&area=54"));
    EXPECT_THAT(list.body, HasSubstr("<a href=\"/news/1\">"));
    EXPECT_THAT(ok(visit("/news?theme=land")).body, Not(HasSubstr("/news/1\"")));
}

TEST_P(NewsRoutes, NothingIsThereBeforeItsDayAndRefusalsArePages)
{
    auto const id = draft(content());
    ok(go("editor", id, "submitted"));
    ok(go("reviewer", id, "approved"));
    auto const later = app.clock().now().plus_ms(86'400'000).iso();
    EXPECT_EQ(ok(go("reviewer", id, "published", {{"publish_at", later}})).at("row.is_scheduled"), true);
    auto const none = visit("/news/1");
    EXPECT_EQ(none.status, 404);
    EXPECT_THAT(none.header("Content-Type"), HasSubstr("text/html"));
    EXPECT_THAT(none.body, HasSubstr("ไม่พบข่าวนี้"));
    EXPECT_THAT(ok(visit("/news/feed.atom")).body, Not(HasSubstr(id)));
    EXPECT_EQ(visit("/news?after=x").status, 422);
    app.clock().set(app.clock().now().plus_ms(86'400'000));
    ok(visit("/news/1"));
}

TEST_P(NewsRoutes, FeedsAndTheSiteMapAreReadByOtherReaders)
{
    auto const address = published(content());
    pugi::xml_document atom;
    ASSERT_TRUE(atom.load_string(ok(visit("/news/feed.atom")).body.c_str()));
    auto const entry = atom.child("feed").child("entry");
    EXPECT_STREQ(entry.child_value("title"), "ซ่อมบ้าน \"65\" หลัง <b>&");
    EXPECT_STREQ(entry.child("link").attribute("href").value(), "https://baan.example/news/1");
    EXPECT_STREQ(entry.child_value("content"), "<h2>หัวข้อ</h2><p>เนื้อข่าว <strong>สำคัญ</strong></p>");
    EXPECT_STREQ(entry.child("author").child_value("name"), "ผู้เขียนข่าว");
    auto const feed = json::parse(ok(visit("/news/feed.json")).body);
    EXPECT_EQ(feed.at("version"), "https://jsonfeed.org/version/1.1");
    EXPECT_EQ(feed.at("items").as_array().at(0).at("url").as_string(), "https://baan.example" + address);
    pugi::xml_document map;
    ASSERT_TRUE(map.load_string(ok(visit("/news/sitemap.xml")).body.c_str()));
    EXPECT_STREQ(map.child("urlset").last_child().child_value("loc"), "https://baan.example/news/1");
}

TEST_P(NewsRoutes, OneReaderHasOneVoteAndIsNotFollowed)
{
    auto const address = published(content());
    auto const first = ok(vote(address, "mark=5"));
    auto const set = first.header("Set-Cookie");
    EXPECT_THAT(set,
                AllOf(HasSubstr("onehome_reader="), HasSubstr("HttpOnly"), HasSubstr("SameSite=Lax"), HasSubstr("Path=/news")));
    auto const cookie = set.substr(0, set.find(';'));
    EXPECT_THAT(first.body, HasSubstr("5.0 จาก 5 (1 คน)"));
    auto const again = ok(vote(address, "mark=2", cookie));
    EXPECT_EQ(again.header("Set-Cookie"), "");
    EXPECT_THAT(again.body, HasSubstr("2.0 จาก 5 (1 คน)"));
    EXPECT_THAT(ok(vote(address, "mark=5", "onehome_reader=made.up")).body, HasSubstr("(2 คน)"));
    EXPECT_EQ(visit(address).header("Set-Cookie"), "") << "only voting sets it";
    for (auto const* wrong : {"", "mark=", "mark=6", "mark=55", "mark=%00", "x=1"}) {
        auto const refused = vote(address, wrong, cookie);
        EXPECT_EQ(refused.status, 422) << wrong;
        EXPECT_THAT(refused.body, HasSubstr("ไม่ได้เลือกคะแนน"));
    }
    for (int i = 0; i < 28; ++i)
        ok(vote(address, "mark=5"));
    auto const stuffed = vote(address, "mark=5");
    EXPECT_EQ(stuffed.status, 429);
    EXPECT_EQ(stuffed.header("Retry-After"), "60");
    EXPECT_THAT(stuffed.body, HasSubstr("กันการปั่นคะแนน"));
}

TEST_P(NewsRoutes, AVoteFromAnotherSiteIsRefused)
{
    auto const address = published(content());
    app.as("");
    auto request = app.request(http::Method::Post, address + "/votes");
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.headers.set("Origin", "https://evil.example");
    request.body = "mark=5";
    EXPECT_EQ(app.send(std::move(request)).status, 403);
}

TEST_P(NewsRoutes, CountsPeopleWhoReadAndNoPrograms)
{
    auto const first = published(content("ก"));
    auto const second = published(content("ข"));
    auto const counted = ok(visit(second + "/read.gif"));
    EXPECT_EQ(counted.body.size(), 43u);
    EXPECT_EQ(counted.header("Cache-Control"), "no-store");
    EXPECT_EQ(counted.header("Set-Cookie"), "");
    app.as("");
    ok(app.get(first + "/read.gif")); // says of itself nothing
    auto const page = ok(visit(first)).body;
    EXPECT_THAT(page, HasSubstr("บทความยอดนิยม"));
    auto const rows = app.as("editor").get("/api/articles").list("items");
    for (auto const& row : rows) {
        auto const article = app.get("/api/articles/" + std::string(row.at("id").as_string()));
        EXPECT_EQ(article.number("reads"), article.text("row.title") == "ข" ? 1 : 0);
    }
}

TEST_P(NewsRoutes, APictureOfPeopleWaitsForTheirConsentAndGoesWithIt)
{
    auto c = content();
    auto const id = draft(c);
    auto const picture_id = picture(id, true);
    c["pictures"] = json::array{json::object{{"picture_id", picture_id}, {"caption_th", "หน้าบ้าน"}, {"alt_th", "คนยืนหน้าบ้าน"}}};
    ok(app.put("/api/articles/" + id, at_version(id, {{"content", c}})));
    ok(go("editor", id, "submitted"));
    ok(go("reviewer", id, "approved"));
    auto const refused = go("reviewer", id, "published");
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.text("fields[0].code"), "no_consent");
    app.as("editor");
    json::object consent{{"version", 1},
                         {"shows_people", true},
                         {"consent_by", "เจ้าของบ้าน"},
                         {"consent_paper", "ยย. 1"},
                         {"consent_on", "2022-05-01"}};
    EXPECT_EQ(
        app.put("/api/article-pictures/" + picture_id, json::object{{"version", 1}, {"shows_people", true}, {"consent_by", "ก"}})
            .status,
        422);
    ok(app.put("/api/article-pictures/" + picture_id, consent));
    auto const address = "/news/pictures/" + picture_id;
    EXPECT_EQ(visit(address).status, 404) << "its article is not public yet";
    ok(go("reviewer", id, "published"));
    EXPECT_EQ(ok(visit(address)).header("Cache-Control"), "public, max-age=600");
    EXPECT_THAT(ok(visit("/news/1")).body,
                AllOf(HasSubstr("alt=\"คนยืนหน้าบ้าน\" width=\"1600\" height=\"800\""),
                      HasSubstr("<meta property=\"og:image\" content=\"https://baan.example" + address + "\">")));
    app.as("editor");
    ok(app.put("/api/article-pictures/" + picture_id, json::object{{"version", 2}, {"shows_people", true}}));
    EXPECT_EQ(visit(address).status, 404) << "consent was taken back";
    EXPECT_THAT(ok(visit("/news/1")).body, Not(HasSubstr(picture_id)));
    EXPECT_THAT(ok(visit("/news")).body, Not(HasSubstr(picture_id)));
}

TEST_P(NewsRoutes, EnglishReadersGetEnglishWhereThereIsAny)
{
    auto c = content();
    c["title_en"] = "65 homes";
    c["lead_en"] = "Lead";
    c["body_en"] = "Text";
    auto const both = published(c);
    EXPECT_THAT(ok(visit(both + "?lang=en")).body,
                AllOf(HasSubstr("<html lang=\"en\""), HasSubstr("<h1>65 homes</h1>"), HasSubstr("hreflang=\"th\"")));
    auto const thai = published(content("ไทยเท่านั้น"));
    EXPECT_THAT(
        ok(visit(thai + "?lang=en")).body,
        AllOf(HasSubstr("<article lang=\"th\">"), HasSubstr("rel=\"canonical\" href=\"https://baan.example" + thai + "\"")));
}

TEST_P(NewsRoutes, HostileTextIsRefusedWithWordsOrShownAsText)
{
    app.as("editor");
    for (auto const* body : {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[a](javascript:alert(1))",
                             "![a](https://evil.example/x.png)"}) {
        auto c = content();
        c["body_th"] = body;
        auto const refused = app.post("/api/articles", json::object{{"version", 0}, {"content", c}});
        EXPECT_EQ(refused.status, 422) << body;
        EXPECT_EQ(refused.text("fields[0].field"), "content.body_th");
        EXPECT_THAT(app.post("/api/article-previews", json::object{{"text", body}}).list("refused"), SizeIs(1));
    }
    auto c = content("\"><script>alert(1)</script>");
    c["lead_th"] = "</p><script>alert(2)</script>";
    c["byline"] = "' onmouseover='x";
    auto const page = ok(visit(published(c))).body;
    EXPECT_THAT(page, AllOf(Not(HasSubstr("<script")), Not(HasSubstr("' onmouseover"))));
    EXPECT_THAT(ok(visit("/news?q=%3Cscript%3Ealert(1)%3C/script%3E")).body, Not(HasSubstr("<script")));
    c["body_th"] = std::string(70'000, 'a');
    EXPECT_EQ(app.as("editor").post("/api/articles", json::object{{"version", 0}, {"content", c}}).status, 422);
    c["body_th"] = std::string(600'000, 'a');
    EXPECT_EQ(app.post("/api/articles", json::object{{"version", 0}, {"content", c}}).status, 413);
}

TEST_P(NewsRoutes, ThemesAreChangedByReviewers)
{
    app.as("reviewer");
    json::object theme{{"version", 0}, {"label_th", "สุขภาพ"}, {"label_en", "Health"}, {"position", 90}, {"active", true}};
    ok(app.put("/api/article-themes/health", theme));
    EXPECT_EQ(app.put("/api/article-themes/health", theme).status, 422) << "somebody was faster";
    theme["version"] = 1;
    theme["active"] = false;
    ok(app.put("/api/article-themes/health", theme));
    auto c = content();
    c["themes"] = json::array{"health"};
    EXPECT_EQ(app.as("editor").post("/api/articles", json::object{{"version", 0}, {"content", c}}).text("fields[0].field"),
              "content.themes[0]");
}

TEST_P(NewsRoutes, APreviewIsSeenByWritersAndReviewersOnly)
{
    auto const id = draft(content("ร่าง"));
    auto const page = ok(app.as("reviewer").get("/api/articles/" + id + "/preview"));
    EXPECT_THAT(page.body, AllOf(HasSubstr("<h1>ร่าง</h1>"), HasSubstr("noindex")));
    EXPECT_EQ(page.header("Cache-Control"), "no-store");
    EXPECT_EQ(app.as("").get("/api/articles/" + id + "/preview").status, 401);
    EXPECT_EQ(app.as("elsewhere").get("/api/articles/" + id).status, 404);
}

} // namespace

} // namespace news
