// Columns and totals of the reports' tables.
#include "closing/export.hpp"

#include "closing/rules.hpp"
#include "households/households.hpp"

#include <algorithm>

namespace closing {

namespace {

using base::Bilingual;
using documents::Cell;
using documents::CellKind;
using documents::Table;

Cell or_nothing(base::Satang amount)
{
    return amount == base::Satang() ? Cell() : Cell(amount);
}

Bilingual both(std::string const& th, std::string const& en)
{
    return {th, en};
}

Bilingual const kTotal{"รวม", "Total"};

void add_money_columns(Table& table)
{
    table.columns.push_back({"transferred", {"ได้รับโอน (บาท)", "Transferred (baht)"}, CellKind::Money, 14});
    table.columns.push_back({"used", {"ใช้เงินอุดหนุน (บาท)", "Grant used (baht)"}, CellKind::Money, 14});
    table.columns.push_back({"contributed", {"สมทบ (บาท)", "Contributed (baht)"}, CellKind::Money, 14});
    table.columns.push_back({"spent", {"ใช้ทั้งหมด (บาท)", "Spent (baht)"}, CellKind::Money, 14});
    table.columns.push_back({"returned", {"คืน (บาท)", "Returned (baht)"}, CellKind::Money, 12});
}

std::vector<Cell> with_money(std::vector<Cell> cells, Money const& money)
{
    cells.insert(cells.end(), {Cell(money.transferred_satang), Cell(money.used_satang), Cell(money.contributed_satang),
                               Cell(money.spent_satang), or_nothing(money.returned_satang)});
    return cells;
}

Table pairs_of(Bilingual title, std::vector<std::pair<Bilingual, Cell>> const& rows)
{
    Table table;
    table.title = std::move(title);
    table.columns = {{"what", {"รายการ", "What"}, CellKind::Text, 36}, {"amount", {"บาท", "Baht"}, CellKind::Money, 18}};
    for (auto const& [what, amount] : rows)
        table.add({what, amount});
    return table;
}

Table money_table(Bilingual title, Money const& money)
{
    return pairs_of(std::move(title), {{{"ตามบันทึกข้อตกลง", "Agreed"}, money.agreed_satang},
                                       {{"ได้รับโอน", "Transferred"}, money.transferred_satang},
                                       {{"ดอกเบี้ยธนาคาร", "Interest of the bank"}, money.interest_satang.value_or(base::Satang())},
                                       {{"ใช้จากเงินอุดหนุน", "Used of the grant"}, money.used_satang},
                                       {{"คืนแล้ว", "Returned"}, money.returned_satang},
                                       {{"เหลือที่ต้องใช้หรือคืน", "Left to be used or returned"}, money.to_return_satang},
                                       {{"สมทบ", "Contributed"}, money.contributed_satang},
                                       {{"ใช้ทั้งหมด", "Spent in all"}, money.spent_satang}});
}

Table average_table(AverageHouse const& average)
{
    return pairs_of({"บ้านหนึ่งหลังโดยเฉลี่ย", "One house on the average"},
                    {{{"เงินอุดหนุนค่าซ่อมสร้าง", "Grant for the repair"}, average.grant_satang},
                     {{"ค่าบริหารจัดการ", "Management"}, average.management_satang},
                     {{"เงินสมทบ", "Cash given"}, average.cash_satang},
                     {{"วัสดุสมทบ", "Material given"}, average.material_satang},
                     {{"แรงงานสมทบ", "Labour given"}, average.labour_satang},
                     {{"รวมเป็นบ้านหนึ่งหลัง", "Together, one house"}, average.total_satang}});
}

Table missing_table(std::vector<Words> const& missing)
{
    Table table;
    table.title = {"สิ่งที่ยังขาด", "What is missing"};
    table.columns = {{"what", {"รายการ", "What"}, CellKind::Text, 80}};
    for (auto const& words : missing)
        table.add({both(words.th, words.en)});
    return table;
}

Table stages_table(std::vector<StageLine> const& stages)
{
    Table table;
    table.title = {"ขั้นงาน", "Stages"};
    table.columns = {{"stage", {"ขั้น", "Stage"}, CellKind::Text, 30}, {"on", {"วันที่", "Day"}, CellKind::Date, 14}};
    for (auto const& stage : stages)
        table.add({both(stage.stage_th, stage.stage_en), stage.on});
    return table;
}

} // namespace

Table gifts_table(std::vector<GiftLine> const& gifts)
{
    Table table;
    table.title = {"เงิน วัสดุ และแรงงานสมทบ", "Contributions"};
    table.columns = {{"day", {"วันที่", "Day"}, CellKind::Date, 11},
                     {"giver", {"ผู้ให้", "Giver"}, CellKind::Text, 24},
                     {"kind", {"ชนิด", "Kind"}, CellKind::Text, 12},
                     {"what", {"รายการ", "What"}, CellKind::Text, 28},
                     {"basis", {"ที่มาของมูลค่า", "How it was valued"}, CellKind::Text, 24},
                     {"value", {"มูลค่า (บาท)", "Value (baht)"}, CellKind::Money, 14}};
    base::Satang total;
    for (auto const& gift : gifts) {
        auto const name = gift.giver_name.empty() ? "" : " " + gift.giver_name;
        table.add({gift.day, both(gift.giver_th + name, gift.giver_en + name), both(gift.kind_th, gift.kind_en), gift.what,
                   gift.basis, gift.value_satang});
        total += gift.value_satang;
    }
    table.add_total({{}, kTotal, {}, {}, {}, total});
    return table;
}

Table purchases_table(std::vector<PurchaseLine> const& purchases, bool with_whom)
{
    Table table;
    table.title = {"การจัดซื้อ", "Purchases"};
    table.columns = {{"number", {"ที่", "No."}, CellKind::Ordinal, 5}, {"day", {"วันที่", "Day"}, CellKind::Date, 11}};
    if (with_whom)
        table.columns.push_back({"whom", {"ของครัวเรือน", "For"}, CellKind::Text, 20});
    for (auto& column : std::vector<documents::Column>{{"supplier", {"ผู้ขาย", "Supplier"}, CellKind::Text, 20},
                                                       {"what", {"รายการ", "What"}, CellKind::Text, 26},
                                                       {"paper", {"เอกสาร", "Paper"}, CellKind::Text, 20},
                                                       {"source", {"จ่ายจาก", "Paid from"}, CellKind::Text, 15},
                                                       {"amount", {"จำนวนเงิน (บาท)", "Amount (baht)"}, CellKind::Money, 14}})
        table.columns.push_back(std::move(column));
    base::Satang total;
    for (auto const& p : purchases) {
        std::vector<Cell> cells{p.number, p.day};
        if (with_whom)
            cells.push_back(p.whom.empty() ? Cell(Bilingual{"บริหารจัดการ", "Management"}) : Cell(p.whom));
        auto const number = p.paper_number.empty() ? "" : " " + p.paper_number;
        cells.insert(cells.end(), {Cell(p.supplier), Cell(p.what), Cell(both(p.paper_th + number, p.paper_en + number)),
                                   Cell(both(p.source_th, p.source_en)), Cell(p.amount_satang)});
        table.add(std::move(cells));
        total += p.amount_satang;
    }
    std::vector<Cell> sum(table.columns.size());
    sum[2] = kTotal;
    sum.back() = total;
    table.add_total(std::move(sum));
    return table;
}

Table transfers_table(std::vector<TransferLine> const& transfers)
{
    Table table;
    table.title = {"เงินอุดหนุนที่ได้รับโอน", "Transfers of the grant"};
    table.columns = {{"number", {"งวดที่", "Tranche"}, CellKind::Ordinal, 8},
                     {"day", {"วันที่", "Day"}, CellKind::Date, 12},
                     {"reference", {"อ้างอิง", "Reference"}, CellKind::Text, 40},
                     {"amount", {"จำนวนเงิน (บาท)", "Amount (baht)"}, CellKind::Money, 18}};
    base::Satang total;
    for (auto const& transfer : transfers) {
        table.add({transfer.number, transfer.day, transfer.reference, transfer.amount_satang});
        total += transfer.amount_satang;
    }
    table.add_total({{}, {}, kTotal, total});
    return table;
}

Table houses_table(std::vector<HouseLine> const& houses)
{
    Table table;
    table.title = {"บ้านในตำบล", "Houses of the tambon"};
    table.columns = {{"position", {"ที่", "No."}, CellKind::Ordinal, 5},
                     {"head_name", {"หัวหน้าครัวเรือน", "Head of household"}, CellKind::Text, 26},
                     {"house_no", {"บ้านเลขที่", "House no."}, CellKind::Code, 10},
                     {"moo", {"หมู่ที่", "Moo"}, CellKind::Code, 6},
                     {"state", {"สถานะ", "State"}, CellKind::Text, 14},
                     {"since", {"วันที่", "Since"}, CellKind::Date, 11}};
    add_money_columns(table);
    std::int64_t position = 0;
    Money total;
    for (auto const& house : houses) {
        table.add(with_money({++position, house.head_name, house.house_no, households::moo_in_words(house.moo),
                              both(house.state_th, house.state_en), house.since},
                             house.money));
        total = total + house.money;
    }
    table.add_total(with_money({{}, kTotal, {}, {}, {}, {}}, total));
    return table;
}

Table left_table(std::vector<LeftLine> const& left, bool with_tambon)
{
    Table table;
    table.title = {"บ้านที่ออกจากรอบ", "Houses that left the round"};
    if (with_tambon)
        table.columns.push_back({"tambon", {"ตำบล", "Tambon"}, CellKind::Text, 16});
    for (auto& column : std::vector<documents::Column>{{"head_name", {"หัวหน้าครัวเรือน", "Head of household"}, CellKind::Text, 24},
                                                       {"house_no", {"บ้านเลขที่", "House no."}, CellKind::Code, 10},
                                                       {"outcome", {"ผล", "Outcome"}, CellKind::Text, 16},
                                                       {"on", {"วันที่", "Day"}, CellKind::Date, 11},
                                                       {"reason", {"เหตุผล", "Reason"}, CellKind::Text, 34},
                                                       {"paper", {"เลขที่เอกสาร", "Paper no."}, CellKind::Text, 14}})
        table.columns.push_back(std::move(column));
    auto const in_front = table.columns.size();
    bool const any_money = std::ranges::any_of(left, [](LeftLine const& one) { return one.money.has_value(); });
    if (any_money)
        add_money_columns(table);
    Money total;
    for (auto const& one : left) {
        std::vector<Cell> cells;
        if (with_tambon)
            cells.push_back(both(one.tambon_th, one.tambon_en));
        cells.insert(cells.end(), {Cell(one.head_name), Cell(one.house_no), Cell(both(one.outcome_th, one.outcome_en)),
                                   Cell(one.on), Cell(one.reason), Cell(one.paper_number)});
        auto const money = one.money.value_or(Money());
        total = total + money;
        table.add(any_money ? with_money(std::move(cells), money) : std::move(cells));
    }
    if (any_money) {
        std::vector<Cell> cells(in_front);
        cells.front() = kTotal;
        table.add_total(with_money(std::move(cells), total));
    }
    return table;
}

Table givers_table(std::vector<GiverLine> const& givers)
{
    Table table;
    table.title = {"ผู้สมทบ", "Contributors"};
    table.columns = {{"giver", {"ผู้ให้", "Giver"}, CellKind::Text, 30},
                     {"kind", {"ชนิด", "Kind"}, CellKind::Text, 14},
                     {"times", {"ครั้ง", "Times"}, CellKind::Integer, 8},
                     {"houses", {"บ้าน (หลัง)", "Houses"}, CellKind::Integer, 10},
                     {"value", {"มูลค่า (บาท)", "Value (baht)"}, CellKind::Money, 18}};
    base::Satang total;
    std::int64_t times = 0;
    for (auto const& giver : givers) {
        table.add({both(giver.giver_th, giver.giver_en), both(giver.kind_th, giver.kind_en), giver.times, giver.houses,
                   giver.value_satang});
        total += giver.value_satang;
        times += giver.times;
    }
    table.add_total({kTotal, {}, times, {}, total});
    return table;
}

Table tambons_table(std::vector<TambonLine> const& tambons, Money const& total)
{
    Table table;
    table.title = {"รายตำบล", "By tambon"};
    table.columns = {{"tambon", {"ตำบล", "Tambon"}, CellKind::Text, 18},
                     {"houses", {"บ้าน (หลัง)", "Houses"}, CellKind::Integer, 8},
                     {"closed", {"ปิดแล้ว", "Closed"}, CellKind::Integer, 8},
                     {"left", {"ออกจากรอบ", "Left"}, CellKind::Integer, 8}};
    add_money_columns(table);
    table.columns.push_back({"closed_on", {"ปิดเมื่อ", "Closed on"}, CellKind::Date, 11});
    std::int64_t houses = 0;
    std::int64_t closed = 0;
    std::int64_t left = 0;
    for (auto const& one : tambons) {
        auto cells = with_money({both(one.tambon_th, one.tambon_en), one.houses, one.closed, one.left}, one.money);
        cells.push_back(one.closed_on);
        table.add(std::move(cells));
        houses += one.houses;
        closed += one.closed;
        left += one.left;
    }
    table.add_total(with_money({kTotal, houses, closed, left}, total));
    return table;
}

std::vector<Table> tables_of(HouseReport const& r)
{
    std::vector<Table> all{money_table({"เงินของบ้าน", "Money of the house"}, r.money), transfers_table(r.transfers),
                           gifts_table(r.gifts), purchases_table(r.purchases, false), stages_table(r.stages)};
    if (!r.missing.empty())
        all.push_back(missing_table(r.missing));
    return all;
}

std::vector<Table> tables_of(TambonReport const& r)
{
    std::vector<Table> all{houses_table(r.houses), money_table({"เงินของตำบล", "Money of the tambon"}, r.money),
                           givers_table(r.givers), purchases_table(r.purchases, true), left_table(r.left, false)};
    if (!r.missing.empty())
        all.push_back(missing_table(r.missing));
    return all;
}

std::vector<Table> tables_of(RoundReport const& r)
{
    std::vector<Table> all{tambons_table(r.tambons, r.houses_money),
                           money_table({"เงินของบ้าน", "Money of the houses"}, r.houses_money),
                           money_table({"ค่าบริหารจัดการ", "Management"}, r.management),
                           transfers_table(r.transfers),
                           average_table(r.average),
                           givers_table(r.givers),
                           left_table(r.left, true)};
    if (!r.missing.empty())
        all.push_back(missing_table(r.missing));
    return all;
}

} // namespace closing
