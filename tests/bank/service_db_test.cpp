// Statements in and out, matches and back, fees and interest from their lines, on both engines.
#include "bank/statements.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bank {

namespace {

using base::Date;
using base::Satang;
using test::made_up;
using test::statement_form;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class Bank : public test::BankBooks {
protected:
    Bank() { open_with_money(); }
    void fee(bank::LineId id)
    {
        work([&](api::Work& w) { bank::service::book_fee(w, id); });
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(Bank);

TEST_P(Bank, KeepsAStatementLineByLineAndTellsWhatIsOpen)
{
    EXPECT_EQ(unmatched().statements, 0) << "no statement yet";
    EXPECT_EQ(unmatched().uncovered, 2) << "and so nothing shows its entries";
    auto const id = take(made_up("made_up.csv"));
    EXPECT_EQ(audited(), 2) << "the statement and its mapping";
    auto const kept = read([&](storage::Reader& db) { return bank::store::statement(db, id).value(); });
    EXPECT_EQ(kept.lines, 4);
    EXPECT_EQ(kept.opening, Satang());
    EXPECT_EQ(kept.closing, Satang(3'349'734));
    auto const open = unmatched();
    EXPECT_EQ(open.lines, 4);
    EXPECT_EQ(open.lines_total, Satang(4'252'734));
    EXPECT_EQ(open.entries, 2);
    EXPECT_EQ(open.statements, 1);
    EXPECT_EQ(open.uncovered, 0);
    EXPECT_EQ(open.covered_until, Date(2022, 2, 28));
    EXPECT_TRUE(open.balance_differs);
    EXPECT_EQ(bank_differences(), 0u);
    for (auto const& event : history("bank_statement", id.str()))
        for (auto const& change : event.event.changes)
            EXPECT_THAT(change.to.value_or(""), Not(HasSubstr("สมมุติ"))) << "the audit holds no names";
}

TEST_P(Bank, TakesNothingTwice)
{
    take(made_up("made_up.csv"));
    EXPECT_EQ(take_refused(statement_form(made_up("made_up.csv"))), "409 bank.nothing_new");
    auto more = made_up("made_up.csv");
    more.insert(more.find("รวม,"), "01/03/2565,,ฝาก,,,,10.00,\"33,507.34\"\n");
    auto const id = take(more);
    auto const kept = read([&](storage::Reader& db) { return bank::store::statement(db, id).value(); });
    EXPECT_EQ(kept.lines, 1);
    EXPECT_EQ(kept.known_lines, 4);
    EXPECT_THAT(desk().lines, SizeIs(5));
}

TEST_P(Bank, RefusesAFileWithFaultsAtTheirRowsAndKeepsNothing)
{
    auto faulty = made_up("made_up.csv");
    faulty.replace(faulty.find("22/02/2565"), 10, "32/02/2565");
    EXPECT_EQ(take_refused(statement_form(faulty)), "422 bank.file_refused row 4.day=malformed");
    auto future = made_up("made_up.csv");
    future.replace(future.find("28/02/2565"), 10, "28/02/2566");
    EXPECT_EQ(take_refused(statement_form(future)), "422 bank.file_refused until=in_future");
    EXPECT_EQ(take_refused(statement_form("a,b\nc,d\n")), "422 bank.file_refused mapping.amount_column=required");
    auto no_base64 = statement_form("x");
    no_base64.content_base64 = "***";
    EXPECT_EQ(take_refused(no_base64), "422 input.invalid content_base64=malformed");
    EXPECT_THAT(desk().statements, IsEmpty());
}

TEST_P(Bank, TakesABrokenChainOnlyWhenAPersonSaysSo)
{
    auto broken = made_up("made_up.csv");
    broken.replace(broken.find("33,485.00"), 9, "33,485.50");
    auto form = statement_form(broken);
    EXPECT_EQ(take_refused(form), "409 bank.chain_broken");
    form.take_broken_chain = true;
    auto const id = take(form);
    EXPECT_TRUE(read([&](storage::Reader& db) { return bank::store::statement(db, id)->chain_broken; }));
}

TEST_P(Bank, TakesAnotherAccountsStatementOnlyWhenAPersonSaysSo)
{
    take(made_up("made_up.csv"));
    std::string const csv = "วันที่,รายการ,จำนวนเงิน,คงเหลือ\n01/03/2565,ฝาก,10.00,\"90,010.00\"\n";
    auto form = statement_form(csv);
    form.mapping = bank::guessed(bank::read_table(csv, bank::Encoding::Detect, bank::Delimiter::Detect));
    EXPECT_EQ(take_refused(form), "409 bank.other_account") << "it had 33,497.34 baht the day before";
    auto const shown = read([&](storage::Reader& db) {
        return bank::views::preview(db, bank::require_account(db, test::everywhere(), account_), bank::received(form),
                                    Date(2022, 5, 15));
    });
    EXPECT_TRUE(shown.other_account);
    EXPECT_THAT(shown.notes.back().words_en, HasSubstr("this account had 33,497.34 baht"));
    form.take_other_account = true;
    take(form);
    EXPECT_THAT(desk().lines, SizeIs(5));
}

TEST_P(Bank, RemembersTheMappingOfTheAccount)
{
    bank::Mapping mapping;
    mapping.first_row = 1;
    mapping.day_column = 2;
    mapping.amount_column = 1;
    auto form = statement_form("100.00,21/02/2565\n");
    form.mapping = mapping;
    take(form);
    auto kept = read([&](storage::Reader& db) { return bank::store::settings(db, account_); }).mapping.value();
    kept.headings_sha256.reset(); // of which file it is, the file tells
    EXPECT_EQ(kept, mapping);
    take("50.00,22/02/2565\n");
    EXPECT_THAT(desk().lines, SizeIs(2)) << "read as the first one";
}

TEST_P(Bank, TakesAStatementOutWithAReasonWhileNothingIsMatched)
{
    auto const id = take(made_up("made_up.csv"));
    auto const one = match({line(0)}, {received_});
    auto const out = [&](api::Work& w) { bank::service::take_out(w, id, {"ผิดบัญชี"}); };
    EXPECT_EQ(refused(out), "409 bank.statement_matched");
    work([&](api::Work& w) { (void)bank::service::undo(w, one, {"จับผิด"}); });
    work(out);
    EXPECT_EQ(audited(), 1);
    EXPECT_THAT(desk().lines, IsEmpty());
    EXPECT_EQ(refused(out), "409 bank.statement_out");
    take(made_up("made_up.csv"));
    EXPECT_THAT(desk().lines, SizeIs(4)) << "and it may come again";
    EXPECT_EQ(bank_differences(), 0u);
}

TEST_P(Bank, KeepsAStatementThatALaterOneReliesOn)
{
    auto const first = take(made_up("made_up.csv"));
    clock_.advance_ms(60'000);
    auto more = made_up("made_up.csv");
    more.insert(more.find("รวม,"), "01/03/2565,,ฝาก,,,,10.00,\"33,507.34\"\n");
    auto const second = take(more);
    auto const out = [&](bank::StatementId id) { return [id](api::Work& w) { bank::service::take_out(w, id, {"ผิดบัญชี"}); }; };
    EXPECT_EQ(refused(out(first)), "409 bank.statement_relied_on");
    EXPECT_THAT(desk().lines, SizeIs(5)) << "nothing is lost";
    work(out(second));
    work(out(first));
    EXPECT_THAT(desk().lines, IsEmpty());
    EXPECT_EQ(bank_differences(), 0u);
}

TEST_P(Bank, TheCheckFindsLinesThatALaterStatementLacks)
{
    auto const first = take(made_up("made_up.csv"));
    clock_.advance_ms(60'000);
    auto more = made_up("made_up.csv");
    more.insert(more.find("รวม,"), "01/03/2565,,ฝาก,,,,10.00,\"33,507.34\"\n");
    take(more);
    work([&](api::Work& w) {
        bank::store::take_out(w.tx(), first, {"ทดสอบ", w.now(), w.actor().id, w.actor().display_name});
        w.audit({"test", {"bank_statement", first.str()}, {}, {}, ""});
    });
    auto const found = read([](storage::Reader& db) { return bank::check(db); });
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_THAT(found[0].what, HasSubstr("lines that came before"));
}

TEST_P(Bank, MatchesAndUndoes)
{
    take(made_up("made_up.csv"));
    auto const id = match({line(0)}, {received_});
    EXPECT_EQ(audited(), 1);
    EXPECT_EQ(unmatched().lines, 3);
    EXPECT_EQ(unmatched().entries, 1);
    EXPECT_EQ(match_refused({line(0)}, {received_}), "422 bank.match_refused line_ids[0]=matched entry_ids[0]=matched");
    EXPECT_EQ(match_refused({line(1)}, {received_}), "422 bank.match_refused entry_ids[0]=matched");
    work([&](api::Work& w) { (void)bank::service::undo(w, id, {"จับผิด"}); });
    EXPECT_EQ(unmatched().lines, 4);
    EXPECT_EQ(refused([&](api::Work& w) { (void)bank::service::undo(w, id, {"จับผิด"}); }), "409 bank.match_undone");
    match({line(0)}, {received_});
    EXPECT_EQ(bank_differences(), 0u);
}

TEST_P(Bank, ConfirmsAllCertainOnesOrNone)
{
    take(made_up("made_up.csv"));
    auto const confirm = [&](std::vector<bank::LineId> lines) {
        return [this, lines](api::Work& w) { bank::service::match_certain(w, account_, {lines}); };
    };
    EXPECT_EQ(refused(confirm({line(0), line(1), line(2)})), "409 bank.not_certain_any_more") << "the fee is not in the books";
    EXPECT_EQ(unmatched().lines, 4);
    work(confirm({line(0), line(1)}));
    EXPECT_EQ(audited(), 2);
    EXPECT_EQ(unmatched().lines, 2);
    EXPECT_EQ(unmatched().entries, 0);
}

TEST_P(Bank, BooksFeeAndInterestFromTheirLines)
{
    take(made_up("made_up.csv"));
    match({line(0)}, {received_});
    match({line(1)}, {bought_});
    auto const before = entries();
    EXPECT_EQ(refused([&](api::Work& w) { bank::service::book_interest(w, line(2)); }), "409 bank.not_interest");
    EXPECT_EQ(refused([&](api::Work& w) { bank::service::book_fee(w, line(3)); }), "409 bank.not_a_fee");
    fee(line(2));
    work([&](api::Work& w) { bank::service::book_interest(w, line(3)); });
    EXPECT_EQ(entries(), before + 2);
    EXPECT_EQ(balance(Kind::Management), 15);
    auto const open = unmatched();
    EXPECT_EQ(open.lines, 0);
    EXPECT_EQ(open.entries, 0);
    EXPECT_FALSE(open.balance_differs) << "to the satang";
    EXPECT_EQ(reconciliation(Date(2022, 2, 28)).difference_satang, Satang());
    EXPECT_EQ(refused([&](api::Work& w) { bank::service::book_fee(w, line(2)); }), "409 bank.line_matched");
    EXPECT_EQ(bank_differences(), 0u);
    EXPECT_EQ(differences(), 0u);
}

TEST_P(Bank, TheReconciliationTellsADayOnWhichTheBooksAreBelowZero)
{
    EXPECT_THAT(reconciliation(Date(2022, 2, 28)).notes, IsEmpty());
    auto early = purchase(house(1), Satang::baht(700));
    early.day = Date(2022, 2, 18);
    early.paper->date = early.day;
    post(early);
    auto const notes = reconciliation(Date(2022, 2, 28)).notes;
    ASSERT_THAT(notes, SizeIs(1));
    EXPECT_EQ(notes[0].words_en,
              "The books are below zero, furthest on 18 February 2022 with -700.00 baht; see whether the days of "
              "the entries before are right");
}

TEST_P(Bank, AFeeIsManagementThatIsUsedSoThatTheBooksCanBeClosed)
{
    transfer({house(2)}, Satang::baht(19'000));
    take(made_up("made_up.csv"));
    fee(line(2));
    EXPECT_EQ(balance(Kind::Management), 15);
    EXPECT_EQ(money(std::nullopt).committed, Satang::baht(9'485)) << "the management share pays it";
    EXPECT_EQ(money(std::nullopt).grant_used, Satang::baht(15));
}

TEST_P(Bank, ACorrectionInTheBooksFreesTheLine)
{
    take(made_up("made_up.csv"));
    match({line(1)}, {bought_});
    fee(line(2));
    auto const of_fee = line(2);
    auto const booked = read([&](storage::Reader& db) { return ledger::entries_of(db, "bank_line", of_fee).at(0).id; });
    work([&](api::Work& w) {
        (void)ledger::correct(w, bought_, "ลงผิดบ้าน", w.today());
        (void)ledger::correct(w, booked, "ไม่ใช่ค่าธรรมเนียม", w.today());
    });
    EXPECT_EQ(unmatched().lines, 4) << "both are open again";
    fee(line(2));
    EXPECT_EQ(unmatched().lines, 3) << "and may be booked once more";
    EXPECT_EQ(bank_differences(), 0u);
}

TEST_P(Bank, KeepsANoteOfALineThatIsLeftOpen)
{
    take(made_up("made_up.csv"));
    auto const id = line(2);
    auto const state = [&] {
        return read([&](storage::Reader& db) { return bank::views::line(db, actor_, test::everywhere(), id); });
    };
    work([&](api::Work& w) { bank::service::note(w, id, {"ถามธนาคาร"}); });
    EXPECT_EQ(state().state, bank::LineState::Noted);
    EXPECT_EQ(state().note, "ถามธนาคาร");
    EXPECT_EQ(unmatched().lines, 4) << "it is not forgotten";
    work([&](api::Work& w) { bank::service::note(w, id, {}); });
    EXPECT_EQ(state().state, bank::LineState::Unmatched);
}

TEST_P(Bank, TheDatabaseRefusesToChangeWhatTheBankWrote)
{
    take(made_up("made_up.csv"));
    for (auto const* script : {"UPDATE bank_lines SET amount_satang = 1", "DELETE FROM bank_lines",
                               "UPDATE bank_statements SET day_from = '2022-01-01'", "DELETE FROM bank_statements"})
        EXPECT_ANY_THROW(db().run_script(script)) << script;
    EXPECT_THAT(desk().lines, SizeIs(4));
}

TEST_P(Bank, TheCheckFindsALineThatIsMatchedTwice)
{
    take(made_up("made_up.csv"));
    match({line(0)}, {received_});
    work([&](api::Work& w) {
        bank::Match twice;
        twice.id = w.new_id<bank::MatchId>();
        twice.account = account_;
        twice.at = w.now();
        twice.lines = {line(0)};
        twice.entries = {{bought_, Satang::baht(-4'500)}};
        bank::store::insert(w.tx(), twice, w.actor().id);
        w.audit({"test", {"bank_match", twice.id.str()}, {}, {}, ""});
    });
    auto const found = read([](storage::Reader& db) { return bank::check(db); });
    ASSERT_THAT(found, SizeIs(2));
    EXPECT_THAT(found[0].what + found[1].what, AllOf(HasSubstr("sums"), HasSubstr("line ")));
}

TEST_P(Bank, KeepsToTheScopeOfTheAccount)
{
    auto const of_tambon = account(Kind::Bank, "ธ.ก.ส. สวนเขื่อน", test::area("540112"));
    auto const seen = [&](ledger::AccountId id, auth::Scope const& scope) {
        return test::refusal(
            [&] { read([&](storage::Reader& db) { return bank::require_account(db, scope, id).account.number; }); });
    };
    EXPECT_EQ(seen(account_, test::scope_of({"54"})), "");
    EXPECT_EQ(seen(account_, test::scope_of({"540112"})), "404 bank.account_not_found");
    EXPECT_EQ(seen(of_tambon, test::scope_of({"540112"})), "");
    EXPECT_EQ(seen(of_tambon, test::scope_of({"540101"})), "404 bank.account_not_found");
    EXPECT_EQ(seen(account(Kind::Cash, "เงินสด"), test::everywhere()), "409 bank.not_a_bank_account");
}

TEST_P(Bank, TellsAFaultOfBothInOnePreview)
{
    take(made_up("made_up.csv"));
    auto later = std::string("วันที่,รายการ,จำนวนเงิน,คงเหลือ\n05/03/2565,ฝาก,10.00,\"40,010.00\"\n");
    auto const shown = read([&](storage::Reader& db) {
        return bank::views::preview(db, bank::require_account(db, test::everywhere(), account_), bank::received([&] {
                                        auto form = statement_form(later);
                                        form.mapping = bank::guessed(
                                            bank::read_table(later, bank::Encoding::Detect, bank::Delimiter::Detect));
                                        return form;
                                    }()),
                                    Date(2022, 5, 15));
    });
    EXPECT_TRUE(shown.can_take);
    EXPECT_EQ(shown.new_lines, 1);
    ASSERT_THAT(shown.notes, SizeIs(1));
    EXPECT_EQ(shown.notes[0].words_en, "There is no statement of 1 March 2022 to 4 March 2022");
}

} // namespace

} // namespace bank
