// All SQL of estimates, and rows to structs.
#pragma once

#include "estimates/records.hpp"
#include "estimates/rules.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace estimates {

// Parts of `statements()`.
[[nodiscard]] std::span<storage::Sql const> kit_statements();      // store_kits.cpp
[[nodiscard]] std::span<storage::Sql const> estimate_statements(); // store_estimates.cpp

namespace store {

// ---- price book (store.cpp)
struct ItemRecord {
    Item item;
    std::optional<std::string> note;
    bool made_up = false;
    std::int64_t version = 1;
};
struct ItemQuery {
    std::string key; // search key of what was typed, "" for all
    std::optional<Category> category;
    bool with_retired = false;
};
// Ordered by category and code.
[[nodiscard]] std::vector<ItemRecord> items(storage::Reader&, ItemQuery const&);
[[nodiscard]] std::optional<ItemRecord> item(storage::Reader&, ItemId);
[[nodiscard]] std::optional<ItemRecord> item_by_code(storage::Reader&, std::string const& code);
void insert(storage::Writer&, ItemRecord const&);
// Returns false when the stored version is not `expected`.
[[nodiscard]] bool update(storage::Writer&, ItemRecord const&, std::int64_t expected);

struct PriceRecord {
    PriceId id;
    ItemId item;
    Dated dated;
    base::Satang price;
    std::string source;
    base::Timestamp recorded_at;
    auth::UserId recorded_by_id;
    std::string recorded_by;
};
// In the order in which they were entered.
[[nodiscard]] std::vector<PriceRecord> prices_of(storage::Reader&, ItemId);
// Of every item, by item: for lists of the whole book.
[[nodiscard]] std::vector<PriceRecord> all_prices(storage::Reader&);
void insert(storage::Writer&, PriceRecord const&);

// ---- kits (store_kits.cpp)
// With their lines, ordered by part and state as the choices are; their cost is not filled in.
[[nodiscard]] std::vector<KitView> kits(storage::Reader&);
[[nodiscard]] std::optional<KitView> kit(storage::Reader&, KitId);
void insert(storage::Writer&, KitView const&);
[[nodiscard]] bool update(storage::Writer&, KitView const&, std::int64_t expected);

// ---- estimates (store_estimates.cpp)
struct EstimateRecord {
    Estimate estimate;
    std::optional<std::string> note;
    base::Date priced_on;
    base::Timestamp recorded_at;
    std::string recorded_by;
    bool made_up = false;
    std::int64_t version = 1;
};
// Without lines, newest first.
[[nodiscard]] std::vector<EstimateRecord> versions(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);
// Without lines.
[[nodiscard]] std::optional<EstimateRecord> estimate(storage::Reader&, auth::Scope const&, EstimateId);
[[nodiscard]] std::vector<Line> lines(storage::Reader&, EstimateId);
// Without lines: drafts and final ones, ordered by tambon, house and number.
[[nodiscard]] std::vector<EstimateRecord> of_round(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                                   std::optional<base::AreaCode> const& area);
struct LineOf {
    EstimateId estimate;
    Line line;
};
// Of the final ones of an area in a round, by estimate and position.
[[nodiscard]] std::vector<LineOf> final_lines(storage::Reader&, rounds::RoundId, base::AreaCode const& area);
void insert(storage::Writer&, EstimateRecord const&);
// Everything but the lines. Returns false when the stored version is not `expected`.
[[nodiscard]] bool update(storage::Writer&, EstimateRecord const&, std::int64_t expected);
void replace_lines(storage::Writer&, EstimateId, std::span<Line const>);
void remove(storage::Writer&, EstimateId); // a draft and its lines

// For `check`.
struct Mismatch {
    EstimateId id;
    std::string stored;
    std::string computed;
};
[[nodiscard]] std::vector<Mismatch> sums_that_differ(storage::Reader&);
[[nodiscard]] std::vector<EstimateId> over_their_share(storage::Reader&);

} // namespace store

} // namespace estimates
