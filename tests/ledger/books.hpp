// A round with a sealed agreement over five houses of three tambons, its books open; what suites of the ledger book and ask.
#pragma once

#include "agreements/world.hpp"
#include "ledger/journal.hpp"
#include "ledger/records.hpp"
#include "ledger/service.hpp"
#include "ledger/store.hpp"
#include "ledger/views.hpp"

#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace test {

using Lines = std::vector<ledger::NewPosting>;

// An entry as another room would book it, on the demonstration's day.
inline ledger::NewEntry an_entry(rounds::RoundId round, ledger::EntryKind kind, ledger::Source source, Lines postings)
{
    ledger::NewEntry entry;
    entry.round = round;
    entry.day = base::Date(2022, 2, 21);
    entry.kind = kind;
    entry.text = "ทดสอบ";
    entry.paper = rounds::Paper{rounds::PaperKind::BankSlip, "ทดสอบ 1/2565", base::Date(2022, 2, 21)};
    entry.source = std::move(source);
    entry.postings = std::move(postings);
    return entry;
}

inline base::Satang minus(base::Satang amount)
{
    return base::Satang() - amount;
}

class Books : public Working {
protected:
    using Kind = ledger::AccountKind;
    using Id = ledger::EntryId;

    Books() { db().run_script(kPlaces); }

    void open(WorldOptions const& options = {})
    {
        world_ = work([&](api::Work& w) { return make_world(w, options); });
        agreement_ = work([&](api::Work& w) {
            auto const id = sealed_agreement(w, world_);
            ledger::follow_agreements(w, world_.round);
            return id;
        });
    }
    [[nodiscard]] rounds::RoundHouseId house(std::size_t i) const { return world_.approved.at(i); }
    [[nodiscard]] ledger::AccountId account(Kind kind, std::string name = {}, std::optional<base::AreaCode> tambon = {})
    {
        return work([&](api::Work& w) { return ledger::account(w, {world_.round, kind, std::nullopt, tambon, name}); });
    }
    [[nodiscard]] ledger::AccountId bank() { return account(Kind::Bank, "ธ.ก.ส. แพร่"); }
    [[nodiscard]] ledger::Source cause(std::string step = "once")
    {
        return {"test", work([](api::Work& w) { return w.new_id<base::Uuid>(); }), std::move(step)};
    }
    [[nodiscard]] ledger::NewEntry entry(ledger::EntryKind kind, Lines postings)
    {
        return an_entry(world_.round, kind, cause(), std::move(postings));
    }
    Id post(ledger::NewEntry const& entry)
    {
        return work([&](api::Work& w) { return ledger::post(w, entry); });
    }
    [[nodiscard]] std::string refused(ledger::NewEntry const& entry)
    {
        return refused([&](api::Work& w) { (void)ledger::post(w, entry); });
    }
    [[nodiscard]] std::string refused(std::function<void(api::Work&)> const& f)
    {
        return refusal([&] { work([&](api::Work& w) { f(w); }); });
    }
    // The grant of these houses arrives.
    Id transfer(std::vector<rounds::RoundHouseId> const& houses, base::Satang each)
    {
        Lines lines{{bank(), each * static_cast<std::int64_t>(houses.size())}};
        auto const receivable = account(Kind::GrantReceivable);
        for (auto const& house : houses)
            lines.push_back({receivable, minus(each), house});
        return post(entry(ledger::EntryKind::Tranche, std::move(lines)));
    }
    // Bought from the grant for a house.
    [[nodiscard]] ledger::NewEntry purchase(rounds::RoundHouseId house, base::Satang amount)
    {
        return entry(ledger::EntryKind::Purchase, {{account(Kind::Materials), amount, house},
                                                   {bank(), minus(amount)},
                                                   {account(Kind::GrantCommitted), amount, house},
                                                   {account(Kind::GrantIncome), minus(amount), house}});
    }
    // In baht, as a debit.
    [[nodiscard]] std::int64_t balance(Kind kind)
    {
        return read([&](storage::Reader& db) {
                   base::Satang sum;
                   for (auto const& balance : ledger::balances(db, everywhere(), world_.round))
                       if (balance.account.kind == kind)
                           sum += balance.balance();
                   return sum;
               }).value() /
               100;
    }
    [[nodiscard]] ledger::HouseMoney money(std::optional<rounds::RoundHouseId> const& house)
    {
        return read([&](storage::Reader& db) {
            for (auto const& money : ledger::money_by_house(db, world_.round))
                if (money.house == house)
                    return money;
            return ledger::HouseMoney{};
        });
    }
    [[nodiscard]] std::int64_t entries()
    {
        return read([&](storage::Reader& db) { return ledger::store::last_number(db, world_.round); });
    }
    [[nodiscard]] ledger::Unbooked unbooked()
    {
        return read([&](storage::Reader& db) { return ledger::unbooked(db, world_.round); });
    }
    [[nodiscard]] std::size_t differences()
    {
        return read([](storage::Reader& db) { return ledger::check(db); }).size();
    }
    [[nodiscard]] std::string journal()
    {
        return read([&](storage::Reader& db) {
            std::ostringstream out;
            ledger::write_journal(db, world_.round, out);
            return out.str();
        });
    }

    World world_;
    agreements::AgreementId agreement_;
};

} // namespace test
