// One gift as it is kept, and how it is told in words. Private to this room.
#pragma once

#include "base/bilingual.hpp"
#include "contributions/records.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace contributions {

struct TakenOut {
    base::Date on;
    base::Timestamp at;
    std::string by;
    std::string reason;
};

struct Gift {
    ContributionId id;
    rounds::RoundId round;
    std::int64_t number = 0;
    Kind kind = Kind::Cash;
    Giver giver = Giver::Neighbours;
    std::string giver_name;
    std::optional<organizations::OrganizationId> organization;
    base::Date day;
    std::string what;
    base::Satang value;
    Basis basis = Basis::Counted;
    std::optional<estimates::ItemId> item;
    std::optional<std::int64_t> quantity_milli;
    std::optional<std::string> unit;
    std::optional<base::Satang> price;
    std::optional<std::string> price_source; // of the price book, as it stood
    std::optional<std::string> estimated_by;
    std::optional<std::int64_t> people;
    std::optional<std::int64_t> days_milli;
    std::optional<base::Satang> day_rate;
    std::optional<base::Satang> usual_rate; // of that year, where there is one
    std::optional<std::string> rate_reason;
    std::optional<ledger::AccountId> account;
    std::optional<std::string> receipt_number;
    std::optional<base::Date> receipt_date;
    std::optional<std::string> note;
    std::optional<ContributionId> replaces;
    std::optional<ContributionId> replaced_by;
    base::Timestamp recorded_at;
    auth::UserId recorded_by;
    std::string recorded_name;
    std::optional<TakenOut> taken_out;
};

// What a gift gave to one house.
struct Part {
    rounds::RoundHouseId house;
    base::AreaCode tambon;
    base::Satang amount;
};

// "10 แผ่น × 150.00 บาท", "5 คน × 2 วัน × 315.00 บาท"; empty for cash.
[[nodiscard]] base::Bilingual measure_of(Gift const&);
// How the value was found, as one sentence.
[[nodiscard]] base::Bilingual basis_of(Gift const&);
// "แบ่ง 3 หลัง หลังละ 333.33 บาท เศษ 1 สตางค์อยู่กับหลังแรก"; empty for one house.
[[nodiscard]] base::Bilingual shared_in_words(std::span<Part const>);
// What stands in the journal.
[[nodiscard]] std::string entry_text(Gift const&, std::string const& giver_name);

} // namespace contributions
