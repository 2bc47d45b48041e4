// Tables as workbooks by libxlsxwriter, row by row in constant memory.
#include "platform/documents/xlsx.hpp"

#include "platform/documents/sheet_text.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <map>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <sys/mman.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace documents {

namespace {

// The offices' own font; where it is missing, spreadsheets take another Thai one.
constexpr char const* kFont = "TH Sarabun New";
constexpr double kFontPoints = 16;
constexpr double kLinePoints = 26; // a line of it with its tone marks; told for each row, or Calibri's 15 would cut them

void require_ok(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        throw std::runtime_error(std::string("a spreadsheet could not be written: ") + lxw_strerror(error));
}

// libxlsxwriter writes to a named file; this one is in memory and goes away with the object.
class MemoryFile {
public:
    MemoryFile() : file_(memfd_create("workbook", MFD_CLOEXEC))
    {
        if (file_ < 0)
            throw std::system_error(errno, std::generic_category(), "no memory for a spreadsheet");
    }
    ~MemoryFile() { close(file_); }
    MemoryFile(MemoryFile const&) = delete;
    MemoryFile& operator=(MemoryFile const&) = delete;

    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(file_); }
    [[nodiscard]] std::string content() const
    {
        auto const size = lseek(file_, 0, SEEK_END);
        std::string bytes(static_cast<std::size_t>(std::max<off_t>(size, 0)), '\0');
        std::size_t read_so_far = 0;
        while (read_so_far < bytes.size()) {
            auto const n = pread(file_, bytes.data() + read_so_far, bytes.size() - read_so_far, static_cast<off_t>(read_so_far));
            if (n <= 0)
                throw std::system_error(errno, std::generic_category(), "a spreadsheet could not be read back");
            read_so_far += static_cast<std::size_t>(n);
        }
        return bytes;
    }

private:
    int file_;
};

struct CloseWorkbook {
    void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};
using Workbook = std::unique_ptr<lxw_workbook, CloseWorkbook>;

// Characters that take room: not the vowels and tone marks above and below.
double room_of(std::string_view text)
{
    double room = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[std::min(i, text.size() - 1)]); };
        if ((byte(at) & 0xC0U) == 0x80U)
            continue;
        // U+0E31, U+0E34..3A, U+0E47..4E
        bool const thai_low = byte(at) == 0xE0 && byte(at + 1) == 0xB8;
        bool const thai_high = byte(at) == 0xE0 && byte(at + 1) == 0xB9;
        auto const last = byte(at + 2);
        bool const mark =
            (thai_low && (last == 0xB1 || (last >= 0xB4 && last <= 0xBA))) || (thai_high && last >= 0x87 && last <= 0x8E);
        if (!mark)
            room += 1;
    }
    return room;
}

class SheetWriter {
public:
    SheetWriter(lxw_workbook* book, std::string const& name, Table const& table, WorkbookSettings const& settings)
        : book_(book), sheet_(workbook_add_worksheet(book, name.c_str())), table_(table), settings_(settings)
    {
        if (!sheet_)
            throw std::runtime_error("a sheet could not be added");
    }

    void run()
    {
        set_columns();
        print_settings();
        bool const with_lines = !settings_.title.empty();
        if (with_lines)
            line(settings_.title, true);
        if (!settings_.note.empty())
            line(settings_.note, false);
        head_ = row_;
        write_head();
        filter_plain_rows();
        for (auto const& row : table_.rows)
            write_row(row);
        finish();
    }

private:
    // Formats are made once for each kind and row kind.
    lxw_format* format(CellKind kind, TableRow::Kind row)
    {
        auto& made = formats_[{kind, row}];
        if (made)
            return made;
        made = plain_format();
        format_set_border(made, LXW_BORDER_HAIR);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (row != TableRow::Kind::Plain)
            format_set_bold(made);
        if (row == TableRow::Kind::Total) {
            format_set_top(made, LXW_BORDER_THIN);
            format_set_bottom(made, LXW_BORDER_DOUBLE);
        }
        if (auto const* number = number_format(kind))
            format_set_num_format(made, number);
        if (kind == CellKind::Text && row == TableRow::Kind::Plain)
            format_set_text_wrap(made);
        if (kind == CellKind::Code || kind == CellKind::Ordinal || kind == CellKind::Date || kind == CellKind::Instant)
            format_set_align(made, LXW_ALIGN_CENTER);
        return made;
    }

