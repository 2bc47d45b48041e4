// The builder, and the way from blocks to a PDF.
#include "platform/documents/paper.hpp"

#include "platform/documents/blocks.hpp"
#include "platform/documents/pdf.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace documents {

Text& Text::plain(std::string text)
{
    spans_.push_back({std::move(text), false, false});
    return *this;
}

Text& Text::bold(std::string text)
{
    spans_.push_back({std::move(text), true, false});
    return *this;
}

Text& Text::verbatim(std::string text)
{
    spans_.push_back({std::move(text), false, true});
    return *this;
}

Text& Text::whole(std::string text)
{
    spans_.push_back({std::move(text), false, false, true});
    return *this;
}

Text& Text::append(Text const& other)
{
    spans_.insert(spans_.end(), other.spans_.begin(), other.spans_.end());
    return *this;
}

bool Text::empty() const
{
    for (auto const& span : spans_)
        if (!span.text.empty())
            return false;
    return true;
}

Paper::Paper(PaperSettings settings) : settings_(std::move(settings)) {}
Paper::~Paper() = default;
Paper::Paper(Paper&&) noexcept = default;
Paper& Paper::operator=(Paper&&) noexcept = default;

template <class Content>
Paper& Paper::add(Content content)
{
    blocks_.push_back(std::make_unique<Block>(Block{std::move(content)}));
    return *this;
}

Paper& Paper::title(std::string line)
{
    return add(TitleBlock{std::move(line), true});
}

Paper& Paper::subtitle(std::string line)
{
    return add(TitleBlock{std::move(line), false});
}

Paper& Paper::heading(std::string line)
{
    return add(HeadingBlock{std::move(line)});
}

Paper& Paper::paragraph(Text text, Align align, bool first_line_indent)
{
    return add(ParagraphBlock{std::move(text), align, first_line_indent, 0});
}

Paper& Paper::clause(std::string number, Text text, int level)
{
    Text whole;
    if (level == 0)
        whole.bold(std::move(number));
    else
        whole.plain(std::move(number));
    whole.plain("  ");
    whole.append(text);
    return add(ParagraphBlock{std::move(whole), Align::Justified, true, 7.5 * level});
}

Paper& Paper::key_values(std::vector<KeyValue> rows)
{
    return add(KeyValuesBlock{std::move(rows)});
}

Paper& Paper::table(Table table)
{
    return add(TableBlock{std::move(table)});
}

Paper& Paper::signatures(std::vector<Signature> people)
{
    return add(SignaturesBlock{std::move(people)});
}

Paper& Paper::sum(std::vector<SumLine> lines, bool in_words)
{
    return add(SumBlock{std::move(lines), in_words});
}

Paper& Paper::qr(std::string content, std::vector<std::string> caption, double side_mm)
{
    return add(QrBlock{std::move(content), std::move(caption), side_mm});
}

Paper& Paper::pictured(std::optional<std::string> jpeg, double wide_mm, std::vector<Text> lines)
{
    return add(PicturedBlock{std::move(jpeg), wide_mm, std::move(lines)});
}

Paper& Paper::side_by_side(Captioned left, Captioned right, std::string missing)
{
    return add(SideBySideBlock{std::move(left), std::move(right), std::move(missing)});
}

Paper& Paper::rule()
{
    return add(RuleBlock{});
}

Paper& Paper::space(double mm)
{
    return add(SpaceBlock{mm});
}

Paper& Paper::new_page()
{
    return add(NewPageBlock{});
}

namespace {

using Blocks = std::span<std::unique_ptr<Paper::Block> const>;

constexpr double kStep = 0.5; // between the sizes that are tried

std::vector<Piece> set(Typesetter& type, PaperSettings const& settings, Sheet const& sheet, Blocks blocks)
{
    Layout layout{type, settings, sheet.width - sheet.left - sheet.right, {}};
    for (auto const& block : blocks)
        std::visit([&](auto const& content) { layout.lay_out(content); }, block->content);
    return std::move(layout.pieces);
}

bool is_one_page(std::vector<Piece> const& pieces, Sheet const& sheet)
{
    return paginate(pieces, sheet.height - sheet.top - sheet.bottom).size() == 1;
}

// As large as makes it one page; where no size does, as large as asked for.
std::vector<Piece> set_fitting(Typesetter& type, PaperSettings const& settings, Sheet const& sheet, Blocks blocks)
{
    auto asked = set(type, settings, sheet, blocks);
    if (settings.least_points <= 0 || is_one_page(asked, sheet))
        return asked;
    auto smaller = settings;
    while (smaller.body_points > settings.least_points) {
        smaller.body_points = std::max(settings.least_points, smaller.body_points - kStep);
        if (auto pieces = set(type, smaller, sheet, blocks); is_one_page(pieces, sheet))
            return pieces;
    }
    return asked;
}

} // namespace

std::string Paper::pdf() const
{
    Typesetter type(settings_.thai_digits);
    auto const sheet = Sheet::of(settings_);
    auto const opens_page = [](std::unique_ptr<Block> const& block) {
        return std::holds_alternative<NewPageBlock>(block->content);
    };
    std::vector<Piece> pieces;
    for (auto first = blocks_.begin(); first != blocks_.end();) {
        auto const end = std::find_if(first + 1, blocks_.end(), opens_page);
        std::ranges::move(set_fitting(type, settings_, sheet, Blocks(first, end)), std::back_inserter(pieces));
        first = end;
    }
    return write_pdf(settings_, sheet, type, pieces);
}

} // namespace documents
