// Provinces, districts and tambons of Thailand: codes, names in both languages, postcodes; for Phrae also the registered
// population, households and centre points, as facts with their source.
//
// A place is known by its code, never by its name: น้ำชำ and แม่คำมี each stand twice in Phrae alone. A code that the ministry
// has replaced stays known (old papers carry it) but is not offered for new records: `active` is false and `successor` says
// which code took its place.
#pragma once

#include "base/area_code.hpp"
#include "base/bilingual.hpp"
#include "base/enums.hpp"
#include "platform/api/call.hpp"
#include "platform/api/route.hpp"
#include "platform/storage/storage.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace places {

enum class Level { Province, District, Tambon };
std::span<base::EnumValue<Level> const> values_of(Level);

struct Area {
    base::AreaCode code;
    Level level = Level::Tambon;
    base::AreaCode parent;               // the country for a province
    std::string name_th;                 // without its word: "ในเวียง"
    std::string name_en;                 // "Nai Wiang"
    std::optional<std::string> postcode; // tambons only
    std::optional<double> latitude;      // centre point, WGS84
    std::optional<double> longitude;
    std::optional<std::int64_t> population; // registered people and households
    std::optional<std::int64_t> households;
    std::optional<base::Date> facts_as_of;
    std::optional<std::string> facts_source; // where counts and point come from
    bool active = true;
    std::optional<base::AreaCode> successor;

    [[nodiscard]] std::string const& name(base::Language language) const
    {
        return language == base::Language::Thai ? name_th : name_en;
    }
    bool operator==(Area const&) const = default;
};

// Loads the list that the program carries. Does nothing when the store already holds this very list; otherwise brings every row
// up to date, and marks what the new list no longer has as inactive. Writes one audit row. Well under a second.
void load(api::Work& work);

// The place of this code; absent when there is none (the country has no row).
[[nodiscard]] std::optional<Area> find(storage::Reader& reader, base::AreaCode const& code);
// The same, for a code that came in with a form. Throws Problem 422: `places.unknown_area`; for one that is no longer given out
// `places.replaced_area` (naming the code that took its place) or `places.retired_area`.
[[nodiscard]] Area require(storage::Reader& reader, base::AreaCode const& code);
// Places directly within; of the country: the provinces. In the order of their codes, those given out today only.
[[nodiscard]] std::vector<Area> children(storage::Reader& reader, base::AreaCode const& code);
// Tambons that lie within, or the tambon itself; those given out today only.
[[nodiscard]] std::int64_t count_tambons(storage::Reader& reader, base::AreaCode const& code);

// The whole name: "ต.ในเวียง อ.เมืองแพร่ จ.แพร่", "Nai Wiang, Mueang Phrae, Phrae"; Bangkok: "แขวงสีลม เขตบางรัก กรุงเทพมหานคร".
// The country: "ทั้งประเทศ", "the whole country". Unknown: the code itself.
[[nodiscard]] std::string full_name(storage::Reader& reader, base::AreaCode const& code, base::Language language);

class CarriedList;

// For lists whose rows name their places: each place is asked for once, and none when the store holds the list that the program
// carries. Lives no longer than its reader; one request.
class Lookup {
public:
    explicit Lookup(storage::Reader& reader) : reader_(reader) {}

    // Absent when unknown. The pointer stays good for the life of this object.
    [[nodiscard]] Area const* find(base::AreaCode const& code);
    // Names at each level; an unknown place has the empty name.
    [[nodiscard]] base::Bilingual tambon(base::AreaCode const& code);
    [[nodiscard]] base::Bilingual district(base::AreaCode const& code);
    [[nodiscard]] base::Bilingual province(base::AreaCode const& code);
    [[nodiscard]] base::Bilingual full_name(base::AreaCode const& code);

private:
    [[nodiscard]] base::Bilingual name_of_prefix(base::AreaCode const& code, std::size_t digits);

    storage::Reader& reader_;
    std::optional<CarriedList const*> carried_; // asked for once; null: the store holds another list
    std::map<base::AreaCode, std::optional<Area>> known_;
};

// All statements of this room; a test prepares each on both engines.
std::span<storage::Sql const> statements();

void add_routes(api::Routes& routes);

} // namespace places
