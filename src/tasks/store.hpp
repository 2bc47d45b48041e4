// All SQL of tasks, and rows to structs. Titles may name people: every list takes a scope.
#pragma once

#include "tasks/records.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tasks::store {

void insert(storage::Writer&, Task const&, std::string const& search_key);
// False when the version is no longer `from_version`, or the task no longer open.
[[nodiscard]] bool update(storage::Writer&, Task const&, std::string const& search_key, std::int64_t from_version);
// The task's state and `closed`. False when somebody did so before.
[[nodiscard]] bool close(storage::Writer&, Task const&);

// Whatever the scope.
[[nodiscard]] std::optional<Task> find(storage::Reader&, TaskId);
[[nodiscard]] std::optional<Task> last_of_cause(storage::Reader&, std::string_view key);

struct Filter {
    std::optional<base::AreaCode> area;
    std::optional<Thing> about;
    std::optional<auth::Actor> mine; // only what is theirs
    bool open = true;                // false: done and dropped ones
    std::optional<base::Date> late;  // due before this day
    std::vector<std::string> terms;  // at most 4, as base::text::search_terms gives them
};
// Where a page ended: the day (of closing, of closed ones) and the id.
struct Place {
    std::string day;
    std::string id;
};
// Open ones by their day; closed ones, the latest first.
[[nodiscard]] std::vector<Task> list(storage::Reader&, auth::Scope const&, Filter const&, std::optional<Place> const& after,
                                     std::size_t limit);
[[nodiscard]] Place place_of(Task const&);

struct Count {
    std::int64_t open = 0;
    std::int64_t late = 0;
};
[[nodiscard]] Count count(storage::Reader&, auth::Scope const&, std::optional<auth::Actor> const& mine, base::Date today);

} // namespace tasks::store
