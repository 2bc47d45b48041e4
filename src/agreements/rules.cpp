// The rules of agreements.
#include "agreements/rules.hpp"

#include "agreements/problems.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace agreements {

namespace {

base::Satang size_of(base::Satang amount)
{
    return amount < base::Satang() ? base::Satang() - amount : amount;
}

bool is_blank(std::optional<std::string> const& text)
{
    return !text || text->empty();
}

base::FieldFault required(std::string field, base::Bilingual message)
{
    return {std::move(field), "required", std::move(message)};
}

// Who must be among the parties, besides one representative for each tambon (brief of the memorandum; the news of 20 January
// 2565: province, CODI, network, tambon representatives).
struct NeededRole {
    PartyRole role;
    base::Bilingual missing;
};
std::array<NeededRole, 3> const& needed_roles()
{
    static std::array<NeededRole, 3> const roles{{
        {PartyRole::Province, {"ยังไม่มีจังหวัดเป็นคู่สัญญา", "The province is not among the parties"}},
        {PartyRole::Codi, {"ยังไม่มี พอช. เป็นคู่สัญญา", "CODI is not among the parties"}},
        {PartyRole::Network, {"ยังไม่มีเครือข่ายเป็นคู่สัญญา", "The network is not among the parties"}},
    }};
    return roles;
}

std::string place_of(std::size_t index, char const* member)
{
    return "parties[" + std::to_string(index) + "]." + member;
}

void tell_paper_faults(Agreement const& a, Facts const& facts, base::Faults& faults)
{
    if (is_blank(a.number))
        faults.push_back(required("number", {"ยังไม่มีเลขที่บันทึกข้อตกลง", "The agreement has no number"}));
    else if (facts.number_taken)
        faults.push_back({"number", "number_taken", problems::number_taken().title()});
    if (is_blank(a.place))
        faults.push_back(required("place", {"ยังไม่มีสถานที่ลงนาม", "The place of signing is missing"}));
    if (!a.held_at)
        faults.push_back(required("held_at", {"ยังไม่มีวันและเวลาลงนาม", "The day and time of signing are missing"}));
    else if (a.held_at->bangkok_date() > facts.today)
        faults.push_back({"held_at", "in_the_future", {"วันลงนามยังมาไม่ถึง", "The day of signing is still to come"}});
    if (is_blank(a.chair_name))
        faults.push_back(required("chair_name", {"ยังไม่มีชื่อประธานในพิธี", "The chair's name is missing"}));
    if (is_blank(a.chair_position))
        faults.push_back(required("chair_position", {"ยังไม่มีตำแหน่งของประธานในพิธี", "The chair's position is missing"}));
    if (!a.stated_total)
        faults.push_back(required("stated_total_satang", {"ยังไม่ได้ระบุยอดรวมเพื่อสอบทาน", "No total is stated to check against"}));
    if (a.kind == Kind::Amendment && is_blank(a.reason))
        faults.push_back(required("reason", {"ยังไม่มีเหตุผลของการแก้ไขเพิ่มเติม", "The reason for the amendment is missing"}));
}

void tell_house_faults(Whole const& whole, Facts const& facts, base::Faults& faults)
{
    auto const houses = [](std::int64_t count, char const* th, char const* en) {
        return base::Bilingual{"มีบ้าน " + std::to_string(count) + " หลัง" + th, std::to_string(count) + en};
    };
    if (whole.houses.empty())
        faults.push_back(required("house_ids", {"ยังไม่มีบ้านในบัญชี", "The list has no houses"}));
    if (facts.not_approved > 0)
        faults.push_back(
            {"house_ids", "not_approved",
             houses(facts.not_approved, "ที่ไม่อยู่ในสถานะอนุมัติ ปรับบัญชีรายชื่อใหม่", " houses are not approved; renew the list")});
    if (facts.lost > 0)
        faults.push_back({"house_ids", "left_the_round",
                          houses(facts.lost, "ที่ออกจากรอบไปแล้ว นำออกจากบัญชีพร้อมเหตุผล",
                                 " houses have left the round; take them off the list with a reason")});
    if (facts.removed_but_active > 0)
        faults.push_back(
            {"removed", "still_active",
             houses(facts.removed_but_active, "ที่นำออกจากบัญชีแต่ยังดำเนินการอยู่ในรอบ บันทึกการสละสิทธิ์หรือยกเลิกก่อน",
                    " houses taken off are still on their way in the round; record their withdrawal or cancellation first")});
}

void tell_party_faults(Whole const& whole, Facts const& facts, base::Faults& faults)
{
    for (auto const& needed : needed_roles())
        if (std::ranges::find(whole.parties, needed.role, &Party::role) == whole.parties.end())
            faults.push_back(required("parties", needed.missing));
    for (std::size_t i = 0; i < whole.parties.size(); ++i) {
        auto const& party = whole.parties[i];
        auto const& name = party.organization_name;
        if (is_blank(party.representative_name)) {
            faults.push_back(required(place_of(i, "representative_name"),
                                      {"ยังไม่มีชื่อผู้แทนของ" + name, "The representative of " + name + " is missing"}));
            continue;
        }
        if (is_blank(party.representative_position))
            faults.push_back(
                required(place_of(i, "representative_position"),
                         {"ยังไม่มีตำแหน่งของผู้แทน" + name, "The position of the representative of " + name + " is missing"}));
        if (!party.signed_on) {
            faults.push_back(required(place_of(i, "signed_on"), {name + "ยังไม่ได้ลงนาม", name + " has not signed"}));
            continue;
        }
        for (auto& fault : faults_of(SignatureForm{party.id, *party.signed_on, {}, {}}, facts.first_signing_day, facts.today)) {
            fault.field = place_of(i, "signed_on");
            fault.message = {name + ": " + fault.message.th, name + ": " + fault.message.en};
            faults.push_back(std::move(fault));
        }
    }
}

void tell_tambon_faults(Whole const& whole, std::span<TambonName const> names, base::Faults& faults)
{
    for (auto const& [code, name] : names) {
        auto const has_houses = std::ranges::any_of(whole.houses, [&](House const& h) { return h.tambon == code; });
        auto const represented =
            std::ranges::any_of(whole.parties, [&](Party const& p) { return p.role == PartyRole::Tambon && p.tambon == code; });
        if (has_houses && !represented)
            faults.push_back(required("parties", {"ยังไม่มีผู้แทนตำบล" + name.th, "Tambon " + name.en + " has no representative"}));
    }
}

} // namespace

