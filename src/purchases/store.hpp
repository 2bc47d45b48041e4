// All SQL of purchases, and the mapping of rows.
#pragma once

#include "purchases/rules.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace purchases::store {

// The parts of a scope that lie in an area, or all of it.
[[nodiscard]] inline std::vector<base::AreaCode> parts_of(auth::Scope const& scope, std::optional<base::AreaCode> const& area)
{
    return area ? scope.within(*area).areas() : scope.areas();
}

// ---- settings, suppliers (store_suppliers.cpp)
// Newest first.
[[nodiscard]] std::vector<Setting> settings(storage::Reader&, base::AreaCode const& province);
void insert(storage::Writer&, Setting const&);

struct SupplierRecord {
    SupplierId id;
    base::AreaCode province;
    SupplierForm form; // without its version
    base::Timestamp recorded_at;
    std::string recorded_by;
    std::int64_t version = 1;
};
// In the order of Thai names.
[[nodiscard]] std::vector<SupplierRecord> suppliers(storage::Reader&, base::AreaCode const& province);
[[nodiscard]] std::optional<SupplierRecord> supplier(storage::Reader&, SupplierId);
[[nodiscard]] std::optional<SupplierRecord> supplier_named(storage::Reader&, base::AreaCode const& province,
                                                           std::string const& name);
[[nodiscard]] std::optional<SupplierRecord> supplier_with_tax_number(storage::Reader&, base::AreaCode const& province,
                                                                     std::string const& number);
void insert(storage::Writer&, SupplierRecord const&);
[[nodiscard]] bool update(storage::Writer&, SupplierRecord const&, std::int64_t expected);

// ---- quotations (store_quotations.cpp)
struct PlanHouse {
    std::optional<rounds::RoundHouseId> house; // absent: management
    base::AreaCode area;
};
struct PlanRecord {
    PlanId id;
    rounds::RoundId round;
    std::string what;
    std::vector<PlanHouse> houses;
    base::Timestamp recorded_at;
    std::string recorded_by;
};
// Newest first.
[[nodiscard]] std::vector<PlanRecord> plans(storage::Reader&, rounds::RoundId);
[[nodiscard]] std::optional<PlanRecord> plan(storage::Reader&, PlanId);
void insert(storage::Writer&, PlanRecord const&);

struct QuotationRecord {
    QuotationId id;
    PlanId plan;
    SupplierId supplier_id;
    std::string supplier;
    base::Date quoted_on;
    std::optional<base::Date> valid_until;
    std::optional<std::string> number;
    std::vector<QuotationLineView> lines;
    base::Satang discount;
    base::Satang vat;
    base::Satang total;
    std::optional<std::string> sha256;
    std::optional<std::string> media_type;
    QuotationState state = QuotationState::Open;
    std::optional<std::string> reason;
    base::Timestamp recorded_at;
    std::string recorded_by;
};
[[nodiscard]] std::vector<QuotationRecord> quotations(storage::Reader&, PlanId);
[[nodiscard]] std::optional<QuotationRecord> quotation(storage::Reader&, QuotationId);
void insert(storage::Writer&, QuotationRecord const&);
void set_state(storage::Writer&, QuotationId, QuotationState, std::optional<std::string> const& reason);

// ---- purchases (store.cpp)
struct PurchaseRecord {
    PurchaseId id;
    rounds::RoundId round;
    std::int64_t number = 0;
    base::Date day;
    SupplierId supplier_id;
    std::string supplier;
    std::string what;
    std::optional<std::string> note;
    base::Satang discount;
    base::Satang vat;
    base::Satang total;
    base::Satang paid;
    ledger::AccountId account; // that paid it, or the supplier's payable
    bool owed_at_first = false;
    PaperKind paper_kind = PaperKind::None; // the main one
    std::int64_t paper_position = 0;
    std::string paper_number;
    std::optional<PlanId> plan;
    std::optional<std::string> quotations_reason;
    std::optional<PurchaseId> replaces;
    base::Timestamp recorded_at;
    std::string recorded_by;
    std::optional<base::Timestamp> taken_out_at;
    std::optional<std::string> taken_out_by;
    std::optional<std::string> taken_out_reason;
};
struct LineRecord : LineView {
    base::AreaCode area;
};
[[nodiscard]] std::optional<PurchaseRecord> purchase(storage::Reader&, PurchaseId);
[[nodiscard]] std::optional<PurchaseRecord> replacement_of(storage::Reader&, PurchaseId);
[[nodiscard]] std::vector<LineRecord> lines(storage::Reader&, PurchaseId);
[[nodiscard]] std::vector<std::string> buyers(storage::Reader&, PurchaseId);
[[nodiscard]] std::int64_t last_number(storage::Reader&, rounds::RoundId);
void insert(storage::Writer&, PurchaseRecord const&, std::vector<LineRecord> const&, std::vector<std::string> const& buyers);
void take_out(storage::Writer&, PurchaseId, base::Timestamp at, std::string const& by, std::string const& reason);
void set_paid(storage::Writer&, PurchaseId, base::Satang paid);
void set_main_paper(storage::Writer&, PurchaseId, PaperKind, std::int64_t position, std::string const& number);

