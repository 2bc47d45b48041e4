// The life of one house in a round: its states and the only moves that exist between them.
//
// Source: product, "Life of one house in a round", and the chain of domain notes section 3. There is no shortcut: a house goes
// forward one step at a time, or leaves by an outcome with reason and date. Once it has money it leaves with the paper of the
// money's return, or is stopped and keeps its place and its money used; once handed over it is only closed. What happened on
// paper enters as *recorded*, with the paper's kind, number and date, and is marked so for ever.
#pragma once

#include "base/enums.hpp"
#include "platform/auth/actor.hpp"

#include <optional>
#include <span>

namespace rounds {

enum class HouseState {
    Surveyed,
    Heard, // ผ่านประชาคม
    Ranked,
    Proposed,
    Screened,
    Approved,
    Signed, // only an agreement moves here
    Funded,
    Procuring,
    Repairing,
    Accepted,
    HandedOver,
    Closed,
    // besides the way: each with a reason and a date
    Reserve,   // สำรอง
    Withdrawn, // สละสิทธิ์
    DeceasedOrMoved,
    Cancelled, // ยกเลิก
    Stopped    // ยุติหลังได้รับเงิน: it left, and its money did not come back
};
std::span<base::EnumValue<HouseState> const> values_of(HouseState);

// What must be shown for a move.
enum class Evidence {
    Paper,  // kind, number and date of the paper that decided it
    Reason, // a reason in words, and the date
    Return, // a reason, and the paper by which the money came back: the house had it already
    Seal    // a sealed agreement; no person moves a house here by hand
};

// One allowed move.
struct Transition {
    HouseState from;
    HouseState to;
    auth::Permission permission;
    Evidence evidence;
};

// The whole table; nothing else is allowed.
[[nodiscard]] std::span<Transition const> transitions();
[[nodiscard]] Transition const* find_transition(HouseState from, HouseState to);
// The next step on the way to Closed; absent for outcomes and Closed.
[[nodiscard]] std::optional<HouseState> next_step(HouseState state);
// Funded to closed: in a round that keeps books the rooms of money and works bring a house there, with their evidence; no paper
// alone does.
[[nodiscard]] bool done_in_its_room(HouseState to);

// On the way, Surveyed … Closed; the others are outcomes and the reserve.
[[nodiscard]] bool is_on_the_way(HouseState state);
// On the way (Surveyed … HandedOver): something is still to be done, so it can be late.
[[nodiscard]] bool is_open(HouseState state);
// Surveyed or heard: hopes for a place and holds none yet, however many hope.
[[nodiscard]] bool is_candidate(HouseState state);
// Counts against the tambon's quota and the envelope: Ranked … Closed, and Stopped, whose money is spent.
[[nodiscard]] bool holds_a_place(HouseState state);

} // namespace rounds
