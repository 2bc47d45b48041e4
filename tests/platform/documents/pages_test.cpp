// Where pages end: chains stay together, heads come again, gaps vanish at the top.
#include "platform/documents/pages.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace documents {

namespace {

using documents::paginate;
using documents::Piece;

Piece piece(double height, double gap = 0, bool keep = false)
{
    Piece p;
    p.height = height;
    p.gap = gap;
    p.keep_with_next = keep;
    return p;
}

std::vector<std::size_t> counts(std::vector<Piece> const& pieces, double room)
{
    std::vector<std::size_t> out;
    for (auto const& page : paginate(pieces, room))
        out.push_back(page.size());
    return out;
}

TEST(Pages, FillInOrder)
{
    EXPECT_EQ(counts({piece(40), piece(40), piece(40)}, 100), (std::vector<std::size_t>{2, 1}));
    EXPECT_EQ(counts({piece(50), piece(50)}, 100), (std::vector<std::size_t>{2})) << "exactly full is no overflow";
    EXPECT_EQ(counts({}, 100), (std::vector<std::size_t>{0}));
}

TEST(Pages, DropGapsAtTheTop)
{
    auto const pages = paginate({piece(10, 30), piece(10, 5), piece(90, 20)}, 100);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_DOUBLE_EQ(pages[0][0].top, 0);
    EXPECT_DOUBLE_EQ(pages[0][1].top, 15);
    EXPECT_DOUBLE_EQ(pages[1][0].top, 0);
}

TEST(Pages, MoveAChainTogether)
{
    EXPECT_EQ(counts({piece(60), piece(10, 0, true), piece(10, 0, true), piece(30)}, 100), (std::vector<std::size_t>{1, 3}));
}

TEST(Pages, TearAChainThatNoPageHolds)
{
    EXPECT_EQ(counts({piece(60, 0, true), piece(60, 0, true), piece(60)}, 100), (std::vector<std::size_t>{1, 1, 1}));
}

TEST(Pages, GiveATooHighPieceAPageOfItsOwn)
{
    EXPECT_EQ(counts({piece(10), piece(500), piece(10)}, 100), (std::vector<std::size_t>{1, 1, 1}));
}

TEST(Pages, RepeatTheHeadAndCountItsHeight)
{
    auto const head = std::make_shared<Piece const>(piece(20));
    std::vector<Piece> pieces = {piece(20, 0, true)};
    for (int i = 0; i < 5; ++i) {
        pieces.push_back(piece(30));
        pieces.back().head = head;
    }
    auto const pages = paginate(pieces, 100);
    ASSERT_EQ(pages.size(), 3U); // head+2, head+2, head+1
    EXPECT_FALSE(pages[0][0].with_head);
    EXPECT_FALSE(pages[0][1].with_head);
    EXPECT_TRUE(pages[1][0].with_head);
    EXPECT_FALSE(pages[1][1].with_head);
    EXPECT_DOUBLE_EQ(pages[1][1].top, 50);
    EXPECT_TRUE(pages[2][0].with_head);
}

TEST(Pages, BeginANewOneWhenAsked)
{
    auto opening = piece(10);
    opening.opens_page = true;
    EXPECT_EQ(counts({piece(10), opening, piece(10)}, 100), (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(counts({opening, piece(10)}, 100), (std::vector<std::size_t>{2})) << "no blank first page";
}

} // namespace

} // namespace documents
