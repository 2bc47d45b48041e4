// A database of either engine, and pieces of work in it as a service meets them: one transaction, a standing clock, repeatable
// ids.
//
//     class Directory : public test::Working {};
//     INSTANTIATE_FOR_BOTH_ENGINES(Directory);
//     TEST_P(Directory, …) { auto const id = work([&](api::Work& w) { return service::create(w, everywhere(), form); }); }
#pragma once

#include "platform/api/clock.hpp"
#include "platform/auth/vault.hpp"
#include "support/databases.hpp"

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace test {

[[nodiscard]] inline base::AreaCode area(std::string_view code)
{
    return base::AreaCode::parse(code).value();
}

[[nodiscard]] inline auth::Scope scope_of(std::initializer_list<std::string_view> codes)
{
    std::vector<base::AreaCode> areas;
    for (auto const code : codes)
        areas.push_back(area(code));
    return auth::Scope(std::move(areas));
}

[[nodiscard]] inline auth::Scope everywhere()
{
    return auth::Scope::everywhere();
}

// "409 organizations.already_there" and its faulty fields: the problem that `f` throws; "" when it throws none.
[[nodiscard]] inline std::string refusal(std::function<void()> const& f)
{
    try {
        f();
    } catch (base::Problem const& problem) {
        auto told = std::to_string(problem.status()) + " " + problem.code();
        for (auto const& fault : problem.faults())
            told += " " + fault.field + "=" + fault.code;
        return told;
    }
    return "";
}

class Working : public BothEngines {
protected:
    // Runs `f` in one transaction as the program itself. What `f` returns is returned; void is fine.
    template <class F>
    auto work(F&& f)
    {
        using Out = std::invoke_result_t<F, api::Work&>;
        if constexpr (std::is_void_v<Out>) {
            in_work([&](api::Work& w) { f(w); });
        } else {
            std::optional<Out> out;
            in_work([&](api::Work& w) { out.emplace(f(w)); });
            return std::move(*out);
        }
    }
    template <class F>
    auto read(F&& f)
    {
        return db().reading(std::forward<F>(f));
    }

    // The audit rows that the last piece of work wrote.
    [[nodiscard]] int audited() const { return audited_; }

    // What happened to a thing, newest first.
    [[nodiscard]] std::vector<auth::Entry> history(std::string kind, std::string id)
    {
        return read([&](storage::Reader& reader) { return auth::history(reader, *vault_, {kind, id}, true); });
    }

    api::FixedClock clock_{base::Timestamp::bangkok(base::Date(2022, 5, 15), 9, 0)};
    std::unique_ptr<auth::Vault> vault_ = auth::Vault::from_seed("working");
    auth::Actor actor_ = auth::system_actor();

private:
    void in_work(std::function<void(api::Work&)> const& f)
    {
        db().write([&](storage::Writer& tx) {
            api::Work one(tx, actor_, clock_.now(), ids_, *vault_, "test");
            f(one);
            audited_ = one.audited();
        });
    }

    api::SeededIds ids_{clock_, "working"};
    int audited_ = 0;
};

} // namespace test
