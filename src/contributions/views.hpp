// What the screens of contributions are shown.
#pragma once

#include "contributions/store.hpp"

namespace contributions::views {

struct Asked {
    store::Filter filter;
    std::optional<std::string> after;
    std::size_t limit = 50;
};
// Throws Problem `rounds.not_found`.
[[nodiscard]] ContributionPage round(storage::Reader&, auth::Actor const&, auth::Scope const&, rounds::RoundId, Asked const&);
[[nodiscard]] GiverPage givers(storage::Reader&, auth::Scope const&, rounds::RoundId, store::Filter const&);
// Throws Problem `contributions.house_not_found`.
[[nodiscard]] HouseContributions house(storage::Reader&, auth::Actor const&, auth::Scope const&, rounds::RoundHouseId);
// Throws Problem `contributions.not_found`.
[[nodiscard]] ContributionView gift(storage::Reader&, auth::Actor const&, auth::Scope const&, ContributionId);
[[nodiscard]] FormChoices choices(storage::Reader&, auth::Scope const&, rounds::RoundId);
[[nodiscard]] RatePage rates(storage::Reader&, auth::Actor const&, auth::Scope const&);

// Every row with all its parts, for tables and papers; by day.
struct Listed {
    ContributionRow row;
    std::vector<HousePart> parts;
    base::Bilingual basis;
};
[[nodiscard]] std::vector<Listed> all(storage::Reader&, auth::Scope const&, rounds::RoundId, store::Filter);

} // namespace contributions::views
