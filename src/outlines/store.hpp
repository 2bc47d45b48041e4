// All SQL about outlines.
#pragma once

#include "outlines/outlines.hpp"

#include <optional>
#include <string>
#include <vector>

namespace outlines::store {

[[nodiscard]] std::vector<Outline> within(storage::Reader&, Box const&, Detail);
[[nodiscard]] std::vector<Outline> of_area(storage::Reader&, base::AreaCode const&, Detail);
[[nodiscard]] std::optional<Shape> shape_of(storage::Reader&, base::AreaCode const& tambon, Detail);

// The import that a province's outlines come from; of several, the newest.
struct Import {
    base::Uuid id;
    std::string file_name;
    std::string file_hash;
    std::string code_property;
    std::string source;
    std::int64_t tambons = 0;
    base::Timestamp imported_at;
};
[[nodiscard]] std::optional<Import> import_of(storage::Reader&, base::AreaCode const& area);
void insert(storage::Writer&, Import const&);
void remove(storage::Writer&, base::AreaCode const& province);
void insert(storage::Writer&, PreparedRow const&, base::Uuid const& import);

// Every row, for the check.
struct StoredRow {
    base::AreaCode tambon;
    Detail detail = Detail::Full;
    Box box;
    Shape shape;
};
void each(storage::Reader&, std::function<void(StoredRow const&)> const&);

} // namespace outlines::store
