// The papers of a tambon's proposal and of the round's beneficiaries, in official Thai.
#pragma once

#include "platform/documents/table.hpp"
#include "proposals/records.hpp"

#include <optional>
#include <string>

namespace proposals {

// แบบเสนอโครงการตำบล. `chair`: who leads the council, for the signature.
[[nodiscard]] std::string proposal_pdf(ProposalView const&, std::optional<std::string> const& chair, base::Timestamp made_at);

// ทะเบียนผู้รับประโยชน์: every house of the round from its approval on, approved here or recorded from paper.
struct Beneficiary {
    base::AreaCode tambon;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    std::int64_t members = 0;
    base::Satang share;
    std::string approved_by; // letter and date; empty: recorded from paper
    rounds::HouseState state = rounds::HouseState::Approved;
};
struct Beneficiaries {
    std::string round_name;
    std::string round_name_en;
    std::vector<Beneficiary> houses; // by tambon and head
    std::vector<std::pair<base::AreaCode, base::Bilingual>> tambons;
    bool made_up = false;
};
[[nodiscard]] Beneficiaries beneficiaries_of(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                             std::optional<base::AreaCode> const& area);
[[nodiscard]] documents::Table beneficiary_table(Beneficiaries const&);
[[nodiscard]] std::string beneficiaries_pdf(Beneficiaries const&, base::Timestamp made_at);

// The proposals of a round as a list.
[[nodiscard]] documents::Table proposals_table(RoundProposals const&);

} // namespace proposals
