// What tasks send over the wire: forms, one task, lists, who may be given one.
#pragma once

#include "base/fields.hpp"
#include "base/problem.hpp"
#include "tasks/tasks.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tasks {

using base::fields::Schema;
using base::fields::Tag;

// ---- forms

struct TaskForm {
    std::string title;
    std::optional<std::string> note;
    base::AreaCode area;
    std::optional<std::string> about_kind;
    std::optional<std::string> about_id;
    std::optional<auth::UserId> owner_person; // one of the three
    std::optional<auth::Role> owner_role;
    std::optional<organizations::OrganizationId> owner_organization;
    base::Date due;
};
Schema const& schema_of(Tag<TaskForm>);

// Title and note may be mended; another owner or day needs a reason.
struct ChangeForm {
    std::string title;
    std::optional<std::string> note;
    std::optional<auth::UserId> owner_person;
    std::optional<auth::Role> owner_role;
    std::optional<organizations::OrganizationId> owner_organization;
    base::Date due;
    std::optional<std::string> reason;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<ChangeForm>);

struct DoneForm {
    std::optional<std::string> note;
};
Schema const& schema_of(Tag<DoneForm>);

struct DropForm {
    std::string reason;
};
Schema const& schema_of(Tag<DropForm>);

// ---- views

struct TaskView {
    TaskId id;
    std::string title_th;
    std::string title_en;
    std::optional<std::string> note;
    base::AreaCode area;
    std::string area_th;
    std::string area_en;
    std::optional<std::string> about_kind;
    std::optional<std::string> about_id;
    std::optional<auth::UserId> owner_person;
    std::optional<auth::Role> owner_role;
    std::optional<organizations::OrganizationId> owner_organization;
    std::string owner_th;
    std::string owner_en;
    base::Date due;
    std::int64_t days_over = 0; // of an open one: behind its day; 0 on its day, negative before it
    State state = State::Open;
    std::string state_th;
    std::string state_en;
    base::Timestamp made_at;
    std::string made_by;
    bool by_program = false;
    std::optional<base::Timestamp> closed_at;
    std::optional<std::string> closed_by;
    std::optional<std::string> closed_note;
    std::int64_t version = 1;
    bool mine = false;
    bool can_write = false;
};
Schema const& schema_of(Tag<TaskView>);

struct TaskCounts {
    std::int64_t mine = 0; // open ones
    std::int64_t mine_late = 0;
    std::int64_t open = 0; // of all that may be seen
    std::int64_t late = 0;
};
Schema const& schema_of(Tag<TaskCounts>);

struct TaskPage {
    std::vector<TaskView> items;
    std::optional<std::string> next;
    TaskCounts counts;
    base::Date today;
    std::vector<base::AreaCode> areas; // where the reader may make tasks
};
Schema const& schema_of(Tag<TaskPage>);

struct PersonChoice {
    auth::UserId id;
    std::string name;
    std::string roles_th;
    std::string roles_en;
    bool me = false;
};
Schema const& schema_of(Tag<PersonChoice>);

struct RoleChoice {
    auth::Role role = auth::Role::Network;
    std::string name_th;
    std::string name_en;
    std::int64_t people = 0; // who hold it there
};
Schema const& schema_of(Tag<RoleChoice>);

struct OrganizationChoice {
    organizations::OrganizationId id;
    std::string name_th;
    std::string name_en;
};
Schema const& schema_of(Tag<OrganizationChoice>);

struct OwnerChoices {
    base::AreaCode area;
    std::string area_th;
    std::string area_en;
    std::vector<PersonChoice> people;
    std::vector<RoleChoice> roles;
    std::vector<OrganizationChoice> organizations;
};
Schema const& schema_of(Tag<OwnerChoices>);

} // namespace tasks
