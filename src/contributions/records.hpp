// What contributions send over the wire: forms, one gift, lists, the page of a house, what givers gave, daily rates.
#pragma once

#include "base/fields.hpp"
#include "contributions/contributions.hpp"
#include "estimates/estimates.hpp"
#include "organizations/organizations.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace contributions {

using base::fields::Schema;
using base::fields::Tag;

inline constexpr std::int64_t kMostSatang = 10'000'000'000; // in forms and sums: a hundred million baht, beyond any house

struct EvidenceTag;
using EvidenceId = base::Id<EvidenceTag>;

// ---- forms (records_forms.cpp)

struct HouseForm {
    rounds::RoundHouseId round_house_id;
    std::optional<base::Satang> amount_satang; // absent for all: shared evenly
};
Schema const& schema_of(Tag<HouseForm>);

struct ContributionForm {
    Kind kind = Kind::Cash;
    Giver giver = Giver::Neighbours;
    std::optional<std::string> giver_name;
    std::optional<organizations::OrganizationId> organization_id;
    base::Date day;
    std::optional<std::string> what; // the thing, the work, or what the money is for
    std::vector<HouseForm> houses;
    // cash
    std::optional<base::Satang> amount_satang;
    std::optional<ledger::AccountId> account_id; // of the two one
    std::optional<std::string> cash_box;         // opened when there is none of this name
    // material
    std::optional<estimates::ItemId> item_id;
    std::optional<std::int64_t> quantity_milli;
    std::optional<std::string> unit;
    std::optional<base::Satang> price_satang; // absent: that of the price book
    std::optional<Basis> basis;               // price_book, receipt or estimate
    std::optional<std::string> estimated_by;
    // labour
    std::optional<std::int64_t> people;
    std::optional<std::int64_t> days_milli;      // of each of them
    std::optional<base::Satang> day_rate_satang; // absent: the usual one
    std::optional<std::string> rate_reason;
    // what shows it
    std::optional<std::string> receipt_number;
    std::optional<base::Date> receipt_date;
    std::vector<std::string> evidence; // hashes of what was sent before
    std::optional<std::string> note;
    std::optional<ContributionId> replaces; // one that was taken out, entered anew
};
Schema const& schema_of(Tag<ContributionForm>);

struct TakeOutForm {
    std::string reason;
    std::optional<base::Date> on; // absent: today
};
Schema const& schema_of(Tag<TakeOutForm>);

struct EvidenceForm {
    std::string sha256;
};
Schema const& schema_of(Tag<EvidenceForm>);

// What a day of unskilled work counts in one year.
struct RateForm {
    base::AreaCode province;
    base::FiscalYear fiscal_year;
    base::Satang day_rate_satang;
    std::string source;
    std::int64_t version = 0; // 0: there is none yet
};
Schema const& schema_of(Tag<RateForm>);

// ---- views (records.cpp)

struct RateView {
    base::AreaCode province;
    std::string province_th;
    std::string province_en;
    base::FiscalYear fiscal_year;
    base::Satang day_rate_satang;
    std::string source;
    std::int64_t version = 1;
    base::Timestamp recorded_at;
    std::string recorded_by;
};
Schema const& schema_of(Tag<RateView>);

struct RatePage {
    std::vector<RateView> items; // by province, the newest year first
    bool may_write = false;
};
Schema const& schema_of(Tag<RatePage>);

// A house as lists name it.
struct HouseName {
    rounds::RoundHouseId round_house_id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    base::AreaCode tambon;
    std::string tambon_th;
    std::string tambon_en;
    rounds::HouseState state = rounds::HouseState::Signed;
    std::string state_th;
    std::string state_en;
};
Schema const& schema_of(Tag<HouseName>);

struct HousePart {
    HouseName house;
    base::Satang amount_satang;
};
Schema const& schema_of(Tag<HousePart>);

struct ContributionRow {
    ContributionId id;
    std::int64_t number = 0; // 1, 2, 3 … within the round
    base::Date day;
    Kind kind = Kind::Cash;
    std::string kind_th;
    std::string kind_en;
    Giver giver = Giver::Neighbours;
    std::string giver_th;
    std::string giver_en;
    std::string giver_name; // typed, else that of the organisation; may be empty
    std::optional<organizations::OrganizationId> organization_id;
    std::string what;
    std::string measure_th; // "10 แผ่น × 150.00 บาท", "5 คน × 2 วัน × 315.00 บาท"; empty for cash
    std::string measure_en;
    base::Satang value_satang;    // all of it
    base::Satang shown_satang;    // for the houses asked for, within the reader's area
    std::vector<HousePart> parts; // those houses, the first three
    std::int64_t houses = 0;      // how many they are
    std::int64_t evidence = 0;
    bool taken_out = false;
};
Schema const& schema_of(Tag<ContributionRow>);

struct KindGiverSum {
    Kind kind = Kind::Cash;
    Giver giver = Giver::Neighbours;
    std::string giver_th;
    std::string giver_en;
    base::Satang value_satang;
    std::int64_t times = 0;
};
Schema const& schema_of(Tag<KindGiverSum>);

