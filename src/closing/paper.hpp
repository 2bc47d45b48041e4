// The closing reports on paper, in Thai. Private to this room.
#pragma once

#include "closing/reports.hpp"

#include <functional>
#include <optional>
#include <string>

namespace closing {

// The JPEG of a picture by its hash, small enough for paper; absent when it is not there.
using PictureSource = std::function<std::optional<std::string>(std::string const& sha256)>;

struct PaperOptions {
    base::Timestamp made_at;
    bool thai_digits = true;
};

[[nodiscard]] std::string house_pdf(HouseReport const&, PictureSource const&, PaperOptions const&);
[[nodiscard]] std::string tambon_pdf(TambonReport const&, PaperOptions const&);
[[nodiscard]] std::string round_pdf(RoundReport const&, PaperOptions const&);

} // namespace closing
