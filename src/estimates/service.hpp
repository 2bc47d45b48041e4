// Use cases of estimates: the price book and its files, kits, and the versions of a house's bill of quantities.
#pragma once

#include "estimates/price_file.hpp"
#include "estimates/store.hpp"

#include <map>
#include <string_view>
#include <vector>

namespace estimates::service {

// ---- price book (service_prices.cpp)
ItemId add_item(api::Work&, ItemForm const&, bool made_up = false);
void change_item(api::Work&, ItemId, ItemForm const&);
void add_price(api::Work&, ItemId, PriceForm const&);
// What a file would change; nothing is written. `scope`: where the reader may set prices.
[[nodiscard]] ImportView try_import(storage::Reader&, auth::Scope const& scope, std::vector<FileRow> const&);
// All rows or none.
ImportView import(api::Work&, std::vector<FileRow> const&, bool made_up = false);

// ---- kits (service_kits.cpp)
KitId add_kit(api::Work&, KitForm const&, bool made_up = false);
void change_kit(api::Work&, KitId, KitForm const&);

// ---- estimates (service_estimates.cpp)
// A draft from the house's damaged parts through the kits with today's prices; where there is a final one, from that one's lines
// with today's prices, and with the reason.
EstimateId begin(api::Work&, rounds::RoundHouseId, BeginForm const&, bool made_up = false);
void change(api::Work&, EstimateId, EstimateForm const&);
void prepare(api::Work&, EstimateId, PrepareForm const&);
void discard(api::Work&, EstimateId);

} // namespace estimates::service

namespace estimates {

// The prices of the whole book on one day in one place, read once: for many lines.
class Book {
public:
    Book(storage::Reader&, base::AreaCode const& where, base::Date on);
    [[nodiscard]] store::ItemRecord const* item(ItemId) const;
    [[nodiscard]] store::PriceRecord const* price(ItemId) const;
    [[nodiscard]] std::int64_t prices(ItemId) const; // entered so far

private:
    std::map<ItemId, store::ItemRecord> items_;
    std::map<ItemId, store::PriceRecord> prices_;
    std::map<ItemId, std::int64_t> count_;
};

// The household's parts on which there is something to do, in the order of the choices (drafting.cpp).
[[nodiscard]] std::vector<households::Part> damage_of(storage::Reader&, households::HouseholdId, base::Date today);
// The lines of a first draft.
[[nodiscard]] std::vector<Line> first_lines(storage::Reader&, std::vector<households::Part> const& damage, Book const&,
                                            base::Satang share);

} // namespace estimates
