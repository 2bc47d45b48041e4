// From a form to a statement that was read.
#include "bank/importing.hpp"

#include "base/text.hpp"
#include "platform/auth/hex.hpp"
#include "platform/auth/sha256.hpp"
#include "platform/auth/vault.hpp"

#include <algorithm>

namespace bank {

namespace {

base::Satang without_sign(base::Satang amount)
{
    return amount < base::Satang() ? base::Satang() - amount : amount;
}

// The days that somebody says the file is of hold all of its lines.
void set_days(StatementFile& file, StatementForm const& form)
{
    base::Faults faults;
    if (form.from) {
        if (file.from && *form.from > *file.from)
            faults.push_back({"from", "after_lines", {"มีบรรทัดก่อนวันที่นี้", "There are lines before this day"}});
        file.from = form.from;
    }
    if (form.until) {
        if (file.until && *form.until < *file.until)
            faults.push_back({"until", "before_lines", {"มีบรรทัดหลังวันที่นี้", "There are lines after this day"}});
        file.until = form.until;
    }
    if (file.from && file.until && *file.from > *file.until)
        faults.push_back({"until", "before_from", {"วันสุดท้ายก่อนวันแรก", "The last day is before the first"}});
    base::refuse_if_any(std::move(faults));
}

void check_amounts(StatementFile const& file)
{
    constexpr base::Satang most{1'000'000'000'000'000};
    base::Satang all;
    for (auto const& line : file.lines)
        all += without_sign(line.amount); // at most 20,000 times what one line may be
    for (auto const& known : {file.opening, file.closing, std::optional(all)})
        if (known && without_sign(*known) > most)
            throw base::invalid_input(
                {{"content_base64", "out_of_range", {"จำนวนเงินในไฟล์สูงเกินไป", "The amounts of the file are too large"}}});
}

} // namespace

ReceivedFile received(StatementForm form)
{
    auto bytes = auth::from_base64(form.content_base64);
    if (!bytes)
        throw base::invalid_input({{"content_base64", "malformed", {"เนื้อไฟล์ไม่ใช่ base64", "The content is no base64"}}});
    form.content_base64.clear();
    auth::Sha256 sha256;
    sha256.update(bytes->data(), bytes->size());
    return {std::move(form), std::move(*bytes), sha256.hex()};
}

namespace {

// Of the row above the first line.
std::string headings_of(CsvTable const& table, Mapping const& mapping)
{
    std::string headings;
    for (auto const& row : table.rows)
        if (row.line + 1 == static_cast<std::size_t>(mapping.first_row))
            for (auto const& cell : row.cells)
                headings += (headings.empty() ? "" : " | ") + base::text::normalise(cell);
    return auth::sha256_hex(headings);
}

} // namespace

ReadFile read_file(ReceivedFile const& received, AccountSettings const& settings)
{
    ReadFile read;
    auto const& form = received.form;
    if (form.format == Format::Camt053) {
        read.file = read_camt(received.bytes);
    } else {
        auto kept = form.mapping ? form.mapping : settings.mapping;
        auto table = kept ? read_table(received.bytes, kept->encoding, kept->delimiter)
                          : read_table(received.bytes, Encoding::Detect, Delimiter::Detect);
        if (!form.mapping && kept && kept->headings_sha256 && kept->headings_sha256 != headings_of(table, *kept)) {
            kept.reset(); // another file than that for which the columns were kept
            table = read_table(received.bytes, Encoding::Detect, Delimiter::Detect);
        }
        read.mapping = kept ? *kept : guessed(table);
        read.mapping->headings_sha256 = headings_of(table, *read.mapping);
        read.mapping_from = form.mapping ? MappingFrom::Given : kept ? MappingFrom::Kept : MappingFrom::Guessed;
        read.file = read_lines(table, *read.mapping);
    }
    check_amounts(read.file);
    set_days(read.file, form);
    return read;
}

} // namespace bank
