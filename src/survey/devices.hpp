// Keys of phones: made for a person within an area, shown once, revoked.
#pragma once

#include "platform/api/call.hpp"
#include "survey/records.hpp"

#include <string>
#include <string_view>

namespace survey {

// Devices of the scope, and the people for whom this maker may make keys in it: those whose duty it is to survey, and themselves.
[[nodiscard]] DeviceList list_devices(storage::Reader&, auth::UserId const& maker, auth::Scope const&, base::Date today);

struct MadeDevice {
    DeviceId id;
    std::string key;
};
// Throws Problem 422 with all faults (area outside the scope, a person whose duty it is not to survey there).
MadeDevice make_device(api::Work&, auth::Scope const&, DeviceForm const&);
// What it sent stays; again changes nothing. The person whose key it was. Throws Problem 404 `survey.device_not_found`.
auth::UserId revoke(api::Work&, auth::Scope const&, DeviceId);

} // namespace survey
