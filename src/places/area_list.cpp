// Reading the embedded lists. They are our own, without quotes; a fault in them is a broken build, not a problem of a user.
#include "places/area_list.hpp"

#include "base/plain_list.hpp"
#include "platform/auth/vault.hpp"

#include <area_files.hpp>

#include <algorithm>
#include <charconv>
#include <map>
#include <stdexcept>

namespace places {

namespace {

using Fields = std::vector<std::string_view>;

base::AreaCode code_of(std::string_view text)
{
    auto code = base::AreaCode::parse(text);
    if (!code)
        throw std::runtime_error("an embedded list of areas has a malformed code: " + std::string(text));
    return *code;
}

template <class Number>
std::optional<Number> number_of(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    Number value{};
    auto const end = text.data() + text.size();
    auto const [stopped, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stopped != end)
        throw std::runtime_error("an embedded list of areas has a malformed number: " + std::string(text));
    return value;
}

std::optional<std::string> text_of(std::string_view text)
{
    return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

void add_facts(Area& area, Fields const& fields)
{
    area.population = number_of<std::int64_t>(fields[1]);
    area.households = number_of<std::int64_t>(fields[2]);
    area.latitude = number_of<double>(fields[3]);
    area.longitude = number_of<double>(fields[4]);
    area.facts_as_of = base::Date::parse_iso(fields[5]);
    area.facts_source = text_of(fields[6]);
}

std::string_view file(std::string_view name)
{
    for (auto const& file : embedded_areas::files())
        if (file.name == name)
            return file.content;
    throw std::logic_error("a list of areas is not embedded: " + std::string(name));
}

constexpr std::string_view kAreas = "areas.csv";
constexpr std::string_view kFacts = "phrae_facts.csv";

} // namespace

std::vector<Area> parse_areas(std::string_view areas_csv, std::string_view facts_csv)
{
    std::map<base::AreaCode, Fields> facts;
    for (auto& fields : base::read_plain_list(facts_csv, "code,population,households,latitude,longitude,as_of,source"))
        facts.emplace(code_of(fields[0]), std::move(fields));

    std::vector<Area> areas;
    for (auto const& fields : base::read_plain_list(areas_csv, "code,level,parent,name_th,name_en,postcode,successor")) {
        Area area;
        area.code = code_of(fields[0]);
        area.level = base::enum_stored<Level>(fields[1]);
        area.parent = code_of(fields[2]);
        area.name_th = fields[3];
        area.name_en = fields[4];
        area.postcode = text_of(fields[5]);
        if (!fields[6].empty())
            area.successor = code_of(fields[6]);
        area.active = !area.successor;
        if (auto const found = facts.find(area.code); found != facts.end())
            add_facts(area, found->second);
        areas.push_back(std::move(area));
    }
    return areas;
}

std::vector<Area> carried_areas()
{
    return parse_areas(file(kAreas), file(kFacts));
}

std::string carried_hash()
{
    return auth::sha256_hex(auth::sha256_hex(file(kAreas)) + auth::sha256_hex(file(kFacts)));
}

CarriedList const& CarriedList::get()
{
    static CarriedList const list;
    return list;
}

CarriedList::CarriedList() : areas_(carried_areas())
{
    std::ranges::sort(areas_, {}, &Area::code);
    for (auto const& area : areas_)
        if (area.active)
            children_[area.parent].push_back(&area);
}

Area const* CarriedList::find(base::AreaCode const& code) const
{
    auto const found = std::ranges::lower_bound(areas_, code, {}, &Area::code);
    return found != areas_.end() && found->code == code ? &*found : nullptr;
}

std::span<Area const* const> CarriedList::children(base::AreaCode const& code) const
{
    auto const found = children_.find(code);
    return found == children_.end() ? std::span<Area const* const>() : std::span<Area const* const>(found->second);
}

} // namespace places
