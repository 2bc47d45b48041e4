// The rules of closing.
#include "closing/rules.hpp"

#include <algorithm>

namespace closing {

namespace {

using rounds::HouseState;

std::string count(std::int64_t n)
{
    return std::to_string(n);
}

void add(std::vector<Check>& checks, std::string key, base::Bilingual label, std::vector<base::Bilingual> missing)
{
    checks.push_back({std::move(key), std::move(label), std::move(missing)});
}

std::vector<base::Bilingual> if_any(base::Satang amount, base::Bilingual words)
{
    if (amount == base::Satang())
        return {};
    return {{words.th + " " + amount.str() + " บาท", words.en + ": " + amount.str() + " baht"}};
}

std::vector<base::Bilingual> state_lacks(HouseState state)
{
    if (state == HouseState::HandedOver)
        return {};
    auto const& label = base::label_of(state);
    if (state == HouseState::Closed)
        return {{"บ้านหลังนี้ปิดแล้ว", "This house is closed already"}};
    return {{"สถานะยังเป็น “" + label.th + "” ต้องส่งมอบก่อน", "It is “" + label.en + "”; it must be handed over first"}};
}

void add_money_checks(std::vector<Check>& checks, HouseFacts const& facts)
{
    auto const& money = facts.money;
    add(checks, "money_received", {"ได้รับเงินครบตามบันทึกข้อตกลง", "The agreed money came"},
        if_any(facts.receivable, {"ยังไม่ได้รับเงินตามบันทึกข้อตกลง", "Agreed and not transferred yet"}));
    add(checks, "money_used", {"เงินอุดหนุนใช้หมดหรือคืนแล้ว", "The grant is used or returned"},
        if_any(money.to_return_satang, {"เงินอุดหนุนเหลือ ต้องใช้หรือคืน", "Left of the grant, to be used or returned"}));
    auto const difference = money.spent_satang - money.used_satang - money.contributed_satang;
    add(checks, "money_even", {"รายรับเท่ากับรายจ่าย", "Income equals expense"},
        difference > base::Satang() ? if_any(difference, {"จ่ายเกินรายรับ", "More was spent than came in"})
                                    : if_any(base::Satang() - difference, {"รายรับเกินที่จ่าย", "More came in than was spent"}));
}

base::Bilingual states_in_words(StateCounts const& houses)
{
    base::Bilingual words;
    for (auto const& [state, n] : houses) {
        if (n == 0 || !rounds::is_open(state) || rounds::is_candidate(state))
            continue;
        auto const& label = base::label_of(state);
        words.th += (words.th.empty() ? "" : ", ") + label.th + " " + count(n);
        words.en += (words.en.empty() ? "" : ", ") + count(n) + " " + label.en;
    }
    return words;
}

std::vector<base::Bilingual> houses_lack(StateCounts const& houses)
{
    std::vector<base::Bilingual> lacks;
    auto const listed = candidates(houses);
    if (auto const open = on_the_way(houses) - listed; open > 0) {
        auto const words = states_in_words(houses);
        lacks.push_back({"ยังมีบ้าน " + count(open) + " หลังที่ยังไม่ปิด (" + words.th + ")",
                         count(open) + (open == 1 ? " house is" : " houses are") + " not closed (" + words.en + ")"});
    }
    if (listed > 0)
        lacks.push_back({"ยังมี " + count(listed) + " ครัวเรือนในรายชื่อพิจารณา ให้ถอนชื่อพร้อมเหตุผลก่อนปิด ครัวเรือนนั้นเข้ารอบอื่นได้",
                         count(listed) + (listed == 1 ? " household is" : " households are") +
                             " still a candidate: withdraw it with a reason; another round may take it"});
    return lacks;
}

std::vector<base::Bilingual> tranches_lack(std::vector<tranches::Tranche> const& all)
{
    std::vector<base::Bilingual> lacks;
    for (auto const& tranche : all)
        if (tranche.state != tranches::State::Released && tranche.state != tranches::State::Cancelled) {
            auto const& label = base::label_of(tranche.state);
            lacks.push_back({"งวดเงินครั้งที่ " + count(tranche.number) + " ยังเป็น “" + label.th + "”",
                             "Tranche " + count(tranche.number) + " is “" + label.en + "”"});
        }
    return lacks;
}

std::vector<base::Bilingual> bank_lacks(std::vector<bank::Unmatched> const& accounts)
{
    std::vector<base::Bilingual> lacks;
    for (auto const& account : accounts) {
        if (account.statements == 0)
            lacks.push_back({"บัญชีธนาคารหนึ่งบัญชียังไม่ได้นำเข้ารายการเดินบัญชี ทั้งที่มีรายการบัญชี " + count(account.uncovered) + " รายการ",
                             "A bank account with " + count(account.uncovered) + " entries has no statement at all"});
        else if (account.uncovered > 0)
            lacks.push_back({"รายการบัญชี " + count(account.uncovered) + " รายการอยู่ในวันที่ยังไม่ได้นำเข้ารายการเดินบัญชี",
                             count(account.uncovered) + " entries are of days without a bank statement"});
        if (account.lines > 0)
            lacks.push_back({"รายการธนาคาร " + count(account.lines) + " รายการ รวม " + account.lines_total.str() + " บาท ยังไม่จับคู่",
                             count(account.lines) + " bank lines of " + account.lines_total.str() + " baht are unmatched"});
        if (account.entries > 0)
            lacks.push_back({"รายการบัญชี " + count(account.entries) + " รายการไม่มีในรายการเดินบัญชีธนาคาร",
                             count(account.entries) + " entries are on no bank statement"});
        if (account.balance_differs)
            lacks.push_back({"ยอดคงเหลือของธนาคารไม่ตรงกับบัญชี", "The bank's balance is not that of the books"});
    }
    return lacks;
}

} // namespace

std::vector<base::Bilingual> missing_of(std::vector<Check> const& checks)
{
    std::vector<base::Bilingual> all;
    for (auto const& check : checks)
        all.insert(all.end(), check.missing.begin(), check.missing.end());
    return all;
}

bool is_done(std::vector<Check> const& checks)
{
    return std::ranges::all_of(checks, [](Check const& check) { return check.missing.empty(); });
}

Money money_of(ledger::HouseMoney const& money, ledger::GrantFlow const& flow)
{
    return {flow.agreed,
            flow.transferred,
            money.grant_used,
            flow.returned,
            std::max(money.committed - money.receivable, base::Satang()),
            money.contributed,
            money.spent,
            flow.interest == base::Satang() ? std::nullopt : std::optional(flow.interest)};
}

Money operator+(Money const& a, Money const& b)
{
    auto interest = a.interest_satang;
    if (b.interest_satang)
        interest = interest.value_or(base::Satang()) + *b.interest_satang;
    return {a.agreed_satang + b.agreed_satang,       a.transferred_satang + b.transferred_satang,
            a.used_satang + b.used_satang,           a.returned_satang + b.returned_satang,
            a.to_return_satang + b.to_return_satang, a.contributed_satang + b.contributed_satang,
            a.spent_satang + b.spent_satang,         interest};
}

std::vector<Check> checks_of(HouseFacts const& facts)
{
    std::vector<Check> checks;
    add(checks, "handed_over", {"ส่งมอบบ้านแล้ว", "Handed over"}, state_lacks(facts.state));
    add(checks, "photographs", {"ภาพถ่ายครบทุกขั้น", "Photographs of every stage"}, facts.photographs);
    add(checks, "acceptance", {"ใบตรวจรับ", "Acceptance"}, facts.acceptance);
    add(checks, "hand_over_record", {"บันทึกส่งมอบ", "Hand-over record"}, facts.hand_over);
    std::vector<base::Bilingual> consents;
    for (auto const kind : facts.consents) {
        auto const& label = base::label_of(kind);
        consents.push_back({"ยังไม่มีหนังสือยินยอม: " + label.th, "No consent yet: " + label.en});
    }
    add(checks, "consents", {"หนังสือยินยอมของเจ้าของบ้านและที่ดิน", "Consents of the owners of house and land"}, std::move(consents));
    std::vector<base::Bilingual> flags;
    if (facts.open_flags > 0)
        flags.push_back({"ข้อสังเกตของภาพถ่ายรอชี้ขาด " + count(facts.open_flags) + " ข้อ",
                         count(facts.open_flags) + (facts.open_flags == 1 ? " flag is" : " flags are") + " not settled"});
    add(checks, "flags", {"ไม่มีข้อสังเกตค้าง", "No open flag"}, std::move(flags));
    add(checks, "purchase_papers", {"เอกสารจัดซื้อครบ", "Papers of purchases"}, facts.papers);
    add(checks, "owed", {"ไม่มีหนี้ค้างผู้ขาย", "Nothing owed to suppliers"},
        if_any(facts.owed, {"ยังค้างจ่ายผู้ขาย", "Still owed to suppliers"}));
    if (facts.keeps_books)
        add_money_checks(checks, facts);
    return checks;
}

bool left_with_reason(HouseState state)
{
    return !rounds::is_on_the_way(state) && state != HouseState::Reserve;
}

bool is_of_closing(HouseState state)
{
    return state != HouseState::Reserve && !rounds::is_candidate(state);
}

std::int64_t on_the_way(StateCounts const& houses)
{
    std::int64_t open = 0;
    for (auto const& [state, n] : houses)
        if (rounds::is_open(state))
            open += n;
    return open;
}

std::int64_t candidates(StateCounts const& houses)
{
    std::int64_t listed = 0;
    for (auto const& [state, n] : houses)
        if (rounds::is_candidate(state))
            listed += n;
    return listed;
}

std::vector<Check> checks_of(TambonFacts const& facts)
{
    std::vector<Check> checks;
    add(checks, "houses", {"บ้านทุกหลังปิดแล้ว หรือออกจากรอบโดยมีเหตุผล", "Every house is closed, or left with a reason"},
        houses_lack(facts.houses));
    add(checks, "money_used", {"เงินอุดหนุนใช้หมดหรือคืนแล้ว", "The grant is used or returned"},
        if_any(facts.to_return, {"เงินอุดหนุนของตำบลเหลือ ต้องใช้หรือคืน", "Left of the tambon's grant, to be used or returned"}));
    add(checks, "accounts", {"บัญชีของตำบลเป็นศูนย์", "The tambon's accounts are at zero"}, facts.unaccounted);
    return checks;
}

std::vector<Check> checks_of(RoundFacts const& facts)
{
    std::vector<Check> checks;
    add(checks, "houses", {"บ้านทุกหลังปิดแล้ว หรือออกจากรอบโดยมีเหตุผล", "Every house is closed, or left with a reason"},
        houses_lack(facts.houses));
    std::vector<base::Bilingual> tambons;
    for (auto const& name : facts.open_tambons)
        tambons.push_back({"ตำบล" + name.th + "ยังไม่ปิด", "Tambon " + name.en + " is not closed"});
    add(checks, "tambons", {"ปิดครบทุกตำบล", "Every tambon is closed"}, std::move(tambons));
    add(checks, "tranches", {"ไม่มีงวดเงินค้าง", "No tranche is open"}, tranches_lack(facts.tranches));
    if (!facts.keeps_books)
        return checks;
    std::vector<base::Bilingual> unbooked;
    if (facts.unbooked.amount != base::Satang())
        unbooked.push_back({"บันทึกข้อตกลงกับบัญชีต่างกัน " + facts.unbooked.amount.str() + " บาท",
                            "Agreements and books differ by " + facts.unbooked.amount.str() + " baht"});
    add(checks, "agreed", {"บัญชีตรงกับบันทึกข้อตกลง", "The books follow the agreements"}, std::move(unbooked));
    std::vector<base::Bilingual> unaccounted;
    for (auto const& one : facts.unaccounted)
        unaccounted.push_back(one.words);
    add(checks, "zero", {"บัญชีเป็นศูนย์", "The books are at zero"}, std::move(unaccounted));
    add(checks, "bank", {"รายการเดินบัญชีธนาคารจับคู่ครบ หรือมีเหตุผล", "Bank statements are matched, or there is a reason"},
        facts.unmatched_has_reason ? std::vector<base::Bilingual>() : bank_lacks(facts.unmatched));
    return checks;
}

void add_fault_of_order(base::Faults& faults, base::Date closed_on, std::optional<base::Date> const& last, std::string code,
                        base::Bilingual const& words)
{
    if (!last || closed_on >= *last)
        return;
    faults.push_back({"closed_on",
                      std::move(code),
                      {words.th + " (" + last->short_thai() + ") เลือกวันนั้นหรือหลังจากนั้น",
                       words.en + " (" + last->english() + "): choose that day or a later one"}});
}

base::Faults faults_of_day(base::Date closed_on, base::Date today)
{
    if (closed_on <= today)
        return {};
    return {{"closed_on", "future", {"วันที่นี้ยังมาไม่ถึง", "This day is still to come"}}};
}

std::string paper_number_of(std::string const& series, std::int64_t number, base::FiscalYear year)
{
    return series + " " + count(number) + "/" + std::to_string(year.buddhist());
}

AverageHouse average_of(std::int64_t houses, Money const& houses_money, Money const& management, base::Satang cash,
                        base::Satang material, base::Satang labour)
{
    AverageHouse average;
    average.houses = houses;
    if (houses == 0)
        return average;
    auto const each = [&](base::Satang sum) { return base::Satang(sum.value() / houses); };
    average.grant_satang = each(houses_money.used_satang);
    average.management_satang = each(management.used_satang);
    average.cash_satang = each(cash);
    average.material_satang = each(material);
    average.labour_satang = each(labour);
    average.total_satang =
        average.grant_satang + average.management_satang + average.cash_satang + average.material_satang + average.labour_satang;
    return average;
}

} // namespace closing
