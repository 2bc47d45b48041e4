// The books' rules held by the database itself, whoever writes: raw SQL that tries to break them, on both engines.
#include "ledger/books.hpp"

#include <gtest/gtest.h>

namespace ledger {

namespace {

using storage::Sql;

constexpr Sql kPosting{"test.posting", R"(
    INSERT INTO ledger_postings (entry_id, position, account_id, round_house_id, tambon, amount_satang)
    VALUES (?1, ?2, ?3, ?4, NULL, ?5))"};
constexpr Sql kEntry{"test.entry", R"(
    INSERT INTO ledger_entries (id, round_id, number, day, kind, text, amount_satang, source_kind, source_id, source_step,
                                source_turn, reverses, reason, recorded_at, recorded_by, recorded_name)
    VALUES (?1, ?2, ?3, '2022-02-21', 'transfer', 'x', ?4, 'raw', ?5, 'once', ?6, ?7, ?8, '2022-02-21T00:00:00.000Z', 'x', 'x'))"};
constexpr Sql kUpdateEntry{"test.update_entry", "UPDATE ledger_entries SET text = 'changed' WHERE number = 1"};
constexpr Sql kDeleteEntry{"test.delete_entry", "DELETE FROM ledger_entries WHERE number = 1"};
constexpr Sql kUpdatePosting{"test.update_posting", "UPDATE ledger_postings SET amount_satang = 1 WHERE position = 1"};
constexpr Sql kDeletePosting{"test.delete_posting", "DELETE FROM ledger_postings WHERE position = 1"};
constexpr Sql kUpdateAccount{"test.update_account", "UPDATE ledger_accounts SET kind = 'cash' WHERE number = 1"};
constexpr Sql kDeleteAccount{"test.delete_account", "DELETE FROM ledger_accounts WHERE number = 1"};

class LedgerGuards : public test::Books {
protected:
    LedgerGuards()
    {
        open();
        first_ = account(Kind::Bank, "หนึ่ง");
        second_ = account(Kind::Cash, "สอง");
        next_ = entries() + 1;
    }

    // The constraint that the database names when it refuses; "" when it takes it.
    std::string refused_by(std::function<void(storage::Writer&)> const& f)
    {
        try {
            db().write(f);
        } catch (storage::Fault const& fault) {
            EXPECT_EQ(fault.kind(), storage::Fault::Kind::Check) << fault.what();
            return fault.constraint();
        }
        return "";
    }
    struct Line {
        ledger::AccountId account;
        std::int64_t amount;
        std::optional<rounds::RoundHouseId> house{};
    };
    struct Raw {
        std::vector<Line> lines;
        std::int64_t amount = 100;
        std::int64_t number = 0; // 0: the next
        std::int64_t turn = 1;
        std::optional<ledger::EntryId> reverses{};
        std::optional<rounds::RoundId> round{};
    };
    std::string written(Raw const& raw)
    {
        auto const id = work([](api::Work& w) { return w.new_id<ledger::EntryId>(); });
        return refused_by([&](storage::Writer& tx) {
            std::int64_t position = 0;
            for (auto const& line : raw.lines)
                tx.execute(kPosting, id, ++position, line.account, line.house, line.amount);
            tx.execute(kEntry, id, raw.round.value_or(world_.round), raw.number ? raw.number : next_, raw.amount, id, raw.turn,
                       raw.reverses, raw.reverses ? std::optional<std::string>("x") : std::nullopt);
        });
    }

