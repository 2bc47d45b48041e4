// Recording a purchase: checked as a whole, booked, with its duties, papers, warnings and the first move of its houses.
#include "purchases/service.hpp"

#include "base/text.hpp"
#include "duties/duties.hpp"
#include "purchases/booking.hpp"
#include "purchases/pictures.hpp"
#include "purchases/problems.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace purchases::service {

namespace {

using auth::Permission;
using rounds::HouseState;

// What the form names, as far as it is there.
struct Named {
    rounds::Round round;
    SettingsForm settings;
    std::map<rounds::RoundHouseId, rounds::House> houses;
    std::optional<store::SupplierRecord> supplier;
    std::optional<ledger::Account> account;
    std::optional<store::PlanRecord> plan;
    std::vector<store::QuotationRecord> quotations;
};

std::string at(std::size_t line, char const* field)
{
    return "lines[" + std::to_string(line) + "]." + field;
}

void find_houses(api::Work& work, auth::Scope const& scope, PurchaseForm const& form, Named& named, base::Faults& faults)
{
    for (std::size_t i = 0; i < form.lines.size(); ++i) {
        auto const& id = form.lines[i].round_house_id;
        if (!id && !scope.covers(named.round.province))
            faults.push_back(
                {at(i, "round_house_id"),
                 "outside_area",
                 {"ค่าบริหารจัดการบันทึกโดยผู้มีหน้าที่ทั้งจังหวัด", "Management is recorded by somebody whose duty covers the province"}});
        if (!id || named.houses.contains(*id))
            continue;
        auto const house = rounds::find_house(work.tx(), scope, *id);
        if (!house || house->round_id != named.round.id) {
            faults.push_back(
                {at(i, "round_house_id"), "not_found", {"ไม่พบบ้านหลังนี้ในรอบ", "There is no such house in this round"}});
            continue;
        }
        if (!may_be_bought_for(house->state)) {
            auto const& label = base::label_of(house->state);
            faults.push_back({at(i, "round_house_id"),
                              "wrong_state",
                              {"บ้านหลังนี้อยู่ในสถานะ “" + label.th + "” จึงบันทึกการจัดซื้อไม่ได้",
                               "This house is “" + label.en + "”, so nothing is bought for it"}});
        }
        named.houses.emplace(*id, *house);
    }
}

void find_lines(storage::Reader& db, PurchaseForm const& form, base::Faults& faults)
{
    for (std::size_t i = 0; i < form.lines.size(); ++i) {
        auto const& line = form.lines[i];
        if (line.item_id && !estimates::find_item(db, *line.item_id))
            faults.push_back({at(i, "item_id"), "not_found", {"ไม่พบรายการนี้ในบัญชีราคา", "The price book has no such item"}});
        if (!line.estimate_id || !line.estimate_position)
            continue;
        auto const estimate = estimates::find(db, auth::Scope::everywhere(), *line.estimate_id);
        if (!estimate || estimate->house != line.round_house_id ||
            std::ranges::find(estimate->lines, *line.estimate_position, &estimates::Line::position) == estimate->lines.end())
            faults.push_back({at(i, "estimate_position"),
                              "not_found",
                              {"ไม่พบรายการนี้ในประมาณราคาของบ้าน", "The house's estimate has no such line"}});
    }
}

void find_account(storage::Reader& db, auth::Scope const& scope, PurchaseForm const& form, Named& named, base::Faults& faults)
{
    if (!form.account_id)
        return;
    auto const accounts = paying_accounts(db, scope, named.round.id);
    if (std::ranges::find(accounts, *form.account_id, &AccountView::id) == accounts.end())
        faults.push_back({"account_id",
                          "not_found",
                          {"เลือกบัญชีธนาคาร เงินสด หรือเงินยืมของรอบนี้", "Choose a bank account, cash or an advance of this round"}});
    else
        named.account = ledger::find_account(db, *form.account_id);
}

void find_rest(storage::Reader& db, PurchaseForm const& form, Named& named, base::Faults& faults)
{
    named.supplier = store::supplier(db, form.supplier_id);
    if (!named.supplier || named.supplier->province != named.round.province) {
        named.supplier.reset();
        faults.push_back({"supplier_id", "not_found", {"เลือกผู้ขาย หรือเพิ่มผู้ขายก่อน", "Choose a supplier, or add it first"}});
    }
    if (form.plan_id) {
        named.plan = store::plan(db, *form.plan_id);
        if (!named.plan || named.plan->round != named.round.id)
            faults.push_back({"plan_id", "not_found", {"ไม่พบใบเสนอราคาชุดนี้ในรอบ", "There are no such quotations in this round"}});
        else
            named.quotations = store::quotations(db, named.plan->id);
    }
    if (lacks_quotations(form.total_satang, quoted(named.quotations), named.settings) && !form.quotations_reason) {
        auto const& s = named.settings;
        auto const from = s.quotations_from_satang.str();
        faults.push_back(
            {"quotations_reason",
             "required",
             {"ยอดตั้งแต่ " + from + " บาท ต้องมีใบเสนอราคา " + std::to_string(s.quotations_wanted) + " ราย เขียนเหตุผลที่ไม่ครบ",
              "From " + from + " baht on " + std::to_string(s.quotations_wanted) +
                  " quotations are wanted; write why there are fewer"}});
    }
}

// Only who may write about all of a purchase may put another in its place.
void refuse_replacing(api::Work& work, PurchaseForm const& form, rounds::RoundId round)
{
    if (!form.replaces)
        return;
    auto const old = require_purchase(work, Permission::PurchasesWrite, *form.replaces).purchase;
    if (old.round != round)
        throw problems::not_found();
    if (!old.taken_out_at)
        throw problems::not_taken_out();
    if (store::replacement_of(work.tx(), old.id))
        throw problems::replaced_already();
}

std::vector<store::LineRecord> lines_of(PurchaseForm const& form, std::vector<LineAmount> const& amounts, Named const& named)
{
    std::vector<store::LineRecord> lines;
    for (std::size_t i = 0; i < form.lines.size(); ++i) {
        auto const& f = form.lines[i];
        store::LineRecord l;
        l.position = static_cast<std::int64_t>(i) + 1;
        l.round_house_id = f.round_house_id;
        l.expense = f.expense;
        l.source = f.source;
        l.estimate_id = f.estimate_id;
        l.estimate_position = f.estimate_position;
        l.item_id = f.item_id;
        l.text = f.text;
        l.quantity_milli = f.quantity_milli;
        l.unit = f.unit;
        l.price_satang = f.price_satang;
        l.listed_satang = amounts[i].listed;
        l.amount_satang = amounts[i].amount;
        l.area = f.round_house_id ? named.houses.at(*f.round_house_id).tambon : named.round.province;
        lines.push_back(std::move(l));
    }
    return lines;
}

std::string house_in_words(storage::Reader& db, rounds::House const& house)
{
    return households::require_summary(db, auth::Scope::everywhere(), house.household_id).house_no;
}

// Nothing beyond what was promised or given for a house, told beside its first line.
void refuse_beyond(storage::Reader& db, std::vector<store::LineRecord> const& lines, Named const& named)
{
    std::map<std::pair<std::optional<rounds::RoundHouseId>, Source>, base::Satang> sums;
    for (auto const& line : lines)
        sums[{line.round_house_id, line.source}] += line.amount_satang;
    base::Faults faults;
    for (auto const& [of, sum] : sums) {
        auto const& [house, source] = of;
        auto const left = !house                    ? left_for_management(db, named.round.id)
                          : source == Source::Grant ? left_for(db, *house).grant
                                                    : left_for(db, *house).cash;
        if (sum <= left)
            continue;
        auto const line = std::ranges::find_if(
            lines, [&](store::LineRecord const& l) { return l.round_house_id == house && l.source == source; });
        auto const no = house ? house_in_words(db, named.houses.at(*house)) : std::string();
        auto const whose =
            house ? base::Bilingual{"บ้านเลขที่ " + no, "House no. " + no} : base::Bilingual{"ค่าบริหารจัดการ", "Management"};
        auto const what = source == Source::Grant ? base::Bilingual{"งบสนับสนุน", "of the grant"}
                                                  : base::Bilingual{"เงินสมทบ", "of contributed cash"};
        faults.push_back(
            {at(static_cast<std::size_t>(line->position - 1), "price_satang"),
             "beyond",
             {whose.th + " เหลือ" + what.th + " " + left.str() + " บาท การซื้อนี้เกินไป " + (sum - left).str() + " บาท",
              whose.en + " has " + left.str() + " baht " + what.en + " left; this is " + (sum - left).str() + " baht more"}});
    }
    if (!faults.empty())
        throw problems::beyond_grant(std::move(faults));
}

PriceFacts price_facts(storage::Reader& db, store::LineRecord const& line, store::PurchaseRecord const& p,
                       SettingsForm const& settings)
{
    PriceFacts facts;
    facts.position = line.position;
    facts.text = line.text;
    facts.unit = line.unit;
    facts.price = unit_price(line.amount_satang, line.quantity_milli);
    if (auto const book = estimates::price_on(db, *line.item_id, line.area, p.day)) {
        facts.book = book->price;
        places::Lookup names(db);
        auto const place = names.full_name(book->area);
        facts.book_place_th = place.th;
        facts.book_place_en = place.en;
    }
    auto const within =
        settings.neighbours_level == places::Level::Province ? line.area.province()
        : settings.neighbours_level == places::Level::District && line.area.level() == base::AreaCode::Level::Tambon
            ? line.area.parent()
            : line.area;
    facts.neighbours = store::neighbours(db, *line.item_id, within, p.day.plus_days(-settings.neighbours_days),
                                         p.day.plus_days(settings.neighbours_days), p.id);
    return facts;
}

bool is_buyer(std::string const& name, std::vector<std::string> const& buyers)
{
    return std::ranges::any_of(
        buyers, [&](std::string const& buyer) { return duties::same_person(duties::named(name), duties::named(buyer)); });
}

// The latest day on which a house whose grant these lines spend was signed for.
std::optional<base::Date> agreed_on(storage::Reader& db, std::vector<store::LineRecord> const& lines)
{
    std::optional<base::Date> latest;
    for (auto const& line : lines)
        if (line.source == Source::Grant && line.round_house_id)
            latest = std::max(latest, rounds::reached_on(db, *line.round_house_id, rounds::HouseState::Signed));
    return latest;
}

std::vector<Warned> all_warnings(storage::Reader& db, PurchaseForm const& form, store::PurchaseRecord const& p,
                                 std::vector<store::LineRecord> const& lines, Named const& named,
                                 std::vector<std::string> same_number)
{
    PurchaseFacts facts;
    facts.total = p.total;
    for (auto const& line : lines) {
        facts.net += line.listed_satang;
        if (line.expense == ExpenseKind::Labour && line.source == Source::Grant)
            facts.grant_labour += line.amount_satang;
    }
    facts.net = facts.net - p.discount;
    facts.vat = form.vat_satang;
    facts.paper = p.paper_kind;
    facts.same_day = store::bought_on(db, p.round, p.supplier_id, p.day);
    facts.quotations = quoted(named.quotations);
    for (auto const& q : named.quotations)
        if (q.state == QuotationState::Chosen && q.supplier_id != p.supplier_id)
            facts.other_chosen = q.supplier;
    if (named.account && named.account->kind == ledger::AccountKind::Advance && !is_buyer(named.account->name, form.buyers))
        facts.advance_of = named.account->name;
    facts.same_number = std::move(same_number);
    facts.same_picture = !used_elsewhere(db, p, pictures_of(db, p)).empty();
    facts.day = p.day;
    facts.agreed_on = agreed_on(db, lines);
    auto warned = warnings_of(facts, named.settings);
    for (auto const& line : lines)
        if (line.item_id && line.quantity_milli > 0)
            for (auto& one : price_warnings(price_facts(db, line, p, named.settings), named.settings))
                warned.push_back(std::move(one));
    return warned;
}

void keep_papers(api::Work& work, PurchaseForm const& form, PurchaseId id)
{
    std::int64_t position = 0;
    for (auto const& paper : form.papers) {
        if (paper.kind == PaperKind::None)
            continue;
        store::insert(
            work.tx(), id,
            store::PaperRecord{++position, paper.kind, paper.number, paper.date, work.now(), work.actor().display_name});
        if (paper.sha256)
            (void)attach(work, id, position, *paper.sha256);
    }
}

void take_duties(api::Work& work, PurchaseForm const& form, Named const& named)
{
    std::vector<duties::Thing> things;
    for (auto const& [id, house] : named.houses)
        things.push_back({"round_house", id.str(), house.tambon});
    if (things.empty())
        return;
    for (auto const& buyer : form.buyers)
        duties::take(work, duties::Duty::Buy, things, duties::named(buyer), form.day);
}

void begin_procuring(api::Work& work, Named const& named, rounds::Paper const& paper)
{
    std::vector<rounds::RoundHouseId> first;
    for (auto const& [id, house] : named.houses)
        if (house.state == HouseState::Funded)
            first.push_back(id);
    if (!first.empty())
        rounds::advance(work, first, HouseState::Procuring, paper, paper.date);
}

base::AreaCode area_of(std::vector<store::LineRecord> const& lines)
{
    std::vector<base::AreaCode> areas;
    for (auto const& line : lines)
        areas.push_back(line.area);
    return base::common_area(areas);
}

std::string joined(std::vector<std::string> const& names)
{
    std::string text;
    for (auto const& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace

rounds::Round require_open(api::Work& work, rounds::RoundId id)
{
    auto round = rounds::require_round(work.tx(), work.actor().scope(Permission::PurchasesWrite), id);
    if (!round.open)
        throw problems::round_closed();
    return round;
}

Days days_in(api::Work& work, rounds::Round const& round)
{
    return days_of(rounds::carried(work.tx(), round.id).opened_on, round.fiscal_year, work.today());
}

SettingsForm settings_of(storage::Reader& db, rounds::Round const& round, base::Date on)
{
    auto const all = store::settings(db, round.province);
    auto const holds = setting_that_holds(all, round.province, round.fiscal_year, on);
    return holds ? all[*holds].form : SettingsForm{};
}

std::int64_t quoted(std::vector<store::QuotationRecord> const& quotations)
{
    std::set<SupplierId> suppliers;
    for (auto const& q : quotations)
        if (q.state != QuotationState::Withdrawn)
            suppliers.insert(q.supplier_id);
    return static_cast<std::int64_t>(suppliers.size());
}

std::vector<std::string> check_numbers(storage::Reader& db, SupplierId supplier, std::vector<PaperForm> const& papers,
                                       std::optional<PurchaseId> own, char const* field_of_one)
{
    std::set<std::string> others;
    for (std::size_t i = 0; i < papers.size(); ++i) {
        if (!papers[i].number || number_key(*papers[i].number).empty())
            continue;
        auto const key = number_key(*papers[i].number);
        for (auto& name : store::others_with_number(db, supplier, key))
            others.insert(std::move(name));
        for (auto const& use : store::uses_of_number(db, supplier, key)) {
            if (own && use.purchase == *own)
                continue;
            auto const field = field_of_one ? std::string(field_of_one) : "papers[" + std::to_string(i) + "].number";
            auto const n = std::to_string(use.number);
            throw problems::paper_used_already(
                use.number, use.day, use.purchase,
                {{field, "used_already", {"เลขที่นี้อยู่ในการจัดซื้อครั้งที่ " + n, "Purchase " + n + " has this number"}}});
        }
    }
    return {others.begin(), others.end()};
}

void keep_warnings(api::Work& work, store::PurchaseRecord const& p, std::vector<store::LineRecord> const& lines,
                   std::vector<Warned> const& warned)
{
    for (auto const& one : warned) {
        store::WarningRecord w;
        w.id = work.new_id<WarningId>();
        w.purchase = p.id;
        w.position = one.position;
        w.area = one.position > 0 ? lines[static_cast<std::size_t>(one.position - 1)].area : area_of(lines);
        w.kind = one.kind;
        w.text = one.text;
        w.raised_at = work.now();
        store::insert(work.tx(), w);
    }
}

PurchaseId record(api::Work& work, rounds::RoundId round_id, PurchaseForm const& form)
{
    auto& tx = work.tx();
    auto const scope = work.actor().scope(Permission::PurchasesWrite);
    Named named;
    named.round = require_open(work, round_id);
    named.settings = settings_of(tx, named.round, form.day);
    auto faults = faults_of(form, days_in(work, named.round));
    auto const amounts = amounts_of(form, faults);
    find_houses(work, scope, form, named, faults);
    find_lines(tx, form, faults);
    find_account(tx, scope, form, named, faults);
    find_rest(tx, form, named, faults);
    base::refuse_if_any(std::move(faults));
    refuse_replacing(work, form, round_id);
    auto same_number = check_numbers(tx, form.supplier_id, form.papers, std::nullopt, nullptr);
    auto const lines = lines_of(form, amounts, named);
    refuse_beyond(tx, lines, named);

    store::PurchaseRecord p;
    p.id = work.new_id<PurchaseId>();
    p.round = round_id;
    p.number = store::last_number(tx, round_id) + 1;
    p.day = form.day;
    p.supplier_id = form.supplier_id;
    p.supplier = named.supplier->form.name;
    p.what = what_of(form.lines);
    p.note = form.note;
    p.discount = form.discount_satang.value_or(base::Satang());
    p.vat = form.vat_satang.value_or(base::Satang());
    p.total = form.total_satang;
    p.owed_at_first = !form.account_id;
    p.paid = p.owed_at_first ? base::Satang() : p.total;
    p.account = form.account_id ? *form.account_id : payable_of(work, round_id, p.supplier);
    if (auto const main = main_paper(form.papers)) {
        p.paper_kind = form.papers[*main].kind;
        p.paper_position = 1 + std::count_if(form.papers.begin(), form.papers.begin() + static_cast<std::ptrdiff_t>(*main),
                                             [](PaperForm const& paper) { return paper.kind != PaperKind::None; });
        p.paper_number = form.papers[*main].number.value_or("");
    }
    p.plan = form.plan_id;
    p.quotations_reason = form.quotations_reason;
    p.replaces = form.replaces;
    p.recorded_at = work.now();
    p.recorded_by = work.actor().display_name;
    std::vector<std::string> buyers;
    for (auto const& buyer : form.buyers)
        buyers.push_back(base::text::normalise(buyer));

    store::insert(tx, p, lines, buyers);
    keep_papers(work, form, p.id);
    keep_warnings(work, p, lines, all_warnings(tx, form, p, lines, named, std::move(same_number)));
    take_duties(work, form, named);
    auto const paper_number = "จัดซื้อ " + std::to_string(p.number) + "/" + std::to_string(named.round.fiscal_year.buddhist());
    book(work, p, lines, paper_number);
    begin_procuring(work, named, {rounds::PaperKind::PurchaseRecord, paper_number, p.day});
    work.audit({"purchase.recorded",
                {"purchase", p.id.str()},
                area_of(lines),
                {{"number", std::nullopt, std::to_string(p.number), false},
                 {"day", std::nullopt, p.day.iso(), false},
                 {"supplier_id", std::nullopt, p.supplier_id.str(), false},
                 {"total_satang", std::nullopt, p.total.str(), false},
                 {"lines", std::nullopt, std::to_string(lines.size()), false},
                 {"paper", std::nullopt, std::string(base::name_of(p.paper_kind)) + " " + p.paper_number, false},
                 {"account_id", std::nullopt, p.account.str(), false},
                 {"buyers", std::nullopt, joined(buyers), true},
                 {"replaces", std::nullopt, p.replaces ? std::optional(p.replaces->str()) : std::nullopt, false},
                 {"round_id", std::nullopt, round_id.str(), false}},
                p.paper_number});
    return p.id;
}

} // namespace purchases::service
