// The demonstration's price book, kits and final estimates. Everything in them is made up.
#include "estimates/demo_prices.hpp"
#include "estimates/service.hpp"

#include <algorithm>
#include <stdexcept>

namespace estimates {

namespace {

using base::Satang;

constexpr Satang kMostGiven(800'000); // in material: a village gives so much and no more

ItemId item_of(storage::Reader& db, std::string_view code)
{
    auto const record = store::item_by_code(db, std::string(code));
    if (!record)
        throw std::logic_error("the demonstration's price book has no " + std::string(code));
    return record->item.id;
}

KitForm form_of(storage::Reader& db, demo::Kit const& kit)
{
    KitForm form;
    form.part = kit.part;
    form.state = kit.state;
    form.name_th = kit.name_th;
    form.name_en = kit.name_en;
    for (auto const& item : kit.items)
        form.lines.push_back({item_of(db, item.code), item.people > 0 ? std::optional<std::int64_t>(item.people) : std::nullopt,
                              item.quantity_milli});
    return form;
}

LineForm form_of(Line const& l)
{
    return {l.part, l.item, l.text, l.people, l.quantity_milli, l.unit, l.price, l.source};
}

LineForm free_line(std::string text, std::string unit, Satang price, Source source)
{
    return {std::nullopt, std::nullopt, std::move(text), std::nullopt, 1000, std::move(unit), price, source};
}

// What is left of the share goes to paint and lamps, the rest of it to bringing the material up; neighbours add the rest.
void use_the_share(storage::Reader& db, std::vector<LineForm>& lines, Book const& book, Satang left, std::size_t turn)
{
    struct Extra {
        char const* code;
        std::int64_t quantity_milli;
    };
    for (auto const& extra : {Extra{"PT-01", 4000}, Extra{"EL-01", 40'000}, Extra{"EL-04", 4000}, Extra{"WT-05", 1000},
                              Extra{"DW-01", 1000}, Extra{"DW-03", 2000}, Extra{"TB-06", 60'000}, Extra{"RF-02", 30'000}}) {
        auto const id = item_of(db, extra.code);
        auto const& item = book.item(id)->item;
        auto const price = book.price(id)->price;
        auto const amount = amount_of(std::nullopt, extra.quantity_milli, price).value();
        if (left - amount < Satang::baht(600))
            continue;
        lines.push_back({std::nullopt, id, item.name_th, std::nullopt, extra.quantity_milli, item.unit_th, price, Source::Grant});
        left = left - amount;
    }
    if (left > Satang())
        lines.push_back(free_line("ค่าขนส่งวัสดุและอุปกรณ์ย่อย (สมมุติ)", "งาน", left, Source::Grant));
    if (turn % 3 == 0)
        lines.push_back(free_line("เงินสมทบจากกองทุนสวัสดิการชุมชน (สมมุติ)", "งาน",
                                  Satang::baht(500 + 250 * static_cast<std::int64_t>(turn % 5)), Source::Cash));
}

void estimate(api::Work& work, rounds::House const& house, std::size_t turn)
{
    auto const id = service::begin(work, house.id, {}, true);
    auto const begun = find(work.tx(), auth::Scope::everywhere(), id).value();
    EstimateForm form;
    form.version = 1;
    Satang given;
    for (auto const& line : begun.lines) {
        if (line.price == Satang())
            continue; // what no kit knows is decided by whoever goes there
        if (line.source == Source::Material && (given += line.amount) > kMostGiven)
            continue; // done without
        form.lines.push_back(form_of(line));
    }
    use_the_share(work.tx(), form.lines, Book(work.tx(), house.tambon, work.today()), house.share - begun.sums.grant, turn);
    service::change(work, id, form);
    service::prepare(work, id, {work.today(), "นายช่างโยธา องค์กรปกครองส่วนท้องถิ่น (สมมุติ)", 2});
}

} // namespace

void seed_demo(api::Work& work)
{
    (void)service::import(work, read_price_file(demo::price_file(), work.today()), true);
    for (auto const& kit : demo::kits())
        (void)service::add_kit(work, form_of(work.tx(), kit), true);
}

void seed_demo_estimates(api::Work& work, rounds::RoundId round)
{
    std::size_t turn = 0;
    for (auto const& house : rounds::houses_of_round(work.tx(), auth::Scope::everywhere(), round))
        if (house.state == rounds::HouseState::Ranked || house.state == rounds::HouseState::Reserve)
            estimate(work, house, turn++);
}

} // namespace estimates
