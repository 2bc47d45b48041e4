// Statements as CSV: bytes to rows, headings to a guess, rows to lines by a mapping. Pure.
#include "bank/statement_file.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace bank {

namespace {

using CsvRow = CsvTable::Row;
constexpr std::size_t kMostCell = 500; // characters that are kept of a cell

// Not cut within a character.
std::string_view first_characters(std::string_view text, std::size_t most)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80 && ++count > most)
            return text.substr(0, i);
    return text;
}

std::string decoded(std::string_view bytes, Encoding& encoding)
{
    if (bytes.size() > kMostBytes)
        refuse_file("too_large", {"ไฟล์ใหญ่เกิน 5 MB แบ่งเป็นช่วงวันสั้นลง", "The file is larger than 5 MB; make files of fewer days"});
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        refuse_file("utf16",
                    {"ไฟล์เป็น UTF-16 ใน Excel ให้บันทึกเป็น “CSV UTF-8”", "The file is UTF-16; in Excel save it as “CSV UTF-8”"});
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0"))
        refuse_file("spreadsheet",
                    {"ไฟล์นี้เป็นสเปรดชีต เปิดแล้วบันทึกเป็น CSV ก่อน", "This is a spreadsheet; open it and save it as CSV first"});
    if (bytes.starts_with("%PDF"))
        refuse_file("pdf", {"ไฟล์นี้เป็น PDF ขอไฟล์ CSV หรือ camt.053 จากธนาคาร", "This is a PDF; ask the bank for CSV or camt.053"});
    if (encoding != Encoding::Windows874 && base::text::is_valid_utf8(bytes)) {
        encoding = Encoding::Utf8;
        if (bytes.starts_with("\xEF\xBB\xBF"))
            bytes.remove_prefix(3);
        return std::string(bytes);
    }
    if (encoding == Encoding::Utf8)
        refuse_file("not_utf8", {"ไฟล์ไม่ใช่ UTF-8 ลองเลือกภาษาไทยแบบเดิม", "The file is not UTF-8; try the older Thai encoding"});
    encoding = Encoding::Windows874;
    if (auto text = from_windows_874(bytes))
        return *text;
    refuse_file("encoding",
                {"อ่านตัวอักษรในไฟล์นี้ไม่ได้ บันทึกเป็น CSV UTF-8", "The characters of this file cannot be read; save it as CSV UTF-8"});
}

char character_of(Delimiter delimiter)
{
    switch (delimiter) {
    case Delimiter::Semicolon:
        return ';';
    case Delimiter::Tab:
        return '\t';
    case Delimiter::Bar:
        return '|';
    case Delimiter::Detect:
    case Delimiter::Comma:
        return ',';
    }
    return ',';
}

// The one that splits most of the first lines into the same number of cells, and into more than one.
Delimiter found_in(std::string_view text)
{
    auto best = Delimiter::Comma;
    std::int64_t best_score = 0;
    for (auto const candidate : {Delimiter::Comma, Delimiter::Semicolon, Delimiter::Tab, Delimiter::Bar}) {
        std::array<std::int64_t, kMostColumns + 1> times{};
        std::int64_t cells = 1;
        std::size_t lines = 0;
        bool quoted = false;
        for (std::size_t i = 0; i < text.size() && lines < 30; ++i) {
            char const c = text[i];
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && c == character_of(candidate))
                ++cells;
            if ((!quoted && c == '\n') || i + 1 == text.size()) {
                ++times[static_cast<std::size_t>(std::min<std::int64_t>(cells, kMostColumns))];
                cells = 1;
                ++lines;
            }
        }
        for (std::size_t n = 2; n < times.size(); ++n)
            if (auto const score = times[n] * 10 + static_cast<std::int64_t>(n); times[n] > 0 && score > best_score) {
                best_score = score;
                best = candidate;
            }
    }
    return best;
}

bool is_empty(CsvRow const& row)
{
    return std::ranges::all_of(row.cells,
                               [](std::string const& cell) { return cell.find_first_not_of(" \t") == std::string::npos; });
}

