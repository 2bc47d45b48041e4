// The small markup in which articles are written, read by cmark and written by us.
//
// Paragraphs, headings (#, ##), lists, quotations (>), *emphasis*, **strong words**, [links](https://…), line breaks and lines.
// Whatever else Markdown knows is refused in words: HTML of any kind, pictures inside the text (they have their own place, with
// caption and consent), links that are no links (javascript:, data:). Nothing that cmark writes is used: the tree is walked and
// each node becomes an element of platform/html, which escapes. Pure.
#pragma once

#include "base/bilingual.hpp"
#include "platform/html/html.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace news {

struct Refused {
    std::string code; // "html", "picture", "link", "deep"
    base::Bilingual words;
};

struct Marked {
    html::Markup html;
    std::string plain;            // the words alone, for searching and short descriptions
    std::vector<Refused> refused; // each once; what is refused is left out of both
};
// Costs about a millisecond for a long article.
[[nodiscard]] Marked marked(std::string_view source);

// Its beginning, at most `most` characters, ending with a whole word and "…" where something was left out.
[[nodiscard]] std::string shortened(std::string_view plain, std::size_t most);

} // namespace news
