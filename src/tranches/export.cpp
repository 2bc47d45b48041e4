// Columns and totals of the tables of tranches.
#include "tranches/export.hpp"

#include "households/households.hpp"

namespace tranches {

namespace {

using documents::CellKind;

base::Bilingual tambon_of(ReceiverView const& r)
{
    return r.tambon ? base::Bilingual{r.tambon_th, r.tambon_en} : base::Bilingual{"ทั้งรอบ", "Whole round"};
}

std::string title_number(TrancheView const& t)
{
    return std::to_string(t.number);
}

} // namespace

documents::Table payments_table(TrancheView const& t)
{
    documents::Table table;
    table.title = {"รายการโอนงวดเงินเลขที่ " + title_number(t), "Payments of tranche " + title_number(t)};
    table.columns = {{"position", {"ที่", "No."}, CellKind::Ordinal, 6},
                     {"tambon", {"ตำบล", "Tambon"}, CellKind::Text, 18},
                     {"bank", {"ธนาคาร", "Bank"}, CellKind::Text, 18},
                     {"branch", {"สาขา", "Branch"}, CellKind::Text, 16},
                     {"number", {"เลขที่บัญชี", "Account"}, CellKind::Code, 18},
                     {"name", {"ชื่อบัญชี", "Name of the account"}, CellKind::Text, 34},
                     {"houses", {"หลัง", "Houses"}, CellKind::Integer, 8},
                     {"amount", {"จำนวนเงิน (บาท)", "Amount (baht)"}, CellKind::Money, 18}};
    base::Satang total;
    std::int64_t houses = 0;
    for (auto const& r : t.receivers) {
        if (r.returned_on)
            continue;
        table.add({r.position, tambon_of(r), r.bank, r.branch, r.number, r.name, r.houses, r.amount_satang});
        total += r.amount_satang;
        houses += r.houses;
    }
    table.add_total({{}, base::Bilingual{"รวม", "Total"}, {}, {}, {}, {}, houses, total});
    return table;
}

documents::Table houses_table(TrancheView const& t, std::vector<HouseRow> const& rows)
{
    documents::Table table;
    table.title = {"บัญชีจ่ายเงินงวดเลขที่ " + title_number(t), "Houses of tranche " + title_number(t)};
    table.columns = {{"position", {"ที่", "No."}, CellKind::Ordinal, 6},
                     {"head", {"หัวหน้าครัวเรือน", "Head of household"}, CellKind::Text, 30},
                     {"house_no", {"บ้านเลขที่", "House no."}, CellKind::Code, 10},
                     {"moo", {"หมู่", "Moo"}, CellKind::Code, 6},
                     {"tambon", {"ตำบล", "Tambon"}, CellKind::Text, 18},
                     {"amount", {"จำนวนเงิน (บาท)", "Amount (baht)"}, CellKind::Money, 16}};
    std::int64_t position = 0;
    base::Satang total;
    for (auto const& row : rows) {
        if (!row.live)
            continue;
        table.add({++position, row.head_name, row.house_no, households::moo_in_words(row.moo),
                   base::Bilingual{row.tambon_th, row.tambon_en}, row.amount_satang});
        total += row.amount_satang;
    }
    table.add_total({{}, base::Bilingual{"รวม", "Total"}, {}, {}, {}, total});
    return table;
}

documents::Table ready_table(base::Bilingual title, std::vector<ReadyRow> const& rows)
{
    documents::Table table;
    table.title = std::move(title);
    table.columns = {{"head", {"หัวหน้าครัวเรือน", "Head of household"}, CellKind::Text, 28},
                     {"house_no", {"บ้านเลขที่", "House no."}, CellKind::Code, 10},
                     {"moo", {"หมู่", "Moo"}, CellKind::Code, 6},
                     {"tambon", {"ตำบล", "Tambon"}, CellKind::Text, 16},
                     {"state", {"สถานะ", "State"}, CellKind::Text, 16},
                     {"part", {"งวดที่", "Part"}, CellKind::Ordinal, 7},
                     {"amount", {"จำนวนเงิน (บาท)", "Amount (baht)"}, CellKind::Money, 16},
                     {"ready", {"พร้อม", "Ready"}, CellKind::YesNo, 8},
                     {"missing", {"สิ่งที่ยังขาด", "What is missing"}, CellKind::Text, 50}};
    for (auto const& row : rows) {
        base::Bilingual missing;
        for (auto const& one : row.missing) {
            missing.th += (missing.th.empty() ? "" : "; ") + one.words_th;
            missing.en += (missing.en.empty() ? "" : "; ") + one.words_en;
        }
        if (row.tranche_number) {
            missing.th += "อยู่ในงวดเงินเลขที่ " + std::to_string(*row.tranche_number);
            missing.en += "in tranche no. " + std::to_string(*row.tranche_number);
        }
        table.add({row.head_name, row.house_no, households::moo_in_words(row.moo), base::Bilingual{row.tambon_th, row.tambon_en},
                   base::Bilingual{row.state_th, row.state_en}, row.part, row.amount_satang, row.ready, missing});
    }
    return table;
}

} // namespace tranches
