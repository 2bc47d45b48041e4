// Signing in and out, one's own password and language.
#include "base/text.hpp"
#include "platform/accounts/problems.hpp"
#include "platform/accounts/rules.hpp"
#include "platform/accounts/service.hpp"
#include "platform/api/app.hpp"
#include "platform/api/problems.hpp"
#include "platform/auth/vault.hpp"
#include "platform/log/log.hpp"

namespace accounts {

namespace {

// Over the hall's https the cookie never crosses the same network in clear, whatever the installation says elsewhere.
std::string cookie(api::Call& call, std::string_view token, std::int64_t seconds)
{
    bool const secure = call.app().options().secure_cookies || call.request().channel == http::Channel::HallTls;
    return std::string(api::kSessionCookie) + "=" + std::string(token) +
           "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + std::to_string(seconds) + (secure ? "; Secure" : "");
}

// Both throttles of an attempt; throws when either says wait.
void begin_attempt(api::App& app, std::string const& peer, std::string const& name, base::Timestamp wall)
{
    if (auto const wait = app.peer_throttle().attempt(peer, wall))
        throw api::problems::too_many_attempts(*wait);
    if (auto const wait = app.user_throttle().attempt(name, wall))
        throw api::problems::too_many_attempts(*wait);
}

void end_attempt_well(api::App& app, std::string const& peer, std::string const& name)
{
    // One's own success does not forgive an address its failures: somebody with an account could guess at others' otherwise.
    app.peer_throttle().taken_back(peer);
    app.user_throttle().succeeded(name);
}

// Not waited for: the answer to a wrong password for a known name must take no longer than for an unknown one.
void note_refusal(api::Call& call, auth::User const& user)
{
    call.app().readings().note(call.actor(), call.now(), call.request_id(),
                               {{"session.refused", subject_of(user.id), area_of(user), {}, "", true}},
                               [](std::exception_ptr) {});
}

} // namespace

auth::Subject subject_of(auth::UserId user)
{
    return {"user", user.str()};
}

std::string hash_chosen_password(std::string_view typed, std::string_view user_name, std::string_view field)
{
    auto const password = base::text::normalise(typed);
    base::refuse_if_any(faults_of_password(password, user_name, field));
    return auth::hash_password(password);
}

SessionView sign_in(api::Call& call, SignIn const& form)
{
    auto& app = call.app();
    auto& database = call.services().database;
    auto const wall = call.services().clock.wall();
    auto const name = auth::normalise_user_name(form.user_name).value_or("");
    begin_attempt(app, call.request().peer, name, wall);

    std::optional<auth::User> user;
    std::string hash(auth::kNobodysHash);
    database.read([&](storage::Reader& reader) {
        user = auth::find_user_by_name(reader, name);
        if (user)
            hash = auth::password_hash_of(reader, user->id).value_or(hash);
    });
    auto const is_right = auth::password_matches(form.password, hash);
    if (!user || !user->active || !is_right) {
        logging::warning("session.refused", {{"id", call.request_id()}, {"known", user ? "yes" : "no"}});
        if (user)
            note_refusal(call, *user);
        throw problems::wrong_credentials();
    }
    end_attempt_well(app, call.request().peer, name);

    auth::Sessions::Opened opened;
    auto const actor = auth::actor_of(*user, call.today());
    database.write([&](storage::Writer& tx) {
        api::Work work(tx, actor, call.now(), call.services().ids, call.services().vault, call.request_id());
        if (auto const* earlier = call.session())
            app.sessions().close(tx, earlier->token_hash);
        opened = app.sessions().open(tx, user->id, wall);
        auth::set_last_sign_in(tx, user->id, call.now());
        work.audit({"session.opened", subject_of(user->id), area_of(*user), {}, "", true});
    });
    if (auto const* earlier = call.session())
        app.sessions().forget(earlier->user->id);
    auto const lasts = std::chrono::duration_cast<std::chrono::seconds>(app.sessions().limits().absolute).count();
    call.add_header("Set-Cookie", cookie(call, opened.token, lasts));
    return database.reading([&](storage::Reader& reader) { return view_of_session(call, reader, &*user, opened.csrf); });
}

void sign_out(api::Call& call)
{
    auto& app = call.app();
    if (auto const* session = call.session()) {
        call.in_write([&](api::Work& work) {
            app.sessions().close(work.tx(), session->token_hash);
            work.audit({"session.closed", subject_of(session->user->id), area_of(*session->user), {}, "", true});
        });
        app.sessions().forget(session->user->id);
    }
    call.add_header("Set-Cookie", cookie(call, "", 0));
}

void change_password(api::Call& call, PasswordForm const& form)
{
    auto& app = call.app();
    auto const& user = *call.session()->user;
    begin_attempt(app, call.request().peer, user.user_name, call.services().clock.wall());
    auto const old_hash =
        call.services().database.reading([&](storage::Reader& reader) { return auth::password_hash_of(reader, user.id); });
    if (!auth::password_matches(form.old_password, old_hash.value_or("")))
        base::refuse_if_any({{"old_password", "password.wrong", {"รหัสผ่านเดิมไม่ถูกต้อง", "This is not your present password"}}});
    end_attempt_well(app, call.request().peer, user.user_name);
    if (form.old_password == form.new_password)
        base::refuse_if_any(
            {{"new_password", "password.same", {"รหัสผ่านใหม่ต้องต่างจากเดิม", "The new password must be another one"}}});

    auto const hash = hash_chosen_password(form.new_password, user.user_name, "new_password");
    call.in_write([&](api::Work& work) {
        auth::set_password(work.tx(), user.id, hash, false);
        auth::close_sessions_of(work.tx(), user.id, call.session()->token_hash);
        work.audit({"user.password_changed", subject_of(user.id), area_of(user), {}, ""});
    });
    app.sessions().forget(user.id);
}

void change_language(api::Call& call, base::Language language)
{
    auto const& user = *call.session()->user;
    auth::set_language(call.work().tx(), user.id, language);
    call.work().audit({"user.language_changed",
                       subject_of(user.id),
                       area_of(user),
                       {{"language", std::string(base::name_of(user.language)), std::string(base::name_of(language))}},
                       ""});
    call.after_commit([&call, id = user.id] { call.app().sessions().forget(id); });
}

SessionView view_of_session(api::Call& call, storage::Reader& reader, auth::User const* user, std::optional<std::string> csrf)
{
    SessionView view;
    view.today = call.today();
    view.demo_today = call.services().clock.pinned();
    view.language = user ? user->language : call.language();
    if (!user)
        return view;
    auto const actor = auth::actor_of(*user, call.today());
    view.signed_in = true;
    view.csrf = std::move(csrf);
    view.user_id = user->id;
    view.user_name = user->user_name;
    view.display_name = user->display_name;
    view.must_change_password = user->must_change_password;
    for (auto const& role : values_of(auth::Role{}))
        for (auto const& grant : actor.grants)
            if (grant.role == role.value) {
                view.roles.push_back(role.value);
                break;
            }
    for (auto const& permission : values_of(auth::Permission{}))
        if (actor.may(permission.value))
            view.permissions.push_back(permission.value);
    auto const scope = actor.scope(auth::Permission::SignedIn);
    for (auto const& area : scope.areas()) {
        auto const name = call.app().area_name(reader, area);
        view.areas.push_back({area, name.th, name.en});
    }
    return view;
}

} // namespace accounts
