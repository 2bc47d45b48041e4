// Use cases of purchases: recording, papers, paying, taking out; warnings settled; suppliers, quotations, settings.
#pragma once

#include "purchases/store.hpp"

namespace purchases::service {

// ---- service.cpp
PurchaseId record(api::Work&, rounds::RoundId, PurchaseForm const&);

// ---- service_after.cpp
void take_out(api::Work&, PurchaseId, ReasonForm const&);
PaymentId pay(api::Work&, PurchaseId, PaymentForm const&);
// These answer the purchase.
PurchaseId take_payment_out(api::Work&, PaymentId, ReasonForm const&);
void add_paper(api::Work&, PurchaseId, PaperForm const&);
PictureId add_picture(api::Work&, PurchaseId, PictureForm const&);
PurchaseId take_picture_out(api::Work&, PictureId, ReasonForm const&);
PurchaseId settle(api::Work&, WarningId, SettleForm const&);

// ---- service_suppliers.cpp
SupplierId add_supplier(api::Work&, rounds::RoundId, SupplierForm const&);
void change_supplier(api::Work&, SupplierId, SupplierForm const&);
SettingsId add_settings(api::Work&, SettingsForm const&);

// ---- service_quotations.cpp
QuotationId add_quotation(api::Work&, rounds::RoundId, QuotationForm const&);
// These answer the round.
rounds::RoundId choose(api::Work&, QuotationId, ChooseForm const&);
rounds::RoundId withdraw(api::Work&, QuotationId, ReasonForm const&);

// ---- for the files of this folder
// Throws Problem `rounds.not_found`, `purchases.round_closed`.
[[nodiscard]] rounds::Round require_open(api::Work&, rounds::RoundId);
// Which days its purchases and papers may have.
[[nodiscard]] Days days_in(api::Work&, rounds::Round const&);
// The settings of a round on a day.
[[nodiscard]] SettingsForm settings_of(storage::Reader&, rounds::Round const&, base::Date on);
// Suppliers with a quotation for the plan that was not withdrawn.
[[nodiscard]] std::int64_t quoted(std::vector<store::QuotationRecord> const&);
// Whether the actor may write about all lines.
[[nodiscard]] bool covers_all(auth::Scope const&, std::vector<store::LineRecord> const&);
// The purchase with its lines, seen by who may write about some of it; for all of it unless `whole` says no.
struct Loaded {
    store::PurchaseRecord purchase;
    std::vector<store::LineRecord> lines;
    rounds::Round round;
    [[nodiscard]] base::AreaCode area() const;
};
[[nodiscard]] Loaded require_purchase(api::Work&, auth::Permission, PurchaseId);
// Refuses a paper of this supplier whose number stands in another purchase in force; the names of other suppliers that have it.
[[nodiscard]] std::vector<std::string> check_numbers(storage::Reader&, SupplierId, std::vector<PaperForm> const&,
                                                     std::optional<PurchaseId> own, char const* field_of_one);
// Answers the file.
std::string attach(api::Work&, PurchaseId, std::int64_t paper_position, std::string const& sha256);
void keep_warnings(api::Work&, store::PurchaseRecord const&, std::vector<store::LineRecord> const&, std::vector<Warned> const&);

} // namespace purchases::service
