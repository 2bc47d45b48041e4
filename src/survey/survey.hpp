// Front header of the room: surveys, from the form on a phone to the council's decision.
//
// A form is filled without a signal, in the browser or in ODK Collect, and sent when there is one. What arrives waits as a
// submission: it changes nothing in the register until a council has looked at it and takes it in, links it to a household that
// is there, or returns it with a reason. The same record sent twice, in parallel, out of order or by two devices is one.
#pragma once

#include "base/enums.hpp"
#include "base/ids.hpp"
#include "households/households.hpp"
#include "platform/api/call.hpp"
#include "platform/api/check.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"
#include "survey/instance.hpp"

#include <optional>
#include <span>
#include <vector>

namespace survey {

struct FormTag;
struct DeviceTag;
using FormId = base::Id<FormTag>;
using DeviceId = base::Id<DeviceTag>;

enum class State { Waiting, Accepted, Linked, Returned };
std::span<base::EnumValue<State> const> values_of(State);

// The answers behind a household as the register has it: of the survey that was decided last. Absent where it was never surveyed
// or lies outside the scope. They hold more than the register keeps: care, earlier help, interest, the surveyor's view.
[[nodiscard]] std::optional<Instance> answers_of(storage::Reader&, auth::Vault const&, auth::Scope const&,
                                                 households::HouseholdId);

// Submissions that wait for a council's look.
[[nodiscard]] std::int64_t waiting_for_review(storage::Reader&, auth::Scope const&);

// Kept numbers of submissions against the rows.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);

// Surveys of the demonstration's households, sent and decided through the ordinary use cases. Needs its accounts and households.
void seed_demo(api::Work&, files::FileStore&);

} // namespace survey
