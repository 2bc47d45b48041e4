// Looking at a file of outlines with the list of places beside it, and storing what was found sound.
#include "base/text.hpp"
#include "outlines/levels.hpp"
#include "outlines/outlines.hpp"
#include "outlines/problems.hpp"
#include "outlines/rules.hpp"
#include "outlines/simplify.hpp"
#include "outlines/store.hpp"
#include "outlines/topology.hpp"
#include "places/places.hpp"
#include "platform/auth/hex.hpp"
#include "platform/auth/vault.hpp"

#include <algorithm>
#include <set>

namespace outlines {

namespace {

using base::AreaCode;

// Lines drawn apart share slivers with their neighbours; from here on it is told, and from there on refused.
constexpr double kTellOverlap = 0.01;
constexpr double kRefuseOverlap = 0.05;

rules::Tambon tambon_from(places::Area const& area)
{
    rules::Tambon tambon{{area.name_th, area.name_en}, area.active, area.successor, std::nullopt};
    if (area.latitude && area.longitude)
        tambon.centre = spot_at(*area.latitude, *area.longitude);
    return tambon;
}

// Every tambon whose code stands anywhere in the file, and all others of their provinces.
rules::Tambons known_tambons(storage::Reader& db, RawFile const& file, std::optional<AreaCode> const& province)
{
    rules::Tambons known;
    std::set<AreaCode> provinces;
    if (province)
        provinces.insert(*province);
    for (auto const& feature : file.features)
        for (auto const& [name, value] : feature.properties) {
            auto const code = rules::tambon_code(value);
            if (!code || known.contains(*code))
                continue;
            if (auto const area = places::find(db, *code)) {
                known.emplace(*code, tambon_from(*area));
                provinces.insert(code->province());
            }
        }
    for (auto const& one : provinces)
        for (auto const& district : places::children(db, one))
            for (auto const& area : places::children(db, district.code))
                known.try_emplace(area.code, tambon_from(area));
    return known;
}

std::string percent(double part)
{
    return std::to_string(static_cast<int>(part * 100 + 0.5)) + "%";
}

rules::Remark overlapping(rules::Found const& one, rules::Found const& other, double part)
{
    return {
        other.feature,
        other.tambon.str(),
        {"ขอบเขตทับกับ " + one.tambon.str() + " (รายการที่ " + std::to_string(one.feature) + ") " + percent(part) + " ของพื้นที่ที่เล็กกว่า",
         "It lies over " + one.tambon.str() + " (feature " + std::to_string(one.feature) + "), by " + percent(part) +
             " of the smaller one"}};
}

void compare_shapes(rules::Verdict& verdict)
{
    std::vector<rules::Found const*> sound;
    for (auto const& found : verdict.found) {
        if (auto crossing = crossing_of(found.shape))
            verdict.faults.push_back({found.feature, found.tambon.str(), std::move(*crossing)});
        else
            sound.push_back(&found);
    }
    std::vector<Shape const*> shapes;
    for (auto const* found : sound)
        shapes.push_back(&found->shape);
    for (auto const& [one, other, part] : overlaps(shapes, kTellOverlap))
        (part > kRefuseOverlap ? verdict.faults : verdict.warnings).push_back(overlapping(*sound[one], *sound[other], part));
}

std::vector<PreparedRow> rows_of(std::vector<rules::Found> const& found)
{
    std::vector<Shape> full;
    for (auto const& one : found)
        full.push_back(one.shape);
    std::vector<PreparedRow> rows;
    for (auto const detail : kDetails) {
        auto const shapes = detail == Detail::Full ? full : simplified(full, tolerance_of(detail));
        for (std::size_t i = 0; i < found.size(); ++i)
            rows.push_back({found[i].tambon, detail, box_of(shapes[i]), packed(shapes[i])});
    }
    return rows;
}

std::vector<ImportRemark> in_order(std::vector<rules::Remark> remarks)
{
    std::ranges::stable_sort(remarks, {}, &rules::Remark::feature);
    std::vector<ImportRemark> told;
    for (auto& remark : remarks)
        told.push_back({remark.feature, std::move(remark.code), std::move(remark.text)});
    return told;
}

auth::Event imported(Prepared const& prepared, AreaCode const& province, std::optional<store::Import> const& before,
                     store::Import const& now)
{
    auth::Event event;
    event.action = before ? "outlines.replaced" : "outlines.imported";
    event.about = {"outlines", province.str()};
    event.area = province;
    auto const was = [&](std::string store::Import::* member) {
        return before ? std::optional((*before).*member) : std::nullopt;
    };
    auto const tambons = std::ranges::count_if(
        prepared.rows, [&](PreparedRow const& row) { return row.detail == Detail::Full && province.contains(row.tambon); });
    event.changes = {{"file", was(&store::Import::file_name), now.file_name},
                     {"file_hash", was(&store::Import::file_hash), now.file_hash},
                     {"source", was(&store::Import::source), now.source},
                     {"tambons", std::nullopt, std::to_string(tambons)}};
    return event;
}

} // namespace

Prepared prepare(storage::Reader& db, std::string_view geojson, ImportWish const& wish)
{
    auto const file = read_geojson(geojson);
    auto verdict =
        rules::judge(file, known_tambons(db, file, wish.province), {wish.code_property, wish.province, wish.allow_missing});
    compare_shapes(verdict);
    Prepared prepared;
    prepared.wish = wish;
    prepared.wish.source = base::text::normalise(wish.source);
    prepared.file_hash = auth::sha256_hex(geojson);
    prepared.code_property = verdict.code_property;
    prepared.provinces = verdict.provinces;
    prepared.tambons = verdict.found.size();
    prepared.left_out = verdict.left_out;
    prepared.faults = in_order(std::move(verdict.faults));
    prepared.warnings = in_order(std::move(verdict.warnings));
    if (prepared.faults.empty())
        prepared.rows = rows_of(verdict.found);
    return prepared;
}

void take(api::Work& work, Prepared const& prepared)
{
    if (!prepared.faults.empty() || prepared.rows.empty())
        throw problems::faulty_file(prepared.faults.size());
    store::Import const now{work.new_id<base::Uuid>(),
                            prepared.wish.file_name,
                            prepared.file_hash,
                            prepared.code_property,
                            prepared.wish.source,
                            static_cast<std::int64_t>(prepared.tambons),
                            work.now()};
    std::vector<auth::Event> events;
    for (auto const& province : prepared.provinces) {
        events.push_back(imported(prepared, province, store::import_of(work.tx(), province), now));
        store::remove(work.tx(), province);
    }
    store::insert(work.tx(), now);
    for (auto const& row : prepared.rows)
        store::insert(work.tx(), row, now.id);
    work.audit_all(events);
}

} // namespace outlines
