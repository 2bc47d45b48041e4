// Front door of the room: pages that the server writes itself, for readers without JavaScript, and their one way of escaping.
//
// HTML that may be sent is a type of its own, `Markup`. It is made of plain text (`text`, which escapes) and of elements (`tag`),
// and of nothing else: there is no way to put a string in as it is. So whatever people wrote stays text.
//
//     auto list = html::tag("ul", html::tag("li", html::text(article.title)));
//     list += html::tag("a", {{"href", url}}, html::text("อ่านต่อ"));
//     return html::page_response(call, {.title = "ข่าว", .body = list, …});
#pragma once

#include "base/bilingual.hpp"
#include "base/dates.hpp"
#include "base/problem.hpp"
#include "platform/api/route.hpp"
#include "platform/http/message.hpp"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace html {

struct Attribute {
    std::string_view name;
    std::string value;
};

class Markup {
public:
    Markup() = default;
    [[nodiscard]] std::string const& str() const { return text_; }
    [[nodiscard]] bool empty() const { return text_.empty(); }
    Markup& operator+=(Markup const& more)
    {
        text_ += more.text_;
        return *this;
    }

private:
    friend Markup text(std::string_view);
    friend Markup tag(std::string_view, std::vector<Attribute> const&, Markup const&);
    std::string text_;
};
[[nodiscard]] inline Markup operator+(Markup a, Markup const& b)
{
    a += b;
    return a;
}

// Plain text, escaped; good inside elements and quoted attributes. Control characters that XML has no place for are left out.
[[nodiscard]] std::string escaped(std::string_view plain);
[[nodiscard]] Markup text(std::string_view plain);
// An element with its end, or one that has none (img, br, meta …). Attributes in their order; one whose value is a link that
// `is_safe_link` refuses is left out. Throws std::logic_error for a name that pages of ours never have (script, style, iframe,
// object, an attribute on…, style): those are written by programmers, not by readers.
[[nodiscard]] Markup tag(std::string_view name, std::vector<Attribute> const& attributes, Markup const& inner = {});
[[nodiscard]] inline Markup tag(std::string_view name, Markup const& inner)
{
    return tag(name, {}, inner);
}

// http, https, mailto and tel, and places of our own site ("/…", "#…", "?…"); nothing that begins "//", and no backslash, blank
// or control character, which browsers read in surprising ways.
[[nodiscard]] bool is_safe_link(std::string_view link);

struct Picture {
    std::string url; // absolute
    std::int64_t width = 0;
    std::int64_t height = 0;
    std::string alt;
};
struct Other {
    std::string name; // of a language "th", or the type of a feed
    std::string url;
    std::string title;
};

// One page: what stands in its head, for readers, search engines and previews in LINE or Facebook, and its own part of the body.
struct Page {
    base::Language language = base::Language::Thai;
    std::string title;       // without the site's name
    std::string description; // one or two sentences
    std::string url;         // absolute and canonical
    bool is_article = false;
    bool indexed = true; // false: search engines are asked to leave it out
    std::optional<base::Timestamp> published;
    std::optional<base::Timestamp> changed;
    std::string author;
    std::optional<Picture> picture;
    std::vector<Other> languages; // the same page in each of them, itself too
    std::vector<Other> feeds;
    Markup body; // inside <main>
};

// The whole document.
[[nodiscard]] std::string document(Page const&);
// The answer: an ETag of its content, which the server compares with what the reader has (304); anybody may keep it, and asks
// each time whether it is still good.
[[nodiscard]] http::Response page_response(Page const&, int status = 200);
// The same promise for another text (feed, sitemap, style sheet).
[[nodiscard]] http::Response kept_response(std::string_view content_type, std::string content);
// A refusal in the words of a page (`Route::refuses_as`), with what to do next.
[[nodiscard]] http::Response refusal_page(base::Problem const&, base::Language);
inline constexpr char const* kHtmlType = "text/html; charset=utf-8";

// "Wed, 20 Jan 2022" has no place here: dates as people read them, "20 มกราคม 2565".
[[nodiscard]] std::string day(base::Date, base::Language);

[[nodiscard]] std::string_view style_sheet();
// /public.css
void add_routes(api::Routes&);

} // namespace html