Money money_of(std::span<House const> houses, base::BasisPoints management)
{
    Money money;
    money.houses = static_cast<std::int64_t>(houses.size());
    for (auto const& house : houses)
        money.houses_total += house.share;
    auto const part = management.of(money.houses_total);
    if (!part)
        throw problems::management_not_exact(management, money.houses_total);
    money.management = *part;
    money.total = money.houses_total + money.management;
    return money;
}

std::optional<base::Bilingual> difference_in_words(base::Satang stated, base::Satang total)
{
    if (stated == total)
        return std::nullopt;
    auto const size = size_of(stated - total).str();
    if (stated > total)
        return base::Bilingual{"เกินอยู่ " + size + " บาท", size + " baht too much"};
    return base::Bilingual{"ขาดอยู่ " + size + " บาท", size + " baht too little"};
}

void require_equal(base::Satang stated, Money const& money)
{
    if (auto const difference = difference_in_words(stated, money.total))
        throw problems::total_mismatch(stated, money.total, *difference);
}

void require_within(base::Satang envelope, base::Satang others, base::Satang total)
{
    if (others + total > envelope)
        throw problems::envelope_exceeded(envelope, others, total);
}

bool may_become(State from, State to)
{
    switch (from) {
    case State::Draft:
        return to == State::Signed || to == State::Withdrawn;
    case State::Signed:
        return to == State::Superseded || to == State::Terminated;
    case State::Superseded:
    case State::Terminated:
    case State::Withdrawn:
        return false;
    }
    return false;
}

