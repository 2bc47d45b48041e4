// Tables: a full grid as official papers have it, the head again on every page, rows whole, totals over a double rule.
#include "platform/documents/blocks.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

namespace documents {

namespace {

constexpr double kPadX = 4;
constexpr double kPadY = 2.2;

Align align_of(CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
        return Align::Left;
    case CellKind::Code:
    case CellKind::Ordinal:
    case CellKind::Date:
    case CellKind::Instant:
    case CellKind::YesNo:
        return Align::Centre;
    case CellKind::Integer:
    case CellKind::Real:
    case CellKind::Money:
    case CellKind::Share:
        return Align::Right;
    }
    throw std::logic_error("a cell kind without alignment");
}

TextStyle cell_style(PaperSettings const& settings)
{
    TextStyle style;
    style.points = settings.body_points * 0.88;
    style.pitch = 1.4;
    style.whole_words = true;
    return style;
}

// A cell of a row as drawn: it may run over its empty neighbours.
struct Field {
    std::size_t first = 0;
    std::size_t end = 0; // one after its last column
    std::vector<Line> lines;
};

class TableSetter {
public:
    TableSetter(Layout& layout, Table const& table) : layout_(layout), table_(table), style_(cell_style(layout.settings)) {}

    void run()
    {
        check();
        find_edges();
        auto head = std::make_shared<Piece const>(head_piece());
        Piece first = *head;
        first.keep_with_next = !table_.rows.empty();
        layout_.add(std::move(first));
        for (std::size_t i = 0; i < table_.rows.size(); ++i) {
            auto piece = row_piece(table_.rows[i]);
            piece.head = head;
            piece.keep_with_next = kept_with_next(i);
            layout_.add(std::move(piece));
        }
    }

private:
    void check() const
    {
        if (table_.columns.empty())
            throw std::logic_error("a table without columns");
        for (auto const& row : table_.rows)
            if (row.cells.size() > table_.columns.size())
                throw std::logic_error("a table's row is longer than its columns");
    }

    [[nodiscard]] std::string text_of(TableRow const& row, std::size_t column) const
    {
        return column < row.cells.size() ? shown(row.cells[column], table_.columns[column], layout_.settings.language)
                                         : std::string();
    }

