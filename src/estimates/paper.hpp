// ใบประมาณราคา: the estimate of a house as an official paper with its signatures.
#pragma once

#include "estimates/records.hpp"

#include <string>
#include <vector>

namespace estimates {

// One paper for each page, each beginning on a new sheet; pages without an estimate are left out. `district_th` is that of the
// page's tambon, in the order of the pages.
struct PaperPage {
    HousePage page;
    std::string district_th;
    std::string province_th;
};
[[nodiscard]] std::string estimate_pdf(std::vector<PaperPage> const& pages, base::Timestamp made_at);

} // namespace estimates
