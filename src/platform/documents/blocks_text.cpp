// Titles, headings, paragraphs, key and value lines, rules and spaces.
#include "platform/documents/blocks.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace documents {

void Layout::add(Piece piece)
{
    piece.gap += std::exchange(pending_gap, 0);
    piece.opens_page = piece.opens_page || std::exchange(pending_page, false);
    pieces.push_back(std::move(piece));
}

void Layout::keep_tail(std::size_t first, std::size_t count)
{
    auto const end = pieces.size();
    for (auto i = std::max(first, end - std::min(end, count)); i < end; ++i)
        pieces[i].keep_with_next = true;
}

void draw_rule(cairo_t* canvas, double x1, double y1, double x2, double y2, double thickness)
{
    cairo_set_source_rgb(canvas, 0, 0, 0);
    cairo_set_line_width(canvas, thickness);
    cairo_move_to(canvas, x1, y1);
    cairo_line_to(canvas, x2, y2);
    cairo_stroke(canvas);
}

namespace {

// One piece for each line; neither the first nor the last line of a paragraph stands alone on a page.
void add_lines(Layout& layout, std::vector<Line> lines, double gap)
{
    auto const count = lines.size();
    for (std::size_t i = 0; i < count; ++i) {
        Piece piece;
        piece.height = lines[i].height();
        piece.gap = i == 0 ? gap : 0;
        piece.keep_with_next = i + 1 < count && (i == 0 || i + 2 == count);
        piece.draw = [line = std::move(lines[i])](cairo_t* canvas, double left, double top) { line.draw(canvas, left, top); };
        layout.add(std::move(piece));
    }
}

} // namespace

void Layout::lay_out(TitleBlock const& block)
{
    TextStyle style;
    style.points = settings.body_points * (block.large ? 1.25 : 1);
    style.bold = block.large;
    style.align = Align::Centre;
    style.pitch = 1.45;
    style.spaced = true;
    style.whole_words = true;
    auto const first = pieces.size();
    add_lines(*this, type.set(block.line, style, width), 0);
    keep_tail(first, pieces.size() - first);
}

void Layout::lay_out(HeadingBlock const& block)
{
    TextStyle style;
    style.points = settings.body_points;
    style.bold = true;
    style.spaced = true;
    auto const first = pieces.size();
    add_lines(*this, type.set(block.line, style, width), mm(3.5));
    keep_tail(first, pieces.size() - first);
}

void Layout::lay_out(ParagraphBlock const& block)
{
    TextStyle style;
    style.points = settings.body_points;
    style.align = block.align;
    style.spaced = true;
    if (block.first_line_indent)
        style.first_indent = mm(kIndentMm + block.further_indent);
    add_lines(*this, type.set(block.text, style, width), mm(1.5));
}

void Layout::lay_out(KeyValuesBlock const& block)
{
    TextStyle key_style;
    key_style.points = settings.body_points;
    key_style.bold = true;
    key_style.pitch = 1.4;
    key_style.whole_words = true;
    TextStyle value_style = key_style;
    value_style.bold = false;

    double key_width = 0;
    for (auto const& row : block.rows)
        key_width = std::max(key_width, type.measure(row.key, key_style));
    key_width = std::min(key_width, width * 0.4) + mm(4);

    for (auto const& row : block.rows) {
        auto key = type.set(row.key, key_style, key_width - mm(4));
        auto value = type.set(row.value, value_style, width - key_width);
        Piece piece;
        piece.gap = &row == &block.rows.front() ? mm(1.5) : 0;
        piece.height = std::max(height_of(key), height_of(value));
        piece.draw = [key = std::move(key), value = std::move(value), key_width](cairo_t* canvas, double left, double top) {
            draw_lines(key, canvas, left, top);
            draw_lines(value, canvas, left + key_width, top);
        };
        add(std::move(piece));
    }
}

void Layout::lay_out(RuleBlock const&)
{
    Piece piece;
    piece.gap = mm(2);
    piece.height = mm(2);
    piece.draw = [width = width](cairo_t* canvas, double left, double top) { draw_rule(canvas, left, top, left + width, top); };
    add(std::move(piece));
}

void Layout::lay_out(SpaceBlock const& block)
{
    pending_gap += mm(block.mm);
}

void Layout::lay_out(NewPageBlock const&)
{
    pending_page = true;
}

} // namespace documents
