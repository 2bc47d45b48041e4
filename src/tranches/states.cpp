// The table of states and steps, and its drawing.
#include "tranches/states.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace tranches {

using auth::Permission;
using duties::Duty;

std::span<base::EnumValue<State> const> values_of(State)
{
    static base::EnumValue<State> const rows[] = {
        {State::Prepared, "prepared", {"รออนุมัติ", "Waits for approval"}},
        {State::SentBack, "sent_back", {"ส่งกลับแก้ไข", "Sent back"}},
        {State::Approved, "approved", {"รอโอนเงิน", "Waits for release"}},
        {State::Released, "released", {"โอนแล้ว", "Released"}},
        {State::Cancelled, "cancelled", {"ยกเลิก", "Cancelled"}},
    };
    return rows;
}

std::span<base::EnumValue<Action> const> values_of(Action)
{
    static base::EnumValue<Action> const rows[] = {
        {Action::Prepare, "prepare", {"จัดทำงวด", "Prepare"}},
        {Action::Record, "record", {"บันทึกการโอนที่ผ่านมา", "Record a past transfer"}},
        {Action::Resubmit, "resubmit", {"เสนอใหม่", "Submit again"}},
        {Action::Approve, "approve", {"อนุมัติ", "Approve"}},
        {Action::Release, "release", {"โอนเงิน", "Release"}},
        {Action::Confirm, "confirm", {"ยืนยันการโอนที่ผ่านมา", "Confirm a past transfer"}},
        {Action::SendBack, "send_back", {"ส่งกลับแก้ไข", "Send back"}},
        {Action::Cancel, "cancel", {"ยกเลิก", "Cancel"}},
        {Action::Return, "return", {"เงินโอนตีกลับ", "Returned by the bank"}},
    };
    return rows;
}

std::span<Step const> steps()
{
    using enum State;
    static Step const table[] = {
        {std::nullopt, Action::Prepare, Prepared, Permission::TranchesPrepare, Duty::PrepareTranche, false},
        {std::nullopt, Action::Record, Prepared, Permission::TranchesPrepare, Duty::PrepareTranche, true},
        {SentBack, Action::Resubmit, Prepared, Permission::TranchesPrepare, Duty::PrepareTranche, std::nullopt},
        {Prepared, Action::Approve, Approved, Permission::TranchesApprove, Duty::ApproveTranche, false},
        {Approved, Action::Release, Released, Permission::TranchesRelease, Duty::ReleaseTranche, false, true},
        {Prepared, Action::Confirm, Released, Permission::TranchesApprove, Duty::ApproveTranche, true, true},
        {Prepared, Action::SendBack, SentBack, Permission::TranchesApprove, std::nullopt, std::nullopt},
        {Approved, Action::SendBack, SentBack, Permission::TranchesRelease, std::nullopt, false},
        {Prepared, Action::Cancel, Cancelled, Permission::TranchesPrepare, std::nullopt, std::nullopt},
        {SentBack, Action::Cancel, Cancelled, Permission::TranchesPrepare, std::nullopt, std::nullopt},
        {Released, Action::Return, Cancelled, Permission::TranchesRelease, std::nullopt, std::nullopt, true},
    };
    return table;
}

Step const* find_step(std::optional<State> from, Action action, bool recorded)
{
    auto const table = steps();
    auto const found = std::ranges::find_if(table, [&](Step const& step) {
        return step.from == from && step.action == action && step.recorded.value_or(recorded) == recorded;
    });
    return found == table.end() ? nullptr : &*found;
}

namespace {

using rounds::HouseState;

// What moves a house along each step of the money's way.
std::string_view moved_by(HouseState to)
{
    switch (to) {
    case HouseState::Funded:
        return "a released tranche";
    case HouseState::Procuring:
        return "the first purchase";
    case HouseState::Repairing:
        return "the first stage of work";
    case HouseState::Accepted:
        return "the acceptance";
    case HouseState::HandedOver:
        return "the hand-over";
    case HouseState::Closed:
        return "closing";
    case HouseState::Stopped:
        return "a reason";
    default:
        return "";
    }
}

std::string_view leaves_by(rounds::Evidence evidence)
{
    return evidence == rounds::Evidence::Return ? "the paper of the money's return" : "a reason";
}

template <class E>
std::string node(E value)
{
    return std::string(base::name_of(value));
}

template <class E>
std::string legend(std::set<E> const& shown)
{
    std::string lines;
    for (auto const value : shown)
        lines += "    " + node(value) + " : " + base::label_of(value).th + " / " + base::label_of(value).en + "\n";
    return lines;
}

bool has_or_had_money(HouseState state)
{
    return (rounds::is_on_the_way(state) && state >= HouseState::Signed) || state == HouseState::Stopped;
}

std::string houses_drawn()
{
    std::set<HouseState> shown;
    std::string arrows;
    for (auto const& move : rounds::transitions()) {
        if (!has_or_had_money(move.from))
            continue;
        shown.insert(move.from);
        shown.insert(move.to);
        auto const by = moved_by(move.to);
        arrows += "    " + node(move.from) + " --> " + node(move.to) + " : " +
                  std::string(by.empty() ? leaves_by(move.evidence) : by) + "\n";
    }
    return "```mermaid\nstateDiagram-v2\n" + legend(shown) + arrows + "```\n";
}

std::string_view who(Permission permission)
{
    switch (permission) {
    case Permission::TranchesPrepare:
        return "finance";
    case Permission::TranchesApprove:
        return "approver";
    default:
        return "releaser";
    }
}

std::string tranches_drawn()
{
    std::set<State> shown;
    std::string arrows;
    for (auto const& step : steps()) {
        shown.insert(step.to);
        arrows += "    " + (step.from ? node(*step.from) : std::string("[*]")) + " --> " + node(step.to) + " : " +
                  base::label_of(step.action).en + " (" + std::string(who(step.permission)) + ")" +
                  (step.books ? ", booked" : "") + "\n";
    }
    return "```mermaid\nstateDiagram-v2\n" + legend(shown) + arrows + "```\n";
}

} // namespace

std::string drawn()
{
    return "# From signed to closed\n\n"
           "Drawn from the tables in the code (`src/rounds/states.cpp`, `src/tranches/states.cpp`); a test compares this file "
           "with "
           "them.\n\n"
           "## A house and its money\n\n" +
           houses_drawn() +
           "\n## A tranche\n\n"
           "Three people: who prepares does not approve, who approves does not release. A return cancels a tranche once each of "
           "its "
           "transfers came back.\n\n" +
           tranches_drawn();
}

} // namespace tranches
