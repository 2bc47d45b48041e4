// Papers of a tranche: ใบรับเงินอุดหนุน of each receiver, and บัญชีจ่ายเงินงวด.
#pragma once

#include "tranches/records.hpp"

#include <string>
#include <vector>

namespace tranches {

struct PaperPlace {
    std::string province_th;
    bool made_up = false; // marked as sample data
};

// A receipt for each transfer that was not returned, each beginning a page of its own.
[[nodiscard]] std::string receipts_pdf(TrancheView const&, std::vector<HouseRow> const&, PaperPlace const&,
                                       base::Timestamp made_at);
// The list of houses by tambon with the proof of the sum, to be signed by the three persons.
[[nodiscard]] std::string list_pdf(TrancheView const&, std::vector<HouseRow> const&, PaperPlace const&, base::Timestamp made_at);

} // namespace tranches
