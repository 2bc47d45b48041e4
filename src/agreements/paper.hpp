// The agreement on paper, in Thai as offices write it. The same view and settings give the same bytes.
#pragma once

#include "agreements/records.hpp"

#include <string>

namespace agreements {

struct PaperContext {
    std::string public_base_url; // before "/seal/CODE" in the QR code; without a slash at its end
    base::Timestamp made_at;     // of an unsealed paper; a sealed one bears the time of its seal
};
[[nodiscard]] std::string paper_pdf(AgreementView const& view, PaperContext const& context);

[[nodiscard]] std::string seal_url(std::string const& public_base_url, std::string const& code);

} // namespace agreements
