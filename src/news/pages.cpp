// The list of articles, and pieces of pages.
#include "news/pages.hpp"

#include "news/pages_parts.hpp"
#include "platform/http/percent.hpp"

#include <cstdio>

namespace news::pages {

namespace {

using base::Language;
using html::Attribute;
using html::Markup;
using html::tag;
using html::text;

struct Query {
    std::string q;
    std::string theme;
    std::string area;
    std::string after;
    Language language = Language::Thai;
};

std::string url_of(Query const& query)
{
    std::string url = "/news";
    char before = '?';
    auto const add = [&](char const* name, std::string const& value) {
        if (value.empty())
            return;
        url += std::exchange(before, '&');
        url += std::string(name) + "=" + http::percent_encode(value);
    };
    add("q", query.q);
    add("theme", query.theme);
    add("area", query.area);
    add("after", query.after);
    add("lang", query.language == Language::English ? "en" : "");
    return url;
}

Query query_of(reading::Listed const& listed, Language language)
{
    auto const& asked = listed.asked;
    return {asked.typed, asked.theme.value_or(""), asked.area ? asked.area->str() : "", "", language};
}

std::string after_text(store::After const& after)
{
    return after.publish_at.iso() + "_" + std::to_string(after.number);
}

Markup search_form(reading::Listed const& listed, Language language)
{
    auto const& asked = listed.asked;
    auto field =
        tag("label", text(word(language, "ค้นข่าว", "Search the news")) +
                         tag("input", {{"type", "search"}, {"name", "q"}, {"value", asked.typed}, {"maxlength", "200"}}));
    auto options = tag("option", {{"value", ""}}, text(word(language, "ทุกประเด็น", "All themes")));
    for (auto const& theme : listed.themes) {
        std::vector<Attribute> attributes{{"value", theme.name}};
        if (asked.theme == theme.name)
            attributes.push_back({"selected", ""});
        options += tag("option", attributes, text(theme.label.in(language)));
    }
    auto themes = tag("label", text(word(language, "ประเด็น", "Theme")) + tag("select", {{"name", "theme"}}, options));
    Markup hidden;
    if (asked.area)
        hidden += tag("input", {{"type", "hidden"}, {"name", "area"}, {"value", asked.area->str()}});
    if (language == Language::English)
        hidden += tag("input", {{"type", "hidden"}, {"name", "lang"}, {"value", "en"}});
    auto button = tag("button", {{"type", "submit"}}, text(word(language, "ค้นหา", "Search")));
    return tag("form", {{"class", "search"}, {"role", "search"}, {"method", "get"}, {"action", "/news"}},
               field + themes + hidden + button);
}

Markup item(Shown const& s, Language language)
{
    auto words = tag("h2", tag("a", {{"href", address(s, language)}}, text(s.title(language))));
    words += tag("p", {{"class", "when"}}, when(s.publish_at, language) + text(" · " + s.byline));
    if (s.made_up)
        words += tag("p", {{"class", "quiet"}}, text(word(language, "ข่าวสมมุติ", "Made up")));
    words += tag("p", text(s.lead(language)));
    Markup row = tag("div", words);
    if (s.picture) // the title says it; the picture adds nothing for those who do not see it
        row += tag(
            "img",
            {{"src", picture_address(*s.picture, true)}, {"alt", ""}, {"width", "112"}, {"height", "84"}, {"loading", "lazy"}});
    return tag("li", row);
}

Markup found(reading::Listed const& listed, Language language)
{
    if (listed.too_short)
        return tag("p", {{"role", "status"}},
                   text(word(language, "คำค้นสั้นเกินไป พิมพ์อย่างน้อยสองตัวอักษร", "Too short: type at least two letters")));
    if (listed.items.empty())
        return tag("p", {{"role", "status"}},
                   text(word(language, "ไม่พบข่าว ลองใช้คำอื่นหรือเลือกทุกประเด็น", "No article found. Try another word, or all themes")));
    Markup items;
    for (auto const& s : listed.items)
        items += item(s, language);
    return tag("ul", {{"class", "articles"}}, items);
}

Markup paging(reading::Listed const& listed, Language language)
{
    auto query = query_of(listed, language);
    Markup links;
    if (listed.asked.after)
        links += tag("a", {{"href", url_of(query)}}, text(word(language, "← ข่าวล่าสุด", "← Newest")));
    if (listed.next) {
        query.after = after_text(*listed.next);
        links += tag("a", {{"href", url_of(query)}, {"rel", "next"}}, text(word(language, "ข่าวเก่ากว่านี้ →", "Older →")));
    }
    return links.empty() ? links : tag("nav", {{"class", "choices"}, {"aria-label", word(language, "หน้าข่าว", "Pages")}}, links);
}

Markup area_choice(reading::Listed const& listed, Language language)
{
    if (!listed.area)
        return {};
    auto query = query_of(listed, language);
    query.area.clear();
    return tag("p", text(word(language, "เฉพาะพื้นที่ ", "Only about ") + listed.area->name.in(language) + " ") +
                        tag("a", {{"href", url_of(query)}}, text(word(language, "ดูทุกพื้นที่", "Show all areas"))));
}

} // namespace

std::string address(Shown const& s, Language language)
{
    return s.path() + (language == Language::English ? "?lang=en" : "");
}

std::string picture_address(PictureId id, bool small)
{
    return "/news/pictures/" + id.str() + (small ? "?size=thumb" : "");
}

std::string votes_in_words(VoteSum const& sum, Language language)
{
    if (sum.votes == 0)
        return word(language, "ยังไม่มีผู้ให้คะแนน", "Nobody has voted yet");
    auto const tenths = (sum.marks * 20 + sum.votes) / (2 * sum.votes); // rounded to a tenth
    auto const mean = std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
    auto const n = std::to_string(sum.votes);
    return language == Language::Thai ? "คะแนนโหวต : " + mean + " จาก 5 (" + n + " คน)"
                                      : "Votes: " + mean + " of 5 (" + n + " readers)";
}

Markup when(base::Timestamp at, Language language)
{
    return tag("time", {{"datetime", at.iso()}}, text(html::day(at.bangkok_date(), language)));
}

Markup short_list(std::string const& heading, std::vector<Shown> const& articles, Language language)
{
    if (articles.empty())
        return {};
    Markup items;
    for (auto const& s : articles)
        items += tag("li", tag("a", {{"href", address(s, language)}}, text(s.title(language))) + text(" ") +
                               tag("span", {{"class", "when"}}, when(s.publish_at, language)));
    return tag("section", {{"class", "aside"}}, tag("h2", text(heading)) + tag("ul", {{"class", "plain"}}, items));
}

std::vector<html::Other> feeds(Site const& site)
{
    return {{"application/atom+xml", site.base_url + "/news/feed.atom", "ข่าวบ้านเดียวกัน"},
            {"application/feed+json", site.base_url + "/news/feed.json", "ข่าวบ้านเดียวกัน"}};
}

html::Page list(Site const& site, reading::Listed const& listed)
{
    auto const language = site.language;
    auto query = query_of(listed, language);
    if (listed.asked.after)
        query.after = after_text(*listed.asked.after);
    html::Page page;
    page.language = language;
    page.title = word(language, "ข่าว", "News");
    page.description = word(language, "ข่าวงานที่อยู่อาศัยของจังหวัด บ้านพอเพียง บ้านมั่นคง สภาองค์กรชุมชน และเครือข่าย",
                            "News of the province's housing aid, its councils and its network");
    page.url = site.base_url + url_of(query);
    page.indexed = listed.asked.typed.empty();
    for (auto const other : {Language::Thai, Language::English}) {
        query.language = other;
        page.languages.push_back({other == Language::Thai ? "th" : "en", site.base_url + url_of(query), ""});
    }
    page.feeds = feeds(site);
    page.body = tag("h1", text(page.title)) + search_form(listed, language) + area_choice(listed, language) +
                found(listed, language) + paging(listed, language) +
                short_list(word(language, "บทความยอดนิยม", "Most read"), listed.most_read, language);
    query = query_of(listed, language == Language::Thai ? Language::English : Language::Thai);
    page.body += tag("p", tag("a", {{"href", url_of(query)}, {"lang", word(language, "en", "th")}},
                              text(word(language, "English", "ภาษาไทย"))));
    return page;
}

} // namespace news::pages
