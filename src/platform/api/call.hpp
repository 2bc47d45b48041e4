// What a handler is given: the request, who asks, what they may see, the time, the store, the audit, new ids.
#pragma once

#include "base/area_code.hpp"
#include "base/bilingual.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "base/ids.hpp"
#include "platform/auth/actor.hpp"
#include "platform/auth/audit.hpp"
#include "platform/http/message.hpp"
#include "platform/storage/storage.hpp"

#include <any>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace auth {
class Vault;    // keys: encrypts personal values, keyed hashes, seals (auth/vault.hpp)
struct Session; // who is signed in (auth/sessions.hpp)
} // namespace auth
namespace files {
class FileStore; // content-addressed files (files/file_store.hpp)
}

namespace api {

class App; // the routes at work (app.hpp)

// The time. `now` is the business clock: pinned to the demonstration's day there, with the real time of day.
// `wall` is the real clock, for sessions and rate limits only.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual base::Timestamp now() const = 0;
    [[nodiscard]] virtual base::Timestamp wall() const = 0;
    // The day to which the business clock is pinned in a demonstration.
    [[nodiscard]] virtual std::optional<base::Date> pinned() const { return std::nullopt; }
};

// Makes ids: UUIDv7 from clock and random bytes; reproducible in tests and in the demonstration's seeding.
class IdSource {
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual base::Uuid next() = 0;
};

// Where a service does its work: one write transaction with its audit. Services take this, never a Call, so that seeding,
// imports and routes run the same code.
class Work {
public:
    Work(storage::Writer& tx, auth::Actor const& actor, base::Timestamp now, IdSource& ids, auth::Vault& vault,
         std::string request_id);
    // The actor is kept by reference and outlives the work.
    Work(storage::Writer&, auth::Actor&&, base::Timestamp, IdSource&, auth::Vault&, std::string) = delete;

    [[nodiscard]] storage::Writer& tx() const { return tx_; }
    [[nodiscard]] auth::Actor const& actor() const { return actor_; }
    [[nodiscard]] base::Timestamp now() const { return now_; }
    [[nodiscard]] base::Date today() const { return now_.bangkok_date(); }
    [[nodiscard]] auth::Vault& vault() const { return vault_; }
    template <class IdType>
    [[nodiscard]] IdType new_id()
    {
        return IdType(ids_.next());
    }
    // Writes the audit row in this transaction.
    void audit(auth::Event const& event);
    // The same for many, in their order; costs much less than one at a time.
    void audit_all(std::span<auth::Event const> events);
    [[nodiscard]] int audited() const { return audited_; }

private:
    storage::Writer& tx_;
    auth::Actor const& actor_;
    base::Timestamp now_;
    IdSource& ids_;
    auth::Vault& vault_;
    std::string request_id_;
    int audited_ = 0;
};

// Long-lived parts of the running program that handlers may need.
struct Services {
    storage::Database& database;
    auth::Vault& vault;
    files::FileStore& files;
    Clock& clock;
    IdSource& ids;
};

class Call {
public:
    virtual ~Call() = default;

    [[nodiscard]] virtual http::Request const& request() const = 0;
    [[nodiscard]] virtual auth::Actor const& actor() const = 0;
    // The areas in which the actor holds the route's permission.
    [[nodiscard]] virtual auth::Scope const& scope() const = 0;
    [[nodiscard]] virtual base::Timestamp now() const = 0;
    [[nodiscard]] base::Date today() const { return now().bangkok_date(); }
    [[nodiscard]] virtual base::Language language() const = 0;
    [[nodiscard]] virtual std::string const& request_id() const = 0;
    [[nodiscard]] virtual Services const& services() const = 0;

    // A read route's snapshot (also usable in a write route). Throws std::logic_error in a direct route.
    [[nodiscard]] virtual storage::Reader& db() = 0;
    // A write route's transaction. Throws std::logic_error elsewhere.
    [[nodiscard]] virtual Work& work() = 0;
    // Notes that people's data was read; committed before the answer leaves.
    virtual void note_reading(auth::Event event) = 0;

    // A direct route's own write transaction, durable when it returns. Throws std::logic_error in the other kinds.
    virtual void in_write(std::function<void(Work&)> const& job) = 0;
    // Runs once the write is durable and before the answer leaves, for what is kept in memory. Must be quick and not throw.
    virtual void after_commit(std::function<void()> then) = 0;
    // A header of the answer (a cookie).
    virtual void add_header(std::string_view name, std::string value) = 0;

    // Null when nobody is signed in.
    [[nodiscard]] virtual auth::Session const* session() const = 0;
    [[nodiscard]] virtual App& app() const = 0;
    // The body as the route's parser left it (`Routes` reads it back with its type).
    [[nodiscard]] virtual std::any& input() = 0;

    // Path parameter: "{id}". A malformed id throws Problem 404.
    [[nodiscard]] virtual std::string const& path(std::string_view name) const = 0;
    template <class IdType>
    [[nodiscard]] IdType id(std::string_view name = "id") const
    {
        return IdType(uuid(name));
    }
    // Query parameters; a malformed one throws Problem 422 naming it.
    [[nodiscard]] std::optional<std::string> text(std::string_view name) const;
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view name, std::int64_t min, std::int64_t max) const;
    [[nodiscard]] std::optional<base::AreaCode> area(std::string_view name) const;
    [[nodiscard]] std::optional<base::Uuid> query_uuid(std::string_view name) const;
    // One of a table of values (base/enums.hpp); `unknown` says what there is none of.
    template <class E>
    [[nodiscard]] std::optional<E> choice(std::string_view name,
                                          base::Bilingual const& unknown = {"ไม่มีตัวเลือกนี้", "There is no such choice"}) const
    {
        auto const value = text(name);
        auto const chosen = value ? base::enum_from<E>(*value) : std::nullopt;
        if (value && !chosen)
            refuse_choice(name, unknown);
        return chosen;
    }

private:
    [[nodiscard]] base::Uuid uuid(std::string_view name) const;
    [[noreturn]] static void refuse_choice(std::string_view name, base::Bilingual const& unknown);
};

} // namespace api
