// Finding places, naming them, and bringing the carried list to the store.
#include "places/service.hpp"

#include "places/area_list.hpp"
#include "places/problems.hpp"
#include "places/rules.hpp"
#include "places/store.hpp"

#include <unordered_map>

namespace places {

namespace {

constexpr std::string_view kCarried = "thailand";
// Goes up when the keys are computed in another way, so that the list is loaded again.
constexpr std::string_view kKeysVersion = "1";
constexpr int kMostFound = 20;

void put_all(storage::Writer& tx, std::vector<Area> const& areas)
{
    std::unordered_map<std::string, std::string> paths; // of provinces and districts, for what lies in them
    for (auto const& area : areas) {
        auto const keys = rules::keys_of(area, paths[area.parent.str()]);
        if (area.level != Level::Tambon)
            paths[area.code.str()] = keys.path;
        store::put(tx, area, keys);
    }
}

std::string const& carried_version()
{
    static auto const version = carried_hash() + ":" + std::string(kKeysVersion);
    return version;
}

// The list in memory when the store holds the same, else null: then the store is asked for each place.
CarriedList const* carried_if_stored(storage::Reader& reader)
{
    return store::list_hash(reader, kCarried) == carried_version() ? &CarriedList::get() : nullptr;
}

} // namespace

void load(api::Work& work)
{
    auto const& hash = carried_version();
    if (store::list_hash(work.tx(), kCarried) == hash)
        return;

    auto const areas = carried_areas();
    auto const before = store::count(work.tx());
    store::retire_all(work.tx());
    put_all(work.tx(), areas);
    store::put_list(work.tx(), kCarried, hash, areas.size(), work.now());

    auth::Event event;
    event.action = "places.loaded";
    event.about = {"area_list", std::string(kCarried)};
    event.changes = {{"areas", std::to_string(before), std::to_string(store::count(work.tx()))}};
    event.note = "โหลดรายชื่อจังหวัด อำเภอ และตำบล";
    work.audit(event);
}

std::optional<Area> find(storage::Reader& reader, base::AreaCode const& code)
{
    return store::find(reader, code);
}

Area require(storage::Reader& reader, base::AreaCode const& code)
{
    auto area = store::find(reader, code);
    if (!area)
        throw problems::unknown_area(code);
    if (area->active)
        return *area;
    if (!area->successor)
        throw problems::retired_area(code);
    throw problems::replaced_area(code, *area->successor, Lookup(reader).full_name(*area->successor));
}

std::vector<Area> children(storage::Reader& reader, base::AreaCode const& code)
{
    if (auto const* carried = carried_if_stored(reader)) {
        std::vector<Area> areas;
        for (auto const* area : carried->children(code))
            areas.push_back(*area);
        return areas;
    }
    return code.level() == base::AreaCode::Level::Country ? store::provinces(reader) : store::within(reader, code);
}

std::int64_t count_tambons(storage::Reader& reader, base::AreaCode const& code)
{
    return store::count_tambons(reader, code);
}

std::string full_name(storage::Reader& reader, base::AreaCode const& code, base::Language language)
{
    return Lookup(reader).full_name(code).in(language);
}

std::vector<Area> search(storage::Reader& reader, std::string_view typed, std::optional<Level> level)
{
    auto const words = rules::search_words(typed);
    return words.empty() ? std::vector<Area>() : store::search(reader, words, level, kMostFound);
}

Area const* Lookup::find(base::AreaCode const& code)
{
    if (!carried_)
        carried_ = carried_if_stored(reader_);
    if (auto const* area = *carried_ ? (*carried_)->find(code) : nullptr)
        return area;
    auto found = known_.find(code);
    if (found == known_.end())
        found = known_.emplace(code, store::find(reader_, code)).first;
    return found->second ? &*found->second : nullptr;
}

base::Bilingual Lookup::name_of_prefix(base::AreaCode const& code, std::size_t digits)
{
    if (code.str().size() < digits)
        return {};
    auto const* area = find(*base::AreaCode::parse(std::string_view(code.str()).substr(0, digits)));
    return area ? base::Bilingual{area->name_th, area->name_en} : base::Bilingual{};
}

base::Bilingual Lookup::tambon(base::AreaCode const& code)
{
    return name_of_prefix(code, 6);
}

base::Bilingual Lookup::district(base::AreaCode const& code)
{
    return name_of_prefix(code, 4);
}

base::Bilingual Lookup::province(base::AreaCode const& code)
{
    return name_of_prefix(code, 2);
}

base::Bilingual Lookup::full_name(base::AreaCode const& code)
{
    if (code == base::AreaCode())
        return rules::full_name({});
    base::Bilingual name;
    for (auto digits = code.str().size(); digits >= 2; digits -= 2) {
        auto const* area = find(*base::AreaCode::parse(std::string_view(code.str()).substr(0, digits)));
        if (!area)
            return {code.str(), code.str()};
        rules::append_outer(name, *area);
    }
    return name;
}

} // namespace places
