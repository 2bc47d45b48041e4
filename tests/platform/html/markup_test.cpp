// Text stays text: escaping, elements, links, and the frame of a page.
#include "platform/html/html.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace html {

namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Markup, EscapesWhateverIsSaid)
{
    EXPECT_EQ(html::text("<script>alert('x') & \"y\"</script>").str(),
              "&lt;script&gt;alert(&#39;x&#39;) &amp; &quot;y&quot;&lt;/script&gt;");
    EXPECT_EQ(html::text(std::string("ก\0ข\x1b\x7f\nค", 12)).str(), "กข\nค") << "no control characters but line breaks";
}

TEST(Markup, EscapesAttributesAndClosesElements)
{
    EXPECT_EQ(tag("p", {{"title", "\" onclick=\"x"}}, html::text("ก")).str(), "<p title=\"&quot; onclick=&quot;x\">ก</p>");
    EXPECT_EQ(tag("br", std::vector<Attribute>{}).str(), "<br>");
    EXPECT_EQ(tag("a", {{"href", "javascript:alert(1)"}, {"rel", "x"}}, html::text("ก")).str(), "<a rel=\"x\">ก</a>")
        << "without its link";
}

TEST(Markup, KnowsNoElementAndNoAttributeThatRunsSomething)
{
    for (auto const* name : {"script", "style", "iframe", "object", "embed", "base", "P", "a b", ""})
        EXPECT_THROW((void)tag(name, Markup()), std::logic_error) << name;
    for (auto const* name : {"onclick", "onerror", "style", "srcdoc", "HREF", "a=b"})
        EXPECT_THROW((void)tag("p", {{name, "x"}}), std::logic_error) << name;
}

TEST(Links, AreSafeOrNone)
{
    for (auto const* good : {"https://a.example/x?y=1&z=ก", "http://a.example", "HTTPS://A.example", "mailto:a@b.example",
                             "tel:+6654", "/news/1", "#vote", "?lang=en"})
        EXPECT_TRUE(is_safe_link(good)) << good;
    for (auto const* bad : {"", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", " javascript:alert(1)",
                            "data:text/html,x", "vbscript:x", "//evil.example", "/\\evil.example", "https:/evil", "https:///evil",
                            "https:evil", "file:///etc", "news/1", "mailto:", "blob:x", "https://a.example/ x"})
        EXPECT_FALSE(is_safe_link(bad)) << bad;
}

TEST(Pages, TellReadersSearchEnginesAndPreviewsWhatTheyAre)
{
    Page page;
    page.title = "บ้าน \"หลังแรก\"";
    page.description = "คำอธิบาย <b>";
    page.url = "https://baan.example/news/1";
    page.is_article = true;
    page.picture = Picture{"https://baan.example/news/pictures/1", 1600, 900, "ภาพ"};
    page.feeds = {{"application/atom+xml", "https://baan.example/news/feed.atom", "ข่าว"}};
    page.body = tag("h1", html::text("ก"));
    auto const out = document(page);
    EXPECT_THAT(out, HasSubstr("<!doctype html>\n<html lang=\"th\""));
    EXPECT_THAT(out, HasSubstr("<title>บ้าน &quot;หลังแรก&quot; · "));
    EXPECT_THAT(out, HasSubstr("<meta name=\"description\" content=\"คำอธิบาย &lt;b&gt;\">"));
    EXPECT_THAT(out, HasSubstr("<link rel=\"canonical\" href=\"https://baan.example/news/1\">"));
    EXPECT_THAT(out, HasSubstr("<meta property=\"og:image\" content=\"https://baan.example/news/pictures/1\">"));
    EXPECT_THAT(out, HasSubstr("<meta property=\"og:type\" content=\"article\">"));
    EXPECT_THAT(out, HasSubstr("<main id=\"content\"><h1>ก</h1></main>"));
    EXPECT_THAT(out, Not(HasSubstr("noindex")));
    EXPECT_THAT(out, Not(HasSubstr("<script")));
}

TEST(Pages, AreKeptAndAskedForByTheirContent)
{
    Page page;
    page.title = "ก";
    auto const first = page_response(page);
    auto const again = page_response(page);
    page.body = html::text("ข");
    auto const other = page_response(page);
    EXPECT_EQ(first.headers.get("ETag"), again.headers.get("ETag"));
    EXPECT_NE(first.headers.get("ETag"), other.headers.get("ETag"));
    EXPECT_EQ(first.headers.get("Cache-Control"), "public, no-cache");
}

TEST(Refusals, ArePagesThatSayWhatToDoNext)
{
    auto const problem =
        base::Problem(429, "x.many", {"มากไป <1>", "Too many"}, {"รอก่อน", "Wait"}).with_detail("retry_after_seconds", "60");
    auto const response = refusal_page(problem, base::Language::Thai);
    EXPECT_EQ(response.status, 429);
    EXPECT_EQ(response.headers.get("Retry-After"), "60");
    EXPECT_THAT(response.body, HasSubstr("<h1>มากไป &lt;1&gt;</h1><p>รอก่อน</p>"));
    EXPECT_THAT(response.body, HasSubstr("noindex"));
}

} // namespace

} // namespace html
