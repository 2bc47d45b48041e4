// The page of one purchase, and the pieces that every list has.
#include "purchases/views.hpp"

#include "base/text.hpp"
#include "purchases/pictures.hpp"
#include "purchases/problems.hpp"
#include "purchases/service.hpp"

#include <algorithm>

namespace purchases::views {

namespace {

using auth::Permission;

PaperFacts facts_of(store::SpentRecord const& record)
{
    auto const& p = record.purchase;
    return {p.number, p.paper_kind, p.paper_number, record.has_picture};
}

PurchaseRow row_of(store::SpentRecord const& record)
{
    auto const& p = record.purchase;
    PurchaseRow row;
    row.id = p.id;
    row.round_id = p.round;
    row.number = p.number;
    row.day = p.day;
    row.supplier_id = p.supplier_id;
    row.supplier = p.supplier;
    row.what = p.what;
    row.paper_kind = p.paper_kind;
    row.paper_number = p.paper_number;
    row.has_picture = record.has_picture;
    row.total_satang = p.total;
    row.taken_out = p.taken_out_at.has_value();
    if (row.taken_out)
        return row;
    row.owed_satang = p.total - p.paid;
    row.open_warnings = record.open_warnings;
    row.missing = words_of(missing_of(facts_of(record), false));
    return row;
}

std::vector<PaperView> papers_of(storage::Reader& db, PurchaseId id)
{
    std::vector<PaperView> papers;
    for (auto const& record : store::papers(db, id))
        papers.push_back({record.position, record.kind, record.number, record.date, {}});
    for (auto const& record : store::pictures(db, id)) {
        auto const paper = std::ranges::find(papers, record.paper_position, &PaperView::position);
        if (paper == papers.end())
            continue;
        auto const url = "/api/purchase-pictures/" + record.id.str();
        auto const thumbnail = record.media_type == "application/pdf" ? std::nullopt : std::optional(url + "?size=thumb");
        paper->pictures.push_back({record.id, url, thumbnail, record.added_at, record.added_by});
    }
    return papers;
}

std::vector<PaymentView> payments_of(storage::Reader& db, PurchaseId id)
{
    std::vector<PaymentView> payments;
    for (auto const& record : store::payments(db, id)) {
        auto const account = account_in_words(db, record.account);
        payments.push_back({record.id, record.number, record.day, record.amount, account.th, account.en, record.paper_number,
                            record.note, record.recorded_at, record.recorded_by, record.taken_out_reason});
    }
    return payments;
}

WarningView view_of(store::WarningRecord const& w, base::Bilingual const& text)
{
    auto const& label = base::label_of(w.kind);
    return {w.id,    w.kind,  label.th,    label.en,     w.position,   text.th,
            text.en, w.state, w.raised_at, w.settled_at, w.settled_by, w.settled_reason};
}

// What is elsewhere is named to those only who may see it there.
void add_warnings(storage::Reader& db, auth::Scope const& scope, store::PurchaseRecord const& purchase, PurchaseView& view)
{
    for (auto const& warning : store::warnings(db, purchase.id)) {
        if (!scope.covers(warning.area) && warning.position != 0)
            continue;
        bool const elsewhere = warning.kind == WarningKind::SamePicture;
        view.warnings.push_back(
            view_of(warning, elsewhere ? with_uses(warning.text, used_elsewhere(db, scope, purchase)) : warning.text));
    }
}

void add_lines(PurchaseView& view, std::vector<store::LineRecord> const& lines, auth::Scope const& scope, Houses& houses)
{
    for (auto const& line : lines) {
        if (!scope.covers(line.area)) {
            ++view.hidden_lines;
            view.hidden_satang += line.amount_satang;
            continue;
        }
        view.lines.push_back(line);
        (line.source == Source::Grant ? view.grant_satang : view.cash_satang) += line.amount_satang;
        if (!line.round_house_id)
            continue;
        if (std::ranges::find(view.houses, *line.round_house_id, &HouseRef::round_house_id) != view.houses.end())
            continue;
        if (auto const* house = houses.find(*line.round_house_id))
            view.houses.push_back(*house);
    }
}

void add_replacing(storage::Reader& db, PurchaseView& view)
{
    if (view.replaces)
        if (auto const old = store::purchase(db, *view.replaces))
            view.replaces_number = old->number;
    if (auto const next = store::replacement_of(db, view.id)) {
        view.replaced_by = next->id;
        view.replaced_by_number = next->number;
    }
}

} // namespace

void Houses::add(std::vector<rounds::House> const& houses)
{
    std::vector<households::HouseholdId> ids;
    for (auto const& house : houses)
        ids.push_back(house.household_id);
    std::map<households::HouseholdId, households::HouseholdSummary> people;
    for (auto& summary : households::summaries(db_, auth::Scope::everywhere(), ids))
        people.emplace(summary.id, std::move(summary));
    for (auto const& house : houses) {
        auto const found = people.find(house.household_id);
        if (found == people.end())
            continue;
        auto const tambon = names_.tambon(house.tambon);
        auto const& state = base::label_of(house.state);
        known_.emplace(house.id, HouseRef{house.id, found->second.head_name, found->second.house_no, found->second.moo,
                                          house.tambon, tambon.th, tambon.en, house.state, state.th, state.en});
    }
}

void Houses::load(rounds::RoundId round)
{
    add(rounds::houses_of_round(db_, scope_, round));
}

HouseRef const* Houses::find(rounds::RoundHouseId id)
{
    if (auto const known = known_.find(id); known != known_.end())
        return &known->second;
    if (auto const house = rounds::find_house(db_, scope_, id))
        add({*house});
    auto const found = known_.find(id);
    return found == known_.end() ? nullptr : &found->second;
}

std::vector<PurchaseRow> rows_of(std::vector<store::SpentRecord> const& records, Houses& houses)
{
    std::vector<PurchaseRow> rows;
    for (auto const& record : records) {
        if (rows.empty() || rows.back().id != record.purchase.id)
            rows.push_back(row_of(record));
        auto& row = rows.back();
        row.seen_satang += record.amount;
        if (!record.house) {
            row.management = true;
            continue;
        }
        if (std::ranges::find(row.houses, *record.house, &HouseRef::round_house_id) != row.houses.end())
            continue;
        if (auto const* house = houses.find(*record.house))
            row.houses.push_back(*house);
    }
    return rows;
}

std::vector<Words> words_of(std::vector<base::Bilingual> const& texts)
{
    std::vector<Words> words;
    for (auto const& text : texts)
        words.push_back({text.th, text.en});
    return words;
}

bool may_write(auth::Actor const& actor, base::AreaCode const& province)
{
    return actor.scope(Permission::PurchasesWrite).touches(province);
}

PurchaseView purchase(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, PurchaseId id)
{
    auto const found = store::purchase(db, id);
    auto const lines = found ? store::lines(db, id) : std::vector<store::LineRecord>{};
    if (std::ranges::none_of(lines, [&](store::LineRecord const& line) { return scope.covers(line.area); }))
        throw problems::not_found();
    auto const& p = *found;
    auto const round = rounds::require_round(db, auth::Scope::everywhere(), p.round);
    auto const supplier = store::supplier(db, p.supplier_id);
    PurchaseView view;
    view.id = p.id;
    view.round_id = p.round;
    view.round_th = round.name_th;
    view.round_en = round.name_en;
    view.fiscal_year = round.fiscal_year;
    view.number = p.number;
    view.day = p.day;
    view.supplier_id = p.supplier_id;
    view.supplier = p.supplier;
    view.supplier_has_tax_number = supplier && supplier->form.tax_number;
    view.what = p.what;
    view.buyers = store::buyers(db, id);
    Houses houses(db, scope);
    add_lines(view, lines, scope, houses);
    view.discount_satang = p.discount;
    view.vat_satang = p.vat;
    view.total_satang = p.total;
    view.total_in_words = base::text::baht_in_words(p.total);
    view.paid_satang = p.paid;
    view.owed_satang = p.taken_out_at ? base::Satang() : p.total - p.paid;
    view.owed_at_first = p.owed_at_first;
    auto const account = account_in_words(db, p.account);
    view.account_th = account.th;
    view.account_en = account.en;
    view.papers = papers_of(db, id);
    view.payments = payments_of(db, id);
    add_warnings(db, scope, p, view);
    if (!p.taken_out_at) {
        auto const main = std::ranges::find(view.papers, p.paper_position, &PaperView::position);
        bool const has_picture = main != view.papers.end() && !main->pictures.empty();
        view.missing = words_of(missing_of({p.number, p.paper_kind, p.paper_number, has_picture}, false));
    }
    view.plan_id = p.plan;
    view.quotations_reason = p.quotations_reason;
    view.note = p.note;
    view.replaces = p.replaces;
    add_replacing(db, view);
    view.taken_out_at = p.taken_out_at;
    view.taken_out_by = p.taken_out_by;
    view.taken_out_reason = p.taken_out_reason;
    view.recorded_at = p.recorded_at;
    view.recorded_by = p.recorded_by;
    auto const writing = actor.scope(Permission::PurchasesWrite);
    view.can_write = round.open && service::covers_all(writing, lines);
    view.can_settle = round.open && actor.scope(Permission::EvidenceSettle).covers(round.province);
    if (view.can_write)
        view.accounts = paying_accounts(db, writing, p.round);
    return view;
}

} // namespace purchases::views
