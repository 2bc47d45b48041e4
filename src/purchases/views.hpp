// What the screens of purchases are shown.
#pragma once

#include "purchases/booking.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace purchases::views {

// ---- pieces (views.cpp)
// Houses as lists show them; each is asked for once.
class Houses {
public:
    Houses(storage::Reader& db, auth::Scope const& scope) : db_(db), scope_(scope), names_(db) {}
    // All of a round at once, before many are asked for.
    void load(rounds::RoundId round);
    // Absent outside the scope.
    [[nodiscard]] HouseRef const* find(rounds::RoundHouseId id);

private:
    void add(std::vector<rounds::House> const& houses);
    storage::Reader& db_;
    auth::Scope const& scope_;
    places::Lookup names_;
    std::map<rounds::RoundHouseId, HouseRef> known_;
};
// One row for each purchase, in the order of the records.
[[nodiscard]] std::vector<PurchaseRow> rows_of(std::vector<store::SpentRecord> const&, Houses&);
[[nodiscard]] std::vector<Words> words_of(std::vector<base::Bilingual> const&);
[[nodiscard]] bool may_write(auth::Actor const&, base::AreaCode const& province);

// Throws Problem `purchases.not_found`.
[[nodiscard]] PurchaseView purchase(storage::Reader&, auth::Actor const&, auth::Scope const&, PurchaseId);

// ---- a round (views_round.cpp)
enum class Filter { All, InForce, Missing, Warned, Owed, TakenOut };
struct RoundQuery {
    std::optional<base::AreaCode> area{};
    std::optional<rounds::RoundHouseId> house{};
    std::optional<SupplierId> supplier{};
    std::optional<PaperKind> paper{};
    Filter filter = Filter::All;
    std::optional<std::int64_t> before{}; // purchases with a smaller number
    std::size_t limit = 50;
};
// Newest first. Throws Problem `rounds.not_found`.
[[nodiscard]] PurchasePage round(storage::Reader&, auth::Actor const&, auth::Scope const&, rounds::RoundId, RoundQuery const&,
                                 base::Date today);
[[nodiscard]] DebtPage debts(storage::Reader&, auth::Actor const&, auth::Scope const&, rounds::RoundId, base::Date today);
[[nodiscard]] SupplierPage suppliers(storage::Reader&, auth::Actor const&, auth::Scope const&, rounds::RoundId);
// Throws Problem `purchases.not_found`.
[[nodiscard]] SupplierHistory supplier(storage::Reader&, auth::Actor const&, auth::Scope const&, SupplierId);
[[nodiscard]] PlanPage plans(storage::Reader&, auth::Actor const&, auth::Scope const&, rounds::RoundId, base::Date today);
[[nodiscard]] SettingsPage settings(storage::Reader&, auth::Actor const&, auth::Scope const&, base::AreaCode const& province,
                                    base::Date today);

// ---- a house (views_house.cpp)
// Throws Problem `purchases.house_not_found`.
[[nodiscard]] HousePurchases house(storage::Reader&, auth::Actor const&, auth::Scope const&, rounds::RoundHouseId);

} // namespace purchases::views
