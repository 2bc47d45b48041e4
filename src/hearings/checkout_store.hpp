// SQL about hearings at laptops: what went out, what came back, what was refused.
#pragma once

#include "hearings/carrying.hpp"
#include "hearings/records.hpp"

#include <optional>
#include <span>
#include <vector>

namespace hearings {

[[nodiscard]] std::span<storage::Sql const> checkout_statements();

namespace store {

struct Checkout {
    CheckoutId id;
    HearingId hearing_id;
    std::string laptop;
    base::Timestamp made_at;
    std::string made_by;
    std::string public_key; // of the laptop's keys
    CheckoutState state = CheckoutState::Out;
    std::optional<std::string> reason;
    std::optional<base::Timestamp> ended_at;
    std::optional<std::string> held_signature; // the laptop's, of the result that was taken
};
[[nodiscard]] std::optional<Checkout> find(storage::Reader&, CheckoutId);
// Out or here; there is at most one.
[[nodiscard]] std::optional<Checkout> current_checkout(storage::Reader&, HearingId);
[[nodiscard]] std::vector<CheckoutView> checkouts(storage::Reader&, HearingId); // oldest first
void insert(storage::Writer&, Checkout const&);
// State, reason, end, signature.
void end(storage::Writer&, Checkout const&);
// The same refusal again is one.
void refuse(storage::Writer&, base::Uuid const& id, CheckoutId, RefusedReturn const&);
// The laptop's own hearing: the one that was received here.
[[nodiscard]] std::optional<Checkout> received(storage::Reader&);

} // namespace store

} // namespace hearings
