// Official Thai papers on A4, as PDF: built block by block, laid out by our own small engine over Pango and Cairo.
//
//     documents::Paper paper({.title = "บันทึกข้อตกลง", .made_at = now, .thai_digits = true});
//     paper.title("บันทึกข้อตกลงความร่วมมือ")
//         .paragraph("บันทึกข้อตกลงนี้ทำขึ้นเมื่อวันที่ 20 มกราคม 2565 …")
//         .clause("ข้อ 1", "ทั้งสองฝ่ายตกลง …")
//         .table(houses)
//         .sum(proof)
//         .signatures(parties);
//     std::string const bytes = paper.pdf();
//
// Text is given with Arabic digits; `thai_digits` turns those of the paper's own words (not of Latin words, web addresses and
// anything marked verbatim). The same blocks and settings give the same bytes on every machine: the fonts are in the program,
// no system font is looked at, and the time comes from the settings.
//
// Line breaks fall between Thai words; a number stays with its unit ("65 ครัวเรือน") and with what it counts ("ข้อ 4"),
// unless that is wider than its place.
// Rows of tables, signatures and sums are never torn by the end of a page; up to four signatures stand on one.
#pragma once

#include "base/bilingual.hpp"
#include "base/dates.hpp"
#include "base/money.hpp"
#include "platform/documents/table.hpp"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace documents {

// A piece of running text.
struct Span {
    std::string text;
    bool bold = false;
    bool verbatim = false; // digits stay as they are
    bool whole = false;    // lines end only at its blanks: names, which the line breaker's dictionary does not know
};

// Running text: a plain string, or spans: Text("มติ ").bold("เห็นชอบ"), Text("โดย ").whole("นายวิเชียร อนุสาสนนันท์").
class Text {
public:
    Text() = default;
    Text(char const* plain) : spans_{{plain, false, false}} {}
    Text(std::string plain) : spans_{{std::move(plain), false, false}} {}
    Text& plain(std::string text);
    Text& bold(std::string text);
    Text& verbatim(std::string text);
    Text& whole(std::string text);
    Text& append(Text const& other);

    [[nodiscard]] std::vector<Span> const& spans() const { return spans_; }
    [[nodiscard]] bool empty() const;

private:
    std::vector<Span> spans_;
};

struct PaperSettings {
    std::string title{};                            // the document's name in viewers and archives; not printed
    std::string author{};                           // likewise
    base::Language language = base::Language::Thai; // of table titles and page numbers
    base::Timestamp made_at{};                      // the PDF's creation date
    bool thai_digits = false;
    bool landscape = false;
    double body_points = 13.5; // Sarabun at 13.5 looks like TH Sarabun at 16, the size of official letters
    // A paper that takes several pages at `body_points` is set smaller, down to this, where that makes it one page; 0: never.
    double least_points = 0;
    std::string header{};     // small, at the right of every page's top
    std::string footer{};     // small, at the left of every page's foot, beside the page number
    std::string watermark{};  // "ข้อมูลตัวอย่าง", "ร่าง": large and pale across every page, and small at its top left
    bool many_papers = false; // each new_page() begins a paper whose pages are counted for themselves
};

enum class Align { Left, Centre, Right, Justified };

struct KeyValue {
    std::string key{};
    Text value{};
};

// Lines in order: "ลงชื่อ ........ role", "(name)", position, organization, note. An empty name leaves dots to write on.
struct Signature {
    std::string role{}; // after the dotted line: "ฝ่ายที่ 1", "พยาน"
    std::string name{};
    std::string position{};
    std::string organization{};
    std::string note{}; // "วันที่ 20 ม.ค. 2565"
    std::string lead = "ลงชื่อ";
};

struct Captioned {
    std::optional<std::string> jpeg{};
    Text caption{};
};

// A line of a sum drawn as on paper. A Subtotal stands under a single rule, the Total under one and over a double one.
struct SumLine {
    enum class Kind { Part, Subtotal, Total };
    std::string label{};       // "ค่าซ่อมสร้างบ้าน"
    std::string calculation{}; // "65 หลัง × 19,000.00 บาท"; may be empty
    base::Satang amount{};
    Kind kind = Kind::Part;
};

class Paper {
public:
    explicit Paper(PaperSettings settings);
    ~Paper();
    Paper(Paper&&) noexcept;
    Paper& operator=(Paper&&) noexcept;

    Paper& title(std::string line);    // centred, bold, larger; several follow each other closely
    Paper& subtitle(std::string line); // centred, body size
    Paper& heading(std::string line);  // bold, left, kept with what follows
    Paper& paragraph(Text text, Align align = Align::Justified, bool first_line_indent = true);
    // "ข้อ 1" in bold at the paragraph's indent, then the text; level 1 and 2 begin further in ("1.1", "(ก)").
    Paper& clause(std::string number, Text text, int level = 0);
    Paper& key_values(std::vector<KeyValue> rows);
    Paper& table(Table table);                        // its title, when not empty, stands above in bold
    Paper& signatures(std::vector<Signature> people); // two in a row
    // The last line's amount is also written in words when `in_words`.
    Paper& sum(std::vector<SumLine> lines, bool in_words = true);
    // A QR code of `content`, `side_mm` wide, the caption beside it (verbatim: addresses and codes keep their digits).
    Paper& qr(std::string content, std::vector<std::string> caption, double side_mm = 26);
    // A picture (JPEG) at the left, `wide_mm` wide and not higher than that, the lines beside it; together on one page. Without a
    // picture, or with one that is none, the lines take the whole width.
    Paper& pictured(std::optional<std::string> jpeg, double wide_mm, std::vector<Text> lines);
    // Two pictures (JPEG) beside each other with their captions under them, kept together: before and after. Where one is absent
    // or is none, its place says `missing`.
    Paper& side_by_side(Captioned left, Captioned right, std::string missing);
    Paper& rule();           // a thin line over the whole width
    Paper& space(double mm); // dropped at the top of a page
    Paper& new_page();

    // Lays everything out and answers the PDF. Throws std::runtime_error when the result would be blank or without its fonts.
    [[nodiscard]] std::string pdf() const;

    struct Block; // one of the above; known to the layout only

private:
    template <class Content>
    Paper& add(Content content);

    PaperSettings settings_;
    std::vector<std::unique_ptr<Block>> blocks_;
};

} // namespace documents
