// Putting a version before the public, and taking it away: the public's row, its themes and areas, its search text.
#pragma once

#include "news/article.hpp"

namespace news {

// `article` has its number, its day and the version to be shown already.
void show(api::Work&, Article const&, Content const&);
void hide(api::Work&, Article const&);
// After a picture's consent changed.
void renew_first_picture(api::Work&, Article const&);

} // namespace news