    [[nodiscard]] char const* number_format(CellKind kind) const
    {
        bool const thai = settings_.language == base::Language::Thai;
        switch (kind) {
        case CellKind::Code:
            return "@";
        case CellKind::Integer:
            return "#,##0";
        case CellKind::Money:
            return "#,##0.00";
        case CellKind::Share:
            return "0.##%";
        // 1 07 041E: Western digits, Buddhist calendar, Thai.
        case CellKind::Date:
            return thai ? "[$-107041E]d mmm yyyy" : "d mmm yyyy";
        case CellKind::Instant:
            return thai ? "[$-107041E]d mmm yyyy hh:mm" : "d mmm yyyy hh:mm";
        case CellKind::Text:
        case CellKind::Ordinal:
        case CellKind::Real:
        case CellKind::YesNo:
            return nullptr;
        }
        throw std::logic_error("a cell kind without number format");
    }

    lxw_format* plain_format()
    {
        auto* made = workbook_add_format(book_);
        format_set_font_name(made, kFont);
        format_set_font_size(made, kFontPoints);
        return made;
    }

    void set_columns()
    {
        for (std::size_t i = 0; i < table_.columns.size(); ++i)
            require_ok(worksheet_set_column(sheet_, column(i), column(i), std::clamp(table_.columns[i].width * 1.15, 6.0, 60.0),
                                            nullptr));
    }

    [[nodiscard]] double width_of(std::size_t i) const { return std::clamp(table_.columns[i].width * 1.15, 6.0, 60.0); }

    // Lines that a text needs in its column: words do not fill lines, and a stand-in font may be wider.
    [[nodiscard]] double lines_of(std::size_t i, std::string_view text) const
    {
        return std::max(1.0, std::ceil(room_of(text) * 1.35 / width_of(i)));
    }

    // In constant memory a row's height is told before its cells.
    void set_height(double lines) { require_ok(worksheet_set_row(sheet_, row_, std::min(lines, 15.0) * kLinePoints, nullptr)); }

    void print_settings()
    {
        worksheet_set_landscape(sheet_);
        worksheet_set_paper(sheet_, 9); // A4
        worksheet_set_margins(sheet_, 0.5, 0.5, 0.6, 0.6);
        worksheet_fit_to_pages(sheet_, 1, 0);
        require_ok(
            worksheet_set_footer(sheet_, settings_.language == base::Language::Thai ? "&Rหน้า &P จาก &N" : "&RPage &P of &N"));
    }

    void line(std::string const& text, bool bold)
    {
        auto* f = plain_format();
        if (bold)
            format_set_bold(f);
        set_height(1);
        require_ok(worksheet_write_string(sheet_, row_, 0, in_cell(text).c_str(), f));
        ++row_;
    }

    void write_head()
    {
        auto* f = plain_format();
        format_set_bold(f);
        format_set_text_wrap(f);
        format_set_border(f, LXW_BORDER_THIN);
        format_set_bg_color(f, 0xE8EFE9);
        format_set_align(f, LXW_ALIGN_CENTER);
        format_set_align(f, LXW_ALIGN_VERTICAL_CENTER);
        double lines = 1;
        for (std::size_t i = 0; i < table_.columns.size(); ++i)
            lines = std::max(lines, lines_of(i, table_.columns[i].title.in(settings_.language)));
        set_height(lines);
        for (std::size_t i = 0; i < table_.columns.size(); ++i)
            write_text(column(i), table_.columns[i].title.in(settings_.language), f);
        ++row_;
    }

    void write_row(TableRow const& row)
    {
        if (row.cells.size() > table_.columns.size())
            throw std::logic_error("a table's row is longer than its columns");
        double lines = 1;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (table_.columns[i].kind == CellKind::Text && row.kind == TableRow::Kind::Plain)
                lines = std::max(lines, lines_of(i, shown(row.cells[i], table_.columns[i], settings_.language)));
        set_height(lines);
        if (row.kind == TableRow::Kind::Group)
            write_group(row);
        else
            for (std::size_t i = 0; i < table_.columns.size(); ++i)
                write_cell(i, i < row.cells.size() ? row.cells[i] : Cell(), row.kind);
        ++row_;
    }

    void write_group(TableRow const& row)
    {
        auto* f = format(CellKind::Text, TableRow::Kind::Group);
        auto const text =
            row.cells.empty() ? std::string() : shown(row.cells.front(), table_.columns.front(), settings_.language);
        if (table_.columns.size() == 1)
            write_text(0, text, f);
        else
            require_ok(worksheet_merge_range(sheet_, row_, 0, row_, column(table_.columns.size() - 1), in_cell(text).c_str(), f));
    }

