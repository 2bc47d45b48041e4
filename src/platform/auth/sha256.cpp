// SHA-256 over libsodium.
#include "platform/auth/sha256.hpp"

#include "platform/auth/hex.hpp"

#include <array>
#include <fstream>
#include <sodium.h>
#include <stdexcept>

namespace auth {

struct Sha256::State {
    crypto_hash_sha256_state value;
};

Sha256::Sha256() : state_(std::make_unique<State>())
{
    crypto_hash_sha256_init(&state_->value);
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(void const* bytes, std::size_t size)
{
    crypto_hash_sha256_update(&state_->value, static_cast<unsigned char const*>(bytes), size);
}

std::string Sha256::hex()
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256_final(&state_->value, hash.data());
    return to_hex(hash);
}

std::string sha256_of_file(std::filesystem::path const& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + file.string());
    Sha256 hash;
    std::array<char, 64 * 1024> buffer{};
    while (in.read(buffer.data(), buffer.size()) || in.gcount() > 0)
        hash.update(buffer.data(), static_cast<std::size_t>(in.gcount()));
    if (in.bad())
        throw std::runtime_error("cannot read " + file.string());
    return hash.hex();
}

} // namespace auth
