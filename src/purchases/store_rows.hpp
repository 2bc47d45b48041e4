// The columns of a purchase as every statement names them, and their mapping; for the store's files.
#pragma once

#include "purchases/store.hpp"

#define PURCHASE_COLUMNS                                                                                                         \
    "p.id, p.round_id, p.number, p.day, p.supplier_id, s.name, p.what, p.note, p.discount_satang, p.vat_satang, "                \
    "p.total_satang, p.paid_satang, p.account_id, p.owed_at_first, p.paper_kind, p.paper_position, p.paper_number, p.plan_id, "  \
    "p.quotations_reason, p.replaces, p.recorded_at, p.recorded_name, p.taken_out_at, p.taken_out_name, p.taken_out_reason"

namespace purchases::store {

inline constexpr int kPurchaseColumns = 25;

[[nodiscard]] inline PurchaseRecord purchase_from(storage::Row const& row)
{
    PurchaseRecord p;
    p.id = row.get<PurchaseId>(0);
    p.round = row.get<rounds::RoundId>(1);
    p.number = row.integer(2);
    p.day = row.get<base::Date>(3);
    p.supplier_id = row.get<SupplierId>(4);
    p.supplier = row.get<std::string>(5);
    p.what = row.get<std::string>(6);
    p.note = row.get<std::optional<std::string>>(7);
    p.discount = row.get<base::Satang>(8);
    p.vat = row.get<base::Satang>(9);
    p.total = row.get<base::Satang>(10);
    p.paid = row.get<base::Satang>(11);
    p.account = row.get<ledger::AccountId>(12);
    p.owed_at_first = row.get<bool>(13);
    p.paper_kind = row.get<PaperKind>(14);
    p.paper_position = row.integer(15);
    p.paper_number = row.get<std::string>(16);
    p.plan = row.get<std::optional<PlanId>>(17);
    p.quotations_reason = row.get<std::optional<std::string>>(18);
    p.replaces = row.get<std::optional<PurchaseId>>(19);
    p.recorded_at = row.get<base::Timestamp>(20);
    p.recorded_by = row.get<std::string>(21);
    p.taken_out_at = row.get<std::optional<base::Timestamp>>(22);
    p.taken_out_by = row.get<std::optional<std::string>>(23);
    p.taken_out_reason = row.get<std::optional<std::string>>(24);
    return p;
}

} // namespace purchases::store
