// Gathering what decides whether a house may get its next part.
#include "tranches/readiness.hpp"

#include "agreements/agreements.hpp"

namespace tranches {

namespace {

using rounds::HouseState;

bool gets_money(HouseState state)
{
    return rounds::is_on_the_way(state) && state >= HouseState::Signed;
}

Missing besides(std::string kind, std::string th, std::string en)
{
    return {std::move(kind), {std::move(th), std::move(en)}};
}

// Of its grant only; absent where the books do not name the house.
std::optional<ledger::HouseMoney> grant_of_house(storage::Reader& db, rounds::House const& house)
{
    auto const balances = ledger::balances_of_house(db, auth::Scope({house.tambon}), house.id);
    if (balances.empty())
        return std::nullopt;
    ledger::HouseMoney money;
    money.house = house.id;
    money.tambon = house.tambon;
    for (auto const& balance : balances)
        if (balance.account.kind == ledger::AccountKind::GrantReceivable)
            money.receivable += balance.balance();
        else if (balance.account.kind == ledger::AccountKind::GrantIncome)
            money.grant_used += balance.credit - balance.debit;
    return money;
}

} // namespace

Readiness::Readiness(storage::Reader& db, auth::Scope const& scope, rounds::Round const& round, base::Date today,
                     std::optional<base::AreaCode> const& area, bool recorded, std::optional<TrancheId> const& within)
    : db_(db), round_(round), today_(today), recorded_(recorded), within_(within), plan_(store::plan_of(db, round.id)),
      accounts_(db, round.id, within), houses_(rounds::houses_of_round(db, scope, round.id, area)),
      taken_(store::taken(db, round.id)), known_(db, area ? scope.within(*area) : scope, round.id, houses_, today)
{
    for (auto const& agreement : agreements::in_force(db, round.id)) {
        management_promised_ += agreement.management;
        for (auto const& promised : agreement.houses)
            promised_[promised.house] += promised.share;
    }
    if (round.books_since)
        for (auto const& money : ledger::money_by_house(db, round.id))
            money_.emplace(money.house, money);
    keep_taken_by_house();
}

Readiness::Readiness(storage::Reader& db, rounds::Round const& round, rounds::House const& house, base::Date today)
    : db_(db), round_(round), today_(today), recorded_(false), plan_(store::plan_of(db, round.id)), accounts_(db, round.id),
      houses_{house}, taken_(store::taken(db, round.id, house.id)),
      known_(db, auth::Scope({house.tambon}), round.id, houses_, today)
{
    if (auto const share = agreements::promised_to(db, house.id))
        promised_.emplace(house.id, *share);
    if (round.books_since)
        if (auto const money = grant_of_house(db, house))
            money_.emplace(house.id, *money);
    keep_taken_by_house();
}

void Readiness::keep_taken_by_house()
{
    for (auto const& one : taken_)
        if (!within_ || one.tranche != *within_)
            of_house_[one.house].push_back(one);
}

base::Satang Readiness::promised(rounds::RoundHouseId house) const
{
    auto const found = promised_.find(house);
    return found == promised_.end() ? base::Satang() : found->second;
}

// After the money came, a house that bought nothing has no papers to show: that is missing too.
std::vector<base::Bilingual> Readiness::papers_wanted(rounds::RoundHouseId house, Facts const& facts, bool after)
{
    auto missing = known_.missing_papers(house);
    if (after && facts.received > base::Satang() && facts.used == base::Satang())
        missing.push_back({"ยังไม่มีการซื้อหรือจ้างจากเงิน " + facts.received.str() + " บาทที่ได้รับ",
                           "nothing is bought yet with the " + facts.received.str() + " baht that came"});
    return missing;
}

// Asks only what this part's requirements of that time want.
Facts Readiness::facts_of(rounds::House const& house, Part const& part, bool after)
{
    using enum RequirementKind;
    Facts facts;
    facts.state = house.state;
    facts.agreed = promised_.contains(house.id);
    if (auto const found = money_.find(house.id); found != money_.end()) {
        facts.received = promised(house.id) - found->second.receivable;
        facts.used = found->second.grant_used;
    }
    for (auto const& r : part.requirements) {
        if (r.due_days.has_value() != after)
            continue;
        switch (r.kind) {
        case State:
        case Agreement:
        case Spent:
            break; // known already
        case FinalEstimate:
            facts.final_estimate = known_.final_estimate(house.id);
            break;
        case Consents:
            facts.missing_consents = known_.missing_consents(house.id);
            break;
        case Evidence:
            facts.missing_evidence[*r.stage] = known_.missing_evidence(house.id, *r.stage);
            break;
        case Flags:
            facts.open_flags = known_.open_flags(house.id);
            break;
        case Mending:
            facts.mending_since = known_.mending_since(house.id);
            break;
        case PurchasePapers:
            facts.missing_papers = papers_wanted(house.id, facts, after);
            break;
        case Account:
            facts.has_account = accounts_.of(house.tambon).has_value();
            break;
        case Paper:
            facts.seen = known_.seen(house.id);
            break;
        }
    }
    return facts;
}

std::optional<Candidate> Readiness::candidate(rounds::House const& house)
{
    auto const money = money_.find(house.id);
    if (!gets_money(house.state) || money == money_.end() || money->second.receivable <= base::Satang())
        return std::nullopt;
    Candidate c;
    c.house = house;
    bool was_paid = false;
    bool came_back = false;
    std::set<std::int64_t> got;
    for (auto const& one : of_house_[house.id]) {
        came_back = came_back || (one.returned && (!one.recorded || house.state == HouseState::Funded));
        if (!one.live)
            continue;
        got.insert(one.part);
        if (one.state == State::Released)
            was_paid = true;
        else
            c.taken = one;
    }
    auto const is_behind = [&](std::int64_t number) {
        return plan_.part(number).houses.value() == 0 || (got.contains(number) && !(c.taken && c.taken->part == number));
    };
    while (c.part <= plan_.last() && is_behind(c.part))
        ++c.part;
    if (c.part > plan_.last())
        return std::nullopt;
    auto const& part = plan_.part(c.part);
    c.amount = amount_of(plan_, c.part, &Part::houses, promised(house.id), money->second.receivable);
    if (c.amount <= base::Satang())
        return std::nullopt;
    if (c.amount > money->second.receivable)
        c.missing.push_back(besides("not_transferred", "ในบัญชีเหลือให้โอนเพียง " + money->second.receivable.str() + " บาท",
                                    "only " + money->second.receivable.str() + " baht are still to come in the books"));
    if (!accounts_.of(house.tambon))
        c.missing.push_back(besides(std::string(base::name_of(RequirementKind::Account)), "ยังไม่ทราบบัญชีรับเงินของตำบล",
                                    "no account is known that receives for the tambon"));
    if (recorded_)
        return c;
    if (house.state > HouseState::Signed && !was_paid && !came_back)
        c.missing.push_back(besides("paper_way", "เอกสารบอกว่าได้รับเงินไปแล้ว ให้บันทึกการโอนที่ผ่านมาแทน ไม่โอนซ้ำ",
                                    "a paper says that it has its money: record the past transfer instead of paying twice"));
    auto const facts = facts_of(house, part, false);
    for (auto const& requirement : part.requirements)
        if (!requirement.due_days && requirement.kind != RequirementKind::Account) // always asked
            for (auto& missing : missing_of(requirement, c.part, facts))
                c.missing.push_back(std::move(missing));
    return c;
}

std::vector<Candidate> Readiness::candidates()
{
    std::vector<Candidate> list;
    if (!round_.books_since)
        return list;
    for (auto const& house : houses_)
        if (auto one = candidate(house))
            list.push_back(std::move(*one));
    return list;
}

ManagementPart Readiness::management(std::int64_t part)
{
    ManagementPart m;
    auto const to_come = [&] {
        auto const found = money_.find(std::nullopt);
        return found == money_.end() ? base::Satang() : found->second.receivable;
    }();
    std::set<std::int64_t> got;
    for (auto const& taken : store::taken_management(db_, round_.id)) {
        if (within_ && taken.tranche == *within_)
            continue;
        got.insert(taken.part);
        if (taken.part == part)
            m.taken = taken;
    }
    if (m.taken) {
        m.amount = m.taken->amount;
        return m;
    }
    m.amount = amount_of(plan_, part, &Part::management, management_promised_, to_come);
    for (std::int64_t before = 1; before < part; ++before)
        if (!got.contains(before) && plan_.part(before).management.value() > 0)
            m.why_not = base::Bilingual{"ค่าบริหารจัดการของงวดที่ " + std::to_string(before) + " ยังไม่ได้โอน",
                                        "that of part " + std::to_string(before) + " has not come yet"};
    if (m.amount > to_come)
        m.why_not =
            base::Bilingual{"ในบัญชีเหลือให้โอนเพียง " + to_come.str() + " บาท", "only " + to_come.str() + " baht are still to come"};
    if (m.amount <= base::Satang())
        m.why_not = base::Bilingual{"งวดนี้ไม่มีค่าบริหารจัดการ", "none comes with this part"};
    else if (!accounts_.of_round())
        m.why_not =
            base::Bilingual{"ยังไม่ทราบบัญชีรับเงินของทั้งรอบ ให้บันทึกบัญชีก่อน", "no account of the whole round is known; enter it first"};
    return m;
}

std::vector<Missing> Readiness::missing_after(rounds::House const& house, Plan const& plan, std::int64_t part,
                                              base::Date released_on)
{
    std::vector<Missing> list;
    std::optional<Facts> facts;
    for (auto const& requirement : plan.part(part).requirements) {
        if (!requirement.due_days || released_on.plus_days(*requirement.due_days) >= today_)
            continue;
        if (!facts)
            facts = facts_of(house, plan.part(part), true);
        for (auto& missing : missing_of(requirement, part, *facts))
            list.push_back(std::move(missing));
    }
    return list;
}

} // namespace tranches
