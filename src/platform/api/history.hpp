// Entries of the audit as people read them: the time line of one thing, and the rows of the auditor's list.
#pragma once

#include "base/fields.hpp"
#include "platform/auth/audit.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api {

struct ChangeView {
    std::string field;
    std::optional<std::string> from; // "•••" where it is personal and may not be seen
    std::optional<std::string> to;
    bool personal = false;
};

struct EntryView {
    std::int64_t number = 0;
    base::Timestamp at;
    std::optional<auth::UserId> actor_id;     // absent: nobody signed in, or the program itself
    std::string actor_name;                   // to sign in with
    std::optional<std::string> actor_display; // the person's name, in the time line of one thing
    std::string action;
    std::string about_kind;
    std::string about_id;
    std::string area;
    std::string note;
    bool reading = false; // somebody looked; nothing changed
    std::vector<ChangeView> changes;
};

struct EntryPage {
    std::vector<EntryView> items; // newest first
    std::optional<std::string> next;
};

// `hidden` names further fields whose values this reader may not see (health).
[[nodiscard]] EntryView view_of(auth::Entry const& entry, std::function<bool(std::string_view field)> const& hidden = {});
[[nodiscard]] EntryPage page_of(std::vector<auth::Entry> const& entries,
                                std::function<bool(std::string_view field)> const& hidden = {});

base::fields::Schema const& schema_of(base::fields::Tag<ChangeView>);
base::fields::Schema const& schema_of(base::fields::Tag<EntryView>);
base::fields::Schema const& schema_of(base::fields::Tag<EntryPage>);

} // namespace api
