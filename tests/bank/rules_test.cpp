// What came before, which balances follow, what belongs together, and the reconciliation to the satang.
#include "bank/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace bank {

namespace {

using base::Date;
using base::Satang;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

template <class Id>
Id id_of(int n)
{
    base::Uuid::Bytes bytes{};
    bytes[14] = static_cast<std::uint8_t>(n / 256);
    bytes[15] = static_cast<std::uint8_t>(n % 256);
    return Id(base::Uuid(bytes));
}

bank::FileLine file_line(int day, std::int64_t baht, std::string description = {}, std::optional<std::int64_t> balance = {})
{
    bank::FileLine line;
    line.row = 2;
    line.day = Date(2022, 2, static_cast<unsigned>(day));
    line.amount = Satang::baht(baht);
    line.description = std::move(description);
    if (balance)
        line.balance = Satang::baht(*balance);
    return line;
}

bank::Line line(int n, int day, std::int64_t baht, std::string description = {}, std::string reference = {},
                std::string party = {})
{
    bank::Line line;
    line.id = id_of<bank::LineId>(n);
    line.day = Date(2022, 2, static_cast<unsigned>(day));
    line.amount = Satang::baht(baht);
    line.description = std::move(description);
    line.reference = std::move(reference);
    line.counterparty = std::move(party);
    return line;
}

ledger::AccountLine entry(int n, int day, std::int64_t baht, std::string text = {}, std::string paper = {})
{
    ledger::AccountLine entry;
    entry.entry = id_of<ledger::EntryId>(1'000 + n);
    entry.number = n;
    entry.day = Date(2022, 2, static_cast<unsigned>(day));
    entry.amount = Satang::baht(baht);
    entry.text = std::move(text);
    if (!paper.empty())
        entry.paper = rounds::Paper{rounds::PaperKind::BankSlip, std::move(paper), entry.day};
    return entry;
}

bank::Statement statement(int from, int until, std::optional<std::int64_t> opening, std::optional<std::int64_t> closing)
{
    bank::Statement s;
    s.from = Date(2022, 2, static_cast<unsigned>(from));
    s.until = Date(2022, 2, static_cast<unsigned>(until));
    if (opening)
        s.opening = Satang::baht(*opening);
    if (closing)
        s.closing = Satang::baht(*closing);
    return s;
}

bank::Match match(int n, std::vector<int> lines, std::vector<int> entries)
{
    bank::Match match;
    match.id = id_of<bank::MatchId>(n);
    for (int const one : lines)
        match.lines.push_back(id_of<bank::LineId>(one));
    for (int const one : entries)
        match.entries.emplace_back(id_of<ledger::EntryId>(1'000 + one), Satang());
    return match;
}

bank::NamesOf no_names()
{
    return [](ledger::EntryId) { return std::vector<std::string>(); };
}

// "70 2:amount,same_day" of each: score, entries, reasons.
std::vector<std::string> told(std::vector<bank::Candidate> const& candidates)
{
    std::vector<std::string> all;
    for (auto const& c : candidates) {
        auto text = std::to_string(c.score) + " ";
        for (auto const* e : c.entries)
            text += std::to_string(e->number) + "+";
        text.back() = ':';
        for (auto const& reason : c.reasons)
            text += reason.code + ",";
        text.pop_back();
        if (!c.more_lines.empty())
            text += " with " + std::to_string(c.more_lines.size()) + " more";
        all.push_back(text + (c.certain ? " certain" : ""));
    }
    return all;
}

TEST(BankStatementRules, TakesALineThatCameBeforeOnlyOnce)
{
    auto old = line(1, 21, 100, "โอน");
    auto twin = line(2, 21, 100, "โอน");
    std::vector<bank::FileLine> const three{file_line(21, 100, "โอน"), file_line(21, 100, "โอน"), file_line(21, 100, "โอน")};
    EXPECT_THAT(bank::known_of(three, {old}), ElementsAre(true, false, false));
    EXPECT_THAT(bank::known_of(three, {old, twin}), ElementsAre(true, true, false));
    EXPECT_THAT(bank::known_of({file_line(22, 100, "โอน"), file_line(21, 101, "โอน"), file_line(21, 100, "ฝาก")}, {old}),
                ElementsAre(false, false, false));
    old.balance = Satang::baht(100);
    EXPECT_THAT(bank::known_of({file_line(21, 100, "โอน", 200)}, {old}), ElementsAre(false)) << "another balance, another line";
    EXPECT_THAT(bank::known_of({file_line(21, 100, "โอน", 100)}, {old}), ElementsAre(true));
}

TEST(BankStatementRules, TellsWhereBalancesDoNotFollow)
{
    bank::StatementFile file;
    file.lines = {file_line(21, 100, "", 100), file_line(22, -30, "", 70)};
    EXPECT_EQ(bank::chain_fault(file), std::nullopt);
    file.lines.push_back(file_line(23, -5, "", 60));
    EXPECT_EQ(bank::chain_fault(file)->en, "line 2 should leave 65.00 but the file says 60.00");
    file.lines.pop_back();
    file.opening = Satang::baht(1);
    EXPECT_TRUE(bank::chain_fault(file)) << "the opening belongs to the chain";
    file.lines = {file_line(21, 100)};
    file.closing = Satang::baht(101);
    EXPECT_EQ(bank::chain_fault(file), std::nullopt);
    file.closing = Satang::baht(102);
    EXPECT_TRUE(bank::chain_fault(file)) << "so does the closing";
    file.opening.reset();
    EXPECT_EQ(bank::chain_fault(file), std::nullopt) << "nothing to hold it against";
}

TEST(BankStatementRules, TellsDaysThatAreMissing)
{
    auto const notes = [](std::vector<bank::Statement> const& all) {
        std::vector<std::string> told;
        for (auto const& note : bank::notes_between(all))
            told.push_back(std::string(base::name_of(note.kind)) + " " + note.amount.plain());
        return told;
    };
    EXPECT_THAT(notes({statement(1, 10, 0, 100), statement(11, 20, 100, 200)}), IsEmpty());
    EXPECT_THAT(notes({statement(1, 10, 0, 100), statement(13, 20, 100, 200)}), IsEmpty()) << "nothing moved meanwhile";
    EXPECT_THAT(notes({statement(1, 10, 0, 100), statement(13, 20, 130, 200)}), ElementsAre("gap 30.00"));
    EXPECT_THAT(notes({statement(1, 10, {}, {}), statement(13, 20, {}, {})}), ElementsAre("gap 0.00"));
    EXPECT_THAT(notes({statement(1, 10, 0, 100), statement(11, 20, 90, 200)}), ElementsAre("not_following -10.00"));
    EXPECT_THAT(notes({statement(1, 20, 0, 100), statement(5, 10, 0, 50), statement(21, 25, 100, 100)}), IsEmpty());
}

TEST(BankMatching, ScoresAmountDayReferenceAndName)
{
    bank::Desk desk;
    desk.lines = {line(1, 21, -4'500, "จ่ายค่าวัสดุ บส. 12/2565", "CH0001", "ร้านสมมุติวัสดุ")};
    desk.entries = {entry(1, 21, -4'500, "ซื้อวัสดุ"), entry(2, 23, -4'500, "ซื้อวัสดุ", "12/2565"),
                    entry(3, 21, -4'501),          entry(4, 28, -4'500, "ร้านสมมุติวัสดุ"),
                    entry(5, 21, 4'500),           entry(6, 3, -4'500)};
    auto const standing = bank::standing_of(desk);
    EXPECT_THAT(told(bank::candidates(desk, standing, desk.lines[0], 7, no_names())),
                ElementsAre("85 2:amount,near_day,reference", "70 1:amount,same_day", "65 4:amount,near_day,name"));
    EXPECT_THAT(bank::certain_pairs(desk, standing, 7, no_names()), IsEmpty()) << "two of them would do";
    EXPECT_THAT(told(bank::candidates(desk, standing, desk.lines[0], 1, no_names())), ElementsAre("70 1:amount,same_day certain"))
        << "within one day there is no other";
}

TEST(BankMatching, DoesNotFindANumberWithinALongerOne)
{
    bank::Desk desk;
    desk.lines = {line(1, 21, -100, "ใบสำคัญ 112/2565")};
    desk.entries = {entry(1, 23, -100, "", "12/2565")};
    EXPECT_THAT(told(bank::candidates(desk, bank::standing_of(desk), desk.lines[0], 7, no_names())),
                ElementsAre("60 1:amount,near_day"));
}

TEST(BankMatching, ReadsTheNamesOfTheOtherAccounts)
{
    bank::Desk desk;
    desk.lines = {line(1, 21, -100, "โอนให้ ร้านบุญมีก่อสร้าง")};
    desk.entries = {entry(1, 21, -100)};
    auto const names = [](ledger::EntryId) { return std::vector<std::string>{"ร้านบุญมีก่อสร้าง"}; };
    EXPECT_THAT(told(bank::candidates(desk, bank::standing_of(desk), desk.lines[0], 7, names)),
                ElementsAre("85 1:amount,same_day,name certain"));
}

TEST(BankMatching, IsCertainOfOneLineAndOneEntryOnly)
{
    bank::Desk desk;
    desk.lines = {line(1, 21, 100), line(2, 22, 200), line(3, 22, 200), line(4, 23, 300)};
    desk.entries = {entry(1, 21, 100), entry(2, 22, 200), entry(3, 23, 300), entry(4, 23, 300)};
    auto const pairs = bank::certain_pairs(desk, bank::standing_of(desk), 7, no_names());
    ASSERT_THAT(pairs, SizeIs(1));
    EXPECT_EQ(pairs[0].line->id, id_of<bank::LineId>(1));
    EXPECT_EQ(pairs[0].entry->number, 1);
}

TEST(BankMatching, FindsSeveralThatMakeTheSum)
{
    bank::Desk desk;
    desk.lines = {line(1, 21, -900), line(2, 21, -400), line(3, 22, -100)};
    desk.entries = {entry(1, 21, -300), entry(2, 21, -600), entry(3, 21, -500), entry(4, 20, 900)};
    auto const standing = bank::standing_of(desk);
    EXPECT_THAT(told(bank::candidates(desk, standing, desk.lines[0], 7, no_names())), ElementsAre("50 1+2:sum,same_day"));
    EXPECT_THAT(told(bank::candidates(desk, standing, desk.lines[1], 7, no_names())),
                ElementsAre("45 3:sum,same_day with 1 more"));
}

TEST(BankMatching, TellsEveryFaultOfAWantedMatch)
{
    bank::Desk desk;
    desk.lines = {line(1, 21, 100), line(2, 21, 100), line(3, 21, 50)};
    desk.entries = {entry(1, 21, 100), entry(2, 21, 200), entry(3, 22, -200), entry(4, 21, 100)};
    desk.entries[1].reversed_by = desk.entries[2].entry;
    desk.entries[2].reverses = desk.entries[1].entry;
    desk.matches = {match(1, {1}, {1})};
    auto const codes = [&](std::vector<int> lines, std::vector<int> entries) {
        bank::MatchForm form;
        for (int const one : lines)
            form.line_ids.push_back(id_of<bank::LineId>(one));
        for (int const one : entries)
            form.entry_ids.push_back(id_of<ledger::EntryId>(1'000 + one));
        std::string all;
        for (auto const& fault : bank::faults_of(form, desk, bank::standing_of(desk)))
            all += fault.field + "=" + fault.code + " ";
        return all;
    };
    EXPECT_EQ(codes({2}, {4}), "");
    EXPECT_EQ(codes({1}, {4}), "line_ids[0]=matched ");
    EXPECT_EQ(codes({2}, {1}), "entry_ids[0]=matched ");
    EXPECT_EQ(codes({2}, {2}), "entry_ids[0]=reversed ");
    EXPECT_EQ(codes({9}, {9}), "line_ids[0]=not_found entry_ids[0]=not_found ");
    EXPECT_EQ(codes({2, 2}, {4}), "line_ids[1]=twice ");
    EXPECT_EQ(codes({3}, {4}), "entry_ids=sum_differs ");
    EXPECT_EQ(codes({2, 3}, {4, 4}), "entry_ids[1]=twice entry_ids=many_to_many ");
}

TEST(BankMatching, ACorrectionOfAnEntryFreesItsLines)
{
    bank::Desk desk;
    desk.statements = {statement(1, 28, 0, 100)};
    desk.lines = {line(1, 21, 100)};
    desk.entries = {entry(1, 21, 40), entry(2, 21, 60)};
    desk.matches = {match(1, {1}, {1, 2})};
    EXPECT_EQ(bank::state_of(desk, bank::standing_of(desk), desk.lines[0].id), bank::LineState::Matched);
    EXPECT_THAT(bank::open_entries(desk, bank::standing_of(desk)), IsEmpty());
    desk.entries.push_back(entry(3, 25, -40));
    desk.entries[0].reversed_by = desk.entries[2].entry;
    desk.entries[2].reverses = desk.entries[0].entry;
    auto const standing = bank::standing_of(desk);
    EXPECT_EQ(bank::state_of(desk, standing, desk.lines[0].id), bank::LineState::Unmatched);
    ASSERT_THAT(bank::open_entries(desk, standing), SizeIs(1));
    EXPECT_EQ(bank::open_entries(desk, standing)[0]->number, 2) << "the one that still stands";
}

TEST(BankReconciliation, ExplainsTheDifferenceToTheSatang)
{
    bank::Desk desk;
    desk.statements = {statement(10, 20, 500, 1'485)};
    desk.lines = {line(1, 12, 1'000), line(2, 15, -15)};
    desk.entries = {entry(1, 5, 500), entry(2, 12, 1'000), entry(3, 19, -300)};
    desk.matches = {match(1, {1}, {2})};
    auto const r = bank::reconcile(desk, bank::standing_of(desk), Date(2022, 2, 20));
    EXPECT_EQ(r.bank, Satang::baht(1'485));
    EXPECT_EQ(r.lines_sum, Satang::baht(-15));
    EXPECT_EQ(r.entries_sum, Satang::baht(-300));
    EXPECT_EQ(r.books, Satang::baht(1'200));
    EXPECT_EQ(r.difference, Satang());
    auto const earlier = bank::reconcile(desk, bank::standing_of(desk), Date(2022, 2, 13));
    EXPECT_EQ(earlier.bank, Satang::baht(1'500)) << "within the statement";
    EXPECT_EQ(earlier.difference, Satang());
}

TEST(BankReconciliation, TellsAnotherBeginningAndMissingDays)
{
    bank::Desk desk;
    desk.statements = {statement(1, 10, 70, 70), statement(15, 20, 100, 100)};
    auto const r = bank::reconcile(desk, bank::standing_of(desk), Date(2022, 2, 20));
    EXPECT_EQ(r.difference, Satang::baht(100));
    EXPECT_EQ(r.beginning, Satang::baht(70));
    EXPECT_EQ(r.gaps, Satang::baht(30));
    EXPECT_EQ(r.unexplained, Satang());
}

TEST(BankReconciliation, LeavesTheDifferenceOpenWithoutABalance)
{
    bank::Desk desk;
    desk.statements = {statement(1, 10, {}, {})};
    desk.lines = {line(1, 5, 100)};
    auto const r = bank::reconcile(desk, bank::standing_of(desk), Date(2022, 2, 20));
    EXPECT_EQ(r.bank, std::nullopt);
    EXPECT_EQ(r.difference, std::nullopt);
    EXPECT_EQ(r.lines_sum, Satang::baht(100));
}

// Whatever is matched, reversed or late: where the statements are whole, nothing is left unexplained, on any day.
TEST(BankReconciliation, AlwaysComesOutEvenOverWholeStatements)
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        std::mt19937 chance(seed);
        auto const upto = [&](int n) { return static_cast<int>(chance() % static_cast<unsigned>(n)); };
        bank::Desk desk;
        int const n = 1 + upto(12);
        Satang balance;
        for (int i = 0; i < n; ++i) {
            auto amount = 1 + upto(50);
            desk.lines.push_back(line(i, 1 + upto(28), upto(2) == 0 ? amount : -amount));
        }
        std::ranges::stable_sort(desk.lines, {}, &bank::Line::day);
        int const cut = 1 + upto(27);
        desk.statements = {statement(1, cut, 0, 0), statement(cut + 1, 28, 0, 0)};
        for (auto const& one : desk.lines) {
            if (one.day <= desk.statements[0].until)
                *desk.statements[0].closing += one.amount;
            balance += one.amount;
        }
        desk.statements[1].opening = desk.statements[0].closing;
        desk.statements[1].closing = balance;
        int number = 0;
        for (int i = 0; i < n; ++i) {
            auto const kind = upto(4); // not booked, booked and matched, booked in two, booked and reversed
            auto const& l = desk.lines[static_cast<std::size_t>(i)];
            auto const which = static_cast<int>(l.id.bytes()[15]);
            auto const baht = l.amount.value() / 100;
            if (kind == 1) {
                desk.entries.push_back(entry(++number, 1 + upto(28), baht));
                desk.matches.push_back(match(i, {which}, {number}));
            } else if (kind == 2) {
                desk.entries.push_back(entry(++number, 1 + upto(28), baht - 1000));
                desk.entries.push_back(entry(++number, 1 + upto(28), 1000));
                desk.matches.push_back(match(i, {which}, {number - 1, number}));
            } else if (kind == 3) {
                int const day = 1 + upto(20);
                int const later = day + upto(9);
                desk.entries.push_back(entry(++number, day, baht));
                desk.entries.push_back(entry(++number, later, -baht));
                auto& first = desk.entries[desk.entries.size() - 2];
                auto& second = desk.entries.back();
                first.reversed_by = second.entry;
                first.reversed_on = second.day;
                second.reverses = first.entry;
                desk.matches.push_back(match(i, {which}, {number - 1}));
            }
        }
        for (int i = 0; i < upto(4); ++i)
            desk.entries.push_back(entry(++number, 1 + upto(28), 7));
        for (int day = 1; day <= 28; ++day) {
            auto const r = bank::reconcile(desk, bank::standing_of(desk), Date(2022, 2, static_cast<unsigned>(day)));
            ASSERT_EQ(r.difference, Satang()) << "seed " << seed << ", day " << day;
            ASSERT_EQ(r.unexplained, Satang());
        }
    }
}

TEST(BankDoubts, TellAFileWhoseNumberIsNotTheAccounts)
{
    bank::StatementFile file;
    file.account_number = "4567";
    auto const doubted = [&](std::string const& name) { return !bank::account_doubts(file, name, {}).empty(); };
    EXPECT_TRUE(doubted("ธ.ก.ส. แพร่ 020-1-23459-9"));
    EXPECT_TRUE(doubted("ธ.ก.ส. แพร่ เลขที่ ๐๒๐๑๒๓๔๕๙๙"));
    EXPECT_FALSE(doubted("ธ.ก.ส. แพร่ 020-1-23456-7"));
    EXPECT_FALSE(doubted("ธ.ก.ส. แพร่ xxx-x-xx456-7"));
    EXPECT_FALSE(doubted("ธ.ก.ส. แพร่ สาขา 2")) << "no number is kept";
    file.account_number.clear();
    EXPECT_FALSE(doubted("ธ.ก.ส. แพร่ 020-1-23459-9")) << "the file tells none";
}

} // namespace

} // namespace bank
