// The content-addressed folder: what is put is there, what is wrong never is.
#include "platform/files/file_store.hpp"

#include "base/problem.hpp"
#include "platform/auth/vault.hpp"
#include "platform/files/picture_maker.hpp"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <system_error>
#include <vector>

namespace files {

namespace {

using files::Digest;
using files::FileStore;
using picture_maker::content_of;
using picture_maker::Folder;

// SHA-256 of "abc" (FIPS 180).
constexpr char const* kAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

Digest abc()
{
    return *Digest::parse(kAbc);
}

std::filesystem::path upload(FileStore const& store, std::string_view content)
{
    std::ofstream(store.temp_folder() / "upload", std::ios::binary) << content;
    return store.temp_folder() / "upload";
}

TEST(Digest, IsSixtyFourHexDigits)
{
    EXPECT_EQ(abc().str(), kAbc);
    EXPECT_EQ(Digest::parse("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"), abc());
    EXPECT_FALSE(Digest::parse(""));
    EXPECT_FALSE(Digest::parse(std::string(63, 'a')));
    EXPECT_FALSE(Digest::parse(std::string(63, 'a') + "g"));
    EXPECT_FALSE(Digest::parse("../../../../../../../../../../../../../../../../../../etc/passwd1"));
}

TEST(FileStore, KeepsWhatWasPut)
{
    Folder const folder;
    FileStore store(folder.path());
    EXPECT_FALSE(store.exists(abc()));
    auto const temp = upload(store, "abc");
    FileStore::check(temp, abc());
    store.put(temp, abc());
    EXPECT_TRUE(store.exists(abc()));
    EXPECT_EQ(store.size(abc()), 3U);
    EXPECT_EQ(store.read(abc()), "abc");
    EXPECT_EQ(store.path(abc()), folder.path() / "files" / "ba" / kAbc);
    EXPECT_FALSE(std::filesystem::exists(temp));
    struct stat status{};
    ASSERT_EQ(stat(store.path(abc()).c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U) << "nobody else on the machine reads people's pictures";
}

TEST(FileStore, TakesTheSameTwice)
{
    Folder const folder;
    FileStore store(folder.path());
    EXPECT_EQ(store.put_bytes("abc"), abc());
    EXPECT_EQ(store.put_bytes("abc"), abc());
    EXPECT_EQ(store.read(abc()), "abc");
}

TEST(FileStore, RefusesOtherBytesThanAnnounced)
{
    Folder const folder;
    FileStore const store(folder.path());
    auto const temp = upload(store, "abd");
    try {
        FileStore::check(temp, abc());
        FAIL() << "accepted";
    } catch (base::Problem const& problem) {
        EXPECT_EQ(problem.status(), 422);
        EXPECT_EQ(problem.code(), "files.hash_mismatch");
    }
    EXPECT_FALSE(std::filesystem::exists(temp));
    EXPECT_FALSE(store.exists(abc()));
}

TEST(FileStore, TellsWhenTheDiskSpoiledAFile)
{
    Folder const folder;
    FileStore store(folder.path());
    store.put_bytes("abc");
    auto const other = store.put_bytes("xyz");
    std::ofstream(store.path(abc()), std::ios::binary) << "abX";
    EXPECT_THROW((void)store.read(abc()), base::Problem);
    std::vector<std::pair<std::string, bool>> found;
    store.verify([&](Digest const& digest, bool sound) { found.emplace_back(digest.str(), sound); });
    EXPECT_EQ(found, (std::vector<std::pair<std::string, bool>>{{other.str(), true}, {kAbc, false}}));

    store.put_bytes("abc");
    EXPECT_EQ(store.read(abc()), "abc") << "sending it again mends it";
}

TEST(FileStore, RemovesLeftoversOnlyFromTheTempFolder)
{
    Folder const folder;
    FileStore store(folder.path());
    store.put_bytes("abc");
    upload(store, "half an uplo");
    store.remove_leftovers();
    EXPECT_TRUE(std::filesystem::is_empty(store.temp_folder()));
    EXPECT_TRUE(store.exists(abc()));
}

TEST(FileStore, KeepsDerivedFilesApart)
{
    Folder const folder;
    FileStore store(folder.path());
    store.put_derived(abc(), "320.jpg", "small");
    EXPECT_EQ(content_of(store.derived_path(abc(), "320.jpg")), "small");
    EXPECT_FALSE(store.exists(abc()));
}

TEST(FileStore, KnowsNothingOfWhatIsNotThere)
{
    Folder const folder;
    FileStore const store(folder.path());
    EXPECT_FALSE(store.size(abc()));
    EXPECT_FALSE(store.read(abc()));
    EXPECT_FALSE(store.exists(Digest()));
}

TEST(FileStore, LeavesNothingWhenItCannotWrite)
{
    Folder const folder;
    FileStore store(folder.path());
    std::filesystem::remove_all(store.temp_folder());
    EXPECT_THROW((void)store.put_bytes("abc"), std::system_error);
    EXPECT_FALSE(store.exists(abc()));
}

} // namespace

} // namespace files
