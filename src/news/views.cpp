// Articles in the words of the screens.
#include "news/views.hpp"

#include "duties/duties.hpp"
#include "news/markdown.hpp"
#include "news/problems.hpp"
#include "news/rules.hpp"
#include "news/steps.hpp"
#include "places/places.hpp"

#include <algorithm>

namespace news::views {

namespace {

using auth::Permission;

ArticleRow row_of(places::Lookup& places, Article const& a, base::Timestamp now)
{
    auto const& state = base::label_of(a.state);
    auto const area = places.full_name(a.area);
    ArticleRow row;
    row.id = a.id;
    row.number = a.number;
    row.title = a.title;
    row.state = a.state;
    row.state_th = state.th;
    row.state_en = state.en;
    row.is_public = a.is_public(now);
    row.is_scheduled = a.is_scheduled(now);
    row.publish_at = a.publish_at;
    if (a.shown_no)
        row.url = "/news/" + (a.slug ? *a.slug : std::to_string(a.number.value()));
    row.area = a.area;
    row.area_th = area.th;
    row.area_en = area.en;
    row.version_no = a.version_no;
    row.changed_at = a.changed_at;
    row.changed_by = a.changed_name;
    row.made_up = a.made_up;
    return row;
}

PictureView view_of(Picture const& p)
{
    auto const url = "/api/article-pictures/" + p.id.str();
    PictureView view;
    view.id = p.id;
    view.url = url;
    view.thumb_url = url + "?size=thumb";
    view.width = p.width;
    view.height = p.height;
    view.shows_people = p.shows_people;
    if (p.consent) {
        view.consent_by = p.consent->by;
        view.consent_paper = p.consent->paper;
        view.consent_on = p.consent->on;
    }
    view.may_be_public = p.may_be_public();
    view.version = p.version;
    view.added_at = p.added_at;
    view.added_by = p.added_name;
    return view;
}

SavingView view_of(Article const& a, store::Saving const& s)
{
    return {s.version_no, s.saved_at, s.saved_name, s.restored, a.shown_no == s.version_no};
}

ThemeView view_of(Theme const& t)
{
    return {t.name, t.label.th, t.label.en, t.position, t.active, t.version};
}

std::vector<Remark> remarks_of(base::Faults const& faults)
{
    std::vector<Remark> remarks;
    for (auto const& fault : faults)
        remarks.push_back({fault.field, fault.message.th, fault.message.en});
    return remarks;
}

void add_rights(storage::Reader& db, auth::Actor const& actor, Article const& a, ArticleView& view)
{
    auto const may = [&](Step step) {
        auto const* const row = find_step(a.state, step, a.shown_no.has_value());
        return row && actor.scope(row->permission).covers(a.area);
    };
    duties::Thing const thing{"article", a.id.str(), a.area};
    auto const person = duties::person_of(actor);
    auto const review = duties::may_take(db, duties::Duty::ReviewArticle, thing, person);
    auto const write = duties::may_take(db, duties::Duty::WriteArticle, thing, person);
    view.may_save = may(Step::Save) && !write;
    view.may_submit = may(Step::Submit);
    view.may_return = may(Step::Return);
    view.may_approve = may(Step::Approve) && !review;
    view.may_publish = may(Step::Publish) && !review;
    view.may_withdraw = may(Step::Withdraw);
    auto const& refusal = may(Step::Approve) || may(Step::Publish) ? review : may(Step::Save) ? write : std::nullopt;
    if (refusal)
        view.not_by_you = Remark{"", refusal->in_words.th, refusal->in_words.en};
}

std::optional<store::Place> place_of(std::optional<std::string> const& after)
{
    if (!after)
        return std::nullopt;
    auto const dot = after->rfind('_');
    auto const at = base::Timestamp::parse(after->substr(0, dot));
    auto const id = dot == std::string::npos ? std::nullopt : base::Uuid::parse(after->substr(dot + 1));
    if (!at || !id)
        throw base::invalid_input({{"after", "malformed", {"อ่านตำแหน่งต่อไม่ได้", "This place cannot be read"}}});
    return store::Place{*at, ArticleId(*id)};
}

} // namespace

ArticlePage articles(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, Asked const& asked,
                     base::Timestamp now)
{
    ArticlePage page;
    page.may_write = actor.may(Permission::NewsWrite);
    places::Lookup places(db);
    auto const found = store::articles(db, scope, asked.filter, place_of(asked.after), asked.limit + 1);
    for (auto const& a : found) {
        if (page.items.size() == asked.limit) {
            auto const& last = page.items.back();
            page.next = last.changed_at.iso() + "_" + last.id.str();
            break;
        }
        page.items.push_back(row_of(places, a, now));
    }
    return page;
}

ArticleView article(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, ArticleId id, base::Timestamp now)
{
    auto const a = store::find(db, scope, id);
    if (!a)
        throw problems::not_found();
    places::Lookup places(db);
    ArticleView view;
    view.row = row_of(places, *a, now);
    view.version = a->version;
    view.content = store::version(db, id, a->version_no).value().content;
    if (auto const office = view.content.office_id ? organizations::find(db, *view.content.office_id) : std::nullopt) {
        view.office_th = office->name_th;
        view.office_en = office->name_en.value_or(office->name_th);
    }
    auto const pictures = store::pictures(db, id);
    for (auto const& picture : pictures)
        view.pictures.push_back(view_of(picture));
    for (auto const& saving : store::savings(db, id))
        view.versions.push_back(view_of(*a, saving));
    view.words = a->words;
    view.words_by = a->words_by;
    auto missing = missing_in(view.content);
    for (auto& fault : without_consent(view.content, pictures))
        missing.push_back(std::move(fault));
    view.missing = remarks_of(missing);
    add_rights(db, actor, *a, view);
    view.reads = store::reads(db, id);
    auto const votes = store::votes(db, id);
    view.votes = votes.votes;
    view.marks = votes.marks;
    return view;
}

VersionView version(storage::Reader& db, auth::Scope const& scope, ArticleId id, std::int64_t version_no)
{
    auto const a = store::find(db, scope, id);
    if (!a)
        throw problems::not_found();
    auto const version = store::version(db, id, version_no);
    if (!version)
        throw problems::version_not_found();
    auto const& v = *version;
    return {view_of(*a, store::Saving{v.version_no, v.saved_at, v.saved_name, v.restored}), v.content,
            marked(v.content.body_th.value_or("")).html.str(), marked(v.content.body_en.value_or("")).html.str()};
}

ArticleChoices choices(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope)
{
    ArticleChoices all;
    for (auto const& theme : store::themes(db))
        all.themes.push_back(view_of(theme));
    for (auto const& sealed : agreements::sealed(db, scope))
        all.agreements.push_back({sealed.id, sealed.title, sealed.number, sealed.signed_on, sealed.round});
    all.may_change_themes = actor.may(Permission::NewsReview);
    return all;
}

ThemeView theme(storage::Reader& db, std::string const& name)
{
    auto const all = store::themes(db);
    auto const found = std::ranges::find(all, name, &Theme::name);
    if (found == all.end())
        throw problems::theme_unknown();
    return view_of(*found);
}

PreviewView preview(PreviewForm const& form)
{
    auto const text = marked(form.text);
    PreviewView view{text.html.str(), {}};
    for (auto const& refused : text.refused)
        view.refused.push_back({"", refused.words.th, refused.words.en});
    return view;
}

} // namespace news::views
