// The three reports: of a house, a tambon and a round. What they say is kept as JSON when something closes, so every label stands
// in them as it was. Nothing of anybody's health or numbers is in them.
#pragma once

#include "base/fields.hpp"
#include "closing/closing.hpp"
#include "works/works.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace closing {

using base::fields::Schema;
using base::fields::Tag;

struct Words {
    std::string th;
    std::string en;
};
Schema const& schema_of(Tag<Words>);

// Of which round and place a report is, and whether something closed with it: without a number it is a draft.
struct Head {
    rounds::RoundId round_id;
    std::string round_th;
    std::string round_en;
    std::string programme_th;
    std::string programme_en;
    std::string source; // who gave the grant
    base::FiscalYear fiscal_year;
    std::optional<base::AreaCode> tambon; // absent: the whole province
    std::string tambon_th;
    std::string tambon_en;
    std::string district_th;
    std::string district_en;
    std::string province_th;
    std::string province_en;
    bool made_up = false;
    bool keeps_books = false;
    std::optional<base::Date> closed_on;
    std::optional<std::string> paper_number;
    std::optional<std::string> closed_by;
};
Schema const& schema_of(Tag<Head>);

// The money of a house, of management, or of many together.
struct Money {
    base::Satang agreed_satang;
    base::Satang transferred_satang;
    base::Satang used_satang; // of the grant
    base::Satang returned_satang;
    base::Satang to_return_satang; // came, neither used nor returned yet
    base::Satang contributed_satang;
    base::Satang spent_satang; // grant and contributions
    // Of the bank, owed like the grant; absent where there is none. Used, returned and left are transferred and interest
    // together.
    std::optional<base::Satang> interest_satang{};
};
Schema const& schema_of(Tag<Money>);

struct DamageLine {
    std::string part_th;
    std::string part_en;
    std::string state_th;
    std::string state_en;
};
Schema const& schema_of(Tag<DamageLine>);

struct EstimateLine {
    std::int64_t number = 1;
    std::optional<base::Date> prepared_on;
    base::Satang grant_satang;
    base::Satang material_satang;
    base::Satang labour_satang;
    base::Satang cash_satang;
    base::Satang total_satang;
};
Schema const& schema_of(Tag<EstimateLine>);

struct TransferLine {
    base::Date day;
    std::int64_t number = 1;
    std::string reference;
    base::Satang amount_satang;
};
Schema const& schema_of(Tag<TransferLine>);

struct GiftLine {
    base::Date day;
    std::string giver_th;
    std::string giver_en;
    std::string giver_name;
    std::string kind_th;
    std::string kind_en;
    std::string what;
    base::Satang value_satang;
    std::string basis;
};
Schema const& schema_of(Tag<GiftLine>);

struct PurchaseLine {
    std::int64_t number = 0;
    base::Date day;
    std::string whom; // head of household; empty: management
    std::string supplier;
    std::string what;
    std::string paper_th;
    std::string paper_en;
    std::string paper_number;
    bool has_picture = false;
    std::string source_th;
    std::string source_en;
    base::Satang amount_satang;
    base::Satang owed_satang;
};
Schema const& schema_of(Tag<PurchaseLine>);

// Before and after from the same angle; one side may be absent.
struct PairLine {
    std::string angle_th;
    std::string angle_en;
    std::optional<works::PictureId> before_id;
    std::optional<works::PictureId> after_id;
    std::optional<std::string> before_sha256; // the files themselves, for the paper
    std::optional<std::string> after_sha256;
    std::optional<base::Date> before_on;
    std::optional<base::Date> after_on;
};
Schema const& schema_of(Tag<PairLine>);

struct StageLine {
    std::string stage_th;
    std::string stage_en;
    base::Date on;
};
Schema const& schema_of(Tag<StageLine>);

struct HouseReport {
    Head head;
    rounds::RoundHouseId round_house_id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    std::int64_t members = 0;
    std::string state_th;
    std::string state_en;
    base::Date state_since;
    base::Satang share_satang;
    std::vector<DamageLine> damage;
    std::optional<EstimateLine> estimate;
    std::vector<TransferLine> transfers;
    std::vector<GiftLine> gifts;
    std::vector<PurchaseLine> purchases;
    Money money;
    std::vector<PairLine> pictures;
    std::vector<StageLine> stages;
    std::vector<Words> missing;
};
Schema const& schema_of(Tag<HouseReport>);

struct HouseLine {
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    std::string state_th;
    std::string state_en;
    base::Date since;
    Money money;
};
Schema const& schema_of(Tag<HouseLine>);

struct LeftLine {
    std::string head_name;
    std::string house_no;
    std::string tambon_th;
    std::string tambon_en;
    std::string outcome_th;
    std::string outcome_en;
    base::Date on;
    std::string reason;
    std::string paper_number;
    std::optional<Money> money{}; // that it had and used; absent where there was none
};
Schema const& schema_of(Tag<LeftLine>);

struct GiverLine {
    std::string giver_th;
    std::string giver_en;
    std::string kind_th;
    std::string kind_en;
    std::int64_t times = 0;
    std::int64_t houses = 0;
    base::Satang value_satang;
};
Schema const& schema_of(Tag<GiverLine>);

struct TambonReport {
    Head head;
    std::int64_t closed = 0;
    std::vector<HouseLine> houses; // that did not leave
    std::vector<LeftLine> left;
    std::vector<GiverLine> givers;
    std::vector<PurchaseLine> purchases;
    Money money; // of both
    std::optional<std::string> note;
    std::vector<Words> missing;
};
Schema const& schema_of(Tag<TambonReport>);

struct TambonLine {
    std::string tambon_th;
    std::string tambon_en;
    std::int64_t houses = 0; // that have a place and did not leave
    std::int64_t closed = 0;
    std::int64_t left = 0;
    Money money;
    std::optional<base::Date> closed_on;
    std::string paper_number;
};
Schema const& schema_of(Tag<TambonLine>);

// How the grant of one house became a house, on the average of the closed and handed over ones.
struct AverageHouse {
    std::int64_t houses = 0;
    base::Satang grant_satang;
    base::Satang management_satang;
    base::Satang cash_satang;
    base::Satang material_satang;
    base::Satang labour_satang;
    base::Satang total_satang;
};
Schema const& schema_of(Tag<AverageHouse>);

struct RoundReport {
    Head head;
    base::Satang envelope_satang;
    std::int64_t houses = 0;
    std::int64_t closed = 0;
    std::vector<TambonLine> tambons;
    std::vector<TransferLine> transfers;
    std::vector<LeftLine> left;
    std::vector<GiverLine> givers;
    Money houses_money;
    Money management;
    std::int64_t purchases = 0;
    base::Satang purchases_satang;
    AverageHouse average;
    bool at_zero = false;           // the books
    std::vector<Words> unaccounted; // at most 50
    std::optional<std::string> unmatched_reason;
    std::optional<std::string> note;
    std::vector<Words> missing;
};
Schema const& schema_of(Tag<RoundReport>);

} // namespace closing
