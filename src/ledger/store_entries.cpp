// The statements that read entries with their postings.
#include "ledger/store.hpp"
#include "platform/storage/many_keys.hpp"

namespace ledger {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kEntry{"ledger.entry", R"(
    SELECT e.id, e.round_id, e.number, e.day, e.kind, e.text, COALESCE(e.money_satang, e.amount_satang), e.paper_kind, e.paper_number,
           e.paper_date,
           e.source_kind, e.source_id, e.source_step, e.reverses, r.id, e.reason, e.recorded_at, e.recorded_name
    FROM ledger_entries e
    LEFT JOIN ledger_entries r ON r.reverses = e.id
    WHERE e.id = ?1
    ORDER BY e.id)"};

constexpr Sql kPostings{"ledger.postings", R"(
    SELECT account_id, amount_satang, round_house_id, tambon
    FROM ledger_postings
    WHERE entry_id = ?1
    ORDER BY position)"};

std::string const kPostingsOfText = "SELECT account_id, amount_satang, round_house_id, tambon, entry_id "
                                    "FROM ledger_postings "
                                    "WHERE entry_id IN " +
                                    storage::keys_at_once() + " ORDER BY entry_id, position";
Sql const kPostingsOf{"ledger.postings_of", kPostingsOfText};

constexpr Sql kEntriesOf{"ledger.entries_of", R"(
    SELECT e.id, e.round_id, e.number, e.day, e.kind, e.text, COALESCE(e.money_satang, e.amount_satang), e.paper_kind, e.paper_number,
           e.paper_date,
           e.source_kind, e.source_id, e.source_step, e.reverses, r.id, e.reason, e.recorded_at, e.recorded_name
    FROM ledger_entries e
    LEFT JOIN ledger_entries r ON r.reverses = e.id
    WHERE e.source_kind = ?1 AND e.source_id = ?2
    ORDER BY e.number, e.id)"};

constexpr Sql kBooked{"ledger.booked", R"(
    SELECT e.id
    FROM ledger_entries e
    LEFT JOIN ledger_entries r ON r.reverses = e.id
    WHERE e.source_kind = ?1 AND e.source_id = ?2 AND e.source_step = ?3 AND r.id IS NULL
    ORDER BY e.id)"};

constexpr Sql kReversedTurns{"ledger.reversed_turns", R"(
    SELECT COUNT(*)
    FROM ledger_entries e
    JOIN ledger_entries r ON r.reverses = e.id
    WHERE e.source_kind = ?1 AND e.source_id = ?2 AND e.source_step = ?3)"};

constexpr Sql kLastNumber{"ledger.last_number", R"(
    SELECT COALESCE(MAX(number), 0)
    FROM ledger_entries
    WHERE round_id = ?1)"};

constexpr Sql kEntriesOfRound{"ledger.entries", R"(
    SELECT e.id, e.round_id, e.number, e.day, e.kind, e.text, COALESCE(e.money_satang, e.amount_satang), e.paper_kind, e.paper_number,
           e.paper_date,
           e.source_kind, e.source_id, e.source_step, e.reverses, r.id, e.reason, e.recorded_at, e.recorded_name
    FROM ledger_entries e
    LEFT JOIN ledger_entries r ON r.reverses = e.id
    WHERE e.round_id = ?1
      AND (CAST(?2 AS BIGINT) IS NULL OR e.number < ?2)
      AND (CAST(?3 AS TEXT) IS NULL OR e.kind = ?3)
      AND (CAST(?4 AS TEXT) IS NULL
           OR EXISTS (SELECT 1 FROM ledger_postings p WHERE p.entry_id = e.id AND p.account_id = ?4))
      AND (CAST(?5 AS TEXT) IS NULL
           OR EXISTS (SELECT 1 FROM ledger_postings p WHERE p.entry_id = e.id AND p.tambon >= ?5 AND p.tambon <= ?6))
      AND (CAST(?7 AS TEXT) IS NULL
           OR EXISTS (SELECT 1 FROM ledger_postings p WHERE p.entry_id = e.id AND p.tambon >= ?7 AND p.tambon <= ?8)
           OR NOT EXISTS (SELECT 1 FROM ledger_postings p WHERE p.entry_id = e.id AND p.tambon IS NOT NULL))
    ORDER BY e.number DESC
    LIMIT ?9)"};

constexpr Sql kEntriesOfHouse{"ledger.entries_of_house", R"(
    SELECT e.id, e.round_id, e.number, e.day, e.kind, e.text, COALESCE(e.money_satang, e.amount_satang), e.paper_kind, e.paper_number,
           e.paper_date,
           e.source_kind, e.source_id, e.source_step, e.reverses, r.id, e.reason, e.recorded_at, e.recorded_name
    FROM ledger_entries e
    LEFT JOIN ledger_entries r ON r.reverses = e.id
    WHERE e.id IN (SELECT p.entry_id FROM ledger_postings p WHERE p.round_house_id = ?2)
      AND e.round_id = ?1
      AND (CAST(?3 AS BIGINT) IS NULL OR e.number < ?3)
      AND (CAST(?4 AS TEXT) IS NULL OR e.kind = ?4)
      AND (CAST(?5 AS TEXT) IS NULL
           OR EXISTS (SELECT 1 FROM ledger_postings p WHERE p.entry_id = e.id AND p.account_id = ?5))
    ORDER BY e.number DESC
    LIMIT ?6)"};

constexpr Sql kLastDayOfHouse{"ledger.last_day_of_house", R"(
    SELECT MAX(e.day)
    FROM ledger_entries e
    WHERE e.id IN (SELECT p.entry_id FROM ledger_postings p WHERE p.round_house_id = ?1))"};

constexpr Sql kEveryEntry{"ledger.every_entry", R"(
    SELECT e.id, e.round_id, e.number, e.day, e.kind, e.text, COALESCE(e.money_satang, e.amount_satang), e.paper_kind, e.paper_number,
           e.paper_date,
           e.source_kind, e.source_id, e.source_step, e.reverses, r.id, e.reason, e.recorded_at, e.recorded_name,
           p.account_id, p.amount_satang, p.round_house_id, p.tambon
    FROM ledger_entries e
    JOIN ledger_postings p ON p.entry_id = e.id
    LEFT JOIN ledger_entries r ON r.reverses = e.id
    WHERE e.round_id = ?1
    ORDER BY e.number, p.position)"};

constexpr Sql kMoneyLines{"ledger.money_lines", R"(
    SELECT e.id, e.number, e.day, e.kind, e.text, e.paper_number, p.account_id, CAST(SUM(p.amount_satang) AS BIGINT)
    FROM ledger_accounts a
    JOIN ledger_postings p ON p.account_id = a.id
    JOIN ledger_entries e ON e.id = p.entry_id
    WHERE a.round_id = ?1 AND a.kind IN ('bank', 'cash')
    GROUP BY e.id, e.number, e.day, e.kind, e.text, e.paper_number, p.account_id, a.number
    ORDER BY e.day, e.number, a.number)"};

constexpr Sql kLinesOf{"ledger.lines_of", R"(
    SELECT e.id, e.number, e.day, e.kind, e.text, e.paper_kind, e.paper_number, e.paper_date, e.reverses, r.id, r.day,
           CAST(SUM(p.amount_satang) AS BIGINT)
    FROM ledger_postings p
    JOIN ledger_entries e ON e.id = p.entry_id
    LEFT JOIN ledger_entries r ON r.reverses = e.id
    WHERE p.account_id = ?1
    GROUP BY e.id, e.number, e.day, e.kind, e.text, e.paper_kind, e.paper_number, e.paper_date, e.reverses, r.id, r.day
    ORDER BY e.day, e.number)"};

Entry entry_from(Row const& row)
{
    int c = 0;
    Entry e;
    e.id = row.get<EntryId>(c++);
    e.round_id = row.get<rounds::RoundId>(c++);
    e.number = row.get<std::int64_t>(c++);
    e.day = row.get<base::Date>(c++);
    e.kind = row.get<EntryKind>(c++);
    e.text = row.get<std::string>(c++);
    e.amount = row.get<base::Satang>(c++);
    if (!row.is_null(c))
        e.paper = rounds::Paper{row.get<rounds::PaperKind>(c), row.get<std::string>(c + 1), row.get<base::Date>(c + 2)};
    c += 3;
    e.source.kind = row.get<std::string>(c++);
    e.source.id = row.get<base::Uuid>(c++);
    e.source.step = row.get<std::string>(c++);
    e.reverses = row.get<std::optional<EntryId>>(c++);
    e.reversed_by = row.get<std::optional<EntryId>>(c++);
    e.reason = row.get<std::optional<std::string>>(c++);
    e.recorded_at = row.get<base::Timestamp>(c++);
    e.recorded_name = row.get<std::string>(c++);
    return e;
}

Posting posting_from(Row const& row, int c = 0)
{
    return {row.get<AccountId>(c), row.get<base::Satang>(c + 1), row.get<std::optional<rounds::RoundHouseId>>(c + 2),
            row.get<std::optional<base::AreaCode>>(c + 3)};
}

std::optional<std::string> first_of(std::optional<store::Between> const& between)
{
    return between ? std::optional(between->first) : std::nullopt;
}

std::optional<std::string> last_of(std::optional<store::Between> const& between)
{
    return between ? std::optional(between->last) : std::nullopt;
}

} // namespace

