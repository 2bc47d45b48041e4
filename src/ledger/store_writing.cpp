// The statements that write an entry: its postings first, then the entry, which the database's guard looks at, then balances.
#include "ledger/store.hpp"

namespace ledger {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kInsertPosting{"ledger.insert_posting", R"(
    INSERT INTO ledger_postings (entry_id, position, account_id, round_house_id, tambon, amount_satang)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6))"};

constexpr std::size_t kAtOnce = 16; // rows of one statement, where an entry is over thousands of houses

constexpr Sql kInsertPostings{"ledger.insert_postings", R"(
    INSERT INTO ledger_postings (entry_id, position, account_id, round_house_id, tambon, amount_satang)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6), (?7, ?8, ?9, ?10, ?11, ?12), (?13, ?14, ?15, ?16, ?17, ?18), (?19, ?20, ?21, ?22, ?23, ?24),
           (?25, ?26, ?27, ?28, ?29, ?30), (?31, ?32, ?33, ?34, ?35, ?36), (?37, ?38, ?39, ?40, ?41, ?42), (?43, ?44, ?45, ?46, ?47, ?48),
           (?49, ?50, ?51, ?52, ?53, ?54), (?55, ?56, ?57, ?58, ?59, ?60), (?61, ?62, ?63, ?64, ?65, ?66), (?67, ?68, ?69, ?70, ?71, ?72),
           (?73, ?74, ?75, ?76, ?77, ?78), (?79, ?80, ?81, ?82, ?83, ?84), (?85, ?86, ?87, ?88, ?89, ?90), (?91, ?92, ?93, ?94, ?95, ?96))"};

constexpr Sql kInsertEntry{"ledger.insert_entry", R"(
    INSERT INTO ledger_entries (id, round_id, number, day, kind, text, amount_satang, money_satang, paper_kind, paper_number, paper_date,
                                source_kind, source_id, source_step, source_turn, reverses, reason, recorded_at, recorded_by,
                                recorded_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20))"};

constexpr Sql kAddToBalances{"ledger.add_to_balances", R"(
    INSERT INTO ledger_balances (account_id, round_id, debit_satang, credit_satang)
    SELECT p.account_id, CAST(?2 AS TEXT),
           CAST(SUM(CASE WHEN p.amount_satang > 0 THEN p.amount_satang ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN p.amount_satang < 0 THEN -p.amount_satang ELSE 0 END) AS BIGINT)
    FROM ledger_postings p
    WHERE p.entry_id = ?1
    GROUP BY p.account_id
    ON CONFLICT (account_id) DO UPDATE
    SET debit_satang = ledger_balances.debit_satang + excluded.debit_satang,
        credit_satang = ledger_balances.credit_satang + excluded.credit_satang)"};

constexpr Sql kAddToHouseBalances{"ledger.add_to_house_balances", R"(
    INSERT INTO ledger_house_balances (account_id, house, round_id, tambon, debit_satang, credit_satang)
    SELECT p.account_id, COALESCE(p.round_house_id, ''), CAST(?2 AS TEXT), p.tambon,
           CAST(SUM(CASE WHEN p.amount_satang > 0 THEN p.amount_satang ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN p.amount_satang < 0 THEN -p.amount_satang ELSE 0 END) AS BIGINT)
    FROM ledger_postings p
    WHERE p.entry_id = ?1
    GROUP BY p.account_id, COALESCE(p.round_house_id, ''), p.tambon
    ON CONFLICT (account_id, house) DO UPDATE
    SET debit_satang = ledger_house_balances.debit_satang + excluded.debit_satang,
        credit_satang = ledger_house_balances.credit_satang + excluded.credit_satang)"};

void append(std::vector<storage::Value>& values, EntryId entry, std::size_t position, Posting const& p)
{
    using storage::to_value;
    values.push_back(to_value(entry));
    values.push_back(to_value(position));
    values.push_back(to_value(p.account));
    values.push_back(to_value(p.house));
    values.push_back(to_value(p.tambon));
    values.push_back(to_value(p.amount));
}

} // namespace

std::span<Sql const> writing_statements()
{
    static constexpr Sql all[] = {kInsertPosting, kInsertPostings, kInsertEntry, kAddToBalances, kAddToHouseBalances};
    return all;
}

namespace store {

void insert(storage::Writer& db, EntryId entry, std::span<Posting const> postings)
{
    std::size_t done = 0;
    std::vector<storage::Value> values;
    for (; postings.size() - done >= kAtOnce; done += kAtOnce) {
        values.clear();
        for (std::size_t i = done; i < done + kAtOnce; ++i)
            append(values, entry, i + 1, postings[i]);
        db.execute_values(kInsertPostings, values);
    }
    for (; done < postings.size(); ++done) {
        auto const& p = postings[done];
        db.execute(kInsertPosting, entry, done + 1, p.account, p.house, p.tambon, p.amount);
    }
}

void insert(storage::Writer& db, Booking const& booking)
{
    auto const& e = booking.entry;
    auto const paper = [&](auto const& part) {
        using Part = std::decay_t<decltype(part(*e.paper))>;
        return e.paper ? std::optional<Part>(part(*e.paper)) : std::nullopt;
    };
    db.execute(kInsertEntry, e.id, e.round_id, e.number, e.day, e.kind, e.text, booking.debits, e.amount,
               paper([](rounds::Paper const& p) { return p.kind; }), paper([](rounds::Paper const& p) { return p.number; }),
               paper([](rounds::Paper const& p) { return p.date; }), e.source.kind, e.source.id, e.source.step, booking.turn,
               e.reverses, e.reason, e.recorded_at, booking.recorded_by, e.recorded_name);
}

void add_to_balances(storage::Writer& db, EntryId entry, rounds::RoundId round)
{
    db.execute(kAddToBalances, entry, round);
    db.execute(kAddToHouseBalances, entry, round);
}

} // namespace store

} // namespace ledger
