// Feeds and site map as texts.
#include "news/feeds.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace news::feeds {

namespace {

constexpr char const* kFeedTitle = "ข่าวบ้านเดียวกัน · One Home";
constexpr char const* kXml = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

std::string element(std::string_view name, std::string_view content, std::string const& attributes = "")
{
    std::string const tag(name);
    return "<" + tag + attributes + ">" + html::escaped(content) + "</" + tag + ">\n";
}

std::string link(std::string_view rel, std::string const& href)
{
    return "<link rel=\"" + std::string(rel) + "\" href=\"" + html::escaped(href) + "\"/>\n";
}

base::Timestamp changed(Shown const& s)
{
    return s.corrected_at.value_or(s.publish_at);
}

std::string url_of(pages::Site const& site, Shown const& s)
{
    return site.base_url + s.path();
}

} // namespace

std::string atom(pages::Site const& site, std::vector<Entry> const& entries)
{
    base::Timestamp newest;
    for (auto const& entry : entries)
        newest = std::max(newest, changed(entry.shown));
    std::string out = kXml;
    out += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"th\">\n";
    out += element("title", kFeedTitle) + element("id", site.base_url + "/news") + element("updated", newest.iso());
    out += link("alternate", site.base_url + "/news") + link("self", site.base_url + "/news/feed.atom");
    for (auto const& [shown, html_text] : entries) {
        out += "<entry>\n" + element("title", shown.title_th);
        out += element("id", "urn:uuid:" + shown.id.str()); // the same wherever the site stands
        out += link("alternate", url_of(site, shown));
        out += element("published", shown.publish_at.iso()) + element("updated", changed(shown).iso());
        out += "<author>" + element("name", shown.byline) + "</author>\n";
        for (auto const& theme : shown.themes)
            out += "<category term=\"" + html::escaped(theme) + "\"/>\n";
        out += element("summary", shown.lead_th) + element("content", html_text, " type=\"html\"") + "</entry>\n";
    }
    return out + "</feed>\n";
}

std::string json(pages::Site const& site, std::vector<Entry> const& entries)
{
    boost::json::array items;
    for (auto const& [shown, html_text] : entries) {
        boost::json::object item{{"id", shown.id.str()},
                                 {"url", url_of(site, shown)},
                                 {"title", shown.title_th},
                                 {"summary", shown.lead_th},
                                 {"content_html", html_text},
                                 {"date_published", shown.publish_at.iso()},
                                 {"date_modified", changed(shown).iso()},
                                 {"language", "th"}};
        item["authors"] = boost::json::array{boost::json::object{{"name", shown.byline}}};
        boost::json::array tags;
        for (auto const& theme : shown.themes)
            tags.emplace_back(theme);
        item["tags"] = std::move(tags);
        if (shown.picture)
            item["image"] = site.base_url + pages::picture_address(*shown.picture, false);
        items.push_back(std::move(item));
    }
    return boost::json::serialize(boost::json::object{{"version", "https://jsonfeed.org/version/1.1"},
                                                      {"title", kFeedTitle},
                                                      {"home_page_url", site.base_url + "/news"},
                                                      {"feed_url", site.base_url + "/news/feed.json"},
                                                      {"language", "th"},
                                                      {"items", std::move(items)}});
}

std::string sitemap(pages::Site const& site, std::vector<Shown> const& all)
{
    std::string out = kXml;
    out += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    out += "<url>" + element("loc", site.base_url + "/news") + "</url>\n";
    for (auto const& s : all)
        out += "<url>" + element("loc", url_of(site, s)) + element("lastmod", changed(s).iso()) + "</url>\n";
    return out + "</urlset>\n";
}

} // namespace news::feeds
