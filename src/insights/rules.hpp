// What a number of houses means as something to do: pure.
#pragma once

#include "hearings/hearings.hpp"
#include "insights/records.hpp"
#include "ledger/ledger.hpp"
#include "platform/auth/actor.hpp"
#include "proposals/proposals.hpp"
#include "selection/selection.hpp"
#include "works/works.hpp"

#include <string>
#include <vector>

namespace insights {

// Houses of one round in one state, waiting for their next step.
struct StateGroup {
    std::string round_link; // "/rounds/0190…"
    std::string round_th;
    std::string round_en;
    rounds::HouseState state = rounds::HouseState::Surveyed;
    std::int64_t houses = 0;
    std::int64_t late = 0;
    std::int64_t days_over = 0; // of the longest late one
    auth::Role owner = auth::Role::Network;
    std::string step_link; // where the next step is done; empty: in the list of the houses
};

[[nodiscard]] WorkItem step_item(StateGroup const& group, bool mine);
[[nodiscard]] WorkItem late_item(StateGroup const& group, bool mine);
// Houses whose works are finished and which nobody has accepted yet.
[[nodiscard]] WorkItem acceptance_item(rounds::Round const& round, std::int64_t houses);
// Places that no household has yet.
[[nodiscard]] WorkItem open_quota_item(std::string const& round_link, std::string const& round_th, std::string const& round_en,
                                       std::int64_t open);

// Households that were surveyed and stand in no round; `round_link` leads to the round they may enter.
[[nodiscard]] WorkItem unplaced_item(std::string const& round_link, std::string const& round_th, std::string const& round_en,
                                     std::int64_t households);
// Houses of one tambon that were heard and wait for a list.
[[nodiscard]] WorkItem unranked_item(std::string const& round_link, base::Bilingual const& tambon, std::int64_t houses,
                                     bool mine);
// Free places of one tambon, with houses in reserve that could have them.
[[nodiscard]] WorkItem unfilled_item(std::string const& round_link, base::Bilingual const& tambon, std::int64_t free,
                                     std::int64_t waiting);

// Surveys that a council has not looked at yet.
[[nodiscard]] WorkItem surveys_item(std::int64_t waiting);
// Surveys of one's own that came back from a council.
[[nodiscard]] WorkItem returned_item(std::int64_t returned);
// A meeting that is planned or going on; late when its day has passed and it is not sealed.
[[nodiscard]] WorkItem hearing_item(hearings::UnderWay const& hearing, base::Date today);
// What an agreement promises and the books of its round do not show.
[[nodiscard]] WorkItem books_item(std::string const& money_link, std::string const& round_th, std::string const& round_en,
                                  ledger::Unbooked const& unbooked);
// Visits to houses that were handed over: overdue ones, or those that come next. Not empty, the oldest first.
[[nodiscard]] WorkItem visits_item(std::vector<works::DueVisit> const& visits, base::Date today, bool overdue);
// Houses sent back by their inspectors, not mended in time. Not empty, the oldest first.
[[nodiscard]] WorkItem mending_item(std::vector<works::OverdueMending> const& mending, base::Date today);
// Flags of photographs that wait for a decision.
[[nodiscard]] WorkItem flags_item(std::int64_t open);
// A list with open objections.
[[nodiscard]] WorkItem objections_item(selection::Contested const& list);

// What a proposal waits for; `place` is the tambon's name, or the round's for the decisions.
[[nodiscard]] WorkItem proposal_item(proposals::Waiting const& waiting, base::Bilingual const& place, base::Date today);

// Watches over the work of others: sees what is late wherever the duty lies.
[[nodiscard]] bool watches_over(auth::Role role);

} // namespace insights
