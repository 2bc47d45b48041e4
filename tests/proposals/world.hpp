// A small province whose houses are ranked, with final estimates, for the suites of this room.
#pragma once

#include "agreements/world.hpp"
#include "estimates/service.hpp"
#include "estimates/store.hpp"
#include "platform/auth/vault.hpp"
#include "platform/files/files.hpp"
#include "proposals/gathering.hpp"
#include "proposals/loading.hpp"
#include "proposals/overlap.hpp"
#include "proposals/rules.hpp"
#include "proposals/service.hpp"
#include "proposals/store.hpp"
#include "proposals/versions.hpp"
#include "proposals/views.hpp"

#include <string>
#include <vector>

namespace test {

inline base::Date const kProposed(2021, 12, 7);
inline base::Date const kScreened(2021, 12, 24);
inline base::Date const kApproved(2022, 1, 13);

inline duties::Person const kSecretary = duties::named("นางเลขา ตำบลหนึ่ง");
inline duties::Person const kScreener = duties::named("นายกลั่น กรองดี");
inline duties::Person const kApprover = duties::named("นางอนุมัติ ภาคเหนือ");

struct RankedWorld {
    rounds::RoundId round;
    std::vector<rounds::RoundHouseId> houses; // by tambon
};

// A final estimate of the share and 1,900 baht of work that neighbours give.
inline void estimate(api::Work& w, rounds::RoundHouseId id)
{
    using estimates::Source;
    auto const share = rounds::find_house(w.tx(), everywhere(), id).value().share;
    auto const made = estimates::service::begin(w, id, {});
    auto const version_of = [&] { return estimates::store::estimate(w.tx(), everywhere(), made).value().version; };
    estimates::EstimateForm form;
    form.lines = {
        {std::nullopt, std::nullopt, "วัสดุมุงหลังคา", std::nullopt, 1'000, "ชุด", share, Source::Grant},
        {std::nullopt, std::nullopt, "แรงงานอาสา", std::nullopt, 1'000, "งาน", base::Satang::baht(1'900), Source::Labour}};
    form.version = version_of();
    estimates::service::change(w, made, form);
    estimates::service::prepare(w, made, {w.today(), "นายช่าง ชุมชน", version_of()});
}

// Houses that were ranked on paper on 23 November, two in each of two tambons.
inline RankedWorld make_ranked(api::Work& w, Counts const& counts = {{"540101", 2}, {"540112", 2}})
{
    WorldOptions options;
    options.houses = counts;
    options.spare = 0;
    add_directory(w, options);
    RankedWorld world;
    world.round = open_round(w, options);
    rounds::QuotasForm quotas;
    quotas.version = 1;
    std::vector<households::HouseholdId> ids;
    std::size_t number = 0;
    for (auto const& [tambon, count] : counts) {
        quotas.quotas.push_back({area(tambon), count, std::nullopt});
        for (int i = 0; i < count; ++i) {
            auto form = a_form(tambon, std::to_string(10 + number));
            form.people.front().first_name = "คนที่" + std::to_string(++number);
            form.people.front().last_name = "น้ำใส";
            ids.push_back(households::create(w, everywhere(), form));
        }
    }
    rounds::service::set_quotas(w, world.round, quotas);
    base::Date const surveyed(2021, 10, 11);
    (void)rounds::service::place(w, world.round, {ids, surveyed, rounds::PaperKind::Other, "แบบสำรวจ", surveyed});
    for (auto const& house : rounds::houses_in_state(w.tx(), everywhere(), world.round, rounds::HouseState::Surveyed))
        world.houses.push_back(house.id);
    record_up_to(w, world.round, world.houses, rounds::HouseState::Ranked);
    for (auto const& id : world.houses)
        estimate(w, id);
    return world;
}

// All that a proposal needs but minutes and estimates.
inline proposals::ProposalForm whole_form(std::int64_t version)
{
    proposals::ProposalForm form;
    form.number = "บส. 1/2564";
    form.problem = "บ้านทรุดโทรม";
    form.plan = "ช่างชุมชนซ่อม";
    form.contributions = "แรงงานอาสา";
    form.bank = "ธนาคารทดสอบ";
    form.bank_branch = "แพร่";
    form.account_number = "๐๐๐-๐-๑๒๓๔๕-๖";
    form.account_name = "กลุ่มบ้านพอเพียง";
    form.contacts = {{"นางเลขา ทดสอบ", "ผู้จัดทำ", std::nullopt}};
    form.version = version;
    return form;
}

// A PDF of one page.
inline std::string small_pdf()
{
    std::string text = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] "
                       "/Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n";
    auto const at = text.size();
    return text + "xref\n0 4\ntrailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n" + std::to_string(at) + "\n%%EOF\n";
}

} // namespace test
