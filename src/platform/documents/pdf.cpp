// Draws pages: watermark, header, pieces, footer; sets the document's properties; looks at the result before giving it away.
#include "platform/documents/pdf.hpp"

#include "platform/documents/cairo_output.hpp"

#include <cairo-pdf.h>

#include <cmath>
#include <memory>
#include <numbers>
#include <stdexcept>

namespace documents {

namespace {

constexpr double kSmall = 9.5;

using SurfacePtr = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using CanvasPtr = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

void set_properties(cairo_surface_t* surface, PaperSettings const& settings)
{
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, settings.title.c_str());
    if (!settings.author.empty())
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, settings.author.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "One Home");
    auto const made = settings.made_at.bangkok_date().iso() + "T" + settings.made_at.bangkok_time() + ":00+07:00";
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, made.c_str());
}

class Drawer {
public:
    Drawer(PaperSettings const& settings, Sheet const& sheet, Typesetter& type, cairo_t* canvas)
        : settings_(settings), sheet_(sheet), type_(type), canvas_(canvas)
    {
    }

    void page(std::vector<Piece> const& pieces, std::vector<Placed> const& placed, std::size_t number, std::size_t count)
    {
        watermark();
        margins(number, count);
        for (auto const& place : placed) {
            auto const& piece = pieces[place.piece];
            double top = sheet_.top + place.top;
            if (place.with_head) {
                piece.head->draw(canvas_, sheet_.left, top);
                top += piece.head->height;
            }
            piece.draw(canvas_, sheet_.left, top);
        }
        cairo_show_page(canvas_);
    }

private:
    [[nodiscard]] double inner() const { return sheet_.width - sheet_.left - sheet_.right; }

    void small(std::string const& text, Align align, double top)
    {
        if (text.empty())
            return;
        TextStyle style;
        style.points = kSmall;
        style.align = align;
        style.grey = 0.25;
        auto const lines = type_.set(text, style, inner());
        draw_lines(lines, canvas_, sheet_.left, top);
    }

    void margins(std::size_t number, std::size_t count)
    {
        auto const n = std::to_string(number);
        auto const all = std::to_string(count);
        small(settings_.watermark, Align::Left, mm(12)); // in words too: for copies and for those who cannot see it
        small(settings_.header, Align::Right, mm(12));
        double const foot = sheet_.height - mm(13);
        small(settings_.footer, Align::Left, foot);
        small(settings_.language == base::Language::Thai ? "หน้า " + n + " จาก " + all : "Page " + n + " of " + all, Align::Right,
              foot);
    }

    // Along the diagonal, as large as fits in two thirds of it.
    void watermark()
    {
        if (settings_.watermark.empty())
            return;
        TextStyle style;
        style.points = 100;
        style.bold = true;
        style.grey = 0.925;
        double const diagonal = std::hypot(sheet_.width, sheet_.height);
        style.points = std::min(100.0, 100 * diagonal * 0.66 / type_.measure(settings_.watermark, style));
        double const width = type_.measure(settings_.watermark, style);
        auto const lines = type_.set(settings_.watermark, style, width + 10);
        cairo_save(canvas_);
        cairo_translate(canvas_, sheet_.width / 2, sheet_.height / 2);
        cairo_rotate(canvas_, -std::atan2(sheet_.height, sheet_.width));
        lines.front().draw_shape(canvas_, -width / 2, -height_of(lines) / 2);
        cairo_restore(canvas_);
    }

    PaperSettings const& settings_;
    Sheet const& sheet_;
    Typesetter& type_;
    cairo_t* canvas_;
};

// A font that Cairo cannot embed gives blank pages and no error, so the result is looked at.
void require_sound(std::string const& pdf, std::size_t pieces)
{
    if (pieces == 0)
        throw std::runtime_error("a paper without content was asked for");
    if (!pdf.starts_with("%PDF-") || pdf.find("/FontFile2") == std::string::npos)
        throw std::runtime_error("the paper came out without its fonts");
}

} // namespace

Sheet Sheet::of(PaperSettings const& settings)
{
    Sheet sheet;
    if (settings.landscape) {
        std::swap(sheet.width, sheet.height);
        sheet.left = mm(20);
        sheet.top = mm(20);
    }
    return sheet;
}

std::string write_pdf(PaperSettings const& settings, Sheet const& sheet, Typesetter& type, std::vector<Piece> const& pieces)
{
    std::string pdf;
    SurfacePtr const surface(cairo_pdf_surface_create_for_stream(append_to_string, &pdf, sheet.width, sheet.height),
                             cairo_surface_destroy);
    set_properties(surface.get(), settings);
    {
        CanvasPtr const canvas(cairo_create(surface.get()), cairo_destroy);
        Drawer drawer(settings, sheet, type, canvas.get());
        auto const pages = paginate(pieces, sheet.height - sheet.top - sheet.bottom);
        auto const begins = [&](std::size_t i) {
            return i == 0 || (settings.many_papers && !pages[i].empty() && pieces[pages[i].front().piece].opens_page);
        };
        for (std::size_t first = 0, end = 0; first < pages.size(); first = end) {
            for (end = first + 1; end < pages.size() && !begins(end);)
                ++end;
            for (std::size_t i = first; i < end; ++i)
                drawer.page(pieces, pages[i], i - first + 1, end - first);
        }
        if (auto const status = cairo_status(canvas.get()); status != CAIRO_STATUS_SUCCESS)
            throw std::runtime_error(std::string("a paper could not be drawn: ") + cairo_status_to_string(status));
    }
    cairo_surface_finish(surface.get());
    if (auto const status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error(std::string("a paper could not be written: ") + cairo_status_to_string(status));
    require_sound(pdf, pieces.size());
    return pdf;
}

} // namespace documents
