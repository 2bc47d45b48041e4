// Parts of a household as one person may see them; the whole is `show` of the front header.
#pragma once

#include "households/store.hpp"

namespace households {

[[nodiscard]] PictureView view_of(Picture const& picture, bool may_see_numbers);

} // namespace households
