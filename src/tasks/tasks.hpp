// Tasks: what somebody is to do by a day, so that nothing is forgotten between two screens.
//
// A task has an area (where it is seen), one owner and one day. The owner is a person, whoever holds a role there, or an
// organisation of the directory; an organisation signs in nowhere, so who made such a task follows it up. A task may be about a
// thing, told by kind and id as in the audit ("round_house", "0190…"). It ends done, or dropped with a reason, and stays to be
// read. People make tasks; rooms ask to be reminded of a cause and settle it when it is gone:
//
//     tasks::remind(work, {.key = "works.visit:" + house + ":6", .title = {"เยี่ยมบ้าน…", "Visit…"}, .area = tambon,
//                          .about = tasks::Thing{"round_house", house}, .role = auth::Role::Council, .due = day});
//     tasks::settle(work, "works.visit:" + house + ":6", {"เยี่ยมแล้ว", "Visited"});
#pragma once

#include "base/area_code.hpp"
#include "base/bilingual.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "base/ids.hpp"
#include "organizations/organizations.hpp"
#include "platform/api/call.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tasks {

struct TaskTag;
using TaskId = base::Id<TaskTag>;

enum class State { Open, Done, Dropped };
std::span<base::EnumValue<State> const> values_of(State);

struct Thing {
    std::string kind;
    std::string id;
    bool operator==(Thing const&) const = default;
};

// Exactly one of the three.
struct Owner {
    std::optional<auth::UserId> person;
    std::optional<auth::Role> role;
    std::optional<organizations::OrganizationId> organization;
    std::string name; // when it became theirs, in Thai
};

struct Closing {
    base::Timestamp at;
    std::optional<auth::UserId> by; // absent: the program, as the cause was gone
    std::string name;
    std::string note; // what was done, or why it was dropped; may be empty for what is done
};

struct Task {
    TaskId id;
    std::optional<std::string> cause;
    base::Bilingual title; // typed by a person: the same in both
    std::optional<std::string> note;
    base::AreaCode area;
    std::optional<Thing> about;
    Owner owner;
    base::Date due;
    State state = State::Open;
    base::Timestamp made_at;
    std::optional<auth::UserId> made_by; // absent: the program
    std::string made_name;
    std::optional<Closing> closed;
    std::int64_t version = 1;
};

// When a cause is told again while its task is open.
enum class Again {
    KeepsDay,  // a person may have given more time
    MovesDay,  // the day follows the cause
    NeverLater // the day moves only towards today
};

// What a room asks to be reminded of. The key names the cause for ever; the same one has one open task.
struct Reminder {
    std::string key;
    base::Bilingual title;
    base::AreaCode area;
    std::optional<Thing> about = std::nullopt;
    auth::Role role = auth::Role::Network; // whose duty it is
    base::Date due;
    Again again = Again::KeepsDay;
};
// Makes the task of a cause, or keeps the open one, moving its day as `again` says. What a person dropped is not asked again;
// what was told to be done, while its cause still stands, is. Absent when nothing is open after it.
std::optional<TaskId> remind(api::Work&, Reminder const&);
// The cause is gone: its open task is done, `how` says by what. Does nothing when none is open.
void settle(api::Work&, std::string_view key, base::Bilingual const& how);

// A task of a person's own words, made in the name of the work's actor. Throws 422 with all faults.
struct Errand {
    std::string title;
    std::optional<std::string> note = std::nullopt;
    base::AreaCode area;
    std::optional<Thing> about = std::nullopt;
    std::optional<auth::UserId> person = std::nullopt; // one of the three
    std::optional<auth::Role> role = std::nullopt;
    std::optional<organizations::OrganizationId> organization = std::nullopt;
    base::Date due;
};
TaskId make(api::Work&, Errand const&);
// It was done. Throws 404, and 409 `tasks.not_open`.
void finish(api::Work&, TaskId, std::string const& note);

// Open tasks that are the actor's own, the earliest day first: theirs by name, of a role they hold where the task is, and those
// they gave to an organisation.
[[nodiscard]] std::vector<Task> open_for(storage::Reader&, auth::Actor const&);
// Tasks about a thing within the scope: open ones by their day, then what was closed, the latest first.
[[nodiscard]] std::vector<Task> of(storage::Reader&, auth::Scope const&, Thing const& about);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);

} // namespace tasks
