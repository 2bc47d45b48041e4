// Front header of the room: surveys, from the form on a phone to the council's decision.
//
// A form is filled without a signal, in the browser or in ODK Collect, and sent when there is one. What arrives waits as a
// submission: it changes nothing in the register until a council has looked at it and takes it in, links it to a household that
// is there, or returns it with a reason. The same record sent twice, in parallel, out of order or by two devices is one.
#pragma once

#include "base/enums.hpp"
#include "base/ids.hpp"
#include "base/money.hpp"
#include "households/households.hpp"
#include "platform/api/call.hpp"
#include "platform/api/check.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace survey {

struct FormTag;
struct DeviceTag;
using FormId = base::Id<FormTag>;
using DeviceId = base::Id<DeviceTag>;

// Answers to other forms than the household survey wait for nobody: they are filed with their form.
enum class State { Waiting, Accepted, Linked, Returned, Filed };
std::span<base::EnumValue<State> const> values_of(State);

// What the survey of a household that was decided last says beside the register, for rankings. Choices are the stable names of
// `choices_of`. Care, and which kinds of help it was, tell of health: whoever shows them asks for HealthRead.
struct NeedAnswers {
    households::HouseholdId household;
    std::optional<std::vector<std::string>> care; // whom the family cares for, without "none"
    std::optional<bool> had_help;                 // before the survey, of any kind
    std::vector<std::string> help_kinds;
    std::optional<std::int64_t> help_times_this_year;
    std::optional<base::Satang> help_total; // about, as the family told it
    std::string interest;                   // in joining Baan Mankong; "" where nothing was answered
    std::string opinion;                    // the surveyor's view of the need; "" likewise
};
// In the order of `ids`; those never surveyed, surveyed outside the scope, or whose last survey cannot be read (`check` names
// it), are left out. One statement for every 64 ids; each survey is decrypted and read.
[[nodiscard]] std::vector<NeedAnswers> answers_of_many(storage::Reader&, auth::Vault const&, auth::Scope const&,
                                                       std::span<households::HouseholdId const> ids);

// The choices of a question ("care", "interest", "opinion") as the household survey words them, in order; empty for any other
// name.
[[nodiscard]] std::vector<households::NamedChoice> choices_of(std::string_view field);

// Household surveys that wait for a council's look.
[[nodiscard]] std::int64_t waiting_for_review(storage::Reader&, auth::Scope const&);

// Surveys that came back to this person from a council and were not sent again since.
[[nodiscard]] std::int64_t count_returned(storage::Reader&, auth::Actor const&);

// Kept numbers of submissions against the rows, and every submission opened and read: which cannot be, or are others than were
// sent.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&, auth::Vault const&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);

// Surveys of the demonstration's households, sent and decided through the ordinary use cases. Needs its accounts and households.
void seed_demo(api::Work&);
// Surveys that wait for a council's look, and one that was sent back.
void seed_demo_waiting(api::Work&);

} // namespace survey
