// Putting the list of a proposal together.
#include "proposals/gathering.hpp"

#include "estimates/estimates.hpp"
#include "hearings/hearings.hpp"
#include "platform/auth/vault.hpp"
#include "proposals/store.hpp"

#include <algorithm>
#include <tuple>

namespace proposals {

namespace {

using rounds::HouseState;

// A house that is proposed in the round came back when its last proposal says so.
bool came_back(store::LastLine const& last, std::optional<ProposalId> const& by)
{
    return last.proposal == by || last.state == State::Withdrawn ||
           (last.outcome == Outcome::Held && (last.state == State::Screened || last.state == State::Decided));
}

struct Ordered {
    House house;
    std::string sort_key;
};

} // namespace

std::set<rounds::RoundHouseId> may_be_proposed(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                                               std::optional<ProposalId> const& by)
{
    auto const last = store::last_lines(db, round, scope);
    std::set<rounds::RoundHouseId> may;
    for (auto const& house : rounds::houses_of_round(db, scope, round)) {
        auto const found = last.find(house.id);
        bool const again = found != last.end() && came_back(found->second, by);
        if (house.state == HouseState::Ranked || (house.state == HouseState::Proposed && again))
            may.insert(house.id);
    }
    return may;
}

Gathered gather(storage::Reader& db, auth::Vault const& vault, auth::Actor const& reader, Proposal const& proposal)
{
    auto const scope = auth::Scope({proposal.tambon});
    Gathered gathered;
    gathered.list = selection::list_in_force(db, vault, reader, scope, proposal.round_id, proposal.tambon);
    auto const may = may_be_proposed(db, scope, proposal.round_id, proposal.id);
    std::vector<rounds::House> houses;
    std::vector<households::HouseholdId> households;
    for (auto const& house : rounds::houses_of_round(db, scope, proposal.round_id))
        if (may.contains(house.id)) {
            houses.push_back(house);
            households.push_back(house.household_id);
        }
    std::map<households::HouseholdId, households::HouseholdSummary> names;
    for (auto& summary : households::summaries(db, auth::Scope::everywhere(), households))
        names.emplace(summary.id, std::move(summary));
    std::map<rounds::RoundHouseId, estimates::Summary> finals;
    for (auto& final : estimates::finals_of(db, scope, proposal.round_id, proposal.tambon))
        finals.emplace(final.house, std::move(final));

    std::vector<Ordered> lines;
    for (auto const& house : houses) {
        auto const& name = names.at(house.household_id);
        House line;
        line.id = house.id;
        line.household = house.household_id;
        line.head_name = name.head_name;
        line.house_no = name.house_no;
        line.moo = name.moo;
        line.share = house.share;
        if (gathered.list)
            if (auto const listed = std::ranges::find(gathered.list->houses, house.id, &selection::ListedHouse::house);
                listed != gathered.list->houses.end()) {
                line.place = listed->place;
                line.points = listed->points;
            }
        if (auto const final = finals.find(house.id); final != finals.end()) {
            line.estimate_id = final->second.id.str();
            line.estimate = final->second.sums.total();
            line.grant = final->second.sums.grant;
            line.contributed = final->second.sums.contributed();
        }
        lines.push_back({std::move(line), name.head_sort_key});
    }
    std::ranges::sort(lines, [](Ordered const& a, Ordered const& b) {
        constexpr std::int64_t kLast = 1'000'000'000;
        return std::tuple(a.house.place.value_or(kLast), a.sort_key, a.house.id) <
               std::tuple(b.house.place.value_or(kLast), b.sort_key, b.house.id);
    });
    for (auto& line : lines) {
        bool const out = std::ranges::find(proposal.left_out, line.house.id, &LeftOut::house) != proposal.left_out.end();
        (out ? gathered.left_out : gathered.houses).push_back(std::move(line.house));
    }
    return gathered;
}

std::optional<BeforePicture> picture_before(storage::Reader& db, households::HouseholdId id, base::Date today)
{
    using households::PictureKind;
    auto const household = households::show(db, auth::system_actor(), auth::Scope::everywhere(), id, today);
    for (auto const kind : {PictureKind::Before, PictureKind::Problem, PictureKind::Outside}) {
        auto const found = std::ranges::find(household.pictures, kind, &households::PictureView::kind);
        if (found != household.pictures.end())
            return BeforePicture{found->id, found->sha256, found->thumbnail_url.value_or("")};
    }
    return std::nullopt;
}

Beside beside_of(storage::Reader& db, Proposal const& proposal, std::span<House const> houses, base::Date today)
{
    Beside beside;
    auto const papers = store::papers(db, proposal.id);
    beside.papers = static_cast<std::int64_t>(papers.size());
    beside.minutes = std::ranges::find(papers, PaperKind::Minutes, &Paper::kind) != papers.end() ||
                     !hearings::sealed_outcomes(db, auth::Scope({proposal.tambon}), proposal.round_id).empty();
    for (auto const& question : store::questions(db, proposal.id))
        beside.unanswered += question.returned_at && !question.answer ? 1 : 0;
    for (auto const& house : houses)
        if (!picture_before(db, house.household, today))
            beside.without_picture.insert(house.id);
    return beside;
}

} // namespace proposals
