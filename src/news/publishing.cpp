// What the public's pages read, made of a version.
#include "news/publishing.hpp"

#include "news/markdown.hpp"
#include "news/rules.hpp"
#include "news/store.hpp"
#include "places/places.hpp"

#include <algorithm>

namespace news {

namespace {

constexpr std::size_t kMostWords = 80; // of title and lead, for what is related

// Everything by which somebody might look for it.
std::string search_of(storage::Reader& db, Content const& content)
{
    std::string all = content.title_th + "\n" + content.lead_th.value_or("") + "\n" + marked(content.body_th.value_or("")).plain +
                      "\n" + content.title_en.value_or("") + "\n" + content.lead_en.value_or("") + "\n" +
                      marked(content.body_en.value_or("")).plain + "\n" + content.byline.value_or("");
    for (auto const& use : content.pictures)
        all += "\n" + use.caption_th.value_or("") + "\n" + use.caption_en.value_or("");
    for (auto const& theme : store::themes(db))
        if (std::ranges::find(content.themes, theme.name) != content.themes.end())
            all += "\n" + theme.label.th + "\n" + theme.label.en;
    for (auto const& area : content.areas)
        all += "\n" + places::full_name(db, area, base::Language::Thai) + "\n" +
               places::full_name(db, area, base::Language::English);
    return searchable(all);
}

} // namespace

void show(api::Work& work, Article const& article, Content const& content)
{
    Shown s;
    s.id = article.id;
    s.number = article.number.value();
    s.slug = article.slug;
    s.version_no = article.shown_no.value();
    s.publish_at = article.publish_at.value();
    s.corrected_at = article.corrected_at;
    s.title_th = content.title_th;
    s.title_en = content.title_en;
    s.lead_th = content.lead_th.value_or("");
    s.lead_en = content.lead_en;
    s.byline = content.byline.value_or("");
    s.picture = first_picture(content, store::pictures(work.tx(), article.id));
    s.area = article.area;
    s.round = content.round_id;
    s.agreement = content.agreement_id;
    if (auto const sealed = s.agreement ? agreements::find_sealed(work.tx(), *s.agreement) : std::nullopt; sealed && !s.round)
        s.round = sealed->round;
    s.themes = content.themes;
    s.areas = content.areas;
    s.words = words_of(content.title_th + " " + s.lead_th, kMostWords);
    s.made_up = article.made_up;
    store::show(work.tx(), s, search_of(work.tx(), content));
}

void hide(api::Work& work, Article const& article)
{
    if (article.number)
        store::hide(work.tx(), article.id, *article.number);
}

void renew_first_picture(api::Work& work, Article const& article)
{
    if (!article.shown_no)
        return;
    auto const content = store::version(work.tx(), article.id, *article.shown_no).value().content;
    store::set_first_picture(work.tx(), article.id, first_picture(content, store::pictures(work.tx(), article.id)));
}

} // namespace news
