// The builder, and the way from blocks to a PDF.
#include "platform/documents/paper.hpp"

#include "platform/documents/blocks.hpp"
#include "platform/documents/pdf.hpp"

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

std::string Paper::pdf() const
{
    Typesetter type(settings_.thai_digits);
    auto const sheet = Sheet::of(settings_);
    Layout layout{type, settings_, sheet.width - sheet.left - sheet.right, {}};
    for (auto const& block : blocks_)
        std::visit([&](auto const& content) { layout.lay_out(content); }, block->content);
    return write_pdf(settings_, sheet, type, layout.pieces);
}

} // namespace documents