std::vector<CsvRow> rows_of(std::string_view text, char separator)
{
    std::vector<CsvRow> rows;
    CsvRow row{1, {""}};
    std::size_t line = 1;
    std::size_t quote_at = 0;
    bool quoted = false;
    auto const end_row = [&] {
        if (!is_empty(row))
            rows.push_back(row);
        if (rows.size() > kMostRows + 200)
            refuse_file("too_long", {"ไฟล์ยาวเกิน 20,000 แถว แบ่งเป็นช่วงวันสั้นลง", "More than 20,000 rows; make files of fewer days"});
        row = {line, {""}};
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const c = text[i];
        if (c == '\n' || (c == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')))
            ++line;
        auto& cell = row.cells.back();
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                cell += text[++i];
            else
                quoted = false;
        } else if (c == '"' && cell.empty()) {
            quoted = true;
            quote_at = line;
        } else if (c == separator) {
            if (row.cells.size() >= kMostColumns)
                refuse_file("too_wide", {"แถวที่ " + std::to_string(line) + " มีคอลัมน์มากเกิน 60",
                                         "Line " + std::to_string(line) + " has more than 60 columns"});
            row.cells.emplace_back();
        } else if (c == '\n' || (c == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))) {
            end_row();
        } else if (c != '\r') {
            cell += c;
        }
    }
    if (quoted)
        refuse_file("open_quote", {"บรรทัด " + std::to_string(quote_at) + " เปิดเครื่องหมายคำพูดแล้วไม่ปิด",
                                   "Line " + std::to_string(quote_at) + " opens a quotation mark that is never closed"});
    end_row();
    return rows;
}

// What headings are called: each begins with one of these words.
struct Known {
    std::optional<int> Mapping::* column;
    std::vector<std::string_view> words;
};

std::vector<Known> const& known_headings()
{
    static std::vector<Known> const all{
        {&Mapping::value_day_column, {"วันที่มีผล", "value date", "effective date"}},
        {&Mapping::time_column, {"เวลา", "time"}},
        {&Mapping::withdrawal_column, {"ถอน", "เงินออก", "จ่าย", "เดบิต", "withdraw", "debit", "paid out", "money out"}},
        {&Mapping::deposit_column, {"ฝาก", "เงินเข้า", "รับ", "เครดิต", "deposit", "credit", "paid in", "money in"}},
        {&Mapping::balance_column, {"คงเหลือ", "ยอดคงเหลือ", "ยอดเงินคงเหลือ", "balance", "outstanding balance"}},
        {&Mapping::amount_column, {"จำนวนเงิน", "จำนวน", "amount"}},
        {&Mapping::reference_column, {"อ้างอิง", "เลขที่อ้างอิง", "หมายเลขอ้างอิง", "เลขอ้างอิง", "เลขที่เช็ค", "ref", "cheque"}},
        {&Mapping::counterparty_column,
         {"คู่รายการ", "ชื่อผู้", "ผู้โอน", "ผู้รับ", "counterparty", "counter party", "payee", "payer", "other party", "name"}},
        {&Mapping::description_column,
         {"รายการ", "รายละเอียด", "คำอธิบาย", "description", "details", "particulars", "transaction", "memo"}},
    };
    return all;
}

bool begins_with(std::string const& heading, std::vector<std::string_view> const& words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return heading.starts_with(base::text::search_key(word)); });
}

// How many headings of the row are known; fills the mapping.
int read_headings(CsvRow const& row, Mapping& mapping)
{
    int found = 0;
    bool day = false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].size() > 200)
            continue;
        auto const heading = base::text::search_key(row.cells[i]);
        if (heading.empty())
            continue;
        auto const column = static_cast<int>(i + 1);
        auto const known = std::ranges::find_if(known_headings(), [&](Known const& k) { return begins_with(heading, k.words); });
        if (known != known_headings().end() && !(mapping.*(known->column))) {
            mapping.*(known->column) = column;
            ++found;
        } else if (!day && begins_with(heading, {"วันที่", "วัน เดือน ปี", "วันเดือนปี", "date", "transaction date", "posting date",
                                                 "booking date"})) {
            mapping.day_column = column;
            day = true;
            ++found;
        }
    }
    return day ? found : 0;
}

