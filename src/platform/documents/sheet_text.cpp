// The limits of Excel, which LibreOffice keeps too in files that it may open.
#include "platform/documents/sheet_text.hpp"

#include "base/text.hpp"

namespace documents {

namespace {

bool begins_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

std::size_t units_of(char first)
{
    return static_cast<unsigned char>(first) >= 0xF0U ? 2 : 1;
}

// A name may not begin or end with an apostrophe; blanks at its ends would not be seen.
std::string trimmed(std::string_view name)
{
    auto const first = name.find_first_not_of("' ");
    if (first == std::string_view::npos)
        return {};
    return std::string(name.substr(first, name.find_last_not_of("' ") - first + 1));
}

// "2565", "A1" and "R" would be read as a number or a place when a formula names the sheet, and libxlsxwriter quotes names only
// for characters besides these.
bool is_read_otherwise(std::string_view name)
{
    bool digit = false;
    for (char const c : name) {
        bool const letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.';
        if (!letter && !(c >= '0' && c <= '9'))
            return false;
        digit = digit || !letter;
    }
    return digit || name.size() < 2;
}

std::string folded(std::string name)
{
    for (char& c : name)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return name;
}

// U+FFFE and U+FFFF are no characters; in a sheet they would make the whole workbook unreadable.
std::string without_noncharacters(std::string_view text)
{
    std::string clean(text);
    for (std::string_view const none : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
        for (auto at = clean.find(none); at != std::string::npos; at = clean.find(none, at))
            clean.replace(at, none.size(), "\xEF\xBF\xBD");
    return clean;
}

} // namespace

std::size_t utf16_units(std::string_view text)
{
    std::size_t units = 0;
    for (char const c : text)
        if (begins_character(c))
            units += units_of(c);
    return units;
}

std::string first_units(std::string_view text, std::size_t most)
{
    std::size_t units = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!begins_character(text[at]))
            continue;
        units += units_of(text[at]);
        if (units > most)
            return std::string(text.substr(0, at));
    }
    return std::string(text);
}

std::string cell_text(std::string_view text, base::Language language)
{
    static base::Bilingual const cut{" … (ข้อความยาวเกินหนึ่งช่องของสเปรดชีต ตัดไว้เพียงนี้)",
                                     " … (too long for one cell of a spreadsheet: cut here)"};
    auto clean = without_noncharacters(text);
    if (utf16_units(clean) <= kCellUnits)
        return clean;
    auto const& end = cut.in(language);
    return first_units(clean, kCellUnits - utf16_units(end)) + end;
}

std::string SheetNames::next(std::string_view title)
{
    std::string plain;
    for (char const c : without_noncharacters(title))
        plain += std::string_view("[]:*?/\\").find(c) == std::string_view::npos ? c : ' ';
    auto stem = trimmed(base::text::normalise(plain));
    if (is_read_otherwise(stem))
        stem = stem.empty() ? "Sheet" : "Sheet " + stem;
    auto name = trimmed(first_units(stem, kSheetNameUnits));
    for (int n = 2; !used_.insert(folded(name)).second; ++n) {
        auto const number = " " + std::to_string(n);
        name = trimmed(first_units(stem, kSheetNameUnits - number.size())) + number;
    }
    return name;
}

} // namespace documents
