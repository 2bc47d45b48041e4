// Long random lives of a round's books, repeatable by their seed: what must hold after every step, and the same books on both
// engines.
#include "ledger/books.hpp"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <random>

namespace ledger {

namespace {

using base::Satang;
using ledger::EntryKind;
using Kind = ledger::AccountKind;
using test::minus;

// One life on one engine. Money is also counted here, by rules written a second time.
class Life {
public:
    Life(storage::Engine engine, unsigned seed) : database_(engine), random_(seed)
    {
        (*database_).run_script(test::kPlaces);
        work([&](api::Work& w) {
            world_ = test::make_world(w);
            agreement_ = test::sealed_agreement(w, world_);
            ledger::follow_agreements(w, world_.round);
        });
        for (auto const& house : world_.approved)
            to_come_[house] = committed_[house] = 1'900'000;
        for (auto const kind : {Kind::GrantReceivable, Kind::GrantCommitted, Kind::GrantIncome, Kind::Materials, Kind::Labour,
                                Kind::LabourIncome, Kind::CashIncome})
            accounts_[kind] = open(kind, "");
        accounts_[Kind::Bank] = open(Kind::Bank, "ธนาคาร");
        accounts_[Kind::Cash] = open(Kind::Cash, "เงินสด");
        accounts_[Kind::Advance] = open(Kind::Advance, "นายสมชาย");
    }

    void step()
    {
        auto const amount = 1 + static_cast<std::int64_t>(random_() % 1'200'000);
        auto const house = world_.approved[random_() % world_.approved.size()];
        switch (random_() % 9) {
        case 0:
        case 1:
            try_entry(EntryKind::Tranche, {{Kind::Bank, amount, {}}, {Kind::GrantReceivable, -amount, house}});
            break;
        case 2:
            try_entry(EntryKind::Purchase, {{Kind::Materials, amount, house},
                                            {Kind::Bank, -amount, {}},
                                            {Kind::GrantCommitted, amount, house},
                                            {Kind::GrantIncome, -amount, house}});
            break;
        case 3:
            try_entry(EntryKind::Advance, {{Kind::Advance, amount, {}}, {Kind::Bank, -amount, {}}});
            break;
        case 4:
            try_entry(EntryKind::AdvanceReturned, {{Kind::Cash, amount, {}}, {Kind::Advance, -amount, {}}});
            break;
        case 5:
            try_entry(EntryKind::ContributionInKind, {{Kind::Labour, amount, house}, {Kind::LabourIncome, -amount, house}});
            break;
        case 6:
            try_entry(EntryKind::ReturnToSource, {{Kind::GrantCommitted, amount, house}, {Kind::Cash, -amount, {}}});
            break;
        case 7:
            try_entry(EntryKind::Transfer,
                      {{Kind::Cash, amount, {}}, {Kind::Bank, -amount + static_cast<std::int64_t>(random_() % 2), {}}});
            break;
        default:
            try_correction();
        }
    }

    void expect_sound()
    {
        (*database_).read([&](storage::Reader& db) {
            EXPECT_TRUE(ledger::check(db).empty());
            Satang sum;
            for (auto const& balance : ledger::balances(db, test::everywhere(), world_.round)) {
                sum += balance.balance();
                if (auto const known = money_.find(balance.account.kind); known != money_.end()) {
                    EXPECT_EQ(balance.balance().value(), known->second) << base::name_of(balance.account.kind);
                    EXPECT_GE(known->second, 0);
                }
            }
            EXPECT_EQ(sum, Satang()) << "the trial balance";
            for (auto const& money : ledger::money_by_house(db, world_.round)) {
                if (!money.house)
                    continue;
                EXPECT_EQ(money.receivable.value(), to_come_[*money.house]);
                EXPECT_EQ(money.committed.value(), committed_[*money.house]);
                EXPECT_GE(money.receivable, Satang());
                EXPECT_GE(money.committed, Satang());
            }
            EXPECT_EQ(ledger::store::last_number(db, world_.round), booked_);
        });
    }

    [[nodiscard]] std::string journal()
    {
        std::ostringstream out;
        (*database_).read([&](storage::Reader& db) { ledger::write_journal(db, world_.round, out); });
        return out.str();
    }
    [[nodiscard]] std::int64_t refused() const { return refused_; }
    [[nodiscard]] std::int64_t booked() const { return booked_; }

private:
    struct Line {
        Kind kind;
        std::int64_t amount;
        std::optional<rounds::RoundHouseId> house;
    };

