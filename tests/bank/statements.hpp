// Books with a bank account, and statements that are made up for it; what suites of the bank take in and match.
#pragma once

#include "bank/rules.hpp"
#include "bank/service.hpp"
#include "bank/store.hpp"
#include "bank/views.hpp"
#include "ledger/books.hpp"
#include "platform/auth/hex.hpp"
#include "support/sources.hpp"

#include <string>
#include <vector>

namespace test {

inline bank::StatementForm statement_form(std::string const& bytes, bank::Format format = bank::Format::Csv)
{
    bank::StatementForm form;
    form.format = format;
    form.file_name = format == bank::Format::Csv ? "made_up.csv" : "made_up.xml";
    form.content_base64 = auth::to_base64(bytes);
    return form;
}

inline std::string made_up(std::string const& name)
{
    return project_file("tests/bank/data/" + name);
}

class BankBooks : public Books {
protected:
    // Two houses' grant on 21 February, material bought the day after.
    void open_with_money()
    {
        open();
        account_ = bank();
        received_ = transfer({house(0), house(1)}, base::Satang::baht(19'000));
        auto bought = purchase(house(0), base::Satang::baht(4'500));
        bought.day = base::Date(2022, 2, 22);
        bought.text = "ซื้อวัสดุ";
        bought_ = post(bought);
    }
    bank::StatementId take(bank::StatementForm form)
    {
        return work([&](api::Work& w) { return bank::service::take(w, account_, bank::received(std::move(form))); });
    }
    bank::StatementId take(std::string const& bytes) { return take(statement_form(bytes)); }
    [[nodiscard]] std::string take_refused(bank::StatementForm form)
    {
        return refused([&](api::Work& w) { (void)bank::service::take(w, account_, bank::received(std::move(form))); });
    }
    [[nodiscard]] bank::Desk desk()
    {
        return read([&](storage::Reader& db) { return bank::desk_of(db, account_); });
    }
    [[nodiscard]] bank::LineId line(std::size_t i) { return desk().lines.at(i).id; }
    bank::MatchId match(std::vector<bank::LineId> lines, std::vector<ledger::EntryId> entries)
    {
        return work([&](api::Work& w) { return bank::service::match(w, account_, {std::move(lines), std::move(entries), {}}); });
    }
    [[nodiscard]] std::string match_refused(std::vector<bank::LineId> lines, std::vector<ledger::EntryId> entries)
    {
        return refused(
            [&](api::Work& w) { (void)bank::service::match(w, account_, {std::move(lines), std::move(entries), {}}); });
    }
    [[nodiscard]] bank::Unmatched unmatched()
    {
        return read([&](storage::Reader& db) { return bank::unmatched(db, world_.round).at(0); });
    }
    [[nodiscard]] std::size_t bank_differences()
    {
        return read([](storage::Reader& db) { return bank::check(db); }).size();
    }
    [[nodiscard]] bank::ReconciliationView reconciliation(base::Date on)
    {
        return read([&](storage::Reader& db) {
            return bank::views::reconciliation(db, actor_, bank::require_account(db, everywhere(), account_), on);
        });
    }

    ledger::AccountId account_;
    Id received_;
    Id bought_;
};

} // namespace test
