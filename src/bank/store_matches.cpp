// The statements about matches and notes, and the list of all statements of the room.
#include "bank/store.hpp"

#include <algorithm>

namespace bank {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kMatches{"bank.matches", R"(
    SELECT m.id, m.account_id, m.kind, m.note, m.matched_at, m.matched_name
    FROM bank_matches m
    LEFT JOIN bank_matches_undone u ON u.match_id = m.id
    WHERE m.account_id = ?1 AND u.match_id IS NULL
    ORDER BY m.id)"};

constexpr Sql kMatchLines{"bank.match_lines", R"(
    SELECT x.match_id, x.line_id
    FROM bank_match_lines x
    JOIN bank_matches m ON m.id = x.match_id
    WHERE m.account_id = ?1
    ORDER BY x.match_id, x.line_id)"};

constexpr Sql kMatchEntries{"bank.match_entries", R"(
    SELECT x.match_id, x.entry_id, x.amount_satang
    FROM bank_match_entries x
    JOIN bank_matches m ON m.id = x.match_id
    WHERE m.account_id = ?1
    ORDER BY x.match_id, x.entry_id)"};

constexpr Sql kMatch{"bank.match", R"(
    SELECT m.account_id, CASE WHEN u.match_id IS NULL THEN 0 ELSE 1 END
    FROM bank_matches m
    LEFT JOIN bank_matches_undone u ON u.match_id = m.id
    WHERE m.id = ?1
    ORDER BY m.id)"};

constexpr Sql kInsertMatch{"bank.insert_match", R"(
    INSERT INTO bank_matches (id, account_id, kind, note, matched_at, matched_by, matched_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))"};

constexpr Sql kInsertMatchLine{"bank.insert_match_line", R"(
    INSERT INTO bank_match_lines (match_id, line_id)
    VALUES (?1, ?2))"};

constexpr Sql kInsertMatchEntry{"bank.insert_match_entry", R"(
    INSERT INTO bank_match_entries (match_id, entry_id, amount_satang)
    VALUES (?1, ?2, ?3))"};

constexpr Sql kUndo{"bank.undo", R"(
    INSERT INTO bank_matches_undone (match_id, reason, undone_at, undone_by, undone_name)
    VALUES (?1, ?2, ?3, ?4, ?5))"};

constexpr Sql kNotes{"bank.notes", R"(
    SELECT n.line_id, n.note
    FROM bank_line_notes n
    JOIN bank_lines l ON l.id = n.line_id
    WHERE l.account_id = ?1
    ORDER BY n.line_id, n.turn)"};

constexpr Sql kNote{"bank.note", R"(
    INSERT INTO bank_line_notes (id, line_id, turn, note, noted_at, noted_by, noted_name)
    SELECT CAST(?1 AS TEXT), CAST(?2 AS TEXT), 1 + COALESCE(MAX(turn), 0), CAST(?3 AS TEXT), CAST(?4 AS TEXT), CAST(?5 AS TEXT), CAST(?6 AS TEXT)
    FROM bank_line_notes
    WHERE line_id = ?2)"};

} // namespace

std::span<Sql const> match_statements()
{
    static constexpr Sql all[] = {kMatches,         kMatchLines,       kMatchEntries, kMatch, kInsertMatch,
                                  kInsertMatchLine, kInsertMatchEntry, kUndo,         kNotes, kNote};
    return all;
}

std::span<Sql const> statements()
{
    static std::vector<Sql> const all = [] {
        std::vector<Sql> every;
        for (auto const part : {statement_statements(), match_statements()})
            every.insert(every.end(), part.begin(), part.end());
        return every;
    }();
    return all;
}

namespace store {

std::vector<Match> matches(storage::Reader& db, ledger::AccountId account)
{
    auto all = db.all(
        kMatches,
        [](Row const& row) {
            Match match;
            match.id = row.get<MatchId>(0);
            match.account = row.get<ledger::AccountId>(1);
            match.kind = row.get<MatchKind>(2);
            match.note = row.get<std::optional<std::string>>(3);
            match.at = row.get<base::Timestamp>(4);
            match.by = row.get<std::string>(5);
            return match;
        },
        account);
    std::map<MatchId, Match*> by_id;
    for (auto& match : all)
        by_id.emplace(match.id, &match);
    db.each(
        kMatchLines,
        [&](Row const& row) {
            if (auto const found = by_id.find(row.get<MatchId>(0)); found != by_id.end())
                found->second->lines.push_back(row.get<LineId>(1));
        },
        account);
    db.each(
        kMatchEntries,
        [&](Row const& row) {
            if (auto const found = by_id.find(row.get<MatchId>(0)); found != by_id.end())
                found->second->entries.emplace_back(row.get<ledger::EntryId>(1), row.get<base::Satang>(2));
        },
        account);
    return all;
}

std::optional<MatchHead> match(storage::Reader& db, MatchId id)
{
    return db.one(kMatch, [](Row const& row) { return MatchHead{row.get<ledger::AccountId>(0), row.get<bool>(1)}; }, id);
}

void insert(storage::Writer& tx, Match const& match, auth::UserId const& by)
{
    tx.execute(kInsertMatch, match.id, match.account, match.kind, match.note, match.at, by, match.by);
    for (auto const& line : match.lines)
        tx.execute(kInsertMatchLine, match.id, line);
    for (auto const& [entry, amount] : match.entries)
        tx.execute(kInsertMatchEntry, match.id, entry, amount);
}

void undo(storage::Writer& tx, MatchId id, Mark const& mark)
{
    tx.execute(kUndo, id, mark.reason, mark.at, mark.by, mark.name);
}

std::map<LineId, std::string> notes(storage::Reader& db, ledger::AccountId account)
{
    std::map<LineId, std::string> notes;
    db.each(kNotes, [&](Row const& row) { notes[row.get<LineId>(0)] = row.get<std::string>(1); }, account);
    std::erase_if(notes, [](auto const& note) { return note.second.empty(); });
    return notes;
}

void note(storage::Writer& tx, base::Uuid id, LineId line, Mark const& mark)
{
    tx.execute(kNote, id, line, mark.reason, mark.at, mark.by, mark.name);
}

} // namespace store

Desk desk_of(storage::Reader& db, ledger::AccountId account)
{
    Desk desk;
    desk.statements = store::statements(db, account);
    std::erase_if(desk.statements, [](Statement const& statement) { return statement.out_at.has_value(); });
    desk.lines = store::lines(db, account);
    desk.entries = ledger::lines_of(db, account);
    desk.matches = store::matches(db, account);
    desk.notes = store::notes(db, account);
    return desk;
}

} // namespace bank
