// Programmes, their rules and the limits of stages. Rounds are in service_rounds.cpp, houses in service_houses.cpp.
#include "rounds/service.hpp"

#include "rounds/changing.hpp"
#include "rounds/problems.hpp"
#include "rounds/rules.hpp"
#include "rounds/store.hpp"

#include <algorithm>

namespace rounds::service {

namespace {

using auth::Permission;

std::vector<auth::Change> changes_between(RuleView const& before, RuleView const& after)
{
    std::vector<auth::Change> changes;
    note_if_changed(changes, "fiscal_year", std::to_string(before.fiscal_year.buddhist()),
                    std::to_string(after.fiscal_year.buddhist()));
    note_if_changed(changes, "share_satang", before.share_satang.str(), after.share_satang.str());
    note_if_changed(changes, "management_bp", before.management_bp.str(), after.management_bp.str());
    note_if_changed(changes, "valid_from", before.valid_from.iso(), after.valid_from.iso());
    note_if_changed(changes, "source", before.source, after.source);
    note_if_changed(changes, "note", before.note.value_or(""), after.note.value_or(""));
    return changes;
}

RuleView with_form(RuleView rule, RuleForm const& form)
{
    rule.fiscal_year = form.fiscal_year;
    rule.share_satang = form.share_satang;
    rule.management_bp = form.management_bp;
    rule.valid_from = form.valid_from;
    rule.source = form.source;
    rule.note = form.note;
    return rule;
}

void require_no_twin(storage::Reader& db, RuleView const& rule)
{
    for (auto const& other : store::rules_of(db, rule.programme_id))
        if (other.id != rule.id && other.fiscal_year == rule.fiscal_year && other.valid_from == rule.valid_from)
            throw problems::rule_exists();
}

RuleForm form_of(RuleView const& rule)
{
    return {rule.fiscal_year, rule.share_satang, rule.management_bp, rule.valid_from, rule.source, rule.note, rule.version};
}

// A rule's rounds are of its year, and their houses carry its share. One rule may serve several provinces: it changes only for
// those who may change all of them.
void require_rounds_agree(api::Work& work, RuleView const& before, RuleView const& after)
{
    auto const scope = work.actor().scope(Permission::RulesWrite);
    storage::Reader& db = work.tx();
    bool const other_money = before.share_satang != after.share_satang || before.management_bp != after.management_bp;
    base::Faults faults;
    for (auto const& record : store::rounds_within(db, auth::Scope::everywhere())) {
        if (record.round.rule.id != before.id)
            continue;
        if (!scope.covers(record.round.province))
            throw problems::outside_your_area();
        if (before.fiscal_year != after.fiscal_year)
            faults.push_back({"fiscal_year",
                              "used_by_round",
                              {"“" + record.round.name_th + "” ใช้หลักเกณฑ์นี้ เปลี่ยนปีงบประมาณไม่ได้",
                               "“" + record.round.name_en + "” stands under this rule; its year cannot change"}});
        if (other_money && has_houses(db, record.round.id))
            faults.push_back({before.share_satang != after.share_satang ? "share_satang" : "management_bp",
                              "houses_placed",
                              {"“" + record.round.name_th + "” มีบ้านตามหลักเกณฑ์นี้แล้ว เพิ่มหลักเกณฑ์ใหม่สำหรับรอบถัดไปแทน",
                               "“" + record.round.name_en + "” has houses under this rule; add a new rule for rounds to come"}});
        else if (other_money && faults.empty())
            require_room_for_quotas(db, record.round.id, rule_of(after), record.round.envelope);
    }
    base::refuse_if_any(std::move(faults));
}

} // namespace

ProgrammeView add_programme(api::Work& work, ProgrammeForm const& form)
{
    auto const existing = store::programmes(work.tx());
    if (std::ranges::find(existing, form.code, &ProgrammeView::code) != existing.end())
        throw problems::programme_exists();
    ProgrammeView const programme{work.new_id<ProgrammeId>(), form.code, form.name_th, form.name_en, form.owner};
    store::insert(work.tx(), programme);
    work.audit({"programme.created",
                {"programme", programme.id.str()},
                {},
                {change_of("code", std::nullopt, programme.code)},
                programme.name_th});
    return programme;
}

RuleView add_rule(api::Work& work, ProgrammeId programme, RuleForm const& form)
{
    if (!store::programme(work.tx(), programme))
        throw problems::programme_not_found();
    base::refuse_if_any(faults_of(form));
    RuleView rule;
    rule.id = work.new_id<RuleId>();
    rule.programme_id = programme;
    rule.version = 1;
    rule = with_form(rule, form);
    require_no_twin(work.tx(), rule);
    store::insert(work.tx(), rule);
    work.audit({"rule.created",
                {"rule", rule.id.str()},
                {},
                {change_of("share_satang", std::nullopt, rule.share_satang.str()),
                 change_of("management_bp", std::nullopt, rule.management_bp.str())},
                "FY" + std::to_string(rule.fiscal_year.buddhist())});
    return rule;
}

RuleView change_rule(api::Work& work, RuleId id, RuleForm const& form)
{
    auto const before = store::rule(work.tx(), id);
    if (!before)
        throw problems::rule_not_found();
    if (before->locked)
        throw problems::rule_locked();
    if (form.version != before->version)
        throw changed_meanwhile(form_of(*before));
    base::refuse_if_any(faults_of(form));
    auto const after = with_form(*before, form);
    require_no_twin(work.tx(), after);
    require_rounds_agree(work, *before, after);
    if (!store::update(work.tx(), after, before->version))
        throw changed_meanwhile(form_of(*before));
    work.audit({"rule.changed",
                {"rule", id.str()},
                {},
                changes_between(*before, after),
                "FY" + std::to_string(after.fiscal_year.buddhist())});
    return *store::rule(work.tx(), id);
}

void change_stage_limits(api::Work& work, StageLimits const& form)
{
    auto const before = store::stage_limits(work.tx());
    base::Faults faults;
    std::vector<auth::Change> changes;
    for (std::size_t i = 0; i < form.items.size(); ++i) {
        auto const& item = form.items[i];
        auto const old = std::ranges::find(before, item.state, &StageLimit::state);
        if (old == before.end()) {
            faults.push_back(
                {"items[" + std::to_string(i) + "].state", "no_limit", {"สถานะนี้ไม่มีกำหนดเวลา", "No limit belongs to this state"}});
            continue;
        }
        if (old->days == item.days && old->owner_role == item.owner_role)
            continue;
        if (!store::update(work.tx(), item))
            throw changed_meanwhile(StageLimits{before});
        auto const name = "limit." + std::string(base::name_of(item.state));
        changes.push_back(change_of(name, std::to_string(old->days) + " " + std::string(base::name_of(old->owner_role)),
                                    std::to_string(item.days) + " " + std::string(base::name_of(item.owner_role))));
    }
    base::refuse_if_any(std::move(faults));
    work.audit({"stage_limits.changed", {"stage_limits", "all"}, {}, std::move(changes), ""});
}

} // namespace rounds::service
