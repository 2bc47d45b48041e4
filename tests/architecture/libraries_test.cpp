// Heavy libraries stay in their rooms, and a library that is not in the table below does not come in unnoticed.
#include "support/sources.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>

namespace architecture {

namespace {

using test::Include;
using test::Source;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct Library {
    std::string_view header; // beginning of the include
    std::string_view rooms;  // paths that may include it begin with one of these, a blank between; "": any
    bool in_cpp_only;        // its header would weigh on whoever includes ours
};

constexpr std::array kLibraries{
    Library{"boost/beast", "platform/http/", true},
    Library{"boost/asio", "platform/http/", true},
    Library{"openssl/", "platform/http/day_certificate.cpp survey/md5.cpp", true},
    Library{"boost/json", "", false}, // what records are written in
    Library{"sqlite3.h", "platform/storage/", false},
    Library{"libpq-fe.h", "platform/storage/", false},
    Library{"pango/", "platform/documents/", false},
    Library{"cairo", "platform/documents/", true},
    Library{"fontconfig/", "platform/documents/", true},
    Library{"qrencode.h", "platform/documents/", true},
    Library{"xlsxwriter.h", "platform/documents/", true},
    Library{"vips/", "platform/files/pictures.cpp", true},
    Library{"unicode/", "base/text_", true},
    Library{"spdlog/", "platform/log/log.cpp", true},
    Library{"zlib.h", "platform/http/compression.cpp platform/files/inflate.cpp", true},
    Library{"sodium.h", "platform/auth/ platform/storage/migrate.cpp", true},
    Library{"toml++/", "platform/config/settings.cpp", true},
    Library{"CLI/", "app/cli.cpp", true},
    Library{"archive", "platform/archive/archive.cpp", true},
    Library{"pugixml.hpp", "survey/ bank/", false},
    Library{"geos_c.h", "outlines/topology.cpp", true},
    Library{"protozero/", "maps/vector_tile.cpp", true},
    Library{"cmark.h", "news/markdown.cpp", true},
};

// Headers of the operating system, and those that the build makes of data.
constexpr std::array<std::string_view, 9> kSystem{"sys/",
                                                  "netinet/",
                                                  "arpa/",
                                                  "unistd.h",
                                                  "fcntl.h",
                                                  "spawn.h",
                                                  "area_files.hpp",
                                                  "demo_directory_files.hpp",
                                                  "survey_form_files.hpp"};

bool may_include(Library const& library, std::string_view path)
{
    auto rooms = library.rooms;
    if (rooms.empty())
        return true;
    while (!rooms.empty()) {
        auto const room = rooms.substr(0, rooms.find(' '));
        if (path.starts_with(room))
            return !library.in_cpp_only || path.ends_with(".cpp");
        rooms.remove_prefix(std::min(room.size() + 1, rooms.size()));
    }
    return false;
}

bool is_standard(std::string_view header)
{
    return header.find_first_of("./") == std::string_view::npos ||
           std::ranges::any_of(kSystem, [&](auto const& known) { return header.starts_with(known); });
}

std::vector<std::string> wrong_libraries(std::vector<Source> const& sources)
{
    std::vector<std::string> wrong;
    for (auto const& source : sources) {
        for (auto const& include : test::includes_of(source.text)) {
            if (include.quoted || is_standard(include.name))
                continue;
            auto const row = std::ranges::find_if(kLibraries, [&](auto const& l) { return include.name.starts_with(l.header); });
            auto const where = test::place(source, include.line) + "<" + include.name + "> ";
            if (row == kLibraries.end())
                wrong.push_back(where + "is of a library that tests/architecture/libraries_test.cpp does not know");
            else if (!may_include(*row, source.path))
                wrong.push_back(where + "belongs to " + std::string(row->rooms) + (row->in_cpp_only ? " (.cpp only)" : ""));
        }
    }
    return wrong;
}

TEST(Libraries, StayInTheirRooms)
{
    EXPECT_THAT(wrong_libraries(test::sources()), IsEmpty());
}

// Headers of pango and of the two databases are hidden in headers that no other room includes.
TEST(Libraries, HeadersThatShowALibraryAreSeenByTheirRoomOnly)
{
    std::vector<std::string> wrong;
    for (auto const& source : test::sources())
        for (auto const& include : test::includes_of(source.text))
            for (auto const& shown : test::sources())
                if (include.quoted && include.name == shown.path && test::room_of(shown.path) != test::room_of(source.path))
                    for (auto const& inner : test::includes_of(shown.text))
                        if (!inner.quoted && !is_standard(inner.name) && !inner.name.starts_with("boost/json"))
                            wrong.push_back(test::place(source, include.line) + include.name + " brings <" + inner.name + ">");
    EXPECT_THAT(wrong, IsEmpty());
}

TEST(Libraries, TheCheckNamesStraysAndStrangers)
{
    auto const check = [](std::string path, std::string header) {
        return wrong_libraries({{std::move(path), "// About.\n#include <" + header + ">\n"}});
    };
    EXPECT_THAT(check("rounds/store.cpp", "sqlite3.h"), ElementsAre(HasSubstr("src/rounds/store.cpp:2: <sqlite3.h> belongs to")));
    EXPECT_THAT(check("platform/http/server.hpp", "boost/asio/io_context.hpp"), ElementsAre(HasSubstr(".cpp only")));
    EXPECT_THAT(check("platform/http/loop.cpp", "boost/asio/io_context.hpp"), IsEmpty());
    EXPECT_THAT(check("platform/files/service.cpp", "vips/vips.h"), ElementsAre(HasSubstr("pictures.cpp")));
    EXPECT_THAT(check("base/dates.cpp", "unicode/calendar.h"), ElementsAre(HasSubstr("base/text_")));
    EXPECT_THAT(check("platform/documents/pdf.cpp", "curl/curl.h"), ElementsAre(HasSubstr("does not know")));
    EXPECT_THAT(check("platform/documents/pdf.cpp", "vector"), IsEmpty());
}

} // namespace

} // namespace architecture
