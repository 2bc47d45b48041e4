// Outlines of tambons: imported by the operator from a GeoJSON file, kept at several levels of detail, asked for by maps and by
// whoever wants to know in which tambon a point lies.
//
// The program brings no outlines along: their owner is the authority that surveyed them. Where none were imported every question
// here is answered with "not known", and nothing else in the program depends on them. Outlines are no personal data.
#pragma once

#include "base/area_code.hpp"
#include "base/dates.hpp"
#include "outlines/shapes.hpp"
#include "platform/api/call.hpp"
#include "platform/api/check.hpp"
#include "platform/api/route.hpp"
#include "platform/storage/storage.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outlines {

// The tambon in which a point lies, degrees WGS84; on a border: the one with the smaller code. Absent where no outline holds it:
// it lies elsewhere, or its tambon's outline was never imported (`metres_outside` tells these apart).
[[nodiscard]] std::optional<base::AreaCode> tambon_at(storage::Reader&, double latitude, double longitude);
// How far outside a tambon a point lies: 0 within it. Absent where its outline is not known. A telephone's place is good to some
// 10 to 50 metres, and outlines drawn at a small scale to 100 and more: ask for more than that before anybody is asked why.
[[nodiscard]] std::optional<double> metres_outside(storage::Reader&, base::AreaCode const& tambon, double latitude,
                                                   double longitude);

// How much detail: corners closer to the line than this are left out. `Full` is as it was sent.
enum class Detail {
    Full,      // for deciding what lies within, and maps from zoom 13 on
    Metres7,   // maps of zoom 11 and 12: a third of a pixel
    Metres28,  // 9 and 10
    Metres110, // 7 and 8: a province on a page
    Metres450  // 6 and farther: the country
};
// The coarsest that still looks right on a map tile of this zoom.
[[nodiscard]] Detail detail_for(int zoom);

struct Outline {
    base::AreaCode tambon;
    Shape shape;
};
// Outlines whose box meets this one, in the order of codes.
[[nodiscard]] std::vector<Outline> within(storage::Reader&, Box const&, Detail);
// Outlines of the tambons of an area, in the order of codes.
[[nodiscard]] std::vector<Outline> of_area(storage::Reader&, base::AreaCode const&, Detail);

// What an import says about a feature of the file (counted from 1), or about the file (0).
struct ImportRemark {
    std::size_t feature = 0;
    std::string code; // as far as it is known
    base::Bilingual text;
};
struct ImportWish {
    std::string file_name;
    std::optional<std::string> code_property; // "properties" are searched for it when nothing is said; nested: "codes.tambon"
    std::optional<base::AreaCode> province;   // features of others are left out; absent: all provinces of the file
    std::string source;                       // whose lines these are: shown with every map
    bool allow_missing = false;               // tambons that the file does not have are told, not refused
};
struct PreparedRow {
    base::AreaCode tambon;
    Detail detail = Detail::Full;
    Box box;
    storage::Bytes shape;
};
// A file looked at, and made ready to be stored; the slow part, without any transaction.
struct Prepared {
    ImportWish wish;
    std::string file_hash;
    std::string code_property; // found, or as wished
    std::vector<base::AreaCode> provinces;
    std::size_t tambons = 0;
    std::size_t left_out = 0; // features of other provinces
    std::vector<ImportRemark> faults;
    std::vector<ImportRemark> warnings;
    std::vector<PreparedRow> rows; // empty where there are faults
};
[[nodiscard]] Prepared prepare(storage::Reader&, std::string_view geojson, ImportWish const&);
// Replaces the outlines of the file's provinces, all or nothing, with an audit row for each province. Throws Problem 422
// `outlines.faulty_file` where the file has faults.
void take(api::Work&, Prepared const&);

// Stored boxes against their shapes; every level is there.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

// All statements of this room; a test prepares each on both engines.
[[nodiscard]] std::span<storage::Sql const> statements();

void add_routes(api::Routes& routes);

} // namespace outlines
