// Use cases of closing. Each is all or nothing.
#pragma once

#include "closing/records.hpp"

namespace closing::service {

// Throws 422 `closing.not_ready` with what each house lacks, `closing.round_closed`, `closing.house_not_found`.
std::int64_t close_houses(api::Work&, rounds::RoundId, CloseHousesForm const&);
// Throws 422 `closing.not_ready`, `closing.tambon_closed`, `closing.round_closed`, `closing.outside_your_area`.
void close_tambon(api::Work&, rounds::RoundId, CloseTambonForm const&);
// Throws 422 `closing.not_ready`, `closing.closed_its_tambons`, `closing.round_closed`, `closing.outside_your_area`.
void close_round(api::Work&, rounds::RoundId, CloseRoundForm const&);
// The same file again adds nothing. Throws `closing.not_closed_yet`, `files.unknown`.
void attach_signed(api::Work&, rounds::RoundId, SignedForm const&);

} // namespace closing::service
