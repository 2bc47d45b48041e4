// From cmark's tree to our elements.
#include "news/markdown.hpp"

#include "base/text.hpp"

#include <cmark.h>

#include <algorithm>
#include <memory>

namespace news {

namespace {

using html::Attribute;
using html::Markup;

constexpr std::size_t kDeepest = 10; // a quotation in a list in a quotation … nobody means more

struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeIterator {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

// An element that is open, and what stands in it so far.
struct Open {
    std::string name; // "": no element of its own
    std::vector<Attribute> attributes;
    Markup inner;
};

std::string_view literal_of(cmark_node* node)
{
    auto const* const literal = cmark_node_get_literal(node);
    return literal ? std::string_view(literal) : std::string_view();
}

// A paragraph of a list without blank lines between its items has no element of its own.
bool is_tight(cmark_node* paragraph)
{
    auto* const item = cmark_node_parent(paragraph);
    auto* const list = item ? cmark_node_parent(item) : nullptr;
    return list && cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list);
}

class Walk {
public:
    Marked run(cmark_node* root)
    {
        std::unique_ptr<cmark_iter, FreeIterator> const iterator(cmark_iter_new(root));
        open_.emplace_back();
        for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator.get())) {
            auto* const node = cmark_iter_get_node(iterator.get());
            if (event == CMARK_EVENT_ENTER)
                enter(node);
            else
                leave(node);
        }
        marked_.html = std::move(open_.front().inner);
        return std::move(marked_);
    }

private:
    void refuse(std::string code, base::Bilingual words)
    {
        if (std::ranges::find(marked_.refused, code, &Refused::code) == marked_.refused.end())
            marked_.refused.push_back({std::move(code), std::move(words)});
    }
    void put(Markup const& markup) { open_.back().inner += markup; }
    void say(std::string_view words)
    {
        put(html::text(words));
        marked_.plain += words;
    }
    void begin(std::string name, std::vector<Attribute> attributes = {})
    {
        if (open_.size() > kDeepest) {
            refuse("deep", {"ย่อหน้าซ้อนกันลึกเกินไป ลดเครื่องหมาย > หรือรายการย่อยลง", "Too deeply nested: use fewer > or inner lists"});
            name.clear();
        }
        open_.push_back({std::move(name), std::move(attributes), {}});
    }
    void end()
    {
        auto done = std::move(open_.back());
        open_.pop_back();
        put(done.name.empty() ? done.inner : html::tag(done.name, done.attributes, done.inner));
    }
    void paragraph(std::string_view words)
    {
        begin("p");
        say(words);
        end();
        marked_.plain += '\n';
    }
    void link(cmark_node* node)
    {
        auto const* const url = cmark_node_get_url(node);
        std::string const target = url ? url : "";
        if (!html::is_safe_link(target)) {
            refuse("link", {"ลิงก์ใช้ได้เฉพาะ https:// http:// mailto: tel: หรือหน้าในเว็บนี้ที่ขึ้นต้นด้วย /",
                            "Links begin with https://, http://, mailto:, tel:, or / for a page of this site"});
            return begin("");
        }
        bool const outside = target.starts_with("http");
        begin("a", outside ? std::vector<Attribute>{{"href", target}, {"rel", "nofollow noopener"}}
                           : std::vector<Attribute>{{"href", target}});
    }
    void list(cmark_node* node)
    {
        if (cmark_node_get_list_type(node) != CMARK_ORDERED_LIST)
            return begin("ul");
        auto const start = cmark_node_get_list_start(node);
        begin("ol", start == 1 ? std::vector<Attribute>{} : std::vector<Attribute>{{"start", std::to_string(start)}});
    }
    void refuse_html()
    {
        refuse("html", {"เนื้อข่าวใช้คำสั่ง HTML ไม่ได้ ใช้ **ตัวหนา** *ตัวเอน* # หัวข้อ - รายการ หรือ [ข้อความ](https://…) แทน",
                        "The text may hold no HTML. Use **strong**, *emphasis*, # heading, - list or [words](https://…)"});
    }
    void enter(cmark_node* node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
            return begin(is_tight(node) ? "" : "p");
        case CMARK_NODE_HEADING: // the page's own title is the first
            return begin(cmark_node_get_heading_level(node) <= 2 ? "h2" : "h3");
        case CMARK_NODE_BLOCK_QUOTE:
            return begin("blockquote");
        case CMARK_NODE_LIST:
            return list(node);
        case CMARK_NODE_ITEM:
            return begin("li");
        case CMARK_NODE_EMPH:
            return begin("em");
        case CMARK_NODE_STRONG:
            return begin("strong");
        case CMARK_NODE_LINK:
            return link(node);
        case CMARK_NODE_IMAGE:
            refuse("picture", {"วางภาพในช่องภาพของข่าว ไม่ใช่ในเนื้อข่าว เพื่อให้มีคำบรรยายและความยินยอม",
                               "Put pictures among the article's pictures, not in its text: they need a caption and consent"});
            return begin("");
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE: // `as it is`: words like any others
            return say(literal_of(node));
        case CMARK_NODE_CODE_BLOCK: // Thai paragraphs begin with many blanks, which Markdown takes for code
            return paragraph(base::text::normalise(literal_of(node), true));
        case CMARK_NODE_SOFTBREAK:
            return say("\n");
        case CMARK_NODE_LINEBREAK:
            put(html::tag("br", std::vector<Attribute>{}));
            marked_.plain += '\n';
            return;
        case CMARK_NODE_THEMATIC_BREAK:
            return put(html::tag("hr", std::vector<Attribute>{}));
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_HTML_INLINE:
            return refuse_html();
        default: // the document; nodes of cmark's plug-ins, of which there are none
            return;
        }
    }
    // Only for what can hold something; leaves are left at once.
    void leave(cmark_node* node)
    {
        auto const type = cmark_node_get_type(node);
        if (type == CMARK_NODE_DOCUMENT)
            return;
        end();
        if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING)
            marked_.plain += '\n';
    }

    Marked marked_;
    std::vector<Open> open_;
};

bool begins_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

} // namespace

Marked marked(std::string_view source)
{
    std::unique_ptr<cmark_node, FreeNode> const root(cmark_parse_document(source.data(), source.size(), CMARK_OPT_DEFAULT));
    return Walk().run(root.get());
}

std::string shortened(std::string_view plain, std::size_t most)
{
    auto const flat = base::text::normalise(plain);
    if (base::text::length(flat) <= most)
        return flat;
    std::size_t characters = 0;
    std::size_t cut = 0;
    std::size_t blank = 0;
    for (std::size_t i = 0; i < flat.size(); ++i) {
        if (!begins_character(flat[i]))
            continue;
        cut = i;
        if (flat[i] == ' ')
            blank = i;
        if (characters++ == most)
            break;
    }
    // Thai has few blanks: one that lies far back would throw most of it away.
    return flat.substr(0, blank > cut / 2 ? blank : cut) + "…";
}

} // namespace news
