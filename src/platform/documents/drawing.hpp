// Simple coloured drawings as PNG: areas, lines, discs and text in the papers' font. For made-up pictures of the demonstration.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace documents {

struct Colour { // 0 … 1 each
    double red = 0;
    double green = 0;
    double blue = 0;
    double opacity = 1;
};

struct Dot { // from the upper left corner
    double x = 0;
    double y = 0;
};

class Drawing {
public:
    // Pixels of the picture; with a `scale`, one unit of all coordinates is that many pixels.
    Drawing(int width, int height, Colour background, double scale = 1);
    ~Drawing();
    Drawing(Drawing&&) noexcept;

    Drawing& area(std::span<Dot const> outline, Colour colour);
    Drawing& box(Dot upper_left, double width, double height, Colour colour);
    Drawing& disc(Dot centre, double radius, Colour colour);
    Drawing& line(std::span<Dot const> dots, double width, Colour colour);
    // One line of text, black (grey 0) to white (1).
    Drawing& text(std::string_view text, Dot upper_left, double points, double grey);

    // The same calls give the same bytes. Throws std::runtime_error when Cairo reports a fault.
    [[nodiscard]] std::string png() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace documents