    void work(std::function<void(api::Work&)> const& f)
    {
        (*database_).write([&](storage::Writer& tx) {
            api::Work one(tx, actor_, clock_.now(), ids_, *vault_, "test");
            f(one);
        });
    }
    ledger::AccountId open(Kind kind, std::string name)
    {
        ledger::AccountId id;
        work([&](api::Work& w) { id = ledger::account(w, {world_.round, kind, {}, {}, name}); });
        return id;
    }

    // What an entry would leave; whether all of it may be so.
    bool apply(std::vector<Line> const& lines, std::int64_t sign)
    {
        auto money = money_;
        auto to_come = to_come_;
        auto committed = committed_;
        std::int64_t sum = 0;
        for (auto const& line : lines) {
            auto const amount = sign * line.amount;
            sum += amount;
            if (money.contains(line.kind))
                money[line.kind] += amount;
            if (line.kind == Kind::GrantReceivable && line.house)
                to_come[*line.house] += amount;
            if (line.kind == Kind::GrantCommitted && line.house)
                committed[*line.house] -= amount;
        }
        auto const sound = [](auto const& balances) {
            return std::ranges::all_of(balances, [](auto const& entry) { return entry.second >= 0; });
        };
        if (sum != 0 || !sound(money) || !sound(to_come) || !sound(committed))
            return false;
        money_ = money;
        to_come_ = to_come;
        committed_ = committed;
        return true;
    }

    void try_entry(EntryKind kind, std::vector<Line> const& lines)
    {
        ledger::EntryId id;
        auto const refusal = test::refusal([&] {
            work([&](api::Work& w) {
                test::Lines postings;
                for (auto const& line : lines)
                    postings.push_back({accounts_.at(line.kind), Satang(line.amount), line.house});
                id = ledger::post(w, test::an_entry(world_.round, kind, {"test", w.new_id<base::Uuid>(), "once"}, postings));
            });
        });
        auto const allowed = apply(lines, 1);
        ASSERT_EQ(refusal.empty(), allowed) << base::name_of(kind) << ": " << refusal;
        if (allowed) {
            ++booked_;
            standing_.emplace_back(id, lines);
        } else {
            ++refused_;
        }
    }

    void try_correction()
    {
        if (standing_.empty())
            return;
        auto const at = static_cast<std::ptrdiff_t>(random_() % standing_.size());
        auto const [id, lines] = standing_[static_cast<std::size_t>(at)];
        auto const refusal =
            test::refusal([&] { work([&](api::Work& w) { (void)ledger::correct(w, id, "ทดสอบ", w.today()); }); });
        auto const allowed = apply(lines, -1);
        ASSERT_EQ(refusal.empty(), allowed) << refusal;
        if (!allowed) {
            ++refused_;
            return;
        }
        ++booked_;
        standing_.erase(standing_.begin() + at);
    }

    test::TestDatabase database_;
    api::FixedClock clock_{base::Timestamp::bangkok(base::Date(2022, 5, 15), 9, 0)};
    api::SeededIds ids_{clock_, "books"};
    std::unique_ptr<auth::Vault> vault_ = auth::Vault::from_seed("books");
    auth::Actor actor_ = auth::system_actor();
    std::mt19937 random_;
    test::World world_;
    agreements::AgreementId agreement_;
    std::map<Kind, ledger::AccountId> accounts_;
    std::map<Kind, std::int64_t> money_{{Kind::Bank, 0}, {Kind::Cash, 0}, {Kind::Advance, 0}};
    std::map<rounds::RoundHouseId, std::int64_t> to_come_;
    std::map<rounds::RoundHouseId, std::int64_t> committed_;
    std::vector<std::pair<ledger::EntryId, std::vector<Line>>> standing_;
    std::int64_t booked_ = 1; // what was agreed
    std::int64_t refused_ = 0;
};

class RandomBooks : public testing::TestWithParam<unsigned> {};
INSTANTIATE_TEST_SUITE_P(Seeds, RandomBooks, testing::Values(1U, 2U, 2565U));

TEST_P(RandomBooks, StayBalancedAndAreTheSameOnEveryEngine)
{
    std::vector<std::string> journals;
    for (auto const engine : test::engines()) {
        Life life(engine, GetParam());
        for (int i = 0; i < 120 && !HasFatalFailure(); ++i) {
            life.step();
            if (i % 10 == 9)
                life.expect_sound();
        }
        EXPECT_GT(life.booked(), 20);
        EXPECT_GT(life.refused(), 10);
        journals.push_back(life.journal());
    }
    for (auto const& journal : journals)
        EXPECT_EQ(journal, journals.front());
}

} // namespace

} // namespace ledger
