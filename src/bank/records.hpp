// What the bank's pages send and receive over the wire.
#pragma once

#include "bank/bank.hpp"
#include "bank/mapping.hpp"
#include "base/fields.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bank {

struct MatchTag;
using MatchId = base::Id<MatchTag>;

enum class LineState { Unmatched, Noted, Matched };
std::span<base::EnumValue<LineState> const> values_of(LineState);

enum class MatchKind { ByHand, Certain, Booked };
std::span<base::EnumValue<MatchKind> const> values_of(MatchKind);

// ---- taking a statement in

struct StatementForm {
    Format format = Format::Csv;
    std::string file_name;
    std::string content_base64;
    std::optional<Mapping> mapping; // of a CSV; absent: the one kept for the account, or a guess
    std::optional<base::Date> from; // which days the file is of; absent: those of its lines
    std::optional<base::Date> until;
    bool take_broken_chain = false;  // although its balances do not follow each other
    bool take_other_account = false; // although its number or opening balance is not that of the account
};
Schema const& schema_of(Tag<StatementForm>);

struct RawRowView {
    std::int64_t row = 0;
    std::vector<std::string> cells;
};
Schema const& schema_of(Tag<RawRowView>);

struct FileLineView {
    std::int64_t row = 0;
    base::Date day;
    std::string time;
    std::string description;
    std::string reference;
    std::string counterparty;
    base::Satang amount_satang;
    std::optional<base::Satang> balance_satang;
    bool known = false; // came with an earlier statement
};
Schema const& schema_of(Tag<FileLineView>);

struct RowFaultView {
    std::int64_t row = 0;
    std::string field;
    std::string words_th;
    std::string words_en;
};
Schema const& schema_of(Tag<RowFaultView>);

enum class NoteKind {
    ChainBroken,
    Gap,
    Overlap,
    NotFollowing,
    Future,
    Known,
    LeftOut,
    WithoutDay,
    NoBalance,
    OtherAccount,
    BelowZero
};
std::span<base::EnumValue<NoteKind> const> values_of(NoteKind);

struct NoteView {
    NoteKind kind = NoteKind::Known;
    bool serious = false;
    std::string words_th;
    std::string words_en;
};
Schema const& schema_of(Tag<NoteView>);

enum class MappingFrom { Given, Kept, Guessed };
std::span<base::EnumValue<MappingFrom> const> values_of(MappingFrom);

struct PreviewView {
    Format format = Format::Csv;
    Encoding encoding = Encoding::Utf8;
    Delimiter delimiter = Delimiter::Comma;
    std::optional<Mapping> mapping; // of a CSV: as it was used
    std::optional<MappingFrom> mapping_from;
    std::vector<RawRowView> first_rows; // of a CSV, 20
    std::vector<FileLineView> lines;    // as understood, the first 50
    std::int64_t lines_total = 0;
    std::int64_t new_lines = 0;
    std::int64_t known_lines = 0;
    std::int64_t left_out = 0;
    std::optional<base::Date> from;
    std::optional<base::Date> until;
    std::optional<base::Satang> opening_satang;
    std::optional<base::Satang> closing_satang;
    base::Satang in_satang;
    base::Satang out_satang;
    std::string account_number;       // its end, where the file tells it
    std::vector<RowFaultView> faults; // the first 50
    std::int64_t faults_total = 0;
    std::vector<NoteView> notes;
    bool chain_broken = false;
    bool other_account = false; // its number or opening balance is not that of the account
    bool can_take = false;
};
Schema const& schema_of(Tag<PreviewView>);

// ---- statements and lines

struct StatementRow {
    StatementId id;
    Format format = Format::Csv;
    std::string file_name;
    std::string reference;
    base::Date from;
    base::Date until;
    std::optional<base::Satang> opening_satang;
    std::optional<base::Satang> closing_satang;
    bool chain_broken = false;
    std::int64_t lines = 0;
    std::int64_t known_lines = 0;
    std::int64_t unmatched_lines = 0;
    base::Timestamp taken_at;
    std::string taken_name;
    std::optional<std::string> out_reason; // it was taken out
    std::optional<base::Timestamp> out_at;
    std::optional<std::string> out_name;
    bool can_take_out = false;
};
Schema const& schema_of(Tag<StatementRow>);

struct EntryView {
    ledger::EntryId id;
    std::int64_t number = 0;
    base::Date day;
    ledger::EntryKind kind = ledger::EntryKind::Transfer;
    std::string label_th;
    std::string label_en;
    std::string text;
    std::optional<std::string> paper_number;
    base::Satang amount_satang; // on this account
};
Schema const& schema_of(Tag<EntryView>);

struct MatchView {
    MatchId id;
    MatchKind kind = MatchKind::ByHand;
    std::optional<std::string> note;
    base::Timestamp matched_at;
    std::string matched_name;
    std::int64_t lines = 0;
    std::vector<EntryView> entries;
};
Schema const& schema_of(Tag<MatchView>);

