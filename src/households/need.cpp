// What is known of many households' need, read at once.
#include "households/households.hpp"
#include "households/rules.hpp"
#include "households/store.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace households {

namespace {

constexpr std::size_t kNeedsAtOnce = 64;

constexpr storage::Sql kNeedHouses{"households.need_houses", R"sql(
SELECT id, tambon, created_at, tenure, land_kind, dwelling_state, secure, durable, monthly_income_satang, debt_satang
FROM households
WHERE id IN (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,
    ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36, ?37, ?38, ?39, ?40, ?41, ?42,
    ?43, ?44, ?45, ?46, ?47, ?48, ?49, ?50, ?51, ?52, ?53, ?54, ?55, ?56, ?57, ?58, ?59, ?60, ?61, ?62,
    ?63, ?64)
ORDER BY id
)sql"};

constexpr storage::Sql kNeedPeople{"households.need_people", R"sql(
SELECT household_id, birth_date, birth_year_be, can_care_for_self, disabled, bedridden, chronic_illness
FROM people
WHERE present = 1
  AND household_id IN (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,
    ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36, ?37, ?38, ?39, ?40, ?41, ?42,
    ?43, ?44, ?45, ?46, ?47, ?48, ?49, ?50, ?51, ?52, ?53, ?54, ?55, ?56, ?57, ?58, ?59, ?60, ?61, ?62,
    ?63, ?64)
ORDER BY household_id, position, id
)sql"};

constexpr storage::Sql kNeedParts{"households.need_parts", R"sql(
SELECT household_id, part, state, action
FROM household_parts
WHERE household_id IN (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,
    ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36, ?37, ?38, ?39, ?40, ?41, ?42,
    ?43, ?44, ?45, ?46, ?47, ?48, ?49, ?50, ?51, ?52, ?53, ?54, ?55, ?56, ?57, ?58, ?59, ?60, ?61, ?62,
    ?63, ?64)
ORDER BY household_id, part
)sql"};

// Runs a statement over one batch of ids; a short batch repeats its first.
template <class F, std::size_t... I>
void each_of(storage::Reader& db, storage::Sql const& sql, std::span<HouseholdId const> ids, F const& f,
             std::index_sequence<I...>)
{
    db.each(sql, f, (I < ids.size() ? ids[I] : ids[0])...);
}

NeedFacts house_from(storage::Row const& row)
{
    NeedFacts need;
    need.id = row.get<HouseholdId>(0);
    need.tambon = row.get<base::AreaCode>(1);
    need.registered_at = row.get<base::Timestamp>(2);
    need.tenure = row.get<std::string>(3);
    need.land_kind = row.get<std::string>(4);
    need.dwelling_state = row.get<std::string>(5);
    need.secure = row.get<std::optional<bool>>(6);
    need.durable = row.get<std::optional<bool>>(7);
    need.monthly_income = row.get<std::optional<base::Satang>>(8);
    need.debt = row.get<std::optional<base::Satang>>(9);
    return need;
}

NeedFacts::Person need_person_from(storage::Row const& row, base::Date on)
{
    PersonFacts born;
    born.birth_date = row.get<std::optional<base::Date>>(1);
    born.birth_year_be = row.get<std::optional<int>>(2);
    return {age_of(born, on), row.get<std::optional<bool>>(3), row.get<std::optional<bool>>(4), row.get<std::optional<bool>>(5),
            !row.get<std::optional<std::string>>(6).value_or("").empty()};
}

} // namespace

std::vector<NeedFacts> need_facts(storage::Reader& db, auth::Scope const& scope, std::span<HouseholdId const> ids, base::Date on)
{
    std::map<HouseholdId, NeedFacts> found;
    auto const need_of = [&](storage::Row const& row) -> NeedFacts* {
        auto const it = found.find(row.get<HouseholdId>(0));
        return it == found.end() ? nullptr : &it->second;
    };
    constexpr auto kPlaces = std::make_index_sequence<kNeedsAtOnce>{};
    for (std::size_t at = 0; at < ids.size(); at += kNeedsAtOnce) {
        auto const batch = ids.subspan(at, std::min(kNeedsAtOnce, ids.size() - at));
        each_of(
            db, kNeedHouses, batch,
            [&](storage::Row const& row) {
                auto need = house_from(row);
                if (scope.covers(need.tambon))
                    found.insert_or_assign(need.id, std::move(need));
            },
            kPlaces);
        each_of(
            db, kNeedPeople, batch,
            [&](storage::Row const& row) {
                if (auto* const need = need_of(row))
                    need->people.push_back(need_person_from(row, on));
            },
            kPlaces);
        each_of(
            db, kNeedParts, batch,
            [&](storage::Row const& row) {
                if (auto* const need = need_of(row))
                    need->parts.push_back(
                        {row.get<std::string>(1), row.get<std::string>(2), row.get<std::optional<std::string>>(3)});
            },
            kPlaces);
    }
    std::vector<NeedFacts> ordered;
    ordered.reserve(found.size());
    for (auto const& id : ids)
        if (auto const it = found.find(id); it != found.end())
            ordered.push_back(it->second);
    return ordered;
}

std::vector<NamedChoice> choices_of(std::string_view field)
{
    std::vector<NamedChoice> choices;
    for (auto const& named : all_choices())
        if (named.name == field)
            for (auto const& [name, label] : named.values)
                choices.push_back({std::string(name), label});
    return choices;
}

std::span<storage::Sql const> need_statements()
{
    static constexpr storage::Sql all[] = {kNeedHouses, kNeedPeople, kNeedParts};
    return all;
}

} // namespace households