base::Faults missing_for_seal(Whole const& whole, std::span<TambonName const> names, Facts const& facts)
{
    base::Faults faults;
    tell_paper_faults(whole.agreement, facts, faults);
    tell_house_faults(whole, facts, faults);
    tell_tambon_faults(whole, names, faults);
    tell_party_faults(whole, facts, faults);
    return faults;
}

std::optional<base::Bilingual> doubt_of(House const& listed, households::HouseholdSummary const& now)
{
    if (now.status != households::Status::Active) {
        auto const& status = base::label_of(now.status);
        return base::Bilingual{"ทะเบียนครัวเรือน: " + status.th, "Household register: " + status.en};
    }
    if (now.head_name != listed.head_name)
        return base::Bilingual{"หัวหน้าครัวเรือนในทะเบียนคือ " + now.head_name + " แล้ว",
                               "The register names another head now: " + now.head_name};
    return std::nullopt;
}

void require_acknowledged(std::span<Doubt const> doubts, SealForm const& form)
{
    auto const seen = form.acknowledged.value_or(std::vector<rounds::RoundHouseId>{});
    std::vector<rounds::RoundHouseId> ids;
    bool all_seen = true;
    for (auto const& doubt : doubts) {
        ids.push_back(doubt.house.id);
        all_seen = all_seen && std::ranges::find(seen, doubt.house.id) != seen.end();
    }
    if (!ids.empty() && (!all_seen || is_blank(form.reason)))
        throw problems::houses_in_doubt(ids);
}

base::Faults faults_of(AgreementForm const& form, Kind kind, base::AreaCode const& province)
{
    base::Faults faults;
    std::set<base::AreaCode> represented;
    for (std::size_t i = 0; i < form.parties.size(); ++i) {
        auto const& party = form.parties[i];
        if (party.role != PartyRole::Tambon) {
            if (party.tambon)
                faults.push_back({place_of(i, "tambon"),
                                  "not_expected",
                                  {"ระบุตำบลเฉพาะผู้แทนตำบล", "Only a tambon representative has a tambon"}});
        } else if (!party.tambon) {
            faults.push_back(required(place_of(i, "tambon"), {"เลือกตำบลของผู้แทน", "Choose the representative's tambon"}));
        } else if (!province.contains(*party.tambon) || party.tambon->level() != base::AreaCode::Level::Tambon) {
            faults.push_back({place_of(i, "tambon"),
                              "outside_province",
                              {"ตำบลนี้อยู่นอกจังหวัดของบันทึกข้อตกลง", "This tambon lies outside the agreement's province"}});
        } else if (!represented.insert(*party.tambon).second) {
            faults.push_back(
                {place_of(i, "tambon"), "twice", {"ตำบลนี้มีผู้แทนในบัญชีแล้ว", "This tambon has a representative already"}});
        }
        if (party.organization_name.empty())
            faults.push_back(
                required(place_of(i, "organization_name"), {"กรอกชื่อหน่วยงานหรือองค์กร", "Enter the organisation's name"}));
    }
    std::set<rounds::RoundHouseId> listed;
    for (std::size_t i = 0; i < form.house_ids.size(); ++i)
        if (!listed.insert(form.house_ids[i]).second)
            faults.push_back(
                {"house_ids[" + std::to_string(i) + "]", "twice", {"บ้านหลังนี้ซ้ำในบัญชี", "This house stands in the list twice"}});
    auto const removed = form.removed.value_or(std::vector<RemovalForm>{});
    if (kind == Kind::Original && !removed.empty())
        faults.push_back({"removed",
                          "not_expected",
                          {"นำบ้านออกพร้อมเหตุผลได้เฉพาะฉบับแก้ไขเพิ่มเติม", "Only an amendment takes houses off with a reason"}});
    for (std::size_t i = 0; i < removed.size(); ++i)
        if (listed.contains(removed[i].round_house_id))
            faults.push_back(
                {"removed[" + std::to_string(i) + "]", "still_listed", {"บ้านหลังนี้ยังอยู่ในบัญชี", "This house is still in the list"}});
    return faults;
}

