// What purchases send over the wire: forms, the page of a purchase, lists, a house's plan beside what was bought, settings.
#pragma once

#include "base/fields.hpp"
#include "places/places.hpp"
#include "purchases/purchases.hpp"

#include <optional>
#include <string>
#include <vector>

namespace purchases {

using base::fields::Schema;
using base::fields::Tag;

// ---- forms (records_forms.cpp)

struct SettingsForm {
    base::AreaCode province;
    base::FiscalYear fiscal_year;
    base::Date valid_from;
    base::Satang quotations_from_satang; // quotations are wanted from this sum on
    std::int64_t quotations_wanted = 3;
    base::BasisPoints vat_bp;
    bool prices_include_vat = true;
    std::int64_t far_percent = 20; // a price is far from another beyond this
    std::int64_t neighbours_least = 3;
    std::int64_t neighbours_days = 180;
    places::Level neighbours_level = places::Level::District;
    base::Satang voucher_up_to_satang; // up to this sum a payment voucher is enough
    bool labour_from_grant = false;
    std::string source;
};
Schema const& schema_of(Tag<SettingsForm>);

struct SupplierForm {
    std::string name;
    std::optional<std::string> tax_number;
    std::optional<std::string> branch;
    std::optional<std::string> address;
    std::optional<std::string> phone;
    std::optional<std::string> note;
    std::optional<std::int64_t> version; // of a change
};
Schema const& schema_of(Tag<SupplierForm>);

struct QuotationLineForm {
    std::optional<estimates::ItemId> item_id;
    std::string text;
    std::int64_t quantity_milli = 0;
    std::string unit;
    base::Satang price_satang;
};
Schema const& schema_of(Tag<QuotationLineForm>);

struct QuotationForm {
    std::optional<PlanId> plan_id; // absent: a new plan
    std::optional<std::string> what;
    std::optional<std::vector<rounds::RoundHouseId>> house_ids; // none: for management
    SupplierId supplier_id;
    base::Date quoted_on;
    std::optional<base::Date> valid_until;
    std::optional<std::string> number;
    std::vector<QuotationLineForm> lines;
    std::optional<base::Satang> discount_satang;
    std::optional<base::Satang> vat_satang;
    base::Satang total_satang;
    std::optional<std::string> paper_sha256;
};
Schema const& schema_of(Tag<QuotationForm>);

struct ChooseForm {
    std::optional<std::string> reason;
};
Schema const& schema_of(Tag<ChooseForm>);

struct ReasonForm {
    std::string reason;
    std::optional<base::Date> on;
};
Schema const& schema_of(Tag<ReasonForm>);

struct LineForm {
    std::optional<rounds::RoundHouseId> round_house_id; // absent: management
    ExpenseKind expense = ExpenseKind::Materials;
    Source source = Source::Grant;
    std::optional<estimates::EstimateId> estimate_id;
    std::optional<std::int64_t> estimate_position;
    std::optional<estimates::ItemId> item_id;
    std::string text;
    std::int64_t quantity_milli = 0;
    std::string unit;
    base::Satang price_satang;
};
Schema const& schema_of(Tag<LineForm>);

struct PaperForm {
    PaperKind kind = PaperKind::Receipt;
    std::optional<std::string> number;
    std::optional<base::Date> date;
    std::optional<std::string> sha256; // a picture of it, or a PDF
};
Schema const& schema_of(Tag<PaperForm>);

struct PurchaseForm {
    base::Date day;
    SupplierId supplier_id;
    std::vector<std::string> buyers;
    std::vector<LineForm> lines;
    std::optional<base::Satang> discount_satang;
    std::optional<base::Satang> vat_satang; // added to the prices; absent where they include it
    base::Satang total_satang;              // as the paper says
    std::vector<PaperForm> papers;
    std::optional<ledger::AccountId> account_id; // what paid it; absent: owed
    std::optional<PlanId> plan_id;
    std::optional<std::string> quotations_reason;
    std::optional<PurchaseId> replaces;
    std::optional<std::string> note;
};
Schema const& schema_of(Tag<PurchaseForm>);

struct PaymentForm {
    base::Date day;
    ledger::AccountId account_id;
    base::Satang amount_satang;
    std::optional<std::string> paper_number;
    std::optional<std::string> note;
};
Schema const& schema_of(Tag<PaymentForm>);

struct PictureForm {
    std::int64_t paper_position = 1;
    std::string sha256;
};
Schema const& schema_of(Tag<PictureForm>);

struct SettleForm {
    WarningState state = WarningState::Ok;
    std::string reason;
};
Schema const& schema_of(Tag<SettleForm>);

// ---- views (records.cpp)

struct Words {
    std::string th;
    std::string en;
};
Schema const& schema_of(Tag<Words>);

struct SettingsView {
    SettingsId id;
    SettingsForm settings;
    base::Timestamp recorded_at;
    std::string recorded_by;
    bool in_force = false; // today, for its own fiscal year
};
Schema const& schema_of(Tag<SettingsView>);

struct SettingsPage {
    base::AreaCode province;
    std::vector<SettingsView> items; // newest first
    bool can_write = false;
};
Schema const& schema_of(Tag<SettingsPage>);

struct HouseRef {
    rounds::RoundHouseId round_house_id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    base::AreaCode tambon;
    std::string tambon_th;
    std::string tambon_en;
    rounds::HouseState state = rounds::HouseState::Surveyed;
    std::string state_th;
    std::string state_en;
};
Schema const& schema_of(Tag<HouseRef>);

struct SupplierView {
    SupplierId id;
    std::string name;
    std::optional<std::string> tax_number;
    std::optional<std::string> branch;
    std::optional<std::string> address;
    std::optional<std::string> phone;
    std::optional<std::string> note;
    std::int64_t purchases = 0; // in force, that the reader may see
    base::Satang bought_satang;
    std::optional<base::Date> last_day;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<SupplierView>);

struct SupplierPage {
    std::vector<SupplierView> items;
    bool can_write = false;
};
Schema const& schema_of(Tag<SupplierPage>);

struct AccountView {
    ledger::AccountId id;
    ledger::AccountKind kind = ledger::AccountKind::Bank;
    std::string kind_th;
    std::string kind_en;
    std::string name;
    base::Satang balance_satang;
};
Schema const& schema_of(Tag<AccountView>);

struct PurchaseRow {
    PurchaseId id;
    rounds::RoundId round_id;
    std::int64_t number = 0;
    base::Date day;
    SupplierId supplier_id;
    std::string supplier;
    std::string what;
    std::vector<HouseRef> houses;
    bool management = false;
    PaperKind paper_kind = PaperKind::None;
    std::string paper_number;
    bool has_picture = false;
    base::Satang total_satang; // of the whole purchase
    base::Satang seen_satang;  // of it, within the reader's area and the filter
    base::Satang owed_satang;
    std::int64_t open_warnings = 0;
    std::vector<Words> missing;
    bool taken_out = false;
};
Schema const& schema_of(Tag<PurchaseRow>);

struct PurchasePage {
    rounds::RoundId round_id;
    std::string round_th;
    std::string round_en;
    base::FiscalYear fiscal_year;
    base::AreaCode province;
    std::vector<PurchaseRow> items;
    std::optional<std::string> next;
    std::int64_t purchases = 0; // all that the filter finds, in force
    base::Satang seen_satang;
    base::Satang owed_satang;
    std::int64_t open_warnings = 0;
    std::int64_t missing = 0; // purchases whose papers lack something
    std::vector<AccountView> accounts;
    std::optional<SettingsForm> settings; // in force today
    bool can_write = false;
    bool whole_province = false; // may buy for management
};
Schema const& schema_of(Tag<PurchasePage>);

struct LineView {
    std::int64_t position = 1;
    std::optional<rounds::RoundHouseId> round_house_id;
    ExpenseKind expense = ExpenseKind::Materials;
    Source source = Source::Grant;
    std::optional<estimates::EstimateId> estimate_id;
    std::optional<std::int64_t> estimate_position;
    std::optional<estimates::ItemId> item_id;
    std::string text;
    std::int64_t quantity_milli = 0;
    std::string unit;
    base::Satang price_satang;
    base::Satang listed_satang;
    base::Satang amount_satang;
};
Schema const& schema_of(Tag<LineView>);

struct PictureView {
    PictureId id;
    std::string url;
    std::optional<std::string> thumbnail_url; // absent: a PDF
    base::Timestamp added_at;
    std::string added_by;
};
Schema const& schema_of(Tag<PictureView>);

struct PaperView {
    std::int64_t position = 1;
    PaperKind kind = PaperKind::Receipt;
    std::optional<std::string> number;
    std::optional<base::Date> date;
    std::vector<PictureView> pictures;
};
Schema const& schema_of(Tag<PaperView>);

struct PaymentView {
    PaymentId id;
    std::int64_t number = 1;
    base::Date day;
    base::Satang amount_satang;
    std::string account_th;
    std::string account_en;
    std::optional<std::string> paper_number;
    std::optional<std::string> note;
    base::Timestamp recorded_at;
    std::string recorded_by;
    std::optional<std::string> taken_out_reason;
};
Schema const& schema_of(Tag<PaymentView>);

struct WarningView {
    WarningId id;
    WarningKind kind = WarningKind::FarFromBook;
    std::string kind_th;
    std::string kind_en;
    std::int64_t position = 0; // of its line; 0: the whole purchase
    std::string text_th;
    std::string text_en;
    WarningState state = WarningState::Open;
    base::Timestamp raised_at;
    std::optional<base::Timestamp> settled_at;
    std::optional<std::string> settled_by;
    std::optional<std::string> settled_reason;
};
Schema const& schema_of(Tag<WarningView>);

struct PurchaseView {
    PurchaseId id;
    rounds::RoundId round_id;
    std::string round_th;
    std::string round_en;
    base::FiscalYear fiscal_year;
    std::int64_t number = 0;
    base::Date day;
    SupplierId supplier_id;
    std::string supplier;
    bool supplier_has_tax_number = false;
    std::string what;
    std::vector<std::string> buyers;
    std::vector<HouseRef> houses;
    std::vector<LineView> lines; // within the reader's area
    std::int64_t hidden_lines = 0;
    base::Satang hidden_satang;
    base::Satang discount_satang;
    base::Satang vat_satang;
    base::Satang total_satang;
    std::string total_in_words; // in Thai
    base::Satang grant_satang;  // of the lines shown
    base::Satang cash_satang;
    base::Satang paid_satang;
    base::Satang owed_satang;
    std::string account_th; // what paid it, or that it is owed
    std::string account_en;
    bool owed_at_first = false;
    std::vector<PaperView> papers;
    std::vector<PaymentView> payments;
    std::vector<WarningView> warnings;
    std::vector<Words> missing;
    std::optional<PlanId> plan_id;
    std::optional<std::string> quotations_reason;
    std::optional<std::string> note;
    std::optional<PurchaseId> replaces;
    std::optional<std::int64_t> replaces_number;
    std::optional<PurchaseId> replaced_by;
    std::optional<std::int64_t> replaced_by_number;
    std::optional<base::Timestamp> taken_out_at;
    std::optional<std::string> taken_out_by;
    std::optional<std::string> taken_out_reason;
    base::Timestamp recorded_at;
    std::string recorded_by;
    std::vector<AccountView> accounts; // to pay from
    bool can_write = false;
    bool can_settle = false;
};
Schema const& schema_of(Tag<PurchaseView>);

struct PlannedLine {
    std::int64_t position = 1;
    std::string text;
    std::optional<estimates::ItemId> item_id;
    std::string unit;
    std::int64_t planned_milli = 0; // people × days where there are workers
    base::Satang planned_price_satang;
    base::Satang planned_satang;
    estimates::Source planned_source = estimates::Source::Grant;
    estimates::Category category = estimates::Category::Other;
    std::int64_t bought_milli = 0;
    base::Satang bought_satang;
    base::Satang difference_satang; // bought − planned
};
Schema const& schema_of(Tag<PlannedLine>);

// Bought and not planned.
struct BoughtLine {
    PurchaseId purchase_id;
    std::int64_t purchase_number = 0;
    std::string text;
    std::int64_t quantity_milli = 0;
    std::string unit;
    base::Satang amount_satang;
};
Schema const& schema_of(Tag<BoughtLine>);

struct HousePurchases {
    HouseRef house;
    rounds::RoundId round_id;
    std::string round_th;
    std::string round_en;
    std::optional<estimates::EstimateId> estimate_id; // the final one in force
    base::Satang grant_left_satang;                   // promised and not yet used
    base::Satang cash_given_satang;
    base::Satang cash_left_satang;
    std::vector<PlannedLine> planned;
    std::vector<BoughtLine> besides;
    base::Satang planned_satang;
    base::Satang bought_satang;
    std::vector<PurchaseRow> purchases;
    std::vector<Words> missing;
    bool can_write = false;
};
Schema const& schema_of(Tag<HousePurchases>);

struct DebtView {
    SupplierId supplier_id;
    std::string supplier;
    std::int64_t purchases = 0;
    base::Satang owed_satang;
    base::Date oldest;
    std::int64_t days = 0;
};
Schema const& schema_of(Tag<DebtView>);

struct DebtPage {
    std::vector<DebtView> items;
    base::Satang owed_satang;
    std::vector<PurchaseRow> purchases; // not yet paid, oldest first
    std::vector<AccountView> accounts;
    bool can_write = false;
};
Schema const& schema_of(Tag<DebtPage>);

struct SupplierHistory {
    SupplierView supplier;
    std::vector<PurchaseRow> purchases; // newest first
    bool can_write = false;
};
Schema const& schema_of(Tag<SupplierHistory>);

struct QuotationLineView {
    std::int64_t position = 1;
    std::optional<estimates::ItemId> item_id;
    std::string text;
    std::int64_t quantity_milli = 0;
    std::string unit;
    base::Satang price_satang;
    base::Satang amount_satang;
};
Schema const& schema_of(Tag<QuotationLineView>);

struct QuotationView {
    QuotationId id;
    SupplierId supplier_id;
    std::string supplier;
    base::Date quoted_on;
    std::optional<base::Date> valid_until;
    bool expired = false;
    std::optional<std::string> number;
    std::vector<QuotationLineView> lines;
    base::Satang discount_satang;
    base::Satang vat_satang;
    base::Satang total_satang;
    bool cheapest = false; // of those not withdrawn
    std::optional<std::string> paper_url;
    QuotationState state = QuotationState::Open;
    std::optional<std::string> reason; // why it was chosen or withdrawn
    base::Timestamp recorded_at;
    std::string recorded_by;
};
Schema const& schema_of(Tag<QuotationView>);

struct PlanView {
    PlanId id;
    std::string what;
    std::vector<HouseRef> houses;
    bool management = false;
    std::vector<QuotationView> quotations; // the cheapest first, withdrawn ones last
    std::int64_t have = 0;                 // suppliers that quoted
    std::int64_t wanted = 0;               // for this sum; 0: none are wanted
    std::vector<PurchaseRow> purchases;
};
Schema const& schema_of(Tag<PlanView>);

struct PlanPage {
    std::vector<PlanView> items;
    std::optional<SettingsForm> settings;
    bool can_write = false;
};
Schema const& schema_of(Tag<PlanPage>);

} // namespace purchases
