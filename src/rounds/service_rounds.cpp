// Rounds and their quotas. Houses and their moves are in service_houses.cpp.
#include "rounds/service.hpp"

#include "places/places.hpp"
#include "rounds/changing.hpp"
#include "rounds/problems.hpp"
#include "rounds/rules.hpp"
#include "rounds/store.hpp"

#include <map>

namespace rounds::service {

namespace {

using auth::Permission;

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

RoundForm form_of(store::RoundRecord const& record)
{
    auto const& r = record.round;
    return {r.programme_id, r.rule.id,  r.fiscal_year, r.province,  r.name_th,
            r.name_en,      r.envelope, r.open,        record.note, record.version};
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
                {change_of("envelope_satang", std::nullopt, round.envelope.str())},
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
    if (auto fault = fault_of_opening(before.round, form.open))
        base::refuse_if_any({std::move(*fault)});
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
            changes.push_back(change_of("quota." + quota.tambon.str(),
                                        old == before.end() ? std::nullopt : std::optional(std::to_string(old->second)),
                                        std::to_string(quota.houses)));
        if (old != before.end())
            before.erase(old);
    }
    for (auto const& [tambon, houses] : before)
        changes.push_back(change_of("quota." + tambon.str(), std::to_string(houses), std::nullopt));
    store::replace_quotas(work.tx(), id, form.quotas);
    if (!store::update(work.tx(), round, round.version))
        throw changed_meanwhile(QuotasForm{store::quotas(work.tx(), id), round.version});
    work.audit({"round.quotas_set", {"round", id.str()}, round.round.province, std::move(changes), round.round.name_th});
}

} // namespace rounds::service

namespace rounds {

void keep_books(api::Work& work, RoundId id, base::Date since)
{
    auto const record = store::round(work.tx(), auth::Scope::everywhere(), id);
    if (!record)
        throw problems::not_found();
    if (record->round.books_since)
        return;
    if (!record->round.open)
        throw problems::round_closed();
    store::keep_books(work.tx(), id, since);
    work.audit({"round.books_opened",
                {"round", id.str()},
                record->round.province,
                {auth::change_of("books_since", std::nullopt, since.iso())},
                record->round.name_th});
}

void close_tambon(api::Work& work, RoundId id, base::AreaCode const& tambon)
{
    store::close_tambon(work.tx(), id, tambon);
}

void close(api::Work& work, RoundId id, Paper const& paper, base::Date on)
{
    auto const record = store::round(work.tx(), auth::Scope::everywhere(), id);
    if (!record)
        throw problems::not_found();
    if (!record->round.open)
        throw problems::round_closed();
    service::require_nothing_on_its_way(work.tx(), id);
    store::close(work.tx(), id, on, paper.number);
    work.audit({"round.closed",
                {"round", id.str()},
                record->round.province,
                {auth::change_of("open", "1", "0"), auth::change_of("closed_on", std::nullopt, on.iso()),
                 auth::change_of("closing_number", std::nullopt, paper.number)},
                record->round.name_th});
}

} // namespace rounds
