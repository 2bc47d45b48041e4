// What an entry and an account must be.
#include "ledger/rules.hpp"

#include "base/text.hpp"

namespace ledger {

namespace {

std::string at(std::size_t index, char const* field)
{
    return "postings[" + std::to_string(index) + "]." + field;
}

void tell_posting_faults(NewPosting const& posting, std::size_t i, Facts const& facts, base::Faults& faults)
{
    if (posting.amount == base::Satang())
        faults.push_back({at(i, "amount_satang"), "zero", {"จำนวนเงินต้องไม่เป็นศูนย์", "The amount must not be zero"}});
    if (posting.amount > kMost || posting.amount < base::Satang() - kMost)
        faults.push_back({at(i, "amount_satang"),
                          "out_of_range",
                          {"จำนวนเงินเกินกว่าที่จะเป็นไปได้ ตรวจจำนวนหลัก", "No such sum can be meant; check the number of digits"}});
    if (posting.house && !facts.houses.contains(*posting.house))
        faults.push_back({at(i, "round_house_id"), "not_found", {"ไม่พบบ้านหลังนี้ในรอบ", "There is no such house in this round"}});
    if (posting.house && facts.closed.contains(*posting.house))
        faults.push_back({at(i, "round_house_id"),
                          "house_closed",
                          {"บ้านหลังนี้ปิดบัญชีและมีรายงานแล้ว ลงรายการของบ้านนี้ไม่ได้อีก",
                           "This house is closed and its report is kept; nothing more is booked for it"}});
    auto const account = facts.accounts.find(posting.account);
    if (account == facts.accounts.end()) {
        faults.push_back({at(i, "account_id"), "not_found", {"ไม่พบบัญชีนี้ในรอบ", "There is no such account in this round"}});
        return;
    }
    auto const kind = account->second.kind;
    auto const& label = base::label_of(kind);
    if (needs_house(kind) && !posting.house)
        faults.push_back({at(i, "round_house_id"),
                          "required",
                          {"“" + label.th + "” ต้องระบุบ้าน", "\"" + label.en + "\" is for a house; say which"}});
    if (refuses_house(kind) && posting.house)
        faults.push_back({at(i, "round_house_id"),
                          "not_allowed",
                          {"“" + label.th + "” ไม่ใช่ของบ้านหลังใดหลังหนึ่ง", "\"" + label.en + "\" is for no single house"}});
}

void tell_sum_faults(std::vector<NewPosting> const& postings, base::Faults& faults)
{
    if (postings.size() < 2)
        faults.push_back({"postings", "too_few", {"รายการต้องมีอย่างน้อยสองด้าน", "An entry has two postings or more"}});
    if (postings.size() > 500'000)
        faults.push_back({"postings", "too_many", {"รายการเดียวมีรายการย่อยเกิน 500,000", "An entry has 500,000 postings at most"}});
    else {
        base::Satang sum;
        for (auto const& posting : postings)
            if (posting.amount <= kMost && posting.amount >= base::Satang() - kMost)
                sum += posting.amount;
        if (sum != base::Satang())
            faults.push_back({"postings",
                              "not_balanced",
                              {"สองด้านไม่เท่ากัน ต่างกัน " + sum.str() + " บาท", "Its two sides differ by " + sum.str() + " baht"}});
    }
}

} // namespace

bool needs_house(AccountKind kind)
{
    return side_of(kind) == Side::Expense && kind != AccountKind::Management;
}

bool refuses_house(AccountKind kind)
{
    return kind == AccountKind::Management;
}

base::Faults faults_of(NewEntry const& entry, Facts const& facts)
{
    base::Faults faults;
    if (entry.day > facts.today)
        faults.push_back({"day", "in_future", {"วันที่ยังมาไม่ถึง", "This day is still to come"}});
    if (entry.day < facts.earliest)
        faults.push_back({"day",
                          "before_round",
                          {"วันที่ก่อนเปิดรอบ ใช้ตั้งแต่ " + facts.earliest.short_thai(),
                           "This is before the round; the first day is " + facts.earliest.english()}});
    if (base::text::normalise(entry.text).empty())
        faults.push_back({"text", "required", {"กรอกรายการ", "Say what happened"}});
    if (entry.source.kind.empty() || entry.source.step.empty())
        faults.push_back({"source", "required", {"รายการต้องมีที่มา", "An entry has a cause"}});
    tell_sum_faults(entry.postings, faults);
    for (std::size_t i = 0; i < entry.postings.size() && faults.size() < 50; ++i)
        tell_posting_faults(entry.postings[i], i, facts, faults);
    return faults;
}

base::Faults faults_of(AccountOf const& account, base::AreaCode const& province)
{
    base::Faults faults;
    bool const named = account.kind == AccountKind::Bank || account.kind == AccountKind::Cash ||
                       account.kind == AccountKind::Advance || account.kind == AccountKind::Payable;
    auto const name = base::text::normalise(account.name);
    if (named && name.empty())
        faults.push_back({"name", "required", {"กรอกชื่อบัญชี", "Give the account a name"}});
    if (base::text::length(name) > 200)
        faults.push_back({"name", "too_long", {"ชื่อยาวได้ไม่เกิน 200 ตัวอักษร", "A name has 200 characters at most"}});
    if (account.tambon && (account.tambon->level() != base::AreaCode::Level::Tambon || !province.contains(*account.tambon)))
        faults.push_back({"tambon", "outside_province", {"ไม่ใช่ตำบลในจังหวัดของรอบ", "This is no tambon of the round's province"}});
    return faults;
}

base::Satang debits_of(std::vector<NewPosting> const& postings)
{
    base::Satang sum;
    for (auto const& posting : postings)
        if (posting.amount > base::Satang())
            sum += posting.amount;
    return sum;
}

base::Satang money_of(std::vector<NewPosting> const& postings, Facts const& facts)
{
    auto const of_the_promise = [&](NewPosting const& posting) {
        auto const kind = facts.accounts.at(posting.account).kind;
        return kind == AccountKind::GrantCommitted || kind == AccountKind::GrantIncome;
    };
    base::Satang sum;
    for (auto const& posting : postings)
        if (posting.amount > base::Satang() && !of_the_promise(posting))
            sum += posting.amount;
    return sum == base::Satang() ? debits_of(postings) : sum;
}

std::string identity_of(AccountOf const& account)
{
    return (account.organization ? account.organization->str() : "") + "|" + (account.tambon ? account.tambon->str() : "") + "|" +
           base::text::normalise(account.name);
}

} // namespace ledger
