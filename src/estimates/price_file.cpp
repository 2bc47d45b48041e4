// Headings, rows and faults of a file of prices.
#include "estimates/price_file.hpp"

#include "base/text.hpp"
#include "estimates/rules.hpp"
#include "estimates/separated.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace estimates {

namespace {

constexpr std::size_t kMostRows = 10'000;

std::array<Heading, 12> const& headings()
{
    static std::array<Heading, 12> const all{{
        {"code", {"รหัส", "Code"}, true},
        {"name_th", {"ชื่อรายการ", "Thai name"}, true},
        {"name_en", {"ชื่ออังกฤษ", "English name"}, false},
        {"unit_th", {"หน่วย", "Unit"}, true},
        {"unit_en", {"หน่วยอังกฤษ", "Unit in English"}, false},
        {"category", {"หมวด", "Category"}, true},
        {"area", {"รหัสพื้นที่", "Area code"}, true},
        {"price", {"ราคา", "Price"}, true},
        {"valid_from", {"ใช้ตั้งแต่", "Valid from"}, true},
        {"valid_until", {"ใช้ถึง", "Valid until"}, false},
        {"source", {"ที่มา", "Source"}, true},
        {"note", {"หมายเหตุ", "Note"}, false},
    }};
    return all;
}

std::string key_of(std::string_view title)
{
    auto key = base::text::search_key(title);
    std::erase(key, ' ');
    return key;
}

std::string line_field(std::size_t line, std::string_view key)
{
    return "line " + std::to_string(line) + (key.empty() ? "" : "." + std::string(key));
}

base::FieldFault fault(std::size_t line, std::string_view key, std::string code, base::Bilingual const& message)
{
    auto const n = std::to_string(line);
    return {line_field(line, key), std::move(code), {"บรรทัด " + n + ": " + message.th, "Line " + n + ": " + message.en}};
}

std::map<std::string_view, std::size_t> columns_of(SeparatedRow const& first, base::Faults& faults)
{
    std::map<std::string_view, std::size_t> columns;
    for (auto const& heading : headings())
        for (std::size_t i = 0; i < first.fields.size(); ++i) {
            auto const typed = key_of(first.fields[i]);
            if (typed == key_of(heading.title.th) || typed == key_of(heading.title.en) || typed == key_of(heading.key))
                columns.emplace(heading.key, i);
        }
    for (auto const& heading : headings())
        if (heading.required && !columns.contains(heading.key))
            faults.push_back(fault(first.line, heading.key, "heading_missing",
                                   {"ไม่พบหัวคอลัมน์ “" + heading.title.th + "”", "There is no column “" + heading.title.en + "”"}));
    return columns;
}

class RowReader {
public:
    RowReader(SeparatedRow const& row, std::map<std::string_view, std::size_t> const& columns, base::Faults& faults)
        : row_(row), columns_(columns), faults_(faults)
    {
    }

