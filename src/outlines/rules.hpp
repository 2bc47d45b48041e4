// Decisions about a file of outlines: which tambon a feature is, and everything that is wrong with it. Pure.
#pragma once

#include "base/bilingual.hpp"
#include "outlines/geojson.hpp"
#include "outlines/shapes.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outlines::rules {

// A tambon as the list of places has it.
struct Tambon {
    base::Bilingual name;
    bool active = true;
    std::optional<base::AreaCode> successor; // of one that is no longer given out
    std::optional<Spot> centre;
};
using Tambons = std::map<base::AreaCode, Tambon>;

struct Wishes {
    std::optional<std::string> code_property;
    std::optional<base::AreaCode> province; // features of others are left out
    bool allow_missing = false;             // tambons that the file does not have are told, not refused
};

// What is said about a feature (counted from 1), or about the file (0).
struct Remark {
    std::size_t feature = 0;
    std::string code; // as far as it is known
    base::Bilingual text;
    bool operator==(Remark const&) const = default;
};

struct Found {
    base::AreaCode tambon;
    std::size_t feature = 0;
    Shape shape;
};

struct Verdict {
    std::string code_property; // empty when none was found
    std::vector<Found> found;  // of sound features, in the order of codes
    std::vector<base::AreaCode> provinces;
    std::size_t left_out = 0; // features of other provinces
    std::vector<Remark> faults;
    std::vector<Remark> warnings;
};

// A tambon's code however it is written: "540101", "TH540101", "th540101", "54 01 01".
[[nodiscard]] std::optional<base::AreaCode> tambon_code(std::string_view written);

// The property whose values are the most different codes of known tambons; absent when no property says what half of the features
// are.
[[nodiscard]] std::optional<std::string> guessed_code_property(std::vector<RawFeature> const& features, Tambons const& known);

// Everything that can be told without comparing shapes: codes, closed rings, places on the map, tambons that are missing, centre
// points that lie elsewhere.
[[nodiscard]] Verdict judge(RawFile const& file, Tambons const& known, Wishes const& wishes);

// Rings as shapes. Says why not: no corners, too few, not closed, axes swapped, metres instead of degrees, not in Thailand.
struct Read {
    Shape shape;
    std::optional<base::Bilingual> fault;
};
[[nodiscard]] Read shape_of(RawFeature const& feature);

} // namespace outlines::rules
