// Statements as camt.053 from strangers: refused with a Problem, or read into lines that hold what was promised.
#include "bank/statement_file.hpp"
#include "base/text.hpp"
#include "check.hpp"

#include <cstdint>

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    try {
        auto const file = bank::read_camt(fuzz::text_of(data, size));
        fuzz::require(file.lines.size() <= bank::kMostRows);
        for (auto const& line : file.lines) {
            fuzz::require(base::text::is_valid_utf8(line.description) && base::text::is_valid_utf8(line.counterparty));
            fuzz::require(line.amount != base::Satang() || !file.faults.empty());
        }
    } catch (base::Problem const& problem) {
        fuzz::require(problem.status() == 422);
    }
    return 0;
}