class LineReader {
public:
    LineReader(Mapping const& mapping, StatementFile& file) : mapping_(mapping), file_(file) {}

    void read(CsvRow const& row)
    {
        FileLine line;
        line.row = row.line;
        auto const day = cell(row, mapping_.day_column);
        auto const amount = amount_of(row);
        auto const read_day = day_in(day, mapping_.day_order, mapping_.short_years);
        line.balance = balance_of(row);
        bool const is_word = !read_day && base::text::arabic_digits(day).find_first_of("0123456789") == std::string::npos;
        if (is_word || (!read_day && !amount) || (amount && *amount == base::Satang())) {
            leave_out(row, read_day.has_value(), amount, line.balance);
            return;
        }
        if (!read_day)
            fault(row, "day", "malformed", {"อ่านวันที่ “" + shortened(day) + "” ไม่ได้", "“" + shortened(day) + "” is no day"});
        line.day = read_day.value_or(base::Date());
        if (auto const value_day = cell(row, mapping_.value_day_column); !value_day.empty())
            line.value_day = day_in(value_day, mapping_.day_order, mapping_.short_years);
        line.time = mapping_.time_column ? time_in(cell(row, mapping_.time_column)) : time_in(day);
        line.description = kept(row, mapping_.description_column);
        line.reference = kept(row, mapping_.reference_column);
        line.counterparty = kept(row, mapping_.counterparty_column);
        line.amount = amount.value_or(base::Satang());
        file_.lines.push_back(std::move(line));
    }

private:
    static std::string_view cell(CsvRow const& row, std::optional<int> column)
    {
        auto const at = static_cast<std::size_t>(column.value_or(0));
        if (at == 0 || at > row.cells.size())
            return {};
        std::string_view const text = row.cells[at - 1];
        auto const first = text.find_first_not_of(" \t");
        return first == std::string_view::npos ? std::string_view()
                                               : text.substr(first, text.find_last_not_of(" \t") - first + 1);
    }
    static std::string shortened(std::string_view text)
    {
        auto const clean = base::text::normalise(first_characters(text, 40));
        return clean.size() < text.size() ? clean + "…" : clean;
    }
    static std::string kept(CsvRow const& row, std::optional<int> column)
    {
        return base::text::normalise(first_characters(cell(row, column), kMostCell));
    }
    std::optional<base::Satang> money(CsvRow const& row, std::optional<int> column, char const* field)
    {
        auto const typed = cell(row, column);
        auto const amount = amount_in(typed);
        if (!amount)
            fault(row, field, "malformed",
                  {"จำนวนเงิน “" + shortened(typed) + "” อ่านไม่ได้", "“" + shortened(typed) + "” is no amount of money"});
        return amount;
    }
    static base::Satang without_sign(base::Satang amount) { return amount < base::Satang() ? base::Satang() - amount : amount; }
    // Absent after a fault, which was told.
    std::optional<base::Satang> amount_of(CsvRow const& row)
    {
        if (mapping_.amount_column)
            return money(row, mapping_.amount_column, "amount");
        auto const out = money(row, mapping_.withdrawal_column, "withdrawal");
        auto const in = money(row, mapping_.deposit_column, "deposit");
        if (!out || !in)
            return std::nullopt;
        if (*out != base::Satang() && *in != base::Satang())
            fault(row, "amount", "both", {"มีทั้งยอดถอนและยอดฝากในแถวเดียว", "Both a withdrawal and a deposit in one row"});
        return without_sign(*in) - without_sign(*out);
    }
    std::optional<base::Satang> balance_of(CsvRow const& row)
    {
        if (!mapping_.balance_column || cell(row, mapping_.balance_column).empty())
            return std::nullopt;
        return money(row, mapping_.balance_column, "balance");
    }
    // "Brought forward" tells the opening balance; headings that come again and blank rows tell nothing. Money without a day may
    // be a sum, or a line that nobody should miss.
    void leave_out(CsvRow const& row, bool has_day, std::optional<base::Satang> const& amount,
                   std::optional<base::Satang> const& balance)
    {
        ++file_.left_out;
        if (!has_day)
            std::erase_if(file_.faults, [&](RowFault const& f) { return f.row == row.line; });
        if (!amount)
            return;
        if (*amount != base::Satang())
            file_.without_day.push_back(row.line);
        else if (has_day && balance && file_.lines.empty() && !brought_forward_)
            brought_forward_ = balance;
    }
    void fault(CsvRow const& row, std::string field, std::string code, base::Bilingual const& message)
    {
        auto const n = std::to_string(row.line);
        file_.faults.push_back(
            {row.line, std::move(field), std::move(code), {"บรรทัด " + n + ": " + message.th, "Line " + n + ": " + message.en}});
    }

