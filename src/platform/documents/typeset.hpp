// Sets running text into lines, for this room only: Thai word breaks, spacing of justified lines, drawing with a text layer.
#pragma once

#include "platform/documents/fonts.hpp"
#include "platform/documents/paper.hpp"

#include <pango/pangocairo.h>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace documents {

constexpr double mm(double millimetres)
{
    return millimetres * 72.0 / 25.4;
}

struct TextStyle {
    double points = 13.5;
    bool bold = false;
    Align align = Align::Left;
    double pitch = 1.5; // distance of lines, in sizes
    double grey = 0;    // 0 black … 1 white
    double first_indent = 0;
    bool spaced = false;      // `spaced_numbers` applies: running text, not cells
    bool whole_words = false; // lines end at blanks while the words between them fit: names, titles, cells
};

// A line ready to be drawn. It shares the layout it came from: Pango takes the characters of the PDF's text layer from there.
class Line {
public:
    Line(std::shared_ptr<PangoLayout> layout, PangoLayoutLine* line, TextStyle const& style, double left, double width);

    [[nodiscard]] double height() const { return height_; }
    [[nodiscard]] double width() const { return width_; }
    // `x` is the left edge the lines were set for, `top` the line's upper edge.
    void draw(cairo_t* canvas, double x, double top) const;
    // The same as a shape, absent from the text layer.
    void draw_shape(cairo_t* canvas, double x, double top) const;

private:
    std::shared_ptr<PangoLayout> layout_;
    std::shared_ptr<PangoLayoutLine> line_;
    double left_;
    double width_;
    double height_;
    double baseline_;
    double grey_;
};

class Typesetter {
public:
    explicit Typesetter(bool thai_digits);

    // Lines no wider than `width`. An empty text gives one empty line.
    [[nodiscard]] std::vector<Line> set(Text const& text, TextStyle const& style, double width);
    // The natural width on one line.
    [[nodiscard]] double measure(Text const& text, TextStyle const& style);

private:
    // `together`: numbers stay with their units, dates in one line.
    [[nodiscard]] std::shared_ptr<PangoLayout> lay_out(Text const& text, TextStyle const& style, double width,
                                                       bool together = true);
    [[nodiscard]] std::shared_ptr<PangoLayout> wrapped(Text const& text, TextStyle const& style, double width);
    // Of the characters from `first` to `last`.
    void keep_words_whole(PangoAttrList* attributes, std::string const& characters, std::size_t first, std::size_t last,
                          TextStyle const& style, double width);

    GObjectPtr<PangoContext> context_;
    bool thai_digits_;
};

[[nodiscard]] double height_of(std::vector<Line> const& lines);
void draw_lines(std::vector<Line> const& lines, cairo_t* canvas, double x, double top);

} // namespace documents
