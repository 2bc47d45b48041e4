// The keys of one installation, and all that is done with them (libsodium). They lie in `keys/` of the data folder, mode 0600,
// never in the database: a stolen database or backup tells no citizen number.
#pragma once

#include "platform/storage/sql.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace auth {

class Vault {
public:
    // Opens `keys/` in the data folder, making the keys at the first start. Throws Problem `keys.unreadable` (wrong mode, missing
    // one of several, wrong length) with what to do.
    [[nodiscard]] static std::unique_ptr<Vault> open(std::filesystem::path const& data_folder);
    // Fixed keys from a seed, for tests and for the reproducible demonstration.
    [[nodiscard]] static std::unique_ptr<Vault> from_seed(std::string_view seed);
    // Writes these keys into an empty data folder (used when the demonstration is made).
    void save(std::filesystem::path const& data_folder) const;
    ~Vault();

    // XChaCha20-Poly1305; `context` ("person:<id>:citizen_number") is authenticated, so a value cannot be moved to another row.
    [[nodiscard]] storage::Bytes encrypt(std::string_view plain, std::string_view context) const;
    // Absent when the key, the context or a single bit is wrong.
    [[nodiscard]] std::optional<std::string> decrypt(std::span<std::uint8_t const> sealed, std::string_view context) const;

    // Keyed BLAKE2b-256, hex: finds equal values without storing them. `purpose` separates uses ("citizen_number").
    [[nodiscard]] std::string lookup_hash(std::string_view purpose, std::string_view value) const;

    // Ed25519 over a text; hex. The public key is shown on the page that confirms a seal.
    [[nodiscard]] std::string sign(std::string_view text) const;
    [[nodiscard]] bool verify(std::string_view text, std::string_view signature_hex) const;
    [[nodiscard]] std::string public_key() const;

private:
    struct Keys;
    explicit Vault(std::unique_ptr<Keys> keys);
    std::unique_ptr<Keys> keys_;
};

// The same proof with somebody else's public key; both in hex.
[[nodiscard]] bool verify_with(std::string_view public_key_hex, std::string_view text, std::string_view signature_hex);

// Without a key: BLAKE2b-256 of a text or bytes, plain and in lower-case hex. Seals and content addresses use SHA-256 instead
// (`sha256_hex`), because others must be able to recompute them with ordinary tools.
[[nodiscard]] storage::Bytes blake2b(std::string_view text);
[[nodiscard]] std::string blake2b_hex(std::string_view text);
[[nodiscard]] std::string sha256_hex(std::string_view text);
// `bytes` random bytes as URL-safe base64 without padding: session tokens, seal codes.
[[nodiscard]] std::string random_token(std::size_t bytes);

// Compares in a time that tells nothing about where they differ.
[[nodiscard]] bool same_secret(std::string_view a, std::string_view b);

// Argon2id (libsodium's interactive limits). About 60 ms and 64 MiB: never inside a write transaction.
[[nodiscard]] std::string hash_password(std::string_view password);
// Of a password nobody knows, with the same limits: an unknown name takes as long as a wrong password.
inline constexpr std::string_view kNobodysHash =
    "$argon2id$v=19$m=65536,t=2,p=1$BwJ/koEWACqtxTPMG06HSw$iYoKLdAg2KAawFNVAtIjyekzTRFbMpBhURDiyZAUBxQ";
[[nodiscard]] bool password_matches(std::string_view password, std::string_view hash);

} // namespace auth
