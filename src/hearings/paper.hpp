// The papers of a hearing, in Thai as offices write them: minutes, sign-in sheet, list for the notice board. The same view and
// settings give the same bytes.
#pragma once

#include "hearings/records.hpp"

#include <string>

namespace hearings {

struct PaperContext {
    std::string public_base_url; // before "/hearing-seal/CODE" in the QR code; without a slash at its end
    base::Timestamp made_at;     // of a paper that is not sealed; a sealed one bears the time of its seal
};

// What was decided and how, with the ranked list and who came.
[[nodiscard]] std::string minutes_pdf(HearingView const& view, PaperContext const& context);
// Blank rows to sign by hand, after those who are there already; and the households that the meeting will speak about.
[[nodiscard]] std::string sign_in_pdf(HearingView const& view, PaperContext const& context);
// For everybody to read: name, house number and place, nothing else.
[[nodiscard]] std::string notice_pdf(HearingView const& view, PaperContext const& context);

[[nodiscard]] std::string seal_url(std::string const& public_base_url, std::string const& code);

} // namespace hearings
