// Lists of households: all of some areas in the order of their heads' names, or those found by what was typed.
#pragma once

#include "households/households.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace households {

struct ListQuery {
    std::optional<std::string> typed; // absent or blank: all
    std::optional<base::AreaCode> area;
    std::optional<Status> status;
    std::optional<std::string> after; // `next` of the page before
    std::size_t limit = 50;
};

struct ListedHousehold : HouseholdSummary {
    // In a search: the member whose name was typed, with title, where it is not the head.
    std::optional<std::string> matched_member;
};

struct SummaryPage {
    std::vector<ListedHousehold> items;
    std::optional<std::string> next; // absent on the last page
};

// Without something typed: by the head's name as Thai is sorted. With: by place, the order in which the search finds. Pages are
// complete and without doubles as long as nobody is renamed or moved meanwhile. A search whose words are common, but not
// together, looks at some households and then answers with what it found: such a page is short, perhaps empty, and goes on with
// `next`. Throws Problem 422 `households.search_too_short`, or `input.invalid` for an `after` that is not from here.
[[nodiscard]] SummaryPage list(storage::Reader&, auth::Scope const&, ListQuery const&);

} // namespace households
