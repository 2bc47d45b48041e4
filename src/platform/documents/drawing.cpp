// Drawings on a Cairo image surface.
#include "platform/documents/drawing.hpp"

#include "platform/documents/cairo_output.hpp"

#include "platform/documents/typeset.hpp"

#include <cairo.h>

#include <numbers>
#include <stdexcept>

namespace documents {

namespace {

constexpr double kWidest = 10'000; // a line of text is never broken

} // namespace

struct Drawing::Impl {
    Impl(int width, int height)
        : surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height)), canvas(cairo_create(surface))
    {
    }
    ~Impl()
    {
        cairo_destroy(canvas);
        cairo_surface_destroy(surface);
    }
    Impl(Impl const&) = delete;
    Impl& operator=(Impl const&) = delete;

    void use(Colour const& c) const { cairo_set_source_rgba(canvas, c.red, c.green, c.blue, c.opacity); }
    void path(std::span<Dot const> dots) const
    {
        for (auto const& dot : dots)
            cairo_line_to(canvas, dot.x, dot.y);
    }

    cairo_surface_t* surface;
    cairo_t* canvas;
};

Drawing::Drawing(int width, int height, Colour background, double scale) : impl_(std::make_unique<Impl>(width, height))
{
    impl_->use(background);
    cairo_paint(impl_->canvas);
    cairo_scale(impl_->canvas, scale, scale);
}

Drawing::~Drawing() = default;
Drawing::Drawing(Drawing&&) noexcept = default;

Drawing& Drawing::area(std::span<Dot const> outline, Colour colour)
{
    impl_->use(colour);
    impl_->path(outline);
    cairo_close_path(impl_->canvas);
    cairo_fill(impl_->canvas);
    return *this;
}

Drawing& Drawing::box(Dot upper_left, double width, double height, Colour colour)
{
    impl_->use(colour);
    cairo_rectangle(impl_->canvas, upper_left.x, upper_left.y, width, height);
    cairo_fill(impl_->canvas);
    return *this;
}

Drawing& Drawing::disc(Dot centre, double radius, Colour colour)
{
    impl_->use(colour);
    cairo_arc(impl_->canvas, centre.x, centre.y, radius, 0, 2 * std::numbers::pi);
    cairo_fill(impl_->canvas);
    return *this;
}

Drawing& Drawing::line(std::span<Dot const> dots, double width, Colour colour)
{
    impl_->use(colour);
    cairo_set_line_width(impl_->canvas, width);
    impl_->path(dots);
    cairo_stroke(impl_->canvas);
    return *this;
}

Drawing& Drawing::text(std::string_view text, Dot upper_left, double points, double grey)
{
    TextStyle style;
    style.points = points;
    style.bold = true;
    style.grey = grey;
    Typesetter type(false);
    draw_lines(type.set(Text(std::string(text)), style, kWidest), impl_->canvas, upper_left.x, upper_left.y);
    return *this;
}

std::string Drawing::png() const
{
    std::string bytes;
    cairo_surface_flush(impl_->surface);
    if (cairo_status(impl_->canvas) != CAIRO_STATUS_SUCCESS ||
        cairo_surface_write_to_png_stream(impl_->surface, append_to_string, &bytes) != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error("a drawing could not be written");
    return bytes;
}

} // namespace documents
