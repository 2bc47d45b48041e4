// The statements about hearings at laptops.
#include "hearings/checkout_store.hpp"

namespace hearings {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kFindCheckout{"hearings.find_checkout", R"(
    SELECT id, hearing_id, laptop, made_at, made_by, public_key, state, reason, ended_at, held_signature
    FROM hearing_checkouts
    WHERE id = ?1
    ORDER BY id)"};
constexpr Sql kOfHearing{"hearings.checkouts", R"(
    SELECT id, hearing_id, laptop, made_at, made_by, public_key, state, reason, ended_at, held_signature
    FROM hearing_checkouts
    WHERE hearing_id = ?1
    ORDER BY made_at, id)"};
constexpr Sql kReceived{"hearings.received_checkout", R"(
    SELECT id, hearing_id, laptop, made_at, made_by, public_key, state, reason, ended_at, held_signature
    FROM hearing_checkouts
    WHERE state = 'here'
    ORDER BY made_at DESC, id DESC
    LIMIT 1)"};
constexpr Sql kRefused{"hearings.refused_returns", R"(
    SELECT received_at, received_by, sha256, why
    FROM hearing_refused_returns
    WHERE checkout_id = ?1
    ORDER BY received_at, id)"};
constexpr Sql kInsertCheckout{"hearings.insert_checkout", R"(
    INSERT INTO hearing_checkouts (id, hearing_id, laptop, made_at, made_by, public_key, state)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))"};
constexpr Sql kEndCheckout{"hearings.end_checkout", R"(
    UPDATE hearing_checkouts
    SET state = ?2, reason = ?3, ended_at = ?4, held_signature = ?5
    WHERE id = ?1)"};
constexpr Sql kRefuseReturn{"hearings.refuse_return", R"(
    INSERT INTO hearing_refused_returns (id, checkout_id, received_at, received_by, sha256, why)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (checkout_id, sha256, why) DO NOTHING)"};

store::Checkout checkout_from(Row const& row)
{
    store::Checkout c;
    c.id = row.get<CheckoutId>(0);
    c.hearing_id = row.get<HearingId>(1);
    c.laptop = row.get<std::string>(2);
    c.made_at = row.get<base::Timestamp>(3);
    c.made_by = row.get<std::string>(4);
    c.public_key = row.get<std::string>(5);
    c.state = row.get<CheckoutState>(6);
    c.reason = row.get<std::optional<std::string>>(7);
    c.ended_at = row.get<std::optional<base::Timestamp>>(8);
    c.held_signature = row.get<std::optional<std::string>>(9);
    return c;
}

} // namespace

std::span<Sql const> checkout_statements()
{
    static constexpr Sql all[] = {kFindCheckout, kOfHearing, kReceived, kRefused, kInsertCheckout, kEndCheckout, kRefuseReturn};
    return all;
}

namespace store {

std::optional<Checkout> find(storage::Reader& db, CheckoutId id)
{
    return db.one(kFindCheckout, checkout_from, id);
}

std::optional<Checkout> current_checkout(storage::Reader& db, HearingId id)
{
    for (auto& checkout : db.all(kOfHearing, checkout_from, id))
        if (checkout.state == CheckoutState::Out || checkout.state == CheckoutState::Here)
            return std::move(checkout);
    return std::nullopt;
}

std::vector<CheckoutView> checkouts(storage::Reader& db, HearingId id)
{
    std::vector<CheckoutView> views;
    for (auto const& c : db.all(kOfHearing, checkout_from, id))
        views.push_back({c.id, c.laptop, c.made_at, c.made_by, c.state, c.reason, c.ended_at,
                         db.all(
                             kRefused,
                             [](Row const& row) {
                                 return RefusedReturn{row.get<base::Timestamp>(0), row.get<std::string>(1),
                                                      row.get<std::string>(2), row.get<RefusedWhy>(3)};
                             },
                             c.id)});
    return views;
}

void insert(storage::Writer& db, Checkout const& c)
{
    db.execute(kInsertCheckout, c.id, c.hearing_id, c.laptop, c.made_at, c.made_by, c.public_key, c.state);
}

void end(storage::Writer& db, Checkout const& c)
{
    db.execute(kEndCheckout, c.id, c.state, c.reason, c.ended_at, c.held_signature);
}

void refuse(storage::Writer& db, base::Uuid const& id, CheckoutId checkout, RefusedReturn const& r)
{
    db.execute(kRefuseReturn, id, checkout, r.received_at, r.received_by, r.sha256, r.why);
}

std::optional<Checkout> received(storage::Reader& db)
{
    return db.one(kReceived, checkout_from);
}

} // namespace store

} // namespace hearings
