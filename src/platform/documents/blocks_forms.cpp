// Signatures, sums as on paper, QR codes.
#include "platform/documents/blocks.hpp"
#include "platform/documents/qr.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace documents {

namespace {

constexpr double kGap = 6;            // between the parts of a signature's line
constexpr double kShortestDots = 110; // shorter than this nobody can sign on

// What one person signs, set for a given width.
struct SignatureSet {
    std::vector<Line> lead;
    std::vector<Line> dots;
    std::vector<Line> role; // beside the dots, or empty
    std::vector<Line> below;
    double dots_left = 0;
    double height = 0;
};

TextStyle signature_style(Layout const& layout)
{
    TextStyle style;
    style.points = layout.settings.body_points;
    style.pitch = 1.4;
    style.whole_words = true;
    return style;
}

Text dots_of(double width, double one)
{
    return std::string(static_cast<std::size_t>(std::max(1.0, width / one)), '.');
}

SignatureSet set_signature(Layout& layout, Signature const& person, double width)
{
    auto const style = signature_style(layout);
    auto centred = style;
    centred.align = Align::Centre;
    double const dot = layout.type.measure(std::string(50, '.'), style) / 50;
    double const lead = layout.type.measure(person.lead, style);
    double const role = person.role.empty() ? 0 : layout.type.measure(person.role, style);

    double side = std::max(lead, role) + kGap;
    bool const beside = role > 0 && width - 2 * side >= kShortestDots;
    if (!beside)
        side = lead + kGap;
    double const dots = std::min(width - 2 * side, mm(60));

    SignatureSet set;
    set.dots_left = (width - dots) / 2;
    set.lead = layout.type.set(person.lead, style, set.dots_left);
    set.dots = layout.type.set(dots_of(dots, dot), style, dots + dot);
    if (beside)
        set.role = layout.type.set(person.role, style, width - set.dots_left - dots);
    auto const below = [&](std::string const& text) {
        if (text.empty())
            return;
        for (auto& line : layout.type.set(text, centred, width))
            set.below.push_back(std::move(line));
    };
    below("(" + (person.name.empty() ? std::string(static_cast<std::size_t>(dots * 0.9 / dot), '.') : person.name) + ")");
    if (!beside)
        below(person.role);
    below(person.position);
    below(person.organization);
    below(person.note);
    set.height = height_of(set.dots) + height_of(set.below);
    return set;
}

void draw_signature(SignatureSet const& set, cairo_t* canvas, double left, double top)
{
    double const lead_width = set.lead.front().width();
    double const dots_width = set.dots.front().width();
    draw_lines(set.lead, canvas, left + set.dots_left - kGap - lead_width, top);
    draw_lines(set.dots, canvas, left + set.dots_left, top);
    if (!set.role.empty())
        draw_lines(set.role, canvas, left + set.dots_left + dots_width + kGap, top);
    draw_lines(set.below, canvas, left, top + height_of(set.dots));
}

} // namespace

void Layout::lay_out(SignaturesBlock const& block)
{
    keep_tail(0, 2); // no page of signatures alone: some text goes with them
    bool const together = block.people.size() <= 4;
    double const half = (width - mm(6)) / 2;
    for (std::size_t i = 0; i < block.people.size(); i += 2) {
        bool const pair = i + 1 < block.people.size();
        std::vector<std::pair<double, SignatureSet>> sets;
        sets.emplace_back(pair ? 0 : (width - half) / 2, set_signature(*this, block.people[i], half));
        if (pair)
            sets.emplace_back(half + mm(6), set_signature(*this, block.people[i + 1], half));
        Piece piece;
        piece.gap = i == 0 ? mm(14) : mm(10); // room for a hand
        piece.keep_with_next = together && i + 2 < block.people.size();
        for (auto const& [left, set] : sets)
            piece.height = std::max(piece.height, set.height);
        piece.draw = [sets = std::move(sets)](cairo_t* canvas, double left, double top) {
            for (auto const& [offset, set] : sets)
                draw_signature(set, canvas, left + offset, top);
        };
        add(std::move(piece));
    }
    pending_gap += mm(4);
}

