// What the files of this room's routes share.
#pragma once

#include "hearings/records.hpp"
#include "platform/api/app.hpp"

#include <cstdint>
#include <string>

namespace hearings {

void add_meeting_routes(api::Routes&); // routes_meeting.cpp: who came, what was said, votes, pictures
void add_hall_routes(api::Routes&);    // routes_hall.cpp: the door for telephones, and the projector
void add_laptop_routes(api::Routes&);  // routes_laptop.cpp: giving out, taking in
void add_paper_routes(api::Routes&);   // routes_papers.cpp

inline constexpr auto kWrite = api::Permission::HearingsWrite;
inline constexpr std::int64_t kMostVersions = 1'000'000'000;

// The hearing as whoever asks may see it, with the address of its hall. Not noted as a reading.
[[nodiscard]] HearingView seen(api::Call&, HearingId);
// The same, noted.
[[nodiscard]] HearingView read(api::Call&, HearingId);
// Address and QR code of the hall's door.
void add_address(api::Call&, std::string const& title, HallDoor&);

// A use case that takes the hearing and a form, and answers the hearing.
template <class Form, void (*UseCase)(api::Work&, HearingId, Form const&)>
HearingView with_form(api::Call& call, Form const& form)
{
    auto const id = call.id<HearingId>();
    UseCase(call.work(), id, form);
    return seen(call, id);
}

} // namespace hearings
