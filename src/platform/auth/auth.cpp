// All statements of the room in one list.
#include "platform/auth/auth.hpp"

#include "platform/auth/audit_rows.hpp"
#include "platform/auth/sessions.hpp"
#include "platform/auth/users.hpp"

#include <vector>

namespace auth {

std::span<storage::Sql const> statements()
{
    static auto const all = [] {
        std::vector<storage::Sql> list;
        for (auto const part : {audit_statements(), user_statements(), session_statements()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

} // namespace auth