base::Faults faults_of(SignatureForm const& form, std::optional<base::Date> first_signing_day, base::Date today)
{
    base::Faults faults;
    if (form.signed_on > today)
        faults.push_back({"signed_on", "in_the_future", {"วันที่ลงนามยังมาไม่ถึง", "The day of signing is still to come"}});
    if (first_signing_day && form.signed_on < *first_signing_day)
        faults.push_back({"signed_on",
                          "too_early",
                          {"ลงนามก่อนวันที่ " + first_signing_day->long_thai() + " ไม่ได้ เพราะบ้านในบัญชียังไม่ได้รับอนุมัติครบ",
                           "Nobody can sign before " + first_signing_day->english() + ", when the last house was approved"}});
    return faults;
}

base::Faults faults_of(TerminationForm const& form, base::Date signed_on, base::Date today)
{
    base::Faults faults;
    if (form.date > today)
        faults.push_back({"date", "in_the_future", {"วันที่สิ้นสุดยังมาไม่ถึง", "The day of termination is still to come"}});
    if (form.date < signed_on)
        faults.push_back({"date",
                          "too_early",
                          {"สิ้นสุดก่อนวันลงนาม " + signed_on.long_thai() + " ไม่ได้",
                           "It cannot end before it was signed on " + signed_on.english()}});
    return faults;
}

bool says_the_same(Whole const& before, Whole const& after)
{
    auto const paper = [](Agreement const& a) {
        return std::tie(a.number, a.title, a.place, a.held_at, a.chair_name, a.chair_position, a.purpose_text, a.terms_text,
                        a.reason, a.stated_total, a.money, a.share, a.management_bp);
    };
    auto const party = [](Party const& p) {
        return std::tie(p.id, p.role, p.organization_id, p.organization_name, p.representative_name, p.representative_position,
                        p.tambon);
    };
    return paper(before.agreement) == paper(after.agreement) && before.houses == after.houses &&
           before.removals == after.removals &&
           std::ranges::equal(before.parties, after.parties,
                              [&](Party const& a, Party const& b) { return party(a) == party(b); });
}

namespace {

// Calls `word` for each {word} and `text` for what stands between.
template <class Text, class Word>
void walk(std::string_view all, Text text, Word word)
{
    while (!all.empty()) {
        auto const open = all.find('{');
        auto const close = open == std::string_view::npos ? open : all.find('}', open);
        if (close == std::string_view::npos) {
            text(all);
            return;
        }
        text(all.substr(0, open));
        word(all.substr(open, close - open + 1));
        all.remove_prefix(close + 1);
    }
}

std::string const* known_word(std::string_view word, TemplateWords const& words)
{
    if (word == "{programme}")
        return &words.programme;
    if (word == "{province}")
        return &words.province;
    if (word == "{year}")
        return &words.year;
    if (word == "{share}")
        return &words.share;
    if (word == "{management}")
        return &words.management;
    return nullptr;
}

} // namespace

std::string fill_in(std::string_view text, TemplateWords const& words)
{
    std::string filled;
    walk(
        text, [&](std::string_view plain) { filled += plain; },
        [&](std::string_view word) {
            auto const* const known = known_word(word, words);
            filled += known ? std::string_view(*known) : word;
        });
    return filled;
}

std::vector<std::string> unknown_words(std::string_view text)
{
    std::vector<std::string> unknown;
    TemplateWords const words;
    walk(
        text, [](std::string_view) {},
        [&](std::string_view word) {
            if (!known_word(word, words))
                unknown.emplace_back(word);
        });
    return unknown;
}

} // namespace agreements
