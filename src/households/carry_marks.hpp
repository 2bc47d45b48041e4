// What a device brings back of an earlier page: up to where it has read, and under which rights.
//
// Rights are areas and the leave to read health. Under other rights than before a delta would be wrong in both directions (a new
// area's old households would never come, those of a lost area would never go), so that everything is read anew.
#pragma once

#include "platform/auth/actor.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace households {

// A short hash of what decides which households somebody carries, and what of them.
[[nodiscard]] std::string rights_of(auth::Actor const&, auth::Scope const&);

// `since` of a last page: "<number of the last change>~<rights>".
struct CarryMark {
    std::int64_t change_no = 0;
    std::string rights;

    [[nodiscard]] std::string text() const;
};

// `next` of a page: "<all or new>~<where the page ended>~<the last change when the first of them was made>~<rights>".
struct CarryCursor {
    bool whole = false;
    std::int64_t where = -1;
    std::int64_t start = 0;
    std::string rights;

    [[nodiscard]] std::string text() const;
    [[nodiscard]] CarryMark mark() const { return {start, rights}; }
};

// Throw Problem 422 for what is not from here.
[[nodiscard]] CarryMark carry_mark(std::string_view since);
[[nodiscard]] CarryCursor carry_cursor(std::string_view after);
// 422: the pages began under other rights; begin again.
[[noreturn]] void refuse_cursor();

} // namespace households
