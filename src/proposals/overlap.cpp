// Asking the rounds, the register and the last surveys.
#include "proposals/overlap.hpp"

#include "places/places.hpp"
#include "survey/survey.hpp"

namespace proposals {

using Kind = Overlap::Kind;

std::span<base::EnumValue<Kind> const> values_of(Kind)
{
    static base::EnumValue<Kind> const rows[] = {
        {Kind::OtherRound, "other_round", {"อยู่ในรอบอื่น", "In another round"}},
        {Kind::SameNumber, "same_number", {"เลขประจำตัวประชาชนซ้ำกับครัวเรือนอื่น", "Same citizen number elsewhere"}},
        {Kind::SameHouseCode, "same_house_code", {"รหัสประจำบ้านซ้ำกับครัวเรือนอื่น", "Same house code elsewhere"}},
        {Kind::HelpBefore, "help_before", {"เคยได้รับความช่วยเหลือ", "Had help before"}},
    };
    return rows;
}

namespace {

using Found = std::map<households::HouseholdId, std::vector<Overlap>>;

// The household itself, or one that shares somebody with it.
base::Bilingual stood_in(rounds::Round const& round, rounds::House const& house)
{
    auto const year = round.fiscal_year.buddhist();
    auto const& state = base::label_of(house.state);
    return {round.programme_th + " ปี " + std::to_string(year) + " (" + state.th + ")",
            round.programme_en + " FY" + std::to_string(year) + " (" + state.en + ")"};
}

void add_rounds(Found& found, storage::Reader& db, households::HouseholdId id, households::HouseholdId looked_at,
                rounds::RoundId not_this, base::Bilingual const& before)
{
    for (auto const& house : rounds::houses_of(db, auth::Scope::everywhere(), looked_at)) {
        if (house.round_id == not_this && looked_at == id)
            continue;
        auto const round = rounds::require_round(db, auth::Scope::everywhere(), house.round_id);
        auto const stood = stood_in(round, house);
        found[id].push_back({Kind::OtherRound,
                             {before.th + stood.th, before.en + stood.en},
                             looked_at == id ? std::nullopt : std::optional(looked_at),
                             house.round_id});
    }
}

void add_twins(Found& found, storage::Reader& db, std::span<households::HouseholdId const> ids, rounds::RoundId not_this)
{
    places::Lookup names(db);
    for (auto const& twin : households::twins_of(db, ids)) {
        auto const other = households::find_summary(db, auth::Scope::everywhere(), twin.other);
        if (!other)
            continue;
        auto const where = names.full_name(other->tambon);
        base::Bilingual const who{"ครัวเรือนบ้านเลขที่ " + other->house_no + " " + where.th,
                                  "the household of house no. " + other->house_no + ", " + where.en};
        if (twin.same_number)
            found[twin.of].push_back({Kind::SameNumber,
                                      {"เลขประจำตัวประชาชนของคนในบ้านอยู่ใน" + who.th + "ด้วย",
                                       "a citizen number of this house stands in " + who.en + " too"},
                                      twin.other,
                                      std::nullopt});
        if (twin.same_house_code)
            found[twin.of].push_back({Kind::SameHouseCode,
                                      {"รหัสประจำบ้านเดียวกับ" + who.th, "the same house code as " + who.en},
                                      twin.other,
                                      std::nullopt});
        add_rounds(found, db, twin.of, twin.other, not_this, {"ครัวเรือนนั้นอยู่ใน", "that household is in "});
    }
}

void add_help_told(Found& found, storage::Reader& db, auth::Vault const& vault, std::span<households::HouseholdId const> ids)
{
    for (auto const& answers : survey::answers_of_many(db, vault, auth::Scope::everywhere(), ids)) {
        if (!answers.had_help.value_or(false))
            continue;
        auto const sum = answers.help_total.value_or(base::Satang());
        bool const told = sum > base::Satang();
        found[answers.household].push_back(
            {Kind::HelpBefore,
             {"แบบสำรวจล่าสุดแจ้งว่าเคยได้รับความช่วยเหลือ" + (told ? " ประมาณ " + sum.str() + " บาท" : std::string()),
              "the last survey tells of help before" + (told ? ", about " + sum.str() + " baht" : std::string())},
             std::nullopt,
             std::nullopt});
    }
}

} // namespace

Found overlaps_of(storage::Reader& db, auth::Vault const& vault, std::span<households::HouseholdId const> ids,
                  rounds::RoundId not_this)
{
    Found found;
    for (auto const& id : ids)
        add_rounds(found, db, id, id, not_this, {"อยู่ใน", "is in "});
    add_twins(found, db, ids, not_this);
    add_help_told(found, db, vault, ids);
    return found;
}

} // namespace proposals
