// The statements about files.
#include "platform/files/store.hpp"

#include <array>

namespace files {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kFind{"files.find", "SELECT sha256, bytes, media_type, width, height, taken_at, latitude, longitude "
                                  "FROM files "
                                  "WHERE sha256 = ?1"};

constexpr Sql kAdd{"files.add", "INSERT INTO files (sha256, bytes, media_type, width, height, taken_at, latitude, longitude, "
                                "uploaded_at, uploaded_by, attached) "
                                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0) "
                                "ON CONFLICT (sha256) DO NOTHING"};

constexpr Sql kAddSender{"files.add_sender", "INSERT INTO file_senders (sha256, user_id) "
                                             "VALUES (?1, ?2) "
                                             "ON CONFLICT (sha256, user_id) DO NOTHING"};

constexpr Sql kWasSentBy{"files.was_sent_by", "SELECT COUNT(*) "
                                              "FROM file_senders "
                                              "WHERE sha256 = ?1 AND user_id = ?2"};

constexpr Sql kKnown{"files.known", "SELECT sha256 FROM files ORDER BY sha256"};

constexpr Sql kMarkAttached{"files.mark_attached", "UPDATE files "
                                                   "SET attached = 1 "
                                                   "WHERE sha256 = ?1 AND attached = 0"};

constexpr Sql kUnattached{"files.unattached", "SELECT sha256 "
                                              "FROM files "
                                              "WHERE attached = 0 AND uploaded_at < ?1 "
                                              "ORDER BY uploaded_at, sha256"};

// Changes nothing, but holds the row: whoever attaches it now waits and then finds that it has gone.
constexpr Sql kHoldUnattached{"files.hold_unattached", "UPDATE files "
                                                       "SET attached = 0 "
                                                       "WHERE sha256 = ?1 AND attached = 0"};

constexpr Sql kRemoveSenders{"files.remove_senders", "DELETE FROM file_senders "
                                                     "WHERE sha256 = ?1"};

constexpr Sql kRemove{"files.remove", "DELETE FROM files "
                                      "WHERE sha256 = ?1"};

constexpr std::array kOwn = {kFind,         kAdd,        kAddSender,      kWasSentBy,     kKnown,
                             kMarkAttached, kUnattached, kHoldUnattached, kRemoveSenders, kRemove};

} // namespace

std::span<Sql const> statements()
{
    static auto const all = [] {
        std::vector<Sql> list(kOwn.begin(), kOwn.end());
        auto const more = store::document_statements();
        list.insert(list.end(), more.begin(), more.end());
        auto const prints = store::print_statements();
        list.insert(list.end(), prints.begin(), prints.end());
        return list;
    }();
    return all;
}

std::vector<Digest> known(storage::Reader& reader)
{
    auto all = reader.all(kKnown, [](Row const& row) { return Digest::parse(row.text(0)).value_or(Digest()); });
    auto const documents = store::known_documents(reader);
    all.insert(all.end(), documents.begin(), documents.end());
    return all;
}

namespace store {

std::optional<FileView> find(storage::Reader& reader, Digest const& digest)
{
    return reader.one(
        kFind,
        [](Row const& row) {
            FileView view;
            view.sha256 = row.get<std::string>(0);
            view.bytes = row.get<std::int64_t>(1);
            view.media_type = row.get<std::string>(2);
            view.width = row.get<std::int64_t>(3);
            view.height = row.get<std::int64_t>(4);
            view.taken_at = row.get<std::optional<base::Timestamp>>(5);
            view.latitude = row.get<std::optional<double>>(6);
            view.longitude = row.get<std::optional<double>>(7);
            return view;
        },
        digest.str());
}

bool add(storage::Writer& tx, FileView const& file, base::Timestamp now, auth::UserId const& by)
{
    return tx.execute(kAdd, file.sha256, file.bytes, file.media_type, file.width, file.height, file.taken_at, file.latitude,
                      file.longitude, now, by) > 0;
}

bool add_sender(storage::Writer& tx, std::string_view sha256, auth::UserId const& by)
{
    return tx.execute(kAddSender, sha256, by) > 0;
}

bool was_sent_by(storage::Reader& reader, Digest const& digest, auth::UserId const& by)
{
    return reader.value<std::int64_t>(kWasSentBy, digest.str(), by).value_or(0) > 0;
}

bool mark_attached(storage::Writer& tx, Digest const& digest)
{
    return tx.execute(kMarkAttached, digest.str()) > 0;
}

std::vector<Digest> unattached(storage::Reader& reader, base::Timestamp before)
{
    return reader.all(kUnattached, [](Row const& row) { return Digest::parse(row.text(0)).value_or(Digest()); }, before);
}

bool remove_unattached(storage::Writer& tx, Digest const& digest)
{
    if (tx.execute(kHoldUnattached, digest.str()) == 0)
        return false;
    remove_print(tx, digest);
    tx.execute(kRemoveSenders, digest.str());
    tx.execute(kRemove, digest.str());
    return true;
}

} // namespace store

} // namespace files
