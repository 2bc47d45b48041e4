// The papers of works, as PDF: acceptance (ใบตรวจรับ), hand-over (บันทึกส่งมอบ), consent (หนังสือยินยอม). Private to this room.
#pragma once

#include "works/records.hpp"

#include <string>

namespace works {

struct PaperHouse {
    HouseHead house;
    std::string district_th;
    std::string province_th;
    bool made_up = false;
};

// Filled from the inspection; without one a form to fill in by hand, from the parts of the final estimate.
[[nodiscard]] std::string acceptance_pdf(PaperHouse const&, std::vector<CheckForm> const& checklist,
                                         AcceptanceView const* inspection, std::int64_t least_inspectors,
                                         base::Timestamp made_at);
[[nodiscard]] std::string hand_over_pdf(PaperHouse const&, std::vector<CheckForm> const& done, HandOverView const* hand_over,
                                        base::Timestamp made_at);
[[nodiscard]] std::string consent_pdf(PaperHouse const&, ConsentKind, base::Timestamp made_at);

} // namespace works
