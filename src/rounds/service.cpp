// Programmes, rules, rounds and quotas. Houses and their moves are in service_houses.cpp.
#include "rounds/service.hpp"

#include "places/places.hpp"
#include "rounds/problems.hpp"
#include "rounds/rules.hpp"
#include "rounds/store.hpp"

#include <algorithm>
#include <map>

namespace rounds::service {

namespace {

using auth::Permission;

auth::Change change(std::string field, std::optional<std::string> from, std::optional<std::string> to)
{
    return {std::move(field), std::move(from), std::move(to), false};
}

void note_if_changed(std::vector<auth::Change>& changes, std::string field, std::string const& from, std::string const& to)
{
    if (from != to)
        changes.push_back(change(std::move(field), from, to));
}

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

// The rule must be of the round's programme and year.
RuleView require_rule(storage::Reader& db, RoundForm const& form)
{
    auto const rule = store::rule(db, form.rule_id);
    if (!rule)
        throw problems::rule_not_found();
    base::Faults faults;
    if (rule->programme_id != form.programme_id)
        faults.push_back({"rule_id", "other_programme", {"หลักเกณฑ์นี้เป็นของโครงการอื่น", "This rule belongs to another programme"}});
    if (rule->fiscal_year != form.fiscal_year)
        faults.push_back({"rule_id", "other_year", {"หลักเกณฑ์นี้เป็นของปีงบประมาณอื่น", "This rule belongs to another fiscal year"}});
    base::refuse_if_any(std::move(faults));
    return *rule;
}

// The forms as they would be opened now, for whoever comes second.
template <class Form>
base::Problem changed_meanwhile(Form const& current)
{
    return problems::changed_meanwhile(base::fields::to_text(current));
}

RuleForm form_of(RuleView const& rule)
{
    return {rule.fiscal_year, rule.share_satang, rule.management_bp, rule.valid_from, rule.source, rule.note, rule.version};
}

RoundForm form_of(store::RoundRecord const& record)
{
    auto const& r = record.round;
    return {r.programme_id, r.rule.id,  r.fiscal_year, r.province,  r.name_th,
            r.name_en,      r.envelope, r.open,        record.note, record.version};
}

// Houses that carry the share they entered with: candidates, those that hold a place, and those in reserve, which may come back.
bool has_houses(storage::Reader& db, RoundId id)
{
    return std::ranges::any_of(store::counts(db, id), [](store::Count const& count) {
        return count.houses > 0 &&
               (is_candidate(count.state) || holds_a_place(count.state) || count.state == HouseState::Reserve);
    });
}

// What the quotas promise, at this rule's share, must fit the envelope.
void require_room_for_quotas(storage::Reader& db, RoundId id, Rule const& rule, base::Satang envelope)
{
    std::int64_t houses = 0;
    for (auto const& quota : store::quotas(db, id))
        houses += quota.houses;
    require_within_envelope(money_of(rule, rule.share * houses, envelope));
}

Rule rule_of(RuleView const& view)
{
    return {view.id, view.programme_id, view.fiscal_year, view.share_satang, view.management_bp, view.source};
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

void require_nothing_on_its_way(storage::Reader& db, RoundId id)
{
    std::map<HouseState, std::int64_t> houses;
    for (auto const& count : store::counts(db, id))
        houses[count.state] += count.houses;
    if (auto fault = fault_of_closing(houses))
        base::refuse_if_any({std::move(*fault)});
}

// To see a round some part of its province is enough; to change what it allows takes the whole of it.
store::RoundRecord require_whole(api::Work& work, RoundId id)
{
    auto const scope = work.actor().scope(Permission::RoundsWrite);
    auto round = store::round(work.tx(), scope, id);
    if (!round)
        throw problems::not_found();
    if (!scope.covers(round->round.province))
        throw problems::outside_your_area();
    return *std::move(round);
}

base::Satang placed_sum(storage::Reader& db, RoundId id)
{
    base::Satang sum;
    for (auto const& count : store::counts(db, id))
        if (holds_a_place(count.state))
            sum += count.share;
    return sum;
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
                {change("code", std::nullopt, programme.code)},
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
                {change("share_satang", std::nullopt, rule.share_satang.str()),
                 change("management_bp", std::nullopt, rule.management_bp.str())},
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

RoundId open_round(api::Work& work, RoundForm const& form, bool made_up)
{
    if (!work.actor().scope(Permission::RoundsWrite).covers(form.province) ||
        form.province.level() != base::AreaCode::Level::Province)
        throw problems::outside_your_area();
    (void)places::require(work.tx(), form.province);
    auto const rule = require_rule(work.tx(), form);
    store::RoundRecord record;
    auto& round = record.round;
    round.id = work.new_id<RoundId>();
    round.programme_id = form.programme_id;
    round.fiscal_year = form.fiscal_year;
    round.province = form.province;
    round.rule.id = rule.id;
    round.name_th = form.name_th;
    round.name_en = form.name_en;
    round.envelope = form.envelope_satang;
    round.open = form.open;
    record.opened_on = work.today();
    record.note = form.note;
    record.made_up = made_up;
    for (auto const& other : store::rounds_within(work.tx(), auth::Scope({form.province})))
        if (other.round.programme_id == form.programme_id && other.round.fiscal_year == form.fiscal_year &&
            other.round.name_th == form.name_th)
            throw problems::round_exists();
    store::insert(work.tx(), record);
    work.audit({"round.opened",
                {"round", round.id.str()},
                round.province,
                {change("envelope_satang", std::nullopt, round.envelope.str())},
                round.name_th});
    return round.id;
}

void change_round(api::Work& work, RoundId id, RoundForm const& form)
{
    auto const before = require_whole(work, id);
    base::Faults faults;
    auto const fixed = [&](std::string field, bool same) {
        if (!same)
            faults.push_back(
                {std::move(field), "fixed", {"เปลี่ยนไม่ได้หลังเปิดรอบแล้ว", "This stays as it was when the round was opened"}});
    };
    fixed("programme_id", form.programme_id == before.round.programme_id);
    fixed("fiscal_year", form.fiscal_year == before.round.fiscal_year);
    fixed("province", form.province == before.round.province);
    base::refuse_if_any(std::move(faults));
    if (form.version != before.version)
        throw changed_meanwhile(form_of(before));
    if (before.round.open && !form.open)
        require_nothing_on_its_way(work.tx(), id);
    auto const rule = require_rule(work.tx(), form);
    bool const other_rule = rule.id != before.round.rule.id;
    if (other_rule && has_houses(work.tx(), id))
        base::refuse_if_any({{"rule_id",
                              "houses_placed",
                              {"มีบ้านอยู่ในรอบแล้ว เปลี่ยนหลักเกณฑ์ไม่ได้", "Houses are placed already; the rule cannot change"}}});
    if (other_rule)
        require_room_for_quotas(work.tx(), id, rule_of(rule), form.envelope_satang);
    require_within_envelope(money_of(before.round.rule, placed_sum(work.tx(), id), form.envelope_satang));

    auto after = before;
    after.round.rule.id = form.rule_id;
    after.round.name_th = form.name_th;
    after.round.name_en = form.name_en;
    after.round.envelope = form.envelope_satang;
    after.round.open = form.open;
    after.note = form.note;
    if (!store::update(work.tx(), after, before.version))
        throw changed_meanwhile(form_of(before));
    std::vector<auth::Change> changes;
    note_if_changed(changes, "name_th", before.round.name_th, after.round.name_th);
    note_if_changed(changes, "name_en", before.round.name_en, after.round.name_en);
    note_if_changed(changes, "envelope_satang", before.round.envelope.str(), after.round.envelope.str());
    note_if_changed(changes, "open", before.round.open ? "1" : "0", after.round.open ? "1" : "0");
    note_if_changed(changes, "rule_id", before.round.rule.id.str(), after.round.rule.id.str());
    note_if_changed(changes, "note", before.note.value_or(""), after.note.value_or(""));
    work.audit({"round.changed", {"round", id.str()}, before.round.province, std::move(changes), after.round.name_th});
}

void set_quotas(api::Work& work, RoundId id, QuotasForm const& form)
{
    auto const round = require_whole(work, id);
    if (!round.round.open)
        throw problems::round_closed();
    if (form.version != round.version)
        throw changed_meanwhile(QuotasForm{store::quotas(work.tx(), id), round.version});
    auto faults = faults_of(form, round.round.province);
    std::map<base::AreaCode, std::int64_t> placed;
    for (auto const& count : store::counts(work.tx(), id))
        if (holds_a_place(count.state))
            placed[count.tambon] += count.houses;
    std::int64_t total = 0;
    places::Lookup names(work.tx());
    for (std::size_t i = 0; i < form.quotas.size(); ++i) {
        auto const& quota = form.quotas[i];
        total += quota.houses;
        if (!places::find(work.tx(), quota.tambon))
            faults.push_back({"quotas[" + std::to_string(i) + "].tambon",
                              "unknown_area",
                              {"ไม่มีตำบลรหัสนี้", "There is no tambon with this code"}});
        if (quota.houses < placed[quota.tambon])
            faults.push_back({"quotas[" + std::to_string(i) + "].houses",
                              "below_placed",
                              {"มีบ้านอยู่แล้ว " + std::to_string(placed[quota.tambon]) + " หลัง",
                               std::to_string(placed[quota.tambon]) + " houses are placed already"}});
        placed.erase(quota.tambon);
    }
    for (auto const& [tambon, houses] : placed) {
        if (houses == 0)
            continue;
        auto const name = names.tambon(tambon);
        faults.push_back({"quotas",
                          "placed_without_quota",
                          {"ตำบล" + name.th + " มีบ้านอยู่แล้ว " + std::to_string(houses) + " หลัง แต่ไม่มีโควตา",
                           "Tambon " + name.en + " has " + std::to_string(houses) + (houses == 1 ? " house" : " houses") +
                               " but no quota in this list"}});
    }
    base::refuse_if_any(std::move(faults));
    require_within_envelope(money_of(round.round.rule, round.round.rule.share * total, round.round.envelope));

    std::map<base::AreaCode, std::int64_t> before;
    for (auto const& quota : store::quotas(work.tx(), id))
        before[quota.tambon] = quota.houses;
    std::vector<auth::Change> changes;
    for (auto const& quota : form.quotas) {
        auto const old = before.find(quota.tambon);
        if (old == before.end() || old->second != quota.houses)
            changes.push_back(change("quota." + quota.tambon.str(),
                                     old == before.end() ? std::nullopt : std::optional(std::to_string(old->second)),
                                     std::to_string(quota.houses)));
        if (old != before.end())
            before.erase(old);
    }
    for (auto const& [tambon, houses] : before)
        changes.push_back(change("quota." + tambon.str(), std::to_string(houses), std::nullopt));
    store::replace_quotas(work.tx(), id, form.quotas);
    if (!store::update(work.tx(), round, round.version))
        throw changed_meanwhile(QuotasForm{store::quotas(work.tx(), id), round.version});
    work.audit({"round.quotas_set", {"round", id.str()}, round.round.province, std::move(changes), round.round.name_th});
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
        changes.push_back(change(name, std::to_string(old->days) + " " + std::string(base::name_of(old->owner_role)),
                                 std::to_string(item.days) + " " + std::string(base::name_of(item.owner_role))));
    }
    base::refuse_if_any(std::move(faults));
    work.audit({"stage_limits.changed", {"stage_limits", "all"}, {}, std::move(changes), ""});
}

} // namespace rounds::service