    ledger::AccountId first_;
    ledger::AccountId second_;
    std::int64_t next_ = 0;
};
INSTANTIATE_FOR_BOTH_ENGINES(LedgerGuards);

TEST_P(LedgerGuards, TakeAnEntryThatHolds)
{
    EXPECT_EQ(written({{{first_, 100}, {second_, -100}}}), "");
}

TEST_P(LedgerGuards, RefuseAnEntryThatDoesNotBalance)
{
    EXPECT_EQ(written({{{first_, 100}, {second_, -99}}}), "ck_ledger_entries__balanced");
}

TEST_P(LedgerGuards, RefuseAnEntryWithOnePostingOrNone)
{
    EXPECT_EQ(written({{}}), "ck_ledger_entries__two_postings");
    EXPECT_EQ(written({{{first_, 100}}}), "ck_ledger_entries__two_postings");
}

TEST_P(LedgerGuards, RefuseAnAmountThatIsNotTheSumOfItsDebits)
{
    EXPECT_EQ(written({{{first_, 100}, {second_, -100}}, 99}), "ck_ledger_entries__amount");
    EXPECT_EQ(written({{{first_, 0}, {second_, 0}}}), "ck_ledger_postings__amount_satang");
}

TEST_P(LedgerGuards, RefuseAnEntryOverTwoRounds)
{
    auto const other = work([&](api::Work& w) {
        auto const round = rounds::require_round(w.tx(), test::everywhere(), world_.round);
        rounds::RoundForm form;
        form.programme_id = round.programme_id;
        form.rule_id = round.rule.id;
        form.fiscal_year = round.fiscal_year;
        form.province = round.province;
        form.name_th = "รอบที่สอง";
        form.name_en = "Second round";
        form.envelope_satang = round.envelope;
        return rounds::service::open_round(w, form);
    });
    EXPECT_EQ(written({{{first_, 100}, {second_, -100}}, 100, 1, 1, {}, other}), "ck_ledger_entries__one_round");
}

TEST_P(LedgerGuards, RefuseAGapInTheNumbers)
{
    EXPECT_EQ(written({{{first_, 100}, {second_, -100}}, 100, next_ + 1}), "ck_ledger_entries__next_number");
    EXPECT_EQ(written({{{first_, 100}, {second_, -100}}, 100, next_ - 1}), "ck_ledger_entries__next_number");
}

TEST_P(LedgerGuards, RefuseASecondTurnOfACauseThatStands)
{
    EXPECT_EQ(written({{{first_, 100}, {second_, -100}}, 100, 0, 2}), "ck_ledger_entries__next_turn");
}

TEST_P(LedgerGuards, RefuseAReversalOfSomethingElse)
{
    auto const booked = post(
        entry(ledger::EntryKind::Interest, {{first_, base::Satang(100)}, {account(Kind::GrantCommitted), base::Satang(-100)}}));
    next_ = entries() + 1;
    EXPECT_EQ(written({{{first_, 100}, {second_, -100}}, 100, 0, 1, booked}), "ck_ledger_entries__reverses_all");
    auto const reversal = work([&](api::Work& w) { return ledger::correct(w, booked, "ลงผิดบัญชี", w.today()); });
    next_ = entries() + 1;
    EXPECT_EQ(written({{{first_, 100}, {account(Kind::GrantCommitted), -100}}, 100, 0, 1, reversal}),
              "ck_ledger_entries__reverses_an_entry");
}

TEST_P(LedgerGuards, RefuseEveryChangeAndDeletion)
{
    EXPECT_EQ(refused_by([](storage::Writer& tx) { tx.execute(kUpdateEntry); }), "ck_ledger_entries__never_changed");
    EXPECT_EQ(refused_by([](storage::Writer& tx) { tx.execute(kDeleteEntry); }), "ck_ledger_entries__never_changed");
    EXPECT_EQ(refused_by([](storage::Writer& tx) { tx.execute(kUpdatePosting); }), "ck_ledger_postings__never_changed");
    EXPECT_EQ(refused_by([](storage::Writer& tx) { tx.execute(kDeletePosting); }), "ck_ledger_postings__never_changed");
    EXPECT_EQ(refused_by([](storage::Writer& tx) { tx.execute(kUpdateAccount); }), "ck_ledger_accounts__never_changed");
    EXPECT_EQ(refused_by([](storage::Writer& tx) { tx.execute(kDeleteAccount); }), "ck_ledger_accounts__never_changed");
}

TEST_P(LedgerGuards, RefuseAPostingAfterItsEntry)
{
    auto const booked = post(
        entry(ledger::EntryKind::Interest, {{first_, base::Satang(100)}, {account(Kind::GrantCommitted), base::Satang(-100)}}));
    EXPECT_EQ(
        refused_by([&](storage::Writer& tx) { tx.execute(kPosting, booked, 3, first_, std::optional<std::string>(), 100); }),
        "ck_ledger_postings__before_their_entry");
}

TEST_P(LedgerGuards, TheCheckFindsPostingsThatNoEntryFollowed)
{
    EXPECT_EQ(differences(), 0u);
    auto const id = work([](api::Work& w) { return w.new_id<ledger::EntryId>(); });
    db().write([&](storage::Writer& tx) { tx.execute(kPosting, id, 1, first_, std::optional<std::string>(), 100); });
    EXPECT_EQ(differences(), 1u);
}

TEST_P(LedgerGuards, TheCheckFindsBalancesThatAreNotTheSumOfTheirPostings)
{
    EXPECT_EQ(written({{{first_, 100}, {second_, -100}}}), "");
    EXPECT_EQ(differences(), 4u) << "an entry written past the program leaves two accounts behind, by account and by house";
}

} // namespace

} // namespace ledger
