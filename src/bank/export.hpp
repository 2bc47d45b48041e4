// Lines and the reconciliation as tables, and the reconciliation on paper.
#pragma once

#include "bank/records.hpp"
#include "platform/documents/table.hpp"

#include <optional>
#include <string>

namespace bank {

// What a reconciliation sums and does not list.
struct NotListed {
    std::int64_t count = 0;
    base::Satang amount;
    base::Bilingual words;
};
[[nodiscard]] std::optional<NotListed> lines_not_listed(ReconciliationView const&);
[[nodiscard]] std::optional<NotListed> entries_not_listed(ReconciliationView const&);
[[nodiscard]] documents::Table line_table(std::vector<LineView> const& lines);
// งบพิสูจน์ยอดเงินฝากธนาคาร
[[nodiscard]] documents::Table reconciliation_table(ReconciliationView const&);
[[nodiscard]] std::string reconciliation_pdf(ReconciliationView const&, std::string const& round_name, base::Timestamp made_at,
                                             bool made_up);

} // namespace bank
