// How the columns of one bank's CSV are to be read; kept for each account.
#pragma once

#include "base/fields.hpp"

#include <optional>
#include <span>

namespace bank {

using base::fields::Schema;
using base::fields::Tag;

enum class Format { Csv, Camt053 };
std::span<base::EnumValue<Format> const> values_of(Format);

enum class Delimiter { Detect, Comma, Semicolon, Tab, Bar };
std::span<base::EnumValue<Delimiter> const> values_of(Delimiter);

enum class Encoding { Detect, Utf8, Windows874 };
std::span<base::EnumValue<Encoding> const> values_of(Encoding);

// Of days that are numbers only.
enum class DayOrder { DayMonthYear, MonthDayYear, YearMonthDay };
std::span<base::EnumValue<DayOrder> const> values_of(DayOrder);

// What a year of two digits means: 65 is 2565, or 22 is 2022.
enum class ShortYears { Buddhist, Christian };
std::span<base::EnumValue<ShortYears> const> values_of(ShortYears);

// Columns count from 1. Money stands in one column with a sign, or in two.
struct Mapping {
    Delimiter delimiter = Delimiter::Detect;
    Encoding encoding = Encoding::Detect;
    int first_row = 2; // the line of the file where the statement's lines begin
    DayOrder day_order = DayOrder::DayMonthYear;
    ShortYears short_years = ShortYears::Buddhist;
    int day_column = 1;
    std::optional<int> time_column;
    std::optional<int> value_day_column;
    std::optional<int> description_column;
    std::optional<int> reference_column;
    std::optional<int> counterparty_column;
    std::optional<int> amount_column;
    std::optional<int> withdrawal_column;
    std::optional<int> deposit_column;
    std::optional<int> balance_column;
    std::optional<std::string> headings_sha256; // of the file that it was kept with; the program writes it
    bool operator==(Mapping const&) const = default;
};
Schema const& schema_of(Tag<Mapping>);

// Which fields contradict each other or are missing.
[[nodiscard]] base::Faults faults_of(Mapping const& mapping);

} // namespace bank
