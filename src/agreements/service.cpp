// Drafts: drawing up, changing, renewing the list, withdrawing; and the wording they begin with. Signing and what follows is in
// service_seal.cpp.
#include "agreements/service.hpp"

#include "agreements/changes.hpp"
#include "agreements/drafting.hpp"
#include "agreements/facts.hpp"
#include "agreements/loading.hpp"
#include "agreements/problems.hpp"
#include "agreements/rules.hpp"
#include "agreements/store.hpp"

#include <algorithm>

namespace agreements::service {

namespace {

using auth::Permission;

std::size_t signatures_of(Whole const& whole)
{
    return static_cast<std::size_t>(std::ranges::count_if(whole.parties, [](Party const& p) { return p.signed_on.has_value(); }));
}

// Writes the changed draft. What somebody has signed changes only when it is said that signatures go.
void save(api::Work& work, Whole const& before, Whole after, std::int64_t expected, bool drop_signatures, std::string action)
{
    auto const signatures = signatures_of(before);
    auto changes = changes_between(before, after);
    if (signatures > 0 && !says_the_same(before, after)) {
        if (!drop_signatures)
            throw problems::signatures_exist(signatures);
        for (auto& party : after.parties) {
            party.signed_on.reset();
            party.signed_note.reset();
        }
        changes.push_back(change_of("signatures", std::to_string(signatures), "0"));
    }
    auto const round = rounds::require_round(work.tx(), auth::Scope::everywhere(), after.agreement.round_id);
    auto const others = store::agreed_by_others(work.tx(), round.id, after.agreement.chain_id);
    require_within(round.envelope, others.total, after.agreement.money.total);
    if (!store::update(work.tx(), after, expected))
        throw changed_meanwhile(before);
    work.audit(event_about(after.agreement, std::move(action), std::move(changes)));
}

House const* in(std::vector<House> const& houses, rounds::RoundHouseId id)
{
    auto const found = std::ranges::find(houses, id, &House::id);
    return found == houses.end() ? nullptr : &*found;
}

// The list of a form: lines that stand in the draft or in the version before stay as they are written there, new ones come from
// the register.
drafting::List chosen_houses(api::Work& work, AgreementForm const& form, Whole const& before, std::vector<House> const& old,
                             base::Faults& faults)
{
    std::vector<House> kept;
    std::vector<rounds::House> fresh;
    for (std::size_t i = 0; i < form.house_ids.size(); ++i) {
        auto const id = form.house_ids[i];
        if (auto const* const line = in(before.houses, id) ? in(before.houses, id) : in(old, id)) {
            kept.push_back(*line);
            continue;
        }
        auto const house = rounds::find_house(work.tx(), auth::Scope::everywhere(), id);
        auto const field = "house_ids[" + std::to_string(i) + "]";
        if (!house || house->round_id != before.agreement.round_id)
            faults.push_back({field, "not_found", {"ไม่พบบ้านหลังนี้ในรอบ", "There is no such house in the round"}});
        else if (house->state != rounds::HouseState::Approved)
            faults.push_back({field, "not_approved", {"บ้านหลังนี้ยังไม่อยู่ในสถานะอนุมัติ", "This house is not approved"}});
        else
            fresh.push_back(*house);
    }
    return drafting::list_of(work.tx(), fresh, kept);
}

// What an amendment takes off: every house of the version before that is not in the list, each with its reason.
std::vector<Removal> chosen_removals(AgreementForm const& form, std::vector<House> const& old, base::Faults& faults)
{
    std::vector<Removal> removals;
    auto const removed = form.removed.value_or(std::vector<RemovalForm>{});
    for (std::size_t i = 0; i < removed.size(); ++i)
        if (!in(old, removed[i].round_house_id))
            faults.push_back({"removed[" + std::to_string(i) + "]",
                              "not_found",
                              {"บ้านหลังนี้ไม่อยู่ในฉบับเดิม", "This house is not in the version before"}});
    for (auto const& house : old) {
        if (std::ranges::find(form.house_ids, house.id) != form.house_ids.end())
            continue;
        auto const reason = std::ranges::find(removed, house.id, &RemovalForm::round_house_id);
        if (reason == removed.end())
            faults.push_back({"removed",
                              "reason_required",
                              {"บอกเหตุผลที่นำบ้านของ" + house.head_name + " บ้านเลขที่ " + house.house_no + " ออก",
                               "Say why the house of " + house.head_name + ", no. " + house.house_no + ", is taken off"}});
        else
            removals.push_back({house, reason->reason});
    }
    return removals;
}

std::vector<Party> chosen_parties(api::Work& work, AgreementForm const& form, Whole const& before, base::Faults& faults)
{
    std::vector<Party> parties;
    for (std::size_t i = 0; i < form.parties.size(); ++i) {
        auto const& typed = form.parties[i];
        auto const field = "parties[" + std::to_string(i) + "].";
        Party party;
        if (typed.id) {
            auto const old = std::ranges::find(before.parties, *typed.id, &Party::id);
            bool const twice = std::ranges::find(parties, *typed.id, &Party::id) != parties.end();
            if (old == before.parties.end() || twice) {
                faults.push_back({field + "id", twice ? "twice" : "not_found", problems::party_not_found().title()});
                continue;
            }
            party = *old;
        } else {
            party.id = work.new_id<PartyId>();
        }
        bool const same_person =
            party.organization_id == typed.organization_id && party.representative_name == typed.representative_name;
        party.role = typed.role;
        party.organization_id = typed.organization_id;
        party.organization_name = typed.organization_name;
        party.representative_name = typed.representative_name;
        party.representative_position = typed.representative_position;
        party.tambon = typed.tambon;
        if (!same_person)
            party.made_up = drafting::is_made_up(work.tx(), party, work.today());
        if (party.organization_id && !organizations::find(work.tx(), *party.organization_id))
            faults.push_back({field + "organization_id",
                              "not_found",
                              {"ไม่พบองค์กรนี้ในทำเนียบ", "There is no such organisation in the directory"}});
        parties.push_back(std::move(party));
    }
    return parties;
}

// The round's rule today; a stated total goes when the sum it was checked against is another one.
void set_money(Whole& whole, rounds::Round const& round)
{
    auto& a = whole.agreement;
    a.share = round.rule.share;
    a.management_bp = round.rule.management;
    a.money = money_of(whole.houses, a.management_bp);
    if (a.stated_total != a.money.total)
        a.stated_total.reset();
}

// Another round of the same programme and year in the province: their agreements are told apart by the rounds' names.
bool has_sister(storage::Reader& db, rounds::Round const& round)
{
    return std::ranges::any_of(rounds::rounds_within(db, auth::Scope({round.province})), [&](rounds::Round const& other) {
        return other.id != round.id && other.programme_id == round.programme_id && other.fiscal_year == round.fiscal_year &&
               other.province == round.province;
    });
}

} // namespace

AgreementId draw_up(api::Work& work, rounds::RoundId round_id)
{
    auto const scope = work.actor().scope(Permission::AgreementsWrite);
    auto const round = rounds::require_round(work.tx(), scope, round_id);
    if (!scope.covers(round.province))
        throw problems::outside_your_area();
    if (!round.open)
        throw problems::round_closed();
    if (auto const draft = store::open_draft_of_round(work.tx(), round_id))
        throw problems::draft_exists(draft->str());
    auto const approved = rounds::houses_in_state(work.tx(), scope, round_id, rounds::HouseState::Approved);
    if (approved.empty())
        throw problems::no_houses();

    auto list = drafting::list_of(work.tx(), approved, {});
    auto const wording = drafting::wording_of(work.tx(), round);
    Whole whole;
    whole.houses = std::move(list.houses);
    whole.parties = drafting::parties_of(work, round.province, whole.houses);
    auto& a = whole.agreement;
    a.id = work.new_id<AgreementId>();
    a.chain_id = a.id;
    a.round_id = round.id;
    a.province = round.province;
    a.title = wording.title + (has_sister(work.tx(), round) ? " (" + round.name_th + ")" : "");
    a.purpose_text = wording.purpose;
    a.terms_text = wording.terms;
    a.made_up = list.made_up;
    set_money(whole, round);
    require_within(round.envelope, store::agreed_by_others(work.tx(), round.id, a.chain_id).total, a.money.total);
    store::insert(work.tx(), whole);
    work.audit(event_about(a, "agreement.drawn_up",
                           {change_of("houses", std::nullopt, std::to_string(a.money.houses)),
                            change_of("total_satang", std::nullopt, a.money.total.str())}));
    return a.id;
}

void change(api::Work& work, AgreementId id, AgreementForm const& form)
{
    auto const before = require_draft(work, Permission::AgreementsWrite, id);
    require_open_round(work.tx(), before.agreement);
    auto const round = rounds::require_round(work.tx(), auth::Scope::everywhere(), before.agreement.round_id);
    auto const old = houses_before(work.tx(), before.agreement);
    auto faults = faults_of(form, before.agreement.kind, before.agreement.province);
    auto after = before;
    auto list = chosen_houses(work, form, before, old, faults);
    after.removals = chosen_removals(form, old, faults);
    after.parties = chosen_parties(work, form, before, faults);
    base::refuse_if_any(std::move(faults));

    auto& a = after.agreement;
    after.houses = std::move(list.houses);
    a.made_up = list.made_up;
    a.number = form.number;
    a.title = form.title;
    a.place = form.place;
    a.held_at = form.held_at;
    a.chair_name = form.chair_name;
    a.chair_position = form.chair_position;
    a.purpose_text = form.purpose_text;
    a.terms_text = form.terms_text;
    if (a.kind == Kind::Amendment)
        a.reason = form.reason;
    a.stated_total = form.stated_total_satang;
    set_money(after, round);
    if (form.stated_total_satang)
        require_equal(*form.stated_total_satang, a.money);
    save(work, before, std::move(after), form.version, form.drop_signatures.value_or(false), "agreement.changed");
}

void renew_houses(api::Work& work, AgreementId id, RenewalForm const& form)
{
    auto const before = require_draft(work, Permission::AgreementsWrite, id);
    require_open_round(work.tx(), before.agreement);
    auto const round = rounds::require_round(work.tx(), auth::Scope::everywhere(), before.agreement.round_id);
    auto after = before;
    auto fresh = rounds::houses_in_state(work.tx(), auth::Scope::everywhere(), round.id, rounds::HouseState::Approved);
    after.removals.clear();
    for (auto const& house : houses_before(work.tx(), before.agreement)) {
        auto const now = rounds::find_house(work.tx(), auth::Scope::everywhere(), house.id);
        if (now && rounds::holds_a_place(now->state)) {
            fresh.push_back(*now);
            continue;
        }
        auto const told = std::ranges::find(before.removals, house.id, [](Removal const& r) { return r.house.id; });
        auto const why = now ? base::label_of(now->state).th : std::string("ไม่อยู่ในรอบแล้ว");
        after.removals.push_back({house, told == before.removals.end() ? why : told->reason});
    }
    auto list = drafting::list_of(work.tx(), fresh, {});
    after.houses = std::move(list.houses);
    after.agreement.made_up = list.made_up;
    drafting::add_missing_tambons(work, after.parties, after.houses);
    set_money(after, round);
    save(work, before, std::move(after), form.version.value_or(before.agreement.version), form.drop_signatures.value_or(false),
         "agreement.houses_renewed");
}

void withdraw(api::Work& work, AgreementId id)
{
    auto const whole = require_draft(work, Permission::AgreementsWrite, id);
    auto const& a = whole.agreement;
    store::set_state(work.tx(), id, State::Withdrawn);
    work.audit(event_about(a, "agreement.withdrawn", {change_of("state", "draft", "withdrawn")}));
}

void change_template(api::Work& work, TemplateView const& form)
{
    base::Faults faults;
    auto const tell = [&](char const* field, std::string const& text) {
        for (auto const& word : unknown_words(text))
            faults.push_back(
                {field,
                 "unknown_word",
                 {"ไม่รู้จักคำในวงเล็บปีกกา " + word + " ใช้ได้เฉพาะ {programme} {province} {year} {share} {management}",
                  "The word " + word + " is not known; there are {programme} {province} {year} {share} {management}"}});
    };
    tell("title", form.title);
    tell("purpose", form.purpose);
    tell("terms", form.terms);
    base::refuse_if_any(std::move(faults));
    auto const before = store::default_template(work.tx());
    if (!store::update(work.tx(), store::Template{form.title, form.purpose, form.terms, form.version}, form.version))
        throw problems::changed_meanwhile(
            base::fields::to_text(TemplateView{before.title, before.purpose, before.terms, before.version}));
    std::vector<auth::Change> changes;
    note_if_changed(changes, "title", before.title, form.title);
    note_if_changed(changes, "purpose", before.purpose, form.purpose);
    note_if_changed(changes, "terms", before.terms, form.terms);
    work.audit({"agreement_template.changed", {"agreement_template", "default"}, {}, std::move(changes), ""});
}

} // namespace agreements::service
