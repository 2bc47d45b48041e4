// Asking the other rooms what is known of houses: for many at once, or for one alone.
#include "tranches/known.hpp"

#include "estimates/estimates.hpp"
#include "purchases/purchases.hpp"
#include "works/works.hpp"

namespace tranches {

namespace {

// What stands for a house, or nothing.
template <class Value>
Value value_for(std::map<rounds::RoundHouseId, Value> const& all, rounds::RoundHouseId house)
{
    auto const found = all.find(house);
    return found == all.end() ? Value() : found->second;
}

} // namespace

Known::Known(storage::Reader& db, auth::Scope scope, rounds::RoundId round, std::span<rounds::House const> houses,
             base::Date today)
    : db_(db), scope_(std::move(scope)), round_(round), houses_(houses), today_(today)
{
}

bool Known::final_estimate(rounds::RoundHouseId house)
{
    if (!final_estimates_)
        final_estimates_ = final_estimates();
    return final_estimates_->contains(house);
}

std::vector<works::ConsentKind> Known::missing_consents(rounds::RoundHouseId house)
{
    if (!consents_)
        consents_ = all_consents();
    return value_for(*consents_, house);
}

std::vector<base::Bilingual> Known::missing_evidence(rounds::RoundHouseId house, works::Stage stage)
{
    auto found = evidence_.find(stage);
    if (found == evidence_.end())
        found = evidence_.emplace(stage, all_evidence(stage)).first;
    return value_for(found->second, house);
}

std::int64_t Known::open_flags(rounds::RoundHouseId house)
{
    if (!flags_)
        flags_ = all_flags();
    return value_for(*flags_, house);
}

std::optional<base::Date> Known::mending_since(rounds::RoundHouseId house)
{
    if (!mending_)
        mending_ = all_mending();
    auto const found = mending_->find(house);
    return found == mending_->end() ? std::nullopt : std::optional(found->second);
}

std::vector<base::Bilingual> Known::missing_papers(rounds::RoundHouseId house)
{
    if (!papers_)
        papers_ = all_papers();
    return value_for(*papers_, house);
}

SeenPapers Known::seen(rounds::RoundHouseId house)
{
    if (!seen_)
        seen_ = all_seen();
    return value_for(*seen_, house);
}

std::set<rounds::RoundHouseId> Known::final_estimates() const
{
    std::set<rounds::RoundHouseId> found;
    if (is_one() && estimates::find_final(db_, scope_, houses_.front().id))
        found.insert(houses_.front().id);
    if (!is_one())
        for (auto const& estimate : estimates::finals_of(db_, scope_, round_))
            found.insert(estimate.house);
    return found;
}

Known::ByHouse<std::vector<works::ConsentKind>> Known::all_consents() const
{
    if (is_one())
        return {{houses_.front().id, works::missing_consents(db_, scope_, houses_.front().id)}};
    return works::missing_consents_of(db_, scope_, houses_);
}

Known::ByHouse<std::vector<base::Bilingual>> Known::all_evidence(works::Stage stage) const
{
    if (is_one())
        return {{houses_.front().id, works::missing_evidence(db_, scope_, houses_.front().id, stage)}};
    return works::missing_evidence_of(db_, scope_, houses_, stage);
}

Known::ByHouse<std::int64_t> Known::all_flags() const
{
    if (is_one())
        return {{houses_.front().id, works::open_flags(db_, scope_, houses_.front().id)}};
    ByHouse<std::int64_t> found;
    for (auto const& flags : works::open_flags_of(db_, scope_, round_))
        found.emplace(flags.house, flags.open);
    return found;
}

// Few houses at a time are to be mended: no statement of its own for one of them.
Known::ByHouse<base::Date> Known::all_mending() const
{
    ByHouse<base::Date> found;
    for (auto const& mending : works::overdue_mending(db_, scope_, today_))
        found.emplace(mending.house, mending.due);
    return found;
}

Known::ByHouse<std::vector<base::Bilingual>> Known::all_papers() const
{
    if (is_one())
        return {{houses_.front().id, purchases::missing_papers(db_, scope_, houses_.front().id)}};
    std::vector<rounds::RoundHouseId> ids;
    for (auto const& house : houses_)
        ids.push_back(house.id);
    ByHouse<std::vector<base::Bilingual>> found;
    for (auto& [house, lacks] : purchases::lacks_of_houses(db_, ids))
        found.emplace(house, std::move(lacks.papers));
    return found;
}

Known::ByHouse<SeenPapers> Known::all_seen() const
{
    ByHouse<SeenPapers> found;
    for (auto const& seen : is_one() ? store::papers_seen(db_, houses_.front().id) : store::papers_seen(db_, round_))
        found[seen.house].insert({seen.part, seen.words});
    return found;
}

} // namespace tranches