struct LineView {
    LineId id;
    StatementId statement_id;
    base::Date day;
    std::string time;
    std::string description; // "•••" for whom it need not concern
    std::string reference;
    std::string counterparty; // the same
    base::Satang amount_satang;
    std::optional<base::Satang> balance_satang;
    LineState state = LineState::Unmatched;
    std::optional<std::string> note;
    std::optional<MatchView> match;
};
Schema const& schema_of(Tag<LineView>);

struct LinePage {
    std::vector<LineView> items; // newest first
    std::optional<std::string> next;
    std::int64_t total = 0;
    base::Satang in_satang; // of all of them
    base::Satang out_satang;
};
Schema const& schema_of(Tag<LinePage>);

struct StatementView {
    StatementRow statement;
    ledger::AccountId account_id;
    std::string account_name;
    rounds::RoundId round_id;
    std::vector<LineView> lines; // the first 500
};
Schema const& schema_of(Tag<StatementView>);

// ---- the matching desk

struct ReasonView {
    std::string code; // amount, same_day, near_day, reference, name, sum
    std::string words_th;
    std::string words_en;
};
Schema const& schema_of(Tag<ReasonView>);

// One line with one entry, with several, or several lines with one entry.
struct CandidateView {
    int score = 0;
    bool certain = false;
    std::vector<EntryView> entries;
    std::vector<LineView> more_lines; // besides the line asked about
    std::vector<ReasonView> reasons;
};
Schema const& schema_of(Tag<CandidateView>);

struct CandidateList {
    LineView line;
    std::vector<CandidateView> items; // the best first
    bool can_match = false;
    bool can_be_fee = false;
    bool can_be_interest = false;
};
Schema const& schema_of(Tag<CandidateList>);

struct MatchForm {
    std::vector<LineId> line_ids;
    std::vector<ledger::EntryId> entry_ids;
    std::optional<std::string> note;
};
Schema const& schema_of(Tag<MatchForm>);

struct CertainForm {
    std::vector<LineId> line_ids; // those that were shown as certain
};
Schema const& schema_of(Tag<CertainForm>);

struct ReasonForm {
    std::string reason;
};
Schema const& schema_of(Tag<ReasonForm>);

struct LineNoteForm {
    std::optional<std::string> note; // absent: none any more
};
Schema const& schema_of(Tag<LineNoteForm>);

struct AccountSettingsForm {
    int match_days = 7;
    std::int64_t version = 0;
};
Schema const& schema_of(Tag<AccountSettingsForm>);

// ---- accounts

struct AccountRow {
    ledger::AccountId id;
    std::int64_t number = 0;
    std::string name;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::int64_t statements = 0;
    std::int64_t lines = 0;
    std::int64_t unmatched_lines = 0;
    base::Satang unmatched_lines_satang; // without signs
    std::int64_t unmatched_entries = 0;
    base::Satang unmatched_entries_satang;
    std::optional<base::Date> covered_from;
    std::optional<base::Date> covered_until;
    std::optional<base::Satang> bank_satang; // on the last covered day
    std::optional<base::Satang> books_satang;
    bool differs = false;
};
Schema const& schema_of(Tag<AccountRow>);

struct BankView {
    rounds::RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    base::FiscalYear fiscal_year;
    bool round_open = true;
    bool keeps_books = false;
    std::vector<AccountRow> accounts;
    bool can_write = false;
};
Schema const& schema_of(Tag<BankView>);

// A pair that nobody would doubt.
struct CertainView {
    LineView line;
    EntryView entry;
    std::vector<ReasonView> reasons;
};
Schema const& schema_of(Tag<CertainView>);

struct DeskView {
    rounds::RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    AccountRow account;
    std::optional<Mapping> mapping;
    int match_days = 7;
    std::int64_t version = 0;
    std::vector<StatementRow> statements; // newest first, those taken out too
    std::vector<NoteView> notes;          // gaps and breaks between statements
    std::vector<CertainView> certain;
    std::vector<LineView> lines;    // unmatched, oldest first, the first 200
    std::vector<EntryView> entries; // unmatched on covered days, the first 200
    std::int64_t matched_lines = 0;
    bool shows_names = false;
    bool can_write = false;
};
Schema const& schema_of(Tag<DeskView>);

// ---- reconciliation

struct ReconciliationView {
    rounds::RoundId round_id;
    ledger::AccountId account_id;
    std::string account_name;
    base::Date on;
    std::optional<base::Satang> bank_satang; // absent: no statement tells a balance
    std::vector<LineView> lines;             // at the bank and not in the books, the first 500
    std::int64_t lines_total = 0;
    base::Satang lines_satang;      // of all of them
    std::vector<EntryView> entries; // in the books and not at the bank, the first 500
    std::int64_t entries_total = 0;
    base::Satang entries_satang; // of all of them
    base::Satang books_satang;
    std::optional<base::Satang> difference_satang; // bank − lines + entries − books
    std::optional<base::Satang> beginning_satang;  // of it: the first statement began with another balance than the books
    std::optional<base::Satang> gaps_satang;       // of it: days of which no statement is here
    std::optional<base::Satang> unexplained_satang;
    std::vector<NoteView> notes;
};
Schema const& schema_of(Tag<ReconciliationView>);

} // namespace bank
