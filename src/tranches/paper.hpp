// Papers of a tranche: ใบรับเงินอุดหนุน of each receiver, and บัญชีจ่ายเงินงวด.
#pragma once

#include "tranches/records.hpp"

#include <string>
#include <vector>

namespace tranches {

struct PaperPlace {
    std::string province_th;
    bool made_up = false; // marked as sample data
    bool whole = true;    // the reader sees every tambon of the province
};

// A receipt for each transfer, each beginning a page of its own. One that the bank sent back, or that was taken out, is marked
// ยกเลิก and has no place to sign.
[[nodiscard]] std::string receipts_pdf(TrancheView const&, std::vector<HouseRow> const&, PaperPlace const&,
                                       base::Timestamp made_at);
// The list of houses by tambon with the proof of the sum of what is listed, and of what lies outside the reader's area, to be
// signed by the three persons.
[[nodiscard]] std::string list_pdf(TrancheView const&, std::vector<HouseRow> const&, PaperPlace const&, base::Timestamp made_at);

} // namespace tranches
