// News for programs: Atom (RFC 4287), JSON Feed 1.1, and this room's part of the site map.
#pragma once

#include "news/pages.hpp"

#include <string>
#include <vector>

namespace news::feeds {

struct Entry {
    Shown shown;
    std::string html; // of its text, in Thai
};
// The newest first; Thai, the language of every article.
[[nodiscard]] std::string atom(pages::Site const&, std::vector<Entry> const&);
[[nodiscard]] std::string json(pages::Site const&, std::vector<Entry> const&);
[[nodiscard]] std::string sitemap(pages::Site const&, std::vector<Shown> const&);

} // namespace news::feeds
