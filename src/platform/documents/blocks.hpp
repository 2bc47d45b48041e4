// The blocks of a paper and their layout into pieces, for this room only.
#pragma once

#include "platform/documents/pages.hpp"
#include "platform/documents/paper.hpp"
#include "platform/documents/typeset.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace documents {

struct TitleBlock {
    std::string line;
    bool large = true;
};
struct HeadingBlock {
    std::string line;
};
struct ParagraphBlock {
    Text text;
    Align align = Align::Justified;
    bool first_line_indent = true;
    double further_indent = 0; // millimetres; clauses of deeper levels
};
struct KeyValuesBlock {
    std::vector<KeyValue> rows;
};
struct TableBlock {
    Table table;
};
struct SignaturesBlock {
    std::vector<Signature> people;
};
struct SumBlock {
    std::vector<SumLine> lines;
    bool in_words = true;
};
struct QrBlock {
    std::string content;
    std::vector<std::string> caption;
    double side_mm = 26;
};
struct PicturedBlock {
    std::optional<std::string> jpeg;
    double wide_mm = 40;
    std::vector<Text> lines;
};
struct SideBySideBlock {
    Captioned left;
    Captioned right;
    std::string missing;
};
struct RuleBlock {};
struct SpaceBlock {
    double mm = 0;
};
struct NewPageBlock {};

struct Paper::Block {
    std::variant<TitleBlock, HeadingBlock, ParagraphBlock, KeyValuesBlock, TableBlock, SignaturesBlock, SumBlock, QrBlock,
                 PicturedBlock, SideBySideBlock, RuleBlock, SpaceBlock, NewPageBlock>
        content;
};

inline constexpr double kIndentMm = 25; // of a paragraph's first line

// What layout needs to know, and where its pieces go.
struct Layout {
    Typesetter& type;
    PaperSettings const& settings;
    double width; // between the margins
    std::vector<Piece> pieces;
    double pending_gap = 0; // asked for by a SpaceBlock
    bool pending_page = false;

    void add(Piece piece);
    // The last pieces (at most `count`, of those from `first` on) stay with what follows.
    void keep_tail(std::size_t first, std::size_t count);

    void lay_out(TitleBlock const& block);
    void lay_out(HeadingBlock const& block);
    void lay_out(ParagraphBlock const& block);
    void lay_out(KeyValuesBlock const& block);
    void lay_out(TableBlock const& block);
    void lay_out(SignaturesBlock const& block);
    void lay_out(SumBlock const& block);
    void lay_out(QrBlock const& block);
    void lay_out(PicturedBlock const& block);
    void lay_out(SideBySideBlock const& block);
    void lay_out(RuleBlock const& block);
    void lay_out(SpaceBlock const& block);
    void lay_out(NewPageBlock const& block);
};

// Thin straight line.
void draw_rule(cairo_t* canvas, double x1, double y1, double x2, double y2, double thickness = 0.5);

} // namespace documents
