// Lists of the books as tables: the register of income and expense, the trial balance, entries. And the register on paper.
#pragma once

#include "ledger/store.hpp"
#include "ledger/views.hpp"
#include "platform/documents/table.hpp"

#include <optional>
#include <string>

namespace ledger {

struct RegisterQuery {
    std::optional<AccountId> account; // absent: all bank accounts and cash together
    std::optional<base::Date> from;
    std::optional<base::Date> until; // the last day
};
struct RegisterLine {
    base::Date day;
    std::int64_t number = 0;
    std::string text;
    std::string paper_number;
    std::string account;
    base::Satang received; // one of the two
    base::Satang paid;
    base::Satang balance; // after it
};
// ทะเบียนคุมรายรับ-รายจ่าย: what came into bank and cash and went out of it, by day.
struct Register {
    base::Satang brought_forward;
    std::vector<RegisterLine> lines;
    base::Satang received;
    base::Satang paid;
    base::Satang balance;
};
[[nodiscard]] Register register_of(storage::Reader&, auth::Scope const&, rounds::Round const&, RegisterQuery const&);
[[nodiscard]] documents::Table register_table(Register const&);
[[nodiscard]] documents::Table trial_balance_table(BooksView const&);
[[nodiscard]] documents::Table entry_table(std::vector<EntryRow> const&);

struct RegisterPaper {
    rounds::Round round;
    std::string account; // "" for all
    RegisterQuery query;
    base::Timestamp made_at;
    bool made_up = false;
};
[[nodiscard]] std::string register_pdf(Register const&, RegisterPaper const&);

} // namespace ledger
