// The normal form of Thai text, and the search keys and terms made from it.
#include "base/text.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>

namespace base::text {

namespace {

constexpr char32_t kSaraAa = 0x0E32;
constexpr char32_t kSaraAm = 0x0E33;
constexpr char32_t kSaraE = 0x0E40;
constexpr char32_t kSaraAe = 0x0E41;
constexpr char32_t kNikhahit = 0x0E4D;

bool within(char32_t c, char32_t low, char32_t high)
{
    return c >= low && c <= high;
}

// ---- conversion -----------------------------------------------------------------------------------------------------

std::u32string code_points(icu::UnicodeString const& text)
{
    std::u32string out(static_cast<std::size_t>(text.countChar32()), U'\0');
    UErrorCode error = U_ZERO_ERROR;
    text.toUTF32(reinterpret_cast<UChar32*>(out.data()), static_cast<std::int32_t>(out.size()), error);
    return out;
}

icu::UnicodeString from_code_points(std::u32string const& text)
{
    return icu::UnicodeString::fromUTF32(reinterpret_cast<UChar32 const*>(text.data()), static_cast<std::int32_t>(text.size()));
}

std::string to_utf8(std::u32string const& text)
{
    std::string out;
    from_code_points(text).toUTF8String(out);
    return out;
}

icu::UnicodeString composed(icu::UnicodeString const& text)
{
    UErrorCode error = U_ZERO_ERROR;
    auto const* nfc = icu::Normalizer2::getNFCInstance(error);
    auto result = U_SUCCESS(error) ? nfc->normalize(text, error) : text;
    if (U_FAILURE(error))
        throw std::runtime_error("ICU cannot normalise text");
    return result;
}

// ---- blanks and invisible characters --------------------------------------------------------------------------------

bool is_line_break(char32_t c)
{
    return within(c, 0x0A, 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// Unicode's own list, so that none is forgotten: zero-width characters, fillers that look like nothing, tags, variation
// selectors, what turns the direction of writing; besides, the controls and the marks of annotations.
bool is_invisible(char32_t c)
{
    auto const code = static_cast<UChar32>(c);
    return u_charType(code) == U_CONTROL_CHAR || u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
           u_hasBinaryProperty(code, UCHAR_BIDI_CONTROL) || within(c, 0xFFF9, 0xFFFB);
}

// Blanks around line breaks go; at both ends both go. Invisible characters do not part blanks from blanks.
std::u32string with_single_blanks(std::u32string const& text, bool keep_lines)
{
    std::u32string out;
    std::size_t breaks = 0;
    bool blank = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char32_t const c = text[i];
        if (is_line_break(c)) {
            bool const second_half = c == U'\n' && i > 0 && text[i - 1] == U'\r';
            breaks += second_half ? 0 : 1;
            blank = true;
        } else if (u_isUWhiteSpace(static_cast<UChar32>(c))) {
            blank = true;
        } else if (!is_invisible(c)) {
            if (!out.empty() && keep_lines && breaks > 0)
                out.append(breaks, U'\n');
            else if (!out.empty() && blank)
                out += U' ';
            breaks = 0;
            blank = false;
            out += c;
        }
    }
    return out;
}

// ---- Thai marks -----------------------------------------------------------------------------------------------------

bool is_mark(char32_t c)
{
    return c == 0x0E31 || within(c, 0x0E34, 0x0E3A) || within(c, 0x0E47, 0x0E4E);
}

// Phinthu, lower vowels, upper vowels, then tone marks and what else stands on top.
int mark_order(char32_t c)
{
    if (c == 0x0E3A)
        return 0;
    if (c == 0x0E38 || c == 0x0E39)
        return 1;
    return c == 0x0E31 || within(c, 0x0E34, 0x0E37) || c == 0x0E47 || c == kNikhahit ? 2 : 3;
}

std::u32string take_marks(std::u32string const& text, std::size_t& at)
{
    std::u32string marks;
    while (at < text.size() && is_mark(text[at]))
        marks += text[at++];
    return marks;
}

void put_in_order(std::u32string& marks)
{
    std::stable_sort(marks.begin(), marks.end(), [](char32_t a, char32_t b) { return mark_order(a) < mark_order(b); });
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end()); // a mark struck twice looks like one
}

bool has_nikhahit(std::u32string const& marks)
{
    return marks.find(kNikhahit) != std::u32string::npos;
}

// Reads a run of marks and the sara aa or sara am it stands on or before: ํ้า, ้ํา and ำ้ all become ้ำ.
std::u32string take_cluster(std::u32string const& text, std::size_t& at)
{
    auto marks = take_marks(text, at);
    bool const aa = at < text.size() && text[at] == kSaraAa;
    bool const am = at < text.size() && text[at] == kSaraAm;
    if (!aa && !am) {
        put_in_order(marks);
        return marks;
    }
    auto behind = at + 1;
    auto const after = take_marks(text, behind);
    if (aa && !has_nikhahit(marks) && !has_nikhahit(after)) {
        ++at; // a plain sara aa; marks that follow it stay where they are
        put_in_order(marks);
        return marks + kSaraAa;
    }
    at = behind;
    marks += after;
    std::erase(marks, kNikhahit);
    put_in_order(marks);
    return marks + kSaraAm;
}

std::u32string with_ordered_marks(std::u32string const& text)
{
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        char32_t const c = text[at];
        if (is_mark(c) || c == kSaraAa || c == kSaraAm) {
            out += take_cluster(text, at);
        } else if (c == kSaraE && at + 1 < text.size() && text[at + 1] == kSaraE) {
            out += kSaraAe;
            at += 2;
        } else {
            out += c;
            ++at;
        }
    }
    return out;
}

// Our order may bring characters together that compose or reorder, and the other way round; both settle at once in real text.
std::u32string settled(std::u32string text)
{
    constexpr int kEnough = 8;
    for (int round = 0; round < kEnough; ++round) {
        text = code_points(composed(from_code_points(text)));
        auto ordered = with_ordered_marks(text);
        if (ordered == text)
            break;
        text = std::move(ordered);
    }
    return text;
}

std::u32string normal_form(std::string_view text, bool keep_lines)
{
    return settled(with_single_blanks(code_points(icu::UnicodeString::fromUTF8(text)), keep_lines));
}

bool is_plain_ascii(std::string_view text)
{
    char before = ' ';
    for (char const c : text) {
        if (c < ' ' || c > '~' || (c == ' ' && before == ' '))
            return false;
        before = c;
    }
    return before != ' ' || text.empty();
}

// ---- search keys ----------------------------------------------------------------------------------------------------

struct Abbreviation {
    char32_t first;
    char32_t second;
    std::u32string_view meaning;
};

constexpr std::array<Abbreviation, 3> kTitleAbbreviations = {{
    {U'น', U'ส', U"นางสาว"},
    {U'ด', U'ช', U"เด็กชาย"},
    {U'ด', U'ญ', U"เด็กหญิง"},
}};

constexpr std::array<std::string_view, 15> kTitles = {"นางสาว", "นาง", "นาย", "เด็กชาย", "เด็กหญิง", "คุณ",   "นส",    "ดช",
                                                      "ดญ",     "mr",  "mrs", "ms",     "miss",   "mstr", "master"};
constexpr std::array<std::string_view, 5> kAttachedTitles = {"นางสาว", "นาง", "นาย", "เด็กชาย", "เด็กหญิง"};

bool belongs_to_word(char32_t c)
{
    constexpr char32_t kPaiyannoi = 0x0E2F; // ฯ shortens a word; Unicode calls it a letter
    auto const code = static_cast<UChar32>(c);
    if (c == kPaiyannoi)
        return false;
    return u_isalnum(code) || (U_GET_GC_MASK(code) & U_GC_M_MASK) != 0;
}

// "น.ส.", "น. ส." or "นส." at the start of a word; the last dot is needed, for น.สมชาย is a man with an initial.
std::optional<std::u32string_view> title_at(std::u32string const& text, std::size_t& at)
{
    if (at > 0 && belongs_to_word(text[at - 1]))
        return std::nullopt;
    for (auto const& title : kTitleAbbreviations) {
        auto next = at;
        auto const take = [&](char32_t wanted) { return next < text.size() && text[next] == wanted && ++next; };
        if (!take(title.first))
            continue;
        if (take(U'.'))
            take(U' ');
        if (!take(title.second) || !take(U'.'))
            continue;
        at = next;
        return title.meaning;
    }
    return std::nullopt;
}

std::u32string with_titles_written_out(std::u32string const& text)
{
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        if (auto const title = title_at(text, at))
            out += *title;
        else
            out += text[at++];
    }
    return out;
}

