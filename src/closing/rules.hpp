// What must be there before a house, a tambon and a round close: pure.
#pragma once

#include "bank/bank.hpp"
#include "closing/records.hpp"
#include "ledger/ledger.hpp"
#include "tranches/tranches.hpp"

#include <map>
#include <string>
#include <vector>

namespace closing {

// One thing that is asked, and what it lacks.
struct Check {
    std::string key;
    base::Bilingual label;
    std::vector<base::Bilingual> missing; // empty: done
};
[[nodiscard]] std::vector<base::Bilingual> missing_of(std::vector<Check> const& checks);
[[nodiscard]] bool is_done(std::vector<Check> const& checks);

[[nodiscard]] Money money_of(ledger::HouseMoney const& money, ledger::GrantFlow const& flow);
[[nodiscard]] Money operator+(Money const& a, Money const& b);

// All that a house is asked by.
struct HouseFacts {
    rounds::HouseState state = rounds::HouseState::Surveyed;
    bool keeps_books = false;
    std::vector<base::Bilingual> photographs; // what is missing of before, materials, during and after
    std::vector<base::Bilingual> acceptance;
    std::vector<base::Bilingual> hand_over;
    std::vector<works::ConsentKind> consents; // those not there
    std::int64_t open_flags = 0;
    std::vector<base::Bilingual> papers; // of purchases
    base::Satang owed;                   // to suppliers
    base::Satang receivable;             // of the grant, still to come
    Money money;
};
[[nodiscard]] std::vector<Check> checks_of(HouseFacts const&);

// Houses of a tambon, or of a round, by their state.
using StateCounts = std::map<rounds::HouseState, std::int64_t>;
// Out of the round with a reason: withdrawn, deceased or moved, cancelled, stopped.
[[nodiscard]] bool left_with_reason(rounds::HouseState);
// Counts as a house of a closing: it holds a place or held one, so neither a candidate nor one in reserve.
[[nodiscard]] bool is_of_closing(rounds::HouseState);
// Still to be brought to an end.
[[nodiscard]] std::int64_t on_the_way(StateCounts const&);
// Of them those who hold no place: surveyed or heard.
[[nodiscard]] std::int64_t candidates(StateCounts const&);

struct TambonFacts {
    StateCounts houses;
    base::Satang to_return;                   // of its houses: stopped ones too
    std::vector<base::Bilingual> unaccounted; // accounts of the tambon that are not at zero
};
[[nodiscard]] std::vector<Check> checks_of(TambonFacts const&);

struct RoundFacts {
    bool keeps_books = false;
    StateCounts houses;
    std::vector<base::Bilingual> open_tambons; // not closed yet, by name
    std::vector<ledger::Unaccounted> unaccounted;
    ledger::Unbooked unbooked;
    std::vector<tranches::Tranche> tranches;
    std::vector<bank::Unmatched> unmatched;
    bool unmatched_has_reason = false;
};
[[nodiscard]] std::vector<Check> checks_of(RoundFacts const&);

// What is wrong with a day of closing, whatever is closed.
[[nodiscard]] base::Faults faults_of_day(base::Date closed_on, base::Date today);

// Adds a fault when the day is before `last`, which it follows; `words` say what that was.
void add_fault_of_order(base::Faults&, base::Date closed_on, std::optional<base::Date> const& last, std::string code,
                        base::Bilingual const& words);

// "ปค. 7/2565"
[[nodiscard]] std::string paper_number_of(std::string const& series, std::int64_t number, base::FiscalYear);

// The average of what was used and given; `houses` 0 gives nothing.
[[nodiscard]] AverageHouse average_of(std::int64_t houses, Money const& houses_money, Money const& management, base::Satang cash,
                                      base::Satang material, base::Satang labour);

} // namespace closing
