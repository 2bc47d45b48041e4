// What agreements ask of the books, and what the books still owe an account of.
#include "ledger/rules.hpp"

#include <algorithm>
#include <set>

namespace ledger {

namespace {

template <class Key>
base::Satang amount_of(std::map<Key, base::Satang> const& amounts, Key const& key)
{
    auto const found = amounts.find(key);
    return found == amounts.end() ? base::Satang() : found->second;
}

// Whatever became of it: candidates and reserves have no promise yet, those that left have none any more.
bool has_no_promise(rounds::HouseState state)
{
    return !rounds::holds_a_place(state) || state == rounds::HouseState::Stopped;
}

base::Satang promised_to(Agreed const& agreed, For const& whom, base::Satang booked)
{
    auto const promised = amount_of(agreed.promised, whom);
    if (!whom)
        return promised;
    auto const state = agreed.states.find(*whom);
    if (state == agreed.states.end() || has_no_promise(state->second))
        return {};
    // Its way ended on paper, before there were books.
    if (state->second == rounds::HouseState::Closed && booked == base::Satang())
        return {};
    return promised;
}

} // namespace

Differences differences_of(Agreed const& agreed)
{
    std::set<For> all;
    for (auto const& [whom, amount] : agreed.promised)
        all.insert(whom);
    for (auto const& [whom, amount] : agreed.booked)
        all.insert(whom);
    Differences differences;
    for (auto const& whom : all) {
        auto const booked = amount_of(agreed.booked, whom);
        auto const difference = promised_to(agreed, whom, booked) - booked;
        if (difference > base::Satang())
            differences.more.emplace_back(whom, difference);
        auto const free = std::min(amount_of(agreed.to_come, whom), amount_of(agreed.unused, whom));
        auto const freed = std::min(base::Satang() - difference, free);
        if (freed > base::Satang())
            differences.less.emplace_back(whom, freed);
    }
    return differences;
}

base::Bilingual left_on(Balance const& balance)
{
    auto const& label = base::label_of(balance.account.kind);
    auto const name = balance.account.name.empty() ? std::string() : " " + balance.account.name;
    auto const owed = side_of(balance.account.kind) == Side::Liability;
    auto const amount = (owed ? base::Satang() - balance.balance() : balance.balance()).str();
    return {label.th + name + " ยังมีอยู่ " + amount + " บาท", label.en + name + ": " + amount + " baht are left"};
}

std::vector<Unaccounted> unaccounted_of(std::vector<Balance> const& balances, std::vector<HouseMoney> const& houses)
{
    std::vector<Unaccounted> all;
    for (auto const& balance : balances) {
        auto const side = side_of(balance.account.kind);
        if (side != Side::Income && side != Side::Expense && balance.balance() != base::Satang())
            all.push_back({left_on(balance), balance.account.id, std::nullopt, balance.balance(), balance.account.tambon});
    }
    for (auto const& house : houses) {
        auto const difference = house.spent - house.grant_used - house.contributed;
        if (!house.house || difference == base::Satang())
            continue;
        bool const more_spent = difference > base::Satang();
        auto const amount = (more_spent ? difference : base::Satang() - difference).str();
        all.push_back({more_spent ? base::Bilingual{"บ้านหลังหนึ่งใช้เงินเกินรายรับของบ้าน " + amount + " บาท",
                                                    "For a house " + amount + " baht more were spent than came in for it"}
                                  : base::Bilingual{"บ้านหลังหนึ่งมีรายรับเกินที่ใช้ " + amount + " บาท",
                                                    "For a house " + amount + " baht more came in than were spent"},
                       std::nullopt, house.house, difference, house.tambon});
    }
    return all;
}

} // namespace ledger
