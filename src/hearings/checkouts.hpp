// Use cases of hearings at laptops: give out, revoke, receive on the laptop, hand back, take in.
#pragma once

#include "hearings/carrying.hpp"
#include "hearings/records.hpp"
#include "platform/api/call.hpp"
#include "platform/files/files.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace hearings::service {

// At the province: from now on only the laptop changes it. The account of whoever asks goes along. `seed` is fresh and secret.
[[nodiscard]] Package check_out(api::Work&, HearingId, CheckoutForm const&, std::string seed, Operator account);
// A laptop that was lost or never used: a result that comes later is refused, and kept in sight.
void revoke(api::Work&, HearingId, ReasonForm const&);

// On the laptop, into an empty installation whose keys are those of the package's seed.
void receive(api::Work&, Package const&);
// On the laptop: the sealed hearing. Throws Problem `hearings.nothing_to_hand_back`.
[[nodiscard]] Result hand_back(storage::Reader&);

// At the province again. A refusal is written down before it is told, so this answers it instead of throwing: `refused` is then
// set. The same result again answers the same.
struct Taken {
    HearingId id;
    std::optional<base::Problem> refused;
    bool already_here = false; // the same again
};
// Throws Problem `hearings.foreign_return` for what was never given out, `hearings.not_found` outside the actor's area.
[[nodiscard]] Taken take_in(api::Work&, Result const&, std::vector<files::Prepared> const& pictures);

} // namespace hearings::service