// "12/3" stays one word: it is a house number.
bool parts_house_number(std::u32string const& text, std::size_t at)
{
    return text[at] == U'/' && at > 0 && is_digit(text[at - 1]) && at + 1 < text.size() && is_digit(text[at + 1]);
}

std::u32string words_and_blanks(std::u32string const& text)
{
    std::u32string out;
    bool blank = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!belongs_to_word(text[at]) && !parts_house_number(text, at)) {
            blank = true;
            continue;
        }
        if (blank && !out.empty())
            out += U' ';
        blank = false;
        out += text[at];
    }
    return out;
}

bool is_title(std::string_view term)
{
    return std::find(kTitles.begin(), kTitles.end(), term) != kTitles.end();
}

// นางสาวสมหญิง is looked for as สมหญิง, so that it is found however the title was written.
std::string_view without_attached_title(std::string_view term)
{
    constexpr std::size_t kLeastName = 3;
    for (auto const title : kAttachedTitles)
        if (term.starts_with(title) && length(term.substr(title.size())) >= kLeastName)
            return term.substr(title.size());
    return term;
}

} // namespace

std::string normalise(std::string_view text, bool keep_lines)
{
    if (is_plain_ascii(text))
        return std::string(text);
    return to_utf8(normal_form(text, keep_lines));
}

std::string search_key(std::string_view text)
{
    auto const written_out = with_titles_written_out(normal_form(arabic_digits(text), false));
    auto folded = from_code_points(written_out);
    folded.foldCase();
    return to_utf8(settled(words_and_blanks(code_points(folded))));
}

std::vector<std::string> search_terms(std::string_view typed)
{
    constexpr std::size_t kMostTerms = 4;
    std::vector<std::string> terms;
    auto const key = search_key(typed);
    for (std::string_view rest = key; !rest.empty() && terms.size() < kMostTerms;) {
        auto const end = std::min(rest.find(' '), rest.size());
        auto const word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        std::string term(without_attached_title(word));
        if (!is_title(word) && std::find(terms.begin(), terms.end(), term) == terms.end())
            terms.push_back(std::move(term));
    }
    return terms;
}

} // namespace base::text
