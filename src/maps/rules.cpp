// Which tile is meant, and thinning.
#include "maps/rules.hpp"

#include <algorithm>
#include <charconv>

namespace maps::rules {

namespace {

// Digits alone, no sign and no blank; a leading zero would be a second name for the same tile.
std::optional<std::int64_t> number_of(std::string_view text)
{
    if (text.empty() || text.size() > 9 || (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    std::int64_t number = 0;
    auto const [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() && number >= 0 ? std::optional(number) : std::nullopt;
}

// A cell's place within the tile, in units of it.
std::int32_t unit_of_cell(std::uint64_t cell_place, std::uint32_t tile_place, int zoom)
{
    auto const bits = base::kCellZoom - zoom;
    auto const within = cell_place - (std::uint64_t{tile_place} << bits);
    return static_cast<std::int32_t>((within * kExtent) >> bits);
}

void count_stage(std::vector<std::pair<std::string, std::int64_t>>& stages, std::string_view stage, std::int64_t count)
{
    auto const found =
        std::ranges::lower_bound(stages, stage, {}, [](auto const& known) { return std::string_view(known.first); });
    if (found != stages.end() && found->first == stage)
        found->second += count;
    else
        stages.emplace(found, stage, count);
}

} // namespace

std::optional<base::MapTile> wanted_tile(std::string_view zoom, std::string_view x, std::string_view file, int nearest)
{
    constexpr std::string_view kEnding = ".mvt";
    if (!file.ends_with(kEnding))
        return std::nullopt;
    file.remove_suffix(kEnding.size());
    auto const z = number_of(zoom);
    auto const column = number_of(x);
    auto const row = number_of(file);
    if (!z || !column || !row || *z > nearest)
        return std::nullopt;
    return base::map_tile(*z, *column, *row);
}

std::string const& Dot::most_common() const
{
    return std::ranges::max_element(stages, {}, [](auto const& stage) { return stage.second; })->first;
}

void Thinning::begin_square_of(std::int64_t cell)
{
    auto const bits = 2 * (base::kCellZoom - tile_.zoom - kSquareZoom);
    if (auto const square = cell >> bits; square != square_) {
        end();
        square_ = square;
    }
}

void Thinning::add(House const& house)
{
    begin_square_of(house.cell);
    auto const place = base::place_of_cell(house.cell);
    columns_ += place.column;
    rows_ += place.row;
    if (++dot_.count == 1)
        dot_.household = house.household;
    count_stage(dot_.stages, house.stage, 1);
}

void Thinning::add(Counted const& counted)
{
    begin_square_of(counted.cell);
    columns_ += counted.columns;
    rows_ += counted.rows;
    dot_.count += counted.count;
    count_stage(dot_.stages, counted.stage, counted.count);
}

void Thinning::end()
{
    if (dot_.count > 0) {
        base::MapPlace const middle{static_cast<std::uint32_t>(columns_ / dot_.count),
                                    static_cast<std::uint32_t>(rows_ / dot_.count)};
        dot_.at = {unit_of_cell(middle.column, tile_.x, tile_.zoom), unit_of_cell(middle.row, tile_.y, tile_.zoom)};
        dot_.cell = base::cell_of_place(middle);
        if (dot_.count > 1)
            dot_.household.clear();
        each_(dot_);
    }
    dot_ = {};
    columns_ = rows_ = 0;
    square_ = -1;
}

} // namespace maps::rules
