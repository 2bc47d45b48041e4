// Typed citizen numbers: a number or a fault, never both; the mask shows three digits only.
#include "base/citizen_number.hpp"
#include "check.hpp"

#include <algorithm>

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using base::CitizenNumber;
    auto const text = fuzz::text_of(data, size);
    auto const number = CitizenNumber::parse(text);
    fuzz::require(number.has_value() == (CitizenNumber::fault_of(text) == CitizenNumber::Fault::None));
    if (!number)
        return 0;
    fuzz::require(number->digits().size() == 13);
    fuzz::require(CitizenNumber::parse(number->formatted()).value().digits() == number->digits());
    auto const mask = number->masked();
    fuzz::require(mask.size() == 17 && std::count(mask.begin(), mask.end(), 'x') == 10);
    return 0;
}
