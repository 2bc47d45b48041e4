// The text normaliser: its result is valid, normal already, and free of what it promises to remove.
#include "base/text.hpp"
#include "check.hpp"

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    namespace text = base::text;
    auto const given = fuzz::text_of(data, size);
    for (bool const keep_lines : {false, true}) {
        auto const normal = text::normalise(given, keep_lines);
        fuzz::require(text::is_valid_utf8(normal));
        fuzz::require(text::normalise(normal, keep_lines) == normal);
        fuzz::require(normal.find("  ") == std::string::npos && normal.find('\0') == std::string::npos);
        fuzz::require(keep_lines || normal.find('\n') == std::string::npos);
    }
    auto const key = text::search_key(given);
    fuzz::require(text::is_valid_utf8(key));
    fuzz::require(text::search_terms(given).size() <= 4);
    fuzz::require(text::sort_key(given) == text::sort_key(text::normalise(given)));
    (void)text::words(given);
    (void)text::length(given);
    fuzz::require(!text::is_valid_utf8(given) || text::is_valid_utf8(text::thai_digits(given)));
    return 0;
}
