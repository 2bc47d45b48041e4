// Lines by Pango. Justified lines are spread by ourselves: Pango widens the few spaces of a Thai line into holes, while Thai
// typesetting spreads a line over all its letters ("Thai distributed") and the spaces a little more.
#include "platform/documents/typeset.hpp"

#include "platform/documents/paper_text.hpp"

#include <algorithm>
#include <string>

namespace documents {

namespace {

constexpr double kSpaceWeight = 6;            // a space takes as much as six letters
constexpr double kMostBetweenLetters = 0.065; // of the size; readers of the text layer see a space from 0.1 on
constexpr double kMetricsHeight = 1.3;        // ascent and descent of Sarabun, in sizes

// Visits the clusters of a line in order: glyph that ends the cluster, and whether it is a blank.
template <class F>
void each_cluster(PangoLayoutLine* line, char const* text, F&& visit)
{
    for (auto* node = line->runs; node; node = node->next) {
        auto* run = static_cast<PangoLayoutRun*>(node->data);
        PangoGlyphItemIter clusters;
        for (auto more = pango_glyph_item_iter_init_start(&clusters, run, text); more;
             more = pango_glyph_item_iter_next_cluster(&clusters))
            visit(run->glyphs->glyphs[clusters.end_glyph - 1], text[clusters.start_index] == ' ');
    }
}

// Spreads `slack` (Pango units) over the line, not after its last cluster.
void spread(PangoLayoutLine* line, char const* text, int slack, double points)
{
    double units = 0;
    std::size_t last = 0;
    std::size_t count = 0;
    each_cluster(line, text, [&](PangoGlyphInfo&, bool blank) {
        ++count;
        if (!blank)
            last = count;
    });
    std::size_t index = 0;
    each_cluster(line, text, [&](PangoGlyphInfo&, bool blank) {
        if (++index < last)
            units += blank ? kSpaceWeight : 1;
    });
    if (units == 0)
        return;
    double const unit = std::min(slack / units, kMostBetweenLetters * points * PANGO_SCALE);
    double given = 0;
    double taken = 0;
    index = 0;
    each_cluster(line, text, [&](PangoGlyphInfo& glyph, bool blank) {
        if (++index >= last)
            return;
        given += unit * (blank ? kSpaceWeight : 1);
        auto const extra = static_cast<int>(given - taken);
        glyph.geometry.width += extra;
        taken += extra;
    });
}

int width_of(PangoLayoutLine* line)
{
    PangoRectangle logical;
    pango_layout_line_get_extents(line, nullptr, &logical);
    return logical.width;
}

bool is_too_wide(PangoLayout* layout, double width)
{
    constexpr double kTolerance = 0.5; // points
    int const count = pango_layout_get_line_count(layout);
    for (int i = 0; i < count; ++i)
        if (width_of(pango_layout_get_line_readonly(layout, i)) > static_cast<int>((width + kTolerance) * PANGO_SCALE))
            return true;
    return false;
}

void add_attribute(PangoAttrList* list, PangoAttribute* attribute, std::size_t from, std::size_t to)
{
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

} // namespace

Line::Line(std::shared_ptr<PangoLayout> layout, PangoLayoutLine* line, TextStyle const& style, double left, double width)
    : layout_(std::move(layout)), line_(pango_layout_line_ref(line), pango_layout_line_unref), left_(left), width_(width),
      height_(style.points * style.pitch), grey_(style.grey)
{
    PangoRectangle logical;
    pango_layout_line_get_extents(line, nullptr, &logical);
    // The baseline of an empty line does not matter; in others the font's box is centred in the line's height.
    double const above = -static_cast<double>(logical.y) / PANGO_SCALE;
    baseline_ = (height_ - style.points * kMetricsHeight) / 2 + above;
}

void Line::draw(cairo_t* canvas, double x, double top) const
{
    cairo_set_source_rgb(canvas, grey_, grey_, grey_);
    cairo_move_to(canvas, x + left_, top + baseline_);
    pango_cairo_show_layout_line(canvas, line_.get());
}

void Line::draw_shape(cairo_t* canvas, double x, double top) const
{
    cairo_set_source_rgb(canvas, grey_, grey_, grey_);
    cairo_move_to(canvas, x + left_, top + baseline_);
    pango_cairo_layout_line_path(canvas, line_.get());
    cairo_fill(canvas);
}

Typesetter::Typesetter(bool thai_digits) : context_(pango_font_map_create_context(font_map())), thai_digits_(thai_digits)
{
    // Positions independent of any screen: no hinting, no rounding to pixels.
    std::unique_ptr<cairo_font_options_t, decltype(&cairo_font_options_destroy)> const options(cairo_font_options_create(),
                                                                                               cairo_font_options_destroy);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context_.get(), options.get());
    pango_cairo_context_set_resolution(context_.get(), 72.0);
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
    pango_context_set_language(context_.get(), pango_language_from_string("th"));
}

void Typesetter::keep_words_whole(PangoAttrList* attributes, std::string const& characters, std::size_t first, std::size_t last,
                                  TextStyle const& style, double width)
{
    auto plain = style;
    plain.whole_words = false;
    for (std::size_t begin = first; begin < last;) {
        auto const end = std::min(characters.find_first_of(" \n", begin), last);
        auto const word = characters.substr(begin, end - begin);
        if (!word.empty() && measure(Text().verbatim(word), plain) <= width)
            add_attribute(attributes, pango_attr_allow_breaks_new(FALSE), begin, end);
        begin = end + 1;
    }
}

// `width` 0: on one line.
std::shared_ptr<PangoLayout> Typesetter::lay_out(Text const& text, TextStyle const& style, double width, bool together)
{
    std::string characters;
    std::unique_ptr<PangoAttrList, decltype(&pango_attr_list_unref)> const attributes(pango_attr_list_new(),
                                                                                      pango_attr_list_unref);
    std::vector<std::pair<std::size_t, std::size_t>> whole;
    for (auto const& span : text.spans()) {
        auto piece = style.spaced && !span.verbatim ? spaced_numbers(span.text) : span.text;
        if (thai_digits_ && !span.verbatim)
            piece = paper_digits(piece);
        auto const begin = characters.size();
        characters += piece;
        if (span.whole)
            whole.emplace_back(begin, characters.size());
        if (span.bold && !style.bold)
            add_attribute(attributes.get(), pango_attr_weight_new(PANGO_WEIGHT_BOLD), begin, characters.size());
    }
    if (together)
        for (auto const& [from, to] : unbreakable(characters))
            add_attribute(attributes.get(), pango_attr_allow_breaks_new(FALSE), from, to);
    if (style.whole_words)
        whole = {{0, characters.size()}};
    if (width > 0)
        for (auto const& [first, last] : whole)
            keep_words_whole(attributes.get(), characters, first, last, style, width);

    std::shared_ptr<PangoLayout> layout(pango_layout_new(context_.get()), Unref{});
    std::unique_ptr<PangoFontDescription, decltype(&pango_font_description_free)> const font(pango_font_description_new(),
                                                                                             pango_font_description_free);
    pango_font_description_set_family_static(font.get(), kPaperFont);
    pango_font_description_set_absolute_size(font.get(), style.points * PANGO_SCALE);
    pango_font_description_set_weight(font.get(), style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_text(layout.get(), characters.data(), static_cast<int>(characters.size()));
    pango_layout_set_attributes(layout.get(), attributes.get());
    return layout;
}

// In lines of `width`. What is kept together and wider than that is better broken than over the edge.
std::shared_ptr<PangoLayout> Typesetter::wrapped(Text const& text, TextStyle const& style, double width)
{
    std::shared_ptr<PangoLayout> layout;
    for (bool const together : {true, false}) {
        layout = lay_out(text, style, width, together);
        pango_layout_set_width(layout.get(), static_cast<int>(std::max(width, 1.0) * PANGO_SCALE));
        pango_layout_set_indent(layout.get(), static_cast<int>(style.first_indent * PANGO_SCALE));
        if (!is_too_wide(layout.get(), width))
            break;
    }
    return layout;
}

std::vector<Line> Typesetter::set(Text const& text, TextStyle const& style, double width)
{
    auto const layout = wrapped(text, style, width);
    auto const* characters = pango_layout_get_text(layout.get());

    std::vector<Line> lines;
    int const count = pango_layout_get_line_count(layout.get());
    for (int i = 0; i < count; ++i) {
        auto* line = pango_layout_get_line(layout.get(), i);
        double const indent = line->is_paragraph_start ? style.first_indent : 0;
        bool const last = i + 1 == count || pango_layout_get_line_readonly(layout.get(), i + 1)->is_paragraph_start;
        if (style.align == Align::Justified && !last) {
            auto const slack = static_cast<int>((width - indent) * PANGO_SCALE) - width_of(line);
            if (slack > 0)
                spread(line, characters, slack, style.points);
        }
        double const natural = static_cast<double>(width_of(line)) / PANGO_SCALE;
        double left = indent;
        if (style.align == Align::Centre)
            left = (width - natural) / 2;
        else if (style.align == Align::Right)
            left = width - natural;
        lines.emplace_back(layout, line, style, left, natural);
    }
    return lines;
}

double Typesetter::measure(Text const& text, TextStyle const& style)
{
    auto const layout = lay_out(text, style, 0);
    PangoRectangle logical;
    pango_layout_get_extents(layout.get(), nullptr, &logical);
    return static_cast<double>(logical.width) / PANGO_SCALE;
}

double height_of(std::vector<Line> const& lines)
{
    double sum = 0;
    for (auto const& line : lines)
        sum += line.height();
    return sum;
}

void draw_lines(std::vector<Line> const& lines, cairo_t* canvas, double x, double top)
{
    for (auto const& line : lines) {
        line.draw(canvas, x, top);
        top += line.height();
    }
}

} // namespace documents
