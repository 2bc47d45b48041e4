// Submissions that were taken in once and that the present reader cannot read any more.
#pragma once

#include "platform/auth/vault.hpp"
#include "support/test_app.hpp"
#include "survey/receiving.hpp"

#include <string>
#include <string_view>

namespace test {

// What is kept of it opens with the keys that are there, and is what was sent; only nobody understands it.
inline void make_unreadable(TestApp& app, std::string_view instance_id)
{
    static constexpr storage::Sql kKeep{"test.keep_unreadable", "UPDATE submissions SET sealed = ?1, content_hash = ?2 "
                                                                "WHERE instance_id = ?3"};
    constexpr std::string_view xml = "<answers of=\"another time\"/>";
    auto const sealed = app.vault().encrypt(xml, survey::seal_context(instance_id));
    app.db().write(
        [&](storage::Writer& tx) { tx.execute(kKeep, sealed, app.vault().lookup_hash("submission", xml), instance_id); });
}

} // namespace test
