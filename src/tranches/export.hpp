// Tables of tranches for spreadsheets, and the payment file of ISO 20022.
#pragma once

#include "platform/documents/table.hpp"
#include "tranches/records.hpp"

#include <string>
#include <vector>

namespace tranches {

// One row for each transfer; numbers of accounts are text.
[[nodiscard]] documents::Table payments_table(TrancheView const&);
// One row for each house.
[[nodiscard]] documents::Table houses_table(TrancheView const&, std::vector<HouseRow> const&);
[[nodiscard]] documents::Table ready_table(base::Bilingual title, std::vector<ReadyRow> const&);

// pain.001.001.03: one credit transfer for each receiver that was not returned, from the account of the settings.
// https://www.iso20022.org/message/pain.001.001.03
[[nodiscard]] std::string payment_file(TrancheView const&, Settings const&, base::FiscalYear, base::Timestamp made_at,
                                       base::Date pay_on);

} // namespace tranches
