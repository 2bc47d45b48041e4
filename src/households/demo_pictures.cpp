// Drawing houses, rooms, damage and people.
#include "households/demo_pictures.hpp"

#include "platform/documents/drawing.hpp"

#include <algorithm>
#include <vector>

namespace households::demo {

namespace {

using documents::Colour;
using documents::Dot;
using documents::Drawing;

constexpr int kWidth = 960;
constexpr int kHeight = 720;
constexpr double kHorizon = 470;
constexpr Colour kWood[] = {{0.45, 0.31, 0.20}, {0.52, 0.38, 0.26}, {0.40, 0.30, 0.24}, {0.58, 0.45, 0.33}};
constexpr Colour kRust[] = {{0.55, 0.52, 0.50}, {0.60, 0.42, 0.33}, {0.47, 0.45, 0.44}, {0.64, 0.50, 0.40}};
constexpr Colour kCloth[] = {{0.20, 0.30, 0.52}, {0.62, 0.26, 0.26}, {0.25, 0.45, 0.36}, {0.70, 0.56, 0.24}, {0.42, 0.32, 0.50}};
constexpr Colour kSkin{0.72, 0.53, 0.40};
constexpr Colour kDark{0.16, 0.13, 0.12};
constexpr Colour kSky{0.80, 0.88, 0.94};

Colour shade(Colour c, double by)
{
    auto const clamp = [](double v) { return std::clamp(v, 0.0, 1.0); };
    return {clamp(c.red * by), clamp(c.green * by), clamp(c.blue * by), c.opacity};
}

// What all pictures of one house share.
struct Look {
    Colour wall;
    Colour roof;
    double left = 250;
    double width = 460;
    bool on_posts = true;

