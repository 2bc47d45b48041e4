// A database with the register's places, and work in it by somebody with a duty somewhere.
#pragma once

#include "households/builders.hpp"
#include "households/editing.hpp"
#include "households/rules.hpp"
#include "households/search.hpp"
#include "households/service.hpp"
#include "households/store.hpp"
#include "households/view.hpp"
#include "support/working.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test {

// Somebody with one role over one area.
[[nodiscard]] inline auth::Actor somebody(auth::Role role, std::string_view code)
{
    auth::Actor actor;
    actor.id = auth::UserId(base::Uuid::version7(7, {7}));
    actor.user_name = "somebody";
    actor.display_name = "ผู้ทดสอบ";
    actor.grants.push_back({role, area(code), base::Date(2021, 1, 1), std::nullopt});
    return actor;
}

class Register : public Working {
protected:
    Register()
    {
        db().run_script(R"sql(
INSERT INTO areas (code, level, parent, name_th, name_en, key_th, key_en, key_path, sort_key, latitude, longitude, active)
VALUES
    ('10', 'province', NULL, 'กรุงเทพมหานคร', 'Bangkok', '', '', '', '', NULL, NULL, 1),
    ('54', 'province', NULL, 'แพร่', 'Phrae', '', '', '', '', NULL, NULL, 1),
    ('1001', 'district', '10', 'พระนคร', 'Phra Nakhon', '', '', '', '', NULL, NULL, 1),
    ('5401', 'district', '54', 'เมืองแพร่', 'Mueang Phrae', '', '', '', '', NULL, NULL, 1),
    ('5402', 'district', '54', 'ร้องกวาง', 'Rong Kwang', '', '', '', '', NULL, NULL, 1),
    ('100101', 'tambon', '1001', 'พระบรมมหาราชวัง', 'Phra Borom Maha Ratchawang', '', '', '', '', NULL, NULL, 1),
    ('540101', 'tambon', '5401', 'ในเวียง', 'Nai Wiang', '', '', '', '', 18.1411, 100.148, 1),
    ('540102', 'tambon', '5401', 'นาจักร', 'Na Chak', '', '', '', '', NULL, NULL, 1),
    ('540202', 'tambon', '5402', 'แม่คำมี', 'Mae Kham Mi', '', '', '', '', NULL, NULL, 0),
    ('540204', 'tambon', '5402', 'ร้องเข็ม', 'Rong Khem', '', '', '', '', NULL, NULL, 1);
)sql");
    }

    households::HouseholdId create(households::HouseholdForm form, auth::Scope const& scope = auth::Scope::everywhere())
    {
        auto const id = work([&](api::Work& w) { return households::create(w, scope, std::move(form)); });
        EXPECT_GT(audited(), 0);
        return id;
    }

    // Makes the household as the form says, by the edit that leads there from the form's version.
    households::EditAnswer update(households::HouseholdId id, households::HouseholdForm form,
                                  auth::Scope const& scope = auth::Scope::everywhere())
    {
        auto const answer = work([&](api::Work& w) { return change_to(w, scope, id, std::move(form)); });
        EXPECT_GT(audited(), 0);
        return answer;
    }

    [[nodiscard]] households::Household load(households::HouseholdId id)
    {
        return read([&](storage::Reader& r) { return households::find_household(r, auth::Scope::everywhere(), id).value(); });
    }

    // The form that changes nothing about a stored household.
    [[nodiscard]] households::HouseholdForm form_of(households::HouseholdId id) { return unchanged_form(load(id)); }

    [[nodiscard]] households::SummaryPage listed(households::ListQuery const& query,
                                                 auth::Scope const& scope = auth::Scope::everywhere())
    {
        return read([&](storage::Reader& r) { return households::list(r, scope, query); });
    }

    // Heads found by what is typed.
    [[nodiscard]] std::vector<std::string> found(std::string typed, auth::Scope const& scope = auth::Scope::everywhere())
    {
        households::ListQuery query;
        query.typed = std::move(typed);
        std::vector<std::string> names;
        for (auto const& summary : listed(query, scope).items)
            names.push_back(summary.head_name);
        return names;
    }

    // What `check` finds; "" when all summaries are right.
    [[nodiscard]] std::string differences()
    {
        std::string told;
        for (auto const& difference : read([](storage::Reader& r) { return households::check(r); }))
            told += difference.what + ": " + difference.stored + " / " + difference.computed + "\n";
        return told;
    }
};

} // namespace test
