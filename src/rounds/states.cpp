// The table of states and moves.
#include "rounds/states.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace rounds {

using enum HouseState;
using auth::Permission;

std::span<base::EnumValue<HouseState> const> values_of(HouseState)
{
    static base::EnumValue<HouseState> const rows[] = {
        {Surveyed, "surveyed", {"สำรวจแล้ว", "Surveyed"}},
        {Heard, "heard", {"ผ่านประชาคม", "Heard by the village"}},
        {Ranked, "ranked", {"จัดลำดับแล้ว", "Ranked"}},
        {Proposed, "proposed", {"เสนอแล้ว", "Proposed"}},
        {Screened, "screened", {"กลั่นกรองแล้ว", "Screened"}},
        {Approved, "approved", {"อนุมัติแล้ว", "Approved"}},
        {Signed, "signed", {"ลงนามแล้ว", "Signed"}},
        {Funded, "funded", {"ได้รับเงินแล้ว", "Funded"}},
        {Procuring, "procuring", {"กำลังจัดซื้อ", "Procuring"}},
        {Repairing, "repairing", {"กำลังซ่อม", "Repairing"}},
        {Accepted, "accepted", {"ตรวจรับแล้ว", "Accepted"}},
        {HandedOver, "handed_over", {"ส่งมอบแล้ว", "Handed over"}},
        {Closed, "closed", {"ปิดแล้ว", "Closed"}},
        {Reserve, "reserve", {"สำรอง", "Reserve"}},
        {Withdrawn, "withdrawn", {"สละสิทธิ์", "Withdrawn"}},
        {DeceasedOrMoved, "deceased_or_moved", {"เสียชีวิตหรือย้าย", "Deceased or moved"}},
        {Cancelled, "cancelled", {"ยกเลิก", "Cancelled"}},
        {Stopped, "stopped", {"ยุติหลังได้รับเงิน", "Stopped with its money spent"}},
    };
    return rows;
}

namespace {

constexpr HouseState kWay[] = {Surveyed, Heard,     Ranked,    Proposed, Screened,   Approved, Signed,
                               Funded,   Procuring, Repairing, Accepted, HandedOver, Closed};
constexpr HouseState kOutcomes[] = {Withdrawn, DeceasedOrMoved, Cancelled};
constexpr HouseState kHaveMoney[] = {Funded, Procuring, Repairing, Accepted};

bool has_money(HouseState state)
{
    return std::ranges::find(kHaveMoney, state) != std::end(kHaveMoney);
}

// An outcome sets a place and its money free, so where the money has been paid it takes the paper by which it came back.
Evidence evidence_of_leaving(HouseState from)
{
    return has_money(from) || from == Stopped ? Evidence::Return : Evidence::Reason;
}

// 12 steps forward, 3 outcomes from each of the 11 open states before the house is handed over, a stop from each of the 4 that
// have money and 3 outcomes from there, two ways to reserve and one back, 3 outcomes from reserve.
std::vector<Transition> make_table()
{
    std::vector<Transition> table;
    for (std::size_t i = 0; i + 1 < std::size(kWay); ++i) {
        bool const by_seal = kWay[i + 1] == Signed;
        table.push_back({kWay[i], kWay[i + 1], by_seal ? Permission::AgreementsSign : Permission::MovesRecord,
                         by_seal ? Evidence::Seal : Evidence::Paper});
    }
    // A house that was handed over is built and paid: nobody gives it back, it is only closed.
    for (std::size_t i = 0; kWay[i] != HandedOver; ++i)
        for (auto const outcome : kOutcomes)
            table.push_back({kWay[i], outcome, Permission::MovesRecord, evidence_of_leaving(kWay[i])});
    for (auto const from : kHaveMoney)
        table.push_back({from, Stopped, Permission::MovesRecord, Evidence::Reason});
    for (auto const outcome : kOutcomes)
        table.push_back({Stopped, outcome, Permission::MovesRecord, evidence_of_leaving(Stopped)});
    // A candidate beyond the quota waits in reserve, and so does a ranked house that a later list puts there; it is ranked when a
    // place becomes free.
    table.push_back({Heard, Reserve, Permission::MovesRecord, Evidence::Reason});
    table.push_back({Ranked, Reserve, Permission::MovesRecord, Evidence::Reason});
    table.push_back({Reserve, Ranked, Permission::MovesRecord, Evidence::Paper});
    for (auto const outcome : kOutcomes)
        table.push_back({Reserve, outcome, Permission::MovesRecord, Evidence::Reason});
    return table;
}

} // namespace

std::span<Transition const> transitions()
{
    static auto const table = make_table();
    return table;
}

Transition const* find_transition(HouseState from, HouseState to)
{
    auto const table = transitions();
    auto const found = std::ranges::find_if(table, [&](Transition const& t) { return t.from == from && t.to == to; });
    return found == table.end() ? nullptr : &*found;
}

std::optional<HouseState> next_step(HouseState state)
{
    auto const* const at = std::ranges::find(kWay, state);
    if (at == std::end(kWay) || at + 1 == std::end(kWay))
        return std::nullopt;
    return at[1];
}

bool done_in_its_room(HouseState to)
{
    return to >= HouseState::Funded && to <= HouseState::Closed;
}

bool is_open(HouseState state)
{
    return next_step(state).has_value();
}

bool is_on_the_way(HouseState state)
{
    return std::ranges::find(kWay, state) != std::end(kWay);
}

bool is_candidate(HouseState state)
{
    return state == Surveyed || state == Heard;
}

bool holds_a_place(HouseState state)
{
    return state == Stopped || (is_on_the_way(state) && !is_candidate(state));
}

} // namespace rounds
