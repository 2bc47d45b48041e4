// Sorting, word boundaries and amounts in words. ICU's services are costly to make, so each thread keeps its own.
#include "base/text.hpp"

#include <unicode/brkiter.h>
#include <unicode/coll.h>
#include <unicode/rbnf.h>
#include <unicode/unistr.h>

#include <memory>
#include <stdexcept>

namespace base::text {

namespace {

void require_success(UErrorCode error, char const* what)
{
    if (U_FAILURE(error))
        throw std::runtime_error(std::string("ICU: ") + what + ": " + u_errorName(error));
}

icu::Collator const& thai_collator()
{
    thread_local std::unique_ptr<icu::Collator> const collator = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("th", "TH"), error));
        require_success(error, "no Thai collation");
        return made;
    }();
    return *collator;
}

icu::BreakIterator& thai_words()
{
    thread_local std::unique_ptr<icu::BreakIterator> const iterator = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createWordInstance(icu::Locale("th", "TH"), error));
        require_success(error, "no Thai word boundaries");
        return made;
    }();
    return *iterator;
}

// %ed is said for the units of a greater number: 1 is เอ็ด there, in 101 and 1,000,001 too.
constexpr char16_t const* kNumberRules = uR"(%c:
0: ศูนย์; หนึ่ง; สอง; สาม; สี่; ห้า; หก; เจ็ด; แปด; เก้า;
10: สิบ[>%%ed>];
20: ยี่สิบ[>%%ed>];
30: <<สิบ[>%%ed>];
100: <<ร้อย[>%%ed>];
1000: <<พัน[>%%ed>];
10000: <<หมื่น[>%%ed>];
100000: <<แสน[>%%ed>];
1000000: <<ล้าน[>%%ed>];
%%ed:
1: เอ็ด;
2: =%c=;
)";

icu::RuleBasedNumberFormat const& number_words()
{
    thread_local std::unique_ptr<icu::RuleBasedNumberFormat> const format = [] {
        UErrorCode error = U_ZERO_ERROR;
        UParseError place;
        auto made =
            std::make_unique<icu::RuleBasedNumberFormat>(icu::UnicodeString(kNumberRules), icu::Locale("th", "TH"), place, error);
        require_success(error, "the rules of Thai number words");
        return made;
    }();
    return *format;
}

std::string in_words(std::uint64_t number)
{
    icu::UnicodeString text;
    icu::FieldPosition ignored;
    UErrorCode error = U_ZERO_ERROR;
    number_words().format(static_cast<std::int64_t>(number), u"%c", text, ignored, error);
    require_success(error, "a number in words");
    std::string out;
    text.toUTF8String(out);
    return out;
}

} // namespace

std::string sort_key(std::string_view text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    auto const source = icu::UnicodeString::fromUTF8(normalise(text));
    std::vector<std::uint8_t> bytes(64);
    auto needed = thai_collator().getSortKey(source, bytes.data(), static_cast<std::int32_t>(bytes.size()));
    if (needed > static_cast<std::int32_t>(bytes.size())) {
        bytes.resize(static_cast<std::size_t>(needed));
        needed = thai_collator().getSortKey(source, bytes.data(), needed);
    }
    std::string hex;
    for (std::size_t i = 0; i + 1 < static_cast<std::size_t>(needed); ++i) { // the last byte is a closing zero
        hex += kHex[bytes[i] >> 4];
        hex += kHex[bytes[i] & 0x0F];
    }
    return hex;
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> found;
    auto const source = icu::UnicodeString::fromUTF8(text);
    auto& iterator = thai_words();
    iterator.setText(source);
    for (auto start = iterator.first(), end = iterator.next(); end != icu::BreakIterator::DONE;
         start = end, end = iterator.next()) {
        if (iterator.getRuleStatus() == UBRK_WORD_NONE) // blanks and punctuation
            continue;
        source.tempSubStringBetween(start, end).toUTF8String(found.emplace_back());
    }
    iterator.setText(icu::UnicodeString());
    return found;
}

std::string baht_in_words(Satang amount)
{
    bool const negative = amount.value() < 0;
    auto const value = static_cast<std::uint64_t>(amount.value());
    auto const magnitude = negative ? std::uint64_t{0} - value : value;
    auto const baht = magnitude / 100;
    auto const satang = magnitude % 100;

    std::string text = negative ? "ลบ" : "";
    if (baht > 0 || satang == 0)
        text += in_words(baht) + "บาท";
    text += satang == 0 ? "ถ้วน" : in_words(satang) + "สตางค์";
    return text;
}

} // namespace base::text