std::span<Sql const> entry_statements()
{
    static Sql const all[] = {kEntry,         kPostings,   kPostingsOf,     kEntriesOf,      kBooked,
                              kReversedTurns, kLastNumber, kEntriesOfRound, kEntriesOfHouse, kLastDayOfHouse,
                              kEveryEntry,    kMoneyLines, kLinesOf};
    return all;
}

namespace store {

std::optional<Entry> entry(storage::Reader& db, EntryId id)
{
    return db.one(kEntry, entry_from, id);
}

std::vector<Posting> postings(storage::Reader& db, EntryId id)
{
    return db.all(kPostings, [](Row const& row) { return posting_from(row); }, id);
}

std::map<EntryId, std::vector<Posting>> postings_of(storage::Reader& db, std::span<EntryId const> ids)
{
    std::map<EntryId, std::vector<Posting>> found;
    storage::each_of(db, kPostingsOf, ids, [&](Row const& row) { found[row.get<EntryId>(4)].push_back(posting_from(row)); });
    return found;
}

std::vector<Entry> entries_of(storage::Reader& db, std::string const& source_kind, base::Uuid const& source_id)
{
    return db.all(kEntriesOf, entry_from, source_kind, source_id);
}

std::optional<EntryId> booked(storage::Reader& db, Source const& source)
{
    return db.value<EntryId>(kBooked, source.kind, source.id, source.step);
}

std::int64_t reversed_turns(storage::Reader& db, Source const& source)
{
    return db.value<std::int64_t>(kReversedTurns, source.kind, source.id, source.step).value_or(0);
}

std::optional<base::Date> last_day(storage::Reader& db, rounds::RoundHouseId house)
{
    return db.one(
                 kLastDayOfHouse, [](Row const& row) { return row.get<std::optional<base::Date>>(0); }, house)
        .value_or(std::nullopt);
}

std::int64_t last_number(storage::Reader& db, rounds::RoundId round)
{
    return db.value<std::int64_t>(kLastNumber, round).value_or(0);
}

std::vector<Entry> entries(storage::Reader& db, rounds::RoundId round, EntryFilter const& f)
{
    if (f.house)
        return db.all(kEntriesOfHouse, entry_from, round, *f.house, f.before, f.kind, f.account, f.limit);
    return db.all(kEntriesOfRound, entry_from, round, f.before, f.kind, f.account, first_of(f.tambons), last_of(f.tambons),
                  first_of(f.or_province), last_of(f.or_province), f.limit);
}

void each_entry(storage::Reader& db, rounds::RoundId round,
                std::function<void(Entry const&, std::vector<Posting> const&)> const& each)
{
    std::optional<Entry> present;
    std::vector<Posting> postings;
    db.each(
        kEveryEntry,
        [&](Row const& row) {
            if (present && row.get<std::int64_t>(2) != present->number) {
                each(*present, postings);
                present.reset();
                postings.clear();
            }
            if (!present)
                present = entry_from(row);
            postings.push_back(posting_from(row, 18));
        },
        round);
    if (present)
        each(*present, postings);
}

std::vector<MoneyLine> money_lines(storage::Reader& db, rounds::RoundId round)
{
    return db.all(
        kMoneyLines,
        [](Row const& row) {
            return MoneyLine{row.get<EntryId>(0),   row.get<std::int64_t>(1), row.get<base::Date>(2),
                             row.get<EntryKind>(3), row.get<std::string>(4),  row.get<std::optional<std::string>>(5),
                             row.get<AccountId>(6), row.get<base::Satang>(7)};
        },
        round);
}

std::vector<AccountLine> lines_of(storage::Reader& db, AccountId id)
{
    return db.all(
        kLinesOf,
        [](Row const& row) {
            AccountLine line;
            line.entry = row.get<EntryId>(0);
            line.number = row.get<std::int64_t>(1);
            line.day = row.get<base::Date>(2);
            line.kind = row.get<EntryKind>(3);
            line.text = row.get<std::string>(4);
            if (!row.is_null(5))
                line.paper = rounds::Paper{row.get<rounds::PaperKind>(5), row.get<std::string>(6), row.get<base::Date>(7)};
            line.reverses = row.get<std::optional<EntryId>>(8);
            line.reversed_by = row.get<std::optional<EntryId>>(9);
            line.reversed_on = row.get<std::optional<base::Date>>(10);
            line.amount = row.get<base::Satang>(11);
            return line;
        },
        id);
}

} // namespace store

} // namespace ledger
