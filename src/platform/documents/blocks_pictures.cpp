// A picture with lines beside it, and two pictures beside each other.
#include "platform/documents/blocks.hpp"

#include <cairo.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace documents {

namespace {

struct Pixels {
    int width = 0;
    int height = 0;
};

// From the frame header of a JPEG (ISO 10918-1, B.2.2); absent when these bytes are none.
std::optional<Pixels> jpeg_size(std::string_view bytes)
{
    auto const at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    if (bytes.size() < 4 || at(0) != 0xFF || at(1) != 0xD8)
        return std::nullopt;
    for (std::size_t i = 2; i + 9 < bytes.size();) {
        if (at(i) != 0xFF)
            return std::nullopt;
        unsigned const marker = at(i + 1);
        if (marker == 0xFF) { // fill
            ++i;
            continue;
        }
        bool const is_frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (is_frame)
            return Pixels{at(i + 7) * 256 + at(i + 8), at(i + 5) * 256 + at(i + 6)};
        i += 2u + at(i + 2) * 256u + at(i + 3);
    }
    return std::nullopt;
}

struct SurfaceGone {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceGone>;

// An empty surface of that size with the JPEG beside it: Cairo's PDF takes the file as it is, without decoding it.
std::shared_ptr<cairo_surface_t> surface_of(std::string const& jpeg, Pixels size)
{
    Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height));
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return {};
    auto* const kept = new std::string(jpeg); // until the surface goes
    auto const forget = [](void* text) { delete static_cast<std::string*>(text); };
    auto const status = cairo_surface_set_mime_data(
        surface.get(), CAIRO_MIME_TYPE_JPEG, reinterpret_cast<unsigned char const*>(kept->data()), kept->size(), forget, kept);
    if (status != CAIRO_STATUS_SUCCESS) {
        delete kept;
        return {};
    }
    return {surface.release(), SurfaceGone{}};
}

// A picture as it will be drawn into a box of this width, not higher than three quarters of it.
struct PictureBox {
    std::shared_ptr<cairo_surface_t> surface;
    double scale = 0;
    double wide = 0;
    double high = 0;
};

PictureBox fitted(std::optional<std::string> const& jpeg, double box)
{
    auto const size = jpeg ? jpeg_size(*jpeg) : std::nullopt;
    if (!size || size->width <= 0 || size->height <= 0)
        return {};
    PictureBox placed;
    placed.surface = surface_of(*jpeg, *size);
    placed.scale = std::min(box / size->width, box * 0.75 / size->height);
    placed.wide = placed.scale * size->width;
    placed.high = placed.scale * size->height;
    return placed;
}

void draw(PictureBox const& placed, cairo_t* canvas, double left, double top)
{
    cairo_save(canvas);
    cairo_translate(canvas, left, top);
    cairo_scale(canvas, placed.scale, placed.scale);
    cairo_set_source_surface(canvas, placed.surface.get(), 0, 0);
    cairo_paint(canvas);
    cairo_restore(canvas);
}

} // namespace

void Layout::lay_out(SideBySideBlock const& block)
{
    double const gap = mm(5);
    double const box = (width - gap) / 2;
    TextStyle style;
    style.points = settings.body_points * 0.85;
    style.pitch = 1.3;
    style.align = Align::Centre;
    std::array const placed{fitted(block.left.jpeg, box), fitted(block.right.jpeg, box)};
    std::array const captions{type.set(block.left.caption, style, box), type.set(block.right.caption, style, box)};
    auto const missing = type.set(Text(block.missing), style, box);
    double const high = std::max({placed[0].high, placed[1].high, mm(12)});

    Piece piece;
    piece.gap = mm(3);
    piece.height = high + mm(1) + std::max(height_of(captions[0]), height_of(captions[1]));
    piece.draw = [=](cairo_t* canvas, double left, double top) {
        for (std::size_t i = 0; i < placed.size(); ++i) {
            double const at = left + static_cast<double>(i) * (box + gap);
            if (placed[i].surface)
                draw(placed[i], canvas, at + (box - placed[i].wide) / 2, top);
            else
                draw_lines(missing, canvas, at, top + (high - height_of(missing)) / 2);
            draw_lines(captions[i], canvas, at, top + high + mm(1));
        }
    };
    add(std::move(piece));
}

void Layout::lay_out(PicturedBlock const& block)
{
    auto const size = block.jpeg ? jpeg_size(*block.jpeg) : std::nullopt;
    auto const picture = size && size->width > 0 && size->height > 0 ? surface_of(*block.jpeg, *size) : nullptr;
    double const box = mm(block.wide_mm);
    double const scale = picture ? box / std::max(size->width, size->height) : 0;
    double const beside = picture ? box + mm(4) : 0;
    TextStyle style;
    style.points = settings.body_points * 0.92;
    style.pitch = 1.35;
    style.spaced = true;
    std::vector<Line> lines;
    for (auto const& text : block.lines)
        for (auto& line : type.set(text, style, width - beside))
            lines.push_back(std::move(line));

    Piece piece;
    piece.gap = mm(2);
    piece.height = std::max(picture ? scale * size->height : 0, height_of(lines));
    piece.draw = [lines = std::move(lines), picture, scale, beside](cairo_t* canvas, double left, double top) {
        if (picture) {
            cairo_save(canvas);
            cairo_translate(canvas, left, top);
            cairo_scale(canvas, scale, scale);
            cairo_set_source_surface(canvas, picture.get(), 0, 0);
            cairo_paint(canvas);
            cairo_restore(canvas);
        }
        draw_lines(lines, canvas, left + beside, top);
    };
    add(std::move(piece));
}

} // namespace documents
