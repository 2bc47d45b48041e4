// The books of a round: bench_ledger FOLDER [ENTRIES] [HOUSES]
//
// FOLDER is made anew: one round that keeps books, with HOUSES (10,000) made-up houses. Prints: milliseconds of one entry over
// all those houses, postings a second when each entry is durable before the next begins, postings a second through the writer
// when a hundred entries share a commit, and, when ENTRIES (1,000,000) stand, milliseconds of a trial balance (the median of
// fifty), of the newest page of entries and of what is not accounted for.
#include "ledger/ledger.hpp"
#include "ledger/views.hpp"
#include "platform/auth/vault.hpp"
#include "support/folder.hpp"
#include "support/round_of_houses.hpp"
#include "support/took.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>

namespace {

using base::Satang;
using bench::milliseconds;
using Kind = ledger::AccountKind;

constexpr std::int64_t kDurable = 2'000; // entries that are booked one by one
constexpr std::int64_t kTogether = 100;  // entries of one commit

struct Made {
    rounds::RoundId round;
    std::vector<rounds::RoundHouseId> houses;
    ledger::AccountId bank;
    ledger::AccountId receivable;
    ledger::AccountId committed;
    ledger::AccountId materials;
    ledger::AccountId income;
};

ledger::NewEntry entry_of(api::Work& work, Made const& made, ledger::EntryKind kind, std::vector<ledger::NewPosting> postings)
{
    ledger::NewEntry entry;
    entry.round = made.round;
    entry.day = base::Date(2022, 2, 21);
    entry.kind = kind;
    entry.text = "วัด";
    entry.source = {"bench", work.new_id<base::Uuid>(), "once"};
    entry.postings = std::move(postings);
    return entry;
}

// Four postings: bought for a house from its grant.
void purchase(api::Work& work, Made const& made, std::int64_t number)
{
    auto const house = made.houses[static_cast<std::size_t>(number) % made.houses.size()];
    Satang const amount(1);
    auto const minus = Satang() - amount;
    ledger::post(
        work,
        entry_of(
            work, made, ledger::EntryKind::Purchase,
            {{made.materials, amount, house}, {made.bank, minus}, {made.committed, amount, house}, {made.income, minus, house}}));
}

// What was promised to every house, and arrived.
void book_grant(api::Work& work, Made const& made)
{
    auto const share = Satang::baht(19'000);
    std::vector<ledger::NewPosting> promised;
    std::vector<ledger::NewPosting> arrived;
    for (auto const& house : made.houses) {
        promised.push_back({made.receivable, share, house});
        promised.push_back({made.committed, Satang() - share, house});
        arrived.push_back({made.receivable, Satang() - share, house});
    }
    arrived.push_back({made.bank, share * static_cast<std::int64_t>(made.houses.size())});
    ledger::post(work, entry_of(work, made, ledger::EntryKind::Agreement, std::move(promised)));
    ledger::post(work, entry_of(work, made, ledger::EntryKind::Tranche, std::move(arrived)));
}

std::int64_t number_in(int argc, char** argv, int at, std::int64_t usual)
{
    return argc > at ? std::strtoll(argv[at], nullptr, 10) : usual;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || argc > 4) {
        std::cerr << "usage: bench_ledger FOLDER [ENTRIES] [HOUSES]\n";
        return 2;
    }
    auto const entries = std::max(number_in(argc, argv, 2, 1'000'000), 2 * kDurable);
    auto const houses = number_in(argc, argv, 3, 10'000);
    app::Installation installation(bench::emptied(argv[1]), auth::Vault::from_seed("bench"));
    app::Maintenance maintenance(installation);
    auto const candidates = bench::make_round(installation, maintenance, {{*base::AreaCode::parse("540101"), houses, houses}});
    Made made;
    made.round = candidates.round;
    made.houses = candidates.ids();
    maintenance.run([&](api::Work& work) {
        rounds::keep_books(work, made.round, base::Date(2022, 1, 20));
        auto const open = [&](Kind kind, std::string name) { return ledger::account(work, {made.round, kind, {}, {}, name}); };
        made.bank = open(Kind::Bank, "ธนาคาร");
        made.receivable = open(Kind::GrantReceivable, "");
        made.committed = open(Kind::GrantCommitted, "");
        made.materials = open(Kind::Materials, "");
        made.income = open(Kind::GrantIncome, "");
    });
    auto const grant_ms = milliseconds([&] { maintenance.run([&](api::Work& work) { book_grant(work, made); }); }) / 2;
    std::int64_t booked = 2;
    auto const durable_ms = milliseconds([&] {
        for (std::int64_t i = 0; i < kDurable; ++i)
            maintenance.run([&](api::Work& work) { purchase(work, made, booked++); });
    });
    std::int64_t together = 0;
    auto const together_ms = milliseconds([&] {
        while (booked < entries)
            maintenance.run([&](api::Work& work) {
                for (std::int64_t i = 0; i < kTogether && booked < entries; ++i, ++together)
                    purchase(work, made, booked++);
            });
    });
    auto const everywhere = auth::Scope::everywhere();
    std::vector<double> balances;
    double page_ms = 0;
    double accounted_ms = 0;
    installation.database().read([&](storage::Reader& db) {
        for (int i = 0; i < 50; ++i)
            balances.push_back(milliseconds([&] { (void)ledger::balances(db, everywhere, made.round); }));
        page_ms = milliseconds([&] { (void)ledger::views::entries(db, everywhere, made.round, {}); });
        accounted_ms = milliseconds([&] { (void)ledger::accounted(db, made.round); });
    });
    std::ranges::sort(balances);
    auto const per_second = [](std::int64_t count, double ms) { return static_cast<double>(4 * count) * 1000 / ms; };
    std::printf("%.1f %.0f %.0f %.2f %.2f %.1f\n", grant_ms, per_second(kDurable, durable_ms), per_second(together, together_ms),
                balances[balances.size() / 2], page_ms, accounted_ms);
    installation.database().close();
    return 0;
}
