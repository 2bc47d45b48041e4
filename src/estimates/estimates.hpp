// Estimates: what the repair of one house takes, line by line, from a book of dated local prices, and who pays for which line.
//
// The price book holds items and what each costs from a day on in a province, district or tambon; the most local price that is
// valid on the day counts. A repair kit says what one kind of damage (part of the house, its state, what is wanted) usually
// takes. An estimate begins from the household's damaged parts through the kits with the prices of the day. Each line has one
// planned source: the grant, or a contribution in material, labour or cash. Invariants: a line's amount is a whole number of
// satang, never rounded; the grant's lines of a final estimate never exceed the house's share. A final estimate never changes: a
// later change is a new version with its reason, and the version before is *replaced* when that one is final.
#pragma once

#include "base/area_code.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "base/ids.hpp"
#include "base/money.hpp"
#include "households/households.hpp"
#include "platform/api/call.hpp"
#include "platform/api/check.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"
#include "rounds/rounds.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace estimates {

struct ItemTag;
struct PriceTag;
struct KitTag;
struct EstimateTag;
using ItemId = base::Id<ItemTag>;
using PriceId = base::Id<PriceTag>;
using KitId = base::Id<KitTag>;
using EstimateId = base::Id<EstimateTag>;

enum class Category {
    Roofing,
    Timber,
    Steel,
    Masonry,
    DoorsWindows,
    Sanitary,
    Water,
    Electrical,
    Paint,
    Fasteners,
    Tools,
    Labour,
    Transport,
    Other
};
std::span<base::EnumValue<Category> const> values_of(Category);

// Who is planned to pay for a line.
enum class Source {
    Grant,
    Material, // neighbours and partners give the thing itself
    Labour,   // they work
    Cash      // they give money, with which it is bought
};
std::span<base::EnumValue<Source> const> values_of(Source);

enum class State {
    Draft,
    Final,
    Replaced // by a later final version
};
std::span<base::EnumValue<State> const> values_of(State);

struct Line {
    std::int64_t position = 1;
    std::optional<households::PartKind> part; // of the house, that it repairs
    std::optional<ItemId> item;               // absent: free text
    std::string text;
    std::optional<std::int64_t> people; // workers; the quantity is days then
    std::int64_t quantity_milli = 0;    // thousandths of the unit
    std::string unit;
    base::Satang price;
    base::Satang amount; // people × quantity × price
    Source source = Source::Grant;
};

// Sums by source.
struct Sums {
    base::Satang grant;
    base::Satang material;
    base::Satang labour;
    base::Satang cash;
    [[nodiscard]] base::Satang contributed() const { return material + labour + cash; }
    [[nodiscard]] base::Satang total() const { return grant + contributed(); }
};

struct Summary {
    EstimateId id;
    rounds::RoundHouseId house;
    rounds::RoundId round;
    base::AreaCode tambon;
    std::int64_t number = 1; // the version, counted for each house
    State state = State::Draft;
    base::Satang share; // of the house
    Sums sums;
    std::optional<base::Date> prepared_on; // of a final or replaced one
    std::optional<std::string> prepared_by;
};

struct Estimate : Summary {
    std::optional<std::string> reason; // why there is this version; absent for the first
    std::vector<Line> lines;
};

// The final estimate in force; absent when there is none or the house lies outside the scope.
[[nodiscard]] std::optional<Estimate> find_final(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);
// Any version, whatever its state, for those who hold on to one.
[[nodiscard]] std::optional<Estimate> find(storage::Reader&, auth::Scope const&, EstimateId);
// The final estimates in force of a round, or of an area in it, ordered by tambon and house; without their lines.
[[nodiscard]] std::vector<Summary> finals_of(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                             std::optional<base::AreaCode> const& area = std::nullopt);
// The same with their lines, each read in one statement: for papers.
[[nodiscard]] std::vector<Estimate> finals_with_lines(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                                      base::AreaCode const& area);

struct Item {
    ItemId id;
    std::string code;
    std::string name_th;
    std::string name_en;
    std::string unit_th;
    std::string unit_en;
    Category category = Category::Other;
    bool active = true;
};
[[nodiscard]] std::optional<Item> find_item(storage::Reader&, ItemId);

// What an item cost on a day: the most local price that was valid there, of these the newest.
struct Price {
    PriceId id;
    base::Satang price;
    base::AreaCode area;
    base::Date valid_from;
    std::string source;
};
[[nodiscard]] std::optional<Price> price_on(storage::Reader&, ItemId, base::AreaCode const& where, base::Date on);

// "12.5", "0.125", "3": thousandths as people read them.
[[nodiscard]] std::string quantity_in_words(std::int64_t milli);

// Kept sums against the lines; final estimates whose grant exceeds the share.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);
// A made-up price book with kits for the common damages; before the ranked lists.
void seed_demo(api::Work&);
// Final estimates of the demonstration's ranked houses, and of those in reserve; after the ranked lists.
void seed_demo_estimates(api::Work&, rounds::RoundId);

} // namespace estimates
