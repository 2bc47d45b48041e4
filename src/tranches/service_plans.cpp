// The plan of a round, the accounts that receive, the settings of payment files, and papers that were seen.
#include "tranches/service.hpp"

#include "base/text.hpp"
#include "tranches/problems.hpp"

namespace tranches::service {

namespace {

using auth::Permission;

std::string in_short(Plan const& plan)
{
    std::string words;
    for (auto const& part : plan.parts)
        words += (words.empty() ? "" : " + ") + part.houses.str() + "/" + part.management.str() + " (" +
                 std::to_string(part.requirements.size()) + ")";
    return words;
}

std::string in_short(store::TypedAccount const& a)
{
    return a.account.bank + " " + a.account.digits + " " + a.account.name + (a.takes_all ? " *" : "");
}

std::set<std::int64_t> used_parts(storage::Reader& db, rounds::RoundId round)
{
    std::set<std::int64_t> used;
    for (auto const& tranche : store::tranches_of(db, round))
        if (tranche.state != State::Cancelled)
            used.insert(tranche.part);
    return used;
}

} // namespace

rounds::Round require_whole_round(api::Work& work, Permission permission, rounds::RoundId id)
{
    auto const scope = work.actor().scope(permission);
    auto round = rounds::require_round(work.tx(), scope, id);
    if (!scope.covers(round.province))
        throw problems::outside_your_area();
    if (!round.open)
        throw problems::round_closed();
    return round;
}

void set_plan(api::Work& work, rounds::RoundId id, PlanForm const& form)
{
    auto const round = require_whole_round(work, Permission::RulesWrite, id);
    auto const before = store::plan_of(work.tx(), id);
    auto const version = before.is_default ? 0 : before.number;
    if (form.version != version)
        throw problems::changed_meanwhile(version);
    base::refuse_if_any(faults_of(form, before, used_parts(work.tx(), id)));
    Plan plan;
    plan.id = work.new_id<PlanId>();
    plan.is_default = false;
    plan.number = version + 1;
    plan.source = form.source;
    plan.reason = form.reason;
    plan.made_name = work.actor().display_name;
    plan.made_at = work.now();
    plan.parts = form.parts;
    store::insert(work.tx(), plan, id);
    work.audit({"tranches.plan_set",
                {"round", id.str()},
                round.province,
                {auth::change_of("tranche_plan", in_short(before), in_short(plan)),
                 auth::change_of("source", before.source, plan.source)},
                form.reason});
}

void set_account(api::Work& work, rounds::RoundId id, AccountForm const& form)
{
    auto const round = require_whole_round(work, Permission::TranchesPrepare, id);
    auto faults = faults_of(form);
    if (form.tambon && !round.province.contains(*form.tambon))
        faults.push_back({"tambon", "outside", {"ตำบลนี้อยู่นอกจังหวัดของรอบ", "This tambon is outside the round's province"}});
    base::refuse_if_any(std::move(faults));
    Accounts const accounts(work.tx(), id);
    auto const* const before = accounts.newest(form.tambon);
    auto const version = before ? before->number : 0;
    if (form.version != version)
        throw problems::changed_meanwhile(version);
    store::TypedAccount typed;
    typed.id = work.new_id<decltype(typed.id)>();
    typed.tambon = form.tambon;
    typed.number = version + 1;
    typed.takes_all = form.takes_all;
    typed.account = {form.bank, form.branch.value_or(""), *digits_of(form.number), form.name};
    typed.reason = form.reason;
    typed.typed_at = work.now();
    typed.typed_by = work.actor().display_name;
    store::insert(work.tx(), id, typed);
    auth::Change change{"account", before ? std::optional(in_short(*before)) : std::nullopt, in_short(typed), true};
    work.audit({"tranches.account_set", {"round", id.str()}, form.tambon.value_or(round.province), {change}, form.reason});
}

void change(api::Work& work, Settings const& form)
{
    auto const scope = work.actor().scope(Permission::RulesWrite);
    if (!rounds::covers_every_round(work.tx(), scope))
        throw problems::settings_of_every_province();
    base::refuse_if_any(faults_of(form));
    auto const before = store::settings(work.tx());
    if (form.version != before.version)
        throw problems::changed_meanwhile(before.version);
    auto after = form;
    if (after.debtor_account)
        after.debtor_account = digits_of(*after.debtor_account);
    if (!store::update(work.tx(), after))
        throw problems::changed_meanwhile(before.version);
    std::vector<auth::Change> changes;
    auth::note_if_changed(changes, "debtor_name", before.debtor_name, after.debtor_name);
    auth::note_if_changed(changes, "debtor_bank", before.debtor_bank, after.debtor_bank);
    auth::note_if_changed(changes, "debtor_account", before.debtor_account, after.debtor_account, true);
    work.audit({"tranches.settings_changed", {"tranche_settings", "1"}, base::AreaCode(), std::move(changes), ""});
}

void see_papers(api::Work& work, rounds::RoundId id, PaperSeenForm const& form)
{
    auto const round = require_whole_round(work, Permission::TranchesPrepare, id);
    auto faults = faults_of(form, store::plan_of(work.tx(), id), work.today());
    std::map<rounds::RoundHouseId, base::AreaCode> known;
    for (auto const& house : rounds::houses_of_round(work.tx(), auth::Scope({round.province}), id))
        known.emplace(house.id, house.tambon);
    for (std::size_t i = 0; i < form.house_ids.size(); ++i)
        if (!known.contains(form.house_ids[i]))
            faults.push_back({"house_ids[" + std::to_string(i) + "]",
                              "not_found",
                              {"ไม่พบบ้านหลังนี้ในรอบ", "There is no such house in this round"}});
    base::refuse_if_any(std::move(faults));
    std::vector<auth::Event> events;
    for (auto const& house : form.house_ids) {
        store::save(work.tx(), id, {house, form.part, form.words, form.paper_number, form.paper_date}, work.now(),
                    work.actor().display_name);
        events.push_back({"tranches.paper_seen",
                          {"round_house", house.str()},
                          known.at(house),
                          {auth::change_of("paper", std::nullopt, form.words),
                           auth::change_of("paper_number", std::nullopt, form.paper_number),
                           auth::change_of("paper_date", std::nullopt, form.paper_date.iso())},
                          ""});
    }
    work.audit_all(events);
}

} // namespace tranches::service
