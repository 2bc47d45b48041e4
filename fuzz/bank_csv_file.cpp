// Statements as CSV from strangers: refused with a Problem, or read into lines that hold what was promised.
#include "bank/statement_file.hpp"
#include "base/text.hpp"
#include "check.hpp"

#include <cstdint>

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    try {
        auto const table = bank::read_table(fuzz::text_of(data, size), bank::Encoding::Detect, bank::Delimiter::Detect);
        auto const mapping = bank::guessed(table);
        auto const file = bank::read_lines(table, mapping);
        fuzz::require(file.lines.size() <= bank::kMostRows);
        for (auto const& line : file.lines) {
            fuzz::require(base::text::is_valid_utf8(line.description) && base::text::length(line.description) <= 500);
            fuzz::require(file.from <= line.day && line.day <= file.until);
        }
    } catch (base::Problem const& problem) {
        fuzz::require(problem.status() == 422);
    }
    return 0;
}
