// Laid-out pieces onto the pages of a PDF, for this room only.
#pragma once

#include "platform/documents/pages.hpp"
#include "platform/documents/paper.hpp"
#include "platform/documents/typeset.hpp"

#include <string>
#include <vector>

namespace documents {

// The sheet and its margins, in points.
struct Sheet {
    double width = mm(210);
    double height = mm(297);
    double left = mm(30);
    double right = mm(20);
    double top = mm(25);
    double bottom = mm(20);

    [[nodiscard]] static Sheet of(PaperSettings const& settings);
};

// Throws std::runtime_error when Cairo reports a fault, when nothing was drawn, or when no font is in the file.
[[nodiscard]] std::string write_pdf(PaperSettings const& settings, Sheet const& sheet, Typesetter& type,
                                    std::vector<Piece> const& pieces);

} // namespace documents