    std::string text(std::string_view key, std::size_t most)
    {
        auto const column = columns_.find(key);
        auto value = column == columns_.end() || column->second >= row_.fields.size()
                         ? std::string()
                         : base::text::normalise(row_.fields[column->second]);
        if (base::text::length(value) > most)
            wrong(key, "too_long",
                  {"ยาวเกิน " + std::to_string(most) + " ตัวอักษร", "Longer than " + std::to_string(most) + " characters"});
        return value;
    }
    std::string required(std::string_view key, std::size_t most)
    {
        auto value = text(key, most);
        if (value.empty())
            wrong(key, "required", {"ช่องนี้ว่าง", "This is empty"});
        return value;
    }
    Category category()
    {
        auto const typed = required("category", 100);
        for (auto const& row : values_of(Category()))
            if (typed == row.name || key_of(typed) == key_of(row.label.th) || key_of(typed) == key_of(row.label.en))
                return row.value;
        if (!typed.empty())
            wrong("category", "unknown_choice", {"ไม่มีหมวด “" + typed + "”", "There is no category “" + typed + "”"});
        return Category::Other;
    }
    base::AreaCode area()
    {
        auto const typed = base::text::arabic_digits(required("area", 20));
        auto const code = base::AreaCode::parse(typed);
        if (!typed.empty() && !code)
            wrong("area", "malformed", {"รหัสพื้นที่ต้องเป็นเลข 2, 4 หรือ 6 หลัก", "An area code has 2, 4 or 6 digits"});
        return code.value_or(base::AreaCode());
    }
    base::Satang price()
    {
        auto const typed = required("price", 40);
        auto const price = base::Satang::parse_baht(typed);
        if (!typed.empty() && (!price || *price <= base::Satang()))
            wrong("price", "malformed",
                  {"ราคา “" + typed + "” ไม่ใช่จำนวนเงินที่มากกว่าศูนย์ ทศนิยมไม่เกินสองตำแหน่ง",
                   "“" + typed + "” is no amount above zero with at most two decimals"});
        else if (price && *price > base::Satang::baht(10'000'000))
            wrong("price", "out_of_range", {"ราคาสูงเกินสิบล้านบาทต่อหน่วย", "More than ten million baht a piece"});
        return price.value_or(base::Satang());
    }
    std::optional<base::Date> day(std::string_view key, bool is_required)
    {
        auto const typed = is_required ? required(key, 40) : text(key, 40);
        auto const day = base::Date::parse_typed(typed);
        if (!typed.empty() && !day)
            wrong(key, "malformed", {"อ่านวันที่ “" + typed + "” ไม่ได้", "“" + typed + "” is no day"});
        return day;
    }
    void wrong(std::string_view key, std::string code, base::Bilingual const& message)
    {
        faults_.push_back(fault(row_.line, key, std::move(code), message));
    }

private:
    SeparatedRow const& row_;
    std::map<std::string_view, std::size_t> const& columns_;
    base::Faults& faults_;
};

FileRow row_of(SeparatedRow const& row, std::map<std::string_view, std::size_t> const& columns, base::Date today,
               base::Faults& faults)
{
    RowReader reader(row, columns, faults);
    FileRow read;
    read.line = row.line;
    read.item.code = reader.required("code", 40);
    read.item.name_th = reader.required("name_th", 200);
    read.item.name_en = reader.text("name_en", 200);
    read.item.unit_th = reader.required("unit_th", 40);
    read.item.unit_en = reader.text("unit_en", 40);
    read.item.category = reader.category();
    if (auto note = reader.text("note", 500); !note.empty())
        read.item.note = std::move(note);
    read.price.area = reader.area();
    read.price.price_satang = reader.price();
    read.price.valid_from = reader.day("valid_from", true).value_or(today);
    read.price.valid_until = reader.day("valid_until", false);
    read.price.source = reader.required("source", 300);
    for (auto const& wrong : faults_of(read.price, today))
        reader.wrong(wrong.field, wrong.code, wrong.message);
    return read;
}

// One item has one name; one price a day and area.
void check_among(std::vector<FileRow> const& rows, base::Faults& faults)
{
    std::map<std::string, FileRow const*> items;
    std::map<std::tuple<std::string, base::AreaCode, base::Date>, std::size_t> prices;
    for (auto const& row : rows) {
        auto const first = items.try_emplace(row.item.code, &row).first->second;
        if (first->item.name_th != row.item.name_th || first->item.unit_th != row.item.unit_th)
            faults.push_back(
                fault(row.line, "code", "two_items",
                      {"รหัส " + row.item.code + " มีชื่อหรือหน่วยต่างจากบรรทัด " + std::to_string(first->line),
                       "Code " + row.item.code + " has another name or unit than in line " + std::to_string(first->line)}));
        auto const [seen, is_new] = prices.try_emplace({row.item.code, row.price.area, row.price.valid_from}, row.line);
        if (!is_new)
            faults.push_back(
                fault(row.line, "price", "twice",
                      {"ราคาของรายการ พื้นที่ และวันนี้อยู่ที่บรรทัด " + std::to_string(seen->second) + " แล้ว",
                       "Line " + std::to_string(seen->second) + " has a price for this item, area and day already"}));
    }
}

} // namespace

std::span<Heading const> price_file_headings()
{
    return headings();
}

std::vector<FileRow> read_price_file(std::string_view bytes, base::Date today)
{
    if (!base::text::is_valid_utf8(bytes))
        throw base::invalid_input(
            {{"file",
              "not_utf8",
              {"ไฟล์ไม่ใช่ UTF-8 ใน Excel ให้บันทึกเป็น “CSV UTF-8”", "The file is not UTF-8; in Excel save it as “CSV UTF-8”"}}});
    std::size_t line = 1;
    auto const table = read_separated(bytes, line);
    if (!table)
        throw base::invalid_input(
            {fault(line, "", "open_quote", {"เครื่องหมายคำพูดเปิดแล้วไม่ปิด", "A quotation mark is opened and never closed"})});
    if (table->size() < 2)
        throw base::invalid_input({{"file", "empty", {"ไฟล์ไม่มีแถวราคา", "There are no rows of prices in the file"}}});
    if (table->size() - 1 > kMostRows)
        throw base::invalid_input(
            {{"file", "too_long", {"ไฟล์ยาวเกิน 10,000 แถว แบ่งเป็นหลายไฟล์", "More than 10,000 rows; make several files"}}});
    base::Faults faults;
    auto const columns = columns_of(table->front(), faults);
    base::refuse_if_any(std::move(faults));
    std::vector<FileRow> rows;
    for (std::size_t i = 1; i < table->size(); ++i)
        rows.push_back(row_of((*table)[i], columns, today, faults));
    if (faults.empty())
        check_among(rows, faults);
    if (faults.size() > 200)
        faults.resize(200);
    base::refuse_if_any(std::move(faults));
    return rows;
}

} // namespace estimates
