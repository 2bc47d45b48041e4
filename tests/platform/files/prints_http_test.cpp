// Pictures of an older version get their prints afterwards, as far as there is time.
#include "platform/files/files.hpp"
#include "platform/files/picture_maker.hpp"
#include "support/test_app.hpp"

#include <gtest/gtest.h>

#include <string>

namespace files {

namespace {

using test::TestApp;

class OldPictures : public test::BothEngines {
protected:
    TestApp app{GetParam()};

    // Sent by the surveyor and then left without a print, as an older version left it.
    std::string old_picture(int width)
    {
        static constexpr storage::Sql kLooks{"test.no_looks", "DELETE FROM file_looks WHERE sha256 = ?1"};
        static constexpr storage::Sql kPrints{"test.no_prints", "DELETE FROM file_prints WHERE sha256 = ?1"};
        auto const picture = picture_maker::picture(width, 60);
        auto sha256 = auth::sha256_hex(picture);
        EXPECT_EQ(app.as("surveyor").upload("/api/files/" + sha256, "image/jpeg", picture).status, 200);
        EXPECT_TRUE(print_of(sha256));
        app.db().write([&](storage::Writer& tx) {
            tx.execute(kLooks, sha256);
            tx.execute(kPrints, sha256);
        });
        return sha256;
    }
    std::optional<files::Print> print_of(std::string const& sha256)
    {
        return app.reading([&](storage::Reader& reader) { return files::print_of(reader, sha256); });
    }
    std::size_t take(int pictures)
    {
        return files::take_prints(app.db(), app.files(), [&] { return pictures-- > 0; }, [&](auto const& job) { app.work(job); });
    }
};

INSTANTIATE_FOR_BOTH_ENGINES(OldPictures);

TEST_P(OldPictures, GetTheirPrintsAsFarAsThereIsTimeAndTheRestTheNextTime)
{
    auto const one = old_picture(80);
    auto const other = old_picture(90);
    EXPECT_EQ(take(0), 0U);
    EXPECT_EQ(take(1), 1U);
    EXPECT_NE(print_of(one).has_value(), print_of(other).has_value());
    EXPECT_EQ(take(100), 1U);
    for (auto const& sha256 : {one, other}) {
        ASSERT_TRUE(print_of(sha256));
        EXPECT_TRUE(print_of(sha256)->look);
    }
    EXPECT_EQ(take(100), 0U);
}

} // namespace

} // namespace files
