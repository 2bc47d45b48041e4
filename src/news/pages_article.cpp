// The page of one article, and the thanks for a vote.
#include "news/pages.hpp"

#include "news/markdown.hpp"
#include "news/pages_parts.hpp"
#include "news/rules.hpp"

#include <algorithm>

namespace news::pages {

namespace {

using base::Language;
using html::Attribute;
using html::Markup;
using html::tag;
using html::text;

constexpr std::size_t kDescription = 200;
constexpr std::int64_t kScreen = 1600; // the longer side of a picture as it is sent (files::Size::Screen)

// The text in the page's language; an article without English is told in Thai.
struct Told {
    Language language = Language::Thai;
    std::string title;
    std::string lead;
    std::string body;
};

Told told(Content const& content, Language wanted)
{
    if (wanted == Language::English && content.has_english())
        return {Language::English, *content.title_en, content.lead_en.value_or(""), *content.body_en};
    return {Language::Thai, content.title_th, content.lead_th.value_or(""), content.body_th.value_or("")};
}

std::string of_use(std::optional<std::string> const& th, std::optional<std::string> const& en, Language language)
{
    return language == Language::English && en ? *en : th.value_or("");
}

struct Size {
    std::int64_t width = 0;
    std::int64_t height = 0;
};

// Of the copy that is sent, so that the page does not jump when it comes.
Size size_of(Picture const& picture)
{
    auto const longest = std::max(picture.width, picture.height);
    if (longest <= kScreen)
        return {picture.width, picture.height};
    return {std::max<std::int64_t>(picture.width * kScreen / longest, 1),
            std::max<std::int64_t>(picture.height * kScreen / longest, 1)};
}

Markup figure(Picture const& picture, PictureUse const& use, std::string const& src, Language language, bool first)
{
    auto const size = size_of(picture);
    std::vector<Attribute> attributes{{"src", src},
                                      {"alt", of_use(use.alt_th, use.alt_en, language)},
                                      {"width", std::to_string(size.width)},
                                      {"height", std::to_string(size.height)}};
    if (!first)
        attributes.push_back({"loading", "lazy"});
    auto caption = text(of_use(use.caption_th, use.caption_en, language));
    if (use.credit)
        caption += text(word(language, " (ภาพ: ", " (Photograph: ") + *use.credit + ")");
    return tag("figure", tag("img", attributes) + tag("figcaption", caption));
}

Markup figures(reading::Whole const& whole, Language language, bool is_preview)
{
    Markup all;
    for (auto const& use : whole.content.pictures) {
        auto const picture = std::ranges::find(whole.pictures, use.picture_id, &Picture::id);
        if (picture == whole.pictures.end())
            continue;
        auto const src = is_preview ? "/api/article-pictures/" + picture->id.str() : picture_address(picture->id, false);
        all += figure(*picture, use, src, language, all.empty());
    }
    return all;
}

Markup byline(reading::Whole const& whole, Language language)
{
    auto words = when(whole.shown.publish_at, language);
    if (whole.shown.corrected_at)
        words += text(word(language, " (แก้ไข ", " (corrected ")) + when(*whole.shown.corrected_at, language) + text(")");
    auto signature = whole.shown.byline;
    signature += word(language, " / ข่าว", "");
    auto const& office = whole.office.in(language);
    if (!office.empty())
        signature += " / " + office;
    return tag("p", {{"class", "byline"}}, words + text(" · " + signature));
}

// Links to other articles of the same theme and place, and to the page that confirms the agreement.
Markup about(reading::Whole const& whole, Language language)
{
    auto const english = language == Language::English ? std::string("&lang=en") : std::string();
    Markup links;
    for (auto const& theme : whole.themes)
        links += tag("a", {{"href", "/news?theme=" + theme.name + english}}, text(theme.label.in(language)));
    for (auto const& area : whole.areas)
        links += tag("a", {{"href", "/news?area=" + area.code.str() + english}}, text(area.name.in(language)));
    auto all = tag("nav", {{"class", "choices"}, {"aria-label", word(language, "ประเด็นและพื้นที่", "Themes and areas")}}, links);
    if (whole.agreement)
        all += tag("p", text(word(language, "เกี่ยวกับ ", "About ")) +
                            tag("a", {{"href", "/seal/" + whole.agreement->seal_code}}, text(whole.agreement->title)) +
                            text(word(language, " (ตรวจสอบเอกสารที่ผนึก)", " (check the sealed paper)")));
    return all;
}

Markup vote_form(reading::Whole const& whole, Language language)
{
    Markup marks;
    for (int mark = 1; mark <= kMostMarks; ++mark) {
        auto const value = std::to_string(mark);
        marks +=
            tag("label", tag("input", {{"type", "radio"}, {"name", "mark"}, {"value", value}, {"required", ""}}) + text(value));
    }
    auto inner = tag("legend", text(word(language, "ข่าวนี้เป็นประโยชน์กับท่านเพียงใด", "How useful was this to you?")));
    inner += tag("p", text(votes_in_words(whole.votes, language)));
    inner +=
        tag("div", {{"class", "marks"}}, text(word(language, "น้อย ", "little ")) + marks + text(word(language, " มาก", " much")));
    inner += tag("button", {{"type", "submit"}}, text(word(language, "ให้คะแนน", "Vote")));
    inner += tag("p", {{"class", "quiet"}},
                 text(word(language, "หนึ่งคนหนึ่งคะแนน ให้ใหม่ได้ ระบบเก็บเพียงเลขสุ่มในเครื่องของท่าน ไม่เก็บว่าท่านเป็นใคร",
                           "One vote for each reader; voting again changes it. Only a random number is kept in your browser, not "
                           "who you are.")));
    auto const action = whole.shown.path() + "/votes" + (language == Language::English ? "?lang=en" : "");
    return tag("form", {{"method", "post"}, {"action", action}, {"id", "vote"}}, tag("fieldset", inner));
}

Markup made_up(Language language)
{
    return tag(
        "p", {{"class", "notice"}},
        text(word(language, "ข่าวสมมุติเพื่อสาธิตระบบ บุคคลในข่าวไม่มีตัวตนจริง", "Made up to show the program: nobody in it is real.")));
}

Markup text_of(reading::Whole const& whole, Told const& words, Language language, bool is_preview)
{
    auto head = tag("h1", text(words.title));
    head += byline(whole, language);
    if (whole.shown.made_up)
        head += made_up(language);
    if (words.language != language)
        head += tag("p", {{"class", "quiet"}}, text("This article is told in Thai only."));
    auto body = tag("p", {{"class", "lead"}}, text(words.lead)) + figures(whole, language, is_preview) +
                tag("div", {{"class", "body"}}, marked(words.body).html);
    std::vector<Attribute> attributes;
    if (words.language != language)
        attributes.push_back({"lang", "th"});
    return tag("article", attributes, head + body + about(whole, language));
}

std::optional<html::Picture> preview_picture(Site const& site, reading::Whole const& whole, Language language)
{
    for (auto const& use : whole.content.pictures) {
        auto const picture = std::ranges::find(whole.pictures, use.picture_id, &Picture::id);
        if (picture == whole.pictures.end())
            continue;
        auto const size = size_of(*picture);
        return html::Picture{site.base_url + picture_address(picture->id, false), size.width, size.height,
                             of_use(use.alt_th, use.alt_en, language)};
    }
    return std::nullopt;
}

html::Page head_of(Site const& site, reading::Whole const& whole, Told const& words)
{
    html::Page page;
    page.language = site.language;
    page.title = words.title;
    page.description = shortened(words.lead.empty() ? marked(words.body).plain : words.lead, kDescription);
    page.url = site.base_url + address(whole.shown, words.language);
    page.is_article = true;
    page.published = whole.shown.publish_at;
    page.changed = whole.shown.corrected_at;
    page.author = whole.shown.byline;
    page.picture = preview_picture(site, whole, words.language);
    page.feeds = feeds(site);
    return page;
}

} // namespace

html::Page article(Site const& site, reading::Whole const& whole)
{
    auto const language = site.language;
    auto const words = told(whole.content, language);
    auto page = head_of(site, whole, words);
    if (whole.content.has_english())
        page.languages = {{"th", site.base_url + address(whole.shown, Language::Thai), ""},
                          {"en", site.base_url + address(whole.shown, Language::English), ""}};
    page.body = text_of(whole, words, language, false);
    // Asked for when somebody has come to the end of it; counts one more, and nothing about them.
    page.body += tag(
        "img", {{"src", whole.shown.path() + "/read.gif"}, {"alt", ""}, {"width", "1"}, {"height", "1"}, {"loading", "lazy"}});
    page.body += vote_form(whole, language);
    page.body += short_list(word(language, "บทความที่น่าสนใจ", "Related"), whole.related, language);
    page.body += short_list(word(language, "บทความยอดนิยม", "Most read"), whole.most_read, language);
    auto const other = language == Language::Thai ? Language::English : Language::Thai;
    if (whole.content.has_english() || other == Language::Thai)
        page.body += tag("p", tag("a", {{"href", address(whole.shown, other)}, {"lang", word(other, "th", "en")}},
                                  text(word(other, "ภาษาไทย", "English"))));
    return page;
}

html::Page preview(Site const& site, reading::Whole const& whole)
{
    auto const words = told(whole.content, site.language);
    auto page = head_of(site, whole, words);
    page.indexed = false;
    page.url.clear();
    page.picture.reset();
    page.feeds.clear();
    page.body = tag("p", {{"class", "notice"}},
                    text(word(site.language, "ตัวอย่างก่อนเผยแพร่ เห็นเฉพาะผู้เขียนและผู้ตรวจข่าว",
                              "A preview: only writers and reviewers see it."))) +
                text_of(whole, words, site.language, true);
    return page;
}

html::Page thanks(Site const& site, Shown const& shown, VoteSum const& sum, int mark)
{
    auto const language = site.language;
    html::Page page;
    page.language = language;
    page.title = word(language, "ขอบคุณสำหรับคะแนน", "Thank you for your vote");
    page.indexed = false;
    page.body = tag("h1", text(page.title));
    page.body += tag("p", text(word(language, "ท่านให้ ", "You gave ") + std::to_string(mark) + word(language, " จาก 5", " of 5")));
    page.body += tag("p", text(votes_in_words(sum, language)));
    page.body += tag("p", tag("a", {{"href", address(shown, language)}},
                              text(word(language, "กลับไปอ่านข่าว ", "Back to ") + shown.title(language))));
    return page;
}

} // namespace news::pages
