// Contributions as tables, and on paper: ใบรับบริจาค, ใบสำคัญการรับสมทบ, ทะเบียนเงิน วัสดุ และแรงงานสมทบ.
#pragma once

#include "contributions/views.hpp"
#include "platform/documents/table.hpp"

namespace contributions {

// One row for each house of a gift, and a total.
[[nodiscard]] documents::Table contribution_table(base::Bilingual title, std::vector<views::Listed> const&);
[[nodiscard]] documents::Table giver_table(base::Bilingual title, GiverPage const&);

struct PaperAbout {
    std::string round_th;
    std::string place; // "ตำบลในเวียง อำเภอเมืองแพร่ จังหวัดแพร่", "จังหวัดแพร่"
    base::Timestamp made_at;
    bool made_up = false;
};
// For one gift: a receipt for money, a voucher for what was given otherwise.
[[nodiscard]] std::string receipt_pdf(ContributionView const&, PaperAbout const&);
// The register of one or more tambons, in the order of the tambons.
[[nodiscard]] std::string register_pdf(std::vector<views::Listed> const&, PaperAbout const&);

} // namespace contributions
