// Telling devices and people apart by what they send.
#include "survey/clients.hpp"

#include "base/text.hpp"
#include "platform/api/app.hpp"
#include "platform/api/problems.hpp"
#include "platform/auth/hex.hpp"
#include "platform/auth/vault.hpp"
#include "survey/problems.hpp"

namespace survey {

namespace {

constexpr std::int64_t kMemoryMs = 60'000;
constexpr std::int64_t kUseMs = 10 * 60'000; // how exactly "last used" is told
constexpr std::size_t kMostKnown = 10'000;
constexpr std::size_t kLongestSecret = 512;

struct Credentials {
    std::string name;
    std::string password;
};

std::optional<Credentials> basic_of(http::Request const& request)
{
    constexpr std::string_view scheme = "basic ";
    auto const header = request.headers.get("authorization").value_or("");
    if (header.size() <= scheme.size() || header.size() > kLongestSecret ||
        !http::equal_ignoring_case(header.substr(0, scheme.size()), scheme))
        return std::nullopt;
    auto const plain = auth::from_base64(header.substr(scheme.size()));
    auto const colon = plain ? plain->find(':') : std::string::npos;
    if (colon == std::string::npos || !base::text::is_valid_utf8(*plain))
        return std::nullopt;
    return Credentials{auth::normalise_user_name(plain->substr(0, colon)).value_or(""),
                       base::text::normalise(plain->substr(colon + 1))};
}

std::string hash_of_basic(auth::Vault const& vault, Credentials const& credentials)
{
    return vault.lookup_hash("survey_basic", credentials.name + std::string(1, '\0') + credentials.password);
}

} // namespace

std::string hash_of_key(auth::Vault const& vault, std::string_view key)
{
    return vault.lookup_hash("survey_device", key);
}

bool Clients::was_here(auth::Vault const& vault, http::Request const& request, std::string_view key)
{
    std::string secret;
    if (!key.empty() && key.size() <= kLongestSecret) {
        secret = hash_of_key(vault, key);
    } else if (auto const credentials = basic_of(request)) {
        secret = hash_of_basic(vault, *credentials);
    }
    std::lock_guard const lock(mutex_);
    return known_.contains(secret);
}

std::optional<Clients::Known> Clients::remembered(api::Call& call, std::string const& secret)
{
    auto const changes = call.app().sessions().changes();
    auto const wall = call.services().clock.wall();
    std::lock_guard const lock(mutex_);
    auto const found = known_.find(secret);
    if (found == known_.end() || found->second.changes != changes || wall >= found->second.read_at.plus_ms(kMemoryMs))
        return std::nullopt;
    return found->second;
}

void Clients::remember(std::string const& secret, Known known)
{
    std::lock_guard const lock(mutex_);
    if (known_.size() >= kMostKnown)
        known_.clear();
    known_.insert_or_assign(secret, std::move(known));
}

auth::Actor Clients::of_key(api::Call& call)
{
    auto const& key = call.path("key");
    if (key.size() > kLongestSecret)
        throw problems::unknown_device();
    auto const secret = hash_of_key(call.services().vault, key);
    auto known = remembered(call, secret);
    if (!known)
        known = device_behind(call, secret);
    if (!known)
        throw problems::unknown_device();
    return auth::actor_of(known->user, call.today()).within(known->device->area);
}

std::optional<DeviceId> Clients::device_of(api::Call& call)
{
    auto const known = remembered(call, hash_of_key(call.services().vault, call.path("key")));
    return known && known->device ? std::optional(known->device->id) : std::nullopt;
}

std::optional<Clients::Known> Clients::device_behind(api::Call& call, std::string const& secret)
{
    Known known;
    known.changes = call.app().sessions().changes();
    known.read_at = call.services().clock.wall();
    auto& database = call.services().database;
    bool const is_good = database.reading([&](storage::Reader& reader) {
        known.device = device_of_key(reader, secret);
        if (!known.device || known.device->revoked_at)
            return false;
        auto user = auth::find_user(reader, known.device->user);
        if (!user || !user->active)
            return false;
        known.user = std::move(*user);
        return true;
    });
    if (!is_good)
        return std::nullopt;
    auto const now = call.now();
    if (!known.device->last_used_at || now >= known.device->last_used_at->plus_ms(kUseMs))
        // Nobody waits for it, and a failure only makes the device look unused for longer: safe to let go.
        database.submit([id = known.device->id, now](storage::Writer& tx) { note_device_use(tx, id, now); },
                        [](std::exception_ptr) {}, storage::Seen::Soon);
    remember(secret, known);
    return known;
}

auth::Actor Clients::of_basic(api::Call& call)
{
    auto const credentials = basic_of(call.request());
    if (!credentials)
        throw api::problems::sign_in_needed();
    auto const secret = hash_of_basic(call.services().vault, *credentials);
    auto known = remembered(call, secret);
    if (!known)
        known = prove(call, secret, credentials->name, credentials->password);
    if (known->user.must_change_password)
        throw api::problems::password_must_change();
    return auth::actor_of(known->user, call.today());
}

Clients::Known Clients::prove(api::Call& call, std::string const& secret, std::string_view user_name, std::string_view password)
{
    auto& app = call.app();
    auto const wall = call.services().clock.wall();
    Known known;
    known.changes = app.sessions().changes();
    known.read_at = wall;
    std::optional<auth::User> user;
    std::string hash(auth::kNobodysHash);
    call.services().database.read([&](storage::Reader& reader) {
        user = auth::find_user_by_name(reader, user_name);
        if (user)
            hash = auth::password_hash_of(reader, user->id).value_or(hash);
    });
    std::string proved; // the hash that this very password was proved against earlier
    {
        std::lock_guard const lock(mutex_);
        if (auto const found = known_.find(secret); found != known_.end())
            proved = found->second.password_hash;
    }
    if (proved.empty() || proved != hash) {
        auto const& peer = call.request().peer;
        auto const name = std::string(user_name);
        if (auto const wait = app.peer_throttle().attempt(peer, wall))
            throw api::problems::too_many_attempts(*wait);
        if (auto const wait = user_throttle_.attempt(name, wall))
            throw api::problems::too_many_attempts(*wait);
        if (!auth::password_matches(password, hash) || !user)
            throw problems::wrong_credentials();
        app.peer_throttle().taken_back(peer);
        user_throttle_.succeeded(name);
    }
    if (!user || !user->active)
        throw problems::wrong_credentials();
    known.user = std::move(*user);
    known.password_hash = std::move(hash);
    remember(secret, known);
    return known;
}

} // namespace survey
