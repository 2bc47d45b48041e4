// Use cases of hearings: each loads, decides by the rules, writes, and leaves its audit row.
#pragma once

#include "hearings/records.hpp"
#include "platform/api/call.hpp"

namespace hearings::service {

// ---- before and after the meeting (service.cpp)
// A correction names a sealed hearing of the same round and tambon that has no other correction, and says why.
[[nodiscard]] HearingId plan(api::Work&, HearingForm const&, bool made_up = false);
void change(api::Work&, HearingId, HearingForm const&);
// The whole list; places and reasons of houses that stay are kept.
void list_candidates(api::Work&, HearingId, CandidatesForm const&);
void open(api::Work&, HearingId, OpeningForm const&);
void cancel(api::Work&, HearingId, ReasonForm const&);
void write_minutes(api::Work&, HearingId, MinutesForm const&);
// The people's order. A house without a place goes last; a reason is asked for at the seal.
void put_in_order(api::Work&, HearingId, OrderForm const&);
// Moves the candidates to heard. Throws Problem `hearings.changed_meanwhile` when the hearing is not as it was seen (an answer, a
// vote, somebody who came), `hearings.not_complete` with everything that is missing.
void seal(api::Work&, HearingId, SealForm const&);

// ---- in the meeting (service_meeting.cpp). What has an id of the device's own may come again and changes nothing.
void arrive(api::Work&, HearingId, AttendeesForm const&);
// Telephones count, and may vote, from here on. Those that are gone or no telephones are passed over.
void confirm(api::Work&, HearingId, PickedAttendees const&);
// With the hands that they raised, and with what an unconfirmed telephone sent and nobody answered; those that are gone already
// are passed over.
void take_out(api::Work&, HearingId, PickedAttendees const&);
void state(api::Work&, HearingId, StatementForm const&);
void change(api::Work&, HearingId, StatementId, StatementForm const&);
// Throws Problem `hearings.changed_meanwhile` when it is not of the version that was seen, as the changes do.
void take_out(api::Work&, HearingId, StatementId, std::optional<std::int64_t> version);
void vote(api::Work&, HearingId, VoteForm const&);
void change(api::Work&, HearingId, VoteId, VoteForm const&);
void take_out(api::Work&, HearingId, VoteId, std::optional<std::int64_t> version);
// The hand of somebody who signed in; the last one counts.
void raise_hand(api::Work&, HearingId, VoteId, Hand const&);
void add_picture(api::Work&, HearingId, PictureForm const&);
void take_out(api::Work&, HearingId, PictureId);

} // namespace hearings::service
