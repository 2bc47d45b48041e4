// Removing pictures and papers that were sent and never attached to anything.
#include "platform/files/store.hpp"

#include <algorithm>

namespace files {

namespace {

constexpr std::size_t kAtOnce = 200; // in one transaction, so that others wait for moments only

// Their rows go first: a file without a row is nobody's, a row without its file would be a loss.
std::vector<Digest> forget(api::Work& work, FileStore const& kept, std::span<Digest const> candidates, std::chrono::hours age)
{
    std::vector<Digest> forgotten;
    for (auto const& digest : candidates) {
        if (kept.was_put_within(digest, age) ||
            !(store::remove_unattached(work.tx(), digest) || store::remove_unattached_document(work.tx(), digest)))
            continue; // it is being sent again just now, or was attached meanwhile
        auth::Event event;
        event.action = "file.removed";
        event.about = {"file", digest.str()};
        event.note = "ส่งแล้วแต่ไม่เคยแนบ";
        work.audit(event);
        forgotten.push_back(digest);
    }
    return forgotten;
}

} // namespace

std::size_t sweep(storage::Database& database, FileStore& kept, base::Timestamp now, std::chrono::hours age,
                  std::function<void(std::function<void(api::Work&)> const&)> const& in_write)
{
    auto const before = now.plus_ms(-std::chrono::milliseconds(age).count());
    auto const candidates = database.reading([&](storage::Reader& reader) {
        auto all = store::unattached(reader, before);
        auto const documents = store::unattached_documents(reader, before);
        all.insert(all.end(), documents.begin(), documents.end());
        return all;
    });
    std::size_t count = 0;
    for (std::span<Digest const> rest(candidates); !rest.empty();) {
        auto const some = rest.first(std::min(rest.size(), kAtOnce));
        rest = rest.subspan(some.size());
        std::vector<Digest> forgotten;
        in_write([&](api::Work& work) { forgotten = forget(work, kept, some, age); });
        for (auto const& digest : forgotten)
            kept.remove(digest, age);
        count += forgotten.size();
    }
    return count;
}

} // namespace files
