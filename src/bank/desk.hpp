// All that is known of one bank account: its statements and lines, its entries in the books, and what was matched.
#pragma once

#include "bank/records.hpp"
#include "ledger/ledger.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bank {

struct Statement {
    StatementId id;
    ledger::AccountId account;
    Format format = Format::Csv;
    std::string file_name;
    std::string sha256;
    std::string reference;
    base::Date from;
    base::Date until;
    std::optional<base::Satang> opening;
    std::optional<base::Satang> closing;
    bool chain_broken = false;
    std::int64_t lines = 0; // of its own
    std::int64_t known_lines = 0;
    base::Timestamp taken_at;
    std::string taken_name;
    std::optional<std::string> out_reason;
    std::optional<base::Timestamp> out_at;
    std::optional<std::string> out_name;
};

struct Line {
    LineId id;
    StatementId statement;
    ledger::AccountId account;
    std::int64_t position = 0;
    std::int64_t row = 0;
    base::Date day;
    std::optional<base::Date> value_day;
    std::string time;
    std::string description;
    std::string reference;
    std::string counterparty;
    base::Satang amount;
    std::optional<base::Satang> balance;
};

struct Match {
    MatchId id;
    ledger::AccountId account;
    MatchKind kind = MatchKind::ByHand;
    std::optional<std::string> note;
    base::Timestamp at;
    std::string by;
    std::vector<LineId> lines;
    std::vector<std::pair<ledger::EntryId, base::Satang>> entries;
};

struct AccountSettings {
    int match_days = 7;
    std::optional<Mapping> mapping;
    std::int64_t version = 0; // 0: never changed
};

struct Desk {
    std::vector<Statement> statements; // that stand, by their first day
    std::vector<Line> lines;           // of those, the oldest first
    std::vector<ledger::AccountLine> entries;
    std::vector<Match> matches; // not undone
    std::map<LineId, std::string> notes;
};

[[nodiscard]] Desk desk_of(storage::Reader&, ledger::AccountId);

} // namespace bank
