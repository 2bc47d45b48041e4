// What is sealed under a passphrase opens with it alone.
#include "platform/auth/passphrase.hpp"

#include <gtest/gtest.h>

#include <string>

namespace auth {

namespace {

TEST(Passphrase, OpensWhatItSealedAndNothingElseDoes)
{
    std::string const secret("box.key 3\nabc\0d", 15);
    auto const sealed = auth::seal_with_passphrase(secret, "four words on paper");
    EXPECT_EQ(sealed.find("abc"), std::string::npos);
    EXPECT_EQ(auth::open_with_passphrase(sealed, "four words on paper"), secret);
    EXPECT_EQ(auth::open_with_passphrase(sealed, "four words on Paper"), std::nullopt);
    EXPECT_NE(auth::seal_with_passphrase(secret, "four words on paper"), sealed);
}

TEST(Passphrase, OpensNothingThatWasChangedOrCut)
{
    auto const sealed = auth::seal_with_passphrase("secret", "four words on paper");
    for (std::size_t const at : {std::size_t{0}, std::size_t{5}, std::size_t{25}, sealed.size() - 1}) { // mark, salt, nonce, tag
        auto changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        EXPECT_EQ(auth::open_with_passphrase(changed, "four words on paper"), std::nullopt) << "byte " << at;
    }
    for (std::size_t const size : {std::size_t{0}, std::size_t{3}, std::size_t{50}, sealed.size() - 1})
        EXPECT_EQ(auth::open_with_passphrase(sealed.substr(0, size), "four words on paper"), std::nullopt) << size << " bytes";
}

} // namespace

} // namespace auth
