// Pictures with their consent, and themes.
#include "news/service.hpp"

#include "news/problems.hpp"
#include "news/publishing.hpp"
#include "news/rules.hpp"
#include "news/store.hpp"
#include "platform/files/files.hpp"

#include <algorithm>

namespace news::service {

namespace {

using auth::Permission;

Article article_to_write(api::Work& work, ArticleId id)
{
    auto article = store::find(work.tx(), work.actor().scope(Permission::NewsWrite), id);
    if (!article)
        throw problems::not_found();
    return *article;
}

auth::Event event_about(Article const& article, std::string action)
{
    return {std::move(action), {"article", article.id.str()}, article.area, {}, ""};
}

base::Faults faults_of_consent(ConsentForm const& form, base::Date today)
{
    base::Faults faults;
    bool const some = form.consent_by || form.consent_paper || form.consent_on;
    auto const need = [&](bool missing, char const* field, base::Bilingual message) {
        if (some && missing)
            faults.push_back({field, "required", std::move(message)});
    };
    need(!form.consent_by, "consent_by", {"บอกว่าใครให้ความยินยอม", "Say who consented"});
    need(!form.consent_paper, "consent_paper", {"บอกเลขที่หรือที่เก็บเอกสาร", "Give the paper's number, or where it is kept"});
    need(!form.consent_on, "consent_on", {"บอกวันที่ให้ความยินยอม", "Give the day of the consent"});
    if (form.consent_on && *form.consent_on > today)
        faults.push_back({"consent_on", "future", {"วันที่นี้ยังมาไม่ถึง", "This day has not come yet"}});
    return faults;
}

// `kept`: the version that is there; absent: a new theme.
base::Faults faults_of_theme(ThemeForm const& form, std::string const& name, std::optional<std::int64_t> kept)
{
    base::Faults faults;
    if (!kept && !is_slug(name))
        faults.push_back({"name", "malformed", {"ชื่อในระบบใช้ a-z และขีดกลาง", "The name has letters a to z and hyphens"}});
    if (form.version != kept.value_or(0))
        faults.push_back({"version",
                          "changed",
                          {"มีผู้แก้ไขประเด็นนี้ไปก่อนแล้ว เปิดรายการใหม่", "Somebody changed this theme meanwhile. Load the list again"}});
    return faults;
}

} // namespace

PictureId add_picture(api::Work& work, ArticleId id, PictureForm const& form)
{
    auto const article = article_to_write(work, id);
    auto const file = files::attach(work.tx(), form.sha256, work.actor().id);
    if (auto const there = store::picture_with(work.tx(), id, file.sha256)) {
        work.audit(event_about(article, "article.picture_sent_again"));
        return there->id;
    }
    Picture picture;
    picture.id = work.new_id<PictureId>();
    picture.article = id;
    picture.sha256 = file.sha256;
    picture.width = file.width;
    picture.height = file.height;
    picture.shows_people = form.shows_people;
    picture.added_at = work.now();
    picture.added_name = work.actor().display_name;
    store::insert(work.tx(), picture);
    auto event = event_about(article, "article.picture_added");
    event.changes = {auth::change_of("picture", std::nullopt, picture.id.str()),
                     auth::change_of("shows_people", std::nullopt, form.shows_people ? "1" : "0")};
    work.audit(event);
    return picture.id;
}

void set_consent(api::Work& work, PictureId id, ConsentForm const& form)
{
    auto picture = store::picture(work.tx(), id);
    if (!picture)
        throw problems::picture_not_found();
    auto const article = article_to_write(work, picture->article);
    auto faults = faults_of_consent(form, work.today());
    if (form.version != picture->version)
        faults.push_back({"version",
                          "changed",
                          {"มีผู้แก้ไขภาพนี้ไปก่อนแล้ว เปิดข่าวใหม่", "Somebody changed this picture meanwhile. Load the article again"}});
    base::refuse_if_any(std::move(faults));
    auto const before = *picture;
    picture->shows_people = form.shows_people;
    picture->consent =
        form.consent_by ? std::optional(Consent{*form.consent_by, *form.consent_paper, *form.consent_on}) : std::nullopt;
    ++picture->version;
    (void)store::update(work.tx(), *picture);
    renew_first_picture(work, article);
    auto event = event_about(article, "article.picture_consent");
    event.changes = {auth::change_of("picture", std::nullopt, id.str())};
    auto const of = [](Picture const& p) {
        return p.consent ? std::optional(p.consent->by + ", " + p.consent->paper) : std::nullopt;
    };
    auth::note_if_changed(event.changes, "shows_people", before.shows_people ? "1" : "0", picture->shows_people ? "1" : "0");
    auth::note_if_changed(event.changes, "consent", of(before), of(*picture), true);
    work.audit(event);
}

void set_theme(api::Work& work, std::string const& name, ThemeForm const& form)
{
    auto const all = store::themes(work.tx());
    auto const there = std::ranges::find(all, name, &Theme::name);
    bool const is_new = there == all.end();
    if (is_new && form.version != 0)
        throw problems::theme_unknown();
    base::refuse_if_any(faults_of_theme(form, name, is_new ? std::nullopt : std::optional(there->version)));
    Theme const theme{name, {form.label_th, form.label_en}, form.position, form.active, form.version + 1};
    if (is_new)
        store::insert(work.tx(), theme);
    else
        (void)store::update(work.tx(), theme);
    auth::Event event{
        is_new ? "article_theme.added" : "article_theme.changed", {"article_theme", name}, base::AreaCode(), {}, ""};
    auth::note_if_changed(event.changes, "label_th", is_new ? std::nullopt : std::optional(there->label.th), form.label_th);
    auth::note_if_changed(event.changes, "active", is_new ? std::nullopt : std::optional<std::string>(there->active ? "1" : "0"),
                          form.active ? "1" : "0");
    work.audit(event);
}

} // namespace news::service
