// The columns of a gift, and rows to it: for the statements of this room.
#pragma once

#include "contributions/gift.hpp"

#define GIFT_COLUMNS                                                                                                             \
    "c.id, c.round_id, c.number, c.kind, c.giver, c.giver_name, c.organization_id, c.day, c.what, c.value_satang, c.basis, "     \
    "c.item_id, c.quantity, c.unit, c.price_satang, c.price_source, c.estimated_by, c.workers, c.days, c.day_rate_satang, "      \
    "c.usual_rate_satang, c.rate_reason, c.account_id, c.receipt_number, c.receipt_date, c.note, c.replaces, n.id, "             \
    "c.recorded_at, c.recorded_by, c.recorded_name, c.taken_out_on, c.taken_out_at, c.taken_out_name, c.taken_out_reason "
#define GIFT_TABLES "FROM contribution_gifts c LEFT JOIN contribution_gifts n ON n.replaces = c.id "

namespace contributions {

[[nodiscard]] Gift gift_from(storage::Row const&);

} // namespace contributions
