// Pieces of a paper (a line, a row, a signature pair) and how they fall on pages; knows heights only, no drawing.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

typedef struct _cairo cairo_t;

namespace documents {

// What never tears. Lengths in points.
struct Piece {
    double height = 0;
    double gap = 0;              // space before it; dropped at the top of a page
    bool keep_with_next = false; // no page ends between this piece and the next
    bool opens_page = false;     // begins a new page
    std::function<void(cairo_t*, double left, double top)> draw;
    std::shared_ptr<Piece const> head; // drawn above it when it comes first on a page: a table's head
};

struct Placed {
    std::size_t piece = 0;
    double top = 0; // below the page's upper margin; of the head where there is one
    bool with_head = false;
};

// Pages of `room` points each. Pieces kept together move together while they fit on one page; a longer chain is torn where it
// must be. A single piece higher than a page stands alone on one.
[[nodiscard]] std::vector<std::vector<Placed>> paginate(std::vector<Piece> const& pieces, double room);

} // namespace documents
