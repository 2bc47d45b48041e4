// A price book as a file: CSV as spreadsheets write it, with Thai or English headings in any order. Pure.
#pragma once

#include "base/problem.hpp"
#include "estimates/records.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace estimates {

struct FileRow {
    std::size_t line = 0; // in the file, from 1
    ItemForm item;
    PriceForm price;
};

// At most ten thousand rows. Separators: comma, semicolon or tab, as the heading has them. Days and amounts as people type them
// ("๒๐ ม.ค. ๖๕", "1,250.50"); area codes of 2, 4 or 6 digits, or the country's empty one. Throws Problem 422 with every fault
// beside `line 7.price`; what cannot be read at all (no UTF-8, no heading, a quote that never ends) likewise.
[[nodiscard]] std::vector<FileRow> read_price_file(std::string_view bytes, base::Date today);

// The headings it takes, in the order in which it is exported.
struct Heading {
    std::string_view key;
    base::Bilingual title;
    bool required = true;
};
[[nodiscard]] std::span<Heading const> price_file_headings();

} // namespace estimates
