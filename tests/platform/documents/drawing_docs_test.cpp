// Drawings: a PNG of the size asked for, the same each time.
#include "platform/documents/drawing.hpp"

#include <gtest/gtest.h>

namespace documents {

namespace {

std::string a_drawing(double scale)
{
    documents::Drawing drawing(40, 30, {0.8, 0.9, 1}, scale);
    documents::Dot const roof[] = {{5, 15}, {20, 5}, {35, 15}};
    drawing.area(roof, {0.5, 0.3, 0.2}).disc({30, 5}, 2, {1, 0.9, 0.4}).box({8, 15}, 24, 10, {0.6, 0.4, 0.3}).line(roof, 1, {});
    return drawing.text("น้ำ", {2, 2}, 6, 0).png();
}

TEST(Drawing, IsAPngOfItsSize)
{
    auto const png = a_drawing(1);
    ASSERT_GT(png.size(), 24u);
    EXPECT_EQ(png.substr(0, 8), "\x89PNG\r\n\x1a\n");
    EXPECT_EQ(png.substr(16, 8), std::string("\0\0\0\x28\0\0\0\x1e", 8));
}

TEST(Drawing, IsTheSameEachTimeAndScales)
{
    EXPECT_EQ(a_drawing(1), a_drawing(1));
    EXPECT_NE(a_drawing(1), a_drawing(0.5));
}

} // namespace

} // namespace documents
