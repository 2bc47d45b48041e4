// Flags settled by a person, and what the checks and stages go by.
#include "works/problems.hpp"
#include "works/service.hpp"

namespace works::service {

namespace {

using auth::Permission;

// Settings hold for everybody; their history is told to those who may see the part of the country that the writer works in.
base::AreaCode area_of(api::Work& work)
{
    return base::common_area(work.actor().scope(Permission::EvidenceSettle).areas());
}

void require_every_province(api::Work& work)
{
    if (!may_change_settings(work.tx(), work.actor()))
        throw problems::settings_of_others();
}

// Of a closed round only what visits show is still settled, as only visits are still recorded.
void refuse_closed_round(api::Work& work, store::FlagRecord const& flag)
{
    auto const picture = flag.picture ? store::picture(work.tx(), auth::Scope::everywhere(), *flag.picture) : std::nullopt;
    bool const of_visit = picture && picture->stage >= Stage::Visit6;
    if (!of_visit && !rounds::require_round(work.tx(), auth::Scope::everywhere(), flag.about.round).open)
        throw problems::round_closed();
}

std::string in_words(StageRule const& rule)
{
    auto words = std::to_string(rule.photographs);
    for (auto const angle : rule.angles)
        words += " " + std::string(base::name_of(angle));
    return words + (rule.same_angles ? " same_angles" : "");
}

} // namespace

bool may_change_settings(storage::Reader& db, auth::Actor const& actor)
{
    auto const scope = actor.scope(Permission::EvidenceSettle);
    return !scope.empty() && rounds::covers_every_round(db, scope);
}

rounds::RoundHouseId settle(api::Work& work, FlagId id, SettleForm const& form)
{
    auto flag = store::flag(work.tx(), work.actor().scope(Permission::EvidenceSettle), id);
    if (!flag)
        throw problems::not_found();
    refuse_closed_round(work, *flag);
    base::refuse_if_any(faults_of(form));
    if (flag->state != FlagState::Open)
        throw problems::settled_already(flag->settled_by.value_or(""));
    flag->state = form.state;
    flag->settled_at = work.now();
    flag->settled_by = work.actor().display_name;
    flag->settled_reason = form.reason;
    store::update(work.tx(), *flag);
    work.audit({"photo_flag.settled",
                {"round_house", flag->about.house.str()},
                flag->about.tambon,
                {{"flag." + std::string(base::name_of(flag->kind)), "open", std::string(base::name_of(form.state)), false}},
                form.reason});
    if (auto const house = rounds::find_house(work.tx(), auth::Scope::everywhere(), flag->about.house))
        recheck(work, *house); // a picture that is no evidence any more may be missing now
    return flag->about.house;
}

void change(api::Work& work, Settings const& settings)
{
    require_every_province(work);
    auto const before = store::settings(work.tx());
    if (!store::update(work.tx(), settings))
        throw problems::changed_meanwhile(base::fields::to_text(before));
    auth::Event event{"work_settings.changed", {"work_settings", "1"}, area_of(work), {}, ""};
    auto const tell = [&](char const* name, std::int64_t from, std::int64_t to) {
        note_if_changed(event.changes, name, std::to_string(from), std::to_string(to));
    };
    tell("far_metres", before.far_metres, settings.far_metres);
    tell("same_place_metres", before.same_place_metres, settings.same_place_metres);
    tell("look_distance", before.look_distance, settings.look_distance);
    tell("least_days", before.least_days, settings.least_days);
    tell("late_days", before.late_days, settings.late_days);
    tell("least_inspectors", before.least_inspectors, settings.least_inspectors);
    work.audit(event);
}

void change(api::Work& work, StageRule const& rule)
{
    require_every_province(work);
    std::optional<std::string> before;
    for (auto const& there : store::stage_rules(work.tx()))
        if (there.stage == rule.stage && there.rule_id == rule.rule_id)
            before = in_words(there);
    store::put(work.tx(), rule);
    work.audit({"work_stage_rule.changed",
                {"work_settings", "1"},
                area_of(work),
                {{std::string(base::name_of(rule.stage)), before, in_words(rule), false}},
                rule.rule_id ? rule.rule_id->str() : ""});
}

} // namespace works::service
