// A picture with lines beside it.
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

} // namespace

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
