// The papers of purchases: บันทึกการจัดซื้อ, ใบสำคัญรับเงิน, ทะเบียนจัดซื้อ; PDF in Thai.
#pragma once

#include "purchases/records.hpp"

#include <string>

namespace purchases {

struct PaperPurchase {
    PurchaseView purchase;
    SupplierForm supplier;
    std::string province_th;
    bool made_up = false;
};
[[nodiscard]] std::string record_pdf(PaperPurchase const&, base::Timestamp made_at);
// To sign by the seller. Their citizen number is left to be written by hand.
[[nodiscard]] std::string voucher_pdf(PaperPurchase const&, base::Timestamp made_at);

struct PaperRegister {
    std::string round_th;
    std::string place_th;          // "ต.ในเวียง อ.เมืองแพร่ จ.แพร่"
    std::vector<PurchaseRow> rows; // in force, by number
    bool made_up = false;
};
[[nodiscard]] std::string register_pdf(PaperRegister const&, base::Timestamp made_at);

} // namespace purchases
