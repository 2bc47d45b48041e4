// The routes of those who write and review articles.
#include "news/routes.hpp"

#include "base/text.hpp"
#include "news/pages.hpp"
#include "news/problems.hpp"
#include "news/service.hpp"
#include "news/views.hpp"
#include "platform/api/app.hpp"
#include "platform/api/history.hpp"

namespace news {

namespace {

using api::Call;
using api::Method;
using api::Permission;

constexpr std::size_t kArticleBytes = 512 * 1024; // two languages of sixty thousand Thai letters

auth::Scope reading(Call& call)
{
    return call.actor().scope(Permission::NewsRead);
}

ArticleView seen(Call& call, ArticleId id)
{
    return views::article(call.db(), call.actor(), reading(call), id, call.now());
}

ArticlePage list(Call& call)
{
    views::Asked asked;
    asked.filter.state = call.choice<State>("state");
    asked.filter.terms = base::text::search_terms(call.text("q").value_or(""));
    asked.after = call.text("after");
    asked.limit = static_cast<std::size_t>(call.integer("limit", 1, 200).value_or(50));
    return views::articles(call.db(), call.actor(), call.scope(), asked, call.now());
}

ArticleView show_article(Call& call)
{
    return seen(call, call.id<ArticleId>());
}

ArticleView create(Call& call, ArticleForm const& form)
{
    return seen(call, service::create(call.work(), form));
}

// A use case on the article of the path, then the article as it stands.
template <class Form, void (*UseCase)(api::Work&, ArticleId, Form const&)>
ArticleView step(Call& call, Form const& form)
{
    auto const id = call.id<ArticleId>();
    UseCase(call.work(), id, form);
    return seen(call, id);
}

std::int64_t number_of(Call& call)
{
    auto const text = call.path("number");
    std::int64_t number = 0;
    for (char const c : text) {
        if (c < '0' || c > '9' || number > 1'000'000)
            throw problems::version_not_found();
        number = number * 10 + (c - '0');
    }
    return number;
}

ArticleView restore(Call& call, StepForm const& form)
{
    auto const id = call.id<ArticleId>();
    service::restore(call.work(), id, number_of(call), form);
    return seen(call, id);
}

VersionView version(Call& call)
{
    return views::version(call.db(), reading(call), call.id<ArticleId>(), number_of(call));
}

api::EntryPage history(Call& call)
{
    auto const id = call.id<ArticleId>();
    (void)seen(call, id);
    return api::page_of(auth::history(call.db(), call.services().vault, {"article", id.str()}, true));
}

http::Response preview_page(Call& call)
{
    auto const id = call.id<ArticleId>();
    auto const article = store::find(call.db(), reading(call), id);
    if (!article)
        throw problems::not_found();
    auto const number = call.integer("version", 1, 1'000'000).value_or(article->version_no);
    auto const version = store::version(call.db(), id, number);
    if (!version)
        throw problems::version_not_found();
    auto const language = call.choice<base::Language>("lang").value_or(base::Language::Thai);
    auto response = html::page_response(pages::preview({api::public_base_url(call), language},
                                                       reading::preview(call.db(), *article, version->content, call.now())));
    response.headers.set("Cache-Control", "no-store");
    response.headers.remove("ETag");
    return response;
}

PreviewView preview(Call&, PreviewForm const& form)
{
    return views::preview(form);
}

ArticleView add_picture(Call& call, PictureForm const& form)
{
    auto const id = call.id<ArticleId>();
    (void)service::add_picture(call.work(), id, form);
    return seen(call, id);
}

ArticleView set_consent(Call& call, ConsentForm const& form)
{
    auto const id = call.id<PictureId>();
    service::set_consent(call.work(), id, form);
    return seen(call, store::picture(call.db(), id).value().article);
}

http::Response picture(Call& call)
{
    auto const picture = store::picture(call.db(), call.id<PictureId>());
    if (!picture || !store::find(call.db(), reading(call), picture->article))
        throw problems::picture_not_found();
    auto const small = call.text("size") == "thumb";
    return files::serve(call.services().files, files::Digest::parse(picture->sha256).value(),
                        small ? files::Size::Thumbnail : files::Size::Screen);
}

ArticleChoices choices(Call& call)
{
    return views::choices(call.db(), call.actor(), call.scope());
}

ThemeView set_theme(Call& call, ThemeForm const& form)
{
    auto const& name = call.path("name");
    service::set_theme(call.work(), name, form);
    return views::theme(call.db(), name);
}

void add_steps(api::Routes& routes)
{
    routes.write(Method::Post, "/api/articles/{id}/submitted", Permission::NewsWrite, step<StepForm, service::submit>)
        .summary({"ส่งให้ผู้ตรวจอ่าน", "Hand an article to its reviewer"});
    routes.write(Method::Post, "/api/articles/{id}/returned", Permission::NewsReview, step<WordsForm, service::send_back>)
        .summary({"ส่งกลับพร้อมคำแนะนำ", "Return it with words"});
    routes.write(Method::Post, "/api/articles/{id}/approved", Permission::NewsReview, step<StepForm, service::approve>)
        .summary({"อนุมัติ", "Approve it"});
    routes.write(Method::Post, "/api/articles/{id}/published", Permission::NewsReview, step<PublishForm, service::publish>)
        .summary({"เผยแพร่ทันทีหรือตามวันเวลา", "Publish it now, or from a day and time on"});
    routes.write(Method::Post, "/api/articles/{id}/withdrawn", Permission::NewsReview, step<WordsForm, service::withdraw>)
        .summary({"ถอนจากหน้าสาธารณะพร้อมเหตุผล", "Withdraw it from the public, with the reason"});
}

void add_pictures(api::Routes& routes)
{
    routes.write(Method::Post, "/api/articles/{id}/pictures", Permission::NewsWrite, add_picture)
        .summary({"เพิ่มภาพที่ส่งไว้แล้ว", "Add a picture that was sent before"});
    routes.read_raw("/api/article-pictures/{id}", Permission::NewsRead, picture)
        .summary({"ภาพของข่าว", "A picture of an article"})
        .query("size", {"thumb สำหรับภาพย่อ", "thumb for a small one"})
        .produces("image/jpeg");
    routes.write(Method::Put, "/api/article-pictures/{id}", Permission::NewsWrite, set_consent)
        .summary({"บันทึกความยินยอมของบุคคลในภาพ", "Record the consent of those on a picture"});
}

} // namespace

void add_writing_routes(api::Routes& routes)
{
    routes.read("/api/articles", Permission::NewsRead, list)
        .summary({"ข่าวที่เขียนและรอตรวจ", "Articles written and waiting"})
        .query("state", {"สถานะ", "State"})
        .query("q", {"ค้นคำ", "Words"})
        .query("after", {"ต่อจาก", "Continue after"})
        .query("limit", {"จำนวนต่อหน้า 1-200", "Page size 1-200"});
    routes.write(Method::Post, "/api/articles", Permission::NewsWrite, create)
        .summary({"เริ่มร่างข่าว", "Begin a draft"})
        .limit(kArticleBytes);
    routes.read("/api/articles/{id}", Permission::NewsRead, show_article).summary({"ข่าวหนึ่งเรื่อง", "One article"});
    routes.write(Method::Put, "/api/articles/{id}", Permission::NewsWrite, step<ArticleForm, service::save>)
        .summary({"บันทึกเป็นฉบับใหม่", "Save a further version"})
        .limit(kArticleBytes);
    routes.read("/api/articles/{id}/history", Permission::NewsRead, history)
        .summary({"เส้นเวลาของข่าว", "Time line of an article"});
    routes.read("/api/articles/{id}/versions/{number}", Permission::NewsRead, version)
        .summary({"ฉบับหนึ่งที่บันทึกไว้", "One of its versions"});
    routes.write(Method::Post, "/api/articles/{id}/versions/{number}/restored", Permission::NewsWrite, restore)
        .summary({"นำฉบับเดิมกลับมา", "Take an earlier version again"});
    routes.read_raw("/api/articles/{id}/preview", Permission::NewsRead, preview_page)
        .summary({"หน้าตัวอย่าง", "The page as it will look"})
        .query("version", {"ฉบับที่", "Which version"})
        .query("lang", {"ภาษา", "Language"})
        .produces("text/html");
    routes.direct(Method::Post, "/api/article-previews", Permission::NewsWrite, preview)
        .summary({"ข้อความตามที่จะแสดง", "A text as it will look"})
        .limit(kArticleBytes);
    routes.read("/api/article-choices", Permission::NewsRead, choices)
        .summary({"ประเด็นและบันทึกข้อตกลงที่เลือกได้", "Themes and agreements to choose from"});
    routes.write(Method::Put, "/api/article-themes/{name}", Permission::NewsReview, set_theme)
        .summary({"เพิ่มหรือแก้ไขประเด็น", "Add or change a theme"});
    add_steps(routes);
    add_pictures(routes);
}

} // namespace news
