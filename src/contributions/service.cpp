// Gifts recorded, booked, shown by evidence and taken out; daily rates set.
#include "contributions/service.hpp"

#include "base/text.hpp"
#include "contributions/problems.hpp"
#include "contributions/rules.hpp"
#include "contributions/store.hpp"
#include "households/households.hpp"
#include "platform/files/files.hpp"

#include <algorithm>

namespace contributions::service {

namespace {

using auth::Permission;
using base::Satang;
using ledger::AccountKind;

auth::Scope writing(api::Work& work)
{
    return work.actor().scope(Permission::ContributionsWrite);
}

base::AreaCode area_of(std::vector<Part> const& parts)
{
    std::vector<base::AreaCode> tambons;
    for (auto const& part : parts)
        tambons.push_back(part.tambon);
    return base::common_area(tambons);
}

rounds::Round require_open(api::Work& work, rounds::RoundId id)
{
    auto round = rounds::require_round(work.tx(), writing(work), id);
    if (!round.open)
        throw problems::round_closed();
    if (!round.books_since)
        throw problems::no_books();
    return round;
}

// What stands behind a form's ids; houses that are not found have no place here.
struct Loaded {
    Facts facts;
    std::vector<std::optional<rounds::House>> houses;
    std::optional<estimates::Item> item;
    std::optional<estimates::Price> book;
    std::string organization_name;
};

void load_account(api::Work& work, rounds::Round const& round, ContributionForm const& form, Facts& facts)
{
    if (form.kind != Kind::Cash || !form.account_id)
        return;
    auto const account = ledger::find_account(work.tx(), *form.account_id);
    facts.account_known =
        account && account->round_id == round.id && (!account->tambon || writing(work).covers(*account->tambon));
    facts.account_fits = account && (account->kind == AccountKind::Bank || account->kind == AccountKind::Cash ||
                                     account->kind == AccountKind::Advance);
}

void load_item(api::Work& work, ContributionForm const& form, Loaded& loaded)
{
    if (form.kind != Kind::Material || !form.item_id)
        return;
    loaded.item = estimates::find_item(work.tx(), *form.item_id);
    loaded.facts.item_known = loaded.item.has_value();
    std::vector<base::AreaCode> tambons;
    for (auto const& house : loaded.houses)
        if (house)
            tambons.push_back(house->tambon);
    if (loaded.item && !tambons.empty())
        loaded.book = estimates::price_on(work.tx(), *form.item_id, base::common_area(tambons), form.day);
    if (loaded.book)
        loaded.facts.book_price = loaded.book->price;
}

Facts::Replaced replaced(api::Work& work, rounds::RoundId round, std::optional<ContributionId> const& id)
{
    if (!id)
        return Facts::Replaced::Fine;
    auto const old = store::find(work.tx(), writing(work), *id);
    if (!old || old->gift.round != round)
        return Facts::Replaced::NotFound;
    if (!old->gift.taken_out)
        return Facts::Replaced::InForce;
    return old->gift.replaced_by ? Facts::Replaced::ReplacedAlready : Facts::Replaced::Fine;
}

Loaded load(api::Work& work, rounds::Round const& round, ContributionForm const& form)
{
    Loaded loaded;
    auto& facts = loaded.facts;
    facts.today = work.today();
    facts.earliest = ledger::earliest_day(work.tx(), round);
    for (auto const& wanted : form.houses) {
        auto house = rounds::find_house(work.tx(), writing(work), wanted.round_house_id);
        if (house && house->round_id != round.id)
            house.reset();
        facts.houses.push_back(house ? std::optional(house->state) : std::nullopt);
        loaded.houses.push_back(std::move(house));
    }
    if (form.organization_id) {
        auto const organization = organizations::find(work.tx(), *form.organization_id);
        facts.organization_known = organization.has_value();
        loaded.organization_name = organization ? organization->name_th : "";
    }
    load_account(work, round, form, facts);
    load_item(work, form, loaded);
    if (form.kind == Kind::Labour)
        if (auto const rate = store::rate(work.tx(), round.province, base::FiscalYear::of(form.day)))
            facts.usual_rate = rate->day_rate;
    facts.replaced = replaced(work, round.id, form.replaces);
    return loaded;
}

std::string what_of(ContributionForm const& form, Loaded const& loaded)
{
    return form.what ? *form.what : loaded.item ? loaded.item->name_th : "";
}

Gift gift_of(api::Work& work, rounds::Round const& round, ContributionForm const& form, Loaded const& loaded)
{
    Gift g;
    g.id = work.new_id<ContributionId>();
    g.round = round.id;
    g.number = store::last_number(work.tx(), round.id) + 1;
    g.kind = form.kind;
    g.giver = form.giver;
    g.giver_name = form.giver_name.value_or("");
    g.organization = form.organization_id;
    g.day = form.day;
    g.what = what_of(form, loaded);
    g.value = value_of(form, loaded.facts).value();
    g.basis = basis_of(form, loaded.facts);
    g.receipt_number = form.receipt_number;
    g.receipt_date = form.receipt_date;
    g.note = form.note;
    g.replaces = form.replaces;
    g.recorded_at = work.now();
    g.recorded_by = work.actor().id;
    g.recorded_name = work.actor().display_name;
    if (form.kind == Kind::Material) {
        g.item = form.item_id;
        g.quantity_milli = form.quantity_milli;
        g.unit = form.unit ? form.unit : loaded.item ? std::optional(loaded.item->unit_th) : std::nullopt;
        g.price = price_of(form, loaded.facts);
        if (g.basis == Basis::PriceBook)
            g.price_source = loaded.book->source;
        if (g.basis == Basis::Estimate)
            g.estimated_by = form.estimated_by;
    }
    if (form.kind == Kind::Labour) {
        g.people = form.people;
        g.days_milli = form.days_milli;
        g.day_rate = price_of(form, loaded.facts);
        g.usual_rate = loaded.facts.usual_rate;
        if (g.basis == Basis::OtherRate)
            g.rate_reason = form.rate_reason;
    }
    return g;
}

// Opens the cash box of this name where there is none: of the tambon when the houses lie in one.
ledger::AccountId account_of(api::Work& work, rounds::RoundId round, ContributionForm const& form, base::AreaCode const& area)
{
    if (form.account_id)
        return *form.account_id;
    auto const tambon = area.level() == base::AreaCode::Level::Tambon ? std::optional(area) : std::nullopt;
    return ledger::account(work, {round, AccountKind::Cash, std::nullopt, tambon, *form.cash_box});
}

std::vector<ledger::NewPosting> postings_of(api::Work& work, Gift const& gift, std::vector<Part> const& parts)
{
    auto const minus = [](Satang amount) { return Satang() - amount; };
    auto const of = [&](AccountKind kind) { return ledger::account(work, {gift.round, kind, std::nullopt, std::nullopt, ""}); };
    std::vector<ledger::NewPosting> postings;
    if (gift.kind == Kind::Cash) {
        postings.push_back({*gift.account, gift.value});
        auto const income = of(AccountKind::CashIncome);
        for (auto const& part : parts)
            postings.push_back({income, minus(part.amount), part.house});
        return postings;
    }
    bool const material = gift.kind == Kind::Material;
    auto const expense = of(material ? AccountKind::Materials : AccountKind::Labour);
    auto const income = of(material ? AccountKind::MaterialIncome : AccountKind::LabourIncome);
    for (auto const& part : parts) {
        postings.push_back({expense, part.amount, part.house});
        postings.push_back({income, minus(part.amount), part.house});
    }
    return postings;
}

void book(api::Work& work, Gift const& gift, std::vector<Part> const& parts, std::string const& organization_name)
{
    ledger::NewEntry entry;
    entry.round = gift.round;
    entry.day = gift.day;
    entry.kind = gift.kind == Kind::Cash ? ledger::EntryKind::CashContribution : ledger::EntryKind::ContributionInKind;
    entry.text = entry_text(gift, gift.giver_name.empty() ? organization_name : gift.giver_name);
    if (gift.receipt_number)
        entry.paper = rounds::Paper{rounds::PaperKind::Other, *gift.receipt_number, *gift.receipt_date};
    entry.source = source_of(gift.id);
    entry.postings = postings_of(work, gift, parts);
    (void)ledger::post(work, entry);
}

auth::Event event_of(ContributionId id, base::AreaCode area, std::string action)
{
    return {std::move(action), {"contribution", id.str()}, std::move(area), {}, ""};
}

void attach(api::Work& work, ContributionId id, std::string const& sha256)
{
    auto const file = files::attach_paper(work.tx(), sha256, work.actor().id);
    store::insert(work.tx(), store::EvidenceRecord{work.new_id<EvidenceId>(), id, file.sha256, file.media_type, work.now(),
                                                   work.actor().display_name});
}

void audit_recorded(api::Work& work, Gift const& g, std::vector<Part> const& parts, std::size_t evidence)
{
    auto event = event_of(g.id, area_of(parts), "contributions.recorded");
    auto const note = [&](char const* field, std::optional<std::string> to, bool personal = false) {
        auth::note_if_changed(event.changes, field, std::nullopt, std::move(to), personal);
    };
    note("number", std::to_string(g.number));
    note("kind", std::string(base::name_of(g.kind)));
    note("giver", std::string(base::name_of(g.giver)));
    if (!g.giver_name.empty())
        note("giver_name", g.giver_name, true);
    if (g.organization)
        note("organization_id", g.organization->str());
    note("day", g.day.iso());
    note("value", g.value.str());
    note("basis", std::string(base::name_of(g.basis)));
    for (auto const& part : parts)
        note(("houses[" + part.house.str() + "]").c_str(), part.amount.str());
    if (evidence > 0)
        note("evidence", std::to_string(evidence));
    if (g.replaces)
        note("replaces", g.replaces->str());
    work.audit(event);
}

store::Whole require_for(api::Work& work, ContributionId id)
{
    auto whole = store::find(work.tx(), writing(work), id);
    if (!whole)
        throw problems::not_found();
    if (whole->hidden > 0)
        throw problems::partly_elsewhere();
    if (!rounds::require_round(work.tx(), writing(work), whole->gift.round).open)
        throw problems::round_closed();
    return *whole;
}

void refuse_closed_houses(api::Work& work, store::Whole const& whole)
{
    for (auto const& part : whole.parts)
        if (rounds::find_house(work.tx(), auth::Scope::everywhere(), part.house)->state == rounds::HouseState::Closed)
            throw problems::house_closed();
}

void reverse(api::Work& work, ContributionId id, std::string const& reason, base::Date on)
{
    auto const entry = ledger::booked(work.tx(), source_of(id));
    if (!entry) // finance reversed it in the books already
        return;
    try {
        (void)ledger::correct(work, *entry, reason, on);
    } catch (base::Problem const& problem) {
        if (problem.code() == "ledger.overdrawn" && !problem.faults().empty())
            throw problems::spent_already(problem.faults().front().message);
        throw;
    }
}

// The account may still hold as much, of other houses: what this house's own contributions bought stays bought.
void refuse_spent(api::Work& work, store::Whole const& whole)
{
    if (whole.gift.kind != Kind::Cash)
        return;
    for (auto const& part : whole.parts) {
        auto const left = ledger::contributed_left(work.tx(), part.house);
        if (left >= Satang())
            continue;
        auto const house = rounds::find_house(work.tx(), auth::Scope::everywhere(), part.house).value();
        auto const no = households::require_summary(work.tx(), auth::Scope::everywhere(), house.household_id).house_no;
        auto const missing = (Satang() - left).str();
        throw problems::spent_already(
            {"บ้านเลขที่ " + no + " ใช้เงินสมทบไปแล้ว หากยกเลิกจะขาด " + missing + " บาท",
             "house no. " + no + " has spent what it was given; without this " + missing + " baht would be missing"});
    }
}

} // namespace

ledger::Source source_of(ContributionId id)
{
    return {"contribution", id, "recorded"};
}

ContributionId record(api::Work& work, rounds::RoundId id, ContributionForm const& form)
{
    auto const round = require_open(work, id);
    auto const loaded = load(work, round, form);
    base::refuse_if_any(faults_of(form, loaded.facts));
    auto gift = gift_of(work, round, form, loaded);
    auto const amounts = parts_of(form, gift.value);
    std::vector<Part> parts;
    for (std::size_t i = 0; i < amounts.size(); ++i)
        parts.push_back({loaded.houses[i]->id, loaded.houses[i]->tambon, amounts[i]});
    if (gift.kind == Kind::Cash)
        gift.account = account_of(work, round.id, form, area_of(parts));
    auto const searched = base::text::search_key(gift.giver_name + " " + loaded.organization_name + " " + gift.what + " " +
                                                 gift.receipt_number.value_or("") + " " + gift.note.value_or(""));
    store::insert(work.tx(), gift, parts, searched);
    for (auto const& sha256 : form.evidence)
        attach(work, gift.id, sha256);
    book(work, gift, parts, loaded.organization_name);
    audit_recorded(work, gift, parts, form.evidence.size());
    return gift.id;
}

void take_out(api::Work& work, ContributionId id, TakeOutForm const& form)
{
    auto const whole = require_for(work, id);
    if (auto const& out = whole.gift.taken_out)
        throw problems::taken_out_already(out->by, out->on);
    refuse_closed_houses(work, whole);
    base::refuse_if_any(faults_of(form, whole.gift.day, work.today()));
    TakenOut const out{form.on.value_or(work.today()), work.now(), work.actor().display_name, form.reason};
    if (!store::take_out(work.tx(), id, out))
        throw problems::taken_out_already(out.by, out.on);
    reverse(work, id, form.reason, out.on);
    refuse_spent(work, whole);
    auto event = event_of(id, area_of(whole.parts), "contributions.taken_out");
    event.changes = {auth::change_of("taken_out_on", std::nullopt, out.on.iso()),
                     auth::change_of("value", whole.gift.value.str(), std::nullopt)};
    event.note = form.reason;
    work.audit(event);
}

void add_evidence(api::Work& work, ContributionId id, EvidenceForm const& form)
{
    auto const whole = require_for(work, id);
    if (auto const& out = whole.gift.taken_out)
        throw problems::taken_out_already(out->by, out->on);
    refuse_closed_houses(work, whole);
    attach(work, id, form.sha256);
    auto event = event_of(id, area_of(whole.parts), "contributions.evidence_added");
    event.changes = {auth::change_of("evidence", std::nullopt, form.sha256)};
    work.audit(event);
}

void set_rate(api::Work& work, RateForm const& form)
{
    if (form.province.level() != base::AreaCode::Level::Province || !writing(work).covers(form.province))
        throw problems::outside_your_area();
    auto const before = store::rate(work.tx(), form.province, form.fiscal_year);
    store::Rate const after{form.province, form.fiscal_year,         form.day_rate_satang, form.source, 1,
                            work.now(),    work.actor().display_name};
    if (form.version != (before ? before->version : 0))
        throw problems::changed_meanwhile(base::fields::to_text(
            before ? RateForm{before->province, before->fiscal_year, before->day_rate, before->source, before->version} : form));
    if (!before)
        store::insert(work.tx(), after);
    else
        (void)store::update(work.tx(), after, before->version);
    auth::Event event{"contributions.rate_set",
                      {"contribution_rate", form.province.str() + "-" + std::to_string(form.fiscal_year.buddhist())},
                      form.province,
                      {},
                      ""};
    auth::note_if_changed(event.changes, "day_rate", before ? std::optional(before->day_rate.str()) : std::nullopt,
                          form.day_rate_satang.str());
    auth::note_if_changed(event.changes, "source", before ? std::optional(before->source) : std::nullopt, form.source);
    work.audit(event);
}

} // namespace contributions::service
