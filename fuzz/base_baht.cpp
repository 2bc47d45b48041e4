// Typed amounts: written again they are the same, in figures with and without commas; every amount has words.
#include "base/money.hpp"
#include "base/text.hpp"
#include "check.hpp"

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const amount = base::Satang::parse_baht(fuzz::text_of(data, size));
    if (!amount)
        return 0;
    fuzz::require(base::Satang::parse_baht(amount->str()) == amount);
    fuzz::require(base::Satang::parse_baht(amount->plain()) == amount);
    fuzz::require(base::Satang::parse_baht(base::text::thai_digits(amount->str())) == amount);
    fuzz::require(base::text::is_valid_utf8(base::text::baht_in_words(*amount)));
    if (auto const share = base::BasisPoints(1'000).of(*amount))
        fuzz::require(*share * 10 == *amount);
    return 0;
}
