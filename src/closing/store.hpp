// All SQL of closing, and rows to structs. Private to this room.
#pragma once

#include "closing/records.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace closing::store {

// The report as it was, and who closed it.
struct Kept {
    std::string report; // JSON
    std::string sha256; // of that text
    base::Timestamp recorded_at;
    auth::UserId recorded_by;
    std::string recorded_name;
};

struct ClosedHouse {
    rounds::RoundHouseId house;
    rounds::RoundId round;
    base::AreaCode tambon;
    std::int64_t number = 1; // within the round
    std::string paper_number;
    base::Date closed_on;
    base::Satang transferred;
    base::Satang contributed;
    base::Satang spent;
    base::Satang returned;
    std::string report_sha256 = {}; // as read; written from `Kept`
};
// By tambon and house, without the reports.
[[nodiscard]] std::vector<ClosedHouse> houses(storage::Reader&, rounds::RoundId);
[[nodiscard]] std::optional<ClosedHouse> house(storage::Reader&, rounds::RoundHouseId);
[[nodiscard]] std::optional<std::string> report(storage::Reader&, rounds::RoundHouseId);
[[nodiscard]] std::int64_t last_number(storage::Reader&, rounds::RoundId);
void insert(storage::Writer&, ClosedHouse const&, Kept const&);

struct ClosedTambon {
    rounds::RoundId round;
    base::AreaCode tambon;
    std::int64_t number = 1;
    std::string paper_number;
    base::Date closed_on;
    std::optional<std::string> note;
    auth::UserId recorded_by;
    std::string report_sha256 = {}; // as read; written from `Kept`
};
// By tambon, without the reports.
[[nodiscard]] std::vector<ClosedTambon> tambons(storage::Reader&, rounds::RoundId);
[[nodiscard]] std::optional<std::string> report(storage::Reader&, rounds::RoundId, base::AreaCode const& tambon);
void insert(storage::Writer&, ClosedTambon const&, Kept const&);

struct ClosedRound {
    rounds::RoundId round;
    std::string paper_number;
    base::Date closed_on;
    std::optional<std::string> unmatched_reason;
    std::optional<std::string> note;
    std::string report_sha256 = {}; // as read; written from `Kept`
};
[[nodiscard]] std::optional<ClosedRound> round(storage::Reader&, rounds::RoundId);
[[nodiscard]] std::optional<std::string> report(storage::Reader&, rounds::RoundId);
void insert(storage::Writer&, ClosedRound const&, Kept const&);

struct Signed {
    SignedId id;
    rounds::RoundId round;
    std::optional<base::AreaCode> tambon;      // absent: of the round
    std::optional<rounds::RoundHouseId> house; // with its tambon; absent: of the tambon or the round
    base::Date signed_on;
    std::string sha256;
    std::string media_type;
    base::Timestamp recorded_at;
    std::string recorded_name;
};
// Of a round, oldest first.
[[nodiscard]] std::vector<Signed> signed_papers(storage::Reader&, rounds::RoundId);
[[nodiscard]] std::optional<Signed> signed_paper(storage::Reader&, SignedId);
void insert(storage::Writer&, Signed const&);

// For `check`: every kept report with its hash, and the rounds that have closings.
void each_report(storage::Reader&,
                 std::function<void(std::string const& what, std::string const& text, std::string const& sha256)> const&);
[[nodiscard]] std::vector<rounds::RoundId> rounds_with_closings(storage::Reader&);

} // namespace closing::store
