// Decisions of tasks: what is wrong with a form, whose a task is, what a cause told again does. Pure.
#pragma once

#include "tasks/records.hpp"

#include <optional>

namespace tasks {

// What the rules must know beside the form.
struct Facts {
    base::Date today;
    bool area_known = true;
    bool person_fits = true;       // known, at work, and may do tasks where this one is
    bool role_fits = true;         // may do tasks at all
    bool organization_fits = true; // known and active
};
// Both forms name the owner alike.
struct OwnerForm {
    std::optional<auth::UserId> person;
    std::optional<auth::Role> role;
    std::optional<organizations::OrganizationId> organization;
};
[[nodiscard]] OwnerForm owner_in(TaskForm const&);
[[nodiscard]] OwnerForm owner_in(ChangeForm const&);

[[nodiscard]] base::Faults faults_of(TaskForm const&, Facts const&);
// The day may stay as it was, though it has passed.
[[nodiscard]] base::Faults faults_of(ChangeForm const&, Task const& before, Facts const&);
[[nodiscard]] bool same_owner(OwnerForm const&, Owner const&);

// May be given tasks: those who may do them.
[[nodiscard]] bool may_own(auth::Role role);
// Theirs by name, of a role they hold where the task is, or given by them to an organisation.
[[nodiscard]] bool is_mine(Task const&, auth::Actor const&);

// What becomes of a cause that is told (again).
enum class Outcome { Make, Leave, Move };
// `last`: the newest task of the cause; absent when it never had one.
[[nodiscard]] Outcome outcome_of(Reminder const&, std::optional<Task> const& last);

} // namespace tasks
