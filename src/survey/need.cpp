// What the last surveys of many households say beside the register, read at once.
#include "platform/auth/vault.hpp"
#include "survey/beside_register.hpp"
#include "survey/receiving.hpp"
#include "survey/store.hpp"
#include "survey/survey.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace survey {

namespace {

constexpr std::size_t kAtOnce = 64;

constexpr storage::Sql kLastOfMany{"survey.last_of_many", R"sql(
SELECT s.household_id, s.instance_id, s.area, s.sealed
FROM submissions s
WHERE s.household_id IN (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
    ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36, ?37, ?38, ?39, ?40,
    ?41, ?42, ?43, ?44, ?45, ?46, ?47, ?48, ?49, ?50, ?51, ?52, ?53, ?54, ?55, ?56, ?57, ?58, ?59,
    ?60, ?61, ?62, ?63, ?64)
  AND NOT EXISTS (
    SELECT 1
    FROM submissions later
    WHERE later.household_id = s.household_id
      AND (later.decided_at > s.decided_at OR (later.decided_at = s.decided_at AND later.instance_id < s.instance_id)))
ORDER BY s.household_id
)sql"};

// Runs over one batch of ids; a short batch repeats its first.
template <class F, std::size_t... I>
void each_of(storage::Reader& reader, std::span<households::HouseholdId const> ids, F const& f, std::index_sequence<I...>)
{
    reader.each(kLastOfMany, f, (I < ids.size() ? ids[I] : ids[0])...);
}

} // namespace

std::vector<NeedAnswers> answers_of_many(storage::Reader& reader, auth::Vault const& vault, auth::Scope const& scope,
                                         std::span<households::HouseholdId const> ids)
{
    std::map<households::HouseholdId, NeedAnswers> found;
    auto const take = [&](storage::Row const& row) {
        if (!scope.covers(row.get<base::AreaCode>(2)))
            return;
        auto const id = row.get<households::HouseholdId>(0);
        auto const instance = readable_instance(vault, row.get<std::string>(1), row.get<storage::Bytes>(3), kNeedGroups);
        if (!instance)
            return;
        auto answers = need_answers(*instance);
        answers.household = id;
        found.insert_or_assign(id, std::move(answers));
    };
    for (std::size_t at = 0; at < ids.size(); at += kAtOnce)
        each_of(reader, ids.subspan(at, std::min(kAtOnce, ids.size() - at)), take, std::make_index_sequence<kAtOnce>{});
    std::vector<NeedAnswers> ordered;
    ordered.reserve(found.size());
    for (auto const& id : ids)
        if (auto const one = found.find(id); one != found.end())
            ordered.push_back(one->second);
    return ordered;
}

std::span<storage::Sql const> need_statements()
{
    static constexpr storage::Sql all[] = {kLastOfMany};
    return all;
}

} // namespace survey
