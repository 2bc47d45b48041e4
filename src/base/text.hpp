// Thai text: normal form, search and sort keys, digits, words, baht in words. ICU stays behind this header.
//
// Why a normaliser of our own: NFC and NFKC leave น้ำ, นํ้า and นำ้ apart, though they look and mean the same.
#pragma once

#include "base/money.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace base::text {

// 0 to 9, of a byte or a code point.
[[nodiscard]] constexpr bool is_digit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

[[nodiscard]] bool is_valid_utf8(std::string_view text);

// NFC, Thai marks in canonical order (น้ำ for นํ้า and นำ้, เ+เ becomes แ), zero-width, control and other invisible characters out,
// runs of white space to one blank, trimmed. Line breaks are kept when `keep_lines`.
[[nodiscard]] std::string normalise(std::string_view text, bool keep_lines = false);

// For finding: normalised, case-folded, Arabic digits, dots of abbreviated titles resolved (น.ส. = นางสาว),
// punctuation to blanks (but 12/3, a house number, stays whole). Substrings of it are what search compares.
[[nodiscard]] std::string search_key(std::string_view text);

// The search key split at blanks, titles standing alone (นาย, นาง, นางสาว, ด.ช., Mr …) dropped, attached ones taken off
// (นางสาวสมหญิง is looked for as สมหญิง); each once, at most 4 terms.
[[nodiscard]] std::vector<std::string> search_terms(std::string_view typed);

// Bytes that sort as Thai is sorted (ICU collation th_TH), written as lower-case hex so both engines compare alike.
// Only good for ordering: the key of a prefix is not a prefix of the key.
[[nodiscard]] std::string sort_key(std::string_view text);

[[nodiscard]] std::string thai_digits(std::string_view text);   // 2565 -> ๒๕๖๕
[[nodiscard]] std::string arabic_digits(std::string_view text); // ๒๕๖๕ -> 2565

// Code points, for limits a person understands.
[[nodiscard]] std::size_t length(std::string_view text);

// Word boundaries by ICU's Thai dictionary: หลังคา|รั่ว|ซึม. Blanks and punctuation are left out.
[[nodiscard]] std::vector<std::string> words(std::string_view text);

// Money in words as official papers write it: "หนึ่งล้านสามแสนห้าหมื่นแปดพันห้าร้อยบาทถ้วน".
// Rules of our own (เอ็ด also in 101), because ICU's built-in ones say หนึ่งร้อยหนึ่ง.
[[nodiscard]] std::string baht_in_words(Satang amount);

} // namespace base::text