    explicit Look(Dice& dice)
        : wall(dice.pick(kWood)), roof(dice.pick(kRust)), left(dice.between(200, 290)), width(dice.between(420, 520)),
          on_posts(dice.chance(65))
    {
    }
};

void ground(Drawing& d, Dice& dice)
{
    Dot const hills[] = {{0, kHorizon},
                         {0, 360},
                         {150, 290.0 + dice.between(0, 40)},
                         {330, 370},
                         {520, 280.0 + dice.between(0, 50)},
                         {760, 380},
                         {960, 310},
                         {960, kHorizon}};
    d.area(hills, {0.55, 0.66, 0.62});
    d.box({0, kHorizon}, kWidth, kHeight - kHorizon, {0.56, 0.62, 0.38});
    d.box({0, 610}, kWidth, kHeight - 610, {0.66, 0.57, 0.42});
    for (int i = 0; i < 3; ++i) {
        auto const x = static_cast<double>(dice.chance(50) ? dice.between(20, 150) : dice.between(800, 930));
        d.box({x - 6, 400}, 12, 130, {0.38, 0.28, 0.20});
        d.disc({x, 370}, 55, {0.30, 0.46, 0.28});
        d.disc({x + 30, 400}, 40, {0.34, 0.50, 0.30});
    }
}

void boards(Drawing& d, Dot upper_left, double width, double height, Colour colour)
{
    d.box(upper_left, width, height, colour);
    for (double x = upper_left.x; x < upper_left.x + width; x += 26) {
        Dot const seam[] = {{x, upper_left.y}, {x, upper_left.y + height}};
        d.line(seam, 2, shade(colour, 0.75));
    }
}

void holes(Drawing& d, Dice& dice, Dot upper_left, double width, double height, int count, Colour through)
{
    for (int i = 0; i < count; ++i) {
        auto const x = upper_left.x + dice.between(8, 85) * width / 100;
        auto const y = upper_left.y + dice.between(12, 80) * height / 100;
        auto const r = static_cast<double>(dice.between(9, 22));
        Dot const hole[] = {{x - r, y}, {x - r / 3, y - r}, {x + r, y - r / 2}, {x + r * 0.8, y + r * 0.7}, {x - r / 2, y + r}};
        d.area(hole, through);
    }
}

void posts_of(Drawing& d, Look const& look, Damage damage, double floor, double bottom)
{
    bool const leaning = damage == Damage::Posts || damage == Damage::Everything;
    for (int i = 0; i < 4; ++i) {
        auto const x = look.left + 15 + i * (look.width - 40) / 3;
        auto const lean = leaning && i >= 2 ? 26.0 : 0.0;
        Dot const post[] = {{x, floor}, {x + 14, floor}, {x + 14 + lean, bottom}, {x + lean, bottom}};
        d.area(post, shade(look.wall, leaning && i >= 2 ? 0.5 : 0.8));
    }
}

void roof_of(Drawing& d, Dice& dice, Look const& look, Damage damage, double eaves)
{
    auto const ridge = eaves - 130;
    Dot const roof[] = {{look.left - 40, eaves},
                        {look.left + 60, ridge},
                        {look.left + look.width - 60, ridge},
                        {look.left + look.width + 40, eaves}};
    d.area(roof, look.roof);
    for (double t = 0.04; t < 1; t += 0.05) {
        Dot const rib[] = {{look.left + 60 + t * (look.width - 120), ridge}, {look.left - 40 + t * (look.width + 80), eaves}};
        d.line(rib, 2, shade(look.roof, 0.8));
    }
    if (damage == Damage::Roof || damage == Damage::Everything) {
        holes(d, dice, {look.left + 40, ridge}, look.width - 80, 130, 7, kDark);
        Dot const open[] = {{look.left + look.width - 130, ridge},
                            {look.left + look.width - 60, ridge},
                            {look.left + look.width + 40, eaves},
                            {look.left + look.width - 70, eaves - 10}};
        d.area(open, shade(kDark, 1.6));
        Dot const tarpaulin[] = {{look.left + look.width - 120, ridge + 20},
                                 {look.left + look.width - 30, ridge + 30},
                                 {look.left + look.width, eaves - 6},
                                 {look.left + look.width - 80, eaves - 20}};
        d.area(tarpaulin, {0.18, 0.42, 0.62, 0.85});
    }
}

void outside(Drawing& d, Dice& dice, Look const& look, Damage damage)
{
    ground(d, dice);
    double const floor = look.on_posts ? 500 : 590;
    double const eaves = floor - 170;
    if (look.on_posts) {
        d.box({look.left, floor}, look.width, 90, {0.30, 0.27, 0.22, 0.55});
        posts_of(d, look, damage, floor, 600);
        for (int i = 0; i < 6; ++i)
            if (damage != Damage::Stairs || i % 2 == 0)
                d.box({look.left + 90.0 - i * 9, floor + 8.0 + i * 15}, 70, 8, shade(look.wall, 0.7));
    }
    boards(d, {look.left, eaves}, look.width, floor - eaves, look.wall);
    d.box({look.left + 70, floor - 130}, 80, 130, shade(look.wall, 0.45));
    d.box({look.left + 230, floor - 115}, 90, 60, shade(look.wall, 0.4));
    if (damage == Damage::Walls || damage == Damage::Everything)
        holes(d, dice, {look.left + 150, eaves + 40}, look.width - 170, 120, 8, kDark);
    roof_of(d, dice, look, damage, eaves);
    if (damage == Damage::Toilet) {
        d.box({look.left + look.width + 70, 500}, 90, 110, {0.62, 0.60, 0.56});
        d.box({look.left + look.width + 95, 525}, 40, 85, kDark);
        Dot const sheet[] = {
            {look.left + look.width + 60, 500}, {look.left + look.width + 175, 478}, {look.left + look.width + 175, 492}};
        d.area(sheet, look.roof);
    }
}

void inside(Drawing& d, Dice& dice, Look const& look, Damage damage)
{
    boards(d, {0, 0}, kWidth, 480, shade(look.wall, 0.8));
    d.box({0, 480}, kWidth, 240, shade(look.wall, 0.6));
    for (double y = 505; y < kHeight; y += 42) {
        Dot const seam[] = {{0, y}, {kWidth, y + 6}};
        d.line(seam, 3, shade(look.wall, 0.45));
    }
    d.box({640, 150}, 180, 150, kSky);
    d.box({120, 440}, 360, 60, {0.80, 0.76, 0.68});
    d.box({120, 430}, 110, 26, {0.88, 0.86, 0.80});
    d.box({600, 420}, 120, 90, shade(look.wall, 1.15));
    if (damage == Damage::Roof || damage == Damage::Everything) {
        holes(d, dice, {0, 10}, kWidth, 110, 6, {0.96, 0.95, 0.86});
        Dot const light[] = {{300, 60}, {340, 60}, {520, 700}, {380, 700}};
        d.area(light, {1, 0.98, 0.85, 0.22});
        d.disc({430, 600}, 46, {0.22, 0.45, 0.60}); // the bowl that catches the rain
        d.disc({430, 594}, 36, {0.62, 0.74, 0.80});
    }
    if (damage == Damage::Floor || damage == Damage::Posts)
        holes(d, dice, {180, 520}, 600, 160, 5, kDark);
    if (damage == Damage::Walls)
        holes(d, dice, {40, 120}, 520, 280, 7, {0.90, 0.92, 0.82});
}

void close_view(Drawing& d, Dice& dice, Look const& look, Damage damage)
{
    switch (damage) {
    case Damage::Roof:
    case Damage::Kitchen:
        d.box({0, 0}, kWidth, kHeight, look.roof);
        for (double x = 0; x < kWidth; x += 34) {
            Dot const rib[] = {{x, 0}, {x + 30, kHeight}};
            d.line(rib, 8, shade(look.roof, 0.82));
        }
        for (int i = 0; i < 12; ++i)
            d.disc({static_cast<double>(dice.between(30, 930)), static_cast<double>(dice.between(30, 600))}, dice.between(14, 40),
                   {0.52, 0.30, 0.18, 0.5});
        holes(d, dice, {80, 60}, 800, 520, 9, kSky);
        return;
    case Damage::Walls:
    case Damage::Everything:
        boards(d, {0, 0}, kWidth, kHeight, look.wall);
        holes(d, dice, {60, 80}, 820, 520, 14, kDark);
        return;
    case Damage::Posts:
    case Damage::Stairs: {
        d.box({0, 560}, kWidth, 160, {0.60, 0.50, 0.36});
        Dot const post[] = {{390, 0}, {550, 0}, {590, 600}, {450, 600}};
        d.area(post, look.wall);
        holes(d, dice, {440, 330}, 130, 260, 10, kDark);
        return;
    }
    case Damage::Floor:
        boards(d, {0, 0}, kWidth, kHeight, shade(look.wall, 0.9));
        holes(d, dice, {200, 160}, 520, 380, 6, kDark);
        d.box({560, 330}, 260, 170, {0.66, 0.66, 0.66});
        return;
    case Damage::Toilet:
        d.box({0, 0}, kWidth, 500, {0.70, 0.69, 0.64});
        d.box({0, 500}, kWidth, 220, {0.52, 0.50, 0.46});
        d.disc({480, 560}, 90, {0.86, 0.86, 0.84});
        d.disc({480, 560}, 50, kDark);
        d.disc({760, 520}, 70, {0.30, 0.46, 0.60});
        holes(d, dice, {60, 60}, 820, 320, 6, kDark);
        return;
    }
}

// Shapes of people from behind: nobody has a face.
void person(Drawing& d, double x, double ground_line, double size, Colour cloth)
{
    Dot const body[] = {{x - size * 0.28, ground_line},
                        {x - size * 0.2, ground_line - size * 0.68},
                        {x + size * 0.2, ground_line - size * 0.68},
                        {x + size * 0.28, ground_line}};
    d.area(body, cloth);
    d.disc({x, ground_line - size * 0.82}, size * 0.16, kSkin);
    d.disc({x, ground_line - size * 0.86}, size * 0.16, kDark);
}

void family(Drawing& d, Dice& dice, Look const& look, Damage damage, int people)
{
    outside(d, dice, look, damage);
    auto const shown = std::clamp(people, 1, 7);
    for (int i = 0; i < shown; ++i)
        person(d, 480 + (i - (shown - 1) / 2.0) * 100, 680, i < 2 ? 210 : dice.between(110, 190), dice.pick(kCloth));
}

} // namespace

std::string draw(PictureKind kind, Damage damage, Dice dice, int people)
{
    Look const look(dice);
    Drawing d(kWidth * 3 / 4, kHeight * 3 / 4, kSky, 0.75);
    switch (kind) {
    case PictureKind::Inside:
        inside(d, dice, look, damage);
        break;
    case PictureKind::Problem:
        close_view(d, dice, look, damage);
        break;
    case PictureKind::Family:
    case PictureKind::Applicant:
        family(d, dice, look, damage, kind == PictureKind::Applicant ? 1 : people);
        break;
    case PictureKind::Outside:
    case PictureKind::Before:
    case PictureKind::During:
    case PictureKind::After:
    case PictureKind::RegisterHouse:
    case PictureKind::RegisterPeople:
    case PictureKind::Other:
        outside(d, dice, look, damage);
        break;
    }
    d.box({0, kHeight - 56}, kWidth, 56, {0, 0, 0, 0.55});
    d.text("ภาพสมมุติ — วาดขึ้นเพื่อการสาธิต", {24, kHeight - 49}, 24, 1);
    return d.png();
}

} // namespace households::demo
