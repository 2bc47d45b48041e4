// The meeting pack for the committee: sums against quota and envelope, tambon by tambon, and each house on a few lines.
#pragma once

#include "platform/documents/table.hpp"
#include "proposals/records.hpp"

#include <optional>
#include <string>
#include <vector>

namespace files {
class FileStore;
}

namespace proposals {

struct PackHouse {
    House house;
    std::string reason;                // of its place in the list, in Thai, without health
    std::vector<std::string> works;    // the largest lines of its estimate
    std::optional<std::string> before; // a picture, JPEG
};
struct PackTambon {
    base::AreaCode tambon;
    base::Bilingual name;
    base::Bilingual district;
    std::string number; // of the proposals
    std::string list_number;
    std::int64_t quota = 0;
    base::Satang shares;
    base::Satang estimates;
    base::Satang contributed;
    std::vector<PackHouse> houses;
};
struct Pack {
    std::string round_name;
    base::Bilingual province;
    base::Satang envelope;
    base::Satang share; // of one house
    std::int64_t approved_before = 0;
    base::Satang approved_before_total;
    Proof proof;
    std::vector<PackTambon> tambons;
    std::optional<Decision> decision; // it was decided already
    bool made_up = false;
    base::Date today;
};

// Houses within the scope that wait for the committee, or those of a decision; where nobody waits, those of the last one.
// Pictures only with a file store. Throws Problem `proposals.nothing_to_decide`.
[[nodiscard]] Pack pack_of(storage::Reader&, auth::Vault const&, files::FileStore*, auth::Scope const&, rounds::RoundId,
                           std::optional<DecisionId> const&, base::Date today);
[[nodiscard]] std::string pack_pdf(Pack const&, base::Timestamp made_at);
// Sums by tambon, and the houses.
[[nodiscard]] std::vector<documents::Table> pack_tables(Pack const&);

} // namespace proposals