struct ContributionPage {
    std::string round_th;
    std::string round_en;
    std::vector<ContributionRow> items; // newest first
    std::optional<std::string> next;
    std::vector<KindGiverSum> sums; // of all that is asked for, those in force
    base::Satang total_satang;
    std::int64_t times = 0;
    bool keeps_books = false;
    bool open = true;
    bool can_write = false;
    base::AreaCode province;
};
Schema const& schema_of(Tag<ContributionPage>);

struct EvidenceView {
    EvidenceId id;
    std::string url;
    std::optional<std::string> thumbnail_url; // of a picture
    base::Timestamp added_at;
    std::string added_by;
    std::optional<std::string> also_th; // of which other gifts it is evidence
    std::optional<std::string> also_en;
};
Schema const& schema_of(Tag<EvidenceView>);

struct TakenOutView {
    base::Date on;
    base::Timestamp at;
    std::string by;
    std::string reason;
};
Schema const& schema_of(Tag<TakenOutView>);

struct ContributionView {
    ContributionId id;
    rounds::RoundId round_id;
    std::string round_th;
    std::string round_en;
    std::int64_t number = 0;
    base::Date day;
    Kind kind = Kind::Cash;
    std::string kind_th;
    std::string kind_en;
    Giver giver = Giver::Neighbours;
    std::string giver_th;
    std::string giver_en;
    std::string giver_name; // as typed
    std::optional<organizations::OrganizationId> organization_id;
    std::optional<std::string> organization_name;
    std::string what;
    base::Satang value_satang;
    std::string value_in_words;
    std::string measure_th;
    std::string measure_en;
    Basis basis = Basis::Counted;
    std::string basis_th; // in a sentence
    std::string basis_en;
    std::optional<estimates::ItemId> item_id;
    std::optional<std::int64_t> quantity_milli;
    std::optional<std::string> unit;
    std::optional<base::Satang> price_satang;
    std::optional<std::string> estimated_by;
    std::optional<std::int64_t> people;
    std::optional<std::int64_t> days_milli;
    std::optional<base::Satang> day_rate_satang;
    std::optional<std::string> rate_reason;
    std::optional<ledger::AccountId> account_id;
    std::optional<std::string> account_th;
    std::optional<std::string> account_en;
    std::optional<std::string> receipt_number;
    std::optional<base::Date> receipt_date;
    std::optional<std::string> note;
    std::vector<HousePart> parts;         // within the reader's area
    std::optional<std::string> shared_th; // how it was shared, where there are several
    std::optional<std::string> shared_en;
    std::int64_t hidden_houses = 0; // outside it
    base::Satang hidden_satang;
    std::vector<EvidenceView> evidence;
    std::optional<ledger::EntryId> entry_id; // that books it, also when it was reversed
    std::optional<std::int64_t> entry_number;
    std::optional<ContributionId> replaces;
    std::optional<ContributionId> replaced_by;
    std::optional<TakenOutView> taken_out;
    base::Timestamp recorded_at;
    std::string recorded_by;
    bool can_take_out = false;
    bool can_add_evidence = false;
};
Schema const& schema_of(Tag<ContributionView>);

struct KindSums {
    base::Satang cash_satang;
    base::Satang material_satang;
    base::Satang labour_satang;
    base::Satang total_satang;
};
Schema const& schema_of(Tag<KindSums>);

// One house: the grant beside what was planned and what came.
struct HouseContributions {
    HouseName house;
    rounds::RoundId round_id;
    std::string round_th;
    std::string round_en;
    base::Satang share_satang;       // the grant
    std::optional<KindSums> planned; // absent: no final estimate
    KindSums given;
    base::Satang house_satang;          // grant and gifts together
    std::vector<ContributionRow> items; // newest first, those taken out too
    bool can_write = false;
};
Schema const& schema_of(Tag<HouseContributions>);

struct GiverRow {
    Giver giver = Giver::Neighbours;
    std::string giver_th;
    std::string giver_en;
    std::optional<organizations::OrganizationId> organization_id;
    std::string name; // of the organisation; empty: those of this kind that name none
    base::Satang cash_satang;
    base::Satang material_satang;
    base::Satang labour_satang;
    base::Satang total_satang;
    std::int64_t times = 0;
    std::int64_t houses = 0;
};
Schema const& schema_of(Tag<GiverRow>);

struct GiverPage {
    std::vector<GiverRow> items; // by kind of giver, what gave most first
    KindSums total;
    std::int64_t houses = 0; // that were given anything
};
Schema const& schema_of(Tag<GiverPage>);

struct AccountChoice {
    ledger::AccountId id;
    ledger::AccountKind kind = ledger::AccountKind::Bank;
    std::string label_th;
    std::string label_en;
};
Schema const& schema_of(Tag<AccountChoice>);

// What there is to choose from when something is recorded.
struct FormChoices {
    std::vector<rounds::HouseState> states; // of houses that may be given to: the round's list finds them
    std::vector<AccountChoice> accounts;
    std::vector<RateView> rates;
    base::Date earliest;
    bool keeps_books = false;
};
Schema const& schema_of(Tag<FormChoices>);

} // namespace contributions
