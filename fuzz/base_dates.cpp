// Typed dates, instants and fiscal years: what is understood can be written and read again as the same.
#include "base/dates.hpp"
#include "check.hpp"

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const text = fuzz::text_of(data, size);
    if (auto const date = base::Date::parse_typed(text)) {
        fuzz::require(base::Date::parse_iso(date->iso()) == date);
        fuzz::require(base::Date::parse_typed(date->iso()) == date);
        fuzz::require(base::Date::from_days(date->days()) == *date);
        if (date->buddhist_year() >= 2400) // an earlier year would be taken for a Gregorian one
            fuzz::require(base::Date::parse_typed(date->long_thai()) == date);
        (void)base::FiscalYear::of(*date).first_day();
    }
    if (auto const date = base::Date::parse_iso(text))
        fuzz::require(date->iso() == text);
    if (auto const instant = base::Timestamp::parse(text)) {
        fuzz::require(base::Timestamp::parse(instant->iso()).value_or(*instant) == *instant);
        fuzz::require(instant->bangkok_time().size() == 5);
    }
    if (auto const year = base::FiscalYear::parse_typed(text))
        fuzz::require(base::FiscalYear::of(year->first_day()) == *year && base::FiscalYear::of(year->last_day()) == *year);
    return 0;
}
