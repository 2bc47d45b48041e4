// Fields and words of a mapping, and what it must be. Pure.
#include "bank/mapping.hpp"

namespace bank {

using namespace base::fields;

std::span<base::EnumValue<Format> const> values_of(Format)
{
    static base::EnumValue<Format> const rows[] = {
        {Format::Csv, "csv", {"CSV", "CSV"}},
        {Format::Camt053, "camt053", {"ISO 20022 camt.053", "ISO 20022 camt.053"}},
    };
    return rows;
}

std::span<base::EnumValue<Delimiter> const> values_of(Delimiter)
{
    using D = Delimiter;
    static base::EnumValue<D> const rows[] = {
        {D::Detect, "detect", {"ดูจากไฟล์", "As the file shows"}},
        {D::Comma, "comma", {"จุลภาค ,", "Comma ,"}},
        {D::Semicolon, "semicolon", {"อัฒภาค ;", "Semicolon ;"}},
        {D::Tab, "tab", {"แท็บ", "Tab"}},
        {D::Bar, "bar", {"ขีดตั้ง |", "Bar |"}},
    };
    return rows;
}

std::span<base::EnumValue<Encoding> const> values_of(Encoding)
{
    using E = Encoding;
    static base::EnumValue<E> const rows[] = {
        {E::Detect, "detect", {"ดูจากไฟล์", "As the file shows"}},
        {E::Utf8, "utf8", {"UTF-8", "UTF-8"}},
        {E::Windows874, "windows874", {"ภาษาไทยแบบเดิม (TIS-620, Windows-874)", "Older Thai (TIS-620, Windows-874)"}},
    };
    return rows;
}

std::span<base::EnumValue<DayOrder> const> values_of(DayOrder)
{
    using O = DayOrder;
    static base::EnumValue<O> const rows[] = {
        {O::DayMonthYear, "day_month_year", {"วัน เดือน ปี", "Day, month, year"}},
        {O::MonthDayYear, "month_day_year", {"เดือน วัน ปี", "Month, day, year"}},
        {O::YearMonthDay, "year_month_day", {"ปี เดือน วัน", "Year, month, day"}},
    };
    return rows;
}

std::span<base::EnumValue<ShortYears> const> values_of(ShortYears)
{
    using Y = ShortYears;
    static base::EnumValue<Y> const rows[] = {
        {Y::Buddhist, "buddhist", {"พ.ศ. (65 คือ 2565)", "Buddhist (65 is 2565)"}},
        {Y::Christian, "christian", {"ค.ศ. (22 คือ 2022)", "Christian (22 is 2022)"}},
    };
    return rows;
}

Schema const& schema_of(Tag<Mapping>)
{
    static auto const column = number(1, 60);
    static auto const schema =
        SchemaOf<Mapping>("BankMapping")
            .field("delimiter", &Mapping::delimiter, {"ตัวคั่นคอลัมน์", "Separator"})
            .field("encoding", &Mapping::encoding, {"รหัสอักขระ", "Encoding"})
            .field("first_row", &Mapping::first_row, {"บรรทัดแรกของรายการ", "Line where entries begin"}, number(1, 200))
            .field("day_order", &Mapping::day_order, {"ลำดับวันเดือนปี", "Order of day, month and year"})
            .field("short_years", &Mapping::short_years, {"ปีสองหลัก", "Years of two digits"})
            .field("day_column", &Mapping::day_column, {"คอลัมน์วันที่", "Column of the day"}, column)
            .field("time_column", &Mapping::time_column, {"คอลัมน์เวลา", "Column of the time"}, column)
            .field("value_day_column", &Mapping::value_day_column, {"คอลัมน์วันที่มีผล", "Column of the value day"}, column)
            .field("description_column", &Mapping::description_column, {"คอลัมน์รายการ", "Column of the description"}, column)
            .field("reference_column", &Mapping::reference_column, {"คอลัมน์เลขอ้างอิง", "Column of the reference"}, column)
            .field("counterparty_column", &Mapping::counterparty_column, {"คอลัมน์คู่รายการ", "Column of the other party"}, column)
            .field("amount_column", &Mapping::amount_column, {"คอลัมน์จำนวนเงิน (มีเครื่องหมาย)", "Column of the signed amount"},
                   column)
            .field("withdrawal_column", &Mapping::withdrawal_column, {"คอลัมน์ถอน", "Column of withdrawals"}, column)
            .field("deposit_column", &Mapping::deposit_column, {"คอลัมน์ฝาก", "Column of deposits"}, column)
            .field("balance_column", &Mapping::balance_column, {"คอลัมน์ยอดคงเหลือ", "Column of the balance"}, column)
            .field("headings_sha256", &Mapping::headings_sha256, {"รอยของหัวคอลัมน์ที่จำไว้", "Print of the headings it was kept with"},
                   text(64, 64));
    return schema;
}

base::Faults faults_of(Mapping const& mapping)
{
    base::Faults faults;
    bool const two = mapping.withdrawal_column || mapping.deposit_column;
    if (!mapping.amount_column && !two)
        faults.push_back(
            {"mapping.amount_column",
             "required",
             {"เลือกคอลัมน์จำนวนเงิน หรือคอลัมน์ถอนและฝาก", "Choose the column of the amount, or those of withdrawals and deposits"}});
    if (mapping.amount_column && two)
        faults.push_back(
            {"mapping.amount_column",
             "not_allowed",
             {"เลือกอย่างเดียว: จำนวนเงินคอลัมน์เดียว หรือถอนกับฝาก", "Choose one way: one signed column, or withdrawals and deposits"}});
    if (two && mapping.withdrawal_column == mapping.deposit_column)
        faults.push_back(
            {"mapping.deposit_column", "same", {"ถอนกับฝากเป็นคอลัมน์เดียวกัน", "Withdrawals and deposits are the same column"}});
    return faults;
}

} // namespace bank
