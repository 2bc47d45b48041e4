// Which act stands against a duty.
#include "duties/rules.hpp"

namespace duties {

namespace {

Exclusion const* exclusion_between(Duty a, Duty b, std::span<Exclusion const> exclusions)
{
    for (auto const& row : exclusions)
        if ((row.duty == a && row.other == b) || (row.duty == b && row.other == a))
            return &row;
    return nullptr;
}

base::Bilingual in_words(Act const& act, Duty wanted, base::Bilingual const& rule)
{
    auto const& did = base::label_of(act.duty);
    auto const& wants = base::label_of(wanted);
    return {act.person.name + " เป็นผู้" + did.th + "เมื่อวันที่ " + act.on.long_thai() + " จึงเป็นผู้" + wants.th + "ไม่ได้: " + rule.th,
            act.person.name + " did “" + did.en + "” here on " + act.on.english() + " and so may not do “" + wants.en +
                "”: " + rule.en};
}

} // namespace

std::optional<Refusal> refusal(Duty wanted, Person const& person, std::span<Act const> acts,
                               std::span<Exclusion const> exclusions)
{
    for (auto const& act : acts) {
        auto const* const exclusion = exclusion_between(act.duty, wanted, exclusions);
        if (exclusion && same_person(act.person, person))
            return Refusal{act, wanted, exclusion->reason, in_words(act, wanted, exclusion->reason)};
    }
    return std::nullopt;
}

} // namespace duties
