// A newsroom for tests: places, a directory, an editor and two reviewers of Phrae.
#pragma once

#include "news/service.hpp"
#include "news/store.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"
#include "support/working.hpp"

#include <string>

namespace news {

class Desk : public test::Working {
protected:
    Desk()
    {
        work([](api::Work& w) {
            places::load(w);
            organizations::seed_demo(w);
        });
        read([&](storage::Reader& db) {
            office_ = organizations::serving(db, organizations::Kind::Agency, test::area("54")).front().id;
            return 0;
        });
    }
    [[nodiscard]] static auth::Actor person(std::string name, std::vector<auth::Role> roles, std::string_view area = "54")
    {
        auth::Actor actor;
        auto const digits = auth::blake2b_hex(name).substr(0, 12);
        actor.id = auth::UserId(base::Uuid::parse("0190a000-0000-7000-8000-" + digits).value());
        actor.user_name = name;
        actor.display_name = name;
        for (auto const role : roles)
            actor.grants.push_back({role, test::area(area), base::Date(2020, 1, 1), std::nullopt});
        return actor;
    }
    template <class F>
    auto as(auth::Actor const& actor, F&& f)
    {
        actor_ = actor;
        return work(std::forward<F>(f));
    }
    [[nodiscard]] std::string refused_as(auth::Actor const& actor, std::function<void(api::Work&)> const& f)
    {
        actor_ = actor;
        return test::refusal([&] { work(f); });
    }

    [[nodiscard]] Content content(std::string title = "แพร่ลงนามบันทึกข้อตกลงบ้านพอเพียง") const
    {
        Content c;
        c.title_th = std::move(title);
        c.lead_th = "ซ่อมบ้าน 65 ครัวเรือนใน 11 ตำบล";
        c.body_th = "งบรวม **1,358,500 บาท**";
        c.byline = "ผู้เขียนข่าว";
        c.office_id = office_;
        c.themes = {"phorphiang"};
        c.areas = {test::area("54")};
        return c;
    }
    ArticleId write(Content const& c)
    {
        return as(editor_, [&](api::Work& w) { return service::create(w, {0, c}); });
    }
    [[nodiscard]] Article article(ArticleId id)
    {
        return read([&](storage::Reader& db) { return store::find(db, test::everywhere(), id).value(); });
    }
    void submit(ArticleId id)
    {
        auto const version = article(id).version;
        as(editor_, [&](api::Work& w) { service::submit(w, id, {version}); });
    }
    void approve(ArticleId id)
    {
        auto const version = article(id).version;
        as(reviewer_, [&](api::Work& w) { service::approve(w, id, {version}); });
    }
    void publish(ArticleId id, std::optional<base::Timestamp> at = std::nullopt)
    {
        auto const version = article(id).version;
        as(reviewer_, [&](api::Work& w) { service::publish(w, id, {version, at}); });
    }
    ArticleId published(Content const& c)
    {
        auto const id = write(c);
        submit(id);
        approve(id);
        publish(id);
        return id;
    }
    // Whether the public sees it now.
    [[nodiscard]] std::optional<Shown> shown(ArticleId id)
    {
        return read([&](storage::Reader& db) { return store::shown(db, id, clock_.now()); });
    }

    std::optional<organizations::OrganizationId> office_;
    auth::Actor editor_ = person("editor", {auth::Role::Editor});
    auth::Actor reviewer_ = person("reviewer", {auth::Role::Reviewer});
    auth::Actor both_ = person("both", {auth::Role::Editor, auth::Role::Reviewer});
};

} // namespace news