    Mapping const& mapping_;
    StatementFile& file_;
    std::optional<base::Satang> brought_forward_;

public:
    [[nodiscard]] std::optional<base::Satang> brought_forward() const { return brought_forward_; }
};

// Whether the balances follow each other in this order.
bool follows(std::vector<FileLine> const& lines)
{
    for (std::size_t i = 1; i < lines.size(); ++i)
        if (lines[i - 1].balance && lines[i].balance && *lines[i - 1].balance + lines[i].amount != *lines[i].balance)
            return false;
    return true;
}

void put_oldest_first(std::vector<FileLine>& lines)
{
    if (lines.size() < 2)
        return;
    if (lines.front().day > lines.back().day) {
        std::ranges::reverse(lines);
    } else if (lines.front().day == lines.back().day && !follows(lines)) {
        std::ranges::reverse(lines);
        if (!follows(lines))
            std::ranges::reverse(lines);
    }
}

} // namespace

CsvTable read_table(std::string_view bytes, Encoding encoding, Delimiter delimiter)
{
    CsvTable table;
    table.encoding = encoding;
    auto const text = decoded(bytes, table.encoding);
    table.delimiter = delimiter == Delimiter::Detect ? found_in(text) : delimiter;
    table.rows = rows_of(text, character_of(table.delimiter));
    if (table.rows.empty())
        refuse_file("empty", {"ไฟล์ว่าง", "The file is empty"});
    return table;
}

Mapping guessed(CsvTable const& table)
{
    Mapping best;
    int most = 0;
    for (std::size_t i = 0; i < table.rows.size() && i < 30; ++i) {
        Mapping mapping;
        auto const found = read_headings(table.rows[i], mapping);
        if (found <= most)
            continue;
        most = found;
        best = mapping;
        best.first_row = static_cast<int>(std::min<std::size_t>(table.rows[i].line + 1, 200));
    }
    if (best.withdrawal_column || best.deposit_column)
        best.amount_column.reset();
    return best;
}

StatementFile read_lines(CsvTable const& table, Mapping const& mapping)
{
    StatementFile file;
    file.encoding = table.encoding;
    file.delimiter = table.delimiter;
    for (std::size_t i = 0; i < table.rows.size() && i < 20; ++i) {
        RawRow raw{static_cast<std::int64_t>(table.rows[i].line), {}};
        for (auto const& cell : table.rows[i].cells)
            raw.cells.push_back(base::text::normalise(first_characters(cell, 200)));
        file.first_rows.push_back(std::move(raw));
    }
    LineReader reader(mapping, file);
    for (auto const& row : table.rows)
        if (row.line >= static_cast<std::size_t>(mapping.first_row))
            reader.read(row);
    if (file.lines.size() > kMostRows)
        refuse_file("too_long", {"ไฟล์ยาวเกิน 20,000 แถว แบ่งเป็นช่วงวันสั้นลง", "More than 20,000 rows; make files of fewer days"});
    put_oldest_first(file.lines);
    if (!file.lines.empty()) {
        auto const& first = file.lines.front();
        file.opening = first.balance ? std::optional(*first.balance - first.amount) : reader.brought_forward();
        file.closing = file.lines.back().balance;
        for (auto const& line : file.lines) {
            file.from = std::min(file.from.value_or(line.day), line.day);
            file.until = std::max(file.until.value_or(line.day), line.day);
        }
    }
    return file;
}

} // namespace bank