// A purchase with what it spent on one house (or management) from one source; rows of one purchase follow each other.
struct SpentRecord {
    PurchaseRecord purchase;
    std::optional<rounds::RoundHouseId> house;
    base::AreaCode area;
    Source source = Source::Grant;
    base::Satang amount;
    bool has_picture = false; // of the main paper
    std::int64_t open_warnings = 0;
};
// By number; those taken out too.
[[nodiscard]] std::vector<SpentRecord> spent_of_round(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                                      std::optional<base::AreaCode> const& area);
[[nodiscard]] std::vector<SpentRecord> spent_of_house(storage::Reader&, rounds::RoundHouseId);
// A statement for 128 houses; in no order of houses.
[[nodiscard]] std::vector<SpentRecord> spent_of_houses(storage::Reader&, std::span<rounds::RoundHouseId const>);
[[nodiscard]] std::vector<SpentRecord> spent_of_supplier(storage::Reader&, auth::Scope const&, SupplierId);
[[nodiscard]] std::vector<SpentRecord> spent_of_plan(storage::Reader&, auth::Scope const&, PlanId);
// The lines of a house's purchases in force, by number and position.
struct HouseLine {
    PurchaseId purchase;
    std::int64_t number = 0;
    LineView line;
};
[[nodiscard]] std::vector<HouseLine> lines_of_house(storage::Reader&, rounds::RoundHouseId);
// From cash that was contributed, in force.
[[nodiscard]] base::Satang cash_spent_on(storage::Reader&, rounds::RoundHouseId);
// In force, of one supplier on one day in a round.
[[nodiscard]] base::Satang bought_on(storage::Reader&, rounds::RoundId, SupplierId, base::Date);
// Others that bought this item in the area between two days, in force, without one purchase.
[[nodiscard]] std::vector<Neighbour> neighbours(storage::Reader&, estimates::ItemId, base::AreaCode const& within,
                                                base::Date from, base::Date until, PurchaseId except);

// ---- papers, payments, warnings (store_papers.cpp)
struct PictureRecord {
    PictureId id;
    PurchaseId purchase;
    std::int64_t paper_position = 1;
    std::string sha256;
    std::string media_type;
    base::Timestamp added_at;
    std::string added_by;
    std::optional<std::string> taken_out_reason;
};
struct PaperRecord {
    std::int64_t position = 1;
    PaperKind kind = PaperKind::Receipt;
    std::optional<std::string> number;
    std::optional<base::Date> date;
    base::Timestamp recorded_at;
    std::string recorded_by;
};
[[nodiscard]] std::vector<PaperRecord> papers(storage::Reader&, PurchaseId);
void insert(storage::Writer&, PurchaseId, PaperRecord const&);
// All purchases in force with a paper of this supplier and number, in whatever round.
struct PaperUse {
    PurchaseId purchase;
    std::int64_t number = 0;
    base::Date day;
};
[[nodiscard]] std::vector<PaperUse> uses_of_number(storage::Reader&, SupplierId, std::string const& number_key);
// Names of other suppliers with a paper of this number, the first 20.
[[nodiscard]] std::vector<std::string> others_with_number(storage::Reader&, SupplierId, std::string const& number_key);
// Purchases in force and quotations not withdrawn with this file, whatever the scope: for comparing. By day.
[[nodiscard]] std::vector<PictureUse> uses_of_picture(storage::Reader&, std::string const& sha256);
// Without those taken out.
[[nodiscard]] std::vector<PictureRecord> pictures(storage::Reader&, PurchaseId);
[[nodiscard]] std::optional<PictureRecord> picture(storage::Reader&, PictureId);
void insert(storage::Writer&, PictureRecord const&);
void take_out(storage::Writer&, PictureId, std::string const& reason);

struct PaymentRecord {
    PaymentId id;
    PurchaseId purchase;
    std::int64_t number = 1;
    base::Date day;
    ledger::AccountId account;
    base::Satang amount;
    std::optional<std::string> paper_number;
    std::optional<std::string> note;
    base::Timestamp recorded_at;
    std::string recorded_by;
    std::optional<base::Timestamp> taken_out_at;
    std::optional<std::string> taken_out_reason;
};
// By number; those taken out too.
[[nodiscard]] std::vector<PaymentRecord> payments(storage::Reader&, PurchaseId);
[[nodiscard]] std::optional<PaymentRecord> payment(storage::Reader&, PaymentId);
void insert(storage::Writer&, PaymentRecord const&);
void take_out(storage::Writer&, PaymentId, base::Timestamp at, std::string const& reason);

struct WarningRecord {
    WarningId id;
    PurchaseId purchase;
    std::int64_t position = 0;
    base::AreaCode area;
    WarningKind kind = WarningKind::FarFromBook;
    base::Bilingual text;
    WarningState state = WarningState::Open;
    base::Timestamp raised_at;
    std::optional<base::Timestamp> settled_at;
    std::optional<std::string> settled_by;
    std::optional<std::string> settled_reason;
};
[[nodiscard]] std::vector<WarningRecord> warnings(storage::Reader&, PurchaseId);
[[nodiscard]] std::optional<WarningRecord> warning(storage::Reader&, WarningId);
void insert(storage::Writer&, WarningRecord const&);
void settle(storage::Writer&, WarningRecord const&);

// ---- for `onehome check` (store_check.cpp)
struct Sums {
    PurchaseRecord purchase;
    base::Satang lines;
    base::Satang from_grant;
    base::Satang later; // payments in force
};
[[nodiscard]] std::vector<Sums> sums(storage::Reader&);
struct Numbers {
    rounds::RoundId round;
    std::int64_t purchases = 0;
    std::int64_t last = 0;
};
[[nodiscard]] std::vector<Numbers> numbers(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> supplier_statements();
[[nodiscard]] std::span<storage::Sql const> quotation_statements();
[[nodiscard]] std::span<storage::Sql const> purchase_statements();
[[nodiscard]] std::span<storage::Sql const> list_statements();
[[nodiscard]] std::span<storage::Sql const> paper_statements();
[[nodiscard]] std::span<storage::Sql const> check_statements();

} // namespace purchases::store