    // Columns share the width by proportion; those of numbers, days and codes get at least what their longest value needs,
    // taken from the texts, because a number never breaks over lines.
    void find_edges()
    {
        auto const& columns = table_.columns;
        double sum = 0;
        for (auto const& column : columns)
            sum += column.width;
        std::vector<double> widths;
        double missing = 0;
        double flexible = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            double const share = columns[i].width / sum * layout_.width;
            if (columns[i].kind == CellKind::Text) {
                widths.push_back(share);
                flexible += share;
            } else {
                widths.push_back(std::max(share, needed(i)));
                missing += widths.back() - share;
            }
        }
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].kind == CellKind::Text && flexible > 0)
                widths[i] -= std::min(missing, flexible * 0.6) * widths[i] / flexible;
        edges_ = {0};
        for (auto const width : widths)
            edges_.push_back(edges_.back() + width);
        double const scale = layout_.width / edges_.back();
        for (auto& edge : edges_)
            edge *= scale;
    }

    [[nodiscard]] double needed(std::size_t column) const
    {
        auto bold = style_;
        bold.bold = true;
        double most = longest_word(table_.columns[column].title.in(layout_.settings.language), bold);
        for (auto const& row : table_.rows) {
            auto const text = text_of(row, column);
            if (!text.empty() && (row.kind == TableRow::Kind::Plain || !is_text(row, column)))
                most = std::max(most, layout_.type.measure(text, row.kind == TableRow::Kind::Plain ? style_ : bold));
        }
        return most + 2 * kPadX + 0.5;
    }

    [[nodiscard]] double longest_word(std::string const& text, TextStyle const& style) const
    {
        double most = 0;
        for (std::size_t begin = 0; begin < text.size();) {
            auto const end = std::min(text.find(' ', begin), text.size());
            most = std::max(most, layout_.type.measure(text.substr(begin, end - begin), style));
            begin = end + 1;
        }
        return most;
    }

    [[nodiscard]] static bool is_text(TableRow const& row, std::size_t column)
    {
        if (column >= row.cells.size())
            return false;
        auto const& value = row.cells[column].value();
        return std::holds_alternative<std::string>(value) || std::holds_alternative<base::Bilingual>(value);
    }

    [[nodiscard]] Field field(std::size_t first, std::size_t end, std::string const& text, TextStyle const& style) const
    {
        return {first, end, layout_.type.set(text, style, edges_[end] - edges_[first] - 2 * kPadX)};
    }

    [[nodiscard]] Piece head_piece() const
    {
        auto style = style_;
        style.bold = true;
        style.align = Align::Centre;
        std::vector<Field> fields;
        for (std::size_t i = 0; i < table_.columns.size(); ++i)
            fields.push_back(field(i, i + 1, table_.columns[i].title.in(layout_.settings.language), style));
        return piece_of(std::move(fields), 0.92, false);
    }

    [[nodiscard]] Piece row_piece(TableRow const& row) const
    {
        bool const plain = row.kind == TableRow::Kind::Plain;
        std::vector<Field> fields;
        for (std::size_t i = 0; i < table_.columns.size();) {
            auto style = style_;
            style.bold = !plain;
            style.align = align_of(table_.columns[i].kind);
            auto const [end, text] = plain ? std::pair(i + 1, text_of(row, i)) : joined(row, i);
            if (!plain && end > i + 1)
                style.align = row.kind == TableRow::Kind::Group ? Align::Left : Align::Centre;
            fields.push_back(field(i, end, text, style));
            i = end;
        }
        double const shade = row.kind == TableRow::Kind::Group || row.kind == TableRow::Kind::Subtotal ? 0.97 : 1;
        return piece_of(std::move(fields), shade, row.kind == TableRow::Kind::Total);
    }

    // In headings and sums a text runs over the empty cells around it.
    [[nodiscard]] std::pair<std::size_t, std::string> joined(TableRow const& row, std::size_t column) const
    {
        auto end = column;
        while (end + 1 < table_.columns.size() && text_of(row, end).empty())
            ++end;
        auto const text = text_of(row, end++);
        if (!is_text(row, end - 1))
            return end == column + 1 ? std::pair(end, text) : std::pair(end - 1, std::string());
        while (end < table_.columns.size() && text_of(row, end).empty())
            ++end;
        return {end, text};
    }

    [[nodiscard]] Piece piece_of(std::vector<Field> fields, double shade, bool double_rule) const
    {
        Piece piece;
        for (auto const& f : fields)
            piece.height = std::max(piece.height, height_of(f.lines) + 2 * kPadY);
        if (double_rule)
            piece.height += 2;
        piece.draw = [fields = std::move(fields), edges = edges_, shade, double_rule,
                      height = piece.height](cairo_t* canvas, double left, double top) {
            draw_row(canvas, left, top, height, fields, edges, shade, double_rule);
        };
        return piece;
    }

    static void draw_row(cairo_t* canvas, double left, double top, double height, std::vector<Field> const& fields,
                         std::vector<double> const& edges, double shade, bool double_rule)
    {
        double const right = left + edges.back();
        if (shade < 1) {
            cairo_set_source_rgb(canvas, shade, shade, shade);
            cairo_rectangle(canvas, left, top, right - left, height);
            cairo_fill(canvas);
        }
        bool const is_head = shade < 0.95;
        for (auto const& f : fields) {
            double const spare = height - 2 * kPadY - height_of(f.lines) - (double_rule ? 2 : 0);
            draw_lines(f.lines, canvas, left + edges[f.first] + kPadX, top + kPadY + (is_head ? spare / 2 : 0));
            draw_rule(canvas, left + edges[f.first], top, left + edges[f.first], top + height);
        }
        draw_rule(canvas, right, top, right, top + height);
        draw_rule(canvas, left, top, right, top);
        draw_rule(canvas, left, top + height, right, top + height);
        if (double_rule)
            draw_rule(canvas, left, top + height - 2, right, top + height - 2);
    }

    // Sums stay with a row before them, headings with the row after.
    [[nodiscard]] bool kept_with_next(std::size_t i) const
    {
        if (table_.rows[i].kind == TableRow::Kind::Group)
            return i + 1 < table_.rows.size();
        if (i + 1 == table_.rows.size())
            return false;
        auto const next = table_.rows[i + 1].kind;
        return next == TableRow::Kind::Subtotal || next == TableRow::Kind::Total;
    }

    Layout& layout_;
    Table const& table_;
    TextStyle style_;
    std::vector<double> edges_;
};

} // namespace

void Layout::lay_out(TableBlock const& block)
{
    auto const& title = block.table.title.in(settings.language);
    if (!title.empty())
        lay_out(HeadingBlock{title});
    pending_gap += mm(title.empty() ? 3 : 1);
    TableSetter(*this, block.table).run();
    pending_gap += mm(3);
}

} // namespace documents
