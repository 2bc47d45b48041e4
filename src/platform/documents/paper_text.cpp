// Rules of official Thai text. Thai lies in U+0E00..U+0E7F: three bytes, the first 0xE0, the second 0xB8 or 0xB9.
#include "platform/documents/paper_text.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace documents {

namespace {

enum class Sort { Digit, Thai, Blank, Latin, Other };

struct Character {
    Sort sort = Sort::Other;
    std::size_t bytes = 1;
};

Character character_at(std::string_view text, std::size_t at)
{
    auto const byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    unsigned const first = byte(at);
    if (first < 0x80) {
        if (first >= '0' && first <= '9')
            return {Sort::Digit, 1};
        if (first == ' ')
            return {Sort::Blank, 1};
        if ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z'))
            return {Sort::Latin, 1};
        return {Sort::Other, 1};
    }
    std::size_t const length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first == 0xE0 && (byte(at + 1) == 0xB8 || byte(at + 1) == 0xB9)) {
        unsigned const code = 0x0E00 | ((byte(at + 1) & 1U) << 6) | (byte(at + 2) & 0x3FU);
        return {code >= 0x0E50 && code <= 0x0E59 ? Sort::Digit : Sort::Thai, std::min<std::size_t>(3, text.size() - at)};
    }
    return {Sort::Other, std::min(length, text.size() - at)};
}

// Words that the breaker's dictionary takes apart although they are one thing here; and words to which a name is tied.
constexpr std::array<std::string_view, 18> kWhole = {
    "ครัวเรือน", "บันทึกข้อตกลง", "ข้อตกลง",  "บ้านพอเพียง", "ตรวจรับ",   "ส่งมอบ", "ผู้มีรายได้น้อย", "ผู้ใหญ่บ้าน",     "ปีงบประมาณ พ.ศ.",
    "วันที่",     "ปีงบประมาณ",  "ประชาคม", "ที่อยู่อาศัย",   "ผู้เดือดร้อน", "เลขที่",  "ลายมือชื่อ",    "ใบเสร็จรับเงิน", "ใบสำคัญรับเงิน"};
constexpr std::array<std::string_view, 8> kBeforeName = {"จังหวัด", "อำเภอ", "ตำบล", "หมู่บ้าน", "นางสาว", "นาย", "นาง", " ณ "};

// Calls `visit(begin, end)` for each place where one of `words` stands.
template <class F>
void each_word(std::string_view text, auto const& words, F&& visit)
{
    for (std::string_view const word : words)
        for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + word.size()))
            visit(at, at + word.size());
}

bool ends_with_any(std::string_view text, auto const& endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return text.ends_with(ending); });
}

// Words that a number follows and belongs to.
constexpr std::array<std::string_view, 20> kNumbered = {
    "ข้อ",  "ที่",     "หมู่",   "มาตรา", "งวด", "ฉบับ", "หน้า", "ม.",   "เลขที่",  "รหัส", // things with numbers
    "อายุ", "จำนวน", "เวลา", "ข้อที่",   "ปี",   "ชุด",  "ครั้ง", "โทร.", "ร้อยละ", "ลำดับ"};

constexpr std::array<std::string_view, 25> kBeforeYear = {
    "พ.ศ.",   "มกราคม", "กุมภาพันธ์",  "มีนาคม",  "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม",
    "กันยายน", "ตุลาคม",  "พฤศจิกายน", "ธันวาคม", "ม.ค.",   "ก.พ.",    "มี.ค.",   "เม.ย.",   "พ.ค.",
    "มิ.ย.",   "ก.ค.",   "ส.ค.",     "ก.ย.",   "ต.ค.",   "พ.ย.",    "ธ.ค."};

} // namespace

std::string paper_digits(std::string_view text)
{
    std::string out;
    std::size_t begin = 0;
    while (begin < text.size()) {
        auto end = text.find_first_of(" \n\t", begin);
        end = end == std::string_view::npos ? text.size() : end + 1;
        auto const word = text.substr(begin, end - begin);
        bool const latin =
            std::any_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
        out += latin ? std::string(word) : base::text::thai_digits(word);
        begin = end;
    }
    return out;
}

std::string spaced_numbers(std::string_view text)
{
    std::string out;
    auto before = Sort::Other;
    for (std::size_t at = 0; at < text.size();) {
        auto const [sort, bytes] = character_at(text, at);
        if ((before == Sort::Thai && sort == Sort::Digit) || (before == Sort::Digit && sort == Sort::Thai))
            out += ' ';
        out.append(text, at, bytes);
        before = sort;
        at += bytes;
    }
    return out;
}

std::vector<std::pair<std::size_t, std::size_t>> unbreakable(std::string_view text)
{
    std::vector<std::pair<std::size_t, std::size_t>> ranges;
    auto before = Sort::Other;
    std::size_t before_at = 0;
    bool after_date = false; // a year ends its date; what follows is no unit
    for (std::size_t at = 0; at < text.size();) {
        auto const [sort, bytes] = character_at(text, at);
        if (sort == Sort::Blank && at + 1 < text.size()) {
            auto const next = character_at(text, at + 1);
            bool const year = next.sort == Sort::Digit && ends_with_any(text.substr(0, at), kBeforeYear);
            bool const counted =
                next.sort == Sort::Digit && before != Sort::Digit && ends_with_any(text.substr(0, at), kNumbered);
            bool const with_unit = before == Sort::Digit && next.sort == Sort::Thai && !after_date;
            if (with_unit || counted || year)
                ranges.emplace_back(before_at, at + 1 + next.bytes);
            after_date = year;
        }
        before = sort;
        before_at = at;
        at += bytes;
    }
    each_word(text, kWhole, [&](std::size_t begin, std::size_t end) { ranges.emplace_back(begin, end); });
    each_word(text, kBeforeName, [&](std::size_t begin, std::size_t end) {
        if (end < text.size() && character_at(text, end).sort == Sort::Thai)
            ranges.emplace_back(text[begin] == ' ' ? begin + 1 : begin, end + character_at(text, end).bytes);
    });
    return ranges;
}

} // namespace documents
