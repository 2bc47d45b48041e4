// The archive of a backup: what was put in comes out, and nothing else, nowhere else.
#include "platform/archive/archive.hpp"

#include "app/key_parcel.hpp"
#include "platform/auth/vault.hpp"
#include "support/databases.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>

namespace archives {

namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::Pair;

class Archive : public testing::Test {
protected:
    test::TemporaryFolder folder;
    fs::path file = folder.path() / "a.tar.gz";
    fs::path target = folder.path() / "inner" / "out";

    void write(std::map<std::string, std::string> const& entries) const
    {
        archives::ArchiveWriter archive(file, 0);
        for (auto const& [name, content] : entries)
            archive.add_text(name, content);
        archive.close();
    }
    // An entry that is no ordinary file.
    void write_special(unsigned type, char const* name, char const* link) const
    {
        auto* const out = archive_write_new();
        archive_write_add_filter_gzip(out);
        archive_write_set_format_pax_restricted(out);
        archive_write_open_filename(out, file.c_str());
        auto* const entry = archive_entry_new();
        archive_entry_set_pathname(entry, name);
        archive_entry_set_filetype(entry, type);
        archive_entry_set_perm(entry, 0777);
        if (type == AE_IFREG)
            archive_entry_set_hardlink(entry, link);
        else
            archive_entry_set_symlink(entry, link);
        archive_write_header(out, entry);
        archive_entry_free(entry);
        archive_write_close(out);
        archive_write_free(out);
    }
    std::map<std::string, std::string> extract() const
    {
        std::map<std::string, std::string> hashes;
        archives::extract_archive(
            file, target, [&](std::string const& name, std::string const& sha256, std::uint64_t) { hashes[name] = sha256; });
        return hashes;
    }
    // Everything below the test's folder but the archive itself and the place for its content.
    std::size_t strangers() const
    {
        std::size_t count = 0;
        for (auto const& entry : fs::recursive_directory_iterator(folder.path()))
            if (entry.path() != file && entry.path() != target && entry.path() != target.parent_path())
                ++count;
        return count;
    }
};

TEST_F(Archive, GivesBackWhatWasPutIn)
{
    write({{"manifest.json", "{}"}, {"files/ab/abc", std::string("\0\1\2", 3)}, {"empty", ""}});
    EXPECT_THAT(extract(), ElementsAre(Pair("empty", auth::sha256_hex("")),
                                       Pair("files/ab/abc", auth::sha256_hex(std::string_view("\0\1\2", 3))),
                                       Pair("manifest.json", auth::sha256_hex("{}"))));
    EXPECT_EQ(app::content_of(target / "files/ab/abc"), std::string("\0\1\2", 3));
    EXPECT_EQ(fs::status(target / "empty").permissions() & (fs::perms::group_all | fs::perms::others_all), fs::perms::none);
}

TEST_F(Archive, PutsNothingOutsideItsFolder)
{
    for (auto const* const name : {"../stranger", "files/../../stranger", "files/..", "..", "/tmp/onehome-stranger"}) {
        write({{name, "x"}});
        EXPECT_THROW((void)extract(), archives::DamagedArchive) << name;
        EXPECT_EQ(strangers(), 0U) << name;
    }
    EXPECT_FALSE(fs::exists("/tmp/onehome-stranger"));
}

TEST_F(Archive, RefusesLinks)
{
    write_special(AE_IFLNK, "files", "..");
    EXPECT_THROW((void)extract(), archives::DamagedArchive);
    write_special(AE_IFREG, "keys", "/etc/passwd");
    EXPECT_THROW((void)extract(), archives::DamagedArchive);
    EXPECT_EQ(strangers(), 0U);
}

TEST_F(Archive, CutAnywhereIsToldAsDamaged)
{
    write({{"a", std::string(100'000, 'a')}, {"b", auth::random_token(10'000)}});
    auto const whole = fs::file_size(file);
    for (auto const part : {2, 3, 10}) {
        fs::resize_file(file, whole / static_cast<std::uintmax_t>(part));
        EXPECT_THROW((void)extract(), archives::DamagedArchive) << "1/" << part;
    }
}

TEST_F(Archive, OfAnotherKindIsToldAsDamaged)
{
    std::ofstream(file) << "this is a letter, not an archive; it goes on for a while so that nobody takes it for an empty one";
    EXPECT_THROW((void)extract(), archives::DamagedArchive);
}

TEST_F(Archive, ThatCannotBeWrittenIsNotCalledDamaged)
{
    write({{"a", "x"}});
    fs::create_directories(target / "a"); // a folder stands where the file should go
    try {
        (void)extract();
        FAIL() << "written over a folder";
    } catch (archives::DamagedArchive const&) {
        FAIL() << "told as damaged";
    } catch (std::runtime_error const&) {
        SUCCEED();
    }
}

TEST_F(Archive, IsEqualForEqualContentAndTime)
{
    write({{"a", "x"}, {"b", "y"}});
    auto const first = app::content_of(file);
    write({{"a", "x"}, {"b", "y"}});
    EXPECT_EQ(app::content_of(file), first);
}

TEST_F(Archive, StopsWhereMoreComesOutThanWasAllowedFor)
{
    write({{"a", std::string(600, 'x')}, {"b", std::string(600, 'y')}});
    EXPECT_THROW(archives::extract_archive(file, target, [](auto const&, auto const&, auto) {}, 1'000), archives::DamagedArchive);
    EXPECT_NO_THROW(archives::extract_archive(file, target, [](auto const&, auto const&, auto) {}, 1'200));
}

} // namespace

} // namespace archives