namespace {

struct SumRow {
    std::vector<Line> label;
    std::vector<Line> calculation;
    std::vector<Line> amount;
    SumLine::Kind kind = SumLine::Kind::Part;
    double height = 0;
};

constexpr double kAboveRule = 3; // room between a rule and the line under it
constexpr double kUnderTotal = 5;

std::vector<SumRow> set_sum(Layout& layout, std::vector<SumLine> const& lines, double calculation_left, double amount_left)
{
    std::vector<SumRow> rows;
    for (auto const& line : lines) {
        TextStyle style;
        style.points = layout.settings.body_points;
        style.pitch = 1.45;
        style.bold = line.kind == SumLine::Kind::Total;
        auto right = style;
        right.align = Align::Right;
        SumRow row;
        row.kind = line.kind;
        bool const whole = line.calculation.empty();
        row.label = layout.type.set(line.label, style, (whole ? amount_left : calculation_left) - mm(3));
        if (!whole)
            row.calculation = layout.type.set(line.calculation, style, amount_left - calculation_left - mm(3));
        row.amount = layout.type.set(line.amount.str(), right, layout.width - amount_left);
        row.height = std::max({height_of(row.label), height_of(row.calculation), height_of(row.amount)});
        if (row.kind != SumLine::Kind::Part)
            row.height += kAboveRule;
        if (row.kind == SumLine::Kind::Total)
            row.height += kUnderTotal;
        rows.push_back(std::move(row));
    }
    return rows;
}

void draw_sum(std::vector<SumRow> const& rows, cairo_t* canvas, double left, double top, double calculation_left,
              double amount_left, double width)
{
    for (auto const& row : rows) {
        double text_top = top;
        if (row.kind != SumLine::Kind::Part) {
            draw_rule(canvas, left + amount_left, top + 1, left + width, top + 1, 0.7);
            text_top += kAboveRule;
        }
        draw_lines(row.label, canvas, left, text_top);
        draw_lines(row.calculation, canvas, left + calculation_left, text_top);
        draw_lines(row.amount, canvas, left + amount_left, text_top);
        top += row.height;
        if (row.kind == SumLine::Kind::Total) {
            draw_rule(canvas, left + amount_left, top - 4.2, left + width, top - 4.2, 0.7);
            draw_rule(canvas, left + amount_left, top - 2.2, left + width, top - 2.2, 0.7);
        }
    }
}

} // namespace

void Layout::lay_out(SumBlock const& block)
{
    if (block.lines.empty())
        return;
    TextStyle bold;
    bold.points = settings.body_points;
    bold.bold = true;
    double amount_width = mm(24);
    double label_width = 0;
    for (auto const& line : block.lines) {
        amount_width = std::max(amount_width, type.measure(line.amount.str(), bold) + 2);
        if (!line.calculation.empty())
            label_width = std::max(label_width, type.measure(line.label, bold));
    }
    double const inset = mm(12.5);
    double const inner = width - 2 * inset;
    double const amount_left = inner - amount_width;
    double const calculation_left = std::min(label_width + mm(8), amount_left * 0.58);

    auto narrow = Layout{type, settings, inner, {}};
    auto rows = set_sum(narrow, block.lines, calculation_left, amount_left);
    Piece piece;
    piece.gap = mm(2.5);
    for (auto const& row : rows)
        piece.height += row.height;
    piece.keep_with_next = block.in_words;
    piece.draw = [rows = std::move(rows), inset, inner, calculation_left, amount_left](cairo_t* canvas, double left, double top) {
        draw_sum(rows, canvas, left + inset, top, calculation_left, amount_left, inner);
    };
    add(std::move(piece));
    if (block.in_words)
        lay_out(TitleBlock{"(" + base::text::baht_in_words(block.lines.back().amount) + ")", false});
    pending_gap += mm(2);
}

void Layout::lay_out(QrBlock const& block)
{
    keep_tail(0, 1); // not alone on a last page
    TextStyle style;
    style.points = settings.body_points * 0.8;
    style.pitch = 1.35;
    double const side = mm(block.side_mm);
    std::vector<Line> caption;
    for (auto const& text : block.caption)
        for (auto& line : type.set(Text().verbatim(text), style, width - side - mm(5)))
            caption.push_back(std::move(line));

    Piece piece;
    piece.gap = mm(3);
    piece.height = std::max(side, height_of(caption));
    piece.draw = [caption = std::move(caption), matrix = qr_matrix(block.content), side,
                  height = piece.height](cairo_t* canvas, double left, double top) {
        // The four modules of quiet zone are part of the side.
        double const module = side / static_cast<double>(matrix.side + 8);
        cairo_set_source_rgb(canvas, 0, 0, 0);
        for (std::size_t row = 0; row < matrix.side; ++row)
            for (std::size_t column = 0; column < matrix.side; ++column) {
                auto const first = column;
                while (column < matrix.side && matrix.at(row, column))
                    ++column;
                if (column > first)
                    cairo_rectangle(canvas, left + static_cast<double>(first + 4) * module,
                                    top + static_cast<double>(row + 4) * module, static_cast<double>(column - first) * module,
                                    module);
            }
        cairo_fill(canvas);
        draw_lines(caption, canvas, left + side + mm(5), top + (height - height_of(caption)) / 2);
    };
    add(std::move(piece));
}

} // namespace documents
