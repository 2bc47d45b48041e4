// States, completeness, sums, the account; what is wrong with forms is in rules_forms.cpp.
#include "proposals/rules.hpp"

#include "base/text.hpp"
#include "proposals/problems.hpp"

#include <algorithm>

namespace proposals {

namespace {

using auth::Permission;

constexpr StateMove kMoves[] = {
    {State::Draft, State::Submitted, Permission::ProposalsWrite},
    {State::Draft, State::Withdrawn, Permission::ProposalsWrite},
    {State::Submitted, State::Returned, Permission::ProposalsScreen},
    {State::Submitted, State::Screened, Permission::ProposalsScreen},
    {State::Returned, State::Submitted, Permission::ProposalsWrite},
    {State::Returned, State::Withdrawn, Permission::ProposalsWrite},
    {State::Screened, State::Decided, Permission::ProposalsDecide},
};

bool is_empty(std::optional<std::string> const& text)
{
    return !text || text->empty();
}

class Missing {
public:
    void need(bool missing, char const* field, char const* th, char const* en)
    {
        if (missing)
            needed_.push_back({field, std::nullopt, th, en, true});
    }
    void better(bool missing, char const* field, char const* th, char const* en)
    {
        if (missing)
            better_.push_back({field, std::nullopt, th, en, false});
    }
    void need_of(House const& house, char const* field, char const* th, char const* en)
    {
        of(needed_, house, field, th, en, true);
    }
    void better_of(House const& house, char const* field, char const* th, char const* en)
    {
        of(better_, house, field, th, en, false);
    }
    std::vector<MissingView> take()
    {
        needed_.insert(needed_.end(), better_.begin(), better_.end());
        return std::move(needed_);
    }

private:
    static void of(std::vector<MissingView>& list, House const& house, char const* field, char const* th, char const* en,
                   bool needed)
    {
        auto const who = house.head_name + " บ้านเลขที่ " + house.house_no;
        auto const who_en = house.head_name + ", house " + house.house_no;
        list.push_back({field, house.id, who + ": " + th, who_en + ": " + en, needed});
    }

    std::vector<MissingView> needed_;
    std::vector<MissingView> better_;
};

} // namespace

std::span<StateMove const> state_moves()
{
    return kMoves;
}

bool may_become(State from, State to)
{
    return std::ranges::any_of(kMoves, [&](StateMove const& move) { return move.from == from && move.to == to; });
}

bool is_in_hand(State state)
{
    return state == State::Draft || state == State::Returned;
}

std::vector<MissingView> missing_of(Proposal const& p, std::span<House const> houses, Beside const& beside)
{
    Missing missing;
    missing.need(houses.empty(), "houses", "ยังไม่มีบ้านที่จัดลำดับแล้วให้เสนอ", "No ranked house to propose yet");
    missing.need(is_empty(p.number), "number", "ใส่เลขที่ข้อเสนอ", "Give the proposal's number");
    missing.need(is_empty(p.problem), "problem", "เขียนสภาพปัญหาของตำบล", "Describe the problem of the tambon");
    missing.need(is_empty(p.plan), "plan", "เขียนแนวทางดำเนินงาน", "Describe the plan of the work");
    missing.need(is_empty(p.contributions), "contributions", "เขียนการสมทบของชุมชนและภาคี",
                 "Say what neighbours and partners will give");
    missing.need(p.contacts.empty(), "contacts", "ใส่ผู้ประสานงานอย่างน้อยหนึ่งคน", "Name at least one person to ask");
    missing.need(is_empty(p.bank), "bank", "ใส่ธนาคารของบัญชีกลุ่ม", "Name the bank of the group's account");
    missing.need(is_empty(p.bank_branch), "bank_branch", "ใส่สาขาธนาคาร", "Name the bank's branch");
    missing.need(is_empty(p.account_number), "account_number", "ใส่เลขที่บัญชีกลุ่ม", "Give the group's account number");
    missing.need(is_empty(p.account_name), "account_name", "ใส่ชื่อบัญชีกลุ่ม", "Give the account's name");
    missing.need(beside.unanswered > 0, "questions", "ตอบคำถามของจังหวัดให้ครบ", "Answer every question of the province");
    missing.need(!beside.minutes, "papers", "แนบรายงานการประชาคม หรือผนึกเวทีในระบบ",
                 "Attach the hearing's minutes, or seal the hearing in the program");
    missing.better(beside.papers == 0, "papers", "ยังไม่มีเอกสารแนบ เช่น หนังสือนำส่ง", "No papers yet, such as the covering letter");
    for (auto const& house : houses) {
        if (!house.estimate)
            missing.need_of(house, "estimate", "ยังไม่มีประมาณราคาฉบับสมบูรณ์", "no final estimate yet");
        if (beside.without_picture.contains(house.id))
            missing.better_of(house, "picture", "ยังไม่มีภาพก่อนซ่อม", "no picture of the house before");
    }
    return missing.take();
}

base::Faults needed_faults(std::span<MissingView const> missing)
{
    base::Faults faults;
    for (auto const& one : missing)
        if (one.needed)
            faults.push_back({one.round_house_id ? "houses[" + one.round_house_id->str() + "]." + one.field : one.field,
                              "missing",
                              {one.message_th, one.message_en}});
    return faults;
}

Proof proof_of(std::span<House const> houses, base::BasisPoints management)
{
    Proof proof;
    proof.management_bp = management;
    for (auto const& house : houses) {
        if (house.outcome == Outcome::Left)
            continue;
        ++proof.houses;
        proof.houses_total_satang += house.share;
        proof.estimates_satang += house.estimate.value_or(base::Satang());
        proof.contributed_satang += house.contributed.value_or(base::Satang());
    }
    auto const share = management.of(proof.houses_total_satang);
    if (!share)
        throw problems::management_not_exact(management, proof.houses_total_satang);
    proof.management_satang = *share;
    proof.total_satang = proof.houses_total_satang + *share;
    return proof;
}

std::string masked_account(std::string_view number)
{
    constexpr std::size_t kShown = 4;
    std::string masked(number);
    for (std::size_t i = 0; i + kShown < masked.size(); ++i)
        if (masked[i] >= '0' && masked[i] <= '9')
            masked[i] = 'x';
    return masked;
}

std::optional<std::string> account_digits(std::string_view typed)
{
    std::string digits;
    for (char const c : base::text::arabic_digits(base::text::normalise(typed)))
        if (c >= '0' && c <= '9')
            digits += c;
        else if (c != '-' && c != ' ')
            return std::nullopt;
    return digits.size() >= 10 && digits.size() <= 15 ? std::optional(digits) : std::nullopt;
}

base::Bilingual in_words(std::span<Overlap const> overlaps)
{
    base::Bilingual words;
    for (auto const& overlap : overlaps) {
        words.th += (words.th.empty() ? "" : "; ") + overlap.words.th;
        words.en += (words.en.empty() ? "" : "; ") + overlap.words.en;
    }
    return words;
}

std::string table_text(std::span<Pending const> pending)
{
    std::vector<std::string> lines;
    lines.reserve(pending.size());
    for (auto const& one : pending)
        lines.push_back(one.house.str() + ":" + std::to_string(one.share.value()));
    std::ranges::sort(lines);
    std::string text;
    for (auto const& line : lines)
        text += line + "\n";
    return text;
}

} // namespace proposals
