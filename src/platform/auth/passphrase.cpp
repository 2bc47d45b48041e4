// Layout of a sealed text: "OH1" · 16 bytes salt · 24 bytes nonce · ciphertext with tag.
#include "platform/auth/passphrase.hpp"

#include <array>
#include <new>
#include <sodium.h>

namespace auth {

namespace {

constexpr std::string_view kMark = "OH1";
constexpr std::size_t kSalt = crypto_pwhash_SALTBYTES;
constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
using Key = std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES>;

unsigned char const* bytes(std::string_view text)
{
    return reinterpret_cast<unsigned char const*>(text.data());
}

Key derive(std::string_view passphrase, std::string_view salt)
{
    Key key{};
    if (crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(), bytes(salt), crypto_pwhash_OPSLIMIT_MODERATE,
                      crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    return key;
}

} // namespace

std::string seal_with_passphrase(std::string_view secret, std::string_view passphrase)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    std::string out(kMark);
    out.resize(kMark.size() + kSalt + kNonce);
    randombytes_buf(out.data() + kMark.size(), kSalt + kNonce);
    auto key = derive(passphrase, std::string_view(out).substr(kMark.size(), kSalt));
    std::string sealed(secret.size() + kTag, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(sealed.data()), nullptr, bytes(secret),
                                               secret.size(), bytes(kMark), kMark.size(), nullptr,
                                               bytes(out) + kMark.size() + kSalt, key.data());
    sodium_memzero(key.data(), key.size());
    return out + sealed;
}

std::optional<std::string> open_with_passphrase(std::string_view sealed, std::string_view passphrase)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    auto const head = kMark.size() + kSalt + kNonce;
    if (sealed.size() < head + kTag || sealed.substr(0, kMark.size()) != kMark)
        return std::nullopt;
    auto key = derive(passphrase, sealed.substr(kMark.size(), kSalt));
    auto const body = sealed.substr(head);
    std::string secret(body.size() - kTag, '\0');
    auto const wrong = crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char*>(secret.data()), nullptr,
                                                                  nullptr, bytes(body), body.size(), bytes(kMark), kMark.size(),
                                                                  bytes(sealed) + kMark.size() + kSalt, key.data());
    sodium_memzero(key.data(), key.size());
    return wrong ? std::nullopt : std::optional(secret);
}

} // namespace auth
