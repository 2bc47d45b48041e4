// Three units of a tile's 4,096: less than half a pixel where a tile is drawn 512 pixels wide.
#include "outlines/levels.hpp"

namespace outlines {

namespace {

constexpr double strays_at(int zoom)
{
    return 3.0 * 360 / (4096.0 * (1 << zoom));
}

} // namespace

double tolerance_of(Detail detail)
{
    switch (detail) {
    case Detail::Full:
        return 0;
    case Detail::Metres7:
        return strays_at(12);
    case Detail::Metres28:
        return strays_at(10);
    case Detail::Metres110:
        return strays_at(8);
    case Detail::Metres450:
        return strays_at(6);
    }
    return 0;
}

Detail detail_for(int zoom)
{
    if (zoom > 12)
        return Detail::Full;
    if (zoom > 10)
        return Detail::Metres7;
    if (zoom > 8)
        return Detail::Metres28;
    return zoom > 6 ? Detail::Metres110 : Detail::Metres450;
}

} // namespace outlines
