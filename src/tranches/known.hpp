// What is known of houses beside their money, asked of every room where a requirement wants it. Private to this room.
#pragma once

#include "tranches/store.hpp"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace tranches {

class Known {
public:
    // Of houses of one round within the scope, which stay where they are as long as this. What is asked of one of them is read
    // for all of them in few statements; where there is only one, for it alone.
    Known(storage::Reader&, auth::Scope, rounds::RoundId, std::span<rounds::House const>, base::Date today);

    [[nodiscard]] bool final_estimate(rounds::RoundHouseId);
    [[nodiscard]] std::vector<works::ConsentKind> missing_consents(rounds::RoundHouseId);
    [[nodiscard]] std::vector<base::Bilingual> missing_evidence(rounds::RoundHouseId, works::Stage);
    [[nodiscard]] std::int64_t open_flags(rounds::RoundHouseId);
    [[nodiscard]] std::optional<base::Date> mending_since(rounds::RoundHouseId);
    [[nodiscard]] std::vector<base::Bilingual> missing_papers(rounds::RoundHouseId); // of purchases
    [[nodiscard]] SeenPapers seen(rounds::RoundHouseId);

private:
    template <class Value>
    using ByHouse = std::map<rounds::RoundHouseId, Value>;

    [[nodiscard]] bool is_one() const { return houses_.size() == 1; }
    [[nodiscard]] std::set<rounds::RoundHouseId> final_estimates() const;
    [[nodiscard]] ByHouse<std::vector<works::ConsentKind>> all_consents() const;
    [[nodiscard]] ByHouse<std::vector<base::Bilingual>> all_evidence(works::Stage) const;
    [[nodiscard]] ByHouse<std::int64_t> all_flags() const;
    [[nodiscard]] ByHouse<base::Date> all_mending() const;
    [[nodiscard]] ByHouse<std::vector<base::Bilingual>> all_papers() const;
    [[nodiscard]] ByHouse<SeenPapers> all_seen() const;

    storage::Reader& db_;
    auth::Scope scope_;
    rounds::RoundId round_;
    std::span<rounds::House const> houses_;
    base::Date today_;
    std::optional<std::set<rounds::RoundHouseId>> final_estimates_;
    std::optional<ByHouse<std::vector<works::ConsentKind>>> consents_;
    std::map<works::Stage, ByHouse<std::vector<base::Bilingual>>> evidence_;
    std::optional<ByHouse<std::int64_t>> flags_;
    std::optional<ByHouse<base::Date>> mending_;
    std::optional<ByHouse<std::vector<base::Bilingual>>> papers_;
    std::optional<ByHouse<SeenPapers>> seen_;
};

} // namespace tranches
