// MD5 by OpenSSL.
#include "survey/md5.hpp"

#include "platform/auth/hex.hpp"

#include <openssl/evp.h>

#include <array>
#include <span>
#include <stdexcept>

namespace survey {

std::string md5_hex(std::string_view text)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned int size = 0;
    if (EVP_Digest(text.data(), text.size(), hash.data(), &size, EVP_md5(), nullptr) != 1)
        throw std::runtime_error("this machine's OpenSSL gives no MD5, which OpenRosa's form list asks for");
    return auth::to_hex(std::span(hash).first(size));
}

} // namespace survey
