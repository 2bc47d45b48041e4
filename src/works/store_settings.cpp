// The statements about settings and what stages require.
#include "works/store.hpp"

#include <algorithm>

namespace works::store {

namespace {

using storage::Row;
using storage::Sql;

constexpr std::string_view kEveryYear = "*";

constexpr Sql kSettings{"works.settings", R"(
    SELECT far_metres, same_place_metres, look_distance, least_days, late_days, least_inspectors, version
    FROM work_settings
    WHERE id = 1)"};

constexpr Sql kUpdateSettings{"works.update_settings", R"(
    UPDATE work_settings
    SET far_metres = ?1, same_place_metres = ?2, look_distance = ?3, least_days = ?4, late_days = ?5, least_inspectors = ?6,
        version = version + 1
    WHERE id = 1 AND version = ?7)"};

constexpr Sql kRules{"works.stage_rules", R"(
    SELECT rule, stage, photographs, angles, same_angles
    FROM work_stage_rules
    ORDER BY rule, stage)"};

constexpr Sql kPutRule{"works.put_stage_rule", R"(
    INSERT INTO work_stage_rules (rule, stage, photographs, angles, same_angles)
    VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (rule, stage) DO UPDATE
    SET photographs = excluded.photographs, angles = excluded.angles, same_angles = excluded.same_angles)"};

std::vector<Angle> angles_from(std::string_view text)
{
    std::vector<Angle> angles;
    while (!text.empty()) {
        auto const comma = text.find(',');
        angles.push_back(base::enum_stored<Angle>(text.substr(0, comma)));
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
    return angles;
}

std::string text_of(std::vector<Angle> const& angles)
{
    std::string text;
    for (auto const angle : angles)
        text += (text.empty() ? "" : ",") + std::string(base::name_of(angle));
    return text;
}

} // namespace

std::span<Sql const> settings_statements()
{
    static constexpr Sql all[] = {kSettings, kUpdateSettings, kRules, kPutRule};
    return all;
}

Settings settings(storage::Reader& db)
{
    return db
        .one(kSettings,
             [](Row const& row) {
                 return Settings{row.integer(0), row.integer(1), row.integer(2), row.integer(3),
                                 row.integer(4), row.integer(5), row.integer(6)};
             })
        .value();
}

bool update(storage::Writer& db, Settings const& s)
{
    return db.execute(kUpdateSettings, s.far_metres, s.same_place_metres, s.look_distance, s.least_days, s.late_days,
                      s.least_inspectors, s.version) == 1;
}

std::vector<StageRule> stage_rules(storage::Reader& db)
{
    auto rules = db.all(kRules, [](Row const& row) {
        StageRule rule;
        if (row.text(0) != kEveryYear)
            rule.rule_id = row.get<rounds::RuleId>(0);
        rule.stage = row.get<Stage>(1);
        rule.photographs = row.integer(2);
        rule.angles = angles_from(row.text(3));
        rule.same_angles = row.get<bool>(4);
        return rule;
    });
    std::ranges::stable_sort(rules, [](StageRule const& a, StageRule const& b) {
        return a.rule_id.has_value() != b.rule_id.has_value() ? !a.rule_id
               : a.rule_id != b.rule_id                       ? a.rule_id->str() < b.rule_id->str()
                                                              : a.stage < b.stage;
    });
    return rules;
}

void put(storage::Writer& db, StageRule const& rule)
{
    db.execute(kPutRule, rule.rule_id ? rule.rule_id->str() : std::string(kEveryYear), rule.stage, rule.photographs,
               text_of(rule.angles), rule.same_angles);
}

} // namespace works::store
