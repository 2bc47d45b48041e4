// All SQL of figures.
#pragma once

#include "figures/figures.hpp"

#include <optional>
#include <vector>

namespace figures::store {

[[nodiscard]] std::optional<Figure> find(storage::Reader& reader, FigureId id);
// The present ones of an area.
[[nodiscard]] std::vector<Figure> present(storage::Reader& reader, base::AreaCode const& area);
[[nodiscard]] std::optional<Figure> present(storage::Reader& reader, base::AreaCode const& area, Key key);
// All ever entered, the present one first, then by day and time of entry, the newest first.
[[nodiscard]] std::vector<Figure> history(storage::Reader& reader, base::AreaCode const& area, Key key);

void supersede(storage::Writer& tx, FigureId old, FigureId by);
void insert(storage::Writer& tx, Figure const& figure);

} // namespace figures::store
