// Who asks over OpenRosa: a device by the key in its address, or a person by HTTP Basic.
//
// Proving a password costs 60 ms and 64 MiB, so a proof is remembered, under a keyed hash, for as long as nobody's account
// changes; what is remembered is asked for again after a minute in any case. A device acts in its person's name, and only within
// the device's area.
#pragma once

#include "platform/api/call.hpp"
#include "survey/receiving.hpp"
#include "survey/store.hpp"

#include "platform/auth/throttle.hpp"
#include "platform/auth/users.hpp"

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace survey {

// One for the program; shared by the routes that ask it.
class Clients {
public:
    // {key} of the path. Throws Problem 401 `survey.unknown_device`.
    [[nodiscard]] auth::Actor of_key(api::Call&);
    // The header Authorization. Throws Problem 401 `auth.sign_in_needed` without it, `survey.wrong_credentials`, 403
    // `auth.password_must_change`, 429 `auth.too_many_attempts`.
    [[nodiscard]] auth::Actor of_basic(api::Call&);
    // Whether either was let in since the program began: for the I/O thread, so without asking the store.
    [[nodiscard]] bool was_here(auth::Vault const&, http::Request const&, std::string_view key);
    // The device of a call that `of_key` let in.
    [[nodiscard]] std::optional<DeviceId> device_of(api::Call&);

private:
    struct Known {
        auth::User user;
        std::optional<Device> device;
        std::string password_hash; // against which a password was proved
        base::Timestamp read_at;
        std::uint64_t changes = 0; // of accounts, when it was read
    };

    [[nodiscard]] std::optional<Known> remembered(api::Call&, std::string const& secret);
    void remember(std::string const& secret, Known known);
    [[nodiscard]] std::optional<Known> device_behind(api::Call&, std::string const& secret);
    [[nodiscard]] Known prove(api::Call&, std::string const& secret, std::string_view user_name, std::string_view password);

    // Of its own: wrong passwords sent here do not keep the same person from signing in to the program.
    auth::Throttle user_throttle_{{5, std::chrono::seconds(2), std::chrono::seconds(300)}};
    std::mutex mutex_;
    std::unordered_map<std::string, Known> known_; // by keyed hash of key or of name and password
};

// What a key is found by.
[[nodiscard]] std::string hash_of_key(auth::Vault const&, std::string_view key);

} // namespace survey
