// Contributions: what neighbours, families and partners give to a house, in cash, material and labour.
//
// Each names its giver, its value and how that value was found (a receipt, a price of the book, people × days × rate), and its
// evidence. A contribution never changes: it is corrected by taking it out with a reason and entering it anew. Every one is
// booked in the round's journal: cash as money on an account, material and labour as income and expense of the house at once. A
// round that keeps no books yet takes none.
#pragma once

#include "base/area_code.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "base/ids.hpp"
#include "base/money.hpp"
#include "ledger/ledger.hpp"
#include "platform/api/call.hpp"
#include "platform/api/check.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/files/files.hpp"
#include "platform/storage/storage.hpp"
#include "rounds/rounds.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace contributions {

struct ContributionTag;
using ContributionId = base::Id<ContributionTag>;

enum class Kind { Cash, Material, Labour };
std::span<base::EnumValue<Kind> const> values_of(Kind);

// Who gives: the closing report sums by these.
enum class Giver {
    Family,
    Neighbours,
    Council,
    WelfareFund,
    LocalAuthority,
    StateOffice,
    Soldiers,
    School,
    Temple,
    Company,
    Other
};
std::span<base::EnumValue<Giver> const> values_of(Giver);

// How a value was found.
enum class Basis {
    Counted,   // money
    PriceBook, // what the thing cost there on that day
    Receipt,
    Estimate, // by a person who is named
    DayRate,  // people × days × the usual rate of the year
    OtherRate // another one, with its reason
};
std::span<base::EnumValue<Basis> const> values_of(Basis);

// For reports, ordered by day. One gift may be shared over several houses: it has one id, and here its part for one of them.
struct Contribution {
    ContributionId id;
    rounds::RoundHouseId house;
    Kind kind = Kind::Cash;
    Giver giver = Giver::Neighbours;
    std::string giver_name; // may be empty
    std::string what;       // the thing, or the work
    base::Date day;
    base::Satang value;
    std::string basis;           // how the value was found, in Thai
    std::int64_t people = 0;     // of labour
    std::int64_t days_milli = 0; // of labour: thousandths of a day each person worked, of a shared gift this house's part of them
};
// Of one house, those in force.
[[nodiscard]] std::vector<Contribution> of_house(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);

// What one kind of giver gave to one house.
struct Sum {
    rounds::RoundHouseId house;
    base::AreaCode tambon;
    Giver giver = Giver::Neighbours;
    Kind kind = Kind::Cash;
    base::Satang value;
    std::int64_t times = 0;
};
// Of a round, or of an area in it, by tambon, house, giver and kind.
[[nodiscard]] std::vector<Sum> sums_of(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                       std::optional<base::AreaCode> const& area = std::nullopt);

// Contributions against the entries that book them, and gifts against their parts.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);
// What was given to the demonstration's houses on this day (of `rounds::demo_course`); empty on other days.
void seed_demo(api::Work&, files::FileStore&);

} // namespace contributions
