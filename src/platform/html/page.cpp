// The frame of every public page: its head for readers, search engines and previews, the site's own lines above and below.
#include "platform/html/html.hpp"

namespace html {

namespace {

constexpr char const* kSite = "บ้านเดียวกัน · One Home";

char const* code_of(base::Language language)
{
    return language == base::Language::Thai ? "th" : "en";
}

Markup meta(std::string_view name, std::string const& value)
{
    return value.empty() ? Markup() : tag("meta", {{"name", std::string(name)}, {"content", value}}) + text("\n");
}

// Open Graph: what LINE and Facebook show of a link.
Markup graph(std::string_view property, std::string const& value)
{
    return value.empty() ? Markup() : tag("meta", {{"property", std::string(property)}, {"content", value}}) + text("\n");
}

Markup graph_of(Page const& page)
{
    Markup head = graph("og:site_name", kSite);
    head += graph("og:type", page.is_article ? "article" : "website");
    head += graph("og:title", page.title);
    head += graph("og:description", page.description);
    head += graph("og:url", page.url);
    head += graph("og:locale", page.language == base::Language::Thai ? "th_TH" : "en_US");
    if (page.published)
        head += graph("article:published_time", page.published->iso());
    if (page.changed)
        head += graph("article:modified_time", page.changed->iso());
    if (page.picture) {
        head += graph("og:image", page.picture->url);
        head += graph("og:image:type", "image/jpeg");
        if (page.picture->width > 0) {
            head += graph("og:image:width", std::to_string(page.picture->width));
            head += graph("og:image:height", std::to_string(page.picture->height));
        }
        head += graph("og:image:alt", page.picture->alt);
    }
    head += meta("twitter:card", page.picture ? "summary_large_image" : "summary");
    return head;
}

Markup links_of(Page const& page)
{
    Markup head;
    if (!page.url.empty())
        head += tag("link", {{"rel", "canonical"}, {"href", page.url}});
    for (auto const& other : page.languages)
        head += tag("link", {{"rel", "alternate"}, {"hreflang", other.name}, {"href", other.url}});
    for (auto const& feed : page.feeds)
        head += tag("link", {{"rel", "alternate"}, {"type", feed.name}, {"title", feed.title}, {"href", feed.url}});
    head += tag("link", {{"rel", "icon"}, {"href", "/icon.svg"}, {"type", "image/svg+xml"}});
    head += tag("link", {{"rel", "stylesheet"}, {"href", "/public.css"}});
    return head + text("\n");
}

Markup top(base::Language language)
{
    bool const thai = language == base::Language::Thai;
    auto news = tag("a", {{"href", thai ? "/news" : "/news?lang=en"}}, text(thai ? "ข่าว" : "News"));
    auto enter = tag("a", {{"href", "/"}}, text(thai ? "เข้าสู่ระบบ" : "Sign in"));
    auto nav = tag("nav", {{"aria-label", thai ? "หน้าหลัก" : "Main"}}, news + enter);
    return tag("a", {{"class", "skip"}, {"href", "#content"}}, text(thai ? "ข้ามไปเนื้อหา" : "Skip to content")) +
           tag("header", {{"class", "site"}}, tag("span", {{"class", "brand"}}, text(kSite)) + nav);
}

Markup bottom(base::Language language)
{
    return tag("footer", {{"class", "site"}},
               tag("p", text(language == base::Language::Thai
                                 ? "หน้านี้อ่านได้โดยไม่ต้องเปิด JavaScript ไม่ติดตามผู้อ่าน และไม่เรียกข้อมูลจากเว็บอื่น"
                                 : "This page needs no JavaScript, follows no reader and asks no other site for anything.")));
}

} // namespace

std::string day(base::Date date, base::Language language)
{
    return language == base::Language::Thai ? date.long_thai() : date.english();
}

std::string document(Page const& page)
{
    Markup head = tag("meta", {{"charset", "utf-8"}}) + text("\n");
    head += meta("viewport", "width=device-width, initial-scale=1");
    head += tag("title", text(page.title + " · " + kSite)) + text("\n");
    head += meta("description", page.description);
    head += meta("author", page.author);
    head += meta("format-detection", "telephone=no");
    if (!page.indexed)
        head += meta("robots", "noindex");
    head += graph_of(page);
    head += links_of(page);
    auto const body = top(page.language) + tag("main", {{"id", "content"}}, page.body) + bottom(page.language);
    auto const root = tag("html", {{"lang", code_of(page.language)}, {"prefix", "og: https://ogp.me/ns#"}},
                          tag("head", head) + tag("body", body));
    return "<!doctype html>\n" + root.str() + "\n";
}

} // namespace html
