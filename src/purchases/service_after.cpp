// What happens to a recorded purchase: taken out, paid, papers and pictures that come late, warnings settled.
#include "platform/files/files.hpp"
#include "purchases/booking.hpp"
#include "purchases/pictures.hpp"
#include "purchases/problems.hpp"
#include "purchases/service.hpp"

#include <algorithm>

namespace purchases::service {

namespace {

using auth::Permission;

auth::Event about(Loaded const& loaded, std::string action)
{
    return {std::move(action), {"purchase", loaded.purchase.id.str()}, loaded.area(), {}, ""};
}

rounds::Round require_open_round(api::Work& work, store::PurchaseRecord const& purchase)
{
    auto round = rounds::require_round(work.tx(), auth::Scope::everywhere(), purchase.round);
    if (!round.open)
        throw problems::round_closed();
    return round;
}

void refuse_taken_out(Loaded const& loaded)
{
    if (loaded.purchase.taken_out_at)
        throw problems::taken_out_already();
}

// Faults of the day of a reversal.
void refuse_day(base::Date on, base::Date first, base::Date today)
{
    base::Faults faults;
    if (on > today)
        faults.push_back({"on", "in_future", {"วันที่ยังมาไม่ถึง", "This day is still to come"}});
    if (on < first)
        faults.push_back({"on", "before_begin", {"วันที่ก่อนวันของรายการเดิม", "This is before the day of what is taken out"}});
    base::refuse_if_any(std::move(faults));
}

void refuse_closed_houses(api::Work& work, Loaded const& loaded)
{
    for (auto const& line : loaded.lines)
        if (line.round_house_id)
            if (auto const house = rounds::find_house(work.tx(), auth::Scope::everywhere(), *line.round_house_id);
                house && !may_be_bought_for(house->state)) {
                auto const& label = base::label_of(house->state);
                throw base::Problem(409, "purchases.house_closed",
                                    {"บ้านในรายการนี้อยู่ในสถานะ “" + label.th + "” จึงแก้ไขการจัดซื้อไม่ได้",
                                     "A house of this purchase is “" + label.en + "”, so it stays as it is"},
                                    {"แจ้งเจ้าหน้าที่การเงินของจังหวัด", "Ask the province's finance officer."});
            }
}

// Of a picture that came late. One open warning stands for all of them.
void warn_of(api::Work& work, Loaded const& loaded, std::string const& sha256)
{
    bool const is_warned = std::ranges::any_of(store::warnings(work.tx(), loaded.purchase.id), [](store::WarningRecord const& w) {
        return w.kind == WarningKind::SamePicture && w.state == WarningState::Open;
    });
    if (!is_warned && !used_elsewhere(work.tx(), loaded.purchase, {sha256}).empty())
        keep_warnings(work, loaded.purchase, loaded.lines, {same_picture()});
}

} // namespace

base::AreaCode Loaded::area() const
{
    std::vector<base::AreaCode> areas;
    for (auto const& line : lines)
        areas.push_back(line.area);
    return base::common_area(areas);
}

bool covers_all(auth::Scope const& scope, std::vector<store::LineRecord> const& lines)
{
    return std::ranges::all_of(lines, [&](store::LineRecord const& line) { return scope.covers(line.area); });
}

Loaded require_purchase(api::Work& work, Permission permission, PurchaseId id)
{
    auto const scope = work.actor().scope(permission);
    auto found = store::purchase(work.tx(), id);
    if (!found)
        throw problems::not_found();
    Loaded loaded{std::move(*found), store::lines(work.tx(), id), {}};
    if (std::ranges::none_of(loaded.lines, [&](store::LineRecord const& line) { return scope.covers(line.area); }))
        throw problems::not_found();
    if (!covers_all(scope, loaded.lines))
        throw problems::outside_your_area();
    loaded.round = require_open_round(work, loaded.purchase);
    return loaded;
}

std::string attach(api::Work& work, PurchaseId id, std::int64_t paper_position, std::string const& sha256)
{
    auto const file = files::attach_paper(work.tx(), sha256, work.actor().id);
    store::insert(work.tx(), store::PictureRecord{work.new_id<PictureId>(), id, paper_position, file.sha256, file.media_type,
                                                  work.now(), work.actor().display_name, std::nullopt});
    return file.sha256;
}

void take_out(api::Work& work, PurchaseId id, ReasonForm const& form)
{
    base::refuse_if_any(faults_of_reason(form.reason));
    auto const loaded = require_purchase(work, Permission::PurchasesWrite, id);
    refuse_taken_out(loaded);
    refuse_closed_houses(work, loaded);
    auto const on = form.on.value_or(work.today());
    auto payments = store::payments(work.tx(), id);
    auto last = loaded.purchase.day;
    for (auto const& payment : payments)
        if (!payment.taken_out_at)
            last = std::max(last, payment.day);
    refuse_day(on, last, work.today());
    std::ranges::reverse(payments);
    for (auto const& payment : payments) {
        if (payment.taken_out_at)
            continue;
        unbook(work, cause_of(payment.id), form.reason, on);
        store::take_out(work.tx(), payment.id, work.now(), form.reason);
    }
    unbook(work, cause_of(id), form.reason, on);
    if (loaded.purchase.owed_at_first)
        store::set_paid(work.tx(), id, base::Satang());
    store::take_out(work.tx(), id, work.now(), work.actor().display_name, form.reason);
    auto event = about(loaded, "purchase.taken_out");
    event.changes = {{"number", std::to_string(loaded.purchase.number), std::nullopt, false},
                     {"total_satang", loaded.purchase.total.str(), std::nullopt, false},
                     {"on", std::nullopt, on.iso(), false}};
    event.note = form.reason;
    work.audit(event);
}

PaymentId pay(api::Work& work, PurchaseId id, PaymentForm const& form)
{
    auto const loaded = require_purchase(work, Permission::PurchasesWrite, id);
    refuse_taken_out(loaded);
    auto const& p = loaded.purchase;
    auto const owed = p.total - p.paid;
    if (owed == base::Satang())
        throw problems::nothing_owed();
    auto faults = faults_of(form, p.day, owed, work.today());
    auto const accounts = paying_accounts(work.tx(), work.actor().scope(Permission::PurchasesWrite), p.round);
    if (std::ranges::find(accounts, form.account_id, &AccountView::id) == accounts.end())
        faults.push_back({"account_id",
                          "not_found",
                          {"เลือกบัญชีธนาคาร เงินสด หรือเงินยืมของรอบนี้", "Choose a bank account, cash or an advance of this round"}});
    base::refuse_if_any(std::move(faults));
    store::PaymentRecord payment;
    payment.id = work.new_id<PaymentId>();
    payment.purchase = id;
    payment.number = static_cast<std::int64_t>(store::payments(work.tx(), id).size()) + 1;
    payment.day = form.day;
    payment.account = form.account_id;
    payment.amount = form.amount_satang;
    payment.paper_number = form.paper_number;
    payment.note = form.note;
    payment.recorded_at = work.now();
    payment.recorded_by = work.actor().display_name;
    store::insert(work.tx(), payment);
    store::set_paid(work.tx(), id, p.paid + payment.amount);
    book(work, p, payment);
    auto event = about(loaded, "purchase.paid");
    event.changes = {auth::change_of("owed_satang", owed.str(), (owed - payment.amount).str()),
                     {"payment.amount_satang", std::nullopt, payment.amount.str(), false},
                     {"payment.day", std::nullopt, payment.day.iso(), false},
                     {"payment.account_id", std::nullopt, payment.account.str(), false}};
    event.note = form.paper_number.value_or("");
    work.audit(event);
    return payment.id;
}

PurchaseId take_payment_out(api::Work& work, PaymentId id, ReasonForm const& form)
{
    base::refuse_if_any(faults_of_reason(form.reason));
    auto const payment = store::payment(work.tx(), id);
    if (!payment)
        throw problems::not_found();
    auto const loaded = require_purchase(work, Permission::PurchasesWrite, payment->purchase);
    if (payment->taken_out_at)
        throw problems::taken_out_already();
    refuse_closed_houses(work, loaded);
    auto const on = form.on.value_or(work.today());
    refuse_day(on, payment->day, work.today());
    unbook(work, cause_of(id), form.reason, on);
    store::take_out(work.tx(), id, work.now(), form.reason);
    store::set_paid(work.tx(), loaded.purchase.id, loaded.purchase.paid - payment->amount);
    auto event = about(loaded, "purchase.payment_taken_out");
    event.changes = {{"payment.amount_satang", payment->amount.str(), std::nullopt, false},
                     {"payment.day", payment->day.iso(), std::nullopt, false}};
    event.note = form.reason;
    work.audit(event);
    return loaded.purchase.id;
}

void add_paper(api::Work& work, PurchaseId id, PaperForm const& form)
{
    auto const loaded = require_purchase(work, Permission::PurchasesWrite, id);
    auto faults = faults_of(form, "", days_in(work, loaded.round));
    if (form.kind == PaperKind::None && faults.empty())
        faults.push_back({"kind", "no_paper", {"เลือกชนิดเอกสาร", "Choose the kind of the paper"}});
    base::refuse_if_any(std::move(faults));
    refuse_taken_out(loaded);
    refuse_closed_houses(work, loaded);
    auto const there = store::papers(work.tx(), id);
    if (form.number)
        for (auto const& paper : there)
            if (paper.kind == form.kind && paper.number && number_key(*paper.number) == number_key(*form.number))
                base::refuse_if_any({{"number", "twice", {"เอกสารนี้มีแล้ว", "This paper is there already"}}});
    (void)check_numbers(work.tx(), loaded.purchase.supplier_id, {form}, id, "number");
    auto const position = there.empty() ? 1 : there.back().position + 1;
    store::insert(work.tx(), id,
                  store::PaperRecord{position, form.kind, form.number, form.date, work.now(), work.actor().display_name});
    if (form.sha256)
        warn_of(work, loaded, attach(work, id, position, *form.sha256));
    if (form.kind < loaded.purchase.paper_kind)
        store::set_main_paper(work.tx(), id, form.kind, position, form.number.value_or(""));
    auto event = about(loaded, "purchase.paper_added");
    event.changes = {{"paper", std::nullopt, std::string(base::name_of(form.kind)) + " " + form.number.value_or(""), false}};
    work.audit(event);
}

PictureId add_picture(api::Work& work, PurchaseId id, PictureForm const& form)
{
    auto const loaded = require_purchase(work, Permission::PurchasesWrite, id);
    refuse_taken_out(loaded);
    refuse_closed_houses(work, loaded);
    auto const papers = store::papers(work.tx(), id);
    if (std::ranges::find(papers, form.paper_position, &store::PaperRecord::position) == papers.end())
        base::refuse_if_any({{"paper_position", "not_found", {"เลือกเอกสารที่ถ่ายภาพ", "Choose the paper that was photographed"}}});
    warn_of(work, loaded, attach(work, id, form.paper_position, form.sha256));
    auto event = about(loaded, "purchase.picture_added");
    event.changes = {{"picture.sha256", std::nullopt, form.sha256, false},
                     {"picture.paper", std::nullopt, std::to_string(form.paper_position), false}};
    work.audit(event);
    auto const pictures = store::pictures(work.tx(), id);
    return std::ranges::max(pictures, {}, [](store::PictureRecord const& p) { return p.id; }).id;
}

PurchaseId take_picture_out(api::Work& work, PictureId id, ReasonForm const& form)
{
    base::refuse_if_any(faults_of_reason(form.reason));
    auto const picture = store::picture(work.tx(), id);
    if (!picture)
        throw problems::not_found();
    auto const loaded = require_purchase(work, Permission::PurchasesWrite, picture->purchase);
    if (picture->taken_out_reason)
        throw problems::taken_out_already();
    refuse_closed_houses(work, loaded);
    store::take_out(work.tx(), id, form.reason);
    auto event = about(loaded, "purchase.picture_taken_out");
    event.changes = {{"picture.sha256", picture->sha256, std::nullopt, false}};
    event.note = form.reason;
    work.audit(event);
    return loaded.purchase.id;
}

PurchaseId settle(api::Work& work, WarningId id, SettleForm const& form)
{
    auto const scope = work.actor().scope(Permission::EvidenceSettle);
    auto warning = store::warning(work.tx(), id);
    if (!warning || !scope.covers(warning->area))
        throw problems::not_found();
    (void)require_open_round(work, store::purchase(work.tx(), warning->purchase).value());
    auto faults = faults_of_reason(form.reason);
    if (form.state == WarningState::Open)
        faults.push_back({"state", "unknown_choice", {"เลือกว่ายอมรับได้หรือไม่ถูกต้อง", "Choose all right or not right"}});
    base::refuse_if_any(std::move(faults));
    if (warning->state != WarningState::Open)
        throw problems::settled_already(warning->settled_by.value_or(""));
    warning->state = form.state;
    warning->settled_at = work.now();
    warning->settled_by = work.actor().display_name;
    warning->settled_reason = form.reason;
    store::settle(work.tx(), *warning);
    work.audit({"purchase.warning_settled",
                {"purchase", warning->purchase.str()},
                warning->area,
                {{"warning." + std::string(base::name_of(warning->kind)), "open", std::string(base::name_of(form.state)), false}},
                form.reason});
    return warning->purchase;
}

} // namespace purchases::service
