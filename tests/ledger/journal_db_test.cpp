// The journal as hledger and ledger-cli read it: both accept it at their strictest, and their balances are ours.
#include "ledger/books.hpp"
#include "support/databases.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <map>
#include <stdexcept>

namespace ledger {

namespace {

using base::Satang;
using ledger::EntryKind;
using testing::HasSubstr;
using testing::Not;

struct Said {
    int status = 0;
    std::string text;
};

// Another program's answer.
Said run(std::string const& command)
{
    auto* const pipe = popen(("LC_ALL=C.UTF-8 " + command + " 2>&1").c_str(), "r");
    if (!pipe)
        throw std::runtime_error("no shell to run " + command);
    Said said;
    std::array<char, 4096> buffer{};
    while (auto const n = std::fread(buffer.data(), 1, buffer.size(), pipe))
        said.text.append(buffer.data(), n);
    said.status = pclose(pipe);
    return said;
}

class LedgerJournal : public test::Books {
protected:
    LedgerJournal()
    {
        open();
        transfer(world_.approved, Satang::baht(19'000));
        post(purchase(house(0), Satang(1'234'567)));
        auto const wrong = post(purchase(house(1), Satang::baht(50)));
        work([&](api::Work& w) { (void)ledger::correct(w, wrong, "ซื้อผิดบ้าน; ดู 12, |แก้", w.today()); });
        auto advance = entry(EntryKind::Advance,
                             {{account(Kind::Advance, "นายสมชาย ใจดี"), Satang::baht(500)}, {bank(), Satang::baht(-500)}});
        advance.text = "ยืม;  ให้นายสมชาย ใจดี | วันนี้";
        post(advance);
        post(entry(EntryKind::ContributionInKind, {{account(Kind::Labour), Satang::baht(900), house(4)},
                                                   {account(Kind::LabourIncome), Satang::baht(-900), house(4)}}));
    }
    std::string file(std::string const& text)
    {
        auto const path = folder_.path() / "books.journal";
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }
    [[nodiscard]] std::string seen_by(auth::Scope const& scope, bool names)
    {
        return read([&](storage::Reader& db) {
            std::ostringstream out;
            ledger::write_journal_head(out);
            ledger::write_journal_of(db, rounds::require_round(db, test::everywhere(), world_.round), {scope, names, ""}, out);
            return out.str();
        });
    }
    // Balances by account number, in satang, as a program told them in lines "account","amount".
    static std::map<std::string, std::int64_t> balances_told(std::string const& text)
    {
        std::map<std::string, std::int64_t> told;
        std::istringstream in(text);
        for (std::string line; std::getline(in, line);) {
            auto const comma = line.find("\",\"");
            if (comma == std::string::npos || line.find(" THB") == std::string::npos)
                continue;
            auto amount = line.substr(comma + 3);
            amount = amount.substr(0, amount.find(" THB"));
            bool const owes = amount.starts_with("-");
            auto const satang = Satang::parse_baht(owes ? amount.substr(1) : amount);
            EXPECT_TRUE(satang.has_value()) << line;
            told[line.substr(1, comma - 1)] = (owes ? -1 : 1) * satang.value_or(Satang()).value();
        }
        return told;
    }
    [[nodiscard]] std::map<std::string, std::int64_t> ours()
    {
        std::map<std::string, std::int64_t> all;
        auto const balances = read([&](storage::Reader& db) { return ledger::balances(db, test::everywhere(), world_.round); });
        for (auto const& balance : balances)
            if (balance.balance() != Satang())
                all[std::to_string(balance.account.number)] = balance.balance().value();
        return all;
    }
    static std::map<std::string, std::int64_t> by_number(std::map<std::string, std::int64_t> const& told)
    {
        std::map<std::string, std::int64_t> all;
        for (auto const& [account, amount] : told)
            all[account.substr(account.rfind(':') + 1)] += amount;
        return all;
    }

    test::TemporaryFolder folder_;
};
INSTANTIATE_FOR_BOTH_ENGINES(LedgerJournal);

TEST_P(LedgerJournal, PassesTheStrictChecksOfHledgerWhoseBalancesAreOurs)
{
    auto const path = file(journal());
    auto const checked = run("hledger -f " + path + " check --strict");
    EXPECT_EQ(checked.status, 0) << checked.text;
    auto const told = run("hledger -f " + path + " balance --flat --no-total --output-format csv");
    EXPECT_EQ(told.status, 0);
    EXPECT_EQ(by_number(balances_told(told.text)), ours()) << told.text;
}

TEST_P(LedgerJournal, PassesTheStrictChecksOfLedgerWhoseBalancesAreOurs)
{
    auto const path = file(journal());
    auto const told =
        run("ledger -f " + path +
            " --strict --pedantic --flat --no-total balance --balance-format '\"%(account)\",\"%(display_total)\"\n'");
    EXPECT_EQ(told.status, 0) << told.text;
    EXPECT_EQ(by_number(balances_told(told.text)), ours()) << told.text;
}

TEST_P(LedgerJournal, NamesHousesByIdAndNobodyByName)
{
    auto const text = journal();
    EXPECT_THAT(text, HasSubstr("; house: " + house(0).str()));
    EXPECT_THAT(text, HasSubstr("    ; paper: bank_slip ทดสอบ 1/2565 2022-02-21\n"));
    EXPECT_THAT(text, HasSubstr("    ; reverses: 4\n"));
    EXPECT_THAT(text, HasSubstr("2022-02-21 * (6) จ่ายเงินยืมทดรอง\n"));
    EXPECT_THAT(text, Not(HasSubstr("สมชาย")));
    EXPECT_THAT(text, Not(HasSubstr("น้ำใส"))) << "the families' name";
    EXPECT_THAT(seen_by(test::everywhere(), true), HasSubstr("2022-02-21 * (6) ยืม/ ให้นายสมชาย ใจดี / วันนี้\n"));
}

TEST_P(LedgerJournal, AddsUpForACouncilWhatIsOfOtherTambons)
{
    auto const text = seen_by(test::scope_of({"540101"}), true);
    EXPECT_THAT(text, HasSubstr(house(0).str()));
    EXPECT_THAT(text, Not(HasSubstr(house(4).str())));
    auto const path = file(text);
    EXPECT_EQ(run("hledger -f " + path + " check --strict").status, 0);
    auto const told = run("hledger -f " + path + " balance --flat --no-total --output-format csv");
    EXPECT_EQ(by_number(balances_told(told.text)), ours()) << "every balance stays what it is";
    auto const read_by_ledger = run("ledger -f " + path + " --strict --pedantic balance");
    EXPECT_EQ(read_by_ledger.status, 0) << read_by_ledger.text;
}

TEST_P(LedgerJournal, WritesAllRoundsIntoOneFile)
{
    auto const text = read([&](storage::Reader& db) {
        std::ostringstream out;
        ledger::write_journal(db, std::nullopt, out);
        return out.str();
    });
    EXPECT_THAT(text, HasSubstr("account assets:bank:2565-54-1:"));
    EXPECT_EQ(run("hledger -f " + file(text) + " check --strict").status, 0);
}

} // namespace

} // namespace ledger
