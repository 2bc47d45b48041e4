// The routes of the public: pages, pictures, feeds, votes and the count of reads.
#include "news/routes.hpp"

#include "base/languages.hpp"
#include "news/feeds.hpp"
#include "news/markdown.hpp"
#include "news/pages.hpp"
#include "news/problems.hpp"
#include "news/reading.hpp"
#include "news/rules.hpp"
#include "news/voting.hpp"
#include "platform/api/app.hpp"
#include "platform/auth/vault.hpp"

#include <charconv>

namespace news {

namespace {

using api::Call;
using api::Method;

constexpr std::size_t kPage = 12;
constexpr std::size_t kFeed = 20;
constexpr std::size_t kSitemap = 5'000;
constexpr std::size_t kReaderBytes = 16;
constexpr char const* kCookieLasts = "31536000"; // a year, in seconds
constexpr char const* kForm = "application/x-www-form-urlencoded";

// The smallest picture there is: one transparent point.
constexpr std::string_view kPoint("GIF89a\1\0\1\0\200\0\0\0\0\0\0\0\0!\371\4\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;", 43);

pages::Site site_of(Call& call)
{
    return {api::public_base_url(call), call.text("lang") == "en" ? base::Language::English : base::Language::Thai};
}

std::optional<store::After> after_of(Call& call)
{
    auto const text = call.text("after");
    if (!text)
        return std::nullopt;
    auto const dot = std::min(text->rfind('_'), text->size());
    auto const at = base::Timestamp::parse(text->substr(0, dot));
    store::After after;
    auto const* const end = text->data() + text->size();
    auto const read = std::from_chars(text->data() + std::min(dot + 1, text->size()), end, after.number);
    if (!at || read.ec != std::errc() || read.ptr != end)
        throw base::invalid_input({{"after", "malformed", {"อ่านตำแหน่งต่อไม่ได้", "This place cannot be read"}}});
    after.publish_at = *at;
    return after;
}

http::Response list_page(Call& call)
{
    constexpr std::size_t kTyped = 200;
    reading::Asked asked;
    asked.typed = call.text("q").value_or("");
    if (asked.typed.size() > 4 * kTyped)
        asked.typed.clear();
    asked.theme = call.text("theme");
    if (asked.theme && asked.theme->empty())
        asked.theme.reset();
    if (call.text("area").value_or("") != "")
        asked.area = call.area("area");
    asked.after = after_of(call);
    return html::page_response(pages::list(site_of(call), reading::list(call.db(), asked, call.now(), kPage)));
}

http::Response article_page(Call& call)
{
    auto shown = reading::require_shown(call.db(), call.path("article"), call.now());
    return html::page_response(pages::article(site_of(call), reading::whole(call.db(), std::move(shown), call.now())));
}

http::Response public_picture(Call& call)
{
    auto const picture = store::picture(call.db(), call.id<PictureId>());
    auto const shown = picture ? store::shown(call.db(), picture->article, call.now()) : std::nullopt;
    if (!shown || !picture->may_be_public())
        throw problems::picture_not_found();
    auto const content = store::version(call.db(), shown->id, shown->version_no).value().content;
    if (std::ranges::find(content.pictures, picture->id, &PictureUse::picture_id) == content.pictures.end())
        throw problems::picture_not_found();
    bool const small = call.text("size") == "thumb";
    auto response = files::serve(call.services().files, files::Digest::parse(picture->sha256).value(),
                                 small ? files::Size::Thumbnail : files::Size::Screen);
    // Not for long: consent that is taken back takes the picture away.
    response.headers.set("Cache-Control", "public, max-age=600");
    response.headers.remove("Vary");
    return response;
}

std::vector<feeds::Entry> entries(Call& call)
{
    std::vector<feeds::Entry> all;
    for (auto& shown : store::list(call.db(), {}, call.now(), std::nullopt, kFeed)) {
        auto const content = store::version(call.db(), shown.id, shown.version_no).value().content;
        all.push_back({std::move(shown), marked(content.body_th.value_or("")).html.str()});
    }
    return all;
}

http::Response atom(Call& call)
{
    return html::kept_response("application/atom+xml; charset=utf-8", feeds::atom(site_of(call), entries(call)));
}

http::Response json_feed(Call& call)
{
    return html::kept_response("application/feed+json", feeds::json(site_of(call), entries(call)));
}

http::Response sitemap(Call& call)
{
    return html::kept_response("application/xml; charset=utf-8",
                               feeds::sitemap(site_of(call), store::list(call.db(), {}, call.now(), std::nullopt, kSitemap)));
}

// Of a form without JavaScript: "mark=4".
int mark_in(http::Request const& request)
{
    auto const form = http::Query::parse(request.body);
    auto const text = form ? form->get("mark").value_or("") : "";
    return text.size() == 1 && text[0] >= '1' && text[0] <= '5' ? text[0] - '0' : 0;
}

http::Response vote_for(Call& call)
{
    auto const shown = reading::require_shown(call.db(), call.path("article"), call.now());
    auto const& vault = call.services().vault;
    auto const known = reader_of(vault, call.request().cookie(kReaderCookie));
    auto const reader = known ? *known : auth::random_token(kReaderBytes);
    auto const mark = mark_in(call.request());
    auto const sum = vote(call.work(), shown.id, reader, mark);
    if (!known)
        call.add_header("Set-Cookie", std::string(kReaderCookie) + "=" + cookie_of(vault, reader) +
                                          "; Path=/news; Max-Age=" + kCookieLasts + "; HttpOnly; SameSite=Lax" +
                                          (call.app().options().secure_cookies ? "; Secure" : ""));
    auto response = html::page_response(pages::thanks(site_of(call), shown, sum, mark));
    response.headers.set("Cache-Control", "no-store");
    response.headers.remove("ETag");
    return response;
}

// A picture at the end of the article, asked for when somebody came there. One statement; reads that wait together share a flush.
http::Response count_read(Call& call)
{
    auto const shown = call.services().database.reading(
        [&](storage::Reader& db) { return reading::require_shown(db, call.path("article"), call.now()); });
    auto const& request = call.request();
    if (request.method == Method::Get && !is_bot(request.headers.get("user-agent").value_or("")))
        call.in_write([&](api::Work& work) { store::count_read(work.tx(), work.today(), shown.id); });
    auto response = http::text_response(200, "image/gif", std::string(kPoint));
    response.headers.set("Cache-Control", "no-store");
    return response;
}

// Refusals of a page are pages.
api::Route& as_page(api::Route& route)
{
    return route.refuses_as(html::kHtmlType, html::refusal_page);
}

} // namespace

void add_public_routes(api::Routes& routes)
{
    auto const open = api::open_to_all;
    as_page(routes.read_raw("/news", open, list_page))
        .summary({"ข่าวทั้งหมด", "All news"})
        .query("q", {"ค้นคำ", "Words"})
        .query("theme", {"ประเด็น", "Theme"})
        .query("area", {"รหัสพื้นที่", "Area code"})
        .query("after", {"ต่อจาก", "Continue after"})
        .query("lang", {"ภาษา: en", "Language: en"})
        .produces("text/html")
        .without_readings();
    routes.read_raw("/news/feed.atom", open, atom)
        .summary({"ข่าวสำหรับโปรแกรมอ่านข่าว (Atom)", "Atom feed"})
        .produces("application/atom+xml")
        .without_readings();
    routes.read_raw("/news/feed.json", open, json_feed)
        .summary({"ข่าวสำหรับโปรแกรมอ่านข่าว (JSON Feed)", "JSON Feed"})
        .produces("application/feed+json")
        .without_readings();
    routes.read_raw("/news/sitemap.xml", open, sitemap)
        .summary({"แผนผังหน้าข่าว", "Site map of the news"})
        .produces("application/xml")
        .without_readings();
    as_page(routes.read_raw("/news/pictures/{id}", open, public_picture))
        .summary({"ภาพข่าว", "A picture of a public article"})
        .query("size", {"thumb สำหรับภาพย่อ", "thumb for a small one"})
        .produces("image/jpeg")
        .without_readings();
    as_page(routes.read_raw("/news/{article}", open, article_page))
        .summary({"ข่าวหนึ่งเรื่อง", "One article"})
        .query("lang", {"ภาษา: en", "Language: en"})
        .produces("text/html")
        .without_readings();
    // Without an audit row: nobody is behind it but a random number, and sums are checked against the votes.
    as_page(routes.write_raw(Method::Post, "/news/{article}/votes", open, vote_for))
        .summary({"ให้คะแนนข่าว", "Vote for an article"})
        .query("lang", {"ภาษา: en", "Language: en"})
        .takes(kForm)
        .limit(4096)
        .produces("text/html")
        .without_audit()
        .without_token();
    as_page(routes.direct_raw(Method::Get, "/news/{article}/read.gif", open, count_read))
        .summary({"นับการอ่านหนึ่งครั้ง", "Counts one reading"})
        .produces("image/gif");
}

} // namespace news
