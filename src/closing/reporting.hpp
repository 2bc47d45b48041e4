// Putting the reports together from the other rooms: drafts as things stand, and the kept ones. Private to this room.
#pragma once

#include "closing/gathering.hpp"

#include <optional>

namespace closing {

// With what something closes.
struct ClosedBy {
    base::Date on;
    std::string paper_number;
    std::string name;
};

// Whatever the scope: of things that the caller has found within theirs.
[[nodiscard]] HouseReport house_report(storage::Reader&, rounds::Round const&, rounds::House const&, RoundMoney const&,
                                       std::optional<ClosedBy> const& = std::nullopt);
[[nodiscard]] TambonReport tambon_report(storage::Reader&, rounds::Round const&, base::AreaCode const& tambon, RoundMoney const&,
                                         std::optional<ClosedBy> const& = std::nullopt);
[[nodiscard]] RoundReport round_report(storage::Reader&, rounds::Round const&, RoundMoney const&,
                                       std::optional<ClosedBy> const& = std::nullopt);

// As it was kept, or a draft.
[[nodiscard]] HouseReport shown_report(storage::Reader&, rounds::Round const&, rounds::House const&);
[[nodiscard]] HouseReport shown_report(storage::Reader&, rounds::Round const&, rounds::House const&, RoundMoney const&);
[[nodiscard]] TambonReport shown_report(storage::Reader&, rounds::Round const&, base::AreaCode const& tambon);
[[nodiscard]] RoundReport shown_report(storage::Reader&, rounds::Round const&);

[[nodiscard]] Words words_of(base::Bilingual const&);
[[nodiscard]] std::vector<Words> words_of(std::vector<base::Bilingual> const&, std::size_t most = 1000);

} // namespace closing
