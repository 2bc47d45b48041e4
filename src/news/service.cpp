// Articles written, and led from one state to the next.
#include "news/service.hpp"

#include "base/text.hpp"
#include "duties/duties.hpp"
#include "news/problems.hpp"
#include "news/publishing.hpp"
#include "news/rules.hpp"
#include "news/steps.hpp"
#include "news/store.hpp"
#include "news/views.hpp"
#include "places/places.hpp"

#include <algorithm>

namespace news::service {

namespace {

using auth::Permission;

auth::Scope scope_of(api::Work& work, Permission permission)
{
    return work.actor().scope(permission);
}

Article require_article(api::Work& work, Permission permission, ArticleId id)
{
    auto article = store::find(work.tx(), scope_of(work, permission), id);
    if (!article)
        throw problems::not_found();
    return *article;
}

void require_version(api::Work& work, Article const& article, std::int64_t version)
{
    if (article.version != version)
        throw problems::changed_meanwhile(base::fields::to_text(
            views::article(work.tx(), work.actor(), scope_of(work, Permission::NewsRead), article.id, work.now())));
}

duties::Thing thing_of(Article const& article)
{
    return {"article", article.id.str(), article.area};
}

// Written once for each person.
void take_duty(api::Work& work, Article const& article, duties::Duty duty)
{
    auto const person = duties::person_of(work.actor());
    for (auto const& act : duties::acts_of(work.tx(), auth::Scope::everywhere(), thing_of(article)))
        if (act.duty == duty && duties::same_person(act.person, person))
            return;
    duties::take(work, duty, thing_of(article), person);
}

auth::Event event_of(Article const& article, std::string action)
{
    return {std::move(action), {"article", article.id.str()}, article.area, {}, ""};
}

StepRow const& require_step(Article const& article, Step step)
{
    auto const* const row = find_step(article.state, step, article.shown_no.has_value());
    if (!row)
        throw problems::no_such_step(base::label_of(step), base::label_of(article.state));
    return *row;
}

ContentFacts facts_of(api::Work& work, std::optional<Article> const& article, Content const& content)
{
    ContentFacts facts;
    auto& db = work.tx();
    auto const writing = scope_of(work, Permission::NewsWrite);
    std::vector<std::string> before;
    if (article)
        before = store::version(db, article->id, article->version_no)->content.themes;
    for (auto const& theme : store::themes(db)) // one that is no longer given stays where it stands
        if (theme.active || std::ranges::find(before, theme.name) != before.end())
            facts.themes.push_back(theme.name);
    if (article)
        for (auto const& picture : store::pictures(db, article->id))
            facts.pictures.push_back(picture.id);
    for (auto const& area : content.areas) {
        facts.areas_known.push_back(area == base::AreaCode() || places::find(db, area).has_value());
        facts.areas_within.push_back(writing.covers(area));
    }
    facts.office_known = !content.office_id || organizations::find(db, *content.office_id).has_value();
    if (content.agreement_id) {
        auto const sealed = agreements::find_sealed(db, *content.agreement_id);
        facts.agreement_known = sealed && writing.touches(sealed->province);
    }
    facts.round_known = !content.round_id || rounds::find_round(db, writing, *content.round_id).has_value();
    if (article && article->number)
        facts.published_slug = article->slug.value_or("");
    if (content.slug) {
        auto const other = store::with_slug(db, *content.slug);
        facts.slug_taken = other && (!article || *other != article->id);
    }
    return facts;
}

// Where a draft without areas is kept: where its writer works.
base::AreaCode area_of(api::Work& work, Content const& content)
{
    if (!content.areas.empty())
        return base::common_area(content.areas);
    auto const areas = scope_of(work, Permission::NewsWrite).areas();
    return areas.empty() ? base::AreaCode() : areas.front();
}

std::string key_of(Content const& content)
{
    return base::text::search_key(content.title_th + " " + content.title_en.value_or("") + " " + content.byline.value_or(""));
}

void take_over(api::Work& work, Article& article, Content const& content)
{
    article.area = area_of(work, content);
    article.slug = content.slug;
    article.title = content.title_th;
    article.changed_at = work.now();
    article.changed_name = work.actor().display_name;
}

Version version_of(api::Work& work, std::int64_t number, Content content, std::optional<std::int64_t> restored)
{
    return {number, std::move(content), work.now(), work.actor().id, work.actor().display_name, restored};
}

void store_change(api::Work& work, Article& article, std::string const& search_key)
{
    ++article.version;
    if (!store::update(work.tx(), article, search_key)) {
        --article.version;
        require_version(work, *store::find(work.tx(), auth::Scope::everywhere(), article.id), article.version);
    }
}

void add_version(api::Work& work, Article article, Content const& content, std::optional<std::int64_t> restored)
{
    base::refuse_if_any(faults_of(content, facts_of(work, article, content)));
    auto const from = article.state;
    auto const& step = require_step(article, Step::Save);
    take_duty(work, article, duties::Duty::WriteArticle);
    if (article.is_scheduled(work.now())) { // what waits for its day is what was approved
        hide(work, article);
        article.publish_at.reset();
        article.shown_no.reset();
    }
    article.state = step.to;
    ++article.version_no;
    take_over(work, article, content);
    store::insert(work.tx(), article.id, version_of(work, article.version_no, content, restored));
    store_change(work, article, key_of(content));
    auto event = event_of(article, restored ? "article.restored" : "article.saved");
    event.changes = {auth::change_of("version_no", std::nullopt, std::to_string(article.version_no))};
    auth::note_if_changed(event.changes, "state", std::string(base::name_of(from)), std::string(base::name_of(article.state)));
    if (restored)
        event.changes.push_back(auth::change_of("restored", std::nullopt, std::to_string(*restored)));
    work.audit(event);
}

// The step itself, with its audit row; what belongs to it was done before.
void go(api::Work& work, Article article, StepRow const& step, std::string action, std::string const& words)
{
    auto event = event_of(article, std::move(action));
    event.changes = {auth::change_of("state", std::string(base::name_of(article.state)), std::string(base::name_of(step.to))),
                     auth::change_of("version_no", std::nullopt, std::to_string(article.version_no))};
    if (article.publish_at && step.to == State::Published)
        event.changes.push_back(auth::change_of("publish_at", std::nullopt, article.publish_at->iso()));
    event.note = words;
    article.state = step.to;
    article.changed_at = work.now();
    article.changed_name = work.actor().display_name;
    store_change(work, article, store::search_key_of(work.tx(), article.id).value());
    work.audit(event);
}

Content newest(api::Work& work, Article const& article)
{
    return store::version(work.tx(), article.id, article.version_no).value().content;
}

void require_complete(api::Work& work, Article const& article, bool with_consent)
{
    auto const content = newest(work, article);
    auto faults = missing_in(content);
    if (with_consent)
        for (auto& fault : without_consent(content, store::pictures(work.tx(), article.id)))
            faults.push_back(std::move(fault));
    if (!faults.empty())
        throw problems::not_complete(std::move(faults));
}

} // namespace

ArticleId create(api::Work& work, ArticleForm const& form, bool made_up)
{
    base::refuse_if_any(faults_of(form.content, facts_of(work, std::nullopt, form.content)));
    Article article;
    article.id = work.new_id<ArticleId>();
    article.made_up = made_up;
    article.created_at = work.now();
    article.created_by = work.actor().id;
    article.created_name = work.actor().display_name;
    take_over(work, article, form.content);
    store::insert(work.tx(), article, key_of(form.content));
    store::insert(work.tx(), article.id, version_of(work, 1, form.content, std::nullopt));
    take_duty(work, article, duties::Duty::WriteArticle);
    auto event = event_of(article, "article.created");
    event.changes = {auth::change_of("title", std::nullopt, article.title)};
    work.audit(event);
    return article.id;
}

void save(api::Work& work, ArticleId id, ArticleForm const& form)
{
    auto const article = require_article(work, Permission::NewsWrite, id);
    require_version(work, article, form.version);
    if (newest(work, article) == form.content)
        return work.audit(event_of(article, "article.sent_again"));
    add_version(work, article, form.content, std::nullopt);
}

void restore(api::Work& work, ArticleId id, std::int64_t version_no, StepForm const& form)
{
    auto const article = require_article(work, Permission::NewsWrite, id);
    require_version(work, article, form.version);
    auto const earlier = store::version(work.tx(), id, version_no);
    if (!earlier)
        throw problems::version_not_found();
    auto content = earlier->content;
    if (article.number) // its address has stayed since
        content.slug = article.slug;
    add_version(work, article, content, version_no);
}

void submit(api::Work& work, ArticleId id, StepForm const& form)
{
    auto article = require_article(work, Permission::NewsWrite, id);
    require_version(work, article, form.version);
    auto const& step = require_step(article, Step::Submit);
    require_complete(work, article, false);
    article.words.reset();
    article.words_by.reset();
    go(work, article, step, "article.submitted", "");
}

void send_back(api::Work& work, ArticleId id, WordsForm const& form)
{
    auto article = require_article(work, Permission::NewsReview, id);
    require_version(work, article, form.version);
    auto const& step = require_step(article, Step::Return);
    article.words = form.words;
    article.words_by = work.actor().display_name;
    go(work, article, step, "article.returned", form.words);
}

void approve(api::Work& work, ArticleId id, StepForm const& form)
{
    auto const article = require_article(work, Permission::NewsReview, id);
    require_version(work, article, form.version);
    auto const& step = require_step(article, Step::Approve);
    require_complete(work, article, false);
    take_duty(work, article, duties::Duty::ReviewArticle);
    go(work, article, step, "article.approved", "");
}

void publish(api::Work& work, ArticleId id, PublishForm const& form)
{
    auto article = require_article(work, Permission::NewsReview, id);
    require_version(work, article, form.version);
    auto const& step = require_step(article, Step::Publish);
    bool const corrects = article.is_public(work.now());
    if (auto fault = fault_of_day(form.publish_at, work.now(), corrects))
        base::refuse_if_any({*fault});
    require_complete(work, article, true);
    take_duty(work, article, duties::Duty::ReviewArticle);
    if (!article.number)
        article.number = store::last_number(work.tx()) + 1;
    if (corrects)
        article.corrected_at = work.now();
    else
        article.publish_at = form.publish_at.value_or(work.now());
    article.shown_no = article.version_no;
    show(work, article, newest(work, article));
    go(work, article, step, corrects ? "article.corrected" : "article.published", "");
}

void withdraw(api::Work& work, ArticleId id, WordsForm const& form)
{
    auto article = require_article(work, Permission::NewsReview, id);
    require_version(work, article, form.version);
    auto const& step = require_step(article, Step::Withdraw);
    hide(work, article);
    article.shown_no.reset();
    article.publish_at.reset();
    article.corrected_at.reset();
    article.words = form.words;
    article.words_by = work.actor().display_name;
    go(work, article, step, "article.withdrawn", form.words);
}

} // namespace news::service
