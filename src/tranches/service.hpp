// Use cases of tranches: the plan, accounts and papers; preparing, approving, releasing, and what stands against it.
//
// Throw Problems: `rounds.not_found`, `tranches.not_found` outside the areas one may see, `tranches.outside_your_area` where the
// duty does not cover the whole province, `tranches.not_now` for a step that the table does not have,
// `tranches.changed_meanwhile`.
#pragma once

#include "tranches/readiness.hpp"

namespace tranches::service {

// ---- service_plans.cpp
void set_plan(api::Work&, rounds::RoundId, PlanForm const&);
void set_account(api::Work&, rounds::RoundId, AccountForm const&);
// Of every payment file: throws 403 `tranches.settings_of_every_province` unless the duty covers each province that has a round.
void change(api::Work&, Settings const&);
void see_papers(api::Work&, rounds::RoundId, PaperSeenForm const&);

// ---- service.cpp
[[nodiscard]] TrancheId prepare(api::Work&, rounds::RoundId, PrepareForm const&);
[[nodiscard]] TrancheId record(api::Work&, rounds::RoundId, RecordForm const&);
void resubmit(api::Work&, TrancheId, ResubmitForm const&);

// ---- service_steps.cpp
void approve(api::Work&, TrancheId, ApproveForm const&);
void release(api::Work&, TrancheId, ReleaseForm const&);
void confirm(api::Work&, TrancheId, ApproveForm const&);
void send_back(api::Work&, TrancheId, ReasonForm const&);
void cancel(api::Work&, TrancheId, ReasonForm const&);
void give_back(api::Work&, TrancheId, ReturnForm const&);

// ---- for the files of this folder
struct Opened {
    store::TrancheRecord tranche;
    rounds::Round round;
    Step step;
};
// The round whose money somebody moves.
[[nodiscard]] rounds::Round require_whole_round(api::Work&, auth::Permission, rounds::RoundId);
// The tranche, if the table has this step for it and nobody was faster.
[[nodiscard]] Opened open(api::Work&, TrancheId, Action, std::int64_t version);
// Takes the duty, writes state and step, and the audit row.
void take_step(api::Work&, Opened&, std::optional<std::string> const& reason, std::vector<auth::Change> changes = {});
// Refuses naming every house whose money could not go now as it stands in the tranche. Answers the houses' states.
std::map<rounds::RoundHouseId, rounds::HouseState> require_ready(api::Work&, Opened const&, store::Contents const&);
[[nodiscard]] base::Problem lacking(storage::Reader&, std::vector<std::pair<rounds::House, std::vector<Missing>>> const&);

} // namespace tranches::service
