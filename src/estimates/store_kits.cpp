// The statements about repair kits.
#include "estimates/store.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace estimates {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kKits{"estimates.kits", R"(
    SELECT id, part, state, action, name_th, name_en, active, made_up, version
    FROM repair_kits
    ORDER BY part, state, id)"};

constexpr Sql kKitLines{"estimates.kit_lines", R"(
    SELECT kit_id, item_id, workers, quantity
    FROM repair_kit_lines
    ORDER BY kit_id, position)"};

constexpr Sql kInsertKit{"estimates.insert_kit", R"(
    INSERT INTO repair_kits (id, part, state, action, name_th, name_en, active, made_up, version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))"};

constexpr Sql kUpdateKit{"estimates.update_kit", R"(
    UPDATE repair_kits
    SET part = ?2, state = ?3, action = ?4, name_th = ?5, name_en = ?6, active = ?7, version = version + 1
    WHERE id = ?1 AND version = ?8)"};

constexpr Sql kDeleteKitLines{"estimates.delete_kit_lines", R"(
    DELETE FROM repair_kit_lines
    WHERE kit_id = ?1)"};

constexpr Sql kInsertKitLine{"estimates.insert_kit_line", R"(
    INSERT INTO repair_kit_lines (kit_id, position, item_id, workers, quantity)
    VALUES (?1, ?2, ?3, ?4, ?5))"};

KitView kit_from(Row const& row)
{
    KitView kit;
    kit.id = row.get<KitId>(0);
    kit.part = row.get<households::PartKind>(1);
    kit.state = row.get<households::PartState>(2);
    kit.action = row.get<std::optional<households::PartAction>>(3);
    kit.name_th = row.get<std::string>(4);
    kit.name_en = row.get<std::string>(5);
    kit.active = row.get<bool>(6);
    kit.made_up = row.get<bool>(7);
    kit.version = row.get<std::int64_t>(8);
    return kit;
}

void replace_kit_lines(storage::Writer& db, KitView const& kit)
{
    db.execute(kDeleteKitLines, kit.id);
    for (std::size_t i = 0; i < kit.lines.size(); ++i)
        db.execute(kInsertKitLine, kit.id, i + 1, kit.lines[i].item_id, kit.lines[i].people, kit.lines[i].quantity_milli);
}

} // namespace

std::span<Sql const> kit_statements()
{
    static constexpr Sql all[] = {kKits, kKitLines, kInsertKit, kUpdateKit, kDeleteKitLines, kInsertKitLine};
    return all;
}

namespace store {

std::vector<KitView> kits(storage::Reader& db)
{
    auto all = db.all(kKits, kit_from);
    std::map<KitId, KitView*> by_id;
    for (auto& kit : all)
        by_id[kit.id] = &kit;
    db.each(kKitLines, [&](Row const& row) {
        by_id.at(row.get<KitId>(0))
            ->lines.push_back({row.get<ItemId>(1), row.get<std::optional<std::int64_t>>(2), row.get<std::int64_t>(3)});
    });
    std::ranges::stable_sort(all, {}, [](KitView const& kit) { return std::tuple(kit.part, kit.state, kit.action); });
    return all;
}

std::optional<KitView> kit(storage::Reader& db, KitId id)
{
    for (auto& kit : kits(db))
        if (kit.id == id)
            return std::move(kit);
    return std::nullopt;
}

void insert(storage::Writer& db, KitView const& kit)
{
    db.execute(kInsertKit, kit.id, kit.part, kit.state, kit.action, kit.name_th, kit.name_en, kit.active, kit.made_up,
               kit.version);
    replace_kit_lines(db, kit);
}

bool update(storage::Writer& db, KitView const& kit, std::int64_t expected)
{
    if (db.execute(kUpdateKit, kit.id, kit.part, kit.state, kit.action, kit.name_th, kit.name_en, kit.active, expected) != 1)
        return false;
    replace_kit_lines(db, kit);
    return true;
}

} // namespace store

} // namespace estimates
