// Keys: made once, their owner's alone, refused when they are not whole; and what is done with them.
#include "platform/auth/vault.hpp"

#include "support/databases.hpp"
#include "support/working.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sys/stat.h>

namespace auth {

namespace {

namespace fs = std::filesystem;
using auth::Vault;
using testing::StartsWith;

int mode_of(fs::path const& path)
{
    struct stat facts{};
    EXPECT_EQ(::stat(path.c_str(), &facts), 0);
    return static_cast<int>(facts.st_mode & 0777);
}

TEST(Keys, AreMadeAtTheFirstStartForTheirOwnerAlone)
{
    test::TemporaryFolder const folder;
    auto const first = Vault::open(folder.path());
    EXPECT_EQ(mode_of(folder.path() / "keys"), 0700);
    for (auto const* const name : {"box.key", "lookup.key", "seal.key"})
        EXPECT_EQ(mode_of(folder.path() / "keys" / name), 0600) << name;

    auto const second = Vault::open(folder.path());
    EXPECT_EQ(second->decrypt(first->encrypt("1540900000001", "person:1"), "person:1"), "1540900000001");
    EXPECT_EQ(second->lookup_hash("citizen_number", "1"), first->lookup_hash("citizen_number", "1"));
    EXPECT_TRUE(second->verify("text", first->sign("text")));
}

TEST(Keys, OfTwoInstallationsDiffer)
{
    test::TemporaryFolder const one;
    test::TemporaryFolder const other;
    auto const a = Vault::open(one.path());
    auto const b = Vault::open(other.path());
    EXPECT_EQ(b->decrypt(a->encrypt("1540900000001", "person:1"), "person:1"), std::nullopt);
    EXPECT_NE(a->lookup_hash("citizen_number", "1"), b->lookup_hash("citizen_number", "1"));
    EXPECT_FALSE(b->verify("text", a->sign("text")));
}

TEST(Keys, ThatAreNotWholeAreRefusedAndNeverRemade)
{
    struct Case {
        char const* what;
        std::function<void(fs::path const& keys)> spoil;
    };
    Case const cases[] = {
        {"one is missing", [](fs::path const& keys) { fs::remove(keys / "lookup.key"); }},
        {"one is empty", [](fs::path const& keys) { fs::resize_file(keys / "box.key", 0); }},
        {"one is cut", [](fs::path const& keys) { fs::resize_file(keys / "box.key", 40); }},
        {"one is longer", [](fs::path const& keys) { std::ofstream(keys / "seal.key", std::ios::app) << "00"; }},
        {"one is no hex", [](fs::path const& keys) { std::ofstream(keys / "seal.key") << std::string(64, 'g'); }},
        {"others may read one", [](fs::path const& keys) { fs::permissions(keys / "box.key", fs::perms(0640)); }},
        {"others may list them", [](fs::path const& keys) { fs::permissions(keys, fs::perms(0755)); }},
        {"a file stands in their place",
         [](fs::path const& keys) {
             fs::remove_all(keys);
             std::ofstream(keys) << "";
         }},
    };
    for (auto const& one : cases) {
        test::TemporaryFolder const folder;
        (void)Vault::open(folder.path());
        one.spoil(folder.path() / "keys");
        EXPECT_EQ(test::refusal([&] { (void)Vault::open(folder.path()); }), "500 keys.unreadable") << one.what;
        EXPECT_EQ(test::refusal([&] { (void)Vault::open(folder.path()); }), "500 keys.unreadable")
            << one.what << ", the second time";
    }
}

TEST(Keys, OfAnInterruptedFirstStartAreMadeAnew)
{
    test::TemporaryFolder const folder;
    fs::create_directories(folder.path() / "keys.new");
    std::ofstream(folder.path() / "keys.new" / "box.key") << "half";
    (void)Vault::open(folder.path());
    EXPECT_FALSE(fs::exists(folder.path() / "keys.new"));
}

TEST(Keys, OfTheDemonstrationAreSavedOnceOnly)
{
    test::TemporaryFolder const folder;
    auto const seeded = Vault::from_seed("demonstration");
    seeded->save(folder.path());
    EXPECT_EQ(Vault::open(folder.path())->public_key(), seeded->public_key());
    EXPECT_THROW(seeded->save(folder.path()), std::runtime_error);
}

TEST(SealedValue, OpensOnlyWhereItWasPutAndUnchanged)
{
    auto const vault = Vault::from_seed("test");
    auto const sealed = vault->encrypt("ภูมิแพ้", "person:1:health");
    EXPECT_EQ(vault->decrypt(sealed, "person:1:health"), "ภูมิแพ้");
    EXPECT_EQ(vault->decrypt(sealed, "person:2:health"), std::nullopt);
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        auto changed = sealed;
        changed[at] ^= 1;
        EXPECT_EQ(vault->decrypt(changed, "person:1:health"), std::nullopt) << "byte " << at;
    }
    for (std::size_t size : {std::size_t{0}, std::size_t{1}, sealed.size() - 1})
        EXPECT_EQ(vault->decrypt(std::span(sealed).first(size), "person:1:health"), std::nullopt) << size << " bytes";
}

TEST(SealedValue, IsTheSameForTheSameTextInTheSamePlaceOnly)
{
    auto const vault = Vault::from_seed("test");
    EXPECT_EQ(vault->encrypt("a", "person:1"), vault->encrypt("a", "person:1"));
    EXPECT_NE(vault->encrypt("a", "person:1"), vault->encrypt("a", "person:2"));
    // The same letters, cut elsewhere: the two nonces must not meet.
    auto const nonce = [&](std::string_view text, std::string_view context) {
        auto const sealed = vault->encrypt(text, context);
        return std::vector(sealed.begin() + 1, sealed.begin() + 25);
    };
    EXPECT_NE(nonce("bc", "a"), nonce("c", "ab"));
}

TEST(SealedValue, MayBeEmpty)
{
    auto const vault = Vault::from_seed("test");
    EXPECT_EQ(vault->decrypt(vault->encrypt("", "x"), "x"), "");
}

TEST(LookupHash, KeepsItsPurposesApart)
{
    auto const vault = Vault::from_seed("test");
    EXPECT_EQ(vault->lookup_hash("a", "bc"), vault->lookup_hash("a", "bc"));
    EXPECT_NE(vault->lookup_hash("a", "bc"), vault->lookup_hash("ab", "c"));
    EXPECT_NE(vault->lookup_hash("a", "bc"), vault->lookup_hash("b", "bc"));
    EXPECT_EQ(vault->lookup_hash("a", "bc").size(), 64U);
}

TEST(Seal, ProvesItsTextOnly)
{
    auto const vault = Vault::from_seed("test");
    auto const signature = vault->sign("65 houses");
    EXPECT_TRUE(vault->verify("65 houses", signature));
    EXPECT_FALSE(vault->verify("66 houses", signature));
    EXPECT_FALSE(vault->verify("65 houses", ""));
    EXPECT_FALSE(vault->verify("65 houses", std::string(128, 'x')));
    EXPECT_FALSE(Vault::from_seed("other")->verify("65 houses", signature));
}

TEST(Password, IsKeptAsArgon2idAndNeverTwiceTheSame)
{
    auto const hash = auth::hash_password("four words to keep");
    EXPECT_THAT(hash, StartsWith("$argon2id$"));
    EXPECT_NE(auth::hash_password("four words to keep"), hash);
    EXPECT_TRUE(auth::password_matches("four words to keep", hash));
    EXPECT_FALSE(auth::password_matches("four words to keep ", hash));
    EXPECT_FALSE(auth::password_matches("", hash));
    EXPECT_FALSE(auth::password_matches("four words to keep", ""));
    EXPECT_FALSE(auth::password_matches("four words to keep", "no hash at all"));
}

TEST(Secret, IsComparedWhole)
{
    EXPECT_TRUE(auth::same_secret("", ""));
    EXPECT_TRUE(auth::same_secret("abc", "abc"));
    EXPECT_FALSE(auth::same_secret("abc", "abd"));
    EXPECT_FALSE(auth::same_secret("abc", "ab"));
    EXPECT_NE(auth::random_token(32), auth::random_token(32));
    EXPECT_EQ(auth::random_token(32).size(), 43U);
}

} // namespace

} // namespace auth