    void write_cell(std::size_t i, Cell const& cell, TableRow::Kind row)
    {
        auto* f = format(table_.columns[i].kind, row);
        auto const at = column(i);
        auto const& value = cell.value();
        if (auto const* integer = std::get_if<std::int64_t>(&value); integer && table_.columns[i].kind != CellKind::Code)
            require_ok(worksheet_write_number(sheet_, row_, at, static_cast<double>(*integer), f));
        else if (auto const* real = std::get_if<double>(&value))
            require_ok(worksheet_write_number(sheet_, row_, at, *real, f));
        else if (auto const* money = std::get_if<base::Satang>(&value))
            require_ok(worksheet_write_number(sheet_, row_, at, static_cast<double>(money->value()) / 100, f));
        else if (auto const* share = std::get_if<base::BasisPoints>(&value))
            require_ok(worksheet_write_number(sheet_, row_, at, share->value() / 10'000.0, f));
        else if (auto const* date = std::get_if<base::Date>(&value); date && int(date->ymd().year()) >= 1900)
            write_day(at, *date, 0, f);
        else if (auto const* time = std::get_if<base::Timestamp>(&value); time && int(time->bangkok_date().ymd().year()) >= 1900)
            write_day(at, time->bangkok_date(), minutes_of(*time), f);
        else
            write_text(at, shown(cell, table_.columns[i], settings_.language), f);
    }

    [[nodiscard]] static int minutes_of(base::Timestamp time)
    {
        auto const text = time.bangkok_time(); // "09:30"
        return std::stoi(text.substr(0, 2)) * 60 + std::stoi(text.substr(3, 2));
    }

    void write_day(lxw_col_t at, base::Date date, int minutes, lxw_format* f)
    {
        lxw_datetime day{};
        day.year = int(date.ymd().year());
        day.month = static_cast<int>(unsigned(date.ymd().month()));
        day.day = static_cast<int>(unsigned(date.ymd().day()));
        day.hour = minutes / 60;
        day.min = minutes % 60;
        require_ok(worksheet_write_datetime(sheet_, row_, at, &day, f));
    }

    void write_text(lxw_col_t at, std::string const& text, lxw_format* f)
    {
        if (text.empty())
            require_ok(worksheet_write_blank(sheet_, row_, at, f));
        else
            require_ok(worksheet_write_string(sheet_, row_, at, in_cell(text).c_str(), f));
    }

    [[nodiscard]] std::string in_cell(std::string const& text) const { return cell_text(text, settings_.language); }

    // A filter over the plain rows, the total below left out; none where there are groups. Told before the rows are written: in
    // constant memory a range must not end above the row that is written last.
    void filter_plain_rows()
    {
        std::size_t last = 0; // counted below the head
        for (std::size_t i = 0; i < table_.rows.size(); ++i) {
            auto const kind = table_.rows[i].kind;
            if (kind == TableRow::Kind::Plain)
                last = i + 1;
            else if (kind != TableRow::Kind::Total)
                return;
        }
        if (last > 0)
            require_ok(
                worksheet_autofilter(sheet_, head_, 0, head_ + static_cast<lxw_row_t>(last), column(table_.columns.size() - 1)));
    }

    void finish()
    {
        worksheet_freeze_panes(sheet_, head_ + 1, 0);
        require_ok(worksheet_repeat_rows(sheet_, head_, head_));
    }

    [[nodiscard]] static lxw_col_t column(std::size_t i) { return static_cast<lxw_col_t>(i); }

    lxw_workbook* book_;
    lxw_worksheet* sheet_;
    Table const& table_;
    WorkbookSettings const& settings_;
    std::map<std::pair<CellKind, TableRow::Kind>, lxw_format*> formats_;
    lxw_row_t row_ = 0;
    lxw_row_t head_ = 0;
};

void set_properties(lxw_workbook* book, WorkbookSettings const& settings)
{
    std::string title = first_units(settings.title, kPropertyUnits);
    std::string company = "One Home";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.company = company.data();
    properties.created = settings.made_at.unix_ms() / 1000;
    require_ok(workbook_set_properties(book, &properties));
}

} // namespace

std::string to_xlsx(std::span<Table const> tables, WorkbookSettings const& settings)
{
    MemoryFile const file;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    Workbook book(workbook_new_opt(file.path().c_str(), &options));
    if (!book)
        throw std::runtime_error("a spreadsheet could not be begun");
    set_properties(book.get(), settings);
    SheetNames names;
    for (auto const& table : tables) {
        if (table.columns.empty())
            throw std::logic_error("a table without columns");
        SheetWriter(book.get(), names.next(table.title.in(settings.language)), table, settings).run();
    }
    require_ok(workbook_close(book.release())); // frees the workbook, also when it fails
    return file.content();
}

std::string to_xlsx(Table const& table, WorkbookSettings const& settings)
{
    return to_xlsx(std::span(&table, 1), settings);
}

} // namespace documents
