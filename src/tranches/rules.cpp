// What a part is worth, what a house lacks, and accounts; what is wrong with forms is in rules_forms.cpp.
#include "tranches/rules.hpp"

#include "base/text.hpp"

namespace tranches {

base::Satang amount_of(Plan const& plan, std::int64_t part, base::BasisPoints Part::* share, base::Satang promised,
                       base::Satang to_come)
{
    auto const points = (plan.part(part).*share).value();
    if (points == 0)
        return {};
    for (auto later = part + 1; later <= plan.last(); ++later)
        if ((plan.part(later).*share).value() > 0)
            return base::Satang((promised * points).value() / 10'000);
    return to_come;
}

namespace {

std::string thai_of(works::ConsentKind kind)
{
    return base::label_of(kind).th;
}

Missing missing(RequirementKind kind, std::string th, std::string en)
{
    return {std::string(base::name_of(kind)), {std::move(th), std::move(en)}};
}

bool stands_at_least(rounds::HouseState state, rounds::HouseState wanted)
{
    return rounds::is_on_the_way(state) && state >= wanted;
}

std::vector<Missing> all_of(RequirementKind kind, std::vector<base::Bilingual> const& words)
{
    std::vector<Missing> list;
    for (auto const& one : words)
        list.push_back({std::string(base::name_of(kind)), one});
    return list;
}

} // namespace

std::vector<Missing> missing_of(Requirement const& requirement, std::int64_t part, Facts const& facts)
{
    using enum RequirementKind;
    auto const kind = requirement.kind;
    switch (kind) {
    case State: {
        auto const wanted = requirement.state.value();
        if (stands_at_least(facts.state, wanted))
            return {};
        auto const& label = base::label_of(wanted);
        auto const& now = base::label_of(facts.state);
        return {missing(kind, "ต้องถึงสถานะ “" + label.th + "” ขณะนี้ “" + now.th + "”",
                        "must be “" + label.en + "”, is “" + now.en + "”")};
    }
    case Agreement:
        if (facts.agreed)
            return {};
        return {missing(kind, "ยังไม่อยู่ในบันทึกข้อตกลงที่ลงนามในระบบ", "is in no agreement that was sealed here")};
    case FinalEstimate:
        if (facts.final_estimate)
            return {};
        return {missing(kind, "ยังไม่มีประมาณราคาฉบับจริง", "has no final estimate")};
    case Consents: {
        std::vector<Missing> list;
        for (auto const consent : facts.missing_consents)
            list.push_back(
                missing(kind, "ขาดหนังสือยินยอมของ" + thai_of(consent), "the consent is missing: " + base::label_of(consent).en));
        return list;
    }
    case Evidence: {
        auto const found = facts.missing_evidence.find(requirement.stage.value());
        return found == facts.missing_evidence.end() ? std::vector<Missing>{} : all_of(kind, found->second);
    }
    case Flags:
        if (facts.open_flags == 0)
            return {};
        return {missing(kind, "มีข้อสังเกตภาพถ่ายรอชี้ขาด " + std::to_string(facts.open_flags) + " เรื่อง",
                        std::to_string(facts.open_flags) + " flags of photographs wait to be settled")};
    case Mending:
        if (!facts.mending_since)
            return {};
        return {missing(kind, "งานที่ผู้ตรวจให้แก้ไขเกินกำหนดตั้งแต่ " + facts.mending_since->short_thai(),
                        "mending that the inspectors asked for is overdue since " + facts.mending_since->english())};
    case PurchasePapers:
        return all_of(kind, facts.missing_papers);
    case Spent: {
        auto const wanted = requirement.spent.value();
        if (facts.used * 10'000 >= facts.received * wanted.value())
            return {};
        return {missing(
            kind, "ใช้เงินงวดก่อนไป " + facts.used.str() + " จาก " + facts.received.str() + " บาท ต้องใช้อย่างน้อย " + wanted.str(),
            facts.used.str() + " of " + facts.received.str() + " baht are used; " + wanted.str() + " must be")};
    }
    case Account:
        if (facts.has_account)
            return {};
        return {missing(kind, "ยังไม่ทราบบัญชีรับเงินของตำบล", "no account is known that receives for the tambon")};
    case Paper:
        if (facts.seen.contains({part, requirement.words.value()}))
            return {};
        return {missing(kind, "ขาดเอกสาร: " + *requirement.words, "the paper is missing: " + *requirement.words)};
    }
    return {};
}

base::Bilingual in_words(Requirement const& requirement)
{
    using enum RequirementKind;
    auto words = base::label_of(requirement.kind);
    switch (requirement.kind) {
    case State:
        words.th = "สถานะอย่างน้อย “" + base::label_of(*requirement.state).th + "”";
        words.en = "At least “" + base::label_of(*requirement.state).en + "”";
        break;
    case Evidence:
        words.th = "หลักฐานครบของขั้น “" + base::label_of(*requirement.stage).th + "”";
        words.en = "Evidence of “" + base::label_of(*requirement.stage).en + "” complete";
        break;
    case Spent:
        words.th = "ใช้เงินงวดก่อนแล้วอย่างน้อย " + requirement.spent->str();
        words.en = "At least " + requirement.spent->str() + " of the earlier money spent";
        break;
    case Paper:
        words.th = words.en = *requirement.words;
        break;
    case Agreement:
    case FinalEstimate:
    case Consents:
    case Flags:
    case Mending:
    case PurchasePapers:
    case Account:
        break;
    }
    if (requirement.due_days) {
        words.th += " ภายใน " + std::to_string(*requirement.due_days) + " วันหลังโอน";
        words.en += ", within " + std::to_string(*requirement.due_days) + " days after the money";
    }
    return words;
}

std::optional<std::string> digits_of(std::string_view typed)
{
    std::string digits;
    for (char const c : base::text::arabic_digits(base::text::normalise(typed)))
        if (c >= '0' && c <= '9')
            digits += c;
        else if (c != '-' && c != ' ')
            return std::nullopt;
    return digits.size() >= 10 && digits.size() <= 15 ? std::optional(digits) : std::nullopt;
}

std::string masked(std::string_view digits)
{
    constexpr std::size_t kShown = 4;
    std::string text(digits);
    for (std::size_t i = 0; i + kShown < text.size(); ++i)
        text[i] = 'x';
    return text;
}

std::string name_in_books(Account const& account)
{
    constexpr std::size_t kShown = 4;
    auto const last = account.digits.substr(account.digits.size() - std::min(kShown, account.digits.size()));
    return account.bank + " …" + last + " " + account.name;
}

} // namespace tranches
