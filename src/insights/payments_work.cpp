// Payments among one's work.
#include "insights/payments_work.hpp"

#include "bank/bank.hpp"
#include "duties/duties.hpp"
#include "insights/work_items.hpp"
#include "ledger/ledger.hpp"
#include "tranches/tranches.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace insights {

namespace {

using auth::Permission;
using duties::Duty;
using tranches::State;

std::string houses_en(std::int64_t houses)
{
    return std::to_string(houses) + (houses == 1 ? " house" : " houses");
}

WorkItem item_of(char const* kind, rounds::Round const& round, std::int64_t count, std::string link, base::Bilingual title,
                 base::Bilingual action)
{
    return work_item(kind, count, std::move(title), name_of(round), std::move(link), std::move(action));
}

std::string page_of(rounds::Round const& round)
{
    return "/money/" + round.id.str() + "/tranches";
}

void add_ready(MyWork& work, storage::Reader& db, auth::Actor const& actor, rounds::Round const& round, base::Date today)
{
    auto const scope = actor.scope(Permission::TranchesPrepare);
    if (!scope.covers(round.province))
        return;
    std::map<std::int64_t, std::int64_t> ready;
    for (auto const& sum : tranches::ready_of(db, scope, round, today))
        ready[sum.part] += sum.ready;
    for (auto const& [part, houses] : ready)
        if (houses > 0) {
            auto const n = std::to_string(part);
            work.waits.push_back(
                item_of("tranche_prepare", round, houses, page_of(round),
                        {std::to_string(houses) + " หลัง พร้อมรับเงินงวดที่ " + n, houses_en(houses) + " ready for part " + n},
                        {"จัดทำงวดเงิน", "Prepare a tranche"}));
        }
}

// The step that a tranche waits for: with which permission, and which duty.
struct Next {
    Permission permission;
    std::optional<Duty> duty;
    base::Bilingual waits;
    base::Bilingual action;
};

std::optional<Next> next_of(tranches::Tranche const& tranche)
{
    switch (tranche.state) {
    case State::Prepared:
        return tranche.recorded ? Next{Permission::TranchesApprove,
                                       Duty::ApproveTranche,
                                       {"การโอนที่ผ่านมา รอยืนยัน", "A past transfer waits to be confirmed"},
                                       {"ตรวจแล้วยืนยัน", "Check and confirm"}}
                                : Next{Permission::TranchesApprove,
                                       Duty::ApproveTranche,
                                       {"งวดเงิน รออนุมัติ", "A tranche waits for approval"},
                                       {"ตรวจแล้วอนุมัติ", "Check and approve"}};
    case State::Approved:
        return Next{Permission::TranchesRelease,
                    Duty::ReleaseTranche,
                    {"งวดเงินอนุมัติแล้ว รอโอน", "An approved tranche waits for its transfer"},
                    {"โอนแล้วบันทึก", "Transfer and record"}};
    case State::SentBack:
        return Next{Permission::TranchesPrepare,
                    std::nullopt,
                    {"งวดเงินถูกส่งกลับ", "A tranche was sent back"},
                    {"แก้แล้วเสนอใหม่", "Mend and submit again"}};
    case State::Released:
    case State::Cancelled:
        return std::nullopt;
    }
    return std::nullopt;
}

void add_under_way(MyWork& work, storage::Reader& db, auth::Actor const& actor, rounds::Round const& round)
{
    for (auto const& tranche : tranches::of_round(db, round.id)) {
        auto const next = next_of(tranche);
        if (!next || !actor.scope(next->permission).covers(round.province))
            continue;
        duties::Thing const thing{"tranche", tranche.id.str(), round.province};
        if (next->duty && duties::may_take(db, *next->duty, thing, duties::person_of(actor)))
            continue; // somebody else's hand
        auto const number = std::to_string(tranche.number);
        auto const sum = (tranche.houses_total + tranche.management).str();
        work.waits.push_back(item_of("tranche_step", round, 1, "/tranches/" + tranche.id.str(),
                                     {next->waits.th + ": เลขที่ " + number + " รวม " + sum + " บาท",
                                      next->waits.en + ": no. " + number + ", " + sum + " baht"},
                                     next->action));
    }
}

void add_overdue(MyWork& work, storage::Reader& db, auth::Actor const& actor, rounds::Round const& round, base::Date today)
{
    auto const scope = actor.scope(Permission::PurchasesWrite).within(round.province);
    if (scope.empty())
        return;
    std::set<rounds::RoundHouseId> houses;
    std::optional<base::Date> first;
    for (auto const& overdue : tranches::papers_overdue(db, scope, round.id, today)) {
        houses.insert(overdue.house);
        first = first ? std::min(*first, overdue.released_on) : overdue.released_on;
    }
    if (houses.empty())
        return;
    auto const count = static_cast<std::int64_t>(houses.size());
    auto item =
        item_of("tranche_papers", round, count, page_of(round),
                {std::to_string(count) + " หลัง ได้รับเงินแล้ว แต่เอกสารเกินกำหนด", houses_en(count) + " with money, papers overdue"},
                {"ดูสิ่งที่ขาด", "See what is missing"});
    item.days_over = today.days() - first->days();
    work.late.push_back(std::move(item));
}

// Lines of statements that no entry explains, on accounts of rounds that one keeps.
void add_unmatched(MyWork& work, storage::Reader& db, auth::Actor const& actor, rounds::Round const& round)
{
    if (!actor.scope(Permission::BankWrite).covers(round.province))
        return;
    for (auto const& open : bank::unmatched(db, round.id)) {
        if (open.lines == 0 && !open.balance_differs)
            continue;
        auto const lines = std::to_string(open.lines);
        auto title = open.lines == 0 ? base::Bilingual{"ยอดในบัญชีไม่ตรงกับธนาคาร", "The books differ from the bank's balance"}
                                     : base::Bilingual{lines + " รายการธนาคารยังไม่ได้จับคู่ รวม " + open.lines_total.str() + " บาท",
                                                       lines + (open.lines == 1 ? " bank line is" : " bank lines are") +
                                                           " not matched, " + open.lines_total.str() + " baht"};
        work.waits.push_back(item_of("bank_unmatched", round, open.lines, "/bank-accounts/" + open.account.str(),
                                     std::move(title), {"เปิดโต๊ะจับคู่", "Open the matching desk"}));
    }
}

// What was bought and not paid yet.
void add_owed(MyWork& work, storage::Reader& db, auth::Actor const& actor, rounds::Round const& round)
{
    auto const scope = actor.scope(Permission::LedgerWrite);
    if (!scope.covers(round.province))
        return;
    base::Satang owed;
    std::int64_t suppliers = 0;
    for (auto const& balance : ledger::balances(db, scope, round.id))
        if (balance.account.kind == ledger::AccountKind::Payable && balance.balance() < base::Satang()) {
            owed += base::Satang() - balance.balance();
            ++suppliers;
        }
    if (suppliers == 0)
        return;
    auto const count = std::to_string(suppliers);
    work.waits.push_back(item_of("payable", round, suppliers, "/money/" + round.id.str() + "/purchases?show=owed",
                                 {"ค้างจ่ายผู้ขาย " + count + " ราย รวม " + owed.str() + " บาท",
                                  owed.str() + " baht owed to " + count + (suppliers == 1 ? " seller" : " sellers")},
                                 {"ดูรายการที่ค้างจ่าย", "See what is owed"}));
}

} // namespace

void add_payment_work(MyWork& work, storage::Reader& db, auth::Actor const& actor, base::Date today)
{
    auto const scope = actor.scope(Permission::TranchesRead);
    if (scope.empty())
        return;
    for (auto const& round : rounds::rounds_within(db, scope)) {
        if (!round.open || !round.books_since)
            continue;
        add_ready(work, db, actor, round, today);
        add_under_way(work, db, actor, round);
        add_overdue(work, db, actor, round, today);
        add_unmatched(work, db, actor, round);
        add_owed(work, db, actor, round);
    }
}

} // namespace insights
