// Drawing houses under repair and signed papers.
#include "works/demo_pictures.hpp"

#include "platform/documents/drawing.hpp"

#include <random>

namespace works::demo {

namespace {

using documents::Colour;
using documents::Dot;
using documents::Drawing;

constexpr int kWidth = 960;
constexpr int kHeight = 720;
constexpr double kScale = 0.5;
constexpr double kHorizon = 450;
constexpr Colour kNewRoof{0.16, 0.42, 0.32};
constexpr Colour kOldRoof{0.55, 0.44, 0.36};
constexpr Colour kNewWood{0.76, 0.60, 0.40};
constexpr Colour kOldWood{0.46, 0.36, 0.28};
constexpr Colour kDark{0.16, 0.13, 0.12};

class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed * 7919 + 17) {}
    double between(int low, int high)
    {
        return low + static_cast<double>(engine_() % static_cast<std::uint64_t>(high - low + 1));
    }

private:
    std::mt19937_64 engine_;
};

// Light and shade of this very moment: what makes two pictures of one house differ as photographs do.
void light(Drawing& d, Dice& dice)
{
    for (int row = 0; row < 6; ++row)
        for (int column = 0; column < 8; ++column) {
            auto const tone = dice.between(10, 95) / 100;
            d.box({column * 120.0, row * 120.0}, 121, 121, {tone * 0.9, tone, tone * 0.85});
        }
    d.box({0, kHorizon + 150}, kWidth, kHeight, {0.56, 0.54, 0.40, 0.5});
}

void trees(Drawing& d, Dice& dice)
{
    for (int i = 0; i < 4; ++i) {
        auto const x = dice.between(20, 940);
        auto const tone = dice.between(20, 60) / 100;
        d.box({x - 6, kHorizon - 60}, 12, 160, kOldWood);
        d.disc({x, kHorizon - 90}, dice.between(40, 90), {tone * 0.6, tone, tone * 0.5});
    }
}

void house(Drawing& d, Stage stage, Angle angle)
{
    bool const renewed = stage >= Stage::After;
    auto const roof = renewed ? kNewRoof : kOldRoof;
    auto const wall = renewed ? kNewWood : kOldWood;
    double const left = angle == Angle::Back ? 360 : 300;
    double const width = angle == Angle::Left || angle == Angle::Right ? 260 : 360;
    d.box({left, 330}, width, 190, wall);
    d.box({left + width * 0.4, 400}, 70, 120, kDark);
    if (angle != Angle::Back)
        d.box({left + 30, 380}, 70, 60, kDark);
    Dot const gable[] = {{left - 40, 335}, {left + width / 2, 220}, {left + width + 40, 335}};
    if (stage != Stage::During)
        d.area(gable, roof);
    for (int i = 0; stage == Stage::During && i < 6; ++i) { // the bare frame of the roof
        Dot const rafter[] = {{left - 40 + i * (width + 80) / 5, 335}, {left + width / 2, 220}};
        d.line(rafter, 8, kNewWood);
    }
}

void material(Drawing& d, Dice& dice)
{
    for (int i = 0; i < 7; ++i) {
        auto const y = 640 - i * 18.0;
        d.box({dice.between(120, 180), y}, 420, 14, i % 2 == 0 ? kNewWood : kNewRoof);
    }
}

} // namespace

std::string draw(Stage stage, Angle angle, std::uint64_t number)
{
    Dice dice(number);
    Drawing d(static_cast<int>(kWidth * kScale), static_cast<int>(kHeight * kScale), {0.8, 0.88, 0.94}, kScale);
    light(d, dice);
    trees(d, dice);
    house(d, stage, angle);
    if (stage == Stage::Materials)
        material(d, dice);
    d.box({0, 668}, kWidth, 52, {1, 1, 1, 0.85});
    d.text("ภาพสมมุติ · " + base::label_of(stage).th + " · " + base::label_of(angle).th, {24, 672}, 24, 0.1);
    return d.png();
}

std::string draw_paper(std::string_view heading, std::string_view about, std::uint64_t number)
{
    Dice dice(number);
    Drawing d(540, 760, {0.99, 0.98, 0.95});
    d.text(heading, {60, 60}, 22, 0.05);
    d.text(about, {60, 110}, 15, 0.15);
    for (int i = 0; i < 12; ++i)
        d.box({60, 170 + i * 32.0}, dice.between(300, 420), 3, {0.55, 0.55, 0.55});
    for (int i = 0; i < 3; ++i) {
        Dot const name[] = {{80 + i * 140.0, 640},
                            {95 + i * 140.0, dice.between(610, 635)},
                            {115 + i * 140.0, dice.between(630, 655)},
                            {150 + i * 140.0, dice.between(612, 640)}};
        d.line(name, 3, {0.12, 0.2, 0.5});
    }
    d.text("เอกสารสมมุติเพื่อการสาธิต", {60, 700}, 14, 0.3);
    return d.png();
}

} // namespace works::demo
